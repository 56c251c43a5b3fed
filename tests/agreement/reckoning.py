"""Dates for a life: set so that a comparison holds, or fails, by a day or by much."""

from collections.abc import Callable
from operator import eq, ge, gt, le, lt, ne

from zhol.engine.language.conditions import Compare, Shift, Since, Term, Value
from zhol.engine.language.dates import EARLIEST, LATEST, add

from .sketch import Held, Sketch
from .worth import Worth

OPERATIONS: dict[str, Callable[[int, int], bool]] = {"<": lt, "<=": le, "=": eq, ">=": ge, ">": gt, "!=": ne}
OPPOSITE = {"<": ">=", "<=": ">", "=": "!=", ">=": "<", ">": "<=", "!=": "="}
TURNED = {"<": ">", "<=": ">=", "=": "=", ">=": "<=", ">": "<", "!=": "!="}
BY = (0, 0, 0, 1, 1, 30, 400)
"""By how much a comparison is passed: mostly by nothing or by one."""


class Reckoning(Worth):
    """Sets dates and numbers of a sketch."""

    def seen(self, atom: Compare, s: Sketch) -> bool | None:
        """Tell how a comparison stands; None where the sketch does not say."""
        left, right = self.value(atom.left, s), self.value(atom.right, s)
        return None if left is None or right is None else OPERATIONS[atom.op](left, right)

    def compare(self, atom: Compare, wanted: bool, s: Sketch) -> bool:
        """Set the side that is free."""
        op = atom.op if wanted else OPPOSITE[atom.op]
        left, right = self.value(atom.left, s), self.value(atom.right, s)
        if left is not None and right is not None:
            return OPERATIONS[op](left, right)
        if left is None and right is None and not self._set(atom.right, s.on - self.draw.randint(1, 3000), s):
            return False
        if left is None:
            return self._aim(atom.left, op, self.value(atom.right, s), s)
        return self._aim(atom.right, TURNED[op], left, s)

    def _aim(self, free: Term, op: str, goal: int | None, s: Sketch) -> bool:
        """Set a term so that it stands to a goal as it should: at the boundary, or some way past it."""
        if goal is None:
            return False
        by = self.draw.choice(BY)
        away = {"<": -1 - by, "<=": -by, "=": 0, ">=": by, ">": 1 + by, "!=": self.draw.choice([-1 - by, 1 + by])}
        root, day = free, goal + away[op]
        while isinstance(root, Shift):
            lasts = self.lasts(root.by, s)
            if lasts is None:
                return False
            day, root = add(day, lasts, self.calendars, -root.sign), root.base
        for nudge in (0, -1, 1, -2, 2, -3, 3):
            # months differ in length: going back and forth need not lead to the same day
            if self._set(root, day + nudge, s):
                reached = self.value(free, s)
                if reached is not None and OPERATIONS[op](reached, goal):
                    return True
        return False

    def _set(self, term: Term, number: int, s: Sketch) -> bool:
        if isinstance(term, Since) and number <= s.on:
            held = s.holds.setdefault(term.status, Held(self.another(term.status)))
            held.since = number
            return True
        if not isinstance(term, Value):
            return False
        if term.ref.sort == "status":
            status = self.book.vocabulary.statuses[term.ref.name]
            s.holds[status.id] = Held(str(min(int(status.values[-1]), max(int(status.values[0]), number))))
            return True
        if number <= s.on and EARLIEST < number < LATEST:
            date = self.book.vocabulary.facts[term.ref.name].type == "date"
            s.facts[term.ref.name] = number if date else str(number)
            return True
        return False

    def another(self, status: str, *but: str) -> str:
        """Return a value that a status is not by itself."""
        noun = self.book.vocabulary.statuses[status]
        others = [v for v in noun.values if v not in (*but, noun.begins if not but else "")]
        return self.draw.choice(others or list(noun.values))
