"""The end of a day on rows of numbers: rules on statuses act in rounds, as `decide.rounds` has them."""

from collections.abc import Hashable
from dataclasses import dataclass

from ..decide.deadlines import runs_out
from ..decide.firing import fire
from ..decide.grounded import NEVER
from ..decide.judging import Judged, judge_rules
from ..decide.rounds import next_by_time
from ..decide.truth import NO, OPEN, YES, Truth
from ..language.conditions import Becomes
from .holds import Changes, Uncovered
from .stage import NOTHING, Heard, News, Stage
from .tables import Entry, Row, Table

Truths = tuple[Truth, ...]
UNRULED = -1


@dataclass(frozen=True, slots=True)
class Act:
    """What rules on one status bring about when they act: what it is then, what is new, and whether it is another than
    in the morning."""

    changes: Changes
    news: News
    ruled: bool


class Rules:
    """The rules on one status of the program: what they come to in a row, and what they make of it.

    `place` is where a row says what they last came to, as the number of a tuple of truths.
    """

    def __init__(self, stage: Stage, index: int, place: int) -> None:
        self.stage, self.index, self.place = stage, index, place
        self.target = target = stage.world.program.statuses[index]
        (self.slot,) = stage.holds.slots_of(frozenset({target.name}))
        self.reads = stage.holds.slots_of(target.deps)
        self.mask = sum(1 << slot for slot in self.reads)
        self.waits_for = sorted(
            {(t[0].status, t[0].value) for t in target.triggers if t is not None and isinstance(t[0], Becomes)}
        )
        places = stage.holds.places_of(stage.reads.behind(target))
        self.table = Table(places, self._judge, stage.times(target.relatives))
        self.truths: list[Truths] = []
        self._numbers: dict[Truths, int] = {}
        self.found: list[Judged] = []
        self._found: dict[Judged, int] = {}
        self._rest: dict[tuple[int, int], int | None] = {}
        self._acts: dict[Hashable, Act] = {}

    def number(self, truths: Truths) -> int:
        """Return the number of what the rules come to. Raises Uncovered where that is open."""
        if OPEN in truths:
            raise Uncovered(f"whether a rule on '{self.target.name}' acts is open")
        if truths not in self._numbers:
            self._numbers[truths] = len(self.truths)
            self.truths.append(truths)
        return self._numbers[truths]

    def number_of(self, judged: Judged) -> int:
        """Return the number of what a round finds. Raises Uncovered where that is open."""
        if OPEN in judged.now:
            self.number(judged.now)
        if judged not in self._found:
            self._found[judged] = len(self.found)
            self.found.append(judged)
        return self._found[judged]

    def hears(self, made: Heard) -> Heard:
        """Return those of some changes for which a rule waits."""
        return tuple([each for each in made if each[0] in self.waits_for]) if self.waits_for else ()

    def judged(self, row: Row, day: int, heard: Heard) -> Entry[int]:
        """Return from when, until when and what the rules come to, as the number of what a round finds."""
        return self.table.at(row, day, heard or None)

    def _judge(self, row: Row, day: int, heard: Heard | None) -> tuple[int, int]:
        world = self.stage.pose(row, day)
        p = world.main
        self.stage.hear(heard or (), day)
        p.seen_at_trigger = {}
        number = self.number_of(judge_rules(world, p, self.index))
        return number, next_by_time(world, p, self.index)

    def rests(self, before: int, judged: int) -> int | None:
        """Return what the rules then last came to, where none of them acts; None where one does."""
        key = (before, judged)
        if key not in self._rest:
            old, new = self.truths[before], self.found[judged]
            acts = any(now == YES and then == NO for then, now in zip(old, new.now, strict=True))
            self._rest[key] = None if acts else self.acted(judged)
        return self._rest[key]

    def act(self, row: Row, day: int, judged: int, heard: Heard, ruled: bool) -> Act:
        """Return what comes about where rules act; `ruled` where one has changed the status today already."""
        read = tuple([row[slot] for slot in self.reads]) if self.target.duty else ()
        key = (row[self.slot], row[self.place], day, judged, heard, ruled, read)
        if key not in self._acts:
            self._acts[key] = self._act(row, day, judged, heard, ruled)
        return self._acts[key]

    def _act(self, row: Row, day: int, judged: int, heard: Heard, ruled: bool) -> Act:
        world = self.stage.pose(row, day)
        p, i, name = world.main, self.index, self.target.name
        self.stage.hear(heard, day)
        p.own(name).ruled_on = day if ruled else UNRULED
        p.before[i] = self.truths[row[self.place]]
        p.deadline = runs_out(world, p, i)
        fire(world, p, i, self.found[judged], day)
        news = self.stage.news(p, day)
        holds, track = self.stage.holds, p.tracks[name]
        changes = holds.put(self.slot, holds.number(self.slot, track))
        return Act(changes, news, ruled or track.ruled_on == day)

    def acted(self, judged: int) -> int:
        """Return what rules that act have then last come to."""
        return self.number(self.found[judged].then)


class Evening:
    """The ends of days: what rules on statuses make of a row."""

    def __init__(self, stage: Stage, waiting: list[int]) -> None:
        width = 2 * len(stage.holds.names)
        self.rules = [Rules(stage, index, width + n) for n, index in enumerate(waiting)]
        self._ready: dict[tuple[int, int], list[Rules]] = {}

    def begun(self, before: list[Truths]) -> tuple[int, ...]:
        """Return the numbers of what rules came to on the evening before."""
        return tuple([rules.number(before[rules.index]) for rules in self.rules])

    def due(self, row: Row, eve: int, day: int) -> int:
        """Return the rules (as bits) that time alone has look again on a day; they last looked at the end of `eve`."""
        return sum(1 << n for n, rules in enumerate(self.rules) if rules.judged(row, eve, ())[1] <= day)

    def ready(self, places: int, due: int) -> list[Rules]:
        """Return the rules that look: where something that they read has changed, or time has come."""
        key = (places, due)
        if key not in self._ready:
            self._ready[key] = [r for n, r in enumerate(self.rules) if places & r.mask or due >> n & 1]
        return self._ready[key]

    def of(self, row: Row, day: int, news: News, due: int) -> Row:
        """Return a row at the end of a day with news, on which time has some rules look. Raises Uncovered."""
        ready = self.ready(news.places, due)
        ruled: set[int] = set()
        while ready:
            heard = [(rules, rules.hears(news.made) if news.made else ()) for rules in ready]
            found = [(rules, made, rules.judged(row, day, made)[2]) for rules, made in heard]
            new, news = list(row), NOTHING
            for rules, made, number in found:
                rest = rules.rests(row[rules.place], number)
                if rest is not None:
                    new[rules.place] = rest
                    continue
                act = rules.act(row, day, number, made, rules.slot in ruled)
                new[rules.place] = rules.acted(number)
                for place, value in act.changes:
                    new[place] = value
                news = news.plus(act.news)
                if act.ruled:
                    ruled.add(rules.slot)
            row = tuple(new)
            ready = self.ready(news.places, 0)
        return row

    def next(self, row: Row, day: int) -> int:
        """Return the next day on which time alone can change what rules come to."""
        return min([rules.judged(row, day, ())[1] for rules in self.rules], default=NEVER)
