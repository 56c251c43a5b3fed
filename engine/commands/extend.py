"""`zhol extend`: more replicates for a run, without doing those again that are there."""

from typing import Any

import click

from .ending import Bad
from .measuring import report
from .options import FILE
from .sources import rules_at
from .under_way import about_work, how, kept_at, needed, tell


@click.command()
@click.argument("directory", metavar="DIR", type=FILE)
@click.option("--replicates", metavar="+N", required=True, help="So many more; without +, so many in all.")
@about_work
def extend(**asked: Any) -> None:
    """Add replicates to the run in DIR.

    The files that are there stay as they are, byte by byte, and the run comes out as if it had had as many replicates
    from the first. It is read again from what lies in DIR; the rules have to be those that it was made from.

    \b
    Example:
      zhol extend out/base --replicates +9
    """
    from dataclasses import replace

    needed("zhol extend")
    from ..population.extending import extend as more
    from ..population.reopening import scenario_of

    whatif = scenario_of(asked["directory"], rules_at(asked), kept_at(asked))
    with how(asked) as ways:
        found = more(whatif, asked["directory"], _number(asked["replicates"], whatif.replicates), ways)
    tell(found)
    report(found.directory, replace(whatif, replicates=found.record["replicates"]))


def _number(words: str, there: int) -> int:
    more = words.removeprefix("+")
    if not more.isdecimal() or not int(more):
        raise Bad(f"command line: --replicates {words}: write +N for so many more, or N for so many in all")
    return int(more) + there if words.startswith("+") else int(more)
