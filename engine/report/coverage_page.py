"""The catalogue against the rulebook: how much of each source is carried by what, and what is left open or out."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from ..language.catalogue import FATES, GAP, Figure, Item
from ..language.coverage import Covered, counted, units
from ..language.dates import span_text
from ..language.rulebook import Rulebook
from .page import Block, Footer, Heading, Line, Page, Piece, Row, Say, Table, line
from .record import Json
from .words import DISCLAIMER, listed

COVERAGE = "zhol/coverage/1"
OUT = "out of scope"
HEADS = ("rules", "duties", "acts", "values", "terms", "heads", "figures", "assumed", "out", "gaps")
"""One column a fate, in the order of `FATES`."""


def coverage_page(covered: Sequence[Covered], rulebook: Rulebook) -> Page:
    """Count what became of each source, then name the gaps, the assumptions and figures, and what is out of scope."""
    return Page("coverage", tuple(_blocks(covered, rulebook)))


def _blocks(covered: Sequence[Covered], rulebook: Rulebook) -> Iterator[Block]:
    counts, by_work = counted(covered), _by_work(covered)
    yield Heading(
        line(f"{len(covered)} items of {len(by_work)} sources, {_done(len(covered), counts[GAP])} accounted for")
    )
    rows = [_cells(Piece(work, "name"), ones) for work, ones in by_work.items()]
    yield Table(("source", "items", *HEADS), (*rows, _cells(Piece("in all", "strong"), covered)), "by row")
    yield Say(line(_evidence(by_work, rulebook)))
    yield Say(
        line(
            "An item is counted once: under what is written of it (a figure, an assumption, a reason to leave it out), "
            "else under the first of rule, duty, act, value, term and head of an instrument that cites it."
        )
    )
    yield from _listed("gaps", GAP, covered, lambda item: item.says)
    yield from _listed("figures, for calibration", "figure", covered, _figures)
    yield from _listed("assumptions of scenarios", "assumption", covered, lambda item: item.assumption)
    yield from _listed("out of scope", OUT, covered, lambda item: item.out_of_scope)
    yield Footer(line(f"rulebook {rulebook.digest[:6]} · {DISCLAIMER}"))


def _done(items: int, gaps: int) -> str:
    """Say a share; whatever is missing keeps it below 100."""
    return f"{100 * (items - gaps) // items}%" if items else "nothing"


def _by_work(covered: Iterable[Covered]) -> dict[str, list[Covered]]:
    found: dict[str, list[Covered]] = {}
    for one in covered:
        found.setdefault(one.item.work, []).append(one)
    return found


def _cells(head: Piece, ones: Sequence[Covered]) -> Row:
    counts = counted(ones)
    told = [str(counts[fate] or "") for fate in FATES]
    return Row((line(head), line(str(len(ones))), *(line(cell or "·") for cell in told)))


def _evidence(works: Iterable[str], rulebook: Rulebook) -> str:
    """Say how many units of evidence stand behind so many works."""
    by_origin = units(works, rulebook.sources)
    shared = [f"{len(same)} share {chain}" for chain, same in by_origin.items() if len(same) > 1]
    told = f"{sum(map(len, by_origin.values()))} sources, {len(by_origin)} evidential units"
    return f"{told}: what shares an origin is one piece of evidence ({listed(shared)})." if shared else f"{told}."


def _listed(title: str, fate: str, covered: Iterable[Covered], says: Callable[[Item], str]) -> Iterator[Block]:
    ones = [one.item for one in covered if one.fate == fate]
    if ones:
        yield Heading(line(f"{title} ({len(ones)})"), rank=2)
        yield Table(("", ""), tuple(Row((_named(item), line(says(item)))) for item in ones), "by row")


def _named(item: Item) -> Line:
    own = f"{item.work} {item.at}"
    return line(Piece(own if item.id == own else f"{item.id}", "name"), "" if item.id == own else f" ({own})")


def _figures(item: Item) -> str:
    return "; ".join(figure_text(figure) for figure in item.figures)


def figure_text(figure: Figure) -> str:
    """Say a figure: how exactly, how much of what, when and where.

    >>> figure_text(Figure(4, 5, "stamp"))
    '4 to 5 stamp'
    """
    number = f"{figure.low:,}" if figure.low == figure.high else f"{figure.low:,} to {figure.high:,}"
    how = "" if figure.how == "exactly" else f"{figure.how.replace('-', ' ')} "
    where = ", ".join(filter(None, [figure.place, span_text(figure.on) if figure.on else ""]))
    told = [f"{how}{number} {figure.unit}", f"a {figure.per}" if figure.per else "", figure.of]
    return " ".join(filter(None, [*told, f"({where})" if where else ""]))


def coverage_record(covered: Sequence[Covered], rulebook: Rulebook) -> Json:
    """Return the catalogue and what became of it as `zhol/coverage/1`."""
    works = list(_by_work(covered))
    return {
        "schema": COVERAGE,
        "rulebook": rulebook.digest,
        "items": len(covered),
        "by_fate": dict(counted(covered)),
        "evidential_units": {chain: list(same) for chain, same in units(works, rulebook.sources).items()},
        "catalogue": [_record(one) for one in covered],
    }


def _record(one: Covered) -> Json:
    item = one.item
    return {
        "id": item.id,
        "work": item.work,
        "at": item.at,
        "says": item.says,
        "layers": list(item.layers),
        "marks": list(item.marks),
        "dates": item.dates or None,
        "fate": one.fate,
        "carried_by": [{"sort": sort, "id": id} for sort, id in one.links],
        "figures": [_figure(figure) for figure in item.figures],
        "assumption": item.assumption or None,
        "out_of_scope": item.out_of_scope or None,
        "place": str(item.place),
    }


def _figure(figure: Figure) -> Json:
    return {
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "how": figure.how,
        "on": span_text(figure.on) if figure.on else None,
        "per": figure.per or None,
        "place": figure.place or None,
        "of": figure.of or None,
    }
