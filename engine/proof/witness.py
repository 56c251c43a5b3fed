"""A person to look at: as typical as can be, written down as a life, and judged by the reference evaluator."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..decide.case import read_case
from ..decide.finding import Finding
from ..decide.life import BIRTH
from ..language.dates import EARLIEST, LATEST, text
from ..language.rulebook import Fact, Status
from .logic import Bit, Model, Number, Solver, every, no
from .pair import Pair, Said
from .person import Person
from .side import Side

AGE, AGO, SOME_TIME = 35, 2, 5
"""Years since the birth of the typical person, since a status began, and since another date."""


@dataclass(frozen=True)
class Witness:
    """A person in whom the sides differ.

    `lives` is how she is told on either side (the same text where the days are one); `exceptions` how she is not the
    typical person; `found` what the reference evaluator says of her; `replayed` whether it says what the solver said.
    """

    lives: tuple[str, str]
    exceptions: tuple[str, ...]
    found: tuple[Said, Said]
    replayed: bool


Wish = tuple[Bit, "Trait"]


@dataclass(frozen=True)
class Trait:
    """One thing that is so of a person: of whom, which word, and whether it is what is typical."""

    path: tuple[str, ...]
    word: str
    typical: bool


def settle(solver: Solver, pair: Pair) -> Model | None:
    """Return the most typical person that a solver allows: each wish is granted that goes with those before."""
    granted: list[Bit] = []
    if solver.ask() is not True:
        return None
    model = solver.model()
    for wish in wishes(pair.person):
        if model.truth(wish):
            granted.append(wish)
        elif solver.ask([*granted, wish]) is True:
            granted.append(wish)
            model = solver.model()
    return model


def wishes(person: Person) -> Iterator[Bit]:
    """What is typical of a person, what matters most first: nobody else, then what is normal, then plain dates."""
    year = date.fromordinal(person.first).year
    for there, other in person.roles.values():
        yield no(there)
        yield from wishes(other)
    yield from person.told
    for name, values in person.facts.items():
        usual = usual_of(person.book.vocabulary.facts[name])
        if person.book.vocabulary.facts[name].type == "set":
            yield every(no(bit) for bit in values.values())
        elif usual in values:
            yield values[usual]
    for name, held in person.statuses.items():
        usual = usual_of(person.book.vocabulary.statuses[name])
        if usual in held.values:
            yield held.values[usual]
    for name, value in person.numbers.items():
        yield from near(value, dates_of(person, name, year))
    for held in person.statuses.values():
        yield held.until == LATEST
        yield from near(held.since, [date(year - AGO, 1, 1).toordinal()])
        yield held.since > date(year - 20, 1, 1).toordinal()
    for count in person.past.values():
        yield count == 0


def near(value: Number, usual: list[int]) -> Iterator[Bit]:
    """What one may wish of a number."""
    for number in usual:
        yield value == number


def dates_of(person: Person, name: str, year: int) -> list[int]:
    """Return the usual values of a date or number among the facts."""
    fact = person.book.vocabulary.facts[name]
    if name == BIRTH:
        return [date(year - AGE, 1, 1).toordinal()]
    if fact.type == "date":
        return [date(year - SOME_TIME, 1, 1).toordinal()]
    usual = usual_of(fact)
    return [int(usual)] if usual is not None else []


def usual_of(word: Fact | Status) -> str | None:
    """Return a word's usual value: what it normally is, else what leaving it out means, else what it begins as."""
    if word.normally is not None:
        return word.normally
    if word.missing is not None:
        return word.missing
    return word.begins if isinstance(word, Status) else None


# --- as a life


def life(pair: Pair, model: Model, place: int) -> str:
    """Write a person down as a life that opens on the day of one side."""
    day, moved = pair.sides[place].day, pair.views[place].moved
    lines = [f"case: someone in whom {pair.question} differs", f"on: {text(day)}"]
    return "\n".join([*lines, *_told(pair.person, model, day, moved, "")]) + "\n"


def _told(person: Person, model: Model, day: int, moved: int, margin: str) -> Iterator[str]:
    facts = [f"{name}: {_fact(person, name, values, model)}" for name, values in person.facts.items()]
    for name, value in person.numbers.items():
        number = model.number(value)
        dated = person.book.vocabulary.facts[name].type == "date"
        facts.append(f"{name}: {_day(number + moved) if dated else number}")
    if facts:
        yield f"{margin}person:"
        yield from (f"{margin}  {line}" for line in facts)
    yield f"{margin}opens:"
    yield f"{margin}  on: {text(day)}"
    for name, held in person.statuses.items():
        value = next(v for v, bit in held.values.items() if model.truth(bit))
        until = model.number(held.until)
        ends = f", until: {_day(until + moved)}" if until != LATEST else ""
        yield f"{margin}  {name}: {{is: {_word(value)}, since: {_day(model.number(held.since) + moved)}{ends}}}"
    if person.roles:
        yield f"{margin}roles:"
    for role, (there, other) in person.roles.items():
        if model.truth(there):
            yield f"{margin}  {role}:"
            yield from _told(other, model, day, moved, f"{margin}    ")
        else:
            yield f"{margin}  {role}: nobody"


def _fact(person: Person, name: str, values: dict[str, Bit], model: Model) -> str:
    held = [value for value, bit in values.items() if model.truth(bit)]
    if person.book.vocabulary.facts[name].type == "set":
        return f"[{', '.join(held)}]"
    return _word(held[0])


def _word(value: str) -> str:
    return f'"{value}"' if value in ("yes", "no") else value


def _day(day: int) -> str:
    return text(max(EARLIEST, min(LATEST, day)))


# --- judged


def judged(side: Side, question: str, life: str) -> Said:
    """Return what the reference evaluator, and the other engine, make of a life."""
    case = read_case(life, "witness", side.book)
    shown = tuple(id for id in side.layers if not side.book.vocabulary.layers[id].under_all)
    found = side.checker.check(
        case, on=(side.day,), layers=shown, readings=side.stance.readings, questions=(question,),
        rules_off=tuple(sorted(side.stance.off)),
    )  # fmt: skip
    return said_by(found.columns[0].findings[0])


def said_by(finding: Finding) -> Said:
    """Return the answer of a finding."""
    return Said(finding.kind, tuple(sorted(finding.outcomes)))


def replay(pair: Pair, model: Model, expected: tuple[Said, Said]) -> Witness:
    """Judge a person on both sides, and say how she is not typical."""
    lives = life(pair, model, 0), life(pair, model, 1)
    found = judged(pair.sides[0], pair.question, lives[0]), judged(pair.sides[1], pair.question, lives[1])
    return Witness(lives, (), found, found == expected)
