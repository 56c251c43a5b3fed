"""What can go wrong in a condition: a part lost or turned round, a figure or a day beside the right one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from zhol.engine.language.conditions import (
    ALWAYS,
    All,
    AtLeast,
    Atom,
    Compare,
    Comparison,
    Condition,
    Day,
    DaysOf,
    From,
    Is,
    Last,
    Not,
    Number,
    Param,
    Period,
    Quantified,
    Shift,
    Some,
    Term,
    Throughout,
    Times,
    Was,
)
from zhol.engine.language.dates import Duration, Span

Told = Callable[[Condition], str]

STRICT: dict[Comparison, Comparison] = {">=": ">", ">": ">=", "<=": "<", "<": "<="}


@dataclass(frozen=True, slots=True)
class Change:
    """What was done, at which part of a condition (`2.1`: the first part of the second), and what came of it."""

    what: str
    at: str
    told: str
    condition: Condition


def changes(condition: Condition, told: Told) -> Iterator[Change]:
    """Yield every small mistake in a condition; `told` says one in words."""
    if not isinstance(condition, All):
        condition = All((condition,))
    yield from _inside(condition, "", told)


def normal(condition: Condition) -> Condition:
    """Return a condition without what makes no difference in any truth, open ones included: one form for one meaning.

    No part is dropped that could be told apart: only double denials, joints of one part, joints inside their like,
    and parts that always (or never) hold.
    """
    if isinstance(condition, Not):
        inner = normal(condition.part)
        return inner.part if isinstance(inner, Not) else Not(inner)
    if isinstance(condition, AtLeast):
        parts = tuple(map(normal, condition.parts))
        if condition.n > len(parts):
            return Some(())
        if condition.n in (1, len(parts)):
            return normal((Some if condition.n == 1 else All)(parts))
        return AtLeast(condition.n, parts)
    if isinstance(condition, All | Some):
        return _joined(condition)
    return condition


def _joined(condition: All | Some) -> Condition:
    joint = type(condition)
    other: Condition = Some(()) if joint is All else ALWAYS
    parts: list[Condition] = []
    for part in map(normal, condition.parts):
        found = part.parts if isinstance(part, joint) else (part,)
        parts += [p for p in found if p not in parts]
    # what never holds settles an `all`, what always holds a `some`
    settled = other in parts or Not(ALWAYS if joint is All else Some(())) in parts
    if settled:
        return other
    return parts[0] if len(parts) == 1 else joint(tuple(parts))


def _inside(condition: Condition, at: str, told: Told) -> Iterator[Change]:
    if isinstance(condition, All | Some | AtLeast):
        for i, part in enumerate(condition.parts):
            here = f"{at}.{i + 1}" if at else str(i + 1)
            less = condition.parts[:i] + condition.parts[i + 1 :]
            yield Change("drop", here, told(part), replace(condition, parts=less))
            for change in _inside(part, here, told):
                parts = (*condition.parts[:i], change.condition, *condition.parts[i + 1 :])
                yield replace(change, condition=replace(condition, parts=parts))
    elif isinstance(condition, Not):
        for change in _inside(condition.part, at, told):
            yield replace(change, condition=Not(change.condition))
    else:
        yield Change("negate", at, told(condition), Not(condition))
        for what, atom in _atoms(condition, told):
            yield Change(what, at, told(condition), atom)


def _atoms(atom: Atom, told: Told) -> Iterator[tuple[str, Atom]]:
    if isinstance(atom, Is | Was | Throughout | DaysOf | Times) and len(atom.values) > 1:
        for value in atom.values:
            yield f"drop value {value}", replace(atom, values=tuple(v for v in atom.values if v != value))
    if isinstance(atom, Compare | DaysOf | Times) and atom.op in STRICT:
        yield f"{atom.op} to {STRICT[atom.op]}", replace(atom, op=STRICT[atom.op])
    if isinstance(atom, Quantified):
        yield "some to every" if not atom.every else "every to some", replace(atom, every=not atom.every)
        for change in changes(atom.has, told):
            yield f"inside {change.what} {change.at}", replace(atom, has=change.condition)
    for name in ("left", "right", "bound"):
        if hasattr(atom, name):
            for what, term in terms_beside(getattr(atom, name)):
                yield f"{name} {what}", _put(atom, name, term)
    if isinstance(atom, Was | Throughout | DaysOf | Times):
        for what, period in _periods(atom.period):
            yield what, replace(atom, period=period)


def _put(atom: Any, name: str, term: Term) -> Atom:
    changed: Atom = replace(atom, **{name: term})
    return changed


def _periods(period: Period) -> Iterator[tuple[str, Period]]:
    if isinstance(period, Last) and isinstance(period.by, Duration):
        for what, by in durations_beside(period.by):
            yield f"last {what}", Last(by)
    if isinstance(period, From):
        for what, start in terms_beside(period.start):
            yield f"since {what}", From(start)


def terms_beside(term: Term) -> Iterator[tuple[str, Term]]:
    """Yield a term with a number or a day beside the one that stands in it."""
    if isinstance(term, Number):
        yield "one more", replace(term, n=term.n + 1)
        yield "one less", replace(term, n=term.n - 1)
    elif isinstance(term, Day):
        for what, span in spans_beside(term.span):
            yield what, Day(span)
    elif isinstance(term, Shift):
        if not isinstance(term.by, Param):
            for what, by in durations_beside(term.by):
                yield what, replace(term, by=by)
        for what, base in terms_beside(term.base):
            yield what, replace(term, base=base)


def durations_beside(by: Duration) -> Iterator[tuple[str, Duration]]:
    """Yield a duration one unit longer and one shorter."""
    yield f"{by} one more", replace(by, n=by.n + 1)
    if by.n > 0:
        yield f"{by} one less", replace(by, n=by.n - 1)


def spans_beside(span: Span) -> Iterator[tuple[str, Span]]:
    """Yield a day moved by one day either way, or a span with one end moved."""
    if span.exact:
        yield "a day later", Span(span.lo + 1, span.hi + 1)
        yield "a day earlier", Span(span.lo - 1, span.hi - 1)
        return
    yield "first day a day later", Span(span.lo + 1, span.hi)
    yield "first day a day earlier", Span(span.lo - 1, span.hi)
    yield "last day a day later", Span(span.lo, span.hi + 1)
    yield "last day a day earlier", Span(span.lo, span.hi - 1)
