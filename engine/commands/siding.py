"""The two sides of `zhol diff`, as they are written on the command line."""

from typing import TYPE_CHECKING, Any

from .options import day, layers_of, readings_of, today
from .sources import rulebook_of

if TYPE_CHECKING:
    from ..proof.side import Side


def sides_of(options: dict[str, Any]) -> "tuple[Side, Side]":
    """Return the two sides; where they read the same rules they share what is compiled."""
    from ..decide.check import Checker
    from ..proof.asked import asked

    known: dict[tuple[object, ...], Checker] = {}
    on = day(options["on"]) if options["on"] else today()

    def side(mark: str, written: str) -> "Side":
        words = asked(mark, written)
        at, reforms = words.rules_at or options["rules_at"], (*options["reforms"], *words.reforms)
        if (at, reforms) not in known:
            known[at, reforms] = Checker(rulebook_of({**options, "rules_at": at, "reforms": reforms}))
        return words.side(known[at, reforms], on, layers_of(options), readings_of(options), options["rules_off"])

    return side("A", options["a"]), side("B", options["b"])


def own_rules(options: dict[str, Any]) -> tuple[bool, bool]:
    """Tell which of the two sides names a directory of rules for itself."""
    from ..proof.asked import asked

    return asked("A", options["a"]).rules_at is not None, asked("B", options["b"]).rules_at is not None
