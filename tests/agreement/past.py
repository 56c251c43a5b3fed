"""A past for a life: days and changes counted so that a count, too, is met or missed by one."""

from zhol.engine.language.conditions import CalendarYear, DaysOf, From, Last, Period, Throughout, Times, Was
from zhol.engine.language.dates import EARLIEST, LATEST, add, day_of, text

from .reckoning import BY, OPPOSITE, Reckoning
from .sketch import Held, Sketch


class Past(Reckoning):
    """Tells what a status was, for how long and how often, before the day judged."""

    def _first(self, period: Period, s: Sketch) -> int:
        """The first day of a period; for all of a life, some years ago."""
        if isinstance(period, Last):
            lasts = self.lasts(period.by, s)
            return add(s.on, lasts, self.calendars, -1) + 1 if lasts else s.on - 365
        if isinstance(period, CalendarYear):
            return day_of(f"{text(s.on)[:4]}-01-01")
        start = self.value(period.start, s) if isinstance(period, From) else None
        return s.on - 1000 if start is None else start

    def days(self, atom: DaysOf, wanted: bool, s: Sketch) -> bool:
        """Let a status have had a value for as many days as a count asks, or one more or fewer."""
        op = atom.op if wanted else OPPOSITE[atom.op]
        bound = self.value(atom.bound, s)
        if bound is None:
            return False
        by = self.draw.choice([*BY, bound - 1, bound - 10])
        n = max(0, {"<": bound - 1 - by, "<=": bound - by, "=": bound, "!=": bound + 1}.get(op, bound + by))
        n += op == ">"
        s.told_from = min(self._first(atom.period, s), s.told_from or LATEST)
        return self._had(atom.status, atom.values, s.on - n + 1, s, n)

    def _had(self, status: str, values: tuple[str, ...], begun: int, s: Sketch, n: int) -> bool:
        """Let a status have one of some values from a day on for n days, up to now where that fits what it is."""
        held = s.holds.get(status)
        if held is None:
            held = s.holds[status] = Held(self.draw.choice(values) if n else self.another(status, *values))
        if held.since is not None or held.before:
            return False
        other = self.another(status, *values)
        if held.value in values:
            held.since, held.before = begun, [(EARLIEST, other)]
            return begun <= s.on
        if n:
            left = s.on - self.draw.choice([0, 1, 30])
            held.since, held.before = left, [(EARLIEST, other), (left - n, self.draw.choice(values))]
        return True

    def past(self, atom: Was | Throughout | Times, wanted: bool, s: Sketch) -> bool:
        """Let a status have been something within a period: at some moment, all along, or having become it so often."""
        first = self._first(atom.period, s)
        s.told_from = min(first, s.told_from or LATEST)
        if isinstance(atom, Times):
            return self._times(atom, wanted, first, s)
        held = s.holds.get(atom.status)
        if isinstance(atom, Was) is wanted:
            values = atom.values if wanted else (self.another(atom.status, *atom.values),)
            return self._had(atom.status, values, max(first, s.on - self.draw.choice([0, 1, 30])), s, 1)
        value = self.draw.choice(atom.values) if wanted else self.another(atom.status, *atom.values)
        if held is None:
            s.holds[atom.status] = Held(value, first - self.draw.choice(BY))
            return True
        return (held.value in atom.values) is wanted

    def _times(self, atom: Times, wanted: bool, first: int, s: Sketch) -> bool:
        op, bound = atom.op if wanted else OPPOSITE[atom.op], self.value(atom.bound, s)
        held = s.holds.get(atom.status)
        if bound is None or (held is not None and (held.before or held.since is not None)):
            return False
        n = max(0, bound + {"<": -1, ">": 1, "!=": 1}.get(op, 0))
        value, other = self.draw.choice(atom.values), self.another(atom.status, *atom.values)
        now = held.value if held is not None else value
        if now in atom.values and n == 0:
            return False
        turns = [(day, v) for k in range(n) for day, v in ((first + 4 * k, value), (first + 4 * k + 2, other))]
        last = (s.on, now) if now not in atom.values else turns[-2]
        kept = turns if now not in atom.values else turns[:-2]
        s.holds[atom.status] = Held(now, last[0], [(EARLIEST, other), *kept])
        return last[0] <= s.on
