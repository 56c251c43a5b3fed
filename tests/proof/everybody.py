"""Every person whom a few days allow, judged one by one; and what the solver says of them all at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from random import Random
from typing import Any

import z3

from zhol.engine.decide.check import Checker
from zhol.engine.language.dates import LATEST, day_of
from zhol.engine.proof.difference import Difference, difference, said_of
from zhol.engine.proof.literals import by_rules
from zhol.engine.proof.logic import Model, Solver, every, some
from zhol.engine.proof.pair import Pair
from zhol.engine.proof.person import Person
from zhol.engine.proof.seen import Said, Seen
from zhol.engine.proof.side import Side, side
from zhol.engine.proof.told import life
from zhol.engine.proof.twin import Twin
from zhol.engine.proof.witness import judged

from .books import BORN, DAYS, SINCE, book

EFFORT = 50_000_000
MOST = 160
"""People whom one trial may have."""
Way = tuple[tuple[Any, int | bool], ...]


@dataclass(frozen=True)
class One:
    """One person: as the solver has her, and what she is answered on both sides."""

    model: Model
    calm: bool
    expected: tuple[Said, Said]
    found: tuple[Said, Said]


@dataclass(frozen=True)
class Trial:
    """One question put to everybody on two drawn sides."""

    pair: Pair
    people: list[One]

    @property
    def spoken_of(self) -> list[One]:
        """Those whom the solver speaks of."""
        return [one for one in self.people if one.calm]

    @property
    def changes(self) -> set[tuple[Said, Said]]:
        """The changes that the reference evaluator finds, person by person."""
        return {one.found for one in self.spoken_of if one.found[0] != one.found[1]}

    def difference(self) -> Difference:
        """What the solver finds."""
        return difference(self.pair, by_rules(self.pair), EFFORT)


def trial(seed: int) -> Trial | None:
    """Draw a rulebook, two sides and a question, and judge everybody; None where they are too many."""
    drawn, draw = book(seed), Random(seed)
    if drawn is None:
        return None
    checker = Checker(drawn, both_engines=False)
    a, b = _side(checker, draw), _side(checker, draw)
    pair = Pair(a, b, draw.choice(["q1", "q2"]), draw.random() < 0.3)
    ways = everybody(pair, [pair.differ, *pair.calm])
    if ways is None:
        return None
    solver = Solver(EFFORT, pair.nature)
    return Trial(pair, [one for way in ways if (one := _one(pair, solver, way)) is not None])


def _side(checker: Checker, draw: Random) -> Side:
    layers = draw.choice([("law", "assumption"), ("law", "practice", "assumption")])
    return side("drawn", checker, day_of(draw.choice(DAYS)), layers, {"sense": draw.choice(["narrow", "wide"])})


# --- everybody


def everybody(seen: Seen, formulas: list[Any]) -> list[Way] | None:
    """Return every person (and twin) that a few days allow, in what formulas speak of; narrow what is seen to those."""
    read = {v.get_id() for v in variables(formulas)}
    twins = [person.own() for person in seen.persons if isinstance(person, Twin)]
    choices = [way for person in (seen.person, *twins) for way in _choices(person, read)]
    many = 1
    for ways in choices:
        many *= len(ways)
    if many > MOST:
        return None
    seen.person.nature.append(every(some(every(v == x for v, x in way) for way in ways) for ways in choices))
    return [tuple(step for part in parts for step in part) for parts in product(*choices)]


def _choices(person: Person, read: set[int]) -> Iterator[list[Way]]:
    for name, values in person.facts.items():
        if person.book.vocabulary.facts[name].type == "bool":
            yield [((values["yes"], x),) for x in (True, False)]
        elif person.book.vocabulary.facts[name].type == "set":
            for bit in values.values():
                yield [((bit, x),) for x in (True, False)]
        else:
            yield [tuple((bit, v == chosen) for v, bit in values.items()) for chosen in values]
    for number in person.numbers.values():
        yield [((number, day_of(day)),) for day in BORN]
    for held in person.statuses.values():
        yield [tuple((bit, v == chosen) for v, bit in held.values.items()) for chosen in held.values]
        days = SINCE if held.since.get_id() in read else SINCE[:1]
        yield [((held.since, day_of(day)),) for day in days]
        if not isinstance(held.until, int):
            ends = (LATEST, day_of("2010-11-15")) if held.until.get_id() in read else (LATEST,)
            yield [((held.until, day),) for day in ends]
    for there, other in person.roles.values():
        yield [((there, x),) for x in (True, False)]
        yield from _choices(other, read)


def variables(formulas: list[Any]) -> list[Any]:
    """Return the variables of formulas, each once."""
    seen: set[int] = set()
    found = []
    ahead = [f for f in formulas if not isinstance(f, bool)]
    while ahead:
        formula = ahead.pop()
        if formula.get_id() not in seen:
            seen.add(formula.get_id())
            if parts := _parts(formula):
                ahead += parts
            elif formula.decl().kind() == z3.Z3_OP_UNINTERPRETED:
                found.append(formula)
    return found


def _parts(formula: Any) -> list[Any]:
    """Return what a formula is made of. Asked of the solver itself: its own `children` asks three times for each."""
    ctx, ast = formula.ctx, formula.as_ast()
    app = z3.Z3_to_app(ctx.ref(), ast)
    args = [z3.Z3_get_app_arg(ctx.ref(), app, n) for n in range(z3.Z3_get_app_num_args(ctx.ref(), app))]
    return [z3.ExprRef(arg, ctx) for arg in args]


def modelled(seen: Seen, solver: Solver, way: Way) -> Model | None:
    """Return one person as a solver of whoever can be has her; None where nobody can be so."""
    with solver.aside(*(v == x for v, x in (*way, *parted(seen, way)))):
        return solver.model() if solver.ask() else None


def _one(pair: Pair, solver: Solver, way: Way) -> One | None:
    """Judge one person on both sides; None where nobody can be so."""
    if (model := modelled(pair, solver, way)) is None:
        return None
    expected = said_of(pair.answers[0], model), said_of(pair.answers[1], model)
    a, b = pair.sides
    found = (
        judged(a, pair.question, life(pair, model, 0, 0)),
        judged(b, pair.question, life(pair, model, 1, 1)),
    )
    return One(model, model.truth(every(pair.calm)), expected, found)


def parted(seen: Seen, way: Way) -> Iterator[tuple[Any, int]]:
    """The months and days that are no choice: they follow from the dates."""
    known = [(v, z3.IntVal(x)) for v, x in way if z3.is_int(v)]
    for month, nth, day in seen.months.parted.values():
        value = z3.simplify(z3.substitute(day, known))
        if z3.is_int_value(value):
            then = date.fromordinal(value.as_long())
            yield from ((month, then.year * 12 + then.month - 1), (nth, then.day))


def told_apart(trial: Trial) -> list[str]:
    """Compare, person by person and all at once; say where solver and evaluator differ."""
    apart = [
        f"{one.expected} by the solver, {one.found} by the evaluator:\n{life(trial.pair, one.model, 0, 0)}"
        for one in trial.spoken_of
        if one.expected != one.found
    ]
    found = trial.difference()
    changes = {(change.before, change.after) for change in found.changes}
    apart += [] if found.complete else ["not complete"]
    apart += [f"changes {changes} by the solver, {trial.changes} one by one"] if changes != trial.changes else []
    for change in found.changes:
        apart += [] if change.witness.replayed else [f"a person who is not so: {change.witness}"]
        apart += _described(trial, change.everybody.alternatives, (change.before, change.after))
    return apart


def _described(trial: Trial, alternatives: Any, meant: tuple[Said, Said]) -> Iterator[str]:
    for one in trial.spoken_of:
        fits = any(all(one.model.truth(literal.bit) for literal in kept) for kept in alternatives)
        if fits != (one.found == meant):
            yield f"{meant}: described {fits}, is so {one.found == meant}"
