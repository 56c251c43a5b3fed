"""What a report of a run draws along its days: incidence, endings, waits and backlog, each over its table."""

import datetime
from collections.abc import Iterator

from ..population.measures.figures import SMALL, Figure
from ..population.measures.incidence import TOGETHER
from ..population.measures.measuring import HORIZON, Measured
from ..population.watching import ENDING, GOAL
from .amounts import number, share, sure
from .page import Block, Line, Picture, Row, Say, Table, line
from .plot import Range, Series, bars, lines
from .run_words import RunWords

STEP = 30
"""A curve of days is drawn at every so many of them."""


def incidence(measured: Measured, words: RunWords) -> Iterator[Block]:
    """Draw the share that has come to each goal by each day."""
    goals = measured.kept.measured["goals"]
    if goals:
        names = {goal: words.goal(goal) for goal in goals}
        yield _curves(
            measured, "reached", {GOAL + goal: names[goal] for goal in goals}, "Share of those who had not reached it"
        )
        done = frozenset(f.of for f in measured.figures if f.measure in ("acts", "decisions"))
        for goal in goals:
            acts = words.bringing(goal, done)
            if acts:
                yield Say(line(f"{names[goal]}: through ", words.links(acts), "."), "·")


def endings(measured: Measured, words: RunWords) -> Iterator[Block]:
    """Draw which of the endings comes first."""
    names = {ENDING + ending: ending.replace("-", " ") for ending in measured.kept.measured["endings"]}
    if names:
        yield Say(
            line("Of those who had met none of these, by what they met first; what comes after it is not counted here.")
        )
        yield _curves(measured, TOGETHER, names, "Share of those who had met none")
        del words


def _curves(measured: Measured, measure: str, names: dict[str, str], of: str) -> Picture:
    lo = measured.kept.lo
    drawn = []
    for runner, name in names.items():
        curve = measured.curves[runner]
        days = [*range(0, len(curve), STEP), len(curve) - 1]
        drawn.append(Series(name, share(float(curve[-1])), [(lo + day, float(curve[day])) for day in days]))
    marks = list(dict.fromkeys(f.at for f in measured.of(measure)))
    by = {(f.of, f.at): f for f in measured.of(measure)}
    rows = [
        Row((
            line("the end" if mark == HORIZON else f"end of {mark[:4]}"),
            *(_share(by[runner.split(" ", 1)[1], mark]) for runner in names),
        ))
        for mark in marks
    ]  # fmt: skip
    told = "; ".join(f"{one.name}: {one.last}" for one in drawn)
    return Picture(
        of, lines(of, f"By the end {told}.", drawn, percent=True), Table(("by", *names.values()), tuple(rows))
    )


def _share(figure: Figure) -> Line:
    return line(sure(share(figure.value, figure.suppressed), share(figure.error)))


def waits(measured: Measured, words: RunWords) -> Iterator[Block]:
    """Draw after how many days a quarter, a half and three quarters have their answer."""
    rows, drawn, told = [], [], []
    for wait in measured.waits:
        by = {f.at: f for f in measured.of("waiting", wait.name)}
        quarters = [by[f"days until {part} are answered"] for part in ("a quarter", "half", "three quarters")]
        (off,) = measured.of("wait ended with no act", wait.name)
        rows.append(Row((
            line(words.wait(wait)), line(", ".join(map(words.actor, wait.actors))), words.links(wait.answers),
            *(line(number(figure.value, figure.suppressed)) for figure in quarters),
            line(number(by["waits"].value, by["waits"].suppressed)),
            line(number(by["not answered by the end"].value, by["not answered by the end"].suppressed)),
            line(number(off.value, off.suppressed)),
        )))  # fmt: skip
        low, half, high = (figure.value for figure in quarters)
        if low is not None and half is not None and high is not None:
            said = f"half within {number(half)} days, three quarters within {number(high)}"
            drawn.append(Range(words.wait(wait), said, high, low, half))
            told.append(f"{words.wait(wait)}: {said}")
    head = (
        "waiting",
        "for whom",
        "answered by",
        "a quarter, days",
        "half",
        "three quarters",
        "waits",
        "open at the end",
        "ended with no act",
    )
    if rows:
        title = "Days until a quarter, half and three quarters have their answer"
        yield Picture(title, bars(title, "; ".join(told) + ".", drawn), Table(head, tuple(rows), "by row"))
        yield Say(line(
            "A bar goes from the day on which a quarter are answered to that on which three quarters are; the mark is "
            "the half. "
            "Waits that had begun before the first day are left out, as their length is not known."
        ))  # fmt: skip


def backlog(measured: Measured, words: RunWords) -> Iterator[Block]:
    """Draw how many wait at the start of each month."""
    drawn, columns = [], []
    for wait in measured.waits:
        months = measured.of("backlog", wait.name)
        worth = [figure.value for figure in months]
        if any(worth):
            most = max(value for value in worth if value is not None)
            points = [(_day(f.at), f.value or 0.0) for f in months]
            drawn.append(
                Series(
                    f"{words.wait(wait)}, for {', '.join(map(words.actor, wait.actors))}",
                    f"at most {number(most)}",
                    points,
                )
            )
            columns.append((words.wait(wait), months))
    if drawn:
        head = ("on", *(name for name, _ in columns))
        some = [n for n, figure in enumerate(columns[0][1]) if figure.at[5:7] in ("01", "07")]
        rows = [
            Row((line(columns[0][1][n].at), *(line(number(of[n].value, of[n].suppressed)) for _, of in columns)))
            for n in some
        ]
        title = "People waiting on the first day of each month"
        yield Picture(
            title,
            lines(title, "; ".join(f"{one.name}: {one.last}" for one in drawn) + ".", drawn),
            Table(head, tuple(rows)),
        )
        yield Say(
            line(f"Fewer than {SMALL} are drawn as nobody. The table has every sixth month; measures.parquet has all.")
        )


def _day(words: str) -> int:
    return datetime.date.fromisoformat(words).toordinal()
