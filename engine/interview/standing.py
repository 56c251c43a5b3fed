"""How the answers asked for stand, column by column, for a life as far as it is told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..decide.alike import Related
from ..decide.boxes import in_order, unknowns
from ..decide.filling import Impossible, Key
from ..decide.judging import Judging
from ..decide.life import Life
from ..decide.program import Program
from ..decide.replay import World
from ..decide.truth import NO, OPEN

Said = tuple[str, tuple[str, ...], tuple[str, ...]]
"""What two answers must share to be the same: kind, outcomes, and those in whose hands it is."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One answer that is asked for: a question or a status, on a day, in a column (by its number)."""

    question: str
    day: int
    column: int


class Bench:
    """The columns in which answers are asked for, and what the lives seen in them have in common."""

    def __init__(self, programs: Sequence[Program], judging: Judging) -> None:
        self.programs = tuple(programs)
        self.judging = judging
        self.related = Related()

    def world(self, life: Life, column: int, day: int) -> World | None:
        """Return a life replayed to a day in a column; None where no life can be so."""
        try:
            world = World(self.programs[column], life, judging=self.judging, alike=self.related, asking=True)
        except Impossible:
            return None
        world.run(day)
        if any(c.judge(world, world.main) == NO for c in world.program.constraints):
            return None
        return world


def said(world: World, question: str) -> Said | None:
    """Return what an answer is whatever is not known; None where that can change it."""
    if question in world.program.book.vocabulary.questions:
        settled = world.verdict(world.main, question).settled
        return None if settled is None else (settled.kind, settled.outcomes, tuple(sorted(settled.actors)))
    track = world.main.tracks[question]
    if track.one is not None:
        return "decided", (track.one,), ()
    kinds = {kind for kind, _ in track.reasons}
    if "unknown" in kinds:
        return None
    actors = tuple(sorted(str(actor) for kind, actor in track.reasons if kind == "discretion"))
    return ("conflict" if "conflict" in kinds else "discretion"), tuple(sorted(track.values)), actors


def touched(world: World, question: str) -> list[Key]:
    """Return the unknowns that an open answer touches, in a fixed order; none where it is settled."""
    if said(world, question) is not None:
        return []
    if question in world.program.book.vocabulary.questions:
        return sorted(unknowns(world.answer(world.main, question).reasons), key=in_order)
    return sorted(unknowns(world.main.tracks[question].reasons), key=in_order)


def burdens(world: World, question: str) -> dict[Key, float]:
    """Return how much of an open answer hangs on each unknown that it touches: the fewer a rule still waits for, the
    more hangs on each of them."""
    if question not in world.program.book.vocabulary.questions:
        keys = touched(world, question)
        return dict.fromkeys(keys, 1 / max(1, len(keys)))
    answer = world.answer(world.main, question)
    verdict, found = answer.verdict, dict.fromkeys(touched(world, question), 0.0)
    places = [n for n, truth in enumerate(verdict.truths) if truth == OPEN]
    for place in [*places, *([-1] if verdict.asked == OPEN else [])]:
        keys = unknowns(answer.why(place))
        for key in keys:
            found[key] = found.get(key, 0.0) + (len(verdict.truths) if place < 0 else 1) / len(keys)
    return found


def barred(world: World) -> Iterator[Key]:
    """Yield the unknowns on which it hangs whether any life can be so."""
    for constraint in world.program.constraints:
        if constraint.judge(world, world.main) == OPEN:
            yield from sorted(unknowns(constraint.why(world, world.main)), key=in_order)
