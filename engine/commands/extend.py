"""`zhol extend`: more replicates for a run, without doing those again that are there."""

from math import isinf
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .ending import PROBLEMS, Bad
from .measuring import report
from .options import FILE
from .sources import rules_at
from .under_way import about_work, how, kept_at, needed, tell

if TYPE_CHECKING:
    from ..population.carrying import How
    from ..population.run import Run
    from ..population.whatif import Whatif


@click.command()
@click.argument("directory", metavar="DIR", type=FILE)
@click.option("--replicates", metavar="+N", help="So many more; without +, so many in all.")
@click.option(
    "--until-se", type=click.FloatRange(0, min_open=True), metavar="X", help="Until no standard error is greater."
)
@click.option("--measure", "measures", multiple=True, metavar="NAME", help="Of these measures. Default: reached.")
@click.option("--at-most", type=click.IntRange(1), default=40, metavar="N", help="So many in all. Default: 40.")
@about_work
def extend(**asked: Any) -> None:
    """Add replicates to the run in DIR.

    The files that are there stay as they are, byte by byte, and the run comes out as if it had had as many replicates
    from the first. It is read again from what lies in DIR; the rules have to be those that it was made from.

    With --until-se replicates are added until chance moves no figure of everybody by more than X, over at least four
    replicates: of shares 0.001 is a tenth of a point, of days X is in days. --measure is a name of the column measure
    of measures.parquet; reached is the share that came to each goal by the end. Ends with exit code 1 where the most
    there may be are not enough.

    \b
    Examples:
      zhol extend out/base --replicates +9
      zhol extend out/base --until-se 0.001 --at-most 20
    """
    from dataclasses import replace

    needed("zhol extend")
    if (asked["replicates"] is None) == (asked["until_se"] is None):
        raise Bad("command line: say how many, with --replicates, or how sure, with --until-se; one of the two")
    from ..population.extending import extend as more
    from ..population.reopening import scenario_of

    whatif = scenario_of(asked["directory"], rules_at(asked), kept_at(asked))
    with how(asked) as ways:
        if asked["until_se"] is None:
            found, reached = (
                more(whatif, asked["directory"], _number(asked["replicates"], whatif.replicates), ways),
                None,
            )
        else:
            found, reached = _until(whatif, asked, ways)
    tell(found)
    report(found.directory, replace(whatif, replicates=found.record["replicates"]))
    if reached is not None:
        _say_how_sure(reached, found.record["replicates"], asked["until_se"])


def _until(whatif: "Whatif", asked: dict[str, Any], ways: "How") -> "tuple[Run, float]":
    """Add replicates until the figures are sure enough; return the run, and how sure they are."""
    from dataclasses import replace

    from ..population.extending import extend_until
    from ..population.measures.sureness import GOALS, LEAST, largest

    measures = asked["measures"] or GOALS
    seen: list[float] = []

    def error(directory: Path) -> float:
        seen.append(largest(directory, whatif.book, measures))
        return seen[-1]

    enough = replace(whatif, replicates=max(whatif.replicates, min(LEAST, asked["at_most"])))
    found = extend_until(enough, asked["directory"], error, asked["until_se"], asked["at_most"], ways)
    return found, seen[-1]


def _say_how_sure(reached: float, replicates: int, wanted: float) -> None:
    """Say how great the largest standard error is; where it is greater than was wanted, end as with a problem."""
    if isinf(reached):
        click.echo(f"no standard error is told over {replicates} replicates; --at-most 4 or more")
    else:
        click.echo(
            f"the largest standard error over {replicates} replicates is {reached:.2g}; {wanted:g} was asked for"
        )
    if reached > wanted:
        click.get_current_context().exit(PROBLEMS)


def _number(words: str, there: int) -> int:
    more = words.removeprefix("+")
    if not more.isdecimal() or not int(more):
        raise Bad(f"command line: --replicates {words}: write +N for so many more, or N for so many in all")
    return int(more) + there if words.startswith("+") else int(more)
