"""A scenario with one thing moved at a time: an assumed rate, wait or choice to either side, or a term read otherwise.

Each is a scenario like the first one, which can be read, run and compared like any other. Only what is assumed with no
source is moved: a figure that was published is not anybody's to move.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal

from ..language.dates import Span
from .reading import Grounds, Resting
from .whatif import Doing, Policy, Whatif

Side = Literal["less", "more"]
SIDES: tuple[Side, Side] = ("less", "more")
SAYING = "moved to see what hangs on it"
"""What a moved figure rests on."""


@dataclass(frozen=True, slots=True)
class Move:
    """A thing moved: the name of the scenario that does it, what is moved as a run's record calls it (or the term that
    is read otherwise), to which side of an assumption, and to what, in words.

    `told` is what the scenario says otherwise; it `waits` where it is about how long an act takes.
    """

    id: str
    of: str
    side: Side | None
    to: str
    told: dict[str, Any]
    waits: bool = False

    @property
    def called(self) -> str:
        """What is moved, in words: of an act, how many do it and how long it takes are two things."""
        return f"{self.of}, how long it takes" if self.waits else self.of


def moves(whatif: Whatif) -> Iterator[Move]:
    """Yield all moves of a scenario: its assumptions in the order written, then each reading that it does not take."""
    for key, what, doings in (("intents", "intent", whatif.intents), ("others", "act of another", whatif.others)):
        for doing in doings:
            if _invented(doing.grounds):
                yield from _of_doing(doing, key, f"{what} {doing.id}")
    for policy in whatif.discretion:
        if _invented(policy.grounds):
            yield from _of_policy(policy, tuple(whatif.book.vocabulary.questions[policy.question].outcomes))
    yield from _readings(whatif)


def unmoved(whatif: Whatif, moved: Sequence[Move]) -> tuple[Resting, ...]:
    """Return what rests on an assumption, and is left as it is."""
    names = {move.of for move in moved}
    return tuple(rest for rest in whatif.rests if rest.grounds.assumption and rest.what not in names)


def _invented(grounds: Grounds) -> bool:
    return bool(grounds.assumption) and not grounds.cite


def _of_doing(doing: Doing, key: str, what: str) -> Iterator[Move]:
    ends = doing.between or (None, None)
    if doing.between or any(0 < share < 1 for share in doing.shares):
        for side, end in zip(SIDES, ends, strict=True):
            shares = [moved(share, side) if end is None else end for share in doing.shares]
            said = (
                f"{percent(shares[0])} in place of {percent(doing.share)}" if len(shares) == 1 else
                f"{'half' if side == 'less' else 'twice'} the odds in each group"
            )  # fmt: skip
            told = {"share": _by_group(doing, [written(share) for share in shares])}
            yield _doing(doing, key, what, side, said, told)
    wait = doing.wait
    for side in SIDES if wait else ():
        assert wait is not None
        other = Span(wait.lo // 2, wait.hi // 2) if side == "less" else Span(wait.lo * 2, wait.hi * 2)
        if other != wait:
            said = f"{_days(other)} in place of {_days(wait)} days"
            yield _doing(doing, key, what, side, said, {"wait": f"{_days(other)} days"})


def _doing(doing: Doing, key: str, what: str, side: Side, said: str, told: dict[str, Any]) -> Move:
    item = {"id": doing.id, **told, "assumption": SAYING}
    waits = "wait" in told
    return Move(f"{key}-{doing.id}-{'wait-' if waits else ''}{side}", what, side, said, {key: [item]}, waits)


def _by_group(doing: Doing, shares: list[str]) -> Any:
    """Return shares as they are written: one, or those of groups within groups, of which the last changes soonest."""
    found: list[Any] = list(shares)
    for grouping in reversed(doing.by):
        size = len(grouping.names)
        found = [
            dict(zip(grouping.names, found[n : n + size], strict=True)) for n in range(0, len(found), size)
        ]  # fmt: skip
    return found[0]


def _of_policy(policy: Policy, outcomes: tuple[str, ...]) -> Iterator[Move]:
    """Yield the ends between which a choice lies: the best for the person, and the worst."""
    what = f"policy {policy.id}"
    if policy.choice == "rate":
        known = [outcome for outcome in outcomes if outcome in policy.shares]
        for side, all_ in zip(SIDES, (known[-1], known[0]), strict=True):
            if policy.shares[all_] != 1:
                shares = {outcome: "100 percent" if outcome == all_ else "0 percent" for outcome in policy.shares}
                said = f"always {all_} in place of {percent(policy.shares[all_])}"
                yield _policy(policy, what, side, said, {"shares": shares})
    elif policy.choice in ("worst", "best"):
        side, other = ("more", "best") if policy.choice == "worst" else ("less", "worst")
        yield _policy(policy, what, side, f"the {other} in place of the {policy.choice}", {"choose": other})


def _policy(policy: Policy, what: str, side: Any, said: str, told: dict[str, Any]) -> Move:
    item = {"id": policy.id, **told, "assumption": SAYING}
    return Move(f"discretion-{policy.id}-{side}", what, side, said, {"discretion": [item]})


def _readings(whatif: Whatif) -> Iterator[Move]:
    taken = whatif.stance.readings
    for name, term in whatif.book.terms.items():
        for reading in term.readings:
            if reading != taken[name]:
                readings = {**taken, name: reading}
                said = f"{reading} in place of {taken[name]}"
                yield Move(f"reading-{name}-{reading}", name, None, said, {"stance": {"readings": readings}})


def moved(share: Fraction, side: Side) -> Fraction:
    """Return a share at half or at twice the odds, to four digits of a percent: none and all stay what they are.

    >>> moved(Fraction(1, 2), "less"), moved(Fraction(1, 2), "more")
    (Fraction(3333, 10000), Fraction(6667, 10000))
    """
    if share in (0, 1):
        return share
    exact = share / (2 - share) if side == "less" else 2 * share / (1 + share)
    found = Fraction(f"{float(exact * 100):.4g}") / 100
    return found if 0 < found < 1 else exact


def written(share: Fraction) -> str:
    """Write a share as a scenario does."""
    per = share * 100
    plain = f"{float(per):.10g}"
    return f"{plain} percent" if "e" not in plain and Fraction(plain) == per else f"{share}"


def percent(share: Fraction) -> str:
    """Say a share in percent."""
    return f"{float(share * 100):.3g} %"


def _days(wait: Span) -> str:
    return f"{wait.lo}" if wait.lo == wait.hi else f"{wait.lo}..{wait.hi}"
