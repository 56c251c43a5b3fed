"""Tables of a run's report: decisions, groups, and what was published."""

from collections.abc import Iterator
from typing import Any

from ..population.calibration import Published
from ..population.measures.groups import EVERYONE
from ..population.measures.measuring import HORIZON, Measured
from .amounts import NONE, number, share, sure
from .page import Block, Line, Row, Say, Table, line
from .run_words import RunWords


def decisions(measured: Measured, words: RunWords) -> Iterator[Block]:
    """Tell what each decision came to, and whose it was."""
    rows = [
        Row((line(words.link(f.of)), line(words.actor(words.book.acts[f.of].actor)), line(_outcome(words, f.of, f.at)),
             line(number(f.value, f.suppressed))))
        for f in sorted(measured.of("decisions"), key=lambda f: (f.of, f.at))
    ]  # fmt: skip
    if rows:
        yield Table(("decision", "whose", "outcome", "how often"), tuple(rows), "by row")


def _outcome(words: RunWords, act: str, outcome: str) -> str:
    return words.wording.outcome(words.book.acts[act].decided_by, outcome)


def groups(measured: Measured) -> Iterator[Block]:
    """Tell how many of each group came to each goal."""
    goals = measured.kept.measured["goals"]
    every = [f.group for f in measured.figures if f.measure == "people" and f.group != EVERYONE]
    by = {(f.of, f.group): f for f in measured.figures if f.measure == "reached" and f.at == HORIZON}
    rows = [
        Row((line(group), *(_cell(by, goal, group) for goal in goals)))
        for group in every
    ]  # fmt: skip
    if rows:
        yield Say(
            line("The share that reached each goal by the end, of those who had not. Groups are of the first day.")
        )
        yield Table(("group", *goals), tuple(rows))


def _cell(by: dict[tuple[str, str], Any], goal: str, group: str) -> Line:
    figure = by.get((goal, group))
    return line(NONE if figure is None else sure(share(figure.value, figure.suppressed), share(figure.error)))


def published(measured: Measured) -> Iterator[Block]:
    """Tell each published number beside the run's."""
    if not measured.held:
        return
    yield Say(
        line("No rate was moved to make these fit. The run is brought to full size; the bounds are of chance alone.")
    )
    said = {True: "fits", False: "does not fit", None: "outside the horizon"}
    rows = [
        Row((
            line(held.published.label), line(_bounds(held.published)), line(number(held.run)),
            line(f"{number(held.low)} to {number(held.high)}"), line(said[held.fits]),
            line("; ".join(f"{cite.work} {cite.at}" for cite in held.published.grounds.cite)),
        ))
        for held in measured.held
    ]  # fmt: skip
    yield Table(("what", "published", "run", "chance leaves", "", "source"), tuple(rows), "by row")


def _bounds(published: Published) -> str:
    how = {"exactly": "", "about": "about ", "at-least": "at least ", "at-most": "at most "}[published.how]
    least, most = float(published.least), float(published.most)
    return how + (number(least) if least == most else f"{number(least)} to {number(most)}")
