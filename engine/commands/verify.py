"""`zhol verify`: whether a run is still what its record says."""

from typing import Any

import click

from .ending import PROBLEMS
from .options import FILE
from .sources import rules_at
from .under_way import about_work, how, kept_at, needed


@click.command()
@click.argument("directory", metavar="DIR", type=FILE)
@click.option("--again", is_flag=True, help="Compute everything again too, elsewhere, and compare.")
@about_work
def verify(**asked: Any) -> None:
    """Hash every file of the run in DIR again, and name each that is not what record.json says.

    A single byte that was changed is found, in any file, the record too; so is a file that is missing or was added.
    Ends with exit code 1 where anything was found. With --again the rules have to be those that the run was made from.

    \b
    Examples:
      zhol verify out/base
      zhol verify out/base --again --workers 2
    """
    needed("zhol verify")
    from ..population import verifying
    from ..population.record import finished
    from ..population.reopening import scenario_of

    directory = asked["directory"]
    found = verifying.verify(directory)
    if asked["again"] and not found:
        whatif = scenario_of(directory, rules_at(asked), kept_at(asked))
        with how(asked) as ways:
            found = verifying.again(directory, whatif, ways)
    for amiss in found:
        click.echo(f"{directory / amiss.file}: {amiss.what}")
    if found:
        click.get_current_context().exit(PROBLEMS)
    record = finished(directory)
    files = sum(len(record[part]) for part in ("inputs", "outputs", "reports")) + 1
    same = ", and comes out the same again" if asked["again"] else ""
    click.echo(f"{directory}: all {files} files are as recorded{same}; digest {record['digest']}")
