"""Drawings of numbers as SVG, in the page's own colours: lines along years, ranges, bars. No script, no library.

Lines are told apart by their dashes too, and named with their last worth under the drawing, where nothing can overlap.
The libraries looked at draw for a screen with scripts, or need a hundred megabytes; what is drawn here are four shapes.
"""

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import NamedTuple

from .wrap import wrap

WIDE, HIGH, LEFT, RIGHT, TOP, BOTTOM = 420, 190, 44, 8, 8, 20
DASHES = ("", "6 3", "2 2", "9 3 2 3", "12 4", "1 3", "4 2 1 2 1 2")
HUES, ROW, LETTERS = 6, 15, 66
Point = tuple[float, float]


class Series(NamedTuple):
    """A line: its name, its worth at the end in words, and its points: days and numbers."""

    name: str
    last: str
    points: Sequence[Point]


class Range(NamedTuple):
    """A bar, or a range from low to high with a mark in it, with its worth in words."""

    name: str
    said: str
    high: float
    low: float = 0
    mark: float | None = None


class Both(NamedTuple):
    """Two ends to which something goes from where it stands, with their worths in words."""

    name: str
    said: str
    one: float
    other: float


def lines(title: str, told: str, series: Sequence[Series], percent: bool = False) -> str:
    """Draw lines over the same days."""
    days = [day for one in series for day, _ in one.points]
    first, last = min(days), max(days)
    top = nice(max((worth for one in series for _, worth in one.points), default=1) or 1)
    x = _scale(first, max(last, first + 1), LEFT, WIDE - RIGHT)
    y = _scale(0, top, HIGH - BOTTOM, TOP)
    body = []
    for part in range(5):
        worth = top * part / 4
        label = f"{worth * 100:g} %" if percent else f"{worth:,g}"
        body.append(f'<line class="rule" x1="{LEFT}" x2="{WIDE - RIGHT}" y1="{y(worth):.1f}" y2="{y(worth):.1f}"/>')
        body.append(f'<text class="soft" text-anchor="end" x="{LEFT - 5}" y="{y(worth) + 4:.1f}">{label}</text>')
    body += _years(first, last, x)
    for n, one in enumerate(series):
        path = " ".join(f"{x(day):.1f},{y(worth):.1f}" for day, worth in one.points)
        body.append(f'<polyline class="line k{n % HUES}"{_dash(n)} points="{path}"/>')
    high: float = HIGH
    for n, one in enumerate(series):
        body.append(f'<line class="line k{n % HUES}"{_dash(n)} x1="4" x2="34" y1="{high + 12}" y2="{high + 12}"/>')
        words, high = text_lines(f"{one.name}: {one.last}", 42, high + 16)
        body += words
    return picture(title, told, body, high + 6)


def bars(title: str, told: str, ranges: Sequence[Range]) -> str:
    """Draw bars, each under its words, on one scale from nothing."""
    top = max((one.high for one in ranges), default=1) or 1
    x = _scale(0, top, 4, WIDE - 4)
    body: list[str] = []
    high: float = 0
    for one in ranges:
        words, high = text_lines(f"{one.name}: {one.said}", 4, high + 14)
        body += words
        low, wide = x(one.low), max(x(one.high) - x(one.low), 1)
        body.append(f'<rect class="box k0" x="{low:.1f}" y="{high + 6:.0f}" width="{wide:.1f}" height="8"/>')
        if one.mark is not None:
            at = x(one.mark)
            body.append(f'<rect class="box k1" x="{at - 1.5:.1f}" y="{high + 4:.0f}" width="3" height="12"/>')
        high += 18
    return picture(title, told, body, high)


def both_sides(title: str, told: str, rows: Sequence[Both]) -> str:
    """Draw how far things go to either side of where they stand, each under its words: two bars from one upright."""
    ends = [worth for row in rows for worth in (row.one, row.other)]
    low, high_ = min(0, *ends), max(0, *ends)
    x = _scale(low, high_ if high_ > low else low + 1, 4, WIDE - 4)
    body: list[str] = []
    high: float = 0
    for row in rows:
        words, high = text_lines(f"{row.name}: {row.said}", 4, high + 14)
        body += words
        for n, worth in enumerate((row.one, row.other)):
            start, end = sorted((x(0), x(worth)))
            place = f'x="{start:.1f}" y="{high + 6 + 7 * n:.0f}" width="{max(end - start, 0.5):.1f}" height="6"'
            body.append(f'<rect class="box k{n}" {place}/>')
        high += 24
    body.insert(0, f'<line class="rule" x1="{x(0):.1f}" x2="{x(0):.1f}" y1="0" y2="{high:.0f}"/>')
    return picture(title, told, body, high)


def picture(title: str, told: str, body: Sequence[str], high: float) -> str:
    """Put what is drawn into a picture that says in words what it is, to who does not see it."""
    return (
        f'<svg class="plot" viewBox="0 0 {WIDE} {high:.0f}" role="img" aria-label="{escape(title)}. {escape(told)}">'
        f"<title>{escape(title)}</title><desc>{escape(told)}</desc>{''.join(body)}</svg>"
    )


def nice(number: float) -> float:
    """Return the next number up of which a quarter is easily read.

    >>> nice(0.17), nice(130), nice(1)
    (0.2, 200, 1)
    """
    step: float = 1
    while step < number:
        step *= 10
    while step / 10 >= number:
        step /= 10
    return next(round(step * part, 9) for part in (0.12, 0.2, 0.4, 0.6, 0.8, 1) if step * part >= number)


def text_lines(words: str, x: int, y: float) -> tuple[list[str], float]:
    """Return words as lines of text from a height on, and the height of the last of them."""
    from .page import line, plain

    rows = [plain(row) for row in wrap(line(words), LETTERS)]
    told = [f'<text x="{x}" y="{y + ROW * n:.0f}">{escape(row)}</text>' for n, row in enumerate(rows)]
    return told, y + ROW * (len(rows) - 1)


def _dash(n: int) -> str:
    dash = DASHES[n % len(DASHES)]
    return f' stroke-dasharray="{dash}"' if dash else ""


def _years(first: float, last: float, x: "_Scale") -> list[str]:
    start, end = date.fromordinal(int(first)).year, date.fromordinal(int(last)).year
    step = next(step for step in (1, 2, 5, 10, 20, 50) if (end - start) // step <= 7)
    days = [(date(year, 1, 1).toordinal(), year) for year in range(start, end + 2, step)]
    return [
        f'<text class="soft" text-anchor="middle" x="{min(max(x(day), LEFT), WIDE - RIGHT - 12):.1f}" '
        f'y="{HIGH - 4}">{year}</text>'
        for day, year in days
        if first - 40 <= day <= last + 40
    ]


class _Scale(NamedTuple):
    """A length that stands for numbers."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, worth: float) -> float:
        return self.start + (self.end - self.start) * (worth - self.low) / (self.high - self.low)


def _scale(low: float, high: float, start: float, end: float) -> _Scale:
    return _Scale(low, high, start, end)
