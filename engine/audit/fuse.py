"""What ends by itself after a time away, while what one went away for may take longer."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..decide.program import Program
from ..language.conditions import All, Compare, Condition, Is, Not, Param, Shift, Since, atoms, terms
from ..language.dates import LATEST, Duration, text
from ..language.labels import listed
from ..language.rulebook import Rule
from .audited import Audited
from .days import days_of
from .eras import begun
from .flaw import Dependence, Flaw, Scene, Witness
from .leave import of_own_accord, unlawful
from .lengths import ends_on, length_in_words, longest, procedures
from .loom import Thing, asked
from .said import answer_of, judged, rule_label, shown, stance_in_words, thing_in_words, unverified
from .typical import Person, State
from .web import NO_END, Web
from .weight import weight

TITLE = "someone who stays until it is decided"


@dataclass(frozen=True, slots=True)
class Fuse:
    """A rule that turns a status after a time, counted from a change, while one is not in a place."""

    rule: Rule
    status: str
    value: str
    place: Thing
    lasts: Duration | Param


def fuses(audited: Audited) -> Iterator[Flaw]:
    """Yield what burns down before procedures that keep one away are over: a flaw for each rule."""
    found: dict[str, Flaw] = {}
    by_law: Web | None = None
    for _, layers in audited.columns:
        program = audited.checker.compiled.program(audited.stance(layers))
        web = Web(program, audited.day)
        # how long a procedure may take is for the first column to say; what comes on top may leave no way at all
        by_law = by_law or web
        for fuse in _lit(web):
            if fuse.rule.id not in found:
                slow = _outlasting(by_law, fuse, ends_on(program, audited.day, fuse.lasts))
                if slow:
                    found[fuse.rule.id] = _flaw(audited, program, fuse, slow)
    yield from found.values()


def _lit(web: Web) -> Iterator[Fuse]:
    for rule in web.rules.values():
        held = {ref.name: values for ref, values in asked(rule.when).items() if ref.sort == "status"}
        if rule.decides in held and rule.at is None and len(held[rule.decides]) == 1:
            place, lasts = _away(web, rule.when), _time(rule.when)
            if place is not None and lasts is not None:
                yield Fuse(rule, rule.decides, next(iter(held[rule.decides])), place, lasts)


def _away(web: Web, condition: Condition) -> Thing | None:
    """The place in which one must not be for a condition to hold."""
    for part in condition.parts if isinstance(condition, All) else (condition,):
        inner = part.part if isinstance(part, Not) else None
        if isinstance(inner, Is) and inner.ref.sort == "status" and web.words.statuses[inner.ref.name].plain:
            return ("status", inner.ref.name, inner.values[0])
    return None


def _time(condition: Condition) -> Duration | Param | None:
    """The time after a change that a condition waits for."""
    for atom in atoms(condition):
        for term in terms(atom) if isinstance(atom, Compare) else ():
            if isinstance(term, Shift) and term.sign > 0 and isinstance(term.base, Since):
                return term.by
    return None


def _outlasting(web: Web, fuse: Fuse, end: tuple[int, int] | None) -> dict[str, int]:
    """The procedures for which one has to be away, and that may take longer: each with its days."""
    if end is None:
        return {}
    barred, takes = unlawful(web) | of_own_accord(web), longest(web)
    _, name, here = fuse.place
    elsewhere = [("status", name, v) for v in web.words.statuses[name].values if v != here]
    start = [thing for thing in begun(web) if thing[1] != name]
    away = web.times([*start, *elsewhere], barred | {web.index[fuse.place]}, takes)
    stayed = web.reach([*start, fuse.place], barred | {web.index[thing] for thing in elsewhere})
    found: dict[str, int] = {}
    for procedure in procedures(web.program, web.day):
        if procedure.act.decided_by:
            good = web.words.questions[procedure.act.decided_by].outcomes[0]
            n = web.index["act", procedure.act.id, good]
            if not stayed[n] and end[0] - web.day < away[n] <= NO_END:
                found[procedure.act.id] = away[n]
    return found


def _flaw(audited: Audited, program: Program, fuse: Fuse, slow: dict[str, int]) -> Flaw:
    book = audited.book
    things: list[Thing] = [("rule", fuse.rule.key, ""), *(("act", id, "") for id in slow)]
    sides = shown(book, things)
    value = thing_in_words(("status", fuse.status, fuse.value), book)
    longest_act = max(slow, key=lambda id: slow[id])
    days = "any time" if slow[longest_act] == NO_END else f"{slow[longest_act]} days in all"
    lasts = length_in_words(program, audited.day, fuse.lasts)
    acts = listed([f"“{book.acts[id].label}”" for id in slow], "or")
    says = (
        f"“{value}” holds for {lasts} away, then “{rule_label(fuse.rule, book)}”; {acts}, for which one has to "
        f"be away, may take {days}."
    )
    layers = tuple(dict.fromkeys(side.layer for side in sides))
    depends = Dependence(days_of(fuse.rule.force, book).start.hi, LATEST + 1, layers, (), unverified(sides))
    words = (fuse.status, *(book.acts[id].decided_by for id in slow))
    witness = _witness(audited, program, fuse)
    return Flaw("deadline", (fuse.status, fuse.rule.id), weight(book, words), says, sides, depends, witness)


def _witness(audited: Audited, program: Program, fuse: Fuse) -> Witness | None:
    day, stance = audited.day, stance_in_words(program.stance, audited)
    _, name, here = fuse.place
    elsewhere = next(v for v in audited.book.vocabulary.statuses[name].values if v != here)
    person = Person(audited.book, day).turned(fuse.status, State(fuse.value, day)).turned(name, State(elsewhere, day))
    end = ends_on(program, day, fuse.lasts)
    assert end is not None
    days = (day, end[1], end[1] + 1)
    life = person.life(TITLE, days)
    scenes = []
    for each in days:
        found = judged(audited, program.stance, life, (fuse.status,), each)
        answer = "" if found is None else answer_of(found[fuse.status])
        scenes.append(Scene(f"{stance}; on {text(each)}", fuse.status, answer))
    replayed = scenes[0].answer == fuse.value and scenes[2].answer == fuse.rule.outcomes[0]
    return Witness(life, person.exceptions(), (), tuple(scenes), replayed)
