"""How small mistakes in a provision fare: which of those that were planted some scenario noticed."""

import json
from dataclasses import dataclass
from typing import NamedTuple

TRIED = ("killed", "survived")
"""What the ledger calls a mistake that was noticed, and one that was not; others never came to a scenario."""


class Mistake(NamedTuple):
    """A mistake that was planted in a provision: what it was, and whether a scenario noticed it."""

    what: str
    noticed: bool


@dataclass(frozen=True, slots=True)
class Mutants:
    """Planted mistakes that were tried, by the provision they were planted in."""

    of: dict[str, tuple[Mistake, ...]]


def read_mutants(text: str) -> Mutants:
    """Read a ledger, a verdict a line (the last one counts). Raises ValueError where a line is none."""
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        try:
            told = json.loads(line)
            if "seal" not in told:
                found[str(told["id"])] = str(told["fate"])
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"line {number}: no verdict on a mutant") from error
    by: dict[str, list[Mistake]] = {}
    for id, fate in found.items():
        if fate in TRIED:
            name, _, what = id.partition(": ")
            by.setdefault(name, []).append(Mistake(what, fate == "killed"))
    return Mutants({name: tuple(mistakes) for name, mistakes in by.items()})
