"""What commands share that carry people through a run: how it is spread, how far it is, and how it goes on."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .ending import INTERRUPTED, Bad
from .options import rules_option
from .sources import cache_of

if TYPE_CHECKING:
    from ..population.carrying import How
    from ..population.run import Run
    from ..population.whatif import Whatif

BACKENDS = ("serial", "threads", "processes", "ray")
"""As engine/population/seats.py has them, which a command that only shows its help does not load."""
STANDS = "what is finished stands, and the same command goes on from there"


def about_work(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say who works on a run; nothing of it is seen in what comes out."""
    for option in (
        click.option("--quiet", is_flag=True, help="Show no progress."),
        click.option("--no-cache", is_flag=True, help="Read the rules afresh, as ZHOL_CACHE=off does."),
        rules_option,
        click.option("--partitions", type=click.IntRange(1), metavar="N", help="Default: one a worker."),
        click.option("--backend", type=click.Choice(BACKENDS), help="Default: processes, for one worker serial."),
        click.option(
            "--workers", type=click.IntRange(1), default=1, metavar="N", help="Work side by side. Default: 1."
        ),
    ):
        command = option(command)
    return command


def needed(command: str) -> None:
    """Say how to get what is missing."""
    from importlib.util import find_spec

    missing = [name for name in ("numpy", "pyarrow") if find_spec(name) is None]
    if missing:
        raise Bad(f"{command}: {' and '.join(missing)} not installed; they come with: pip install 'zhol[population]'")


def kept_at(asked: dict[str, Any]) -> Path | None:
    """Return where rulebooks and kernels are kept; None where that is switched off."""
    return None if asked["no_cache"] else cache_of()


def sized(whatif: "Whatif", asked: dict[str, Any], as_there: "Mapping[str, Any] | None" = None) -> "Whatif":
    """Return a scenario with as many people and replicates as the options say, or else as another run has."""
    from dataclasses import replace

    if asked["people"] and not whatif.people:
        raise Bad("command line: --people: the scenario is about a table, whose people are all taken")
    for number in ("people", "replicates"):
        wanted = asked[number] or (as_there or {}).get(number)
        if wanted and (number != "people" or whatif.people):
            whatif = replace(whatif, **{number: wanted})
    return whatif


@contextmanager
def how(asked: dict[str, Any]) -> "Iterator[How]":
    """Give how a run is carried out, as the options say, with a bar; interrupted, say how it goes on, and end."""
    from ..population.carrying import How
    from ..population.seats import Lost
    from ..text.whole import NotWritten

    kept = kept_at(asked)
    backend: Any = asked["backend"] or ("serial" if asked["workers"] == 1 else "processes")
    cluster = os.environ.get("RAY_ADDRESS", "")
    if backend == "ray" and not cluster:
        os.environ.update(ray_alone())
    try:
        with _bar(asked["quiet"]) as seen:
            cache = kept / "kernels" if kept else None
            yield How(backend, asked["workers"], asked["partitions"] or 0, cache, seen=seen, cluster=cluster)
    except (NotWritten, Lost) as error:
        raise Bad(f"{error}; {STANDS}") from error
    except KeyboardInterrupt:
        click.echo(f"interrupted; {STANDS}", err=True)
        click.get_current_context().exit(INTERRUPTED)


def ray_alone() -> dict[str, str]:
    """Return what Ray reads when it is imported, to keep to itself: nothing is told to its makers, and it listens on
    127.0.0.1 alone, to whoever knows a word that is made up here."""
    from secrets import token_hex

    return {
        "RAY_USAGE_STATS_ENABLED": "0",
        "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",  # elsewhere too, no cluster means no address but the machine's own
        "RAY_AUTH_MODE": "token",
        "RAY_AUTH_TOKEN": token_hex(32),
    }


@contextmanager
def _bar(quiet: bool) -> Iterator[Callable[[int, int], None]]:
    """Show how far a run has come and how long it takes yet, where somebody is looking on."""
    if quiet or not sys.stderr.isatty():
        yield lambda done, of: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    told = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn(),
            TextColumn("of it, still"), TimeRemainingColumn())  # fmt: skip
    with Progress(*told, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("lives", total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)


def tell(found: "Run") -> None:
    """Say what a run answers, what it leaves out, and where it is."""
    record = found.record
    click.echo(record["asks"])
    for left in record["left_out"]:
        click.echo(f"left out: {left}")
    if record["halted"]:
        lives = sum(halt["people"] for halt in record["halted"])
        by = len({halt["provision"] for halt in record["halted"]})
        click.echo(
            f"not carried to the end: {lives:,} lives, by {by} provision{'s' if by > 1 else ''}; which, and why, "
            "stands at the end of the report and in record.json"
        )
    assumed = sum(bool(each["assumption"]) for each in record["assumptions"])
    click.echo(
        f"{assumed} of {len(record['assumptions'])} figures and choices are assumptions; they stand in record.json"
    )
    there = "was there already, from the same" if found.known else f"{record['people'] * record['replicates']:,} lives"
    click.echo(f"{found.directory}: {there}")
