"""Where each thing of a person stands in a row of numbers, and how wide it is kept between runs."""

from dataclasses import dataclass, field

Key = tuple[str, str]
"""What a number is, and of which word: `is`, `since`, `since to`, `until`, `past` of a status; `fact`, `fact to`;
`told` of a question; `before` of the rules on a status; `due` of an act; `next`, `halt`, `halted` of the person."""

VERSION, FIRED, FIRING, DIRTY, HALT = range(5)
"""The first places of a row: what counts its states, the changes of this moment, those that rules now look at, whose
rules are to look, and why it goes no further."""
SCRATCH = 5
TYPES = ("int8", "int16", "int32", "int64")


@dataclass(slots=True)
class Row:
    """The numbers of one person: those that are kept, by how wide they are, and those of the moment behind them."""

    kept: list[tuple[Key, int, str]] = field(default_factory=list)
    passing: list[tuple[Key, int]] = field(default_factory=list)
    _slots: dict[Key, int] = field(default_factory=dict)

    def keep(self, key: Key, kind: str, n: int = 1) -> None:
        """Add numbers that are kept between runs."""
        self.kept.append((key, n, kind))

    def have(self, key: Key, n: int = 1) -> None:
        """Add numbers of the moment."""
        self.passing.append((key, n))

    def close(self) -> "Row":
        """Give each a place, the narrow ones first."""
        self.kept.sort(key=lambda column: TYPES.index(column[2]))
        place = SCRATCH
        for key, n in [*((key, n) for key, n, _ in self.kept), *self.passing]:
            self._slots[key] = place
            place += n
        self.width = place
        return self

    width: int = 0

    def __getitem__(self, key: Key) -> int:
        return self._slots[key]

    def __contains__(self, key: Key) -> bool:
        return key in self._slots

    def at(self, what: str, word: str = "") -> str:
        """Return the text that reads a number."""
        return f"x[{self._slots[what, word]}]"

    def widths(self) -> dict[str, int]:
        """Return how many numbers of each type are kept."""
        return {kind: sum(n for _, n, its in self.kept if its == kind) for kind in TYPES}

    @property
    def bytes(self) -> int:
        """Return how many bytes of a person are kept."""
        return sum(n * int(kind[3:]) // 8 for _, n, kind in self.kept)
