"""`zhol compare`: runs of the same people held against each other, person by person."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import FILE, about_output, rules_option
from .putting import form_of, put
from .shipped import shipping
from .sources import cache_of, rules_at

if TYPE_CHECKING:
    from ..population.measures.lacking import Typing
    from ..population.measures.reading_run import Kept


@click.command()
@click.argument("base", metavar="BASE", type=FILE)
@click.argument("others", metavar="OTHER...", type=FILE, nargs=-1, required=True)
@about_output
@rules_option
def compare(**asked: Any) -> None:
    """Say who gains and who loses in each OTHER run, held against BASE.

    Each is a directory that zhol simulate wrote, of the same people, days and chances; a person is compared with
    herself alone. Where places are rationed, a run of the other scenario with the cutoffs of BASE (zhol simulate
    --frozen BASE) tells what is direct from who is displaced.

    \b
    Examples:
      zhol compare out/base out/certificate-dropped
      zhol compare out/base out/quota-halved out/quota-halved-frozen
      zhol compare out/base out/agreement-official out/agreement-as-reported --format json
    """
    from .under_way import needed

    needed("zhol compare")
    from ..population.measures.contrast import contrasts
    from ..population.measures.reading_run import open_run
    from ..report.compare_page import compare_page
    from ..report.compare_record import compare_record
    from ..report.record import written

    base, *others = (open_run(Path(directory)) for directory in (asked["base"], *asked["others"]))
    found = contrasts(base, others, _typing(asked["rules_at"]))
    form = form_of(asked)
    if form.name == "json":
        put(written(compare_record(found)), asked["output"])
        return
    put(form.write(compare_page(found, base.scenario(rules_at(asked), cache_of()).book)), asked["output"])


def _typing(rules: Path | None) -> "Typing":
    """Return how a run like those given is asked for: by the name of its scenario where it ships, else by its file."""
    from hashlib import sha256

    from ..population.measures.lacking import Typing, beside, word

    def scenario(kept: "Kept") -> str:
        name, seal = next(iter(kept.record["inputs"].items()))
        ships = shipping("whatif") / Path(name).name
        same = ships.is_file() and sha256(ships.read_bytes()).hexdigest() == seal
        return ships.stem if same else beside(kept)

    return Typing(scenario, f" --rules {word(rules)}" if rules else "")
