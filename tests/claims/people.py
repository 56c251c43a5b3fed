"""A drawn claim about the people of a small drawn rulebook, put to the solver and to every one of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from random import Random

import z3

from zhol.engine.claims.claim import Hangs, Is, May, OfEverybody, about, atom_of
from zhol.engine.claims.of_people import OfPeople, judge, judged
from zhol.engine.claims.of_two import OfTwo
from zhol.engine.claims.reading import read_claim
from zhol.engine.claims.verdict import Kind
from zhol.engine.decide.check import Checker
from zhol.engine.decide.finding import Finding
from zhol.engine.language.conditions import Not
from zhol.engine.language.dates import day_of
from zhol.engine.proof.logic import Bit, Model, Solver, every, some
from zhol.engine.proof.side import Side, side
from zhol.engine.proof.told import life

from ..proof.books import DAYS, OUTCOMES, VALUES, Small, book
from ..proof.everybody import EFFORT, MOST, Way, _choices, modelled, variables

KINDS = ("in conflict", "at discretion", "unanswered")


@dataclass(frozen=True)
class One:
    """One person as the solver has her, whether she is spoken of, whether she has the traits, and what is answered."""

    model: Model
    spoken_of: bool
    meant: bool
    found: Finding


@dataclass(frozen=True)
class Trial:
    """One claim about everybody whom a few days allow."""

    text: str
    put: OfPeople
    people: list[One]

    @property
    def expected(self) -> Kind:
        """What comes of the claim, person by person."""
        says = self.put.says
        so = [verb_so(says.verb, one.found) for one in self.people if one.spoken_of and one.meant]
        if says.quantifier == "somebody":
            return "proved" if any(so) else "counter-example"
        refuted = any(so) if says.quantifier == "nobody" else not all(so)
        return "counter-example" if refuted else "proved"


def verb_so(verb: object, found: Finding) -> bool:
    """Tell whether a finding is what a verb says."""
    if isinstance(verb, Is):
        told = found.kind == "decided" and found.outcome in atom_of(verb).values
        return (not told and found.kind in ("decided", "silent", "not-asked")) if negated(verb) else told
    if isinstance(verb, May):
        return any(outcome in found.outcomes for outcome in verb.outcomes)
    return found.kind == getattr(verb, "kind", None)


def negated(verb: Is) -> bool:
    """Tell whether a verb denies."""
    return isinstance(verb.condition, Not)


def drawn_side(seed: int, draw: Random) -> Side | None:
    """Draw a rulebook, a day and a stance; None where it does not load."""
    rulebook = book(seed)
    if rulebook is None:
        return None
    layers = draw.choice([("law", "assumption"), ("law", "practice", "assumption")])
    day = day_of(draw.choice(DAYS))
    return side("drawn", Checker(rulebook, both_engines=False), day, layers, {"sense": draw.choice(["narrow", "wide"])})


def trial(seed: int) -> Trial | None:
    """Draw a claim, and judge everybody; None where they are too many."""
    draw = Random(f"claim {seed}")
    if (found := drawn_side(seed, draw)) is None:
        return None
    text = claim(draw, Small(draw))
    says = read_claim(text, found.book).says
    assert isinstance(says, OfEverybody)
    put = OfPeople(says, found, EFFORT)
    read = {v.get_id() for v in variables([put.sought, put.verb.open, put.meant.no, calm(put)])}
    ways = narrowed(put, read)
    if ways is None:
        return None
    solver = Solver(EFFORT, put.anybody.nature)
    return Trial(text, put, [one for way in ways if (one := _one(put, solver, way)) is not None])


def claim(draw: Random, small: Small) -> str:
    """Draw a sentence about everybody."""
    traits = [f"when {small.atom()}" for _ in range(draw.choice([0, 1, 1, 2]))]
    who = f" {' and '.join(traits)}" if traits else ""
    return f"{draw.choice(['nobody', 'everyone', 'somebody'])}{who} {verb(draw)}"


def verb(draw: Random) -> str:
    """Draw what is said of them."""
    question, outcome = draw.choice(["q1", "q2"]), draw.choice(OUTCOMES)
    kind = draw.random()
    if kind < 0.4:
        return f"has {question} {outcome}"
    if kind < 0.55:
        return f"may have {question} {outcome} or {draw.choice([o for o in OUTCOMES if o != outcome])}"
    if kind < 0.75:
        return f"has {question} {draw.choice(KINDS)}"
    status = draw.choice(list(VALUES))
    return f"has {status} {draw.choice(VALUES[status])}"


def narrowed(put: OfPeople | OfTwo, read: set[int]) -> list[Way] | None:
    """Return every person that a few days allow; put the question of those alone. None where they are too many."""
    choices = list(_choices(put.anybody.person, read))
    many = 1
    for ways in choices:
        many *= len(ways)
    if many > MOST:
        return None
    put.anybody.person.nature.append(every(some(every(v == x for v, x in way) for way in ways) for ways in choices))
    put.anybody.gathered()
    return [tuple(step for part in parts for step in part) for parts in product(*choices)]


def _one(put: OfPeople, solver: Solver, way: Way) -> One | None:
    if (model := modelled(put.anybody, solver, way)) is None:
        return None
    told = life(put.anybody, model, 0, 0)
    found = judged(put.side, about(put.says.verb), told)
    spoken_of = model.truth(calm(put)) and found.kind != "unknown"
    return One(model, spoken_of, judge(put.side, told, put.says.traits), found)


def calm(put: OfPeople | OfTwo) -> Bit:
    """Say that the day leaves a person in no doubt."""
    return every(put.anybody.views[0].rounds.calm())


def told_apart(drawn: Trial) -> Iterator[str]:
    """Say where the verdict, or the person shown, is not what every person says."""
    found = drawn.put.prove()
    if found.kind != drawn.expected:
        yield f"{drawn.text}: {found.kind} by the solver, {drawn.expected} one by one ({found.because})"
    if found.witness is not None and not found.witness.replayed:
        yield f"{drawn.text}: a person is shown who is not so"
    solver = drawn.put.solver(drawn.put.sought)
    if solver.ask() is True:
        yield from _described(drawn, solver.model())


def _described(drawn: Trial, model: Model) -> Iterator[str]:
    """What is said to matter of somebody is not so of anybody who is otherwise."""
    matter = drawn.put.matter(model)
    refuting = drawn.put.says.quantifier != "everyone"
    for one in drawn.people:
        if one.spoken_of and all(one.model.truth(t.bit) for t in matter):
            so = one.meant and verb_so(drawn.put.says.verb, one.found) == refuting
            if not so:
                yield f"{drawn.text}: {[t.words for t in matter]} does not make somebody so"
                return


# --- two people


@dataclass(frozen=True)
class Two:
    """One claim that an answer hangs on a fact, with the answers of everybody by what else she is."""

    text: str
    put: OfTwo
    expected: Kind


def two(seed: int) -> Two | None:
    """Draw a claim about two people, and judge everybody; None where they are too many."""
    draw = Random(f"two {seed}")
    if (found := drawn_side(seed, draw)) is None:
        return None
    fact = draw.choice(["rich", "clan", "skills"])
    never = draw.random() < 0.7
    text = f"{draw.choice(['q1', 'q2'])} {'never hangs' if never else 'hangs'} on {fact}"
    says = read_claim(text, found.book).says
    assert isinstance(says, Hangs)
    put = OfTwo(says, found, EFFORT)
    answer = put.anybody.answer
    bits = [*answer.kinds.values(), *(answer.told(outcome) for outcome in answer.perhaps.among)]
    ways = narrowed(put, {v.get_id() for v in variables([*bits, calm(put)])})
    if ways is None:
        return None
    mine = {v.get_id() for bit in put.anybody.person.facts.get(fact, {}).values() for v in variables([bit])}
    answers: dict[str, set[tuple[str, tuple[str, ...]]]] = {}
    solver = Solver(EFFORT, put.anybody.nature)
    for way in ways:
        model = modelled(put.anybody, solver, way)
        if model is None or not model.truth(calm(put)):
            continue
        seen = judged(found, says.question, life(put.anybody, model, 0, 0))
        if seen.kind != "unknown":
            rest = repr([(str(v), x) for v, x in way if _root(v) not in mine])
            answers.setdefault(rest, set()).add((seen.kind, tuple(sorted(seen.outcomes))))
    apart = any(len(each) > 1 for each in answers.values())
    return Two(text, put, "proved" if apart != never else "counter-example")


def _root(v: z3.ExprRef) -> int:
    return int(v.get_id())
