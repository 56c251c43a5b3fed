"""`zhol simulate`: a scenario run over many made-up people, into a directory."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from .ending import Bad
from .options import FILE
from .shipped import shipped
from .sources import rules_at

if TYPE_CHECKING:
    from ..population.run import Run


@click.command()
@click.argument("scenario", metavar="SCENARIO")
@click.option("-o", "--output", type=FILE, metavar="DIR", required=True, help="Where the run is kept: a new directory.")
@click.option("--people", type=click.IntRange(1), metavar="N", help="So many people, whatever the scenario says.")
@click.option("--rules", "rules_at", type=FILE, metavar="DIR", help="Directory of rules. Default: those that ship.")
@click.option("--no-cache", is_flag=True, help="Read the rules afresh, as ZHOL_CACHE=off does.")
@click.option("--quiet", is_flag=True, help="Show no progress.")
def simulate(**asked: Any) -> None:
    """Run SCENARIO, a file or the name of one that ships, and keep the run in DIR.

    DIR then holds persons.parquet (who they were and what they came to), events.parquet (what happened to each),
    answers.parquet (each change of the answer to a watched question) and record.json: what the run was made from, with
    every assumption, and hashes of it all. The same scenario makes the same bytes. People are made up; needs
    zhol[population].

    \b
    Example:
      zhol simulate base-2014-2026 --people 1000 -o out/base
    """
    from dataclasses import replace

    _needed()
    from ..population.run import simulate as run
    from ..population.told_whatif import read_whatif
    from .sources import cache_of

    kept = None if asked["no_cache"] else cache_of()
    whatif = read_whatif(shipped(asked["scenario"], "whatif", "scenario"), rules_at(asked), kept)
    if asked["people"]:
        if not whatif.people:
            raise Bad("command line: --people: the scenario is about a table, whose people are all taken")
        whatif = replace(whatif, people=asked["people"])
    with _Progress(asked["quiet"]) as seen:
        found = run(whatif, asked["output"], kept / "kernels" if kept else None, seen=seen)
    _tell(found)


def _needed() -> None:
    """Say how to get what is missing."""
    from importlib.util import find_spec

    missing = [name for name in ("numpy", "pyarrow") if find_spec(name) is None]
    if missing:
        raise Bad(
            f"zhol simulate: {' and '.join(missing)} not installed; they come with: pip install 'zhol[population]'"
        )


class _Progress:
    """A bar that shows how many people have come to the end, where somebody is looking on."""

    def __init__(self, quiet: bool) -> None:
        self.shown = sys.stderr.isatty() and not quiet

    def __enter__(self) -> Callable[[int, int], None]:
        if not self.shown:
            return lambda people, of: None
        from rich.console import Console
        from rich.progress import Progress

        self.bar = Progress(console=Console(stderr=True), transient=True)
        self.bar.start()
        task = self.bar.add_task("people", total=None)
        return lambda people, of: self.bar.update(task, completed=people, total=of)

    def __exit__(self, *gone: object) -> None:
        if self.shown:
            self.bar.stop()


def _tell(found: "Run") -> None:
    record = found.record
    click.echo(record["asks"])
    for left in record["left_out"]:
        click.echo(f"left out: {left}")
    for halt in record["halted"]:
        click.echo(f"not carried to the end: {halt['people']:,} people, by {halt['provision']}: {halt['why']}")
    assumed = sum(bool(each["assumption"]) for each in record["assumptions"])
    click.echo(
        f"{assumed} of {len(record['assumptions'])} figures and choices are assumptions; they stand in record.json"
    )
    there = "was there already, from the same" if found.known else f"{record['people'] * record['replicates']:,} lives"
    click.echo(f"{found.directory}: {there}")
