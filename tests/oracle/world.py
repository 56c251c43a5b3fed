"""A life replayed the slow way: every day from its beginning, on each of them lapses, events, rounds of rules."""

from dataclasses import dataclass, field

from zhol.engine.language.conditions import ALWAYS, Becomes, Birth, Increase, On, Param, Set, params
from zhol.engine.language.dates import Duration, Span, add
from zhol.engine.language.rulebook import DONE, Act, Duty, Rule, Rulebook

from .conditions import Judge, NotHappened, NoValueYet
from .life import Happening, Told
from .person import Person, person
from .truth import Truth, every, negate


class Unsettled(Exception):
    """A rule on a status is in conflict or open; from here on the oracle says nothing."""


@dataclass(frozen=True)
class Answer:
    """What a question comes to: its kind, its outcomes where rules speak, and what is open."""

    kind: str
    outcomes: tuple[str, ...] = ()
    open: frozenset[str] = frozenset()

    def reads(self, values: tuple[str, ...]) -> Truth:
        """Read it in a condition."""
        if self.kind == "decided":
            return self.outcomes[0] in values
        return False if self.kind in ("silent", "not-asked") else self.open


@dataclass
class Change:
    """A status that has just changed: to what, and by the rule of which layer (None: by an act or of itself)."""

    status: str
    value: str
    layer: str | None


