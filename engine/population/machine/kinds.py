"""What a value of the compiled language is: a whole number of 64 bits, with a sign or without, a truth, or an array."""

from dataclasses import dataclass

INT, WORD, TRUTH, NOTHING = "int", "word", "truth", "nothing"
"""Numbers with a sign, numbers without one (of which draws are made), yes or no, and what a function gives back that
gives nothing back."""

WIDTHS = {"int8": 8, "int16": 16, "int32": 32, "int64": 64, "uint64": 64}


@dataclass(frozen=True, slots=True)
class Array:
    """An array of numpy, whole and in the order of C: the type of its items, and in how many directions it goes."""

    item: str
    dims: int = 1

    @property
    def kind(self) -> str:
        """What one item is."""
        return WORD if self.item == "uint64" else INT

    @property
    def width(self) -> int:
        """How many bits of memory one item takes."""
        return WIDTHS[self.item]


Kind = str | Array


@dataclass(frozen=True, slots=True)
class Value:
    """A value: its kind, the text that names it, and how long it is in each direction where it is an array."""

    kind: Kind
    text: str
    lengths: tuple[str, ...] = ()


def bits(kind: Kind) -> str:
    """Return the type of a value of a kind in LLVM's words."""
    return "i1" if kind == TRUTH else "void" if kind == NOTHING else "ptr" if isinstance(kind, Array) else "i64"


class Unsaid(TypeError):
    """What the compiled language has no word for: a mistake in what generates text, never in a rulebook."""
