"""Which ways people went in a run, and what is in the way of those who did not come to a goal; drawn over tables."""

from collections.abc import Iterator

from ..population.measures.figures import SMALL
from ..population.measures.measuring import Measured
from .amounts import number, share
from .page import Block, Picture, Row, Say, Table, line
from .plot import Range, bars
from .run_words import RunWords
from .streams import streams

WAYS, ROWS = 12, 14


def streams_of(measured: Measured, words: RunWords) -> Iterator[Block]:
    """Draw from which act to which people go, and list the ways taken most."""
    shown, others, of = measured.ways.frequent()
    total = sum(measured.ways.counts.values())
    if not any(way for way, _ in shown):
        return
    rows = [
        Row((words.links(way) if way else line("nothing at all"), line(number(people)), line(share(people / total))))
        for way, people in shown[:WAYS]
    ]
    title = "From the first act to the sixth, of those whom anything happens to"
    told = "; ".join(
        f"{people:,} people: {', then '.join(map(words.name, way)) or 'nothing at all'}" for way, people in shown[:5]
    )
    drawing = streams(title, f"The ways taken most: {told}.", measured.ways.streams(), words.name)
    yield Picture(
        title, drawing, Table(("way, each act where it comes first", "people", "of all"), tuple(rows), "by row")
    )
    more, rest = max(len(shown) - WAYS, 0), sum(people for _, people in shown[WAYS:])
    yield Say(line(f"{more} more ways are of {rest:,} people, {others:,} of fewer than {SMALL} each, "
                   f"{of:,} people in all. People are counted over all replicates."))  # fmt: skip


def obstacles(measured: Measured, words: RunWords) -> Iterator[Block]:
    """Draw what keeps people from each goal."""
    blocked = measured.blocked
    for goal, found in blocked.people.items():
        shown = [(obstacle, people) for obstacle, people in found if people >= SMALL][:ROWS]
        if not shown:
            continue
        rows = [
            Row((
                line(words.link(o.provision), f": {o.asks}" if o.asks else ""), line(o.manner),
                line(words.actor(o.actor)),
                line(words.link(o.step) if o.step != o.provision else words.name(o.step)), line(number(people)),
            ))
            for o, people in shown
        ]  # fmt: skip
        left = blocked.unexplained.get(goal, 0)
        title = f"Not come to it: {words.goal(goal)}"
        drawn = [
            Range(f"{words.name(o.provision)} ({o.manner})", f"{people:,} people", people) for o, people in shown[:8]
        ]
        drawn += [Range("not asked", f"{left:,} people", left)] if left else []
        told = "; ".join(f"{one.name}: {one.said}" for one in drawn)
        head = ("provision", "how", "whose act", "step", "people")
        yield Picture(title, bars(title, f"{told}.", drawn), Table(head, tuple(rows), "by row"))
    if blocked.groups:
        yield Say(line(
            f"People who came to the same in every status are taken together: {blocked.groups:,} groups lack a goal. "
            f"One of each of the {blocked.asked:,} largest was opened again as a case and judged on the last day; she "
            "speaks for her group, though others of it may differ in their dates and facts. "
            "People are counted over all replicates."
        ))  # fmt: skip
