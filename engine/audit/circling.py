"""Circles under many stances and on many days: looked for once where the same provisions that matter are in force."""

from ..language.rulebook import Force
from .audited import Audited
from .circle import Circle, Circles
from .eras import Era, begun
from .loom import loom
from .standing import standing

Key = tuple[str, str, str]
"""A goal, a change and the provision that asks: what names a circle."""
Standing = frozenset[tuple[str, str, bool]]


class Circling:
    """Looks for circles in eras; those alike in all that a circle can go through are looked at once."""

    def __init__(self, audited: Audited) -> None:
        self.loom = loom(audited.checker.compiled, True)
        self.matters = self._cone()
        self.known: dict[Standing, dict[Key, list[Circle]]] = {}

    def around(self, era: Era) -> dict[Key, list[Circle]]:
        """Return the circles of an era's first day by name."""
        stands = self._standing(era)
        if stands not in self.known:
            found: dict[Key, list[Circle]] = {}
            for circle in Circles(era.web, begun(era.web)).found():
                key = ("/".join(circle.goal[1:]), "/".join(circle.change[1:]), circle.demand[1])
                found.setdefault(key, []).append(circle)
            self.known[stands] = found
        return self.known[stands]

    def _standing(self, era: Era) -> Standing:
        found: set[tuple[str, str, bool]] = set()
        for sort, id in self.matters:
            force, counts = self._provision(era, sort, id)
            truth = standing(era.program, force, era.first) if counts else False
            if truth is not False:
                found.add((sort, id, truth is True))
        return frozenset(found)

    def _provision(self, era: Era, sort: str, id: str) -> tuple[Force, bool]:
        if sort == "rule":
            rule = self.loom.rules[id]
            return rule.force, era.stance.has(rule)
        deed = era.program.deeds[id]
        return deed.act.force, deed.counts

    def _cone(self) -> tuple[tuple[str, str], ...]:
        """The rules and acts behind anything that rules make the cause of a change."""
        loom, statuses = self.loom, self.loom.words.statuses
        seen, waiting = (
            set[int](),
            [n for n, thing in loom.names.items() if thing[0] == "rule" and thing[1] in self._changing()],
        )
        while waiting:
            n = waiting.pop()
            thing = loom.names.get(n, ("", "", ""))
            if n in seen or (thing[0] == "status" and statuses[thing[1]].plain):
                continue
            seen.add(n)
            waiting += loom.nodes[n].parts
        found = (loom.names[n] for n in seen if n in loom.names)
        things = {("act" if sort == "act" else "rule", id) for sort, id, _ in found if sort in ("rule", "fails", "act")}
        return tuple(sorted(things))

    def _changing(self) -> set[str]:
        """The rules that change a status by themselves."""
        return {key for key, rule in self.loom.rules.items() if rule.decides in self.loom.words.statuses}
