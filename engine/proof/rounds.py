"""Rules on statuses act in rounds, all together, on any person's day."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language.conditions import Becomes
from ..language.dates import LATEST
from .logic import Bit, both, choose, either, no, some
from .person import Held, Person

if TYPE_CHECKING:
    from .view import View

ROUNDS = 3
"""How many rounds are followed; nobody whose day has more is spoken of."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a round does to a status: which of its rules act, and which change is made by which layer."""

    acting: tuple[Bit, ...] = ()
    made: tuple[tuple[str, str, Bit], ...] = ()


class Rounds:
    """The statuses of a person and her relatives, from how the day finds them to where it comes to rest."""

    def __init__(self, view: "View") -> None:
        self.view = view
        self.read: dict[tuple[tuple[str, ...], str], Person] = {}
        self._held: dict[tuple[tuple[str, ...], str, int], Held] = {}
        self._turns: dict[tuple[tuple[str, ...], str, int], Turn] = {}

    def held(self, person: Person, name: str, after: int) -> Held:
        """Return a status after so many rounds."""
        elder = self.view.elder(name)
        if elder is not None:
            return elder.rounds.held(self.view.there(elder, person), name, after)
        self.read[person.path, name] = person
        key = (person.path, name, after)
        if key not in self._held:
            self._held[key] = self._after(person, name, after) if after else self._found(person, name)
        return self._held[key]

    def _found(self, person: Person, name: str) -> Held:
        held, moved = person.status(name), self.view.moved
        if not moved:
            return held
        until = held.until
        ends = until if isinstance(until, int) else choose(until == LATEST, LATEST, until + moved)
        return Held(held.values, held.since + moved, ends)

    def _after(self, person: Person, name: str, after: int) -> Held:
        before = self.held(person, name, after - 1)
        acting = self.turn(person, name, after - 1).acting
        acted = some(acting)
        if acted is False:
            return before
        becoming = self._becoming(name)
        chosen = {v: some(a for a, b in zip(acting, becoming, strict=True) if b == v) for v in before.values}
        values = {v: either(both(no(acted), bit), chosen[v]) for v, bit in before.values.items()}
        changed = some(both(chosen[v], no(bit)) for v, bit in before.values.items())
        return Held(values, choose(changed, self.view.day, before.since), choose(acted, LATEST, before.until))

    def _acts_on(self, name: str) -> bool:
        return bool(self.view.rules(name)) or name in self.view.duties

    def _becoming(self, name: str) -> tuple[str, ...]:
        return ("owed",) if name in self.view.duties else tuple(rule.outcomes[0] for rule in self.view.rules(name))

    def turn(self, person: Person, name: str, after: int) -> Turn:
        """Return what rules do to a status when the person is as so many rounds have left her."""
        elder = self.view.elder(name)
        if elder is not None:
            return elder.rounds.turn(self.view.there(elder, person), name, after)
        key = (person.path, name, after)
        if key not in self._turns:
            self._turns[key] = self._turn(person, name, after) if self._acts_on(name) else Turn()
        return self._turns[key]

    def _turn(self, person: Person, name: str, after: int) -> Turn:
        now = self.view.effective(person, name, after)
        duty = self.view.duties.get(name)
        rules = self.view.rules(name)
        waits = (False,) if duty else tuple(rule.at is not None for rule in rules)
        layers = (duty.layer,) if duty else tuple(rule.layer for rule in rules)
        earlier = [t.yes for t in self.view.lasting(person, name, after - 1)] if after else [False] * len(now)
        # what waits for a change acts at each change; any other rule once, when it becomes effective, and not because
        # such a change has held it off
        acting = [both(t.yes, wait or no(was)) for t, wait, was in zip(now, waits, earlier, strict=True)]
        held = self.held(person, name, after)
        made = []
        for i, (value, layer) in enumerate(zip(self._becoming(name), layers, strict=True)):
            made.append((value, layer, both(acting[i], no(some(acting[:i])), no(held.values[value]))))
        return Turn(tuple(acting), tuple(made))

    def acted(self, person: Person, name: str, rounds: int) -> tuple[Bit, ...]:
        """Return which rules on a status act in so many rounds."""
        turns = [self.turn(person, name, after).acting for after in range(rounds + 1)]
        return tuple(some(bits) for bits in zip(*turns, strict=True))

    def made(self, person: Person, change: Becomes, layer: str, after: int) -> Bit:
        """Tell whether the last round made a change, by a layer that is not over a rule's own."""
        if not after:
            return False
        over = self.view.book.vocabulary.layers
        made = self.turn(person, change.status, after - 1).made
        return some(bit for value, by, bit in made if value == change.value and layer not in over[by].over)

    # --- where the day comes to rest

    def calm(self) -> list[Bit]:
        """Say that the day leaves no status that was read in doubt: no rule on it is open, none contradicts another,
        and the rounds come to rest."""
        said: dict[tuple[tuple[str, ...], str], list[Bit]] = {}
        while len(said) < len(self.read):
            for key, person in list(self.read.items()):
                if key not in said:
                    said[key] = self._calm(person, key[1]) if self._acts_on(key[1]) else []
        return [part for parts in said.values() for part in parts if part is not True]

    def _calm(self, person: Person, name: str) -> list[Bit]:
        found: list[Bit] = []
        becoming = self._becoming(name)
        ruled: list[tuple[Bit, str]] = []
        for after in range(ROUNDS + 1):
            held, acting = self.held(person, name, after), self.turn(person, name, after).acting
            for truth, value in zip(self.view.effective(person, name, after), becoming, strict=True):
                found.append(either(no(truth.open), both(held.values[value], held.until == LATEST)))
            ruled += [(act, value) for act, value in zip(acting, becoming, strict=True) if act is not False]
            if after == ROUNDS or name in self.view.duties:
                found += [no(act) for act in acting]
        values = dict.fromkeys(value for _, value in ruled)
        acted = {value: some(act for act, v in ruled if v == value) for value in values}
        found += [no(both(acted[v], some(acted[w] for w in values if w != v))) for v in values]
        return found
