"""A stance on a day, seen for any person: what rules make of her statuses, and what each question is answered."""

from dataclasses import dataclass

from ..decide.grounded import Context
from ..decide.program import Program
from ..decide.target import force_atom
from ..language.conditions import ALWAYS, Becomes, Compare, Condition, On, params
from ..language.dates import LATEST
from ..language.rulebook import Duty, Rule
from ..language.standing import in_beating_order
from .answers import Answer, answer
from .logic import Bit, at_least, both, choose, every, no, some
from .moment import Moment
from .months import Months
from .person import Held, Person
from .truths import NO, Truth, all_of, deny, plain, unbeaten
from .values import worths

ROUNDS = 3
"""How many rounds of rules on statuses are followed; nobody whose day has more is spoken of."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a round does to a status: which rules act, and what it becomes, brought about by which layer."""

    acting: tuple[Bit, ...]
    became: tuple[tuple[str, str, Bit], ...]


class View:
    """One side of a comparison: a program, the day judged, and by how much the person's dates are moved.

    `loose` names what is free though the life would settle it; `vague` says that a date or figure of the law itself
    is not exact.
    """

    def __init__(self, program: Program, day: int, person: Person, months: Months, moved: int = 0) -> None:
        self.program = program
        self.book = program.book
        self.day = day
        self.person = person
        self.months = months
        self.moved = moved
        self.own = program.grounder.own
        self.loose: set[str] = set()
        self.vague = False
        self.read: dict[tuple[tuple[str, ...], str], tuple[Person, str]] = {}
        words = self.book.vocabulary
        self.duties = {duty.id: duty for duty in program.duties}
        self._moments: dict[tuple[tuple[str, ...], int], Moment] = {}
        self._held: dict[tuple[tuple[str, ...], str, int], Held] = {}
        self._turns: dict[tuple[tuple[str, ...], str, int], Turn] = {}
        self._effective: dict[tuple[tuple[str, ...], str, int], tuple[Truth, ...]] = {}
        self._answers: dict[tuple[tuple[str, ...], str, int], Answer] = {}
        self._ordered = {
            name: in_beating_order(rules, words.layers, self.book.instruments) for name, rules in program.rules.items()
        }

    def moment(self, person: Person, round: int) -> Moment:
        """Return a person after so many rounds."""
        key = (person.path, round)
        if key not in self._moments:
            self._moments[key] = Moment(self, person, round)
        return self._moments[key]

    # --- rules

    def rules(self, name: str) -> tuple[Rule, ...]:
        """Return the rules on a question or status, so that none comes before one that beats it."""
        return tuple(rule for rule, _ in self._ordered.get(name, ()))

    def effective(self, person: Person, name: str, round: int) -> tuple[Truth, ...]:
        """Return which rules on a question or status are effective; of a rule that waits for a change: would be, were
        it made."""
        key = (person.path, name, round)
        if round and key not in self._effective and self._as_before(person, name, round):
            self._effective[key] = self.effective(person, name, round - 1)
        if key not in self._effective:
            if name in self.duties:
                self._effective[key] = (self._owed(self.duties[name], self.moment(person, round)),)
            else:
                found: list[Truth] = []
                for rule, rivals in self._ordered.get(name, ()):
                    own = self.applies(rule, person, round)
                    found.append(unbeaten(own, [found[i] for i in rivals]))
                self._effective[key] = tuple(found)
        return self._effective[key]

    def _as_before(self, person: Person, name: str, round: int) -> bool:
        """Tell whether a round changes nothing that rules on a question or status read."""
        targets = self.program.on_status
        target = self.program.question(name) if name in self.book.vocabulary.questions else targets.get(name)
        if target is None or target.relatives or any(target.triggers):
            return False
        return all(self.held(person, s, round) is self.held(person, s, round - 1) for s in sorted(target.deps))

    def applies(self, rule: Rule, person: Person, round: int) -> Truth:
        """Return whether a rule applies."""
        m = self.moment(person, round)
        context = Context(rule.force.governed_by, as_if=rule.decides in self.book.vocabulary.questions)
        parts = [self._triggered(rule, person, round)] if rule.at is not None else []
        force = force_atom(rule.force)
        parts += [m.condition(force, context)] if force else []
        if any(part.no is True for part in parts):
            return NO
        parts += valued(m, context, rule.when, rule.unless or ALWAYS)
        parts.append(m.condition(rule.when, context))
        parts += [deny(m.condition(rule.unless, context))] if rule.unless is not None else []
        return all_of(parts)

    def _owed(self, duty: Duty, m: Moment) -> Truth:
        context = Context(duty.force.governed_by)
        if isinstance(duty.since, Becomes):
            parts = [plain(self._becomes(duty.since, duty.layer, m.person, m.round))]
        elif not hasattr(duty.since, "status") and duty.since.__class__.__name__ == "Birth":
            return NO
        else:
            parts = [m.condition(Compare(On(), ">=", duty.since), context)]  # type: ignore[arg-type]
        force = force_atom(duty.force)
        parts += [m.condition(force, context)] if force else []
        return all_of([*parts, *valued(m, context, duty.when), m.condition(duty.when, context)])

    def _triggered(self, rule: Rule, person: Person, round: int) -> Truth:
        if not isinstance(rule.at, Becomes):
            return NO
        return plain(self._becomes(rule.at, rule.layer, person, round))

    def _becomes(self, change: Becomes, layer: str, person: Person, round: int) -> Bit:
        """Tell whether the round before made a change, by a layer that is not over the rule's own."""
        if round == 0:
            return False
        over = self.book.vocabulary.layers
        became = self.turn(person, change.status, round - 1).became
        return some(bit for value, by, bit in became if value == change.value and layer not in over[by].over)

    # --- rules on statuses act

    def held(self, person: Person, name: str, round: int) -> Held:
        """Return a status after so many rounds."""
        self.read[person.path, name] = person, name
        key = (person.path, name, round)
        if key not in self._held:
            self._held[key] = self._first(person, name) if round == 0 else self._after(person, name, round)
        return self._held[key]

    def _first(self, person: Person, name: str) -> Held:
        held = person.status(name)
        if not self.moved:
            return held
        until = held.until if isinstance(held.until, int) else choose(
            held.until == LATEST, LATEST, held.until + self.moved)  # fmt: skip
        return Held(held.values, held.since + self.moved, until)

    def _after(self, person: Person, name: str, round: int) -> Held:
        before = self.held(person, name, round - 1)
        if not self.acts_on(name):
            return before
        turn = self.turn(person, name, round - 1)
        if not any(acting is not False for acting in turn.acting):
            return before
        acted = some(turn.acting)
        values = {
            value: some((both(no(acted), bit), some(a for a, v in zip(turn.acting, self._becoming(name), strict=True) if v == value)))
            for value, bit in before.values.items()
        }  # fmt: skip
        changed = both(acted, no(every((some((no(values[v]), bit))) for v, bit in before.values.items())))
        return Held(values, choose(changed, self.day, before.since), choose(acted, LATEST, before.until))

    def acts_on(self, name: str) -> bool:
        """Tell whether a rule or duty that counts decides a status."""
        return bool(self._ordered.get(name)) or name in self.duties

    def _becoming(self, name: str) -> tuple[str, ...]:
        return ("owed",) if name in self.duties else tuple(rule.outcomes[0] for rule in self.rules(name))

    def _layers(self, name: str) -> tuple[str, ...]:
        if name in self.duties:
            return (self.duties[name].layer,)
        return tuple(rule.layer for rule in self.rules(name))

    def turn(self, person: Person, name: str, round: int) -> Turn:
        """Return what rules do to a status when the person is as some rounds have left her."""
        key = (person.path, name, round)
        if key not in self._turns:
            self._turns[key] = self._turn(person, name, round)
        return self._turns[key]

    def _turn(self, person: Person, name: str, round: int) -> Turn:
        if not self.acts_on(name):
            return Turn((), ())
        now = self.effective(person, name, round)
        held = self.held(person, name, round)
        acting: list[Bit] = []
        waits = [name not in self.duties and rule.at is not None for rule in self.rules(name)] or [False]
        earlier = self.effective(person, name, round - 1) if round else ()
        for i, truth in enumerate(now):
            was = earlier[i].yes if earlier and not waits[i] else False
            acting.append(both(truth.yes, no(was)))
        became = []
        sooner: list[Bit] = []
        for act, value, layer in zip(acting, self._becoming(name), self._layers(name), strict=True):
            became.append((value, layer, both(act, no(some(sooner)), no(held.values[value]))))
            sooner.append(act)
        return Turn(tuple(acting), tuple(became))

    def plainly(self) -> list[Bit]:
        """Say that the day leaves every status that was read in no doubt: no rule on it is open, none contradicts
        another, and the rounds come to rest."""
        said: dict[tuple[tuple[str, ...], str], list[Bit]] = {}
        while len(said) < len(self.read):
            for key, (person, name) in list(self.read.items()):
                if key not in said:
                    said[key] = self._calm(person, name) if self.acts_on(name) else []
        return [part for parts in said.values() for part in parts if part is not True]

    def _calm(self, person: Person, name: str) -> list[Bit]:
        found: list[Bit] = []
        becoming = self._becoming(name)
        ruled: list[tuple[Bit, str]] = []
        for round in range(ROUNDS + 1):
            truths = self.effective(person, name, round)
            held = self.held(person, name, round)
            acting = self.turn(person, name, round).acting
            for truth, value in zip(truths, becoming, strict=True):
                found.append(some((no(truth.open), both(held.values[value], _endless(held)))))
            for value in dict.fromkeys(becoming):
                mine = some(a for a, v in zip(acting, becoming, strict=True) if v == value)
                others = some(a for a, v in zip(acting, becoming, strict=True) if v != value)
                found.append(no(both(mine, others)))
                found += [no(both(mine, before)) for before, other in ruled if other != value]
                ruled.append((mine, value))
            if round == ROUNDS:
                found += [no(act) for act in acting]
            if name in self.duties:
                found += [no(act) for act in acting]
        return found

    # --- questions

    def answer(self, person: Person, question: str, round: int = ROUNDS) -> Answer:
        """Return what a question is answered for a person after so many rounds; by default when the day has come to
        rest."""
        key = (person.path, question, round)
        if key not in self._answers:
            m, asked_when = self.moment(person, round), self.book.vocabulary.questions[question].asked_when
            asked = all_of([*valued(m, Context(), asked_when), m.condition(asked_when, Context())])
            truths = self.effective(person, question, round)
            self._answers[key] = answer(question, self.rules(question), truths, asked)
        return self._answers[key]


def _endless(held: Held) -> Bit:
    return held.until == LATEST


def valued(m: Moment, context: Context, *conditions: Condition) -> list[Truth]:
    """Return that every parameter a rule reads has a value on the date that governs it."""
    names = sorted(set().union(*(params(c) for c in conditions)))
    found = [some(w.when for w in worths_of(m, name, context)) for name in names]
    return [plain(part) for part in found]


def worths_of(m: Moment, name: str, context: Context) -> list[object]:
    """Return what a parameter may be worth."""
    from ..language.conditions import Param

    return list(worths(Param(name), m, context))


__all__ = ["ROUNDS", "View", "at_least"]
