"""Decisions that have a time, and rest without one while somebody else is silent."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..decide.program import Program
from ..language.conditions import Is, Ref
from ..language.dates import LATEST, text
from ..language.labels import word_label
from ..language.rulebook import Rule
from ..paths.reading import Reads
from .audited import Audited
from .brought import Deed, Story, making, story
from .days import days_of
from .flaw import Dependence, Flaw, Scene, Witness
from .hanging import hangs_on
from .lengths import Procedure, ends_on, length_in_words, procedures
from .posing import Posing, holding
from .said import allowed, answer_of, judged, rule_label, shown, stance_in_words, thing_in_words, unverified
from .standing import standing_over, stands
from .typical import Person, State
from .weight import weight

TITLE = "someone whose file rests"
Key = tuple[str, str, str]
"""A question, the answer that ends nothing, and the act that is waited for."""


@dataclass(frozen=True, slots=True)
class Stall:
    """A procedure that has a time, an answer to it that changes nothing, the rule that gives it, and the procedure of
    somebody else, of which no longest time is stated, that the rule waits for."""

    program: Program
    procedure: Procedure
    outcome: str
    rule: Rule
    waited: Procedure

    @property
    def key(self) -> Key:
        """What is told together."""
        return self.procedure.act.decided_by, self.outcome, self.waited.act.id


def stalled(audited: Audited) -> Iterator[Flaw]:
    """Yield decisions that another's silence puts off beyond their time: a flaw for each answer and silent act."""
    found: set[Key] = set()
    for _, layers in audited.columns:
        program = audited.checker.compiled.program(audited.stance(layers))
        for stall in _stalls(program, audited.day):
            witness = None if stall.key in found else _witness(audited, stall)
            if witness is not None:
                found.add(stall.key)
                yield _flaw(audited, stall, witness)


def _stalls(program: Program, day: int) -> Iterator[Stall]:
    reads, waiting = Reads(program), [each for each in procedures(program, day) if _applied_for(program, each, day)]
    for procedure in waiting:
        act = procedure.act
        resting = [outcome for outcome, effects in act.effects.items() if not effects and act.decided_by]
        for outcome in resting if ends_on(program, day, procedure.most) else ():
            for rule in program.rules.get(act.decided_by, ()):
                read = reads.of(holding(rule)).statuses
                for other in waiting if outcome in rule.outcomes and stands(program, rule.force, day) else ():
                    silent = other.act.actor != act.actor and ends_on(program, day, other.most) is None
                    if silent and other.status in read and other.status != procedure.status:
                        yield Stall(program, procedure, outcome, rule, other)


def _applied_for(program: Program, procedure: Procedure, day: int) -> bool:
    filings = making(program, procedure.status, procedure.value, day)
    return bool(filings) and program.book.vocabulary.actors[filings[0].act.actor].is_self


def _witness(audited: Audited, stall: Stall) -> Witness | None:
    """Return somebody whose file rests from the application until its time is over, while the other act is awaited."""
    program, day, question = stall.program, audited.day, stall.procedure.act.decided_by
    end = ends_on(program, day, stall.procedure.most)
    filings = making(program, stall.procedure.status, stall.procedure.value, day)
    filed = Person(audited.book, day).being(stall.procedure.status, State(stall.procedure.value, day))
    over = [other for other in standing_over(program, stall.rule) if stands(program, other.force, day)]
    wanted = [(Is(Ref("status", stall.waited.status), (stall.waited.value,)), True), (holding(stall.rule), True)]
    wanted += [(stall.procedure.act.requires, True), *((holding(other), False) for other in over)]
    for person in Posing(program).people(filed, wanted) if filed and filings and end else []:
        told = story(program, person, filings[:1])
        if told is None or end is None:
            continue
        days = (day, end[1] + 1)
        life = told.life(TITLE, days)
        found = [judged(audited, program.stance, life, (question, stall.waited.status), each) for each in days]
        answers = [(answer_of(f[question]), answer_of(f[stall.waited.status])) for f in found if f is not None]
        if answers == [(stall.outcome, stall.waited.value)] * 2 and _done(audited, stall, told):
            stance = stance_in_words(program.stance, audited)
            scenes = tuple(Scene(f"{stance}; on {text(each)}", question, stall.outcome) for each in days)
            return Witness(life, told.before.exceptions(), (), scenes, True)
    return None


def _done(audited: Audited, stall: Stall, told: Story) -> bool:
    """Tell whether that act may end so, for her."""
    day = told.day + 1
    events = (*(deed.told(told.day) for deed in told.deeds), Deed(stall.procedure.act, stall.outcome).told(day))
    return allowed(audited, stall.program.stance, told.before.life(TITLE, (day,), events), day) is True


def _flaw(audited: Audited, stall: Stall, witness: Witness) -> Flaw:
    book, act, waited = audited.book, stall.procedure.act, stall.waited.act
    sides = shown(book, [("act", act.id, ""), ("rule", stall.rule.key, ""), ("act", waited.id, "")])
    answer = thing_in_words(("question", act.decided_by, stall.outcome), book)
    time = length_in_words(stall.program, audited.day, stall.procedure.most)
    says = (
        f"“{act.label}” may take {time}; by “{rule_label(stall.rule, book)}” it is “{answer}” while “{waited.label}” "
        f"({word_label(waited.actor, book)}) is awaited, of which no longest time is stated."
    )
    layers = tuple(dict.fromkeys(side.layer for side in sides))

    def still(program: Program) -> bool:
        found = judged(audited, program.stance, witness.life, (act.decided_by,), audited.day)
        return found is not None and answer_of(found[act.decided_by]) == stall.outcome

    readings = hangs_on(audited, stall.program.stance, (act.decided_by,), still)
    since = max(days_of(provision.force, book).start.hi for provision in (stall.rule, act))
    depends = Dependence(since, LATEST + 1, layers, readings, unverified(sides))
    return Flaw("deadline", ("rests", *stall.key), weight(book, (act.decided_by,)), says, sides, depends, witness)
