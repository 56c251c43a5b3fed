"""An axis of days divided into years, and lanes along it drawn in cells of one letter."""

from collections.abc import Iterator
from datetime import date

from .page import Chart, Lane, Line, Piece, Stripe, Tone, line
from .wrap import measure, wrap

SIGNS: dict[str, tuple[str, Tone]] = {
    "bad": ("!", "bad"), "empty": ("░", "faint"), "doubt": ("▒", "open"), "thin": ("─", "plain"),
    "full": ("█", "plain"),
}  # fmt: skip
STEPS = (1, 2, 5, 10, 20, 50, 100)
LABEL = 6
LEAST_CELLS = 12
OFTEN = 12
"""After how many groups of lanes the years stand again."""


def ticks(chart: Chart, room: int) -> list[tuple[int, str]]:
    """Return days on which a year begins and its number, so few that `room` letters hold them apart.

    >>> ticks(Chart((), date(1990, 1, 1).toordinal(), date(2011, 1, 1).toordinal()), 20)[:2]
    [(726468, '1990'), (730120, '2000')]
    """
    first, last = date.fromordinal(chart.first).year, date.fromordinal(chart.end - 1).year
    fits = [step for step in STEPS if (last - first) // step + 1 <= max(room // LABEL, 1)]
    step = fits[0] if fits else STEPS[-1]
    years = range(first + -first % step, last + 1, step)
    days = [(date(year, 1, 1).toordinal(), str(year)) for year in years]
    return [(day, year) for day, year in days if chart.first <= day < chart.end]


def chart_lines(chart: Chart, width: int) -> Iterator[Line]:
    """Yield a chart's lines: the years, then each lane beside its words, or under them where it is narrow."""
    beside = max((measure(lane.words) for lane in chart.lanes if lane.stripes), default=0) + 2
    beside = beside if width - beside >= 3 * LEAST_CELLS else 0
    cells = max(width - beside, LEAST_CELLS)
    years = line(" " * beside, Piece(_years(chart, cells), "faint"))
    for n, group in enumerate(groups(chart)):
        yield from ((),) if n else ()
        for lane in group:
            if beside and lane.stripes:
                yield line(lane.words, " " * (beside - measure(lane.words)), _drawn(lane, chart, cells))
            else:
                yield from wrap(lane.words, width)
                yield from (_drawn(lane, chart, cells),) if lane.stripes else ()
        if n % OFTEN == 0 or group[-1] is chart.lanes[-1]:
            yield years


def groups(chart: Chart) -> list[list[Lane]]:
    """Return each head with the lanes under it."""
    groups: list[list[Lane]] = []
    for lane in chart.lanes:
        if not lane.stripes or not groups:
            groups.append([])
        groups[-1].append(lane)
    return groups


def _years(chart: Chart, cells: int) -> str:
    row = ""
    for day, year in ticks(chart, cells):
        at = _cell(day, chart, cells)
        if at >= len(row) + bool(row) and at + len(year) <= cells:
            row = row.ljust(at) + year
    return row


def _cell(day: int, chart: Chart, cells: int) -> int:
    return (day - chart.first) * cells // (chart.end - chart.first)


def _drawn(lane: Lane, chart: Chart, cells: int) -> Line:
    """Draw a lane: a cell is of the kind that most of its days are, but nothing bad is lost in it."""
    span = chart.end - chart.first
    edges = [chart.first + span * n // cells for n in range(cells + 1)]
    kinds = [_most(lane.stripes, edges[n], max(edges[n + 1], edges[n] + 1)) for n in range(cells)]
    found: list[Piece] = []
    for kind in kinds:
        sign, tone = SIGNS.get(kind, (" ", "plain"))
        if found and found[-1].tone == tone:
            found[-1] = Piece(found[-1].text + sign, tone)
        else:
            found.append(Piece(sign, tone))
    return tuple(found)


def _most(stripes: tuple[Stripe, ...], first: int, end: int) -> str:
    shares: dict[str, int] = {}
    for stripe in stripes:
        days = min(stripe.end, end) - max(stripe.first, first)
        if days > 0:
            shares[stripe.kind] = shares.get(stripe.kind, 0) + days
    return "bad" if "bad" in shares else max(shares, key=lambda kind: shares[kind], default="")
