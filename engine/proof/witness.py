"""A person to look at: as typical as can be, written down as a life, and judged by the reference evaluator."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..decide.case import read_case
from ..decide.finding import Finding
from ..language.dates import EARLIEST, LATEST, text
from .cover import enough
from .logic import Bit, Model, Solver, every, no
from .pair import Pair, Said
from .person import Person
from .side import Side
from .traits import traits, usual_numbers, usual_of, usual_since

@dataclass(frozen=True)
class Witness:
    """A person in whom the sides differ.

    `lives` is how she is told on either side; `exceptions` what of it matters and is not typical, `usual` what matters
    and is; `found` what the reference evaluator says of her; `replayed` whether it says what the solver said.
    """

    lives: tuple[str, str]
    exceptions: tuple[str, ...]
    usual: tuple[str, ...]
    found: tuple[Said, Said]
    replayed: bool


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
        yield from (value == usual for usual in usual_numbers(person, name))
    for held in person.statuses.values():
        yield held.until == LATEST
        yield held.since == usual_since(person)
    for count in person.past.values():
        yield count == 0


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


def replay(pair: Pair, model: Model, expected: tuple[Said, Said], outside: Solver) -> Witness:
    """Judge a person on both sides, and say what of her matters: `outside` allows whoever is answered otherwise."""
    lives = life(pair, model, 0), life(pair, model, 1)
    found = judged(pair.sides[0], pair.question, lives[0]), judged(pair.sides[1], pair.question, lives[1])
    matter = enough(outside, traits(pair.person, model)) or []
    return Witness(
        lives,
        tuple(trait.words for trait in matter if not trait.usual),
        tuple(trait.words for trait in matter if trait.usual),
        found,
        found == expected,
    )
