"""`zhol diff`: whose answer differs between two dates, layers, readings, reforms or rulebooks."""

from typing import Any

import click

from .ending import Bad
from .options import FILE, about_output, about_rules, repeated
from .putting import form_of, put
from .receipting import about_receipt, put_receipt, refuse_alone


@click.command()
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@repeated("--question", "questions", metavar="Q...", help="Compare only this question. Default: all but asides.")
@click.option("--on", metavar="DATE", help="The day of a side that names none. Default: today.")
@click.option("--layers", metavar="A,B", help="The layers of a side that names none. Default: all.")
@repeated("--reading", "readings", metavar="TERM=NAME...", help="Read a vague term so on both sides.")
@repeated("--off", "rules_off", metavar="RULE...", help="Leave a rule out on both sides.")
@click.option("--then-and-now", is_flag=True, help="Compare the same person then and now: all her dates move along.")
@click.option(
    "--by", type=click.Choice(["rules", "facts"]), default="rules", help="Describe everybody by rules or by facts."
)
@click.option("--weigh", metavar="COHORT", help="For how many of a cohort it differs: a file, or one that ships.")
@click.option(
    "--people",
    type=click.IntRange(1, 100_000),
    default=300,
    metavar="N",
    help="With --weigh: draw so many.",
)
@click.option("--save", type=FILE, metavar="DIR", help="Write each person shown as a life into this directory.")
@about_receipt
@about_output
@about_rules
def diff(**asked: Any) -> None:
    """Say exactly whose answer differs between A and B, and by which rule.

    A side is a day, layers joined by +, TERM=READING, off=RULE, reform=NAME or rules=DIR, joined by commas. What a
    side does not say is as the options say. Each difference is shown in a person, judged as `zhol check` judges;
    then in everybody, by rules; where nobody differs that is proved. The solver z3 is needed: zhol[prove].

    \b
    Examples:
      zhol diff 2018-06-01 2024-06-01 --layers law --question kz-stay
      zhol diff law+treaty law+treaty+practice --on 2018-06-01
      zhol diff 2018-06-01 2024-06-01 --then-and-now
      zhol diff agreement=official agreement=as-reported --format md
      zhol diff law law,reform=certificate-dropped --on 2024-06-01
      zhol diff law law+treaty+practice --on 2018-06-01 --question cn-exit --weigh cohort.yaml
      zhol diff 2018-06-01 2024-06-01 --question kz-stay --receipt receipt.json
    """
    refuse_alone(asked)
    solver()
    from ..decide.options import questions_asked
    from ..proof.comparison import compare
    from ..report.diff_page import diff_page
    from ..report.diff_record import diff_record
    from ..report.record import written
    from .siding import own_rules, sides_of
    from .weighed import weights

    a, b = sides_of(asked)
    words = a.book.vocabulary.questions
    every = tuple(id for id, question in words.items() if not question.aside)
    chosen = questions_asked(a.book, asked["questions"]) if asked["questions"] else every
    for name in chosen:
        if name not in words:
            raise Bad(f"command line: --question {name}: a status is remembered, not answered; diff compares questions")
    found = compare(a, b, chosen, asked["then_and_now"], asked["by"] == "facts")
    form, weighed = form_of(asked), weights(asked, a, b, chosen)
    if asked["save"]:
        from .saving import save

        save(found, asked["save"])
    if asked["receipt"]:
        from ..receipts.compared import of_diff

        put_receipt(of_diff(found, asked["by"], own_rules(asked)), asked)
    told = written(diff_record(found, weighed)) if form.name == "json" else form.write(diff_page(found, weighed))
    put(told, asked["output"])


def solver() -> None:
    """Say how to get the solver where it is not installed."""
    from importlib.util import find_spec

    if find_spec("z3") is None:
        raise Bad("zhol diff: the solver z3 is not installed; it comes with the extra: pip install 'zhol[prove]'")
