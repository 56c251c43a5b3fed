"""Days on which nothing can turn: a provision before what it reads has a value, a value before anything reads it."""

from dataclasses import replace

from zhol.engine.language.conditions import ALWAYS, Day, On, Param, params
from zhol.engine.language.dates import Span
from zhol.engine.language.rulebook import Act, Duty, Force, Parameter, Rule, Rulebook, Worth


def in_effect(provision: Rule | Duty, book: Rulebook) -> Force:
    """Return when a provision is in force and all that it reads has a value: before that it does not apply."""
    starts = [_first(book.parameters[name]) for name in read_by(provision)]
    return _from(provision.force, [start for start in starts if start is not None])


def _from(force: Force, starts: list[int]) -> Force:
    if not starts or isinstance(force.start, Param) or (force.start is not None and not force.start.span.exact):
        return force
    first = max([*starts, *([force.start.span.lo] if force.start is not None else [])])
    return replace(force, start=Day(Span(first, first)))


def _first(parameter: Parameter) -> int | None:
    first = min(parameter.worths, key=lambda worth: worth.start.lo)
    return first.start.lo if first.start.exact else None


def read_by(provision: Rule | Duty) -> frozenset[str]:
    """Return the parameters without which a provision does not apply."""
    unless = provision.unless if isinstance(provision, Rule) else None
    return params(provision.when) | params(unless or ALWAYS)


def read_in_time(parameter: Parameter, book: Rulebook) -> tuple[Worth, ...]:
    """Return the values of a parameter, the first of them from the day from which something reads it."""
    first = min(parameter.worths, key=lambda worth: worth.start.lo)
    soonest = _soonest(parameter.id, book)
    if soonest is None or not first.start.exact or first.start.lo >= soonest:
        return parameter.worths
    begun = replace(first, start=Span(soonest, soonest))
    return tuple(begun if worth is first else worth for worth in parameter.worths)


def _soonest(name: str, book: Rulebook) -> int | None:
    """Return the first day on which a parameter is read; None where that has no beginning, or cannot be told."""
    found: list[int] = []
    if any(name in params(question.asked_when) for question in book.vocabulary.questions.values()):
        return None
    # what an act done before its time brings about is read as well
    if any(_in_act(name, act) for act in book.acts.values()):
        return None
    readers: list[Rule | Duty] = [*book.rules, *book.duties.values()]
    for provision in readers:
        edges = {edge.name for edge in (provision.force.start, provision.force.end) if isinstance(edge, Param)}
        within = isinstance(provision, Duty) and provision.within == Param(name)
        if name in edges or (within and not isinstance(provision.force.governed_by, On)):
            return None
        if name not in read_by(provision) and not within:
            continue
        starts = _starts(provision, name, book)
        if not starts:
            return None
        found.append(max(starts))
    return min(found, default=None)


def _starts(provision: Rule | Duty, name: str, book: Rulebook) -> list[int]:
    """Return the days before which a provision does not apply, whatever one of its parameters is."""
    start = provision.force.start
    firsts = [_first(book.parameters[other]) for other in read_by(provision) - {name}]
    begins = start.span.lo if isinstance(start, Day) else None
    return [day for day in (*firsts, begins) if day is not None]


def _in_act(name: str, act: Act) -> bool:
    return name in params(act.requires) or f"'{name}'" in repr(act.effects)
