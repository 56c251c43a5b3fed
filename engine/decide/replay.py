"""Replay a life: visit the days on which something can change, and on each let lapses, events and rules on statuses
act.

The order within a day is fixed: lapses; events as the file has them; rules on statuses, all together, reading what
the round found, again while anything changes; then questions, when they are asked.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from ..language.conditions import Atom, Becomes, Birth, Effect, Increase, Param, Quantified, Set, Term, Trigger
from ..language.dates import EARLIEST, LATEST, Duration, Span, add
from ..language.rulebook import DONE, Act, Status
from ..text.place import Place
from . import clauses
from .answer import Answer
from .clauses import Group
from .ground import NEVER, Context
from .life import BIRTH, UNKNOWN, Event, Life, Opened
from .program import Deed, Program, Target
from .track import NONE, Candidate, Reasons, Track
from .truth import NO, OPEN, YES, Truth

Key = tuple[tuple[str, ...], str, object]
"""An unknown: whose (a path of roles), which sort, and its name or number."""
Filling = Mapping[Key, object]
Judging = Callable[[Group, tuple[Truth, ...]], tuple[Truth, ...]]
NOTHING_FILLED: Filling = {}
T = TypeVar("T")


class Impossible(Exception):
    """A filling of the unknowns that no life can have."""


class _Memory:
    """Judgements of the reference evaluator, each made once: they are pure functions of group and truths."""

    def __init__(self) -> None:
        self.known: dict[tuple[int, tuple[Truth, ...]], tuple[Truth, ...]] = {}
        self.kept: list[Group] = []
        self.seen: set[int] = set()

    def judge(self, group: Group, truths: tuple[Truth, ...]) -> tuple[Truth, ...]:
        key = (id(group), truths)
        found = self.known.get(key)
        if found is None:
            if id(group) not in self.seen:
                self.seen.add(id(group))
                self.kept.append(group)
            found = self.known[key] = clauses.judge(group, truths)
        return found


class Person:
    """One person in a world: facts as filled in, statuses as tracks."""

    def __init__(self, world: "World", path: tuple[str, ...], life: Life) -> None:
        self.path = path
        self.life = life
        self.filling = world.filling
        self.facts: dict[str, str | None] = {}
        self.numbers: dict[str, tuple[int, int]] = {}
        self.sets: dict[str, frozenset[str] | None] = {}
        self.relatives: dict[str, Person | None] = {}
        self._read_facts(world.program)
        self.spans = _narrowed([self._span(i, e) for i, e in enumerate(life.events)], self._start())
        self._born_before(self.spans[0].hi if self.spans else LATEST)
        self.start = (
            self.numbers.get(BIRTH, (life.start.lo, life.start.hi))
            if life.from_birth
            else (life.start.lo, life.start.hi)
        )
        self.tracks: dict[str, Track] = {
            name: self._opened(status) for name, status in world.program.book.vocabulary.statuses.items()
        }  # fmt: skip
        n = len(world.program.statuses)
        self.next = [EARLIEST] * n
        self.last: list[tuple[Truth, ...]] = [()] * n
        self.before: list[tuple[Truth, ...]] = [(NO,) * len(t.group.clauses) for t in world.program.statuses]
        self.seen_at_trigger: dict[tuple[int, int], set[Truth]] = {}
        self.changed: set[str] = set()
        self.fired: dict[tuple[str, str], list[tuple[Truth, str | None, Span]]] = {}
        self.firing: dict[tuple[str, str], list[tuple[Truth, str | None, Span]]] = {}
        self.truths: dict[object, tuple[tuple[int, ...], Truth]] = {}
        self.nexts: dict[object, tuple[tuple[int, ...], int]] = {}
        self.from_no: dict[tuple[int, int], bool] = {}
        self.born_now = False
        self.deadline: Span | None = None
        self.answers: dict[str, tuple[int, Answer]] = {}
        self.grounds: dict[str, tuple[int, tuple[Truth, ...]]] = {}

    # --- what is filled in

    def _filled(self, sort: str, name: object, otherwise: T) -> T | object:
        return self.filling.get((self.path, sort, name), otherwise)

    def unknown(self, sort: str, name: object) -> Reasons:
        """Return the reason that says: this is not known."""
        return frozenset({("unknown", (self.path, sort, name))})

    def _read_facts(self, program: Program) -> None:
        from ..language.values import fits

        for name, fact in program.book.vocabulary.facts.items():
            value: object = self.life.facts.get(name)
            if value is None and fact.missing is not None and name not in self.life.unknown:
                value = fits(fact, fact.missing)
            value = self._filled("fact", name, value)
            if fact.type == "date":
                self.numbers[name] = (value.lo, value.hi) if isinstance(value, Span) else self._unknown_date(name)
            elif fact.type == "int":
                low = fact.least if fact.least is not None else -(10**6)
                self.numbers[name] = (
                    value if isinstance(value, tuple) else (low, fact.most if fact.most is not None else 10**6)
                )
            elif fact.type == "set":
                self.sets[name] = value if isinstance(value, frozenset) else None
            else:
                self.facts[name] = value if isinstance(value, str) else None

    def _unknown_date(self, name: str) -> tuple[int, int]:
        return (EARLIEST, self.life.start.hi) if name == BIRTH else (EARLIEST, LATEST)

    def member(self, name: str, value: str) -> Truth:
        """Tell whether a set fact includes a value."""
        known = self.sets[name]
        if known is not None:
            return YES if value in known else NO
        filled = self._filled("member", f"{name}:{value}", None)
        return OPEN if filled is None else YES if filled == "yes" else NO

    def states(self, name: str) -> bool:
        """Tell whether the life as written says a fact."""
        return name in self.life.facts

    def relative(self, role: str) -> "Person | Literal['unknown'] | None":
        """Return the person in a role, None for nobody, `unknown` where the life does not say."""
        return self.relatives.get(role, "unknown")

    def _start(self) -> Span:
        if self.life.from_birth and BIRTH in self.numbers:
            return Span(*self.numbers[BIRTH])
        return self.life.start

    def _born_before(self, day: int) -> None:
        """Nobody does anything before birth."""
        if self.life.from_birth and BIRTH in self.numbers:
            lo, hi = self.numbers[BIRTH]
            self.numbers[BIRTH] = lo, max(lo, min(hi, day))

    def _span(self, i: int, event: Event) -> Span:
        span = self._filled("event", i, event.on)
        assert isinstance(span, Span)
        return span

    # --- how statuses begin

    def _opened(self, status: Status) -> Track:
        start = Span(*self.start) if self.life.from_birth else self.life.start
        if self.life.from_birth:
            return self._begun(status, start)
        opened = self.life.opens.get(status.id)
        if opened is None and status.missing is not None and status.id not in self.life.unknown:
            opened = Opened((status.missing,))
        if opened is None and status.duty:
            opened = Opened(("none",))
        chosen = self._filled("status", status.id, None)
        if opened is None or chosen is not None:
            values = (str(chosen),) if chosen is not None else status.values
            opened = Opened(values, opened.since if opened else None, opened.until if opened else None)
        return self._track(status.id, opened, start)

    def _begun(self, status: Status, start: Span) -> Track:
        value = status.begins if status.begins is not None else status.missing
        chosen = self._filled("status", status.id, value)
        if status.id in self.life.unknown and (self.path, "status", status.id) not in self.filling:
            chosen = None
        if chosen is None:
            reasons = self.unknown("status", status.id)
            return Track(
                [Candidate(v, start, reasons, tag=("begins", v)) for v in status.values], start.lo, (), start.hi
            )
        undated = NONE if start.exact else self.unknown("fact", BIRTH)
        return Track([Candidate(str(chosen), start, undated=undated)], start.lo, (), start.hi)

    def _track(self, name: str, opened: Opened, start: Span) -> Track:
        since = self._filled("since", name, None)
        if not isinstance(since, Span):
            since = self.since_written(name)
        undated = NONE if since.exact else self.unknown("since", name)
        reasons = self.unknown("status", name) if len(opened.values) > 1 else NONE
        found = [
            Candidate(v, since, reasons, undated, tag=("opens", v) if reasons else None, until=opened.until)
            for v in opened.values
        ]  # fmt: skip
        return Track(found, start.lo, None)

    def since_written(self, name: str) -> Span:
        """Return since when a status has been what it is where the life opens: what is stated, or after birth and not
        later."""
        opened = self.life.opens.get(name)
        if opened is not None and opened.since is not None:
            return opened.since
        first = self.life.start.lo
        return Span(min(self.numbers.get(BIRTH, (EARLIEST, first))[0], first), first)

    def changes(self, status: str, value: str, truth: Truth, layer: str | None, since: Span) -> None:
        """Note that a status became a value (or may have), by an act (layer None) or a rule."""
        self.changed.add(status)
        if truth == NO:
            return
        self.fired.setdefault((status, value), []).append((truth, layer, since))


def _narrowed(spans: list[Span], start: Span) -> list[Span]:
    """Events happened in the order written: no event before the one above it."""
    floor, lows = start.lo, []
    for span in spans:
        floor = max(floor, span.lo)
        lows.append(floor)
    ceiling, highs = LATEST, []
    for span in reversed(spans):
        ceiling = min(ceiling, span.hi)
        highs.append(ceiling)
    found = [Span(lo, hi) for lo, hi in zip(lows, reversed(highs), strict=True) if lo <= hi]
    if len(found) != len(spans):
        raise Impossible
    return found


@dataclass(frozen=True, slots=True)
class Entry:
    """An event on a day of the replay: it happens (`now`), or the span in which it may have begins or ends."""

    day: int
    order: int
    part: Literal["now", "open", "close"]
    person: Person
    number: int
    event: Event
    span: Span


class World:
    """A person and her relatives under one program, replayed day by day.

    `lo` and `hi` are the day being judged (they differ only while a birth is judged whose day is not known).
    """

    def __init__(
        self,
        program: Program,
        life: Life,
        filling: Filling = NOTHING_FILLED,
        judging: Judging | None = None,
        written: "World | None" = None,
    ) -> None:
        self.program = program
        self.filling = filling
        self.judging: Judging = judging or _Memory().judge
        self.written = written
        self.version = 0
        self.lo = self.hi = life.start.lo
        self.persons: list[Person] = []
        self.not_allowed: list[tuple[Event, Span, str]] = []
        self.left_out: list[tuple[Event, Span, str]] = []
        self._refused_at_open: dict[int, str] = {}
        self.main = self._person((), life)
        self.entries = sorted(self._entries(), key=lambda e: (e.day, e.order))
        self.done = 0
        self.day = EARLIEST
        self.visited: list[int] = []
        self.rounds = 0
        self._float_acts()

    # --- persons

    def _person(self, path: tuple[str, ...], life: Life) -> Person:
        person = Person(self, path, life)
        self.persons.append(person)
        for role, other in life.roles.items():
            person.relatives[role] = None if other is None else self._person((*path, role), other)
        return person

    def _entries(self) -> list[Entry]:
        found: list[Entry] = []
        for p in self.persons:
            for i, (event, span) in enumerate(zip(p.life.events, p.spans, strict=True)):
                if span.exact:
                    found.append(Entry(span.lo, i, "now", p, i, event, span))
                else:
                    found.append(Entry(span.lo, i, "open", p, i, event, span))
                    found.append(Entry(span.hi, i, "close", p, i, event, span))
            found += self._unlisted(p)
        return found

    def _unlisted(self, p: Person) -> list[Entry]:
        """Acts of which it is not known whether they happened, where a filling says when they did."""
        found: list[Entry] = []
        for n, name in enumerate(sorted(p.life.unknown & self.program.deeds.keys())):
            span = self.filling.get((p.path, "act", name))
            if isinstance(span, Span):
                event = Event(
                    span, name, self._some_outcome(name), {}, p.life.events[0].place if p.life.events else NOWHERE
                )
                order = 10_000 + n
                parts = ("now",) if span.exact else ("open", "close")
                found += [
                    Entry(span.hi if part == "close" else span.lo, order, part, p, -1 - n, event, span)  # type: ignore[arg-type]
                    for part in parts
                ]
        return found

    def _some_outcome(self, act: str) -> str | None:
        outcomes = list(self.program.deeds[act].act.effects)
        return UNKNOWN if len(outcomes) > 1 else None

    def _float_acts(self) -> None:
        """An act that may have happened on any day leaves open whatever it could have changed."""
        for p in self.persons:
            for name in sorted(p.life.unknown & self.program.deeds.keys()):
                deed = self.program.deeds[name]
                if (p.path, "act", name) in self.filling:
                    continue
                reasons = p.unknown("act", name)
                for effects in deed.act.effects.values():
                    for effect in self._counted(deed, effects):
                        self._float(p, effect, reasons, name)
                for duty in self.program.duties:
                    if duty.act == name and deed.counts:
                        self._float(p, Set(duty.id, "met"), reasons, name)

    def _float(self, p: Person, effect: Effect, reasons: Reasons, name: str) -> None:
        track = p.tracks[effect.status]
        values = (
            [effect.value]
            if isinstance(effect, Set)
            else [v for v in self._status(effect.status).values if v not in track.values]
        )
        for value in values:
            candidate = Candidate(value, Span(p.start[0], LATEST), reasons, tag=("act", name, value), last=None)
            p.changes(effect.status, value, track.offer(candidate, p.start[0]), None, candidate.since)

    def _status(self, name: str) -> Status:
        return self.program.book.vocabulary.statuses[name]

    # --- what grounded atoms ask

    def at(self, day: int, function: Callable[["World", Person], T], p: Person) -> T:
        """Return what a function of world and person gives on another day, with statuses as they are now."""
        lo, hi = self.lo, self.hi
        self.lo = self.hi = day
        try:
            return function(self, p)
        finally:
            self.lo, self.hi = lo, hi

    def law(self, key: Key, otherwise: tuple[int, int]) -> tuple[int, int]:
        """Return the span of a date of the law (or of a number) that is not known exactly, as far as it is filled
        in."""
        filled = self.filling.get(key)
        return (filled.lo, filled.hi) if isinstance(filled, Span) else otherwise

    def begun(self, p: Person, status: str) -> Truth:
        """Tell whether a status is still what it began as: what would have changed it has not happened."""
        noun = self._status(status)
        first = noun.begins if noun.begins is not None else noun.missing
        track = p.tracks[status]
        if track.one is not None:
            return YES if track.one == first else NO
        return OPEN if first in track.values else NO

    def not_yet(self, p: Person, status: str) -> bool:
        """Tell whether what would have changed a status has certainly not happened."""
        return self.begun(p, status) == YES

    def known(self, p: Person, status: str) -> Truth:
        """Tell whether a status was known, on this day, in the life as written."""
        if self.written is None:
            return YES if p.tracks[status].one is not None else NO
        other = next(o for o in self.written.persons if o.path == p.path)
        values: tuple[str, ...] = ()
        for day, possible, _ in other.tracks[status].log:
            if day > self.lo:
                break
            values = possible
        return YES if len(values) == 1 else NO

    def stranger(self, p: Person, role: str, key: str) -> Truth:
        """Judge a condition on a relative of whom the life says nothing."""
        filled = self.filling.get((p.path, "role", f"{role}|{key}"))
        return OPEN if filled is None else YES if filled == "yes" else NO

    def triggered(self, p: Person, trigger: Trigger, layer: str) -> Truth:
        """Tell whether a change that a rule waits for has just been made, by an act or by a layer that is not over
        the rule's own."""
        if isinstance(trigger, Birth):
            return YES if p.born_now else NO
        best: Truth = NO
        layers = self.program.book.vocabulary.layers
        for truth, made_by, _ in p.firing.get((trigger.status, trigger.value), ()):
            if made_by is None or layer not in layers[made_by].over:
                best = max(best, truth)
        if best == NO and self._may_still(p, trigger):
            return OPEN
        return best

    @staticmethod
    def _may_still(p: Person, trigger: Becomes) -> bool:
        track = p.tracks[trigger.status]
        return track.one is None and any(c.pending and c.value == trigger.value for c in track.candidates)

    def answer(self, p: Person, question: str) -> Answer:
        """Answer a question for a person with statuses as they are."""
        known = p.answers.get(question)
        if known is not None and known[0] == self.version:
            return known[1]
        target = self.program.questions[question]
        truths = target.truths(self, p)
        p.grounds[question] = (self.version, truths)
        judged = self.judging(target.group, truths)
        order = self.program.book.vocabulary.questions[question].outcomes
        n = len(target.rules)
        answer = Answer(target.rules, judged[:n], judged[n], order, self._reasoner(target, truths, judged, p))
        p.answers[question] = (self.version, answer)
        return answer

    def truths(self, p: Person, target: Target) -> tuple[Truth, ...]:
        """Return the truths of a target's atoms for a person, as the world stands."""
        known = p.grounds.get(target.name)
        return known[1] if known is not None and known[0] == self.version else target.truths(self, p)

    def _reasoner(
        self, target: Target, truths: tuple[Truth, ...], judged: tuple[Truth, ...], p: Person
    ) -> Callable[[int], Reasons]:
        version = self.version

        def why(clause: int) -> Reasons:
            assert version == self.version, "reasons are asked for while the answer stands"
            place = clause if clause >= 0 else len(target.group.clauses) - 1
            return self.why_open(target, truths, judged, place, p)

        return why

    def why_open(
        self, target: Target, truths: tuple[Truth, ...], judged: tuple[Truth, ...], place: int, p: Person
    ) -> Reasons:
        """Return why a clause is open: its own open atoms, and the open clauses that may beat it."""
        found = NONE
        for atom in target.clause_atoms[place]:
            if truths[atom] == OPEN:
                found |= target.grounded[atom].why(self, p)
        for rival in target.group.clauses[place].beaten_by:
            if judged[rival] == OPEN:
                found |= self.why_open(target, truths, judged, rival, p)
        return found

    def sit(self, program: Program) -> None:
        """Answer by another program from now on, one by which the same life would have been replayed alike."""
        if program is not self.program:
            self.program = program
            self.version += 1

    # --- day by day

    def run(self, until: int) -> None:
        """Visit every day up to and including one on which something can change, and stand on that day."""
        while True:
            day = self._next_day()
            if day > until:
                break
            self._visit(day)
        self.version += 1
        self.lo = self.hi = self.day = until

    def _next_day(self) -> int:
        days = [self.entries[self.done].day] if self.done < len(self.entries) else []
        for p in self.persons:
            if p.start[0] > self.day:
                days.append(p.start[0])
                continue
            if p.start[1] > self.day and p.life.from_birth:
                days.append(p.start[1])
            days.append(min(p.next, default=NEVER))
            for track in p.tracks.values():
                days += [self._lapses(track, c, c.until) for c in track.candidates if c.until is not None]
        return max(min(days, default=NEVER), self.day + 1)

    def _lapses(self, track: Track, c: Candidate, until: Span) -> int:
        """The next day on which a pending lapse may fall, or must; one whose day is past when it is set comes on the
        next."""
        if until.lo > self.day:
            return until.lo
        offered = any(o.tag == c.lapse for o in track.candidates)
        return until.hi if offered and until.hi > self.day else self.day + 1

    def _visit(self, day: int) -> None:
        self.visited.append(day)
        self.lo = self.hi = self.day = day
        self.version += 1
        for p in self.persons:
            p.born_now = p.life.from_birth and p.start[0] == day
            if p.life.from_birth and p.start[0] <= day <= p.start[1]:
                self._being_born(p, day)
            self._lapse(p, day)
        while self.done < len(self.entries) and self.entries[self.done].day <= day:
            self.version += 1
            self._happen(self.entries[self.done])
            self.done += 1
        self._rounds(day)
        self.hi = day

    def _being_born(self, p: Person, day: int) -> None:
        """Between the first and the last day on which a birth may be, every day judged may be any of those left."""
        if p is self.main:
            self.hi = p.start[1]
        if day == p.start[1]:
            for track in p.tracks.values():
                track.note(day)

    def _lapse(self, p: Person, day: int) -> None:
        for name, track in p.tracks.items():
            if any(c.until is not None for c in track.candidates):
                then = self._status(name).then if not self._status(name).duty else {"owed": "late"}
                for value, truth in track.lapse(lambda v, then=then: then.get(v, v), day, self.version):  # type: ignore[misc]
                    p.changes(name, value, truth, None, Span(day, day))

    # --- events

    def _happen(self, entry: Entry) -> None:
        p, event = entry.person, entry.event
        if event.act is None:
            for status, value in event.notes.items():
                self._effect(entry, Set(status, value), NONE)
            return
        deed = self.program.deeds[event.act]
        if entry.part != "close":
            self._leave_out(entry, deed)
        if deed.counts:
            self._check_allowed(entry, deed)
        self._outcomes(entry, deed)
        for status, value in event.notes.items():
            if deed.counts or self._status(status).plain:
                self._effect(entry, Set(status, value), NONE)
        if deed.counts:
            self._meet(p, entry, deed.act)

    def _outcomes(self, entry: Entry, deed: Deed) -> None:
        outcomes = deed.act.effects
        key: Key = (entry.person.path, "outcome", entry.number)
        chosen = self.filling.get(key, entry.event.outcome)
        if chosen == UNKNOWN and UNKNOWN not in outcomes:
            reasons: Reasons = frozenset({("unknown", key)})
            for outcome, effects in outcomes.items():
                for effect in self._counted(deed, effects):
                    self._effect(entry, effect, reasons, outcome)
            return
        for effect in self._counted(deed, outcomes.get(str(chosen or DONE), ())):
            self._effect(entry, effect, NONE)

    def _counted(self, deed: Deed, effects: tuple[Effect, ...]) -> list[Effect]:
        return [e for e in effects if deed.counts or self._status(e.status).plain]

    def _leave_out(self, entry: Entry, deed: Deed) -> None:
        if not deed.counts and entry.person is self.main:
            layer = deed.act.layer
            off = layer not in self.program.stance.layers
            why = f"its layer is {layer}" if off else "it belongs to another reading"
            self.left_out.append((entry.event, entry.span, why))

    def _check_allowed(self, entry: Entry, deed: Deed) -> None:
        if entry.person is not self.main or self.written is not None:
            return
        why = self._refusal(entry, deed)
        if entry.part == "open":
            self._refused_at_open[entry.number] = why
            return
        if entry.part == "close" and not self._refused_at_open.get(entry.number):
            return
        if why:
            self.not_allowed.append((entry.event, entry.span, why))

    def _refusal(self, entry: Entry, deed: Deed) -> str:
        p = entry.person
        if deed.in_force is not None and deed.in_force.judge(self, p) == NO:
            return "not in force"
        if deed.requires.judge(self, p) == NO:
            return "requires"
        if deed.act.decided_by and entry.event.outcome not in (None, UNKNOWN):
            settled = self.answer(p, deed.act.decided_by).settled
            if settled is not None and settled.kind != "silent" and entry.event.outcome not in settled.outcomes:
                return "decided"
        return ""

    def _until(self, p: Person, effect: Set, since: Span) -> Span | None:
        lapse = effect.lapse
        if lapse is None:
            return None
        if isinstance(lapse, Duration):
            return Span(*(add(day, lapse, self.program.calendars) for day in (since.lo, since.hi)))
        if isinstance(lapse, Param):
            unit = self.program.book.parameters[lapse.name].unit
            values = self.program.parameter(lapse.name, since.lo, since.hi)
            if unit == "date":
                return Span(*values)
            days = (
                add(day, Duration(n, unit), self.program.calendars)
                for day, n in zip((since.lo, since.hi), values, strict=True)
            )
            return Span(*days)
        return Span(*self.program.grounder.reach(lapse, Context())(self, p))

    def _effect(self, entry: Entry, effect: Effect, reasons: Reasons, outcome: str = "") -> None:
        p, span = entry.person, entry.span
        if isinstance(effect, Increase):
            self._increase(entry, effect, reasons, outcome)
            return
        tag = ("event", entry.number, outcome)
        until = self._until(p, effect, span)
        new = Candidate(
            effect.value, span, endless=self._endless(p, until, effect.lapse), tag=tag, until=until,
            cause=("event", entry.event.words), first=self.version, last=self.version,
            undated=NONE if span.exact else self._undated(entry),
        )  # fmt: skip
        self._come_about(entry, effect.status, new, reasons)

    def _endless(self, p: Person, until: Span | None, lapse: Duration | Param | Term | None) -> Reasons:
        """Why the day of a lapse is open, besides that of the event."""
        if until is None or until.exact or lapse is None or isinstance(lapse, Duration):
            return NONE
        return self.program.grounder.why_term(lapse)(self, p)

    def _come_about(self, entry: Entry, status: str, new: Candidate, reasons: Reasons) -> None:
        """Let an event's effect happen: now, perhaps from now on, or by now."""
        p, day = entry.person, entry.day
        track, lapse = p.tracks[status], p.tracks[status].until
        if entry.part == "open" or reasons:
            if entry.part == "close":
                track.finish(new.tag, self.version)
                return
            why = reasons | new.undated
            truth = track.offer(replace(new, reasons=why, last=None if entry.part == "open" else self.version), day)
        else:
            truth = track.close(new, day) if entry.part == "close" else track.put(replace(new, tag=None), day)
        if truth != NO or track.until != lapse:
            # who reads a lapse that is renewed looks again
            p.changes(status, new.value, truth, None, new.since)

    def _increase(self, entry: Entry, effect: Increase, reasons: Reasons, outcome: str) -> None:
        p, track = entry.person, entry.person.tracks[effect.status]
        most = int(self._status(effect.status).values[-1])

        def more(value: str) -> str:
            return str(min(most, int(value) + effect.by))

        if entry.part == "now" and not reasons:
            truth = track.shift(more, entry.span, entry.day, self.version)
            for value in track.values:
                p.changes(effect.status, value, min(truth, YES if track.one else OPEN), None, entry.span)
            return
        # an event comes after those written above it
        before = [
            c
            for c in track.candidates
            if isinstance(c.tag, tuple) and c.tag[0] == "event" and c.pending and c.tag[1] < entry.number
        ]
        others = [c for c in track.candidates if not (isinstance(c.tag, tuple) and c.tag[0] == "event")]
        bases = (
            [*before[-1:], *(c for c in others if c.pending)]
            if before
            else [c for c in track.candidates if not self._own(c, entry)]
        )
        why = NONE if entry.span.exact else self._undated(entry)
        values = dict.fromkeys(more(c.value) for c in bases)
        for value in [c.value for c in track.candidates if self._own(c, entry)] if entry.part == "close" else values:
            new = Candidate(
                value, entry.span, tag=("event", entry.number, outcome), cause=("event", entry.event.words),
                first=self.version, last=self.version, undated=why,
            )  # fmt: skip
            alone = sum(self._own(c, entry) for c in track.candidates) == 1
            self._come_about(
                entry, effect.status, new, reasons | (NONE if alone or entry.part == "open" else why | track.undated)
            )

    @staticmethod
    def _own(candidate: Candidate, entry: Entry) -> bool:
        return isinstance(candidate.tag, tuple) and candidate.tag[:2] == ("event", entry.number)

    @staticmethod
    def _undated(entry: Entry) -> Reasons:
        """The reason that an event's day is not known; an act that is not even known to have happened is its own
        reason."""
        if entry.number < 0:
            return entry.person.unknown("act", entry.event.act)
        return entry.person.unknown("event", entry.number)

    def _meet(self, p: Person, entry: Entry, act: Act) -> None:
        for duty in self.program.duties:
            track = p.tracks[duty.id]
            if duty.act != act.id or "owed" not in track.values:
                continue
            if entry.part == "now":
                truth: Truth = YES if track.one == "owed" else OPEN
                track.turn("owed", "met", entry.span, entry.day, self.version)
                p.changes(duty.id, "met", truth, None, entry.span)
                continue
            tag = ("event", entry.number, "met")
            why = self._undated(entry)
            new = Candidate("met", entry.span, undated=why, tag=tag, first=self.version, last=self.version)
            owed = [c for c in track.candidates if c.tag != tag]
            since = next((c.first for c in track.candidates if c.tag == tag), self.version)
            plain = len(owed) == 1 and owed[0].first < since
            self._come_about(entry, duty.id, new, NONE if plain else why | track.undated)

    # --- rules on statuses

    def _rounds(self, day: int) -> None:
        first = True
        while True:
            ready = self._ready(day, first)
            first = False
            for p in self.persons:
                p.firing, p.fired = p.fired, {}
                p.changed = set()
            if not ready:
                break
            self.rounds += 1
            judged = [(p, i, self._judge(p, i), self._runs_out(p, i)) for p, i in ready]
            self.version += 1
            for p, i, truths, deadline in judged:
                p.deadline = deadline
                self._fire(p, i, truths, day)
                p.born_now = False
            # what waits for a change has seen it; the next round is a new moment
        for p, i in self._due(day):
            p.next[i] = self._next(p, i)

    def _next(self, p: Person, i: int) -> int:
        """The next day on which time alone can change a status's rules; what waits for a change waits again."""
        target, truths = self.program.statuses[i], p.last[i]
        waiting = {trigger[1] for trigger in target.triggers if trigger is not None}
        calm = tuple(NO if a in waiting and t == YES else t for a, t in enumerate(truths)) if waiting else truths
        return target.next(self, p, calm)

    def spoken_of(self, p: Person, atom: Atom) -> list[Person]:
        """Return the persons of whom an atom of a person's speaks: herself, or relatives."""
        if not isinstance(atom, Quantified):
            return [p]
        others = [p.relative(role) for role in atom.roles]
        return [other for other in others if isinstance(other, Person)]

    def _due(self, day: int) -> list[tuple[Person, int]]:
        return [(p, i) for p in self.persons if p.start[0] <= day for i, d in enumerate(p.next) if d <= day]

    def _ready(self, day: int, first: bool) -> list[tuple[Person, int]]:
        """The statuses whose rules may say something new: time has come, what they read has changed, or a change
        fires them."""
        found: list[tuple[Person, int]] = []
        changed = {p.path for p in self.persons if p.changed}
        for p in self.persons:
            if p.start[0] > day:
                continue
            for i, target in enumerate(self.program.statuses):
                if (
                    (first and p.next[i] <= day)
                    or not target.deps.isdisjoint(p.changed)
                    or (target.relatives and changed - {p.path})
                    or (first and p.born_now)
                ):
                    found.append((p, i))
                    p.next[i] = min(p.next[i], day)
        return found

    def _judge(self, p: Person, i: int) -> tuple[Truth, ...]:
        target = self.program.statuses[i]
        truths = p.last[i] = target.truths(self, p)
        judged = self.judging(target.group, truths)
        result = list(judged)
        for clause, truth in enumerate(judged):
            if truth == OPEN and p.before[i][clause] == OPEN and target.name in target.deps:
                result[clause] = self._unless_done(p, target, clause)
        if not any(target.triggers):
            return tuple(result)
        for clause, trigger in enumerate(target.triggers):
            if trigger is not None:
                result[clause] = self._at(p, i, clause, trigger[1], truths, judged)
        return tuple(result)

    def _unless_done(self, p: Person, target: Target, clause: int) -> Truth:
        """Judge again a rule that may have acted already and reads its own status: as if it had not.

        If it would act now on every value the status may otherwise have, it has acted by now, sooner or now.
        """
        track, tag = p.tracks[target.name], ("rule", target.group.clauses[clause].name)
        if track.candidates[-1].tag != tag:
            return OPEN
        kept = track.candidates, track.one
        track.candidates = [c for c in kept[0] if c.tag != tag]
        track.one = track.values[0] if len(track.values) == 1 else None
        track.stamp += 1
        self.version += 1
        truths = target.truths(self, p)
        track.candidates, track.one = kept
        track.stamp += 1
        self.version += 1
        return YES if self.judging(target.group, truths)[clause] == YES else OPEN

    def _at(
        self, p: Person, i: int, clause: int, place: int, truths: tuple[Truth, ...], judged: tuple[Truth, ...]
    ) -> Truth:
        """Judge a rule that waits for a change: over the whole span in which the change may have been made."""
        seen = p.seen_at_trigger.setdefault((i, clause), set())
        waiting = truths[place]
        if waiting == NO:
            seen.clear()
            return NO
        if waiting == OPEN:
            seen.add(self._if_made(p, i, clause, place))
            return judged[clause]
        seen.add(judged[clause])
        result = judged[clause] if len(seen) == 1 else OPEN
        seen.clear()
        return result

    def _if_made(self, p: Person, i: int, clause: int, place: int) -> Truth:
        """Judge a rule as if the change it waits for, which may have been made today, had been."""
        target = self.program.statuses[i]
        trigger = target.triggers[clause]
        assert trigger is not None
        assert isinstance(trigger[0], Becomes)
        track = p.tracks[trigger[0].status]
        kept = track.candidates, track.one
        track.candidates = [c for c in kept[0] if c.value == trigger[0].value] or kept[0]
        track.one = trigger[0].value
        track.stamp += 1
        self.version += 1
        truths = target.truths(self, p)
        track.candidates, track.one = kept
        track.stamp += 1
        self.version += 1
        return self.judging(target.group, (*truths[:place], YES, *truths[place + 1 :]))[clause]

    def _fire(self, p: Person, i: int, new: tuple[Truth, ...], day: int) -> None:
        """Let rules act that have become effective, and note those that may have."""
        target, old = self.program.statuses[i], p.before[i]
        p.before[i] = tuple(
            [NO if target.triggers[c] is not None and truth == YES else truth for c, truth in enumerate(new)]
        )
        if new == old and OPEN not in new:
            return
        track = p.tracks[target.name]
        sure = [c for c, truth in enumerate(new) if truth == YES and old[c] == NO]
        if sure:
            self._act(p, target, track, sure, day)
        for c, truth in enumerate(new):
            if truth == OPEN and old[c] != OPEN:
                p.from_no[i, c] = old[c] == NO
            if old[c] == OPEN and truth == YES and p.from_no[i, c]:
                self._close(p, target, track, c, day)
            elif old[c] == OPEN and truth != OPEN:
                track.finish(self._tag(target, c), self.version)
        perhaps = [c for c, truth in enumerate(new) if truth == OPEN]
        if perhaps:
            self._may_act(p, i, target, track, perhaps, day)

    @staticmethod
    def _tag(target: Target, clause: int) -> tuple[str, str]:
        return ("rule", target.group.clauses[clause].name)

    def _outcome(self, target: Target, clause: int) -> str:
        return "owed" if target.duty else target.rules[clause].outcomes[0]

    def _layer(self, target: Target, clause: int) -> str:
        return target.duty.layer if target.duty else target.rules[clause].layer

    def _act(self, p: Person, target: Target, track: Track, sure: list[int], day: int) -> None:
        outcomes = list(dict.fromkeys(self._outcome(target, c) for c in sure))
        value = outcomes[0]
        if len(outcomes) > 1 or (track.ruled_on == day and track.one != value):
            rules: Reasons = frozenset({("conflict", tuple(sorted(target.group.clauses[c].name for c in sure)))})
            self._offer(p, target, track, [(c, rules) for c in sure], day, self.version)
            return
        since = self._fired_since(p, target, sure[0], day)
        until = self._deadline(p, target, since) if target.duty else None
        lapse = track.until
        undated = NONE if since.exact else self._why_trigger(p, target, sure[0]) | self.main.unknown("fact", BIRTH)
        new = Candidate(
            value, since, undated=undated, until=until, cause=self._tag(target, sure[0]), first=self.version,
            last=self.version,
        )  # fmt: skip
        truth = track.put(new, day)
        if truth != NO:
            track.ruled_on = day
        if truth != NO or track.until != lapse:
            p.changes(target.name, value, truth, self._layer(target, sure[0]), since)

    def _fired_since(self, p: Person, target: Target, clause: int, day: int) -> Span:
        trigger = target.triggers[clause]
        if trigger is not None and isinstance(trigger[0], Becomes):
            found = p.firing.get((trigger[0].status, trigger[0].value), [])
            if found:
                return found[-1][2]
        if trigger is not None and isinstance(trigger[0], Birth):
            return Span(*p.start)
        return Span(day, self.hi)

    def _runs_out(self, p: Person, i: int) -> Span | None:
        """The first day on which a duty that runs from a date is late, as the round finds that date."""
        target = self.program.statuses[i]
        if target.duty is None or isinstance(target.duty.since, Trigger):
            return None
        return self._deadline(p, target, Span(self.lo, self.lo))

    def _deadline(self, p: Person, target: Target, since: Span) -> Span:
        duty = target.duty
        assert duty is not None
        if p.deadline is not None:
            return p.deadline
        if not isinstance(duty.since, Trigger):
            since = Span(*self.program.grounder.reach(duty.since, Context(duty.force.governed_by))(self, p))
        end = self._until(p, Set(duty.id, "owed", duty.within), since)
        assert end is not None
        return Span(end.lo + 1, end.hi + 1)

    def _close(self, p: Person, target: Target, track: Track, clause: int, day: int) -> None:
        """A rule that may have been effective for some time now is: it has acted by now."""
        value, tag = self._outcome(target, clause), self._tag(target, clause)
        offered = next((c for c in track.candidates if c.tag == tag), None)
        assert offered is not None, "a rule is offered when it may act"
        trigger = target.triggers[clause]
        since = (
            Span(offered.since.lo, max(day, self.hi)) if trigger is None else self._fired_since(p, target, clause, day)
        )
        until = self._deadline(p, target, since) if target.duty else None
        lapse = track.until
        truth = track.close(
            Candidate(value, since, tag=tag, until=until, cause=tag, first=self.version, last=self.version), day
        )
        if truth != NO or track.until != lapse:
            p.changes(target.name, value, truth, self._layer(target, clause), since)

    def _may_act(self, p: Person, i: int, target: Target, track: Track, perhaps: list[int], day: int) -> None:
        truths = target.truths(self, p)
        judged = self.judging(target.group, truths)
        reasons = [(c, self.why_open(target, truths, judged, c, p) | self._why_trigger(p, target, c)) for c in perhaps]
        self._offer(p, target, track, reasons, day)

    @staticmethod
    def _why_trigger(p: Person, target: Target, clause: int) -> Reasons:
        trigger = target.triggers[clause]
        if trigger is None or not isinstance(trigger[0], Becomes):
            return NONE
        made = [c for c in p.tracks[trigger[0].status].candidates if c.value == trigger[0].value]
        return NONE.union(*(c.reasons | c.undated for c in made))

    def _offer(
        self,
        p: Person,
        target: Target,
        track: Track,
        offers: list[tuple[int, Reasons]],
        day: int,
        last: int | None = None,
    ) -> None:
        for clause, reasons in offers:
            value, tag = self._outcome(target, clause), self._tag(target, clause)
            until = self._deadline(p, target, self._fired_since(p, target, clause, day)) if target.duty else None
            new = Candidate(
                value, Span(day, LATEST), reasons, tag=tag, until=until, cause=tag, first=self.version, last=last
            )
            values, lapse = track.values, track.until
            truth = track.offer(new, day)
            if track.values != values or track.until != lapse:
                p.changes(target.name, value, truth, self._layer(target, clause), new.since)


NOWHERE = Place("", 1, 1)
