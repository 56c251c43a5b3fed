"""Where in a work a statement stands: articles, paragraphs, points and lines, and which passage lies within which."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

Spot = tuple[str, ...]
"""One provision: unit, number, then points from the outermost in (`art 16-1(4)` is `art`, `16-1`, `4`)."""

_JOINT = re.compile(r",\s*|\s+and\s+")
_NUMBERED = re.compile(
    r"(?:([A-Za-z]+)\s?)?(\d{1,4}(?:-[A-Za-z]?\d{1,4}){0,2})((?:\([\w-]{1,9}\))*)(?:-(\(\d{1,3}\)))?"
)
_POINT = re.compile(r"\(([\w-]+)\)")


@dataclass(frozen=True, slots=True)
class Passage:
    """What a citation names: one or several parts, each a run of spots (`art 9 to 14` is one part of six)."""

    parts: tuple[tuple[Spot, ...], ...]

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Return every spot that is named."""
        return tuple(spot for part in self.parts for spot in part)

    @property
    def ends(self) -> tuple[Spot, ...]:
        """Return the first and the last spot of each part: what must be there for the passage to be."""
        return tuple(dict.fromkeys(spot for part in self.parts for spot in (part[0], part[-1])))


def within(inner: Spot, outer: Spot) -> bool:
    """Tell whether a spot is another, or lies in it: `art 12(2)` in `art 12`."""
    return inner[: len(outer)] == outer


@lru_cache(maxsize=4096)
def passage(at: str) -> Passage:
    """Read where a citation says it stands; what is no number is a name, as of an annex without one.

    >>> passage("art 15-16-1 and 21(5-1)").spots
    (('art', '15'), ('art', '16'), ('art', '16-1'), ('art', '21', '5-1'))
    >>> passage("L16-L18").spots
    (('L', '16'), ('L', '17'), ('L', '18'))
    >>> passage("p 24(7)-(8)").spots
    (('p', '24', '7'), ('p', '24', '8'))
    >>> passage("definition (ii)").spots
    (('', 'definition', 'ii'),)
    """
    parts: list[tuple[Spot, ...]] = []
    unit = ""
    before: Spot = ("",)
    for words in _JOINT.split(re.sub(r"(\d)\s+to\s+(\d)", r"\1-\2", at)):
        if read := _NUMBERED.fullmatch(words):
            unit = read[1] or unit
            run = tuple(_run(unit, read[2], tuple(_POINT.findall(read[3])), read[4]))
            before = run[-1][:2]
        else:
            name = words.partition("(")[0].strip().casefold()
            run = ((*(("", name) if name else before), *_POINT.findall(words)),)
        parts.append(run)
    return Passage(tuple(parts))


def _run(unit: str, numbers: str, points: Spot, last_point: str | None) -> Iterator[Spot]:
    if (
        last_point
        and points
        and points[-1].isascii()
        and points[-1].isdigit()
        and int(points[-1]) <= int(last_point[1:-1])
    ):
        for n in range(int(points[-1]), int(last_point[1:-1]) + 1):
            yield (unit, numbers, *points[:-1], str(n))
        return
    for number in _numbers(numbers):
        yield (unit, number, *points)


def _numbers(text: str) -> Iterator[str]:
    """Yield numbers: `10-12` are three, `16-1` is one, `15-16-1` runs from 15 to 16-1."""
    first, *rest = (int(n) for n in re.findall(r"\d+", text))
    if not rest or rest[0] <= first:
        yield text
        return
    yield from (str(n) for n in range(first, rest[0] + 1))
    if len(rest) > 1:
        yield f"{rest[0]}-{rest[1]}"
