"""What an answer may hang on, read off a rulebook: whoever asks nothing that hangs on a provision cannot notice it.

Rather too much than too little: nothing of how the engine works is used, only that an answer is made of rules, and
rules read statuses, questions and parameters.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from zhol.engine.decide.governing import own_statuses
from zhol.engine.language.conditions import (
    ALWAYS,
    Becomes,
    Birth,
    Compare,
    Condition,
    Day,
    On,
    Set,
    Term,
    params,
    reads,
    reads_of_relatives,
)
from zhol.engine.language.dates import Duration
from zhol.engine.language.rulebook import Act, Duty, Force, Parameter, Rule, Rulebook
from zhol.tests.mutants.mutant import Mutant
from zhol.tests.mutants.rehearsal import Part

Names = frozenset[str]


class Hanging:
    """For each question, status, duty and act of a rulebook, the names of all those that it may hang on."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.on: dict[str, set[str]] = defaultdict(set)
        for rule in book.rules:
            self._rule(rule)
        for question in book.vocabulary.questions.values():
            self.on[question.id] |= _read(question.asked_when)
        for duty in book.duties.values():
            self.on[duty.id] |= _read(duty.when) | _forced(duty.force) | _of_moment(duty.since)
            if isinstance(duty.within, Duration):
                continue
            self.on[duty.id].add(_named(duty.within.name))
        for act in book.acts.values():
            self._act(act)
        # what is impossible in fact narrows how the unknown may be filled in, for every answer
        always = set().union(*(_read(c) for c in book.vocabulary.constraints))
        for name in list(self.on):
            self.on[name] |= always
        self._known: dict[str, Names] = {}

    def _rule(self, rule: Rule) -> None:
        found = _read(rule.when) | _read(rule.unless or ALWAYS) | _forced(rule.force)
        if rule.at is not None:
            found |= _of_moment(rule.at)
        self.on[rule.decides] |= found

    def _act(self, act: Act) -> None:
        found = _read(act.requires) | _forced(act.force) | ({act.decided_by} if act.decided_by else set())
        self.on[_deed(act.id)] |= found
        for effects in act.effects.values():
            for effect in effects:
                lapse = effect.lapse if isinstance(effect, Set) else None
                ends = set() if lapse is None or isinstance(lapse, Duration) else _of_moment(lapse)
                self.on[effect.status] |= found | ends

    def all_of(self, names: Iterable[str]) -> Names:
        """Return names, and all that they may hang on."""
        found: set[str] = set()
        ahead = list(names)
        while ahead:
            name = ahead.pop()
            if name not in found:
                found.add(name)
                ahead += self.on.get(name, ())
        return frozenset(found)

    def noticeable(self, part: Part) -> Names:
        """Return the names on which what a scenario asks may hang."""
        return self.all_of(part.asks | {_deed(act) for act in part.acts})

    def whose_own(self, mutant: Mutant) -> bool:
        """Tell whether a mutant says anew which applications are the person's own, and so may be taken as made."""
        return isinstance(mutant.now, Act) and own_statuses(mutant.book(self.book)) != own_statuses(self.book)

    def touched(self, mutant: Mutant) -> Names:
        """Return the names whose own provisions a mutant changes."""
        now = mutant.now
        if isinstance(now, Rule):
            return frozenset({now.decides})
        if isinstance(now, Duty):
            return frozenset({now.id})
        if isinstance(now, Parameter):
            return frozenset({_named(now.id)})
        assert isinstance(mutant.was, Act)
        changed = {e.status for act in (mutant.was, now) for effects in act.effects.values() for e in effects}
        return frozenset({_deed(now.id)} | changed)


def may_notice(mutant: Mutant, part: Part, names: Names, touched: Names, between: Names) -> bool:
    """Tell whether a scenario may notice a mutant.

    `names` is all that its questions may hang on, `between` what is judged as time goes on and not only when asked.
    """
    if isinstance(mutant.now, Act) and mutant.now.id not in part.done | part.acts:
        # only acts that were done, or may have been, change anything
        return False
    if isinstance(mutant.was, Parameter) and isinstance(mutant.now, Parameter) and "*" not in part.readings:
        return any(_chosen(mutant.now, reading, part) for reading in _other_readings(mutant.was, mutant.now))
    days = moved_days(mutant)
    if days is not None and touched.isdisjoint(between):
        return any(span.lo <= day <= span.hi for span in part.days for day in days)
    return part.whole or bool(names & touched)


def moved_days(mutant: Mutant) -> set[int] | None:
    """Return the days on which a mutant is in force and the right rule is not, or the other way round.

    None where more than that is changed, or where it goes by another day than the one judged.
    """
    was, now = mutant.was, mutant.now
    if not isinstance(was, Rule) or not isinstance(now, Rule) or replace(now, force=was.force) != was:
        return None
    if now.force == was.force or not isinstance(was.force.governed_by, On) or now.force.governed_by != On():
        return None
    found: set[int] = set()
    for one, other in ((was.force.start, now.force.start), (was.force.end, now.force.end)):
        if isinstance(one, Day) and isinstance(other, Day):
            for a, b in ((one.span.lo, other.span.lo), (one.span.hi, other.span.hi)):
                found |= set(range(min(a, b), max(a, b)))
    return found


def _other_readings(was: Parameter, now: Parameter) -> set[str]:
    """Return the readings in which a parameter is worth something else; `*` where in all."""
    if len(was.worths) != len(now.worths):
        return {"*"}
    pairs = [(a, b) for a, b in zip(was.worths, now.worths, strict=True) if a != b]
    if any((a.start, a.until) != (b.start, b.until) for a, b in pairs):
        return {"*"}
    return {key for a, b in pairs for key in a.by_reading if a.by_reading[key] != b.by_reading[key]}


def _chosen(parameter: Parameter, reading: str, part: Part) -> bool:
    """Tell whether a scenario reads a parameter so: it says so, or says nothing and it is the default."""
    if reading == "*":
        return True
    first = next(iter(parameter.worths[0].by_reading)) if parameter.term == parameter.id else ""
    chosen = [words for words in part.readings if words.startswith(f"{parameter.term} ")]
    if chosen:
        return f"{parameter.term} {reading}" in chosen
    return not first or reading == first


def tells_why(mutant: Mutant, part: Part) -> bool:
    """Tell whether a scenario looks at rules that took no effect, of those that a mutant changes or stands beside.

    They are told in words, and the words change with the rule.
    """
    return part.explained and isinstance(mutant.now, Rule) and mutant.now.decides in part.asks


def _read(condition: Condition) -> set[str]:
    found = {ref.name for ref in reads(condition) | reads_of_relatives(condition) if ref.sort != "fact"}
    return found | {_named(name) for name in params(condition)}


def _forced(force: Force) -> set[str]:
    found = _of_moment(force.governed_by)
    return found.union(*(_of_moment(edge) for edge in (force.start, force.end) if edge is not None))


def _of_moment(moment: Term | Becomes | Birth) -> set[str]:
    if isinstance(moment, Becomes):
        return {moment.status}
    return set() if isinstance(moment, Birth) else _read(Compare(moment, "<", On()))


def _deed(act: str) -> str:
    return f"act {act}"


def _named(parameter: str) -> str:
    return f"parameter {parameter}"
