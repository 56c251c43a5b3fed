"""What may ever come of a life, or of everybody's, whatever the dates: the values that statuses can ever take.

Each provision that brings a value about is gone through, again while one is found that adds one. Nothing is ever taken
away, and values of different statuses count as going together: so it holds more than any life, and a value that it does
not hold comes about in none. Dates and counts may always fall either way; so what it says has no last day.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from ..decide.program import Deed, Program
from ..language.conditions import All, Becomes, Birth, Condition, Effect, Is, Set
from ..language.dates import Span
from ..language.rulebook import DUTY_VALUES, Rule
from ..language.standing import in_beating_order
from .depends import statuses_read
from .perhaps import EITHER, Perhaps, all_of, force, holds, valued
from .verdict import Barred

Values = Mapping[str, frozenset[str]]


class Closure:
    """The values that statuses can take from a day on, under one program, by acts that are `usable`.

    `first` are those that they may have to begin with; `facts` those that facts may have, `dates` the first and last
    day that a date among them may be (left out: any). `floating` are acts that may have been done at any time. No
    act is done after which something in `avoid` is surely so, whatever else was done before.
    """

    def __init__(
        self, program: Program, first: Values, facts: Values, dates: Mapping[str, Span], day: int,
        usable: Callable[[Deed], bool], floating: Collection[str] = (), avoid: Sequence[Condition] = (),
    ) -> None:  # fmt: skip
        self.program, self.book, self.day = program, program.book, day
        self.facts, self.dates = facts, dates
        self.usable = {deed.act.id for deed in program.deeds.values() if deed.counts and usable(deed)}
        self.floating, self.avoid = frozenset(floating), avoid
        self.watched = statuses_read(program, avoid)
        self.values = {name: set(values) for name, values in first.items()}
        for duty in program.duties:
            self.values[duty.id] = set(DUTY_VALUES)
        layers, instruments = self.book.vocabulary.layers, self.book.instruments
        self.ordered = {name: in_beating_order(rules, layers, instruments) for name, rules in program.rules.items()}
        self.came: dict[tuple[str, str], str] = {}
        self._answers: dict[str, dict[str, Perhaps]] = {}
        self._close()

    # --- growing

    def _close(self) -> None:
        """Add values until none is found."""
        while self._grow([*self._by_lapse(), *self._by_rules(), *self._by_acts()]):
            self._answers = {}

    def _grow(self, steps: Iterable[tuple[str, str, str]]) -> bool:
        """Add values; tell whether one was not there before."""
        new = [(status, value, by) for status, value, by in steps if value not in self.values[status]]
        for status, value, by in new:
            self.values[status].add(value)
            self.came.setdefault((status, value), by)
        return bool(new)

    def _by_lapse(self) -> Iterator[tuple[str, str, str]]:
        for name, noun in self.book.vocabulary.statuses.items():
            yield from ((name, then, value) for value, then in noun.then.items() if value in self.values[name])

    def _by_rules(self) -> Iterator[tuple[str, str, str]]:
        for name in self.program.on_status:
            for rule, truth in self.effective(name):
                if truth.may and self._triggered(rule):
                    yield name, rule.outcomes[0], rule.id

    def _triggered(self, rule: Rule) -> bool:
        """Nobody is born later on; a change may be made to any value that can come about."""
        if rule.at is None:
            return True
        return isinstance(rule.at, Becomes) and rule.at.value in self.values[rule.at.status]

    def _by_acts(self) -> Iterator[tuple[str, str, str]]:
        for deed in self.program.deeds.values():
            floats = deed.act.id in self.floating
            for outcome, effects in deed.act.effects.items() if floats or deed.act.id in self.usable else ():
                if floats or not self.refused(deed, outcome):
                    yield from ((*step, deed.act.id) for effect in effects for step in self._steps(effect))

    def _steps(self, effect: Effect) -> Iterator[tuple[str, str]]:
        if isinstance(effect, Set):
            yield effect.status, effect.value
        else:
            known = self.book.vocabulary.statuses[effect.status].values
            least = min(known.index(value) for value in self.values[effect.status])
            yield from ((effect.status, value) for value in known[least:])

    # --- what is so

    def refused(self, deed: Deed, outcome: str) -> str:
        """Say why an act can never end so; nothing where it may."""
        act = deed.act
        if not force(act.force, self).may:
            return "it is never in force"
        if not holds(act.requires, self).may:
            return "what it requires is never so"
        if act.decided_by and not self.may_end(act.decided_by, outcome):
            return f"{act.decided_by} is never {outcome}"
        return "what is to be avoided is so after it" if self._leads_into(act.effects[outcome]) else ""

    def _leads_into(self, effects: Sequence[Effect]) -> bool:
        """Tell whether something that is avoided is surely so at the end of a day on which effects came about: rules on
        the statuses that they change may still act on that day."""
        changed = {e.status: {e.value} for e in effects if isinstance(e, Set)}
        if not changed.keys() & self.watched:
            return False
        before, answers, came = self.values, self._answers, dict(self.came)
        self.values = {**{name: set(values) for name, values in before.items()}, **changed}
        met = True
        while met:
            self._answers = {}
            met = any(holds(each, self).must for each in self.avoid)
            if not self._grow(self._by_rules()):
                break
        self.values, self._answers, self.came = before, answers, came
        return met

    def may_end(self, question: str, outcome: str) -> bool:
        """Tell whether an act may end so that a question decides; where no rule surely speaks, it may end any way."""
        if not holds(self.book.vocabulary.questions[question].asked_when, self).may:
            return False
        if not self._speaks(question):
            return True
        return any(truth.may and outcome in rule.outcomes for rule, truth in self.effective(question))

    def effective(self, name: str) -> list[tuple[Rule, Perhaps]]:
        """Return the rules on a question or status, each with whether it may, and must, take effect."""
        ordered = self.ordered.get(name, [])
        own = [self._applies(rule) for rule, _ in ordered]
        found: list[tuple[Rule, Perhaps]] = []
        for i, (rule, rivals) in enumerate(ordered):
            may = own[i].may and not any(
                # a rival that surely applies beats it, or whatever beats the rival does
                own[j].must and all(k in rivals for k in ordered[j][1] if found[k][1].may)
                for j in rivals
            )
            must = own[i].must and not any(found[j][1].may for j in rivals)
            found.append((rule, Perhaps(may, not must)))
        return found

    def _applies(self, rule: Rule) -> Perhaps:
        parts = [force(rule.force, self), valued(rule, self), holds(rule.when, self)]
        return all_of([*parts, holds(rule.unless, self).turned] if rule.unless else parts)

    def answered(self, question: str, outcomes: frozenset[str]) -> Perhaps:
        """Return whether a condition may, and must, find a question answered by one of some outcomes."""
        known = self._answers.setdefault(question, {})
        key = " ".join(sorted(outcomes))
        if key not in known:
            known[key] = EITHER  # no question reads itself
            known[key] = self._answered(question, outcomes)
        return known[key]

    def _answered(self, question: str, outcomes: frozenset[str]) -> Perhaps:
        asked = holds(self.book.vocabulary.questions[question].asked_when, self)
        rules = self.effective(question)
        mine = [(rule, truth) for rule, truth in rules if set(rule.outcomes) & outcomes]
        others = [(rule, truth) for rule, truth in rules if set(rule.outcomes) - outcomes or rule.may]
        may = asked.may and any(truth.may for _, truth in mine)
        surely = self._speaks(question) and not any(truth.may for _, truth in others)
        return Perhaps(may, not (asked.must and surely))

    def _speaks(self, question: str) -> bool:
        """Some rule surely applies: then it takes effect, or one that beats it does."""
        return any(self._applies(rule).must for rule, _ in self.ordered.get(question, ()))

    # --- what it says of a goal

    def never(self, goal: Condition) -> bool:
        """Tell whether a goal is so in no life."""
        return not holds(goal, self).may

    def lacking(self, goal: Condition) -> Iterator[Barred]:
        """Say of each provision that would bring about what a goal names why it never does."""
        parts = goal.parts if isinstance(goal, All) else (goal,)
        for atom in parts:
            if isinstance(atom, Is) and not holds(atom, self).may:
                for value in atom.values:
                    yield from self._lacking(atom.ref.name, value)

    def _lacking(self, name: str, value: str) -> Iterator[Barred]:
        """Acts that would, and rules; where all of several rules wait for a birth, that is said once."""
        for deed in self.program.deeds.values():
            for outcome, effects in deed.act.effects.items() if deed.counts else ():
                if any((name, value) in self._steps(effect) for effect in effects):
                    why = self.refused(deed, outcome) if deed.act.id in self.usable else "nobody does it"
                    yield Barred(deed.act.id, why)
        for rule, _ in self.effective(name):
            if value in rule.outcomes:
                why = "it acts at birth, and nobody is born later" if isinstance(rule.at, Birth) else "it never applies"
                yield Barred(rule.id, why)
