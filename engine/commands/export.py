"""`zhol export`: the acts of a run as an event log that other tools read."""

from pathlib import Path
from typing import Any

import click

from .options import FILE, rules_option
from .sources import cache_of, rules_at


@click.command()
@click.argument("directory", metavar="DIR", type=FILE)
@click.option("--as", "form", type=click.Choice(["xes", "ocel"]), required=True, help="XES 1.0, or OCEL 2.0 as JSON.")
@click.option("-o", "--output", type=FILE, metavar="FILE", required=True, help="Written whole or not at all.")
@rules_option
def export(**asked: Any) -> None:
    """Write what happened to the people of the run in DIR as an event log.

    XES has a trace a person; in OCEL a person and whoever acts are objects of an event. A person is her number.

    \b
    Example:
      zhol export out/base --as xes -o base.xes
    """
    from .under_way import needed

    needed("zhol export")
    from ..population.measures.event_logs import write_log
    from ..population.measures.reading_run import open_run

    kept = open_run(Path(asked["directory"]))
    write_log(kept, kept.scenario(rules_at(asked), cache_of()).book, asked["form"], asked["output"])
    click.echo(f"{asked['output']}: {kept.record['people'] * kept.record['replicates']:,} lives")
