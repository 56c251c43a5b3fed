"""A chart as a picture inside a page: scalable, in the page's own colours, told apart without them."""

from collections.abc import Iterator
from html import escape

from .axis import ticks
from .page import Chart, Lane, Stripe, plain

WIDE, BAR, ROW, HEAD = 640, 10, 18, 26
BESIDE, AXIS = 96, 18


def as_svg(chart: Chart) -> str:
    """Draw a chart; each stripe says in a title what it is."""
    rows, at = [], AXIS
    for lane in chart.lanes:
        at += ROW if lane.stripes else HEAD
        rows.append("".join(_lane(lane, chart, at - ROW)))
    lines = "".join(_tick(day, year, chart, at) for day, year in ticks(chart, 84))
    told = escape("; ".join(filter(None, (plain(lane.words) for lane in chart.lanes if not lane.stripes)))[:200])
    return (
        f'<svg class="chart" viewBox="0 0 {WIDE} {at + 4}" role="img" aria-label="timeline: {told}">'
        f"{lines}{''.join(rows)}</svg>"
    )


def _x(day: int, chart: Chart) -> float:
    day = min(max(day, chart.first), chart.end)
    return round(BESIDE + (WIDE - BESIDE) * (day - chart.first) / (chart.end - chart.first), 1)


def _tick(day: int, year: str, chart: Chart, height: int) -> str:
    x = _x(day, chart)
    rule = f'<line class="tick" x1="{x}" x2="{x}" y1="{AXIS - 4}" y2="{height}"/>'
    return f'{rule}<text class="year" x="{x + 2}" y="10">{year}</text>'


def _lane(lane: Lane, chart: Chart, y: int) -> Iterator[str]:
    words = escape(plain(lane.words))
    if not lane.stripes:
        yield f'<text class="head" x="0" y="{y + 13}">{words}</text>'
        return
    yield f'<text class="lane" x="0" y="{y + 9}">{words}</text>'
    for stripe in lane.stripes:
        if stripe.end > chart.first and stripe.first < chart.end:
            yield _stripe(stripe, _x(stripe.first, chart), _x(stripe.end, chart), y)


def _stripe(stripe: Stripe, left: float, right: float, y: int) -> str:
    thin = stripe.kind == "thin"
    top, height = (y + BAR / 2 - 1, 2) if thin else (y, BAR)
    box = f'x="{left}" y="{top}" width="{max(round(right - left, 1), 0.8)}" height="{height}"'
    return f'<rect class="{stripe.kind}" {box}><title>{escape(stripe.words)}</title></rect>'
