"""`zhol simulate`: a scenario run over many made-up people, into a directory."""

from typing import Any

import click

from .measuring import report
from .options import FILE
from .shipped import shipped
from .sources import rules_at
from .under_way import about_work, how, kept_at, needed, sized, tell


@click.command()
@click.argument("scenario", metavar="SCENARIO")
@click.option("-o", "--output", type=FILE, metavar="DIR", required=True, help="Where the run is kept: a new directory.")
@click.option("--people", type=click.IntRange(1), metavar="N", help="So many people, whatever the scenario says.")
@click.option("--replicates", type=click.IntRange(1), metavar="N", help="So many, whatever the scenario says.")
@click.option(
    "--frozen", type=FILE, metavar="DIR", help="Give places to whom they went in this run of the same people."
)
@about_work
def simulate(**asked: Any) -> None:
    """Run SCENARIO, a file or the name of one that ships, and keep the run in DIR.

    DIR then holds the tables persons.parquet (who they were and what they came to), events.parquet (what happened to
    each), answers.parquet (what watched questions were answered, from which day on) and cutoffs.parquet where there are
    quotas; what it was read from, in inputs; and record.json: what the run was made from, with every assumption, and
    hashes of it all. The same scenario makes the same bytes, whoever works on it. A run that was broken off goes on
    when the command is given again. People are made up; needs zhol[population].

    With --frozen a place goes to the rank to which it went in another run, however many wait now. As many people and
    replicates are run as there. zhol compare tells by such a run what is direct from who is displaced.

    \b
    Examples:
      zhol simulate base-2014-2026 --people 1000 -o out/base
      zhol simulate base-2014-2026 -o out/base --workers 4
      zhol simulate quota-halved --frozen out/base -o out/quota-halved-frozen
    """
    needed("zhol simulate")
    from ..population.record import finished
    from ..population.run import simulate as run
    from ..population.told_whatif import read_whatif

    whatif = read_whatif(shipped(asked["scenario"], "whatif", "scenario"), rules_at(asked), kept_at(asked))
    whatif = sized(whatif, asked, finished(asked["frozen"]) if asked["frozen"] else None)
    with how(asked) as ways:
        found = run(whatif, asked["output"], ways, asked["frozen"])
    tell(found)
    report(found.directory, whatif)
