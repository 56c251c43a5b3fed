"""What waits for whom, as the rulebook has it: a status that somebody's act brings about, and that another's act ends.

Whoever files something stands in a status (pending, filed, owed) in which an act of somebody else may be done and ends
it. So the pairs of application and decision follow from the acts, and are named nowhere.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...language.conditions import Condition, Is, Not, Set, atoms
from ...language.rulebook import Act, Rulebook

End = tuple[str, str]
"""An act and how it ended."""


@dataclass(frozen=True, slots=True)
class Wait:
    """A status in which people wait for acts of others: what brings it about, what ends it, and for whom they wait."""

    status: str
    value: str
    opens: frozenset[End]
    closes: frozenset[End]
    answers: tuple[str, ...]
    actors: tuple[str, ...]

    @property
    def name(self) -> str:
        """The wait as a condition says it."""
        return f"{self.status} is {self.value}"


def waits_in(book: Rulebook, done: frozenset[str]) -> list[Wait]:
    """Return what may be waited for, where some acts are done."""
    acts = [book.acts[act] for act in sorted(done)]
    found = []
    for status, value in sorted({pair for act in acts for pair in _asked(act)}):
        opens = frozenset(_ends(acts, status, {value: True}))
        answers = [
            act for act in acts if (status, value) in _asked(act) and not book.vocabulary.actors[act.actor].is_self
        ]
        answers = [act for act in answers if any(_ends([act], status, {value: False}))]
        if opens and answers:
            closes = frozenset(_ends(acts, status, {value: False}))
            actors = tuple(sorted({act.actor for act in answers}))
            found.append(Wait(status, value, opens, closes, tuple(act.id for act in answers), actors))
    return found


def _asked(act: Act) -> set[tuple[str, str]]:
    """Return the statuses, each of one value, in which alone an act may be done."""
    return {(atom.ref.name, atom.values[0]) for atom in _held(act.requires)}


def _held(condition: Condition) -> Iterator[Is]:
    if isinstance(condition, Not):
        return
    for atom in atoms(condition):
        if isinstance(atom, Is) and atom.ref.sort == "status" and len(atom.values) == 1:
            yield atom


def _ends(acts: list[Act], status: str, wanted: Mapping[str, bool]) -> Iterator[End]:
    """Yield the ends of acts that make a status a value, or (False) any other."""
    ((value, so),) = wanted.items()
    for act in acts:
        for outcome, effects in act.effects.items():
            if any(isinstance(e, Set) and e.status == status and (e.value == value) == so for e in effects):
                yield act.id, outcome
