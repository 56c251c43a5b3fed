"""How small mistakes in a provision fare: which of those that were planted some scenario noticed."""

import json
from dataclasses import dataclass
from typing import NamedTuple


class Mistake(NamedTuple):
    """A mistake that was planted in a provision: what it was, what became of it, and who noticed it."""

    what: str
    fate: str
    by: str


@dataclass(frozen=True, slots=True)
class Mutants:
    """Planted mistakes by the provision they were planted in."""

    of: dict[str, tuple[Mistake, ...]]


def read_mutants(text: str) -> Mutants:
    """Read a ledger, a verdict a line (the last one counts). Raises ValueError where a line is none."""
    found: dict[str, Mistake] = {}
    for number, line in enumerate(text.splitlines(), 1):
        try:
            told = json.loads(line)
            if "seal" not in told:
                found[told["id"]] = Mistake(told["id"].partition(": ")[2], told["fate"], told.get("by", ""))
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"line {number}: no verdict on a mutant") from error
    by: dict[str, list[Mistake]] = {}
    for id, mistake in found.items():
        by.setdefault(id.partition(":")[0], []).append(mistake)
    return Mutants({name: tuple(mistakes) for name, mistakes in by.items()})
