"""A flaw: something in the rulebook that contradicts, traps, endangers or never works, and whom it meets."""

from dataclasses import dataclass
from typing import Literal, get_args

from ..language.rulebook import Citation

Kind = Literal[
    "conflict", "law-practice", "reading", "loop", "window", "deadline", "no-basis", "outside-closed-list",
    "protected-attribute", "no-competence", "wrong-date-order", "no-admissible-action", "category", "dead", "gap",
    "monotonicity",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
Severity = Literal["high", "medium", "low"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)


@dataclass(frozen=True, slots=True)
class Side:
    """One provision of those that meet in a flaw: a rule, act, duty, parameter or instrument, and what it does here.

    `id` is a key of the rulebook (with its version, where it has several), `does` a phrase in the rulebook's words.
    """

    id: str
    does: str
    layer: str
    cite: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """One way to judge the witness and what came of it: `stance` in words, then what was answered.

    `by` is what was asked (a question or a status), `answer` the outcome in the rulebook's own names.
    """

    stance: str
    by: str
    answer: str


@dataclass(frozen=True, slots=True)
class Witness:
    """A made-up person in whom a flaw can be seen: the typical person, except what `exceptions` say.

    `life` is a case file; `scenes` is what the reference evaluator says of it; `replayed` that it says what the
    detector said, None where there was nothing to judge.
    """

    life: str
    exceptions: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    scenes: tuple[Scene, ...] = ()
    replayed: bool | None = None


@dataclass(frozen=True, slots=True)
class Dependence:
    """What a flaw hangs on: days, layers, readings of vague terms, and rules whose source could not be verified."""

    first: int
    end: int
    layers: tuple[str, ...] = ()
    readings: tuple[tuple[str, str], ...] = ()
    unverified: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Flaw:
    """A finding of the audit.

    `about` says what it is about in ids that last: with the kind it is the flaw's name, by which it is accepted.
    `says` is one sentence; `sides` are the provisions side by side; days are ordinals (`Dependence`: from `first` and
    before `end`).
    `settled` is False where the solver or the search gave up: then it is a suspicion, and told as one.
    """

    kind: Kind
    about: tuple[str, ...]
    severity: Severity
    says: str
    sides: tuple[Side, ...]
    depends: Dependence
    witness: Witness | None = None
    settled: bool = True

    @property
    def id(self) -> str:
        """Return the name by which the flaw is accepted: its kind and what it is about."""
        return ":".join((self.kind, "/".join(self.about)))
