"""A life judged for a page: as an interview judges one that it told, as `zhol check` judges any other."""

from collections.abc import Mapping
from dataclasses import replace

from ..decide.finding import Judgement
from ..decide.life import Case
from ..decide.options import leading
from ..interview.interview import Interview
from ..report.resting import between
from .desk import Desk
from .sheet import Sheet

QUICK = 1
"""So far as it is told a life is judged in one way: what is open is not filled in while somebody waits."""


def case_on(desk: Desk, sheet: Sheet) -> Case:
    """Return the case of a sheet, judged on this day where it names none."""
    case = sheet.case(desk.book)
    return replace(case, on=case.on or (desk.today(),))


def ways_to_try(desk: Desk, case: Case) -> int:
    """Return in how many ways what is unknown is filled in: one where an interview was stopped, 0 as many as may be."""
    return QUICK if case.asks is not None and Interview(desk.checker, case).next() is not None else 0


def judged(
    desk: Desk, case: Case, questions: tuple[str, ...] = (), *, explain: bool = False, with_readings: bool = False,
    layers: tuple[str, ...] | None = None, readings: Mapping[str, str] | None = None, ways: int = 0,
) -> Judgement:  # fmt: skip
    """Judge a life: some questions, or those that it is about. An interview says itself under what.

    What is unknown in one is filled in in so many `ways`; none said: as at its end.
    """
    if case.asks is not None:
        return Interview(desk.checker, case).judged(questions, explain=explain, with_readings=with_readings, ways=ways)
    told = (*leading(desk.book), *between(desk.book))
    return desk.checker.check(
        case, questions=questions or told, explain=explain, with_readings=with_readings, layers=layers,
        readings=readings,
    )  # fmt: skip
