"""A person to look at: as typical as can be, written down as a life, and judged by the reference evaluator."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..decide.case import read_case
from ..decide.check import Checker
from ..decide.finding import Finding
from ..decide.life import Case
from ..language.dates import LATEST
from ..paths.reached import Reached, Roads
from ..text.diagnostic import BadInput
from .cover import Literal, enough
from .logic import Bit, Model, Solver, either, every, no
from .person import Person
from .seen import Said, Seen
from .side import Side
from .told import life
from .traits import traits, usual_numbers, usual_of, usual_since
from .twin import Twin


@dataclass(frozen=True)
class Witness:
    """A person to look at.

    `lives` is how she is told on either side; `exceptions` what of it matters and is not typical, `usual` what matters
    and is; `found` what the reference evaluator says of her; `replayed` whether it says what the solver said.
    """

    lives: tuple[str, ...]
    exceptions: tuple[str, ...]
    usual: tuple[str, ...]
    found: tuple[Said, ...]
    replayed: bool


def settle(solver: Solver, seen: Seen) -> Model | None:
    """Return the most typical person that a solver allows: each wish is granted that goes with those before."""
    if solver.ask() is not True:
        return None
    model = solver.model()
    with solver.aside():
        for wish in wishes(seen.person):
            if not model.truth(wish):
                if solver.ask([wish]) is not True:
                    continue
                model = solver.model()
            solver.add(wish)
    return model


def wishes(person: Person) -> Iterator[Bit]:
    """What is typical of a person, what matters most first: nobody else, then what is normal, then plain dates."""
    for there, other in person.roles.values():
        yield no(there)
        yield from (either(no(there), wish) for wish in wishes(other))
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


# --- judged


def judged(side: Side, question: str, life: str) -> Said:
    """Return what the reference evaluator, and the other engine, make of a life."""
    return answers(side, side.checker, read_case(life, "witness", side.book), (question,))[question]


def answers(side: Side, checker: Checker, case: Case, questions: Sequence[str]) -> dict[str, Said]:
    """Return what a side answers somebody by a checker of its rulebook."""
    shown = tuple(id for id in side.layers if not side.book.vocabulary.layers[id].under_all)
    (column,) = checker.check(
        case, on=(side.day,), layers=shown, readings=side.stance.readings, questions=tuple(questions),
        rules_off=tuple(sorted(side.stance.off)),
    ).columns  # fmt: skip
    return {finding.question: said_by(finding) for finding in column.findings}


def said_by(finding: Finding) -> Said:
    """Return the answer of a finding."""
    return Said(finding.kind, tuple(sorted(finding.outcomes)))


def replay(seen: Seen, model: Model, expected: tuple[Said, ...], outside: Solver) -> Witness:
    """Judge a person on both sides, and say what of her matters: `outside` allows whoever is answered otherwise."""
    lives, found = _told_and_judged(seen, model, expected)
    matter = enough(outside, [*traits(seen.person, model), *others(seen, model)]) or []
    return Witness(
        lives,
        tuple(trait.words for trait in matter if not trait.usual),
        tuple(trait.words for trait in matter if trait.usual),
        found,
        found == expected,
    )


def others(seen: Seen, model: Model) -> Iterator[Literal]:
    """Yield in what those differ who are like the person in all but one word."""
    for twin in seen.persons:
        if isinstance(twin, Twin):
            yield from (replace(trait, words=f"the other: {trait.words}") for trait in traits(twin.own(), model))


def _told_and_judged(seen: Seen, model: Model, expected: tuple[Said, ...]) -> tuple[tuple[str, ...], tuple[Said, ...]]:
    """Tell a person as she is on the day; where that leaves an answer open, with the past that she may have had."""
    first: tuple[tuple[str, ...], tuple[Said, ...]] | None = None
    for lives in tellings(seen, model):
        try:
            found = tuple(judged(side, seen.question, life) for side, life in zip(seen.sides, lives, strict=True))
        except BadInput:
            continue  # something else began after the day on which that past would have to open
        first = first or (lives, found)
        if found == expected:
            return lives, expected
    assert first is not None, "a person without a past can always be told"
    return first


def tellings(seen: Seen, model: Model) -> Iterator[tuple[str, ...]]:
    """Yield ways to tell one person to all sides: without a past, then with one. Never with two different pasts."""
    places = range(len(seen.sides))
    plain = tuple(life(seen, model, place) for place in places)
    told = [plain]
    if len({side.day for side in seen.sides}) == 1:
        told += [tuple(life(seen, model, place, past_of) for place in places) for past_of in places]
    else:
        told += [(*plain[:n], life(seen, model, n, n), *plain[n + 1 :]) for n in places]
    yield from dict.fromkeys(told)


def roads_of(sides: Sequence[Side]) -> tuple[int, Roads]:
    """Return the side with most layers, of two alike the last, and the roads by what counts there."""
    widest = max(range(len(sides)), key=lambda place: (len(sides[place].layers), place))
    return widest, Roads(sides[widest].program, sides[widest].checker.engines.reference)


def road(seen: Seen, witness: Witness, roads: tuple[int, Roads]) -> Reached:
    """Tell whether acts lead the typical person to where a witness stands on one side."""
    place, there = roads
    return there.to(read_case(witness.lives[place], "witness", seen.sides[place].book).life)
