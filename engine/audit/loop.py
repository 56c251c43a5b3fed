"""Circular requirements over time: what has to be had before its own cause."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..decide.program import Program
from ..language.dates import LATEST
from ..language.labels import listed, word_label
from ..language.tenure import edge_days
from .audited import Audited
from .circle import Circle
from .circling import Circling, Key
from .encircled import Shown
from .eras import Era, begun_by_anyone, eras, rereadings
from .flaw import Dependence, Flaw, Side
from .hanging import hangs_on
from .knot import knots
from .loom import Thing
from .order import orders
from .said import rule_of, shown, thing_in_words, unverified
from .web import Web
from .weight import weight


@dataclass
class Sighting:
    """Circles with one demand, as first met, and where else they are."""

    era: Era
    circles: list[Circle]
    first: int
    end: int
    readings: dict[str, str] = field(default_factory=dict)


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield the circles of the rulebook: a flaw for each goal, change and rule that asks for it."""
    seen: dict[Key, Sighting] = {}
    circling = Circling(audited)
    for era in eras(audited):
        for key, circles in circling.around(era).items():
            met = seen.setdefault(key, Sighting(era, circles, era.first, era.end))
            if met.era.stance == era.stance:
                met.first, met.end = min(met.first, era.first), max(met.end, era.end)
                met.era, met.circles = era, circles
    for key, met in seen.items():
        met.readings = _hanging(audited, circling, key, met)
    for term, reading, era in rereadings(audited):
        for key, circles in circling.around(era).items():
            if key not in seen:
                seen[key] = Sighting(era, circles, _begun(era, circles), era.end, {term: reading})
    for key, met in seen.items():
        yield _flaw(audited, key, met)
    yield from _knots(audited)
    yield from orders(audited)


def _hanging(audited: Audited, circling: Circling, key: Key, met: Sighting) -> dict[str, str]:
    """Return the readings without which what was met is no circle on the last of its days."""
    day = max(met.first, min(audited.day, met.end - 1))
    chain = [thing for circle in met.circles for thing in circle.chain if thing[0] in ("status", "question")]
    chain += [met.circles[0].change]
    rules = [thing for circle in met.circles for thing in circle.chain if thing[0] in ("rule", "fails")]
    names = dict.fromkeys([*(thing[1] for thing in chain), *(rule_of(audited.book, rule[1]).decides for rule in rules)])

    def still(program: Program) -> bool:
        return key in circling.around(Era(program, day, met.end))

    return dict(hangs_on(audited, met.era.stance, tuple(names), still))


def _knots(audited: Audited) -> Iterator[Flaw]:
    """Yield what nobody can reach on the last day, as each asks for another first."""
    book, told = audited.book, set[tuple[str, ...]]()
    for _, layers in audited.columns:
        web = Web(audited.checker.compiled.program(audited.stance(layers)), audited.day, typical=False)
        for things in knots(web, begun_by_anyone(web)):
            values = [thing for thing in things if thing[0] in ("status", "question")]
            about = tuple(sorted({"/".join(thing[1:]) for thing in values}))
            if about not in told:
                told.add(about)
                sides = shown(book, things)
                named = [f"“{thing_in_words(thing, book)}”" for thing in values]
                says = f"each asks for the next and nothing else brings one: {', then '.join([*named, named[0]])}."
                depends = Dependence(audited.day, LATEST + 1, _layers(sides), (), unverified(sides))
                yield Flaw("loop", about, weight(book, [thing[1] for thing in values]), says, sides, depends)


def _layers(sides: tuple[Side, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(side.layer for side in sides))


def _begun(era: Era, circles: list[Circle]) -> int:
    """Return the day since which all that is gone through stands, where that was looked at on the last day only."""
    program, book = era.web.program, era.web.program.book
    forces = [book.acts[id].force for sort, id, _ in circles[0].chain if sort == "act"]
    forces += [rule_of(book, id).force for sort, id, _ in circles[0].chain if sort in ("rule", "fails")]
    starts = [edge_days(book, force.start, program.stance.readings) for force in forces]
    return max((start.hi for start in starts if start is not None), default=era.first)


def _asked(circle: Circle) -> Thing:
    """What is asked for: the first value or answer behind the demand."""
    place = circle.chain.index(circle.demand)
    behind = [thing for thing in circle.chain[place:] if thing[0] in ("status", "question")]
    return behind[0] if behind else circle.change


def _flaw(audited: Audited, key: Key, met: Sighting) -> Flaw:
    book, circle = audited.book, met.circles[0]
    things = [thing for each in met.circles for thing in each.chain]
    after = [("rule", rule, "") for rule in circle.after]
    sides = shown(book, (*things, *after, *circle.leave))
    return Flaw(
        "loop", key, weight(book, (circle.goal[1],)), _says(audited, circle), sides,
        Dependence(met.first, met.end, _layers(sides), tuple(sorted(met.readings.items())), unverified(sides)),
        Shown(audited, met.era).witness(circle),
    )  # fmt: skip


def _says(audited: Audited, circle: Circle) -> str:
    book = audited.book
    goal, change = thing_in_words(circle.goal, book), thing_in_words(circle.change, book)
    asked = thing_in_words(_asked(circle), book)
    takes = "" if asked == change else f", which takes “{change}”"
    after = listed([f"“{thing_in_words(('rule', rule, ''), book)}”" for rule in circle.after], "or")
    actors = dict.fromkeys(_actor(audited, thing) for thing in circle.leave)
    before = f"before, only by the choice of {listed([word_label(a, book) for a in actors], 'or')}"
    return (
        f"“{thing_in_words(circle.demand, book)}”: asked for before “{goal}” is “{asked}”{takes}; by itself that comes "
        f"only afterwards, by {after}; {before if actors else 'before, by nothing'}."
    )


def _actor(audited: Audited, thing: Thing) -> str:
    if thing[0] == "act":
        return audited.book.acts[thing[1]].actor
    may = rule_of(audited.book, thing[1]).may
    return may.actor if may is not None else ""
