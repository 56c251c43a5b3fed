"""A way on a timeline: each step from its earliest to its latest day, and windows along the days they are open."""

from collections.abc import Iterator

from ..language.rulebook import Rulebook
from ..paths.path import Path, Roads, Window
from .page import Block, Chart, Heading, Lane, Say, Stripe, line
from .words import Wording, day_words

MARGIN = 15
"""Days drawn before the first and after the last."""


def path_charts(roads: Roads, rulebook: Rulebook) -> Iterator[Block]:
    """Draw the ways of each outlook; one that takes no step is not drawn."""
    say, drawn = Wording(rulebook), False
    for outlook in roads.outlooks:
        for n, path in enumerate(outlook.paths, 1):
            if not path.steps:
                continue
            if not drawn:
                drawn = True
                yield Heading(line("On a timeline"), rank=2)
                yield Say(line("Dark: a step on its one day. Light: it may be any day up to where it ends. "
                               "Framed: a window, shaded while it is open."))  # fmt: skip
            number = f", way {n} of {len(outlook.paths)}" if len(outlook.paths) > 1 else ""
            yield Heading(line(f"{outlook.title}{number}"), rank=3)
            yield path_chart(path, say)


def path_chart(path: Path, say: Wording) -> Chart:
    """Draw one way, from the day of setting out to the last day of which anything is said."""
    days = [path.start, path.reached, *(step.earliest for step in path.steps)]
    days += [step.latest for step in path.steps if step.latest is not None]
    days += [day for window in path.windows for day in (window.start, window.to, window.latest) if day is not None]
    end = max(days) + 2 * MARGIN
    lanes = [Lane(line(f"to the goal on {day_words(path.reached)} at the earliest"))]
    for n, step in enumerate(path.steps, 1):
        late = "no latest day is stated" if step.latest is None else f"{day_words(step.latest)} at the latest"
        last = end if step.latest is None else step.latest + 1
        once = last == step.earliest + 1
        words = f"{say.name(step.act)}: {day_words(step.earliest)} at the earliest, {late}"
        stripe = Stripe(step.earliest, last, "full" if once else "doubt", words)
        lanes.append(Lane(line(f"{n}. {say.name(step.act)}"), (stripe,)))
    lanes += [_window(window, say, end) for window in path.windows]
    return Chart(tuple(lanes), min(days) - MARGIN, end)


def _window(window: Window, say: Wording, end: int) -> Lane:
    """Draw a window; how long it is open where others take their time is drawn lighter."""
    name = f"{say.name(window.question)}: {say.outcome(window.question, window.outcome)}"
    last = end if window.to is None else window.to + 1
    until = "no end is seen" if window.to is None else f"to {day_words(window.to)}"
    stripes = [Stripe(window.start, last, "bad", f"{name}, from {day_words(window.start)}, {until}")]
    if window.to is not None and window.latest != window.to:
        longest = end if window.latest is None else window.latest + 1
        stripes.append(Stripe(last, longest, "doubt", f"{name}: so long where others take their time"))
    return Lane(line(name), tuple(stripes))
