"""A stance on a day, seen for any person: which rules are effective, and what each question is answered."""

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from ..decide.grounded import Context
from ..decide.program import Program
from ..decide.target import force_atom
from ..language.conditions import ALWAYS, Becomes, Birth, Compare, Condition, On, Param, Trigger, params
from ..language.rulebook import Duty, Rule
from ..language.standing import in_beating_order
from .answers import Answer, answer, status_answer
from .elders import Elders
from .logic import both, no, some
from .moment import Moment
from .months import Months
from .person import Held, Person
from .rounds import ROUNDS, Rounds
from .truths import NO, Truth, all_of, deny, plain, unbeaten
from .values import worths

Place = tuple[tuple[str, ...], str, int]
"""Whose word it is, the word, and after how many rounds."""
_ORDERED: WeakKeyDictionary[Program, dict[str, Sequence[tuple[Rule, tuple[int, ...]]]]] = WeakKeyDictionary()


class View:
    """One side of a comparison: a program, the day judged, and by how much the person's dates are moved.

    `loose` names what is free though the life would settle it; `vague` says that a date or figure of the law itself
    is not exact. `elders` are views made before: what stands on the same there is not made again.
    """

    def __init__(
        self, program: Program, day: int, person: Person, months: Months, moved: int = 0, elders: Sequence["View"] = ()
    ) -> None:
        self.program = program
        self.book = program.book
        self.day = day
        self.person = person
        self.months = months
        self.moved = moved
        self.own = program.grounder.own
        self.loose: set[str] = set()
        self.vague = False
        self.duties = {duty.id: duty for duty in program.duties}
        self.rounds = Rounds(self)
        self._moments: dict[tuple[tuple[str, ...], int], Moment] = {}
        self._effective: dict[Place, tuple[Truth, ...]] = {}
        self._lasting: dict[Place, tuple[Truth, ...]] = {}
        self._answers: dict[Place, Answer] = {}
        self._elders = Elders(self, elders)
        # which program of the comparison it is; where it lies in memory would call numbers otherwise in each run
        self.nth: int = next((one.nth for one in elders if one.program is program), len(elders))

    def elder(self, name: str) -> "View | None":
        """Return a view in which a question or status stands on the same; None where none is."""
        return self._elders.of(name)

    def there(self, other: "View", person: Person) -> Person:
        """Return who a person is in another view: relatives are the same, she may be a twin."""
        return other.person if person is self.person else person

    def moment(self, person: Person, after: int) -> Moment:
        """Return a person after so many rounds."""
        key = (person.path, after)
        if key not in self._moments:
            self._moments[key] = Moment(self, person, after)
        return self._moments[key]

    def moments(self) -> list[Moment]:
        """Return every moment of anybody that was looked at."""
        return list(self._moments.values())

    def held(self, person: Person, name: str, after: int) -> Held:
        """Return a status after so many rounds."""
        return self.rounds.held(person, name, after)

    # --- rules

    def rules(self, name: str) -> tuple[Rule, ...]:
        """Return the rules on a question or status, so that none comes before one that beats it."""
        return tuple(rule for rule, _ in self.ordered(name))

    def ordered(self, name: str) -> Sequence[tuple[Rule, tuple[int, ...]]]:
        """Return the rules on a question or status, each with the places of those that beat it, all before it."""
        known = _ORDERED.setdefault(self.program, {})
        if name not in known:
            rules = self.program.rules.get(name, ())
            known[name] = in_beating_order(rules, self.book.vocabulary.layers, self.book.instruments)
        return known[name]

    def effective(self, person: Person, name: str, after: int) -> tuple[Truth, ...]:
        """Return which rules on a question or status are effective (of a duty: whether it arises)."""
        elder = self.elder(name)
        if elder is not None:
            return elder.effective(self.there(elder, person), name, after)
        key = (person.path, name, after)
        if after and key not in self._effective and self._as_before(person, name, after):
            self._effective[key] = self.effective(person, name, after - 1)
        if key not in self._effective:
            self._effective[key] = self._afresh(person, name, after)
        return self._effective[key]

    def _afresh(self, person: Person, name: str, after: int) -> tuple[Truth, ...]:
        if name in self.duties:
            return (self._arises(self.duties[name], self.moment(person, after)),)
        found: list[Truth] = []
        for rule, rivals in self.ordered(name):
            found.append(unbeaten(self._applies(rule, self.moment(person, after)), [found[i] for i in rivals]))
        return tuple(found)

    def lasting(self, person: Person, name: str, after: int) -> tuple[Truth, ...]:
        """Return which rules on a status are effective when the change is past for which some wait."""
        if all(rule.at is None for rule in self.rules(name)):
            return self.effective(person, name, after)
        elder = self.elder(name)
        if elder is not None:
            return elder.lasting(self.there(elder, person), name, after)
        key = (person.path, name, after)
        if key not in self._lasting:
            found: list[Truth] = []
            for rule, rivals in self.ordered(name):
                own = NO if rule.at is not None else self._applies(rule, self.moment(person, after))
                found.append(unbeaten(own, [found[i] for i in rivals]))
            self._lasting[key] = tuple(found)
        return self._lasting[key]

    def applies(self, rule: Rule, person: Person) -> Truth:
        """Tell whether a rule applies when the day has come to rest, whatever beats it."""
        return self._applies(rule, self.moment(person, ROUNDS))

    def _as_before(self, person: Person, name: str, after: int) -> bool:
        """Tell whether the last round changed nothing that rules on a question or status read."""
        is_question = name in self.book.vocabulary.questions
        target = self.program.question(name) if is_question else self.program.on_status.get(name)
        if target is None or target.relatives or any(target.triggers):
            return False
        return all(self.held(person, s, after) is self.held(person, s, after - 1) for s in sorted(target.deps))

    def _applies(self, rule: Rule, m: Moment) -> Truth:
        context = Context(rule.force.governed_by, as_if=rule.decides in self.book.vocabulary.questions)
        parts = [self._made(rule.at, rule.layer, m)] if rule.at is not None else []
        force = force_atom(rule.force)
        parts += [m.condition(force, context)] if force else []
        if any(part.no is True for part in parts):
            return NO
        parts += valued(m, context, rule.when, rule.unless or ALWAYS)
        parts.append(m.condition(rule.when, context))
        parts += [deny(m.condition(rule.unless, context))] if rule.unless is not None else []
        return all_of(parts)

    def _arises(self, duty: Duty, m: Moment) -> Truth:
        context = Context(duty.force.governed_by)
        if isinstance(duty.since, Becomes | Birth):
            parts = [self._made(duty.since, duty.layer, m)]
        else:
            parts = [m.condition(Compare(On(), ">=", duty.since), context)]
        force = force_atom(duty.force)
        parts += [m.condition(force, context)] if force else []
        return all_of([*parts, *valued(m, context, duty.when), m.condition(duty.when, context)])

    def _made(self, change: Trigger, layer: str, m: Moment) -> Truth:
        """Tell whether the round before made a change that a rule waits for; nobody is born on the day."""
        return plain(self.rounds.made(m.person, change, layer, m.after)) if isinstance(change, Becomes) else NO

    # --- questions

    def answer(self, person: Person, question: str, after: int = ROUNDS) -> Answer:
        """Return what a question is answered, or what a status is, after so many rounds; by default when the day has
        come to rest."""
        elder = self.elder(question)
        if elder is not None:
            return elder.answer(self.there(elder, person), question, after)
        key = (person.path, question, after)
        if key not in self._answers and question not in self.book.vocabulary.questions:
            acted = tuple(plain(bit) for bit in self.rounds.acted(person, question, after))
            held = self.held(person, question, after).values
            self._answers[key] = status_answer(question, self.rules(question), acted, held)
        elif key not in self._answers:
            m, asked_when = self.moment(person, after), self.book.vocabulary.questions[question].asked_when
            asked = all_of([*valued(m, Context(), asked_when), m.condition(asked_when, Context())])
            truths = self.effective(person, question, after)
            self._answers[key] = answer(question, self.rules(question), truths, asked)
        return self._answers[key]


def valued(m: Moment, context: Context, *conditions: Condition) -> list[Truth]:
    """Return that every parameter a rule reads has a value on the date that governs it."""
    names = sorted(set().union(*(params(c) for c in conditions)))
    found = []
    for name in names:
        told = worths(Param(name), m, context)
        yes, may = some(w.when for w in told if w.sure), some(w.when for w in told)
        found.append(plain(may) if all(w.sure for w in told) else Truth(yes, no(may), False, both(may, no(yes))))
    return found
