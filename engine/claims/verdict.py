"""What came of a claim: proved, a counter-example, or not settled; whom it is shown in, and what it hangs on."""

from dataclasses import dataclass
from typing import Literal

from ..decide.finding import Finding
from ..paths.path import Path
from ..paths.reached import Reached
from .claim import Claim

Kind = Literal["proved", "counter-example", "not settled"]


@dataclass(frozen=True, slots=True)
class Witness:
    """A made-up person in whom a claim can be seen to be so, or not: the typical person, except what `exceptions` say.

    `lives` are case files, two where two people are compared. `found` is what the reference evaluator and the other
    engine answer in each, `path` the acts that a way goes by; `replayed` that it bears out what was said of her.
    `reached` says whether acts lead the typical person to where she stands; None where that was not asked.
    """

    lives: tuple[str, ...]
    exceptions: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    found: tuple[Finding, ...] = ()
    path: Path | None = None
    replayed: bool = True
    reached: Reached | None = None


@dataclass(frozen=True, slots=True)
class Depends:
    """What a verdict hangs on: the day, the layers, readings of terms, assumptions, what the vocabulary calls
    impossible, and rules whose source could not be verified. Rules and constraints stand as they are named."""

    on: int
    until: int | None
    layers: tuple[str, ...]
    readings: tuple[tuple[str, str], ...] = ()
    off: tuple[str, ...] = ()
    reforms: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    constraints: tuple[str, ...] = ()
    unverified: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Repair:
    """One amendment that makes a refuted claim so: a rule left out, an act not to be done, or a listed reform."""

    sort: Literal["rule", "act", "reform"]
    of: str


@dataclass(frozen=True, slots=True)
class Barred:
    """A provision that would bring something about, and why it never does."""

    provision: str
    why: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A claim, what came of it, and why in sentences.

    `aside` tells of whom nothing was said; `vacuous` that nobody has the traits that the claim names; `barred` are the
    provisions that would bring a goal about and never do; `repairs` is None where they were not looked for.
    """

    claim: Claim
    kind: Kind
    because: tuple[str, ...]
    depends: Depends
    witness: Witness | None = None
    aside: tuple[str, ...] = ()
    vacuous: bool = False
    barred: tuple[Barred, ...] = ()
    repairs: tuple[Repair, ...] | None = None
