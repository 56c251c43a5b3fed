"""The ways that one life has to a goal: searched, shortened, told, and where there is none, what blocks it."""

from collections.abc import Mapping
from dataclasses import replace

from ..decide.check import Checker
from ..decide.life import Case, Life
from ..decide.options import columns_asked, readings_asked, wrong
from ..decide.options import rules_off as rules_left_out
from ..decide.program import Program
from ..decide.stance import Stance
from ..language.dates import add_months, text
from ..language.rulebook import Rulebook
from ..text.collecting import uncollected
from ..text.diagnostic import nearest
from .calling import Calling
from .fewest import LONG, QUICK, Effort, fewest
from .goal import Goal, goal_asked
from .moment import begun, known_by
from .opening import openings
from .others import MODES, Others
from .path import Outlook, Roads
from .seeker import Seeker

YEARS = 10


class Guide:
    """Finds the ways of lives by one rulebook."""

    def __init__(self, checker: Checker) -> None:
        self.checker, self.book = checker, checker.book

    @uncollected()
    def roads(
        self, case: Case, goal: str, *, on: int | None = None, layers: tuple[str, ...] | None = None,
        readings: Mapping[str, str] | None = None, rules_off: tuple[str, ...] = (), mode: str = "asked",
        without: tuple[str, ...] = (), every: bool = False, years: int = YEARS, avoid: tuple[str, ...] = (),
        unlawfully: bool = False, opens: bool = False, why: bool = True,
    ) -> Roads:  # fmt: skip
        """Return the ways of a life to a goal from a day on, for each column; without `why`, not what keeps it out.

        Raises BadInput for a wrong option.
        """
        aim, day = goal_asked(self.book, goal), _day(case, on)
        others = Others(self.book, mode, _actors(self.book, without), unlawfully)
        chosen, off = readings_asked(self.book, readings or {}), rules_left_out(self.book, rules_off)
        life, until = known_by(case.life, day), add_months(day, 12 * years)
        shunned = tuple(goal_asked(self.book, each) for each in avoid)
        outlooks = []
        for title, counted in columns_asked(self.book, layers):
            stance = Stance(frozenset(counted), chosen, off)

            def look(stance: Stance, life: Life, title: str = title, counted: tuple[str, ...] = counted) -> Outlook:
                program = self.checker.compiled.program(stance)
                return self._outlook(program, title, counted, life, day, aim, until, others, every, shunned, None)

            program = self.checker.compiled.program(stance)
            effort = LONG if opens else QUICK if why else None
            outlook = self._outlook(program, title, counted, life, day, aim, until, others, every, shunned, effort)
            if opens and not outlook.paths:
                first = begun(program, life, day, self.checker.engines.reference)
                called_for = Calling(program, others.usable).of(aim.condition)
                found = openings(first, life, aim.condition, called_for, look, outlook.fewest)
                outlook = replace(outlook, openings=found)
            outlooks.append(outlook)
        return Roads(
            case.name, aim, day, until, tuple(outlooks), self.book.digest, mode, without, avoid,
            unlawfully, case.warnings,
        )  # fmt: skip

    def _outlook(
        self, program: Program, title: str, layers: tuple[str, ...], life: Life, day: int, goal: Goal, until: int,
        others: Others, every: bool, avoid: tuple[Goal, ...], effort: Effort | None,
    ) -> Outlook:  # fmt: skip
        seeker = Seeker(program, life, day, goal, until, others, self.checker.engines.reference, avoid)
        outlook = Outlook(title, layers, dict(program.stance.readings), (), 0, True, True)
        if seeker.never():
            few = fewest(seeker, False, effort) if effort else None
            return replace(outlook, blocks=seeker.blocks(), fewest=few)
        found = seeker.search.run()
        certified = found.way is None and seeker.never(closely=True)
        if found.way is None and not certified and not found.closed:
            again = seeker.search.run(doubting=True)
            found = replace(again, states=found.states + again.states)
        if found.way is None:
            return replace(
                outlook, states=found.states, closed=found.closed or certified, certified=certified,
                blocks=seeker.blocks(), fewest=fewest(seeker, True, effort) if certified and effort else None,
            )  # fmt: skip
        paths = seeker.paths(found.way, every)
        return replace(outlook, paths=paths, states=found.states, closed=found.closed, certified=False)


def _day(case: Case, on: int | None) -> int:
    """The day from which a life goes on: asked, else the last that the case judges, else that of its last event."""
    events = [event.on.hi for event in case.life.events]
    day = on if on is not None else max(case.on, default=max(events, default=case.life.start.hi))
    if day < case.life.start.hi:
        raise wrong(f"--on {text(day)} is before the life begins on {case.life.start}; nothing is known of that day")
    return day


def _actors(book: Rulebook, named: tuple[str, ...]) -> tuple[str, ...]:
    actors = book.vocabulary.actors
    known = [*actors, *dict.fromkeys(actor.of for actor in actors.values())]
    for name in named:
        if name not in known:
            raise wrong(f"--without: unknown actor or state '{name}'{nearest(name, known)}")
    return named


__all__ = ["MODES", "Guide", "Others"]
