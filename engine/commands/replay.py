"""`zhol replay`: one person of a run as a case file, or judged at once."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from .options import FILE, repeated, rules_option
from .putting import form_of, put
from .sources import cache_of, rules_at
from .under_way import needed

if TYPE_CHECKING:
    from ..population.whatif import Whatif


@click.command()
@click.argument("directory", metavar="DIR", type=FILE)
@click.option("--person", type=int, metavar="ID", required=True, help="Whom: her number in persons.parquet.")
@click.option("--replicate", type=click.IntRange(0), default=0, metavar="N", help="In which replicate. Default: 0.")
@repeated("--on", metavar="DATE...", help="Judge her on this day. Default: the run's last.")
@click.option("--why", is_flag=False, flag_value="*", metavar="[QUESTION]", help="Prove an answer; alone, all.")
@repeated("--question", "questions", metavar="Q...", help="Answer only this question or status.")
@click.option("--format", "form", type=click.Choice(["text", "md", "html", "json"]), help="Of a judgement.")
@click.option("-o", "--output", type=FILE, metavar="FILE", help="Write a file, whole or not at all.")
@rules_option
@click.option("--no-cache", is_flag=True, help="Read the rules afresh, as ZHOL_CACHE=off does.")
def replay(**asked: Any) -> None:
    """Open a person of the run in DIR again: what she stated, and what happened to her, as a case.

    Prints the file of the case, which `zhol check` reads; or, with --on, --why or --question, what is answered of her,
    under the layers, readings and reforms of the run. The rules have to be those that the run was made from.

    \b
    Examples:
      zhol replay out/base --person 17 -o person-17.yaml
      zhol replay out/base --person 17 --on 2024-06-01 --why kz-stay
    """
    needed("zhol replay")
    from ..decide.telling import told
    from ..population.reopening import replayed, scenario_of

    whatif = scenario_of(asked["directory"], rules_at(asked), None if asked["no_cache"] else cache_of())
    case = replayed(asked["directory"], whatif, asked["person"], asked["replicate"])
    text = "".join(f"# {line}\n" for line in _head(whatif)) + told(case, whatif.book)
    if not (asked["on"] or asked["why"] or asked["questions"]):
        put(text, asked["output"], private=True)
        return
    _judge(text, whatif, asked)


def _head(whatif: "Whatif") -> Iterator[str]:
    """Say how the person was judged in the run."""
    from ..decide.stance import default_readings

    yield "made up; one of the people of a simulated population, and nobody real"
    usual = default_readings(whatif.book)
    words = [f"--layers {','.join(sorted(whatif.stance.layers))}"]
    words += [f"--reform {reform}" for reform in whatif.reforms]
    words += [f"--reading {term}={name}" for term, name in _readings(whatif) if usual.get(term) != name]
    words += [f"--off {rule}" for rule in sorted(whatif.stance.off)]
    yield f"judged in the run as by: zhol check {' '.join(words)}"


def _readings(whatif: "Whatif") -> list[tuple[str, str]]:
    return sorted(whatif.stance.readings.items())


def _judge(text: str, whatif: "Whatif", asked: dict[str, Any]) -> None:
    """Judge the case as `zhol check` would under the stance of the run."""
    from ..language.dates import text as text_of
    from ..report.reply import check_reply
    from .judging import judged, proved_by

    stance = whatif.stance
    unasked = dict.fromkeys(("all_questions", "explain", "with_readings", "stdin_lines", "quiet", "redact"), False)
    ways = {
        **asked,
        **unasked,
        "on": asked["on"] or (text_of(whatif.horizon.hi - 1),),
        "layers": ",".join(sorted(stance.layers)),
        "readings": [f"{term}={name}" for term, name in _readings(whatif)],
        "rules_off": sorted(stance.off),
    }
    found = judged({f"person {asked['person']}": text}, whatif.book, ways)
    proved = proved_by(whatif.book, asked["why"])
    put(check_reply([each.judgement for each in found], whatif.book, form_of(asked), proved=proved), asked["output"])
