"""Whose answer differs between two sides: a person to look at, everybody in words, and whether that is all."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..paths.reached import Reached, Roads
from .answers import Answer
from .cover import Cover, Literal, cover
from .logic import Bit, Model, Solver, both, every, no
from .pair import Pair
from .seen import KINDS, Said
from .witness import Witness, replay, road, roads_of, settle

EFFORT = 20_000_000
"""Steps of the solver for one asking."""
MOST = 40
"""Pairs of answers after which no more are looked for."""


@dataclass(frozen=True)
class Change:
    """People whose answer goes from one thing to another, one of them to look at, and all of them in words.

    `reached` says whether acts lead the typical person to where the one looked at stands, on either side.
    """

    before: Said
    after: Said
    witness: Witness
    everybody: Cover
    reached: Reached


@dataclass(frozen=True)
class Difference:
    """What became of one question between two sides.

    `complete` that nobody else's answer differs, of those spoken of; `aside` tells who is not;
    `loose` what was left free though a life would settle it.
    """

    question: str
    changes: tuple[Change, ...]
    complete: bool
    aside: tuple[str, ...]
    loose: tuple[str, ...]

    @property
    def kind(self) -> str:
        """Say what sort of answer this is."""
        if any(change.witness.replayed for change in self.changes):
            return "counter-example"
        if self.changes or not self.complete:
            return "not settled"
        return "proved" if not self.aside else "proved of those spoken of"


def difference(
    pair: Pair, literals: list[Literal], effort: int = EFFORT, roads: tuple[int, Roads] | None = None
) -> Difference:
    """Find everybody whose answer differs; `roads` are those to people on one of the sides, where they are known."""
    roads = roads or roads_of(pair.sides)
    anybody, differing = Solver(effort, pair.everyone), Solver(effort, [*pair.everyone, pair.differ])
    changes: list[Change] = []
    while (found := differing.ask()) is True and len(changes) < MOST:
        model = differing.model()
        said = said_of(pair.answers[0], model), said_of(pair.answers[1], model)
        region = both(says(pair.answers[0], said[0]), says(pair.answers[1], said[1]))
        with differing.aside(region), anybody.aside(no(region)):
            witness = replay(pair, settle(differing, pair) or model, said, anybody)
            everybody = cover(differing, anybody, literals)
            changes.append(Change(said[0], said[1], witness, everybody, road(pair, witness, roads)))
        differing.add(no(region))
    changes.sort(key=lambda change: (change.before, change.after))  # which the solver finds first is its own affair
    return Difference(pair.question, tuple(changes), found is False, tuple(_aside(pair, anybody, effort)), pair.loose)


def said_of(answer: Answer, model: Model) -> Said:
    """Return what a person is answered."""
    kind = next(kind for kind in KINDS if model.truth(answer.kinds[kind]))
    return Said(kind, tuple(sorted(o for o in answer.perhaps.among if model.truth(answer.told(o)))))


def says(answer: Answer, said: Said) -> Bit:
    """Say that an answer is so."""
    outcomes = (
        answer.told(o) if o in said.outcomes else no(answer.told(o)) for o in answer.perhaps.among
    )  # fmt: skip
    return both(answer.kinds[said.kind], every(outcomes))


def _aside(pair: Pair, anybody: Solver, effort: int) -> Iterator[str]:
    """Tell of whom nothing is said, where there is anybody."""
    if Solver(effort, [*pair.nature, no(every(pair.calm))]).ask() is not False:
        yield "whoever's statuses the day itself leaves open, in conflict, or changing again and again"
    if anybody.ask([no(pair.differ), pair.doubtful]) is not False:
        yield "whoever's answer hangs on a date or figure of the law that is not known exactly"
