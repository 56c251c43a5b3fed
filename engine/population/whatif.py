"""A scenario: under which rules, for whom, over which years, who does what how often, and who decides how."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Literal

from ..decide.stance import Stance
from ..language.conditions import Condition
from ..language.dates import Span
from ..language.rulebook import Rulebook
from .calibration import Published
from .cohort import Cohort
from .kin import Kinds
from .periods import Cleared, Period
from .reading import Grounds, Resting

Choice = Literal["always", "never", "worst", "best", "rate"]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Groups by which rates may differ, by facts and by the day: the first whose condition holds counts; the last is
    the rest."""

    id: str
    names: tuple[str, ...]
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Doing:
    """An act that a person intends, or that another does to her, once it is possible and as long as `when` holds.

    Either a `share` of those who could do it does it `within` so many days, no day likelier than another; or, where it
    is `monthly`, on the 15th of each month, which stands for the month; or `wait` says after how many days it is done,
    each likely alike, by that share of them (the rest never do it). `id` names its stream of chance. `during` are the
    days (first and last) between which it may be done. `shares` are those of the groups `by` which they differ, every
    combination of them, the last one changing soonest; `share` is the first of them. `between` are the least and the
    most that a share may be taken for, where a scenario says so.
    """

    id: str
    act: str
    when: Condition
    share: Fraction
    within: int | None
    wait: Span | None
    during: Span
    grounds: Grounds
    monthly: bool = False
    by: tuple[Grouping, ...] = ()
    shares: tuple[Fraction, ...] = ()
    between: tuple[Fraction, Fraction] | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """How somebody uses a choice that a rule leaves open: always or never an outcome, the best or the worst for the
    person of those left open, or each at a rate. Of several on one question the first whose `when` holds counts."""

    id: str
    question: str
    actor: str
    choice: Choice
    outcome: str
    shares: Mapping[str, Fraction]
    when: Condition
    grounds: Grounds


@dataclass(frozen=True, slots=True)
class Cap:
    """A part of a quota kept for some: the share of its places, and whether what they leave goes to the others."""

    when: Condition
    share: Fraction
    spills: bool


@dataclass(frozen=True, slots=True)
class Quota:
    """How often an act may be done in a period: `times` the worth of a parameter, in whole places. A worth that changes
    within the period is each time that of the whole period. Where a part of a cohort is carried on, so is that part of
    its places. Places are given out on days as `cleared` says.

    Those for whom the first of `first` holds come before those of the second, and so on; among equals the one whose
    `longest` status is older, then the lower lottery key. A share of those whose turn comes, `declined`, does not take
    the place: it is the next one's, and they wait anew. Places that nobody took are carried over or lapse. Where the
    parameter has no worth there is no limit, or there are no places, as `unset` says.
    """

    id: str
    act: str
    parameter: str
    times: Fraction
    each: Period
    first: tuple[Condition, ...]
    longest: str
    caps: tuple[Cap, ...]
    carries: bool
    unset: Literal["no-limit", "no-places"]
    grounds: Grounds
    cleared: Cleared = "monthly"
    declined: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Table:
    """People told one by one, in a file; the day on which their lives open, and the kinds of relative that it names."""

    file: Path
    on: int
    kinds: Kinds = field(default_factory=dict)


@dataclass(frozen=True)
class Whatif:
    """A scenario that was read and fits its rulebook. `asks` is the question it puts, in a sentence.

    `horizon` is its first day and the first day no more; `seed` and the number of `replicates` say which chances are
    drawn; `questions` and `goals` what is measured. `endings` compete: whichever comes first ends somebody's way, and
    the others never come. `groups` are facts and statuses by whose first value people are told apart; `published` is
    what the run is held against.
    """

    id: str
    asks: str
    book: Rulebook
    stance: Stance
    reforms: tuple[str, ...]
    cohort: Cohort | Table
    people: int
    horizon: Span
    seed: int
    replicates: int
    questions: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    endings: Mapping[str, Condition] = field(default_factory=dict)
    groups: tuple[str, ...] = ()
    published: tuple[Published, ...] = ()
    intents: tuple[Doing, ...] = ()
    others: tuple[Doing, ...] = ()
    discretion: tuple[Policy, ...] = ()
    quotas: tuple[Quota, ...] = ()
    warnings: tuple[str, ...] = ()
    note: str = ""
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def rests(self) -> tuple[Resting, ...]:
        """What its rates, policies and people rest on, in the order written."""
        return (
            *(self.cohort.rests if isinstance(self.cohort, Cohort) else ()),
            *(Resting(f"intent {doing.id}", doing.grounds) for doing in self.intents),
            *(Resting(f"act of another {doing.id}", doing.grounds) for doing in self.others),
            *(Resting(f"policy {policy.id}", policy.grounds) for policy in self.discretion),
            *(Resting(f"quota {quota.id}", quota.grounds) for quota in self.quotas),
        )
