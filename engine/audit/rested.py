"""Somebody of whom a rule holds for as long as a status lasts, and no longer."""

from ..decide.program import Program
from ..language.dates import text
from .audited import Audited
from .brought import story
from .flaw import Scene, Witness
from .lengths import Spell, ends_on
from .posing import Posing
from .said import answer_of, judged, rule_of, stance_in_words
from .typical import Person, State

TITLE = "someone whose status runs out before the decision"


def rested(audited: Audited, program: Program, spell: Spell, rule_key: str) -> Witness | None:
    """Return a person to whom a rule applies from the day on which a status is granted until it lapses."""
    book, day, rule = audited.book, audited.day, rule_of(audited.book, rule_key)
    lasts = ends_on(program, day, spell.lasts)
    begun = Person(book, day).being(spell.status, State(spell.value, day))
    if lasts is None or begun is None:
        return None
    wanted = [(rule.when, True), *([(rule.unless, False)] if rule.unless is not None else [])]
    stance = stance_in_words(program.stance, audited)
    for person in Posing(program).people(begun, wanted):
        told = story(program, person, [spell.deed])
        if told is None:
            continue
        days = (day, lasts[1] - 1, lasts[1])
        life = told.life(TITLE, days)
        found = [judged(audited, program.stance, life, (rule.decides,), each) for each in days]
        answers = [answer_of(f[rule.decides]) if f is not None else "" for f in found]
        if answers[0] == answers[1] == rule.outcomes[0] != answers[2]:
            scenes = [
                Scene(f"{stance}; on {text(d)}", rule.decides, answer) for d, answer in zip(days, answers, strict=True)
            ]
            return Witness(life, told.before.exceptions(), (), tuple(scenes), True)
    return None
