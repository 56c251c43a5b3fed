"""Timelines as bars along the years: a lane a column, and where asked a lane a provision."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from ..language.dates import EARLIEST, LATEST, Span, words
from ..language.tenure import Tenure
from ..language.timeline import Hole, Stretch, Timeline
from .page import Chart, Lane, Look, Piece, Stripe, line
from .timelines import Drawn, Timelines
from .words import Wording

KINDS: dict[str, Look] = {"in force": "full", "doubt": "doubt", "default": "thin", "gap": "empty"}
SAID = {
    "in force": "in force",
    "doubt": "perhaps in force: the day is not known so closely",
    "default": "only what holds where nothing else does",
}


def timeline_chart(found: Timelines, provisions: bool) -> Iterator[Chart]:
    """Draw each column, and where asked each provision under its question; nothing where no day changes anything."""
    lanes: list[Lane] = []
    for target, columns in found.by_target.items():
        lanes += _lanes(found, target, columns)
        lanes += map(_provision, tenures_of(columns)) if provisions else []
    yield from _charted(lanes, found.tenures())


def tenure_chart(tenures: Sequence[Tenure]) -> Iterator[Chart]:
    """Draw provisions alone, a lane each; nothing where no day changes anything."""
    yield from _charted([_provision(tenure) for tenure in tenures], tenures)


def _charted(lanes: Sequence[Lane], tenures: Sequence[Tenure]) -> Iterator[Chart]:
    days = [day for tenure in tenures for day in tenure.turns() if EARLIEST < day <= LATEST]
    if days:
        first, last = date.fromordinal(min(days)).year, date.fromordinal(max(days)).year
        yield Chart(tuple(lanes), date(first - 1, 1, 1).toordinal(), date(last + 2, 1, 1).toordinal())


def _lanes(found: Timelines, target: str, columns: Sequence[Drawn]) -> Iterator[Lane]:
    """Yield a head and a lane a column; a column that looks as the one before it is left out."""
    label = Wording(found.rulebook).name(target)
    said = f": {label}" if label != target.replace("-", " ") else ""
    yield Lane(line(Piece(target, "name"), Piece(said, "faint")))
    before: list[tuple[int, Look]] = []
    for drawn in columns:
        stripes = tuple(_stripes(drawn.line))
        looks = list(_looks(stripes))
        if looks != before:
            yield Lane(line(drawn.column), stripes)
        before = looks


def tenures_of(columns: Sequence[Drawn]) -> list[Tenure]:
    """Return the provisions of some columns, the first in force first."""
    seen = {t.key: t for drawn in columns for t in drawn.line.tenures}
    return sorted(seen.values(), key=lambda t: (t.start, t.end))


def _provision(tenure: Tenure) -> Lane:
    looks: dict[bool | None, Look] = {True: "thin" if tenure.default else "full", None: "doubt"}
    turns = sorted(day for day in tenure.turns() | {EARLIEST, LATEST + 1})
    spans = [(first, end, looks.get(tenure.stands(first))) for first, end in pairwise(turns)]
    stripes = [
        Stripe(first, end, look, f"{tenure.key}: {days_words(first, end)}") for first, end, look in spans if look
    ]
    return Lane(line(tenure.key), tuple(stripes) or (Stripe(EARLIEST, EARLIEST, "empty"),))


def _looks(stripes: Sequence[Stripe]) -> Iterator[tuple[int, Look]]:
    """Yield from which day on a lane looks how."""
    for n, stripe in enumerate(stripes):
        if not n or stripes[n - 1].kind != stripe.kind:
            yield stripe.first, stripe.kind


def _stripes(drawn: Timeline) -> Iterator[Stripe]:
    holes = {(hole.first, hole.end): hole for hole in drawn.holes if not hole.provision}
    for stretch in drawn.stretches:
        if stretch.kind != "gap":
            yield Stripe(stretch.first, stretch.end, KINDS[stretch.kind], _title(stretch))
            continue
        for (first, end), hole in holes.items():
            if stretch.first <= first and end <= stretch.end:
                yield Stripe(first, end, "empty" if hole.gap else "bad", f"{days_words(first, end)}: {_why(hole)}")


def _title(stretch: Stretch) -> str:
    names = ", ".join((*stretch.sure, *(f"{name}?" for name in stretch.perhaps)))
    return f"{days_words(stretch.first, stretch.end)}: {SAID[stretch.kind]}: {names}"


def _why(hole: Hole) -> str:
    return hole.gap.why if hole.gap else "nothing in force, and nothing says why"


def days_words(first: int, end: int) -> str:
    """Write days as a reader would: `before`, `from`, or both; the last day stands, not the first no more."""
    if first <= EARLIEST and end > LATEST:
        return "at all times"
    if first <= EARLIEST:
        return f"before {words(Span(end, end))}"
    start = words(Span(first, first))
    return f"from {start}" if end > LATEST else f"{start} to {words(Span(end - 1, end - 1))}"
