"""What can bring what about: values, answers, acts and rules of one program on one day, time left out.

Whatever can be so once is taken as so from then on, and nothing undoes anything. So it holds more than any life: what
is out of reach here is out of reach in every life that begins so, of a person with the usual facts.
"""

from collections.abc import Iterable, Iterator, Mapping
from heapq import heapify, heappop, heappush

from ..decide.program import Program
from .loom import Thing, loom
from .standing import standing, stands

NEVER_YET, NO_END = 2**40, 2**39
"""So many days stand for never, and for a time of which no end is stated."""


class Web:
    """What can bring what about under one stance on one day: a loom with its switches set."""

    def __init__(self, program: Program, day: int, typical: bool = True) -> None:
        self.program, self.day = program, day
        self.loom = loom(program.compiled, typical)
        self.nodes, self.index, self.above = self.loom.nodes, self.loom.index, self.loom.above
        self.names, self.effects, self.makers, self.words = (
            self.loom.names, self.loom.effects, self.loom.makers, self.loom.words,
        )  # fmt: skip
        self.rules = {
            rule.key: rule for rules in program.rules.values() for rule in rules if stands(program, rule.force, day)
        }
        self.switches = tuple(self._switched())
        on = {*self.switches}
        self.out_of_force = frozenset(
            n
            for n, (sort, id, _) in self.names.items()
            if sort in ("rule", "act") and self.index["on", id, sort] not in on
        )

    def _switched(self) -> Iterator[int]:
        for key, rule in self.loom.rules.items():
            if key in self.rules:
                yield self.index["on", key, "rule"]
            off = self.index.get(("off", key, "rule"))
            if off is not None and (key not in self.rules or standing(self.program, rule.force, self.day) is None):
                yield off
        for id, deed in self.program.deeds.items():
            if deed.counts and stands(self.program, deed.act.force, self.day):
                yield self.index["on", id, "act"]

    # --- reach

    def reach(self, given: Iterable[Thing], barred: Iterable[int] = ()) -> bytearray:
        """Return which nodes can come about where some things are given and some nodes never do."""
        left = [node.least for node in self.nodes]
        for n in barred:
            left[n] = -1
        reached = bytearray(len(self.nodes))
        waiting = [n for n, least in enumerate(left) if least == 0]
        waiting += self.switches
        waiting += [self.index[thing] for thing in given if thing in self.index]
        while waiting:
            n = waiting.pop()
            if reached[n]:
                continue
            reached[n] = 1
            for above in self.above[n]:
                left[above] -= 1
                if left[above] == 0:
                    waiting.append(above)
        return reached

    def times(self, given: Iterable[Thing], barred: Iterable[int], takes: Mapping[int, int]) -> list[int]:
        """Return after how many days each node can have come about, the quickest way, where acts take their time.

        What needs several things waits for the last of them. `NEVER_YET` where it never comes about.
        """
        left = [node.least for node in self.nodes]
        for n in barred:
            left[n] = -1
        found = [NEVER_YET] * len(self.nodes)
        waiting = [(takes.get(n, 0), n) for n, least in enumerate(left) if least == 0]
        waiting += [(0, n) for n in self.switches]
        waiting += [(0, self.index[thing]) for thing in given if thing in self.index]
        heapify(waiting)
        while waiting:
            day, n = heappop(waiting)
            if found[n] <= day:
                continue
            found[n] = day
            for above in self.above[n]:
                left[above] -= 1
                if left[above] == 0:
                    heappush(waiting, (min(day + takes.get(above, 0), NO_END), above))
        return found

    def missing(self, n: int, reached: bytearray) -> Iterator[int]:
        """Yield the parts of a node that are out of reach, but could be if something else were."""
        yield from (part for part in self.nodes[n].parts if not reached[part] and part not in self.out_of_force)
