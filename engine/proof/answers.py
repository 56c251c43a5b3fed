"""The answer to a question, for any person: which outcomes are on the table, whose choice it is, and what is open."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..language.rulebook import Rule
from .logic import Bit, alike, at_least, both, every, no, some
from .truths import YES, Truth


@dataclass(frozen=True)
class Outcomes:
    """What some effective rules amount to: the outcomes on the table, and whose list holds all of them."""

    among: dict[str, Bit]
    choosing: Bit


@dataclass(frozen=True)
class Answer:
    """An answer: what surely effective rules amount to, and what they do with those that may be.

    `asked` is whether it is asked; `rules` has one truth a rule.
    """

    question: str
    rules: tuple[Rule, ...]
    truths: tuple[Truth, ...]
    asked: Truth
    sure: Outcomes
    perhaps: Outcomes
    settled: Bit
    kinds: dict[str, Bit] = field(default_factory=dict)

    def reads(self, wanted: frozenset[str]) -> Truth:
        """Tell, as a condition does, whether the answer is one of some outcomes."""
        yes = both(self.kinds["decided"], some(bit for o, bit in self.sure.among.items() if o in wanted))
        other = both(self.kinds["decided"], some(bit for o, bit in self.sure.among.items() if o not in wanted))
        never = some((other, self.kinds["silent"], self.kinds["not-asked"]))
        return Truth(yes, never, self.kinds["conflict"], self.kinds["unknown"])

    def same(self, other: "Answer") -> Bit:
        """Say that two answers are of one kind and name the same outcomes."""
        kinds = every(alike(self.kinds[kind], other.kinds[kind]) for kind in self.kinds)
        outcomes = {*self.perhaps.among, *other.perhaps.among}
        return both(kinds, every(alike(self.told(o), other.told(o)) for o in sorted(outcomes)))

    def told(self, outcome: str) -> Bit:
        """Say that an outcome is told as possible; none is where the question is not asked."""
        return both(no(self.kinds["not-asked"]), self.perhaps.among.get(outcome, False))


def answer(question: str, rules: tuple[Rule, ...], truths: tuple[Truth, ...], asked: Truth) -> Answer:
    """Return the answer that effective rules amount to."""
    sure = _amount(rules, [t.yes for t in truths])
    perhaps = _amount(rules, [no(t.no) for t in truths])
    same = every(
        [alike(sure.choosing, perhaps.choosing), *(alike(sure.among[o], perhaps.among[o]) for o in sure.among)]
    )
    settled = both(asked.yes, same, _choosers_alike(rules, truths, sure, perhaps))
    table = list(sure.among.values())
    several, none = at_least(2, table), no(some(table))
    choosing = both(settled, sure.choosing)
    open_ = both(no(asked.no), no(settled))
    conflict, unknown = _why(truths, asked)
    kinds = {
        "not-asked": asked.no,
        "silent": both(settled, none),
        "decided": both(settled, no(several), no(none), no(sure.choosing)),
        "discretion": some((choosing, both(open_, no(conflict), no(unknown)))),
        "conflict": some((both(settled, several, no(sure.choosing)), both(open_, conflict))),
        "unknown": both(open_, no(conflict), unknown),
    }
    return Answer(question, rules, truths, asked, sure, perhaps, settled, kinds)


def status_answer(status: str, rules: tuple[Rule, ...], acted: tuple[Truth, ...], held: dict[str, Bit]) -> Answer:
    """Return what a status is, as an answer; the truth of a rule is whether it acts on the day."""
    table = Outcomes(held, False)
    kinds = {
        kind: kind == "decided" for kind in ("not-asked", "silent", "decided", "discretion", "conflict", "unknown")
    }
    return Answer(status, rules, acted, YES, table, table, True, kinds)


def _why(truths: Sequence[Truth], asked: Truth) -> tuple[Bit, Bit]:
    places = [*truths, asked]
    return some(t.torn for t in places), some(t.missing for t in places)


def _amount(rules: tuple[Rule, ...], effective: list[Bit]) -> Outcomes:
    outcomes = list(dict.fromkeys(o for rule in rules for o in rule.outcomes))
    among = {o: some(e for rule, e in zip(rules, effective, strict=True) if o in rule.outcomes) for o in outcomes}
    return Outcomes(among, some(both(e, w) for e, w in zip(effective, _wide(rules, among), strict=True)))


def _wide(rules: tuple[Rule, ...], among: dict[str, Bit]) -> list[Bit]:
    """Whether each rule's list holds all outcomes that are on the table; no rule's does that leaves no choice."""
    return [
        every(no(bit) for o, bit in among.items() if o not in rule.may.outcomes) if rule.may else False
        for rule in rules
    ]


def _choosers_alike(rules: tuple[Rule, ...], truths: tuple[Truth, ...], sure: Outcomes, perhaps: Outcomes) -> Bit:
    """Whether nothing open can add somebody whose choice it is too."""
    actors = sorted({rule.may.actor for rule in rules if rule.may})
    found = []
    for actor in actors if len(actors) > 1 else ():
        mine = [i for i, rule in enumerate(rules) if rule.may and rule.may.actor == actor]
        wide = _wide(rules, sure.among), _wide(rules, perhaps.among)
        found.append(
            alike(
                some(both(truths[i].yes, wide[0][i]) for i in mine),
                some(both(no(truths[i].no), wide[1][i]) for i in mine),
            )
        )
    return every(found)
