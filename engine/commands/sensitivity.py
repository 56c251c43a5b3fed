"""`zhol sensitivity`: what the answers of a scenario hang on, moved one thing at a time."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .ending import Bad
from .options import FILE, repeated
from .shipped import shipped
from .sources import rules_at
from .under_way import about_work, how, kept_at, needed, sized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..population.moves import Move
    from ..population.moving import Moved
    from ..population.reading import Resting
    from ..population.whatif import Whatif

REPORT, RECORD = "report.html", "sensitivity.json"


@click.command()
@click.argument("scenario", metavar="SCENARIO")
@click.option(
    "-o", "--output", type=FILE, metavar="DIR", required=True, help="Where the runs are kept: a new directory."
)
@click.option("--people", type=click.IntRange(1), metavar="N", help="So many people, whatever the scenario says.")
@click.option("--replicates", type=click.IntRange(1), metavar="N", help="So many, whatever the scenario says.")
@repeated("--only", metavar="ID", help="Move this alone: an intent, an act of another, a policy or a vague term.")
@about_work
def sensitivity(**asked: Any) -> None:
    """Say what the answers of SCENARIO hang on: of chance, of assumptions and of readings, each apart.

    Each assumption that no source was read for is moved alone, to either side: a rate to half and to twice its odds (or
    between what the scenario tells), a wait to half and to twice its days, a choice to the best and to the worst for
    the person; each vague term is read otherwise. Every run is of the same people and chances. DIR then holds a run of
    each (base, moved/...), the scenarios of the moves (inputs/whatif), report.html and sensitivity.json. Broken off, it
    goes on when the command is given again.

    \b
    Examples:
      zhol sensitivity base-2014-2026 --people 2000 -o out/hangs-on
      zhol sensitivity base-2014-2026 --only leave --only agreement -o out/hangs-on-leaving
    """
    needed("zhol sensitivity")
    from ..population.moves import moves, unmoved
    from ..population.moving import run_moves
    from ..population.told_whatif import read_whatif

    whatif = read_whatif(shipped(asked["scenario"], "whatif", "scenario"), rules_at(asked), kept_at(asked))
    whatif = sized(whatif, asked)
    if not whatif.goals:
        raise Bad(f"{whatif.id}: measures no goal that could be moved; write measures: {{goals: [...]}}")
    every = list(moves(whatif))
    chosen = _chosen(every, asked["only"])
    with how(asked) as ways:
        done = run_moves(whatif, chosen, asked["output"], rules_at(asked), ways, kept_at(asked))
    _told(done, whatif, unmoved(whatif, every), asked["output"])


def _chosen(every: "list[Move]", only: tuple[str, ...]) -> "list[Move]":
    """Return the moves that are asked for, all where none is named."""
    from ..text.diagnostic import nearest

    names = {move.of.rpartition(" ")[2] for move in every}
    for name in only:
        if name not in names:
            raise Bad(f"command line: --only {name}: nothing of that name is moved{nearest(name, sorted(names))}")
    return [move for move in every if not only or move.of.rpartition(" ")[2] in only]


def _told(done: "Moved", whatif: "Whatif", left: "Sequence[Resting]", directory: Path) -> None:
    """Write what came of it beside the runs, and print it."""
    from ..population.measures.reading_run import open_run
    from ..population.measures.swaying import sways
    from ..report.as_html import as_html
    from ..report.record import written
    from ..report.sensitivity_page import sensitivity_page
    from ..report.sensitivity_record import sensitivity_record
    from ..text.whole import put_whole
    from .putting import form_of, put

    kept = open_run(done.base)
    found = list(sways(kept, [(move, open_run(at)) for move, at in done.moves]))
    page = sensitivity_page(kept, whatif, found, left)
    put_whole(directory / REPORT, as_html(page).encode(), alone=True)
    put_whole(directory / RECORD, written(sensitivity_record(kept, found, left)).encode(), alone=True)
    put(form_of({"form": "text", "output": None}).write(page), None)
    click.echo(f"report: {directory / REPORT}")
