"""What a receipt is answered again from: the rules at hand, lives, and what is accepted beside the rules."""

from collections.abc import Callable
from dataclasses import dataclass

from ..decide.check import Checker
from ..decide.life import Case
from ..language.rulebook import Rulebook
from .forms import StanceForm


@dataclass(frozen=True)
class Ground:
    """Where to find what a receipt is of.

    `checker` gives the judge of the rulebook of a stance with some more reforms, `case` reads a life by what a claim
    calls it (nothing, where there is one), `reforms` names those beside the rules, `accepted` the flaws accepted there,
    `cores` says how many may work at once. The first two raise BadInput, or what a command ends with, where there is
    none.
    """

    checker: Callable[[StanceForm, tuple[str, ...]], Checker]
    case: Callable[[str, Rulebook], Case]
    reforms: tuple[str, ...] = ()
    accepted: frozenset[str] = frozenset()
    cores: int = 1
