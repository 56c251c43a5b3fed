"""Where the provisions of a rulebook can be seen at work: the lives and scenarios recorded for it.

The recording is made by running them (`make exercised`) and lies beside the rules; see `read`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..text.jsons import read_json

FATES = ("effective", "open", "beaten", "not met")
"""What may become of a provision in a life, the furthest first."""


@dataclass(frozen=True, slots=True)
class Exercised:
    """For each rule (by key), act and duty: what became of it, and in which lives and scenarios.

    `rulebook` is the digest of the rulebook that was exercised.
    """

    rulebook: str = ""
    fates: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)

    def of(self, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Return where several provisions were exercised, each life and scenario once, under the furthest fate."""
        found: dict[str, str] = {}
        for name in names:
            for fate, wheres in self.fates.get(name, {}).items():
                for where in wheres:
                    found[where] = min(found.get(where, fate), fate, key=FATES.index)
        return {
            fate: tuple(sorted(w for w, f in found.items() if f == fate)) for fate in FATES if fate in found.values()
        }


def read(text: str) -> Exercised:
    """Read a recording: lives and scenarios have short names, which `where` writes out. Raises ValueError where it
    is none.

    >>> read('{"rulebook": "9f", "where": {"a1": "life"}, "exercised": {"admit": {"open": "a1"}}}').of(["admit"])
    {'open': ('life',)}
    """
    kept = read_json(text)
    try:
        where = kept["where"]
        fates = {
            name: {fate: tuple(str(where[short]) for short in shorts.split()) for fate, shorts in told.items()}
            for name, told in kept["exercised"].items()
        }
        found = Exercised(str(kept["rulebook"]), fates)
    except (AttributeError, KeyError, TypeError):
        raise ValueError("not as `make exercised` writes it") from None
    if strange := sorted({fate for told in fates.values() for fate in told} - {*FATES}):
        raise ValueError(f"'{strange[0][:60]}' becomes of no provision; that is one of {', '.join(FATES)}")
    return found
