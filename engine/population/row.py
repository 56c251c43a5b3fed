"""Where each thing of a person stands in a row of numbers, and how it is kept between runs."""

from dataclasses import dataclass, field

from . import packing

Key = tuple[str, str]
"""What a number is, and of which word: `is`, `since`, `since to`, `until`, `past` of a status; `fact`, `fact to`;
`kin` of a role; `told` of a question; `before` of the rules on a status; `due` of an act; `next`, `halt`, `halted` of
the person; `moment` of the day."""

VERSION, FIRED, FIRING, DIRTY, HALT = range(5)
"""The first places of a row: what counts its states, the changes of this moment, those that rules now look at, whose
rules are to look, and why it goes no further. Behind them stands what `packing` remembers as it reads."""
SCRATCH = packing.AT + 1
TYPES = ("int8", "int16", "int32")
OUTSIDE = "outside"
"""What is looked at and changed from outside stands in an array of 32 bits, not person by person but number by number:
everybody's is soon gone through."""
BYTES = {"int8": 1, "int16": 2, "int32": 4, OUTSIDE: 4}


@dataclass(frozen=True, slots=True)
class Field:
    """How a number is packed: see `packing`. What it usually is, is a number, or another of hers packed before. What is
    `wide` may be any number; else one of 32 bits."""

    form: int
    width: int
    base: int = 0
    usual: int | Key = 0
    other: int = 0
    wide: bool = False

    @property
    def kind(self) -> str:
        """The narrowest type that holds every number; none where it may be `wide`."""
        if self.form != packing.FEW:
            return "" if self.wide else "int32"
        return next(
            (
                kind
                for kind, size in zip(TYPES, (1, 2, 4), strict=True)
                if self.base + (1 << self.width) <= 1 << 8 * size - 1
            ),
            "",
        )


@dataclass(slots=True)
class Row:
    """The numbers of one person: those that anyone may look at, by how wide they are, those that are packed, and those
    of the moment behind them."""

    apart: list[tuple[Key, str]] = field(default_factory=list)
    packed: list[tuple[Key, tuple[Field, ...]]] = field(default_factory=list)
    passing: list[tuple[Key, int]] = field(default_factory=list)
    shared: dict[Key, Key] = field(default_factory=dict)
    _slots: dict[Key, int] = field(default_factory=dict)
    _apart: dict[int, tuple[int, int]] = field(default_factory=dict)
    width: int = 0

    def keep(self, key: Key, kind: str) -> None:
        """Add a number that is kept in an array of its own type, where anyone may look at it and change it."""
        self.apart.append((key, kind))

    def pack(self, key: Key, *fields: Field) -> None:
        """Add numbers that are kept in few bits."""
        self.packed.append((key, fields))

    def share(self, key: Key, other: Key) -> None:
        """Have a number stand where another does, for never is there more than one of them."""
        self.shared[key] = other

    def spread(self, most: int) -> None:
        """Keep all in arrays of its own type, where that takes no more than so many bytes a person: little is sooner
        read than unpacked."""
        kinds = {key: fields[0].kind for key, fields in self.packed if len(fields) == 1}
        told = [*self.apart, *((key, kind) for key, kind in kinds.items() if kind)]
        if len(told) == len(self.apart) + len(self.packed) and sum(BYTES[kind] for _, kind in told) <= most:
            self.apart, self.packed = told, []

    def have(self, key: Key, n: int = 1) -> None:
        """Add numbers of the moment."""
        self.passing.append((key, n))

    def close(self) -> "Row":
        """Give each a place, the narrow ones first."""
        self.apart.sort(key=lambda column: (*TYPES, OUTSIDE).index(column[1]))
        place = SCRATCH
        for key, n in [*self.kept, *self.passing]:
            self._slots[key] = place
            place += n
        self._slots |= {key: self._slots[other] for key, other in self.shared.items()}
        places = [(array, n) for array, many in enumerate(self.widths().values()) for n in range(many)]
        self._apart = dict(enumerate(places, SCRATCH))
        self.width = place
        return self

    @property
    def kept(self) -> list[tuple[Key, int]]:
        """Return what is kept between runs, and how many numbers each is."""
        return [*((key, 1) for key, _ in self.apart), *((key, len(fields)) for key, fields in self.packed)]

    def __getitem__(self, key: Key) -> int:
        return self._slots[key]

    def __contains__(self, key: Key) -> bool:
        return key in self._slots

    def at(self, what: str, word: str = "") -> str:
        """Return the text that reads a number."""
        return f"x[{self._slots[what, word]}]"

    def text(self, what: str, word: str = "") -> str:
        """Return the text that reads a number of the person in row i where it is kept, in an array of its own type."""
        apart = self.apart_at(self[what, word])
        assert apart is not None
        return item(*apart)

    def widths(self) -> dict[str, int]:
        """Return how many numbers of each type anyone may look at."""
        return {kind: sum(its == kind for _, its in self.apart) for kind in (*TYPES, OUTSIDE)}

    def apart_at(self, slot: int) -> tuple[int, int] | None:
        """Return in which array of those of `TYPES` and `OUTSIDE`, and where in it, a slot is kept; None if packed."""
        return self._apart.get(slot)

    def fields(self) -> tuple[int, ...]:
        """Return how all that is packed is, as `packing` reads it."""
        found: list[int] = []
        for key, fields in self.packed:
            for n, one in enumerate(fields):
                found += [self._slots[key] + n, one.form, one.width, one.base, one.other]
        return tuple(found)

    def slots(self) -> list[tuple[int, int, bool]]:
        """Return of all that is packed its slot, what it usually is, and whether that is the slot of another."""
        found: list[tuple[int, int, bool]] = []
        for key, fields in self.packed:
            for n, one in enumerate(fields):
                same = not isinstance(one.usual, int)
                found.append((self._slots[key] + n, one.usual if isinstance(one.usual, int) else self[one.usual], same))
        return found


def item(array: int, place: int) -> str:
    """Return the text that reads a number of the person in row i in an array."""
    return f"e[{place}, i]" if array == len(TYPES) else f"{'abc'[array]}[i, {place}]"
