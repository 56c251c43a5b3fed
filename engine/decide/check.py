"""Judge a life: every question and status, on each day asked, in each column of the ladder."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..language.rulebook import Rulebook
from ..text.collecting import uncollected
from ..text.limits import LONG_LIFE
from .complete import MOST_WAYS
from .engines import Engines, EnginesDiffer
from .explain import Sayings
from .finding import Column, Judgement
from .hearing import Hearing, Seat, Seen, nobody
from .life import Case
from .options import columns_asked, days_asked, questions_asked, readings_asked
from .options import rules_off as rules_left_out
from .program import Compiled
from .rereading import dependences
from .stance import Stance


def check(
    rulebook: Rulebook,
    case: Case,
    *,
    on: tuple[int, ...] = (),
    layers: tuple[str, ...] | None = None,
    readings: Mapping[str, str] | None = None,
    questions: tuple[str, ...] | None = None,
    rules_off: tuple[str, ...] = (),
    explain: bool = False,
    with_readings: bool = False,
) -> Judgement:
    """Return the judgement of a case. Raises BadInput for a wrong option, EnginesDiffer where the engines do not agree.

    `on` are ordinals (none: the case's own); `layers` a single column instead of the ladder; `questions` those asked
    (none: all).
    With `explain`, findings also hold the conditions as they stood and the rules that did not take effect.
    """
    return Checker(rulebook).check(
        case, on=on, layers=layers, readings=readings, questions=questions, rules_off=rules_off,
        explain=explain, with_readings=with_readings,
    )  # fmt: skip


class Checker:
    """Judges many cases by one rulebook: what is compiled and judged once serves all."""

    def __init__(self, rulebook: Rulebook, both_engines: bool = True) -> None:
        self.book = rulebook
        self.compiled = Compiled(rulebook)
        self.engines = Engines(both_engines)
        self.sayings = Sayings(rulebook)

    def check(
        self,
        case: Case,
        *,
        on: tuple[int, ...] = (),
        layers: tuple[str, ...] | None = None,
        readings: Mapping[str, str] | None = None,
        questions: tuple[str, ...] | None = None,
        rules_off: tuple[str, ...] = (),
        explain: bool = False,
        with_readings: bool = False,
        most: int = MOST_WAYS,
        seen: Seen = nobody,
    ) -> Judgement:
        """Return the judgement of a case; see `check`. What is unknown is filled in in `most` ways at most, and `seen`
        is told of each."""
        with uncollected():
            return self._check(case, on, layers, readings, questions, rules_off, explain, with_readings, most, seen)

    def _check(
        self, case: Case, on: tuple[int, ...], layers: tuple[str, ...] | None, readings: Mapping[str, str] | None,
        questions: tuple[str, ...] | None, rules_off: tuple[str, ...], explain: bool, with_readings: bool, most: int,
        seen: Seen,
    ) -> Judgement:  # fmt: skip
        days = days_asked(case, on)
        chosen = readings_asked(self.book, readings or {})
        asked = questions_asked(self.book, questions)
        off = rules_left_out(self.book, rules_off)
        hearing = Hearing(self.book, self.engines, self.sayings, case, explain, ways_for(case, most), seen)
        seats = [self._seat(title, counted, chosen, off) for title, counted in columns_asked(self.book, layers)]
        columns = hearing.columns(seats, days, asked)
        found = Judgement(
            case.name, days, tuple(columns), self.book.digest, self.engines.names, case.warnings
        )  # fmt: skip
        if not with_readings:
            return found

        def again(trials: Sequence[tuple[Column, Mapping[str, str]]]) -> list[Column]:
            others = [self._seat(column.title, column.layers, read, off) for column, read in trials]
            return hearing.columns(others, days, asked)

        return replace(found, readings_that_matter=dependences(self.book, columns, again), reread=True)

    def _seat(self, title: str, layers: tuple[str, ...], readings: Mapping[str, str], off: frozenset[str]) -> Seat:
        return Seat(title, layers, self.compiled.program(Stance(frozenset(layers), readings, off)))


def ways_for(case: Case, most: int) -> int:
    """Return in how many ways what a life leaves unknown is filled in: fewer for a long one, each replay of which takes
    longer."""
    events = case.life.happened
    return most if events <= LONG_LIFE else max(1, most * LONG_LIFE // events)


__all__ = ["Checker", "EnginesDiffer", "check"]
