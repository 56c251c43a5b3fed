"""A chart as a picture inside a page: scalable, in the page's own colours, told apart without them."""

from collections.abc import Iterator
from html import escape

from .axis import groups, ticks
from .page import Chart, Lane, Stripe, plain

WIDE, BAR, ROW, HEAD = 640, 7, 14, 24
AXIS, LETTER, LEAST = 18, 4.7, 72
TOGETHER = 10
"""How many groups of lanes stand in one picture: a page is broken between pictures, never inside one."""


def as_svg(chart: Chart) -> str:
    """Draw a chart, a long one in several pictures one below the other; each stripe says in a title what it is."""
    parts = groups(chart)
    words = [len(plain(lane.words)) for lane in chart.lanes if lane.stripes]
    beside = max(LEAST, round(max(words, default=0) * LETTER) + 8)
    drawn = [
        _picture(
            Chart(tuple(lane for part in parts[n : n + TOGETHER] for lane in part), chart.first, chart.end), beside
        )
        for n in range(0, len(parts), TOGETHER)
    ]
    return "\n".join(drawn)


def _picture(chart: Chart, beside: int) -> str:
    rows, at = [], AXIS
    for lane in chart.lanes:
        at += ROW if lane.stripes else HEAD
        rows.append("".join(_lane(lane, chart, at - ROW, beside)))
    years = "".join(_tick(_x(day, chart, beside), year, at) for day, year in ticks(chart, (WIDE - beside) // 7))
    told = escape("; ".join(plain(lane.words) for lane in chart.lanes if not lane.stripes))
    return (
        f'<svg class="chart" viewBox="0 0 {WIDE} {at + 4}" role="img" aria-label="timeline: {told}">'
        f"{years}{''.join(rows)}</svg>"
    )


def _x(day: int, chart: Chart, beside: int) -> float:
    day = min(max(day, chart.first), chart.end)
    return round(beside + (WIDE - beside) * (day - chart.first) / (chart.end - chart.first), 1)


def _tick(x: float, year: str, height: int) -> str:
    rule = f'<line class="tick" x1="{x}" x2="{x}" y1="{AXIS - 4}" y2="{height}"/>'
    return f'{rule}<text class="year" x="{x + 2}" y="10">{year}</text>'


def _lane(lane: Lane, chart: Chart, y: int, beside: int) -> Iterator[str]:
    words = escape(plain(lane.words))
    if not lane.stripes:
        yield f'<text class="head" x="0" y="{y + 10}">{words}</text>'
        return
    yield f'<text class="lane" x="0" y="{y + 8}">{words}</text>'
    for stripe in lane.stripes:
        if stripe.end > chart.first and stripe.first < chart.end:
            yield _stripe(stripe, _x(stripe.first, chart, beside), _x(stripe.end, chart, beside), y)


def _stripe(stripe: Stripe, left: float, right: float, y: int) -> str:
    thin = stripe.kind == "thin"
    top, height = (y + BAR / 2 - 1, 2) if thin else (y, BAR)
    box = f'x="{left}" y="{top}" width="{max(round(right - left, 1), 0.8)}" height="{height}"'
    return f'<rect class="{stripe.kind}" {box}><title>{escape(stripe.words)}</title></rect>'
