"""What an answer lacks in one world: changes of which at least one must be made, or it stays as it is.

It goes down the grounded clauses of a question: where a condition fails for several parts, the part with the fewest
changes is enough to name, for it has to change in any case; where one of several parts would do, the changes of all of
them are named. So no set of changes can be enough that holds none of those named. Whether a set is, the replay says.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import partial, reduce
from itertools import chain

from ..decide.answer import Verdict
from ..decide.clauses import Count, Formula, Leaf, Neg, hold
from ..decide.replay import World
from ..decide.target import Target
from ..decide.truth import NO, OPEN, YES, Truth
from ..language.conditions import Atom, Becomes, InForce, Is, Known, Quantified, Since, Trigger, reads
from ..language.rulebook import Rule
from .change import Chosen, Turned
from .means import Means

Changes = frozenset[Turned | Chosen]
NONE: Changes = frozenset()
DEEP = 2
Probe = Callable[[Changes], World | None]
"""The evening of the day with nothing changed but what is given; None where no life can be so."""


class Lacking:
    """What answers lack in one world, out of the changes that some means can make."""

    def __init__(self, world: World, means: Means, probe: Probe) -> None:
        self.world, self.means, self.probe, self.program = world, means, probe, world.program
        self.main = world.main
        self.truths: dict[str, tuple[Truth, ...]] = {}
        self.deep = 0
        self.known: dict[Hashable, Changes] = {}

    def _once(self, key: Hashable, find: Callable[[], Changes]) -> Changes:
        """Find something once for each depth of rules gone through."""
        key = (self.deep, key)
        if key not in self.known:
            self.known[key] = find()
        return self.known[key]

    # --- answers

    def answer(self, question: str, outcome: str) -> Changes:
        """Return changes of which one must be made for a question to be answered so."""
        return self._once((question, outcome), lambda: self._answer(question, outcome))

    def _answer(self, question: str, outcome: str) -> Changes:
        verdict, target = self.world.verdict(self.main, question), self.program.question(question)
        found = _fewest(self._needed(target, verdict, outcome))
        if found is not NOTHING_NEEDED:
            return found
        perhaps = [
            i for i, rule in enumerate(target.rules) if verdict.truths[i] == OPEN and not _plainly(rule, outcome)
        ]
        ways = [self._clause(target, i, False) for i in perhaps]
        return _any([*ways, *([] if verdict.asked == YES else [self._clause(target, len(target.rules), True)])])

    def _needed(self, target: Target, verdict: Verdict, outcome: str) -> Iterator[Changes]:
        """Yield what is needed in any case: to be asked, that no rule says otherwise, that one says so."""
        if verdict.asked == NO:
            yield self._clause(target, len(target.rules), True)
        for i, rule in enumerate(target.rules):
            if not _plainly(rule, outcome) and verdict.truths[i] == YES:
                yield self._clause(target, i, False) | self._choosing(target, verdict, target.name, outcome)
        giving = [i for i, rule in enumerate(target.rules) if outcome in rule.outcomes]
        if not any(verdict.truths[i] == YES and target.rules[i].may is None for i in giving):
            ways = (self._clause(target, i, True) for i in giving if verdict.truths[i] != YES)
            yield _any([*ways, self._choosing(target, verdict, target.name, outcome)])

    def _choosing(self, target: Target, verdict: Verdict, question: str, outcome: str) -> Changes:
        """The choice of an answer, and what would open it."""
        mays = [i for i, rule in enumerate(target.rules) if rule.may is not None and outcome in rule.outcomes]
        if not mays:
            return NONE
        ways = [self._clause(target, i, True) for i in mays if verdict.truths[i] != YES]
        return _any(ways) | {Chosen(question, outcome)}

    def _not(self, question: str, values: frozenset[str]) -> Changes:
        """Return changes of which one must be made for a question not to be answered so any more."""
        words = self.program.book.vocabulary.questions[question]
        target, verdict = self.program.question(question), self.world.verdict(self.main, question)
        ways = [self._clause(target, i, False) for i, truth in enumerate(verdict.truths) if truth != NO]
        unasked = self._clause(target, len(target.group.clauses) - 1, False)
        choices = [self._choosing(target, verdict, question, o) for o in words.outcomes if o not in values]
        return (min(ways, key=len) if verdict.settled else _any(ways)) | unasked | _any(choices) if ways else unasked

    # --- clauses

    def _clause(self, target: Target, i: int, want: bool) -> Changes:
        """What lacks for a rule to take effect, or not to: its own condition, and the rules that beat it."""
        return self._once((target.name, i, want), lambda: self._rule(target, i, want))

    def _rule(self, target: Target, i: int, want: bool) -> Changes:
        clause, truths = target.group.clauses[i], self._of(target)
        judged, truth = self.world.judging(target.group, truths), hold(clause.when, truths)
        rule = target.rules[i] if i < len(target.rules) else None
        own = partial(self._formula, target, clause.when, want, rule)
        if not want:
            rivals = (self._clause(target, j, True) for j in clause.beaten_by if judged[j] != YES)
            return _any([own() or NONE, *rivals])
        if truth == NO and not (mine := own() or NONE):
            return NONE
        beaten = [partial(self._clause, target, j, False) for j in clause.beaten_by if judged[j] == YES]
        if truth == NO or beaten:
            return _fewest(chain([mine] if truth == NO else [], (find() for find in beaten)))
        return _any([own() or NONE, *(self._clause(target, j, False) for j in clause.beaten_by if judged[j] == OPEN)])

    def _of(self, target: Target) -> tuple[Truth, ...]:
        if target.name not in self.truths:
            self.truths[target.name] = self.world.truths(self.main, target)
        return self.truths[target.name]

    def _formula(self, target: Target, formula: Formula, want: bool, rule: Rule | None) -> Changes | None:
        """What lacks for a formula to hold, or to fail; None where nothing does."""
        truth = hold(formula, self._of(target))
        if truth == (YES if want else NO):
            return None
        if isinstance(formula, Neg):
            return self._formula(target, formula.part, not want, rule)
        if isinstance(formula, Leaf):
            return self._leaf(target, formula.atom, want, rule)
        return self._count(target, formula, truth, want, rule)

    def _count(self, target: Target, formula: Count, truth: Truth, want: bool, rule: Rule | None) -> Changes:
        every = formula.least == len(formula.parts) if want else formula.least == 1
        if not every or truth == OPEN:
            return _any(self._formula(target, part, want, rule) or NONE for part in formula.parts)
        failing = NO if want else YES
        parts = [p for p in formula.parts if hold(p, self._of(target)) == failing]
        return _fewest(self._formula(target, part, want, rule) or NONE for part in sorted(parts, key=_simple_first))

    # --- atoms

    def _leaf(self, target: Target, place: int, want: bool, rule: Rule | None) -> Changes:
        triggers = [t for t in target.triggers if t is not None and t[1] == place]
        if triggers:
            return self._triggered(triggers[0][0]) if want else NONE
        atom = target.grounded[place].atom
        governing = rule.force.governed_by if rule is not None else None
        found = self._moves(governing.status) if isinstance(governing, Since) and not isinstance(atom, Is) else NONE
        if isinstance(atom, Quantified):
            return found
        if isinstance(atom, Is):
            return self._is(atom, want)
        statuses = _statuses(atom)
        if len(statuses) == 1 and not found:
            return self._flipping(target, place, statuses[0], want) | self._asked(atom)
        return found | _any(self._moves(status) for status in statuses) | self._asked(atom)

    def _flipping(self, target: Target, place: int, status: str, want: bool) -> Changes:
        """Which turns of the one status that an atom reads would change its truth today: each is looked at."""
        judge, against = target.grounded[place].judge, NO if want else YES
        turns = list(self.means.turns(status, self.world))
        ways = [self._undoing(status)]
        for turn in turns:
            world = self.probe(frozenset({turn}))
            if world is None or judge(world, world.main) != against:
                ways.append(frozenset({turn}) | self._by_rule(status, turn.value))
        every = self.program.book.vocabulary.statuses[status].values
        known = {turn.value for turn in turns}
        return _any([*ways, *(self._by_rule(status, value) for value in every if value not in known)])

    def _is(self, atom: Is, want: bool) -> Changes:
        if atom.ref.sort == "fact":
            return NONE
        name, values = atom.ref.name, frozenset(atom.values)
        if atom.ref.sort == "question":
            if not want:
                return self._not(name, values)
            return _any(self.answer(name, outcome) for outcome in atom.values)
        every = self.program.book.vocabulary.statuses[name].values
        return self._turning(name, [value for value in every if (value in values) == want])

    def _asked(self, atom: Atom) -> Changes:
        """What would change the answers that an atom reads otherwise than by what they are."""
        questions = [ref.name for ref in reads(atom) if ref.sort == "question"]
        outcomes = self.program.book.vocabulary.questions
        return _any(self.answer(q, outcome) for q in questions for outcome in outcomes[q].outcomes)

    def _triggered(self, trigger: Trigger) -> Changes:
        return self._turning(trigger.status, [trigger.value]) if isinstance(trigger, Becomes) else NONE

    # --- statuses

    def _moves(self, status: str) -> Changes:
        return self._turning(status, self.program.book.vocabulary.statuses[status].values)

    def _turning(self, status: str, values: Iterable[str]) -> Changes:
        """What would turn a status to one of some values: means, rules that then act, or rules that no longer do."""
        wanted = frozenset(values)
        turns = {turn for turn in self.means.turns(status, self.world) if turn.value in wanted}
        return frozenset(turns) | _any(self._by_rule(status, value) for value in sorted(wanted)) | self._undoing(status)

    def _undoing(self, status: str) -> Changes:
        """What might keep a rule from what it did to a status today: it acted on the day as it then was, not as it
        ended, so whatever it reads may have to be otherwise."""
        found = NONE
        for candidate in self.main.tracks[status].candidates:
            sort, key = candidate.cause if isinstance(candidate.cause, tuple) else ("", "")
            if sort == "rule" and candidate.since.hi >= self.world.day:
                rule = next(rule for rule in self.program.rules[status] if rule.key == key)
                for name in self._read_by(rule):
                    found |= frozenset(self.means.turns(name, self.world))
        return found

    def _read_by(self, rule: Rule) -> set[str]:
        conditions = [rule.when, *([rule.unless] if rule.unless else [])]
        refs = {ref for condition in conditions for ref in reads(condition)}
        deps = [self.program.question(ref.name).deps for ref in refs if ref.sort == "question"]
        return {ref.name for ref in refs if ref.sort == "status"}.union(*deps)

    def _by_rule(self, status: str, value: str) -> Changes:
        """What would have rules on a status turn it to a value: rules set going by rules are gone into twice."""
        if self.deep == DEEP or status not in self.program.on_status:
            return NONE
        return self._once((status, value, "by rule"), lambda: self._ruled(self.program.on_status[status], value))

    def _ruled(self, target: Target, value: str) -> Changes:
        track, ways = self.main.tracks[target.name], list[Changes]()
        judged = self.world.judging(target.group, self._of(target))
        self.deep += 1
        for i, rule in enumerate(target.rules):
            if value in rule.outcomes and track.one != value:
                ways += [self._clause(target, i, True)] if judged[i] != YES or rule.at else []
                ways += [self._triggered(rule.at)] if rule.at is not None else []
            elif value not in rule.outcomes and track.since.hi >= self.world.day and rule.outcomes[0] in track.values:
                ways.append(self._clause(target, i, False) | (self._triggered(rule.at) if rule.at else NONE))
        self.deep -= 1
        return _any(ways)


def _plainly(rule: Rule, outcome: str) -> bool:
    """Tell whether a rule gives one outcome, and leaves nobody a choice."""
    return rule.may is None and rule.outcomes == (outcome,)


NOTHING_NEEDED: Changes = frozenset({Chosen("", "")})


def _fewest(ways: Iterable[Changes]) -> Changes:
    """Return the fewest changes of several that are all needed; where one needs what cannot be, none."""
    best = NOTHING_NEEDED
    for way in ways:
        if not way:
            return NONE
        if best is NOTHING_NEEDED or len(way) < len(best):
            best = way
    return best


def _simple_first(formula: Formula) -> int:
    """Put single atoms before what has parts: where one cannot be changed, the rest need not be looked at."""
    return 0 if isinstance(formula, Leaf) else 1 if isinstance(formula, Neg) else 2


def _any(ways: Iterable[Changes]) -> Changes:
    return reduce(frozenset.union, ways, NONE)


def _statuses(atom: Atom) -> list[str]:
    """The statuses whose value, day or past an atom reads."""
    found = (
        {ref.name for ref in reads(atom) if ref.sort == "status"} if not isinstance(atom, InForce | Known) else set()
    )
    if isinstance(atom, InForce) and isinstance(atom.governed_by, Since):
        found.add(atom.governed_by.status)
    if isinstance(atom, Known) and atom.ref.sort == "status":
        found.add(atom.ref.name)
    return sorted(found)


__all__ = ["Changes", "Lacking"]
