"""A way on a timeline: each step from its earliest to its latest day, and windows along the days they are open."""

from collections.abc import Iterator

from ..language.rulebook import Rulebook
from ..paths.path import Path, Roads, Window
from ..text.tongue import phrase
from .lineup import title_told
from .page import Block, Chart, Heading, Lane, Say, Stripe, line
from .words import Wording

LEGEND = phrase(
    "Dark: a step on its one day. Light: it may be any day up to where it ends. "
    "Framed: a window, shaded while it is open."
)
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
                yield Heading(line(say.tell("On a timeline")), rank=2)
                yield Say(line(say.tell(LEGEND)))
            of = len(outlook.paths)
            number = say.tell(", way {n} of {of}", n=n, of=of) if of > 1 else ""
            yield Heading(line(f"{title_told(outlook.title, say)}{number}"), rank=3)
            yield path_chart(path, say)


def path_chart(path: Path, say: Wording) -> Chart:
    """Draw one way, from the day of setting out to the last day of which anything is said."""
    days = [path.start, path.reached, *(step.earliest for step in path.steps)]
    days += [step.latest for step in path.steps if step.latest is not None]
    days += [day for window in path.windows for day in (window.start, window.to, window.latest) if day is not None]
    end = max(days) + 2 * MARGIN
    lanes = [Lane(line(say.tell("to the goal on {day} at the earliest", day=say.day(path.reached))))]
    for n, step in enumerate(path.steps, 1):
        late = (
            say.tell("no latest day is stated")
            if step.latest is None
            else say.tell("{day} at the latest", day=say.day(step.latest))
        )
        last = end if step.latest is None else step.latest + 1
        once = last == step.earliest + 1
        when = say.tell("{days} at the earliest, {late}", days=say.day(step.earliest), late=late)
        words = f"{say.name(step.act)}: {when}"
        stripe = Stripe(step.earliest, last, "full" if once else "doubt", words)
        lanes.append(Lane(line(f"{n}. {say.name(step.act)}"), (stripe,)))
    lanes += [_window(window, say, end) for window in path.windows]
    return Chart(tuple(lanes), min(days) - MARGIN, end)


def _window(window: Window, say: Wording, end: int) -> Lane:
    """Draw a window; how long it is open where others take their time is drawn lighter."""
    name = f"{say.name(window.question)}: {say.outcome(window.question, window.outcome)}"
    last = end if window.to is None else window.to + 1
    first = say.day(window.start)
    open_ = (
        say.tell("from {day}, no end is seen", day=first)
        if window.to is None
        else say.tell("from {first}, to {last}", first=first, last=say.day(window.to))
    )
    stripes = [Stripe(window.start, last, "bad", f"{name}, {open_}")]
    if window.to is not None and window.latest != window.to:
        longest = end if window.latest is None else window.latest + 1
        stripes.append(
            Stripe(last, longest, "doubt", say.tell("{what}: so long where others take their time", what=name))
        )
    return Lane(line(name), tuple(stripes))
