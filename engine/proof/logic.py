"""Formulas of the solver, with what is known beforehand left out: the one module that imports z3."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import z3

Bit = Any
"""True, False, or a formula of the solver."""
Number = Any
"""A whole number, or an expression of the solver that stands for one."""


def afresh() -> None:
    """Forget whatever the solver was told: whom it finds among many hangs on what it has seen. No formula made before
    goes together with one made after."""
    z3.z3._main_ctx = None  # a new one is made when it is needed; z3 itself offers no other way


def bit(name: str) -> Bit:
    """Return a free truth."""
    return z3.Bool(name)


def number(name: str) -> Number:
    """Return a free whole number."""
    return z3.Int(name)


def both(*parts: Bit) -> Bit:
    """Join by and."""
    return every(parts)


def either(*parts: Bit) -> Bit:
    """Join by or."""
    return some(parts)


def every(parts: Iterable[Bit]) -> Bit:
    """Say that all parts hold."""
    kept = []
    for part in parts:
        if part is False:
            return False
        if part is not True:
            kept.append(part)
    return True if not kept else kept[0] if len(kept) == 1 else _joined(z3.Z3_mk_and, kept)


def some(parts: Iterable[Bit]) -> Bit:
    """Say that one of the parts holds."""
    kept = []
    for part in parts:
        if part is True:
            return True
        if part is not False:
            kept.append(part)
    return False if not kept else kept[0] if len(kept) == 1 else _joined(z3.Z3_mk_or, kept)


def _joined(make: Any, parts: Sequence[Bit]) -> Bit:
    """Join truths in the solver itself: z3.And and z3.Or look up the sort of every part, which takes longer than all
    the rest of a formula."""
    ctx = parts[0].ctx
    return z3.BoolRef(make(ctx.ref(), len(parts), (z3.Ast * len(parts))(*(part.ast for part in parts))), ctx)


def at_least(n: int, parts: Sequence[Bit]) -> Bit:
    """Say that so many of the parts hold."""
    free = [part for part in parts if not isinstance(part, bool)]
    n -= sum(part is True for part in parts)
    if n <= 0:
        return True
    if n > len(free):
        return False
    return some(free) if n == 1 else every(free) if n == len(free) else z3.AtLeast(*free, n)


def no(part: Bit) -> Bit:
    """Deny."""
    return (not part) if isinstance(part, bool) else z3.BoolRef(z3.Z3_mk_not(part.ctx.ref(), part.ast), part.ctx)


def alike(one: Bit, other: Bit) -> Bit:
    """Say that two truths are the same."""
    if isinstance(one, bool):
        return other if one else no(other)
    if isinstance(other, bool):
        return one if other else no(one)
    return one == other


def choose(test: Bit, one: Number, other: Number) -> Number:
    """Return one number where a test holds, another where not."""
    if isinstance(test, bool):
        return one if test else other
    if isinstance(one, int) and isinstance(other, int) and one == other:
        return one
    return z3.If(test, one, other)


def known(value: Number) -> bool:
    """Tell whether a number is plain."""
    return isinstance(value, int)


def least(one: Number, other: Number) -> Number:
    """Return the lesser of two numbers."""
    return min(one, other) if known(one) and known(other) else z3.If(one <= other, one, other)


class Solver:
    """A solver with what was asserted; `ask` says yes (True), no (False), or that it took more than the effort allowed
    to one asking (None). Effort is counted in the solver's own steps, so that every machine gives up at one place."""

    def __init__(self, effort: int, parts: Iterable[Bit] = ()) -> None:
        # the plain core: what z3 tries before it takes longer than everything that is asked here
        self.solver = z3.SimpleSolver()
        self.solver.set("rlimit", effort)
        self.solver.set("random_seed", 1)
        for part in parts:
            self.add(part)

    def add(self, part: Bit) -> None:
        """Assert a formula."""
        self.solver.add(z3.BoolVal(part) if isinstance(part, bool) else part)

    @contextmanager
    def aside(self, *parts: Bit) -> Iterator["Solver"]:
        """Assert more for a while; what is asserted meanwhile goes with it."""
        self.solver.push()
        try:
            for part in parts:
                self.add(part)
            yield self
        finally:
            self.solver.pop()

    def ask(self, assumed: Sequence[Bit] = ()) -> bool | None:
        """Ask whether all that is asserted can hold together with what is assumed."""
        free = [part for part in assumed if part is not True]
        if any(part is False for part in free):
            return False
        found = self.solver.check(*free)
        return True if found == z3.sat else False if found == z3.unsat else None

    def written(self) -> str:
        """Write what is asserted as SMT-LIB, for any other solver."""
        other = z3.Solver()
        known: dict[int, Bit] = {}
        other.add([_counted_out(part, known) for part in self.solver.assertions()])
        return str(other.to_smt2())

    def model(self) -> "Model":
        """Return the person found by the last `ask` that said yes."""
        return Model(self.solver.model())

    def core(self, named: Sequence[Bit]) -> list[int]:
        """Return which of the assumptions (by place) the last `ask` that said no hangs on."""
        found = {part.get_id() for part in self.solver.unsat_core()}
        return [i for i, part in enumerate(named) if not isinstance(part, bool) and part.get_id() in found]


def _counted_out(part: Bit, known: dict[int, Bit]) -> Bit:
    """Return a formula with "at least so many", which is this solver's own word, as a sum; each part once."""
    key = part.get_id()
    if key not in known:
        parts = [_counted_out(child, known) for child in part.children()]
        if part.decl().kind() == z3.Z3_OP_PB_AT_LEAST:
            known[key] = z3.Sum([z3.If(each, 1, 0) for each in parts]) >= part.decl().params()[0]
        else:
            known[key] = part.decl()(*parts) if parts else part
    return known[key]


class Model:
    """One way in which all can hold: truths and numbers."""

    def __init__(self, model: Any) -> None:
        self.model = model

    def truth(self, part: Bit) -> bool:
        """Return a truth."""
        if isinstance(part, bool):
            return part
        # asked of the solver itself: to wrap what it says takes longer than to say it
        found, ctx = (z3.Ast * 1)(), part.ctx.ref()
        z3.Z3_model_eval(ctx, self.model.model, part.ast, True, found)
        return bool(z3.Z3_get_bool_value(ctx, found[0]) == z3.Z3_L_TRUE)

    def number(self, value: Number) -> int:
        """Return a number."""
        return value if isinstance(value, int) else int(self.model.eval(value, model_completion=True).as_long())
