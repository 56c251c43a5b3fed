"""Where provisions can be seen at work: the lives and scenarios in which they take effect, yield, or do not apply."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from .page import Block, Line, Piece, Row, Say, Table, line
from .papers import Papers

SHOWN, FEW = 8, 3
"""How many lives and scenarios a page names where a provision takes effect, and where it does not; JSON has all."""

FEATURES = "features/"

WORK = {
    "effective": "takes effect in",
    "open": "may take effect in",
    "beaten": "applies and yields in",
    "not met": "does not apply in",
}
DEEDS = {
    "effective": "done, or a danger, in",
    "open": "may be done in",
    "beaten": "done and left out in",
    "not met": "no danger in",
}


def at_work(
    names: Iterable[str], papers: Papers, instrument: str = "", heads: dict[str, str] | None = None
) -> Iterator[Block]:
    """Tell in which lives and scenarios provisions can be seen at work; those of their own instrument come first."""
    recorded = papers.exercised
    if recorded is None:
        return
    found = recorded.of(names)
    if found:
        yield Table(("life or scenario", "in"), tuple(_work_rows(found, instrument, heads or WORK)), "by row")
    else:
        yield Say(line(Piece("no life and no scenario exercises it", "open")))
    if recorded.rulebook != papers.rulebook.digest:
        yield Say(line(Piece("recorded for the rulebook as it ships; this one differs", "faint")), mark="!")


def _work_rows(found: dict[str, tuple[str, ...]], instrument: str, heads: dict[str, str]) -> Iterator[Row]:
    for fate, wheres in found.items():
        yield Row((line(Piece(heads[fate], "strong")),))
        limit = SHOWN if fate == "effective" else FEW
        yield from (Row(_where(where)) for where in _named(wheres, instrument, limit))
        if len(wheres) > limit:
            yield Row((line(Piece(f"and {len(wheres) - limit} more", "faint")), ()))


def _named(wheres: Iterable[str], instrument: str, limit: int) -> list[str]:
    """Choose what is named of what exercises a provision: scenarios of its own instrument, then lives, then others.

    Where there are many of both, half of the places are for lives; neither crowds the other out.
    """

    def nearness(where: str) -> tuple[int, str]:
        if where.startswith(f"{FEATURES}{instrument}/"):
            return 0, where
        return (2 if where.startswith(FEATURES) else 1), where

    ordered = sorted(wheres, key=nearness)
    scenarios = [where for where in ordered if where.startswith(FEATURES)]
    lives = [where for where in ordered if not where.startswith(FEATURES)][: max(limit // 2, limit - len(scenarios))]
    return sorted([*scenarios[: limit - len(lives)], *lives], key=nearness)


def _where(where: str) -> tuple[Line, Line]:
    """Name a life by its file, a scenario by its title, and say where it stands."""
    file, _, title = where.partition(": ")
    path = Path(file.removeprefix(FEATURES))
    return line(title or f"the life {path.stem}"), line(
        Piece(str(path.with_suffix("") if title else path.parent), "faint")
    )
