"""Stays and papers that run out while somebody who needs them is still waited for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..decide.case import read_case
from ..decide.program import Program
from ..language.conditions import Is, Ref
from ..language.dates import LATEST, text
from ..language.labels import outcome_in_words, word_label
from ..language.rulebook import Rule
from ..paths.path import Window
from ..paths.reading import Reads
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
from .typical import Person, State
from .weight import weight

LONG, FEW = 730, 12
"""Days looked at where no time is stated; people tried for each rule."""
TITLE = "someone who waits for a decision"


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
    found: dict[tuple[str, ...], Flaw] = {}
    tried: set[object] = set()
    for _, layers in audited.columns:
        program = audited.checker.compiled.program(audited.stance(layers))
        for clash in _clashes(audited, program, audited.day, tried):
            about = (clash.window.question, clash.rule.id, clash.procedure.act.id)
            if about not in found:
                found[about] = _flaw(audited, about, clash, _readings(audited, clash))
    yield from found.values()


def _clashes(
    audited: Audited, program: Program, day: int, tried: set[object], only: tuple[str, str] | None = None
) -> Iterator[Outlasted]:
    """Yield the clashes of one day, of one rule and act or of all; what was tried is not tried again."""
    lapsing = {(spell.status, spell.value): spell for spell in spells(program, day)}
    waiting, reads = list(procedures(program, day)), Reads(program)
    for question in program.book.vocabulary.questions.values():
        if question.window:
            for rule in program.rules.get(question.id, ()):
                if question.outcomes[0] in rule.outcomes and stands(program, rule.force, day) and not rule.default:
                    for procedure in waiting:
                        wanted = only is None or only == (rule.id, procedure.act.id)
                        alike = _alike(program, reads, rule, procedure)
                        if wanted and alike not in tried and _same_state(program, question.id, procedure):
                            tried.add(alike)
                            clash = _one(audited, program, rule, procedure, lapsing, day)
                            if clash is not None:
                                yield clash


def _readings(audited: Audited, clash: Outlasted) -> tuple[tuple[str, str], ...]:
    def still(program: Program) -> bool:
        return any(
            other.rule.id == clash.rule.id and other.procedure.act.id == clash.procedure.act.id
            for other in _clashes(audited, program, audited.day, set(), (clash.rule.id, clash.procedure.act.id))
        )

    return hangs_on(audited, clash.program.stance, (clash.window.question,), still)


def _alike(program: Program, reads: Reads, rule: Rule, procedure: Procedure) -> object:
    """What a clash hangs on: the rule and the act, and all that decides the window, the act and what they read."""
    target = program.question(rule.decides)
    decided = program.question(procedure.act.decided_by) if procedure.act.decided_by else None
    read = reads.behind(target).statuses | (reads.behind(decided).statuses if decided is not None else frozenset())
    behind = tuple(id(program.on_status.get(status)) for status in sorted(read))
    return rule.key, procedure.act.id, id(target), id(decided), behind


def _same_state(program: Program, question: str, procedure: Procedure) -> bool:
    """Tell whether the state that takes its time is the one whose law makes the window."""
    book = program.book
    bad = [
        r for r in program.rules.get(question, ()) if r.outcomes[0] != book.vocabulary.questions[question].outcomes[0]
    ]
    states = {book.instruments[rule.instrument].jurisdiction for rule in bad}
    return book.vocabulary.actors[procedure.act.actor].of in states


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
    for person in Posing(program).people(filed, wanted)[:FEW] if filed and filing else []:
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
    depends = Dependence(since, LATEST + 1, layers, readings, unverified(sides))
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
