"""Which acts can come about at all: those that ask for one of some values of a status are not looked at under another.

What a status is changes by what is done, by rules and by lapses alone; so between two visits nobody comes to have such
an act on offer, or loses it, while its status stays.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from ..language.conditions import Is
from ..language.rulebook import Act
from .clauses import flat
from .slice import Slice
from .speech import Speech, value_of

Guard = tuple[str, tuple[int, ...]]
MOST = 3
"""An act that goes with more values than so many is looked at each time: telling them apart would cost as much."""


def guard_of(part: Slice, act: Act) -> Guard | None:
    """Return a status and the few places of its values under one of which an act may be done; None where there is none.

    Of several, the status that stands in the most acts' requirements, so that acts can be told apart together.
    """
    found = _guards(part, act)
    if not found:
        return None
    often = {name: sum(name in _guards(part, other) for other in part.acts) for name in found}
    name = max(sorted(found), key=lambda name: often[name])
    return name, found[name]


def _guards(part: Slice, act: Act) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for atom in flat(act.requires):
        for each in flat(atom):
            if isinstance(each, Is) and each.ref.sort == "status" and len(each.values) <= MOST:
                noun = part.program.book.vocabulary.statuses[each.ref.name]
                found[each.ref.name] = tuple(sorted(value_of(noun, value) for value in each.values))
    return found


def shared(part: Slice, alone: frozenset[str]) -> dict[str, str]:
    """Return of acts in whose place their day can be kept: that of one that asks for other values of the same status,
    for never do both have a day. Those that stand `alone`, and those done at once, have a place to themselves."""
    taken: dict[str, dict[str, set[int]]] = {}
    found: dict[str, str] = {}
    for number, act in enumerate(part.acts):
        guard = guard_of(part, act)
        if guard is None or act.id in alone or number in part.at_once:
            continue
        places, values = taken.setdefault(guard[0], {}), set(guard[1])
        free = next((first for first, held in places.items() if not held & values), act.id)
        places.setdefault(free, set()).update(values)
        if free != act.id:
            found[act.id] = free
    return found


def runs(part: Slice) -> Iterator[tuple[Guard | None, list[int]]]:
    """Yield the acts in their order, those together that stand next to each other and have the same guard."""
    for guard, numbers in groupby(range(len(part.acts)), key=lambda number: guard_of(part, part.acts[number])):
        yield guard, list(numbers)


def together(part: Slice) -> dict[Guard | None, list[int]]:
    """Return the acts of each guard, wherever they stand."""
    found: dict[Guard | None, list[int]] = {}
    for guard, numbers in runs(part):
        found.setdefault(guard, []).extend(numbers)
    return found


def chained(guards: Sequence[Guard | None]) -> Iterator[tuple[str, Guard | None]]:
    """Yield guards, each after `if`, or after `elif` where those before it ask for other values of the same status:
    code can then go at once to the one that holds."""
    before: list[Guard] = []
    for guard in guards:
        if guard and before and guard[0] == before[0][0] and not any(set(guard[1]) & set(each[1]) for each in before):
            before.append(guard)
            yield "elif", guard
        else:
            before = [guard] if guard else []
            yield "if", guard


def in_order(part: Slice) -> list[tuple[Guard | None, list[int]]]:
    """Return the acts of each guard, those of one status next to each other."""
    found = together(part)
    names = list(dict.fromkeys(guard[0] if guard else "" for guard in found))
    return sorted(found.items(), key=lambda item: names.index(item[0][0] if item[0] else ""))


def holds(s: Speech, guard: Guard, held: str = "") -> str:
    """Say that a guard's status is, or `held` as it was kept is, one of its values."""
    at = held or s.row.at("is", guard[0])
    return " or ".join(f"{at} == {value}" for value in guard[1])
