"""Further looks at a life: the ways to a goal, and two stances side by side."""

from dataclasses import replace

from starlette.datastructures import QueryParams

from ..decide.finding import Column, Judgement
from ..decide.life import Case
from ..decide.options import wrong
from ..paths.ways import Guide
from ..report.beside import beside
from ..report.page import Page
from ..report.path_chart import path_charts
from ..report.path_page import MODES, path_page
from ..report.words import Wording
from ..text.tongue import phrase
from .desk import Desk
from .form import day_in, sheet_in
from .judging import case_on, judged, ways_to_try
from .scope import columns, layers_in, readings_in, terms
from .sheet import FORM
from .shown import Shown

SIDES = {
    "first": (phrase("The first stance"), phrase("What counts, first")),
    "second": (phrase("The second stance"), phrase("What counts, second")),
}


def paths(desk: Desk, form: QueryParams) -> Shown:
    """Find the ways of a life to a goal, and draw them along the days."""
    sheet, goal, mode = sheet_in(form), form.get("goal", ""), form.get("mode", "asked")
    if mode not in MODES:
        raise wrong(f"'{mode[:60]}' is no way that others act; it is one of {', '.join(MODES)}", FORM)
    case = case_on(desk, sheet)
    asks = case.asks
    roads = Guide(desk.checker).roads(
        case, goal, on=day_in(form, "from", max(case.on)), layers=(asks.layers or None) if asks else None,
        readings=asks.readings if asks else None, mode=mode, every=form.get("every") == "yes",
    )  # fmt: skip
    page = path_page(roads, desk.book)
    drawn = (*page.blocks[:-1], *path_charts(roads, desk.book), *page.blocks[-1:])
    say = Wording(desk.book)
    title = say.tell("ways to {goal}", goal=say.name(goal))
    return Shown("page", title, {"sheet": sheet, "page": Page(page.title, drawn)})


def side_by_side(desk: Desk, form: QueryParams) -> Shown:
    """Put two stances side by side; before any is chosen, the first step of the ladder and the last."""
    sheet = sheet_in(form)
    steps = columns(desk)[1:]
    chosen = {
        side: form.get(f"{side} layers") or steps[0 if side == "first" else -1][0] for side in SIDES
    }  # fmt: skip
    read = {side: readings_in(desk, form, f"{side} ") for side in SIDES}
    case = case_on(desk, sheet)
    seen = [_stance(desk, case, layers_in(chosen[side]), read[side]) for side in SIDES]
    found = replace(seen[0], columns=tuple(_titled(each.columns[0], n) for n, each in enumerate(seen, 1)))
    tell = desk.book.tongue.tell
    told = {
        "sheet": sheet, "page": beside(found, desk.book), "columns": steps, "terms": terms(desk),
        "sides": [(side, tell(stance), tell(counts)) for side, (stance, counts) in SIDES.items()],
        "chosen": chosen, "read": read,
    }  # fmt: skip
    return Shown("beside", tell("two stances side by side"), told)


def _stance(desk: Desk, case: Case, layers: tuple[str, ...], readings: dict[str, str]) -> Judgement:
    """Judge a life under one stance, in one column."""
    if case.asks is not None:
        case = replace(case, asks=replace(case.asks, layers=layers, readings=readings))
        return judged(desk, case, ways=ways_to_try(desk, case))
    return judged(desk, case, layers=layers, readings=readings)


def _titled(column: Column, number: int) -> Column:
    return replace(column, title=f"{number}: {column.title}")
