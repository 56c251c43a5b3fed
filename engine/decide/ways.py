"""The ways in which an unknown can be filled in: each value, or the halves of a span."""

from ..language.dates import EARLIEST, LATEST, Span, span_of
from .entries import acts_unknown
from .filling import Key
from .person import Person
from .replay import World


def ways_to_fill(world: World, key: Key, filled: object, day: int) -> list[object]:
    """Return the ways in which an unknown can be filled in next."""
    path, sort, name = key
    p = next(person for person in world.persons if person.path == path)
    words = world.program.book.vocabulary
    if sort == "fact":
        fact = words.facts[str(name)]
        if fact.type in ("date", "int"):
            # what plays no part in the replay is filled in on the day judged only
            known = (filled.lo, filled.hi) if isinstance(filled, Span) else filled
            lo, hi = known if isinstance(known, tuple) else p.numbers[fact.id]
            return [*halve(lo, hi, fact.type == "date")]
        if fact.type == "set":
            return [frozenset(), *(frozenset({v}) for v in fact.values)]
        return ["yes", "no"] if fact.type == "bool" else list(fact.values)
    if sort in ("member", "role"):
        return ["yes", "no"]
    if sort == "status":
        opened = p.life.opens.get(str(name))
        return list(opened.values if opened else words.statuses[str(name)].values)
    if sort == "outcome":
        return list(world.program.deeds[act_of(world, p, name)].act.effects)
    return days_to_fill(world, p, key, filled, day)


def days_to_fill(world: World, p: Person, key: Key, filled: object, day: int) -> list[object]:
    """Return the parts of a span of days in which an unknown day may lie."""
    _, sort, name = key
    if sort == "event":
        assert isinstance(name, int)
        span = p.spans[name]
        return [*part(span, day)]
    if sort == "since":
        first = filled if isinstance(filled, Span) else p.since_written(str(name))
        return [*part(first, day)]
    if isinstance(filled, Span):
        return [*part(filled, day)]
    if sort == "law":
        whole = whole_law(world, str(name))
        return [*part(whole, day)]
    if sort == "length":
        return [*part(longest(p, name), day)]
    return ["never", Span(p.start[0], max(day, p.start[0]))]


def whole_law(world: World, name: str) -> Span:
    """The span of a date of the law, or of a parameter's values."""
    if name in world.program.book.parameters:
        return Span(*world.program.parameter(name, EARLIEST, LATEST))
    return span_of(name)


def longest(p: Person, name: object) -> Span:
    """Return the days on which what an event set may lapse, where no figure says how long it lasts."""
    assert isinstance(name, tuple)
    number = name[0]
    first = p.spans[number].lo if number >= 0 else p.start[0]
    return Span(first + 1, LATEST)


def part(span: Span, day: int) -> tuple[object, ...]:
    """Part a span of days at the day judged, beyond which all is still to come; else in the middle."""
    if span.lo <= day < span.hi:
        return Span(span.lo, day), Span(day + 1, span.hi)
    return halve(span.lo, span.hi, True)


def halve(lo: int, hi: int, dates: bool) -> tuple[object, ...]:
    """Part a span in the middle."""
    if lo >= hi:
        return (Span(lo, hi),) if dates else ((lo, hi),)
    middle = (lo + hi) // 2
    parts = ((lo, middle), (middle + 1, hi))
    return tuple(Span(*part) for part in parts) if dates else parts


def act_of(world: World, p: Person, number: object) -> str:
    """Return the act that an event's number stands for."""
    assert isinstance(number, int)
    if number >= 0:
        return str(p.life.events[number].act)
    return acts_unknown(world, p)[-1 - number]
