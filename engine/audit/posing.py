"""People in whom conditions hold: the typical person, changed as little as one way to fulfil them asks.

It goes through the parts of a condition, and through the rules on a question that it reads, and offers one person
after the other. Dates and counts are only aimed at: whether a person is one, `check` says.
"""

from collections.abc import Iterator, Sequence

from ..decide.program import Program
from ..language.conditions import (
    All,
    AtLeast,
    Compare,
    Condition,
    DaysOf,
    Is,
    Not,
    Quantified,
    Since,
    Some,
    Throughout,
    Times,
    Value,
    Was,
    terms,
)
from ..language.rulebook import Rule
from .standing import standing_over, stands
from .typical import Person, State, long_ago

MANY, DEEP, STEPS, FAR = 12, 6, 1200, 8
"""So many people are offered; questions are gone through so deep; so many parts of conditions are looked at; in so many
more things than the given one may they be unusual."""


class Posing:
    """Poses people for one program; none gets an answer by one of some rules that are left aside."""

    def __init__(self, program: Program, aside: frozenset[str] = frozenset()) -> None:
        self.aside = aside
        self.program, self.words, self.left, self.bound = program, program.book.vocabulary, STEPS, 0
        self.cut = False

    def people(self, person: Person, wanted: Sequence[tuple[Condition, bool]]) -> list[Person]:
        """Return people in whom all conditions may hold, or fail, those nearest to the given one first."""
        found: dict[object, Person] = {}
        for more in range(FAR):
            self.bound, self.left, self.cut = person.unusual + more, STEPS, False
            for one in self._every(person, list(wanted), 0):
                found.setdefault(one.key, one)
                if len(found) == MANY:
                    return list(found.values())
            if not self.cut and self.left >= 0:
                # nobody was too unusual, and no part was left out: there is nobody else
                break
        return list(found.values())

    def _every(self, person: Person, wanted: list[tuple[Condition, bool]], deep: int) -> Iterator[Person]:
        if not wanted:
            yield person
            return
        (condition, holds), *rest = wanted
        for one in _each_once(self._one(person, condition, holds, deep)):
            yield from self._every(one, rest, deep)

    def _one(self, person: Person, c: Condition, holds: bool, deep: int) -> Iterator[Person]:
        self.left -= 1
        if self.left < 0:
            return
        if isinstance(c, Not):
            yield from self._one(person, c.part, not holds, deep)
        elif isinstance(c, All | Some | AtLeast):
            least = len(c.parts) if isinstance(c, All) else c.n if isinstance(c, AtLeast) else 1
            yield from self._count(person, c.parts, least if holds else len(c.parts) - least + 1, holds, deep)
        elif isinstance(c, Is):
            yield from self._is(person, c, holds, deep)
        elif isinstance(c, Quantified):
            # nobody is there: some relative never is so, and every one always is
            if c.every == holds:
                yield person
        else:
            yield from self._over_time(person, c, holds)

    def _count(
        self, person: Person, parts: tuple[Condition, ...], least: int, holds: bool, deep: int
    ) -> Iterator[Person]:
        if least <= 0 or (least == 1 and any(_said(person, part, holds) for part in parts)):
            yield person
        elif least <= len(parts):
            for i, part in enumerate(parts):
                for one in _each_once(self._one(person, part, holds, deep)):
                    yield from self._count(one, parts[i + 1 :], least - 1, holds, deep)

    def _is(self, person: Person, c: Is, holds: bool, deep: int) -> Iterator[Person]:
        name = c.ref.name
        if c.ref.sort == "question":
            yield from self._answer(person, c, holds, deep)
            return
        known = self.words.statuses[name].values if c.ref.sort == "status" else self._fact_values(name)
        now = person.value(name) if c.ref.sort == "status" else person.fact(name)
        for value in sorted((v for v in known if (v in c.values) == holds), key=lambda v: v != now):
            one = person.being(name, State(value)) if c.ref.sort == "status" else person.having(name, value)
            if one is not None and self._near(one):
                yield one

    def _near(self, person: Person) -> bool:
        """Tell whether somebody is not too unusual for now."""
        near = person.unusual <= self.bound
        self.cut = self.cut or not near
        return near

    def _fact_values(self, name: str) -> tuple[str, ...]:
        fact = self.words.facts[name]
        return ("yes", "no") if fact.type == "bool" else fact.values

    def _answer(self, person: Person, c: Is, holds: bool, deep: int) -> Iterator[Person]:
        """Offer people in whom a rule gives one of some answers, or another, and none that stands over it does."""
        if deep == DEEP:
            yield person
            return
        for outcome in self.words.questions[c.ref.name].outcomes:
            if (outcome in c.values) == holds:
                rules = [
                    rule
                    for rule in self.program.rules.get(c.ref.name, ())
                    if outcome in rule.outcomes and rule.key not in self.aside
                ]
                for rule in sorted(rules, key=lambda r: (r.may is not None, not r.default)):
                    yield from self.under(person, rule, deep + 1)

    def under(self, person: Person, rule: Rule, deep: int = 0) -> Iterator[Person]:
        """Offer people in whom a rule may apply, and those that stand over it do not."""
        if stands(self.program, rule.force, person.day):
            over = [
                other for other in standing_over(self.program, rule) if stands(self.program, other.force, person.day)
            ]
            wanted = [(holding(rule), True), *((holding(other), False) for other in over)]
            yield from self._every(person, wanted, deep)

    def _over_time(self, person: Person, c: Condition, holds: bool) -> Iterator[Person]:
        """Offer what a date, a count or a past is likely to hold in: what it speaks of began long ago, or today."""
        if isinstance(c, Was | Throughout) or (isinstance(c, DaysOf | Times) and c.op in (">", ">=")):
            ago = long_ago(person.day)
            found = [person.being(c.status, State(v, ago)) for v in c.values] if holds else [person]
        elif isinstance(c, Compare):
            found = self._dated(person, c)
        else:
            found = [person]
        yield from (one for one in found if one is not None and self._near(one))

    def _dated(self, person: Person, c: Compare) -> list[Person | None]:
        read = [term.status for term in terms(c) if isinstance(term, Since)]
        numbers = [term.ref.name for term in terms(c) if isinstance(term, Value) and term.ref.sort == "status"]
        if numbers:
            return [person.being(numbers[0], State(v)) for v in reversed(self.words.statuses[numbers[0]].values)]
        if not read or (value := person.value(read[0])) is None:
            return [person]
        return [person.being(read[0], State(value, since)) for since in (long_ago(person.day), person.day)]


def _each_once(people: Iterator[Person]) -> Iterator[Person]:
    seen = set[object]()
    for person in people:
        if person.key not in seen:
            seen.add(person.key)
            yield person


def _said(person: Person, c: Condition, holds: bool) -> bool:
    """Tell whether what is said of a person already makes a condition hold, or fail."""
    if isinstance(c, Not):
        return _said(person, c.part, not holds)
    if isinstance(c, All | Some):
        every = isinstance(c, All) == holds
        return (all if every else any)(_said(person, part, holds) for part in c.parts)
    if isinstance(c, Is) and c.ref.sort == "status" and c.ref.name in person.statuses:
        return (person.statuses[c.ref.name].value in c.values) == holds
    if isinstance(c, Is) and c.ref.sort == "fact" and c.ref.name in person.facts:
        return (person.facts[c.ref.name] in c.values) == holds
    return False


def holding(rule: Rule) -> Condition:
    """Return what a rule asks: `when`, and not `unless`."""
    return rule.when if rule.unless is None else All((rule.when, Not(rule.unless)))
