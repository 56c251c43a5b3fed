"""A truth as two bits in generated text: an expression that it is yes, and one that it is no; open is neither.

What can never be open needs one expression alone: its no is that it is not yes. So a rule whose parts are all known is
plain `and`, `or` and `not`, and is left as soon as one part settles it.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bits:
    """A truth as generated text; without `no` it is never open."""

    yes: str
    no: str | None = None

    @property
    def certain(self) -> bool:
        """Tell whether it is never open."""
        return self.no is None

    @property
    def not_yes(self) -> str:
        """Say that it is no."""
        return self.no if self.no is not None else _not(self.yes)

    @property
    def not_no(self) -> str:
        """Say that it is yes or open."""
        return self.yes if self.no is None else _not(self.no)


YES, NO, OPEN = Bits("True"), Bits("False"), Bits("False", "False")


def deny(part: Bits) -> Bits:
    """Say that a part does not hold."""
    if part.no is None:
        return Bits(_not(part.yes))
    return Bits(part.no, part.yes)


def every(parts: Sequence[Bits]) -> Bits:
    """Say that all parts hold."""
    left = [part for part in parts if part != YES]
    if NO in left:
        return NO
    if all(part.certain for part in left):
        return Bits(_joined("and", [part.yes for part in left], "True"))
    return Bits(
        _joined("and", [part.yes for part in left], "True"), _joined("or", [part.not_yes for part in left], "False")
    )


def some(parts: Sequence[Bits]) -> Bits:
    """Say that one part holds."""
    left = [part for part in parts if part != NO]
    if YES in left:
        return YES
    yes = _joined("or", [part.yes for part in left], "False")
    if all(part.certain for part in left):
        return Bits(yes)
    return Bits(yes, _joined("and", [part.not_yes for part in left], "True"))


def at_least(least: int, parts: Sequence[Bits]) -> Bits:
    """Say that so many parts hold."""
    if least <= 0 or least > len(parts):
        return YES if least <= 0 else NO
    if least in (1, len(parts)):
        return some(parts) if least == 1 else every(parts)
    yes = f"({_sum([part.yes for part in parts])} >= {least})"
    if all(part.certain for part in parts):
        return Bits(yes)
    return Bits(yes, f"({_sum([part.not_no for part in parts])} < {least})")


def _sum(parts: list[str]) -> str:
    return " + ".join(f"(1 if {part} else 0)" for part in parts)


def _not(text: str) -> str:
    return {"True": "False", "False": "True"}.get(text, f"(not {text})")


def _joined(word: str, parts: list[str], nothing: str) -> str:
    other = {"and": "False", "or": "True"}[word]
    left = list(dict.fromkeys(part for part in parts if part != nothing))
    if other in left:
        return other
    if len(left) <= 1:
        return left[0] if left else nothing
    return "(" + f" {word} ".join(left) + ")"
