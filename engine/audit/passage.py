"""Steps that can be taken in one place only, where harm awaits whoever takes them."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..decide.program import Program
from ..language.conditions import Condition, Is, Not, Ref
from ..language.dates import LATEST
from ..language.labels import listed
from ..language.rulebook import Act, Rule
from .audited import Audited
from .brought import Deed
from .days import days_of
from .flaw import Dependence, Flaw, Scene, Witness
from .loom import Thing, asked
from .plight import Plight, plight
from .posing import Posing
from .said import answer_of, judged, rule_label, shown, stance_in_words, thing_in_words, unverified
from .standing import stands
from .typical import Person, State
from .weight import befallen, weight

TITLE = "someone who has to come to do it"


@dataclass(frozen=True, slots=True)
class Passage:
    """A change, the person's own act that still makes it, the place where, the other act that no longer can, the rule
    that shuts it, and who meets what there."""

    program: Program
    change: Thing
    own: Deed
    place: Thing
    other: Deed
    rule: Rule
    person: Person
    there: Plight


def passages(audited: Audited) -> Iterator[Flaw]:
    """Yield changes for which a rule leaves only a way through a place where harm awaits."""
    found: dict[tuple[str, str], Passage] = {}
    for _, layers in audited.columns:
        program = audited.checker.compiled.program(audited.stance(layers))
        for passage in _passages(audited, program):
            found.setdefault(("/".join(passage.change[1:]), passage.rule.id), passage)
    for key, passage in found.items():
        yield _flaw(audited, key, passage)


def _passages(audited: Audited, program: Program) -> Iterator[Passage]:
    deeds = [
        Deed(d.act, outcome)
        for d in program.deeds.values()
        if d.counts and not d.act.harm and not d.act.offence and stands(program, d.act.force, audited.day)
        for outcome in d.act.effects
    ]
    for own in deeds:
        place = _place(program, own.act)
        if place is None or not program.book.vocabulary.actors[own.act.actor].is_self:
            continue
        for other in deeds:
            shared = set(own.changes.items()) & set(other.changes.items())
            for question in _best_asked(program, other.act) if shared and other.act is not own.act else ():
                for rule in _shutting(audited, program, question):
                    passage = _met(audited, program, own, place, other, rule, min(shared))
                    if passage is not None:
                        yield passage


def _place(program: Program, act: Act) -> Thing | None:
    """The value of what anybody can see that an act requires."""
    for ref, values in asked(act.requires).items():
        if ref.sort == "status" and program.book.vocabulary.statuses[ref.name].plain and len(values) == 1:
            return ("status", ref.name, next(iter(values)))
    return None


def _best_asked(program: Program, act: Act) -> list[str]:
    """The questions of which an act requires the best answer."""
    questions = program.book.vocabulary.questions
    held = asked(act.requires).items()
    return [ref.name for ref, values in held if ref.sort == "question" and values == {questions[ref.name].outcomes[0]}]


def _shutting(audited: Audited, program: Program, question: str) -> Iterator[Rule]:
    best = program.book.vocabulary.questions[question].outcomes[0]
    for rule in program.rules.get(question, ()):
        if best not in rule.outcomes and not rule.default and stands(program, rule.force, audited.day):
            yield rule


def _met(
    audited: Audited, program: Program, own: Deed, place: Thing, other: Deed, rule: Rule, shared: tuple[str, str]
) -> Passage | None:  # fmt: skip
    """Return somebody elsewhere for whom the rule shuts the other way, and whom harm awaits in that place."""
    away: Condition = Not(Is(Ref("status", place[1]), (place[2],)))
    before = [(away, True), (rule.when, True)]
    before += [(condition, True) for condition in _rest(own.act, place)]
    for person in Posing(program).people(Person(audited.book, audited.day), before):
        here = plight(audited, program, person.life(TITLE), audited.day)
        come = person.turned(place[1], State(place[2], audited.day))
        there = plight(audited, program, come.life(TITLE), audited.day)
        if here is None or there is None or not there.worse_than(here).harms:
            continue
        return Passage(program, ("status", *shared), own, place, other, rule, person, there.worse_than(here))
    return None


def _rest(act: Act, place: Thing) -> Iterator[Condition]:
    """What an act requires besides the place."""
    for ref, values in asked(act.requires).items():
        if ref.name != place[1]:
            yield Is(ref, tuple(values))


def _flaw(audited: Audited, key: tuple[str, str], passage: Passage) -> Flaw:
    book = audited.book
    harms = sorted(passage.there.harms)
    things: list[Thing] = [
        ("rule", passage.rule.key, ""), ("act", passage.own.act.id, ""), ("act", passage.other.act.id, ""),
        *(("act", id, "") for id in harms),
    ]  # fmt: skip
    sides = shown(book, things)
    named = [f"“{thing_in_words(('act', id, ''), book)}”" for id in harms]
    some = named if len(named) <= SOME else [*named[:SOME], f"{len(named) - SOME} more"]
    change, place = thing_in_words(passage.change, book), thing_in_words(passage.place, book)
    says = (
        f"“{rule_label(passage.rule, book)}” leaves for “{change}” only “{passage.own.act.label}”, "
        f"which takes “{place}”; there others may do {listed(some, 'and')}."
    )
    layers = tuple(dict.fromkeys(side.layer for side in sides))
    start = days_of(passage.rule.force, book).start.hi
    words = [status for id in harms for status in befallen(book, book.acts[id])]
    return Flaw(
        "no-admissible-action", key, weight(book, words), says, sides,
        Dependence(start, LATEST + 1, layers, (), unverified(sides)), _witness(audited, passage),
    )  # fmt: skip


SOME = 3


def _witness(audited: Audited, passage: Passage) -> Witness:
    stance, day = passage.program.stance, audited.day
    life = passage.person.life(TITLE)
    found = judged(audited, stance, life, (passage.rule.decides,), day)
    answer = "" if found is None else answer_of(found[passage.rule.decides])
    scenes = (Scene(stance_in_words(stance, audited), passage.rule.decides, answer),)
    return Witness(life, passage.person.exceptions(), (), scenes, answer == passage.rule.outcomes[0])
