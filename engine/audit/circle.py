"""Circles in a web: what has to be had before its own cause, unless somebody gives leave.

A goal is asked for something (by a rule on the way to it) that takes a change which the law itself brings about only
once the goal is reached; before it, the change hangs on another's free choice, or cannot be had at all.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from .leave import at_choice, unlawful
from .loom import Thing
from .web import Web


@dataclass(frozen=True, slots=True)
class Circle:
    """A goal, the rule or act on the way to it (`entry`), what asks there (`demand`: the entry, or a rule that has to
    fail), and the change that it takes.

    `chain` are the things gone through from the entry to the change, `after` the rules that bring the change about once
    the goal is reached, `leave` what could bring it about before: rules and acts at another's choice (none: nothing).
    """

    goal: Thing
    entry: Thing
    demand: Thing
    change: Thing
    chain: tuple[Thing, ...]
    after: tuple[str, ...]
    leave: tuple[Thing, ...]


class Circles:
    """Looks for circles in one web, in the life of the typical person."""

    def __init__(self, web: Web, begins: tuple[Thing, ...]) -> None:
        self.web, self.begins = web, begins
        self.names = web.names
        self.unlawful, self.choices = unlawful(web), at_choice(web)
        self.with_leave = web.reach(begins, self.unlawful)
        self.without = web.reach(begins, self.unlawful | self.choices)

    def found(self) -> Iterator[Circle]:
        """Yield every circle."""
        for goal, effects in self._goals().items():
            yield from self._around(goal, effects)

    def _goals(self) -> dict[Thing, dict[Thing, list[str]]]:
        """The values that rules make the cause of other changes, by the law itself: each with the changes and rules."""
        found: dict[Thing, dict[Thing, list[str]]] = {}
        for change, makers in self.web.makers.items():
            if change[0] != "status" or change in self.begins:
                continue
            for maker in makers:
                thing = self.names[maker]
                rule = thing[0] == "rule" and maker not in self.web.out_of_force
                for cause in self._direct(maker) if rule else ():
                    if cause[0] == "status" and cause[1] != change[1] and cause not in self.begins:
                        found.setdefault(cause, {}).setdefault(change, []).append(thing[1])
        return {goal: changes for goal, changes in found.items() if self.with_leave[self.web.index[goal]]}

    def _direct(self, n: int) -> Iterator[Thing]:
        """The things of which a node's own condition speaks."""
        seen, waiting = set[int](), list(self.web.nodes[n].parts)
        while waiting:
            part = waiting.pop()
            if part in seen:
                continue
            seen.add(part)
            if part in self.names:
                yield self.names[part]
            else:
                waiting += self.web.nodes[part].parts

    def _around(self, goal: Thing, effects: dict[Thing, list[str]]) -> Iterator[Circle]:
        web, n = self.web, self.web.index[goal]
        barred = self.unlawful | self.choices
        # shutting what is out of reach changes nothing, nor does giving what is within
        before = web.reach(self.begins, barred | {n}) if self.without[n] else self.without
        after = self.without if self.without[n] else web.reach((*self.begins, goal), barred)
        changes = {c for c in effects if after[web.index[c]] and not before[web.index[c]]}
        if not changes:
            return
        given = web.reach(self.begins, self.unlawful | {n})
        for entry in self._entries(n, before):
            if not given[entry]:
                continue
            for demand, change, chain, leave in self._asked(entry, n, before, changes):
                rules = tuple(rule for rule in effects[change] if after[web.index["rule", rule, ""]])
                if rules:
                    yield Circle(goal, self.names[entry], demand, change, chain, rules, leave)

    def _entries(self, goal: int, before: bytearray) -> Iterator[int]:
        """The first acts and rules on the way to a goal that are out of reach: by its makers and the best answers."""
        seen, waiting = set[int](), list(self.web.nodes[goal].parts)
        while waiting:
            n = waiting.pop(0)
            if n in seen or n in self.web.out_of_force or self._sort(n) in ("fails", "silent"):
                continue
            seen.add(n)
            thing = self.names.get(n)
            if thing is not None and thing[0] in ("rule", "act") and not before[n]:
                if n not in self.choices and n not in self.unlawful:
                    yield n
                continue
            if thing is None or thing[0] in ("rule", "act") or self._best(thing):
                waiting += self.web.nodes[n].parts

    def _best(self, thing: Thing) -> bool:
        sort, name, outcome = thing
        return sort == "question" and self.web.words.questions[name].outcomes[0] == outcome

    def _asked(
        self, entry: int, goal: int, before: bytearray, changes: set[Thing]
    ) -> Iterator[tuple[Thing, Thing, tuple[Thing, ...], tuple[Thing, ...]]]:
        """The changes that what is out of reach behind an entry takes, for each rule that asks, with the way there."""
        came, _ = self._behind(entry, goal, before, stop=True)
        asking = [n for n in came if self._sort(n) == "fails"]
        for demand in asking or [entry]:
            own, leave = self._behind(demand, goal, before, stop=False)
            told = set[Thing]()
            for n in own:
                thing = self.names.get(n)
                made = self.web.effects.get(n, ()) if self._sort(n) == "act" else ()
                for change in (*([thing] if thing in changes else []), *(c for c in made if c in changes)):
                    if change not in told:
                        told.add(change)
                        way = (*self._way(demand, came)[:-1], *self._way(n, own))
                        yield self.names[demand], change, way, tuple(dict.fromkeys(leave))

    def _sort(self, n: int) -> str:
        return self.names[n][0] if n in self.names else ""

    def _behind(
        self, start: int, goal: int, before: bytearray, stop: bool
    ) -> tuple[dict[int, int | None], list[Thing]]:
        """What is out of reach behind a node, each with what it came from, and the choices met; perhaps not behind
        other rules that have to fail."""
        came: dict[int, int | None] = {start: None}
        leave: list[Thing] = []
        waiting = [start]
        for n in waiting:
            if n in self.choices or n == goal:
                leave += [self.names[n]] if n in self.choices else []
                continue
            if stop and n != start and self._sort(n) == "fails":
                continue
            for part in self.web.missing(n, before):
                if part not in came and self._sort(part) != "silent" and not self._seen_by_all(part):
                    came[part] = n
                    waiting.append(part)
        return came, leave

    def _seen_by_all(self, n: int) -> bool:
        """Tell whether it is a value of what anybody can see: being somewhere takes a journey, not a decision."""
        sort, name, _ = self.names.get(n, ("", "", ""))
        return sort == "status" and self.web.words.statuses[name].plain

    def _way(self, n: int, came: dict[int, int | None]) -> tuple[Thing, ...]:
        way: list[Thing] = []
        at: int | None = n
        while at is not None:
            way += [self.names[at]] if at in self.names else []
            at = came[at]
        return tuple(reversed(way))