@dataclass
class World:
    """A life under a stance; `run` brings it to a day."""

    book: Rulebook
    layers: frozenset[str]
    readings: dict[str, str]
    told: Told
    filled: dict[str, object] = field(default_factory=dict)
    day: int = 0
    known: dict[str, list[Rule]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.own = _own(self.book)
        self.main = person(self.told, self.book)
        self.everyone = list(_household(self.main))
        self.day = min(p.told.begins for p in self.everyone) - 1
        self.changes: dict[int, list[Change]] = {}
        self.newborn: set[int] = set()

    def law_day(self, span: Span) -> int:
        """Return a day of the law; of one that is known only to lie in a span, how that gap is filled."""
        if span.exact:
            return span.lo
        day = self.filled[f"law {span}"]
        assert isinstance(day, int)
        return day

    # --- what counts

    def counts(self, layer: str, reading: dict[str, tuple[str, ...]]) -> bool:
        """Tell whether something of a layer and reading counts in the stance."""
        return layer in self.layers and all(self.readings[term] in names for term, names in reading.items())

    def rules(self, target: str) -> list[Rule]:
        """Return the rules on a question or status that count."""
        if target not in self.known:
            rules = self.book.by_target.get(target, ())
            self.known[target] = [r for r in rules if self.counts(r.layer, dict(r.reading))]
        return self.known[target]

    # --- rules

    def effective(self, rule: Rule, p: Person, calm: bool = False) -> Truth:
        """A rule is effective where it applies and no effective rule beats it.

        `calm` leaves those out that wait for a change: for what is effective once the change is past.
        """
        applies = False if calm and rule.at is not None else self.applies(rule, p)
        if applies is False:
            return False
        beaten = [self.effective(other, p, calm) for other in self.rules(rule.decides) if self.beats(other, rule)]
        return every([applies, *map(negate, beaten)])

    def beats(self, a: Rule, b: Rule) -> bool:
        """Tell whether one rule stands over another on the same question."""
        if a is b:
            return False
        if names(a, b) or names(b, a):
            return names(a, b)
        layers = self.book.vocabulary.layers
        mine, other = layers[a.layer], layers[b.layer]
        if mine.under_all or other.under_all:
            return other.under_all and not mine.under_all
        if a.default != b.default:
            return b.default
        if set(a.outcomes) == set(b.outcomes):
            return False
        if b.layer in mine.over or a.layer in other.over:
            return b.layer in mine.over
        return b.instrument in self.book.instruments[a.instrument].over

    def applies(self, rule: Rule, p: Person) -> Truth:
        """A rule applies in force, where its moment has come, `when` holds and `unless` does not."""
        judge = Judge(self, p, rule.force.governed_by, rule.decides in self.book.vocabulary.questions)
        try:
            for name in params(rule.when) | params(rule.unless or ALWAYS):
                judge.param(name)
            if not judge.in_force(rule.force) or not self.fired(rule.at, rule.layer, p):
                return False
            unless = judge.holds(rule.unless, p) if rule.unless is not None else False
            return every([judge.holds(rule.when, p), negate(unless)])
        except (NoValueYet, NotHappened):
            return False

    def fired(self, trigger: object, layer: str, p: Person) -> bool:
        """Tell whether the change that a rule waits for has just been made, by an act or a layer not over its own."""
        if trigger is None:
            return True
        if isinstance(trigger, Birth):
            return id(p) in self.newborn
        assert isinstance(trigger, Becomes)
        return any(
            (c.status, c.value) == (trigger.status, trigger.value)
            and (c.layer is None or layer not in self.book.vocabulary.layers[c.layer].over)
            for c in self.changes[id(p)]
        )

    # --- questions

    def answer(self, question: str, p: Person) -> Answer:
        """Answer a question of a person, now."""
        noun = self.book.vocabulary.questions[question]
        try:
            asked = Judge(self, p, On(), False).holds(noun.asked_when, p)
        except NoValueYet:
            asked = False
        if asked is False:
            return Answer("not-asked")
        truths = [(rule, self.effective(rule, p)) for rule in self.rules(question)]
        sure = [rule for rule, truth in truths if truth is True]
        perhaps = [(rule, truth) for rule, truth in truths if not isinstance(truth, bool)]
        said = {self._settled([*sure, *more]) for more in _subsets([rule for rule, _ in perhaps])}
        if len(said) == 1 and asked is True:
            return said.pop()
        why = frozenset().union(*(t for _, t in perhaps), asked if isinstance(asked, frozenset) else ())
        kind = "conflict" if "conflict" in why else "discretion" if why == {"discretion"} else "unknown"
        return Answer(kind, (), why)

    @staticmethod
    def _settled(rules: list[Rule]) -> Answer:
        outcomes = tuple(sorted({outcome for rule in rules for outcome in rule.outcomes}))
        if not rules:
            return Answer("silent")
        if any(rule.may and set(outcomes) <= set(rule.may.outcomes) for rule in rules):
            return Answer("discretion", outcomes, frozenset({"discretion"}))
        if len(outcomes) == 1:
            return Answer("decided", outcomes)
        return Answer("conflict", outcomes, frozenset({"conflict"}))

    # --- day by day

    def run(self, until: int) -> None:
        """Live through every day up to and including one."""
        while self.day < until:
            self.day += 1
            self._live()

    def _live(self) -> None:
        alive = [p for p in self.everyone if p.told.begins <= self.day]
        changes: dict[int, list[Change]] = {id(p): [] for p in self.everyone}
        for p in alive:
            p.dawn(self.day)
            self._lapse(p, changes[id(p)])
            for happening in p.told.events:
                if happening.on[0] == self.day:
                    self._happen(p, happening, changes[id(p)])
        self.newborn = {id(p) for p in alive if p.told.opens is None and p.told.begins == self.day}
        self._rounds(alive, changes)

    def _set(
        self, p: Person, status: str, value: str, until: int | None, layer: str | None, changes: list[Change]
    ) -> None:
        history = p.statuses[status]
        if history.value != value:
            history.become(value, self.day)
            changes.append(Change(status, value, layer))
        history.until = until

    def _lapse(self, p: Person, changes: list[Change]) -> None:
        for name, history in p.statuses.items():
            if history.until is not None and history.until <= self.day:
                status = self.book.vocabulary.statuses[name]
                after = {"owed": "late"} if status.duty else status.then
                self._set(p, name, after.get(history.value, history.value), None, None, changes)
                # lapses come first: nothing of the day is left to what has lapsed
                history.days[self.day] = [history.value]

    def _happen(self, p: Person, happening: Happening, changes: list[Change]) -> None:
        act = self.book.acts[happening.act] if happening.act else None
        counts = act is None or self.counts(act.layer, dict(act.reading))
        plain = {s.id for s in self.book.vocabulary.statuses.values() if s.plain}
        for effect in act.effects[happening.outcome or DONE] if act else ():
            if not (counts or effect.status in plain):
                continue
            if isinstance(effect, Increase):
                noun = self.book.vocabulary.statuses[effect.status]
                more = min(int(noun.values[-1]), int(p.statuses[effect.status].value) + effect.by)
                self._set(p, effect.status, str(more), None, None, changes)
            else:
                until = self._until(p, effect, p.told.events.index(happening))
                self._set(p, effect.status, effect.value, until, None, changes)
        for status, value in happening.notes.items():
            if counts or status in plain:
                self._set(p, status, value, None, None, changes)
        if act and counts:
            self._perform(p, act, changes)

    def _until(self, p: Person, effect: Set, place: int) -> int | None:
        """Return the day of a lapse; where no figure says how long it lasts, that is a gap of the life."""
        judge = Judge(self, p, On(), False)
        if effect.lapse is None:
            return None
        if isinstance(effect.lapse, Duration):
            return add(self.day, effect.lapse, dict(self.book.vocabulary.calendars))
        if not isinstance(effect.lapse, Param):
            return judge.number(effect.lapse, p)
        try:
            by = Duration(judge.param(effect.lapse.name), self.book.parameters[effect.lapse.name].unit)
        except NoValueYet:
            day = self.filled.get(f"lapse {place}")
            if not isinstance(day, int):
                raise Unsettled(effect.lapse.name) from None
            return day
        return add(self.day, by, dict(self.book.vocabulary.calendars))

    def _perform(self, p: Person, act: Act, changes: list[Change]) -> None:
        for duty in self.book.duties.values():
            if duty.act != act.id or not self.counts(duty.layer, dict(duty.reading)):
                continue
            since = duty.since
            if isinstance(since, Becomes) and any((c.status, c.value) == (since.status, since.value) for c in changes):
                p.prompt[duty.id] = self.day  # done on the day on which the duty arises, after what it runs from
            if p.statuses[duty.id].value == "owed":
                self._set(p, duty.id, "met", None, None, changes)

    # --- rounds

    def _rounds(self, alive: list[Person], changes: dict[int, list[Change]]) -> None:
        self.changes = changes
        while True:
            firing = [self._judged(p) for p in alive]
            self.newborn = set()
            self.changes = {id(p): [] for p in self.everyone}
            for p, (rules, duties) in zip(alive, firing, strict=True):
                self._act(p, rules, self.changes[id(p)])
                for duty, until in duties:
                    self._owe(p, duty, until, self.changes[id(p)])
            if not any(self.changes.values()):
                return

    def _judged(self, p: Person) -> tuple[list[Rule], list[tuple[Duty, int]]]:
        """The rules that have become effective this round, and the duties."""
        new: list[Rule] = []
        for status in self.book.vocabulary.statuses:
            for rule in self.rules(status):
                truth = self.effective(rule, p)
                if not isinstance(truth, bool):
                    raise Unsettled(rule.id)
                if truth and (rule.at is not None or rule.key not in p.effective):
                    new.append(rule)
            for rule in self.rules(status):
                p.effective.discard(rule.key)
                if self.effective(rule, p, calm=True) is True:
                    p.effective.add(rule.key)
        owed = [(d, until) for d in self.book.duties.values() if (until := self._owed(p, d)) is not None]
        return new, owed

    def _act(self, p: Person, rules: list[Rule], changes: list[Change]) -> None:
        for status in dict.fromkeys(rule.decides for rule in rules):
            mine = [rule for rule in rules if rule.decides == status]
            values = {rule.outcomes[0] for rule in mine}
            value, before = mine[0].outcomes[0], p.statuses[status].value
            if len(values) > 1 or (p.ruled.get(status) == self.day and value != before):
                raise Unsettled(f"conflict on {status}")
            if value != before:
                p.ruled[status] = self.day
            self._set(p, status, value, None, mine[0].layer, changes)

    # --- duties

    def _owed(self, p: Person, duty: Duty) -> int | None:
        """Judge whether a duty arises this round; the first day on which it is late."""
        judge = Judge(self, p, duty.force.governed_by, False)
        if not self.counts(duty.layer, dict(duty.reading)):
            return None
        moment = isinstance(duty.since, Becomes | Birth)
        try:
            for name in params(duty.when) | ({duty.within.name} if isinstance(duty.within, Param) else set()):
                judge.param(name)
            if moment:
                start, truth = self.day, self.fired(duty.since, duty.layer, p)
            else:
                start = judge.number(duty.since, p)  # type: ignore[arg-type]
                truth = start <= self.day
            held = every([truth, judge.in_force(duty.force), judge.holds(duty.when, p)])
        except (NoValueYet, NotHappened):
            held = False
        if not isinstance(held, bool):
            raise Unsettled(duty.id)
        new = held and (moment or duty.id not in p.effective)
        p.effective.discard(duty.id)
        if held:
            p.effective.add(duty.id)
        return judge._shifted(start, 1, duty.within) + 1 if new else None

    def _owe(self, p: Person, duty: Duty, until: int, changes: list[Change]) -> None:
        prompt = p.prompt.get(duty.id) == self.day
        value = "met" if prompt else "owed"
        if p.ruled.get(duty.id) == self.day and p.statuses[duty.id].value != value:
            raise Unsettled(f"conflict on {duty.id}")
        if p.statuses[duty.id].value != value:
            p.ruled[duty.id] = self.day
        self._set(p, duty.id, value, None if prompt else until, duty.layer, changes)


def names(a: Rule, b: Rule) -> bool:
    """Tell whether a rule overrides another by name."""
    return b.id in a.overrides or (b.table != "" and b.table in a.overrides)


def _household(p: Person) -> list[Person]:
    return [p, *(q for other in p.relatives.values() if other is not None for q in _household(other))]


def _subsets(rules: list[Rule]) -> list[list[Rule]]:
    if not rules:
        return [[]]
    rest = _subsets(rules[1:])
    return rest + [[rules[0], *some] for some in rest]


def _own(book: Rulebook) -> frozenset[str]:
    """Statuses that the person can set going, or that nobody else can."""
    found = []
    for status in book.vocabulary.statuses:
        makers = [
            a
            for a in book.acts.values()
            for es in a.effects.values()
            for e in es
            if isinstance(e, Set) and e.status == status
        ]
        by_self = any(book.vocabulary.actors[a.actor].is_self for a in makers)
        by_others = any(not book.vocabulary.actors[a.actor].is_self for a in makers) or any(
            r.decides == status for r in book.rules
        )
        if by_self or not by_others:
            found.append(status)
    return frozenset(found)
