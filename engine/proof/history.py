"""A past for a person: where the answer looks back further than the present says, the days are laid out."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..language.dates import EARLIEST
from .logic import Model
from .person import Held, Person, Spell

Change = tuple[int, str, str]
"""The day on which a status became a value."""


@dataclass(frozen=True)
class History:
    """The day on which a life opens, the statuses that were something else then, and what changed since."""

    opens: int
    first: dict[str, str]
    changes: tuple[Change, ...]


def history(person: Person, side: object, model: Model, moved: int) -> History | None:
    """Lay out the past that a model gives to what anyone can see; None where there is nothing to lay out, or it cannot
    be told as plain changes."""
    spells: dict[str, Spell] = {}
    for spell in person.spells:
        if spell.side is side and not model.truth(spell.whole) and model.number(spell.first) > EARLIEST:
            spells.setdefault(spell.status, spell)
    statuses = person.book.vocabulary.statuses
    if not spells or not all(statuses[name].plain for name in spells):
        return None
    opens = min(model.number(spell.first) for spell in spells.values()) - 1
    first: dict[str, str] = {}
    changes: list[Change] = []
    for name, spell in spells.items():
        laid = list(_laid(spell, person.statuses[name], model, opens, moved))
        first[name] = laid[0][2]
        changes += laid[1:]
    return History(opens, first, tuple(sorted(changes)))


def _laid(spell: Spell, held: Held, model: Model, opens: int, moved: int) -> Iterator[Change]:
    """Yield what a status was when the life opens, and its changes up to the value that it has."""
    now = next(v for v, bit in held.values.items() if model.truth(bit))
    since = model.number(held.since) + moved
    inside = [v for v in held.values if v in spell.values and v != now]
    outside = [v for v in held.values if v not in spell.values and v != now]
    days = _before(spell, model, now, since)
    if days <= 0 or not inside:
        # where the value itself is the only one of its kind, it was left for a day and taken again
        yield opens, spell.status, (outside or inside or [now])[0]
    elif since - days <= opens + 1 or not outside:
        yield opens, spell.status, inside[0]
    else:
        yield opens, spell.status, outside[0]
        yield since - days, spell.status, inside[0]
    yield since, spell.status, now


def _before(spell: Spell, model: Model, now: str, since: int) -> int:
    """How many days before it took its present value a status had one of those that are counted."""
    count = model.number(spell.count)
    if spell.instants:
        return count
    on: int = getattr(spell.side, "day", since)
    return count - (on - since + 1 if now in spell.values else 0)
