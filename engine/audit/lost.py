"""What others take while a decision that rests on it is waited for, told as flaws."""

from collections.abc import Iterator

from ..language.dates import LATEST, text
from ..language.labels import listed, word_label
from .audited import Audited
from .brought import Deed
from .days import days_of
from .flaw import Dependence, Flaw, Scene, Witness
from .hanging import hangs_on
from .layers import Provision
from .loom import Thing
from .said import allowed, answer_of, judged, shown, stance_in_words, thing_in_words, unverified
from .undone import DAYS, TITLE, Key, Undoings, Undone
from .weight import weight


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield statuses that others take from under an open application: a flaw for each status and decision."""
    found: dict[Key, list[Undone]] = {}
    shown_by: dict[Key, Witness] = {}
    undoings = Undoings(audited, audited.day - DAYS)
    for _, layers in audited.columns:
        for case in undoings.under(audited.checker.compiled.program(audited.stance(layers))):
            # the first of whom both engines say so is shown; the others are as the evaluator says
            if case.key not in found:
                witness = _witness(audited, case)
                if not witness.replayed:
                    continue
                shown_by[case.key] = witness
            found.setdefault(case.key, []).append(case)
    for key, cases in found.items():
        yield _flaw(audited, key, cases, shown_by[key], undoings)


def _flaw(audited: Audited, key: Key, cases: list[Undone], witness: Witness, undoings: Undoings) -> Flaw:
    book, first = audited.book, cases[0]
    ground, procedure = first.ground, first.ground.procedure
    things: list[Thing] = [("act", ground.filing.act.id, ""), ("act", procedure.act.id, "")]
    things += [("rule", ground.rule.key, "")] if ground.rule else []
    things += [("act", case.taking.deed.act.id, "") for case in cases]
    sides = shown(book, things)
    layers = tuple(dict.fromkeys(side.layer for side in sides))
    provisions: list[Provision] = [first.taking.deed.act, procedure.act, *([ground.rule] if ground.rule else [])]
    since = max(days_of(provision.force, book).start.hi for provision in provisions)
    asked = (procedure.act.decided_by,) if procedure.act.decided_by else ()
    readings = hangs_on(audited, first.program.stance, asked, lambda program: undoings.still(first, program))
    return Flaw(
        "deadline", ("lost", *key), weight(book, (*asked, ground.status)), _says(audited, cases), sides,
        Dependence(since, LATEST + 1, layers, readings, unverified(sides)), witness,
    )  # fmt: skip


def _says(audited: Audited, cases: list[Undone]) -> str:
    book, first = audited.book, cases[0]
    act = first.ground.procedure.act
    held = thing_in_words(("status", first.ground.status, first.was), book)
    takers = [
        f"“{case.taking.deed.act.label}” ({word_label(case.taking.deed.act.actor, book)})" for case in cases[:SOME]
    ]
    takers += [f"{len(cases) - SOME} more"] if len(cases) > SOME else []
    rests = f"“{act.label}” ({word_label(act.actor, book)})"
    if act.decided_by:
        good = book.vocabulary.questions[act.decided_by].outcomes[0]
        rests = f"“{thing_in_words(('question', act.decided_by, good), book)}” ({word_label(act.actor, book)} decides)"
    then = "the decision cannot be taken any more"
    if first.refusal is not None:
        then = f"what is left is “{thing_in_words(('question', act.decided_by, first.refusal.outcome), book)}”"
    return f"{rests} rests on “{held}”; while it is waited for, {listed(takers, 'or')} ends that, and {then}."


SOME = 3


def _witness(audited: Audited, case: Undone) -> Witness:
    """Return the person, judged after the application, after the loss and, where there is one, after the refusal."""
    act, day, stance = case.ground.procedure.act, case.day, case.program.stance
    events = (*case.events, *([case.refusal.told(day + DAYS)] if case.refusal else []))
    days = (day, day + DAYS - 1, day + DAYS)
    life = case.person.life(TITLE, days, events)
    scenes: list[Scene] = []
    for each in days if act.decided_by else ():
        found = judged(audited, stance, life, (act.decided_by,), each)
        answer = "" if found is None else answer_of(found[act.decided_by])
        scenes.append(Scene(f"{stance_in_words(stance, audited)}; on {text(each)}", act.decided_by, answer))
    return Witness(life, case.person.exceptions(), (), tuple(scenes), _again(audited, case, events, scenes))


def _again(audited: Audited, case: Undone, events: tuple[str, ...], scenes: list[Scene]) -> bool:
    """Tell whether `check` says so too: the good decision could be taken before the loss and not after it, and all that
    is told was allowed."""
    act, day, stance = case.ground.procedure.act, case.day, case.program.stance
    good = Deed(act, next(iter(act.effects)))
    if scenes:
        best = audited.book.vocabulary.questions[act.decided_by].outcomes[0]
        good = Deed(act, best)
        if scenes[0].answer != best or (case.refusal and scenes[1].answer != case.refusal.outcome):
            return False
    before, last = case.events[:-1], day + DAYS

    def may(told: tuple[str, ...], on: int) -> bool | None:
        return allowed(audited, stance, case.person.life(TITLE, (on,), told), on)

    granted = may((*before, good.told(day + DAYS - 2)), day + DAYS - 2)
    still = may((*case.events, good.told(last)), last)
    return granted is True and still is False and may(events, last) is True
