"""How far each move of a scenario takes what is measured; chance, assumptions and readings each apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..moves import Move
from .contrast import Change, changes_of
from .figures import SURE, of_share, spread
from .gains import REACHED, Gain, gains
from .groups import EVERYONE
from .reading_run import Kept


@dataclass(frozen=True, slots=True)
class Sway:
    """A move, and what changes by it for everybody: nothing that is measured, or some gains."""

    move: Move
    changes: tuple[Change, ...]

    def of(self, gain: Gain) -> Change | None:
        """Return what changes of a gain; None where too few people are touched to tell."""
        return next((each for each in self.changes if each.gain == gain and not each.suppressed), None)


@dataclass(frozen=True, slots=True)
class Stand:
    """The share that reaches a goal in the run as it is, with the standard error of chance."""

    goal: str
    share: float
    error: float


def sways(base: Kept, moved: Sequence[tuple[Move, Kept]]) -> Iterator[Sway]:
    """Yield what each move changes. The same people and chances are compared, each with herself."""
    for move, other in moved:
        yield Sway(move, tuple(change for change in changes_of(base, other) if change.group == EVERYONE))


def stands(base: Kept) -> tuple[Stand, ...]:
    """Return how many come to each goal by the end, those too who had come to it before."""
    there: dict[str, dict[int, int]] = {}
    people: dict[int, int] = {}
    for lot in base.lots():
        people[lot.replicate] = people.get(lot.replicate, 0) + len(lot)
        for (measure, of, _), count in gains(base, lot):
            if measure == REACHED:
                by = there.setdefault(of, {})
                by[lot.replicate] = by.get(lot.replicate, 0) + int(count.sum())
    return tuple(_stand(goal, [by[n] / people[n] for n in sorted(by)], people[0]) for goal, by in there.items())


def _stand(goal: str, shares: list[float], people: int) -> Stand:
    mean = sum(shares) / len(shares)
    return Stand(goal, mean, spread(shares) if len(shares) > 1 else of_share(mean, people))


def beyond_chance(change: Change) -> bool:
    """Tell whether something changes more than chance alone is likely to make it."""
    return bool(change.difference and change.error is not None and abs(change.difference) > SURE * change.error)
