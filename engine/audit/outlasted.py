"""Stays and papers that run out while somebody who needs them is still waited for."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from ..decide.case import read_case
from ..decide.program import Program
from ..language.conditions import Is, Ref
from ..language.dates import LATEST, text
from ..language.labels import outcome_in_words, word_label
from ..language.rulebook import Rule
from ..paths.path import Window
from ..paths.windows import Lookout
from ..text.diagnostic import BadInput
from .audited import Audited
from .brought import Story, making, story
from .days import days_of
from .flaw import Dependence, Flaw, Scene, Witness
from .hanging import hangs_on
from .lengths import Procedure, Spell, ends_on, length_in_words, procedures, spells
from .posing import Posing, holding
from .said import answer_of, judged, rule_label, shown, stance_in_words, unverified
from .standing import standing_over, stands
from .stretches import Stretches, last_day
from .typical import Person, State
from .weight import weight

LONG, FEW, FEWER = 730, 12, 3
"""Days looked at where no time is stated; people tried for each rule on the last day, and on days before."""
TITLE = "someone who waits for a decision"
About = tuple[str, str, str]
"""A question that is a window, a rule that answers it well, and an act that is waited for."""


@dataclass(frozen=True, slots=True)
class Outlasted:
    """A person who is well under a rule until a window opens, while a procedure may still go on."""

    program: Program
    story: Story
    rule: Rule
    procedure: Procedure
    window: Window
    last: int | None


def outlasted(audited: Audited) -> Iterator[Flaw]:
    """Yield windows that open before a procedure of the same state has to end: one flaw for each rule and procedure."""
    found: dict[About, Flaw] = {}
    tried: set[object] = set()
    for _, layers in audited.columns:
        stretches = Stretches(audited, audited.checker.compiled.program(audited.stance(layers)))
        for day in stretches.early(LONG):
            for clash in _clashes(stretches, day, tried, found):
                about = _about(clash.window.question, clash.rule, clash.procedure)
                if about not in found:
                    found[about] = _flaw(audited, about, clash, _readings(audited, clash))
    yield from found.values()


def _about(question: str, rule: Rule, procedure: Procedure) -> About:
    return question, rule.id, procedure.act.id


def _clashes(
    stretches: Stretches, day: int, tried: set[object], known: Container[About] = (), only: About | None = None
) -> Iterator[Outlasted]:  # fmt: skip
    """Yield the clashes of one day, of one rule and act or of all; what was tried, or is known, is not tried again."""
    audited, program = stretches.audited, stretches.program
    lapsing = {(spell.status, spell.value): spell for spell in spells(program, day)}
    waiting = list(procedures(program, day))
    for question in program.book.vocabulary.questions.values():
        if question.window:
            for rule in program.rules.get(question.id, ()):
                if question.outcomes[0] in rule.outcomes and stands(program, rule.force, day) and not rule.default:
                    for procedure in waiting:
                        about = _about(question.id, rule, procedure)
                        if about in known or only not in (None, about) or not _same_state(program, *about[::2]):
                            continue
                        alike = _alike(stretches, day, rule, procedure)
                        if alike not in tried and (day == audited.day or _may_end(stretches, rule, lapsing)):
                            tried.add(alike)
                            clash = _one(audited, program, rule, procedure, lapsing, day)
                            if clash is not None:
                                yield clash


def _may_end(stretches: Stretches, rule: Rule, lapsing: Mapping[tuple[str, str], Spell]) -> bool:
    """Tell whether a rule may cease to hold by itself: it reads a date, or a status that lapses."""
    read = stretches.reads.of(holding(rule))
    return bool(read.dated) or any(status in read.statuses for status, _ in lapsing)


def _readings(audited: Audited, clash: Outlasted) -> tuple[tuple[str, str], ...]:
    about = _about(clash.window.question, clash.rule, clash.procedure)

    def still(program: Program) -> bool:
        again = _clashes(Stretches(audited, program), clash.story.day, set(), (), about)
        return next(again, None) is not None

    return hangs_on(audited, clash.program.stance, (clash.window.question,), still)


def _alike(stretches: Stretches, day: int, rule: Rule, procedure: Procedure) -> object:
    """What a clash hangs on: the rule and the act, all that decides the window, the act and what they read, and what of
    the window stands on the day."""
    program, reads, act = stretches.program, stretches.reads, procedure.act
    target = program.question(rule.decides)
    decided = program.question(act.decided_by) if act.decided_by else None
    read = sorted(
        reads.behind(target).statuses | (reads.behind(decided).statuses if decided is not None else frozenset())
    )
    behind = tuple(id(program.on_status.get(status)) for status in read)
    return rule.key, act.id, id(target), id(decided), behind, stretches.standing(day, rule.decides)


def _same_state(program: Program, question: str, act: str) -> bool:
    """Tell whether the state that takes its time is the one whose law makes the window."""
    book = program.book
    bad = [
        r for r in program.rules.get(question, ()) if r.outcomes[0] != book.vocabulary.questions[question].outcomes[0]
    ]
    states = {book.instruments[rule.instrument].jurisdiction for rule in bad}
    return book.vocabulary.actors[book.acts[act].actor].of in states


def _one(
    audited: Audited, program: Program, rule: Rule, procedure: Procedure, lapsing: Mapping[tuple[str, str], Spell],
    day: int,
) -> Outlasted | None:  # fmt: skip
    words = program.book.vocabulary
    over = [other for other in standing_over(program, rule) if stands(program, other.force, day)]
    wanted = [(words.questions[rule.decides].asked_when, True), (holding(rule), True)]
    wanted += [(holding(other), False) for other in over]
    if procedure.act.decided_by:
        best = words.questions[procedure.act.decided_by].outcomes[0]
        wanted.append((Is(Ref("question", procedure.act.decided_by), (best,)), True))
    filing = making(program, procedure.status, procedure.value, day)
    filed = Person(audited.book, day).being(procedure.status, State(procedure.value, day))
    most = ends_on(program, day, procedure.most)
    last = None if most is None else most[1]
    few = FEW if day == audited.day else FEWER
    for person in Posing(program).people(filed, wanted)[:few] if filed and filing else []:
        granted = [lapsing[name, s.value].deed for name, s in person.statuses.items() if (name, s.value) in lapsing]
        # what has to have begun today was brought about by whoever can
        granted += [
            deeds[0]
            for name, s in person.statuses.items()
            if s.since == day and name != procedure.status and (deeds := making(program, name, s.value, day))
        ]
        told = story(program, person, [*granted, filing[0]])
        if told is not None:
            window = _opened(audited, program, told, rule.decides, LONG if last is None else last - day)
            if window is not None:
                return Outlasted(program, told, rule, procedure, window, last)
    return None


def _opened(audited: Audited, program: Program, told: Story, question: str, days: int) -> Window | None:
    """Return the window that opens within some days, where none is open to begin with."""
    try:
        case = read_case(told.life(TITLE), "witness", audited.book)
    except BadInput:
        return None
    lookout = Lookout(program, case.life, told.day, audited.checker.engines.reference)
    windows = [w for w in lookout.windows((), min(told.day + days, LATEST)) if w.question == question]
    if any(w.start <= told.day for w in windows):
        return None
    return next((w for w in windows if w.sure), None)


def _flaw(audited: Audited, about: tuple[str, ...], clash: Outlasted, readings: tuple[tuple[str, str], ...]) -> Flaw:
    book, act, day = audited.book, clash.procedure.act, clash.story.day
    things = [("rule", clash.rule.key, ""), ("act", act.id, "")]
    things += [("act", deed.act.id, "") for deed in clash.story.deeds]
    sides = shown(book, things)
    window, lasted = clash.window, clash.window.start - day
    bad = f"{word_label(window.question, book)}: {outcome_in_words(window.question, window.outcome, book)}"
    longest = length_in_words(clash.program, day, clash.procedure.most)
    takes = f"may take {longest}" if clash.last is not None else "has no stated end"
    held = rule_label(clash.rule, book)
    says = f"“{act.label}” {takes}; “{held}” holds for {lasted} days, and from then on “{bad}”."
    layers = tuple(dict.fromkeys(side.layer for side in sides))
    since = max(days_of(provision.force, book).start.hi for provision in (clash.rule, act))
    depends = Dependence(since, last_day(audited, day), layers, readings, unverified(sides))
    return Flaw("deadline", about, weight(book, (window.question,)), says, sides, depends, _witness(audited, clash))


def _witness(audited: Audited, clash: Outlasted) -> Witness:
    """Return the person, judged on the day of the application, on the day the window opens, and on the last day."""
    stance, question = clash.program.stance, clash.window.question
    days = tuple(dict.fromkeys([clash.story.day, clash.window.start, *([clash.last] if clash.last else [])]))
    life = clash.story.life(TITLE, days)
    scenes: list[Scene] = []
    for day in days:
        found = judged(audited, stance, life, (question,), day)
        if found is not None:
            scenes.append(
                Scene(f"{stance_in_words(stance, audited)}; on {text(day)}", question, answer_of(found[question]))
            )
    good = audited.book.vocabulary.questions[question].outcomes[0]
    replayed = [scene.answer for scene in scenes[:2]] == [good, clash.window.outcome]
    return Witness(life, clash.story.before.exceptions(), (), tuple(scenes), replayed)
