"""What single thing, were it otherwise, would open a way where there is none: each tried, the way searched anew.

A change of law is a rule left out; a change of what was done is an act of another that was not done.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Literal

from ..decide.life import Event, Life
from ..decide.program import Program
from ..decide.replay import World
from ..decide.stance import Stance
from ..decide.truth import NO
from ..language.conditions import Condition
from ..language.rulebook import Citation, Rule
from .clocks import Reading
from .path import Fewest, Opening, Outlook
from .wanted import Wanted

Sort = Literal["rule", "act"]
Look = Callable[[Stance, Life], Outlook]
"""Searches a life under a stance for the same goal from the same day."""


def openings(
    first: World, life: Life, goal: Condition, called_for: Wanted, look: Look, known: Fewest | None
) -> tuple[Opening, ...]:
    """Return what opens a way by itself, the shortest way first; what is not settled comes last.

    Tried are the rules that apply on the day of setting out, of all questions that the goal turns on, but for those
    that yield to every other, where it is not `known` already which conditions are the fewest; and the acts that others
    did in the life.
    """
    program = first.program
    if known is not None and known.every:
        found = list(_told(program, known))
    else:
        found = [
            _opening("rule", rule.key, None, rule.cite, look(_without(program.stance, rule), life))
            for rule in {rule.id: rule for rule in _at_work(program, first, goal, called_for)}.values()
        ]
    for event in _of_others(program, life):
        without = replace(life, events=tuple(e for e in life.events if e is not event))
        act = program.deeds[event.act or ""].act
        found.append(_opening("act", act.id, event, act.cite, look(program.stance, without)))
    told = [opening for opening in found if opening is not None]
    return tuple(sorted(told, key=lambda o: (o.least is None, o.least or 0, o.steps, o.of)))


def _told(program: Program, known: Fewest) -> Iterator[Opening | None]:
    """Yield the single rules that open a way where they are left out."""
    rules = {rule.key: rule for rule in program.book.rules}
    for found in known.sets:
        ((bar, _), *more) = found.bars
        if bar.sort == "rule" and not more:
            yield Opening("rule", bar.of, None, rules[bar.of].cite, found.least, found.most, found.steps)


def _without(stance: Stance, rule: Rule) -> Stance:
    return replace(stance, off=stance.off | {rule.id})


def _opening(sort: Sort, of: str, event: Event | None, cite: tuple[Citation, ...], outlook: Outlook) -> Opening | None:
    on = event.on if event else None
    if outlook.paths:
        (path, *_) = outlook.paths
        return Opening(sort, of, on, cite, path.least, path.most, len(path.steps))
    return None if outlook.closed else Opening(sort, of, on, cite, None, None, 0)


def _at_work(program: Program, first: World, goal: Condition, called_for: Wanted) -> Iterator[Rule]:
    """Yield the rules at work on the day of setting out that the goal turns on."""
    words = program.book.vocabulary
    for name in sorted(Reading(program, goal, called_for).seen & words.questions.keys()):
        verdict = first.verdict(first.main, name)
        for rule, truth in zip(verdict.rules, verdict.truths, strict=False):
            if truth != NO and not rule.default and not words.layers[rule.layer].under_all:
                yield rule


def _of_others(program: Program, life: Life) -> Iterator[Event]:
    """Yield the acts that others did, as they count under the program's stance."""
    actors = program.book.vocabulary.actors
    for event in life.events:
        if event.act is not None and program.deeds[event.act].counts:
            actor = actors[program.deeds[event.act].act.actor]
            if not actor.is_self and not actor.is_chance:
                yield event
