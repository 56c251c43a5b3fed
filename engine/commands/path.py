"""`zhol path`: the ways of a life to a goal."""

from typing import Any

import click

from .options import about_language, about_output, about_rules, day, layers_of, readings_of, repeated
from .putting import form_of, put
from .receipting import about_case_in_it, about_receipt, refuse_alone
from .sources import file_name, rulebook_of, text_of


@click.command()
@click.argument("case", metavar="CASE")
@click.option("--to", "goal", required=True, metavar="GOAL", help="A goal of the vocabulary, or WORD=VALUE.")
@click.option("--on", metavar="DATE", help="Set out on this day. Default: the last day that the life judges.")
@click.option("--layers", metavar="A,B", help="Under these layers, in one column. Default: the ladder.")
@repeated("--reading", "readings", metavar="TERM=NAME...", help="Read a vague term so.")
@repeated("--off", "rules_off", metavar="RULE...", help="Leave a rule out.")
@repeated("--without", metavar="ACTOR...", help="Without any act of an actor, or of a state.")
@repeated("--avoid", metavar="WORD=VALUE...", help="Never so on the way, not between two steps either: stateless=yes.")
@click.option("--even-unlawfully", "unlawfully", is_flag=True, help="Even by what the law forbids whoever does it.")
@click.option("--best", "mode", flag_value="best", help="Others do whatever helps.")
@click.option("--worst", "mode", flag_value="worst", help="Others do only what they must.")
@click.option("--what-opens", "opens", is_flag=True, help="Where there is none: what single change opens one.")
@click.option("--all", "every", is_flag=True, help="Tell the ways that differ in substance too.")
@click.option("--within", default=10, metavar="YEARS", help="Look no further ahead. Default: 10 years.")
@about_case_in_it
@about_receipt
@about_output
@about_language
@about_rules
def path(**asked: Any) -> None:
    """Find the ways of a life to a goal, and what is met on them.

    CASE is a file that tells a life, or - for stdin. What is told of later than the day of setting out has not
    happened. Each step is an act of the rulebook; whether it may be done is judged as `zhol check` judges it.

    \b
    Examples:
      zhol path life.yaml --to kz-citizen
      zhol path life.yaml --to kz-citizen --on 2018-06-01 --layers law,treaty --all
      zhol path life.yaml --to kz-citizen --avoid stateless=yes --without cn-mps
      zhol path life.yaml --to kz-citizen --avoid stateless=yes --what-opens
      zhol path life.yaml --to lawful-stay --format json
      zhol path life.yaml --to kz-citizen --receipt receipt.json --with-case
    """
    from ..decide.case import read_case
    from ..decide.check import Checker
    from ..paths.ways import Guide
    from ..report.path_page import path_page
    from ..report.path_record import path_record
    from ..report.record import written

    refuse_alone(asked)
    rulebook = rulebook_of(asked)
    form = form_of(asked, rulebook)
    case, checker = read_case(text_of(asked["case"]), file_name(asked["case"]), rulebook), Checker(rulebook)
    roads = Guide(checker).roads(
        case, asked["goal"], on=day(asked["on"]) if asked["on"] else None,
        layers=layers_of(asked), readings=readings_of(asked),
        rules_off=asked["rules_off"], mode=asked["mode"] or "asked", without=asked["without"], every=asked["every"],
        years=asked["within"], avoid=asked["avoid"], unlawfully=asked["unlawfully"],
        opens=asked["opens"],
    )  # fmt: skip
    if asked["receipt"]:
        from ..receipts.sought import of_path
        from .receipting import put_receipt, stated_by

        how = {"within": asked["within"], "every": asked["every"], "what_opens": asked["opens"]}
        stated, engines = stated_by(asked), checker.engines.names
        put_receipt(of_path(roads, case, rulebook, stated, engines, how, with_case=asked["with_case"]), asked)
    put(
        written(path_record(roads, rulebook)) if form.name == "json" else form.write(path_page(roads, rulebook)),
        asked["output"],
    )
