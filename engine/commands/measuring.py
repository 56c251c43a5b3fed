"""What a finished run is measured for: its figures as a table, and its report as one page, kept beside it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ..population.whatif import Whatif

REPORT = "report.html"


def report(directory: Path, whatif: "Whatif") -> None:
    """Measure a run, keep its figures and its report, enter them in its record, and say where they are."""
    from ..population.lock import alone
    from ..population.measures.measuring import MEASURES, measure, write_measures
    from ..population.measures.reading_run import open_run
    from ..population.record import enter
    from ..report.as_html import as_html
    from ..report.run_page import run_page
    from ..text.whole import put_whole

    with alone(directory):
        measured = measure(open_run(directory), whatif)
        write_measures(measured)
        put_whole(directory / REPORT, as_html(run_page(measured, whatif)).encode(), alone=True)
        enter(directory, MEASURES, REPORT)
    fits = [held.fits for held in measured.held if held.fits is not None]
    if fits:
        click.echo(f"of {len(fits)} published figures the run fits {sum(fits)}; the report holds each beside its own")
    click.echo(f"report: {directory / REPORT}")
