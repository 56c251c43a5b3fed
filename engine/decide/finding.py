"""What a decision says: answers, the reasons for them, and what stands beside them.

A `Judgement` is one life under several stances: a `Column` a stance, and in it a `Finding` for each question on each
day asked. Days are proleptic ordinals (`datetime.date.toordinal`); a `Span` is a first and a last day, equal where the
day is known.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..language.dates import Span
from ..language.rulebook import Citation
from .truth import Truth

Kind = Literal["decided", "unknown", "discretion", "conflict", "silent", "not-asked"]
Fate = Literal["effective", "open", "beaten", "not met", "not in force"]


@dataclass(frozen=True, slots=True)
class Reason:
    """One condition as it stood: its words, whether it held, what it is made of, and facts that left it open."""

    says: str
    truth: Truth
    parts: tuple["Reason", ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleTrace:
    """What became of one rule in one answer.

    `says` is the rule in plain words, `outcomes` what it would bring, `beaten_by` the effective rules that stand over
    it, `reasons` its conditions as they stood, `why` one short phrase for a rule that did not take effect.
    """

    rule: str
    says: str
    layer: str
    fate: Fate
    outcomes: tuple[str, ...]
    reasons: tuple[Reason, ...] = ()
    beaten_by: tuple[str, ...] = ()
    why: str = ""
    cite: tuple[Citation, ...] = ()
    reading: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer to one question (or the state of one status) on one day under one stance.

    `outcomes` are the possible ones, best first; `outcome` the one, or None. `since` is given for a status.
    `needs` are the facts that matter where facts are what is missing, `actors` those in whose hands it is otherwise.
    `whatever` are unknown facts that turned out not to matter; `notes` say what else a reader must know.
    """

    question: str
    is_status: bool
    on: int
    kind: Kind
    outcome: str | None
    outcomes: tuple[str, ...]
    since: Span | None = None
    because: tuple[RuleTrace, ...] = ()
    rejected: tuple[RuleTrace, ...] = ()
    needs: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    whatever: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def dated(f: Finding, on: int) -> Finding:
    """Return a finding as one of another day, all else being so."""
    return Finding(
        f.question, f.is_status, on, f.kind, f.outcome, f.outcomes, f.since, f.because, f.rejected, f.needs, f.actors,
        f.whatever, f.notes,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Danger:
    """A harmful act that another may do on that day: its requirements are not false."""

    act: str
    actor: str
    on: int
    certain: bool
    cite: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An event that this column does not count (only its plain effects happened there)."""

    event: str
    on: Span
    why: str


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """A recorded act that its own requirements, or the question it carries out, did not allow."""

    event: str
    on: Span
    why: str


@dataclass(frozen=True, slots=True)
class Offence:
    """A recorded act that the law of its place forbids, whoever does it."""

    event: str
    on: Span
    cite: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One life under one stance: `title` heads the column, `layers` are those that count, in the vocabulary's order."""

    title: str
    layers: tuple[str, ...]
    readings: Mapping[str, str]
    findings: tuple[Finding, ...]
    dangers: tuple[Danger, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    not_allowed: tuple[NotAllowed, ...] = ()
    assumptions: tuple[str, ...] = ()
    offences: tuple[Offence, ...] = ()

    def finding(self, question: str, on: int) -> Finding:
        """Return the answer to one question on one day; KeyError where it was not asked."""
        for found in self.findings:
            if found.question == question and found.on == on:
                return found
        raise KeyError((question, on))


@dataclass(frozen=True, slots=True)
class Judgement:
    """One life, judged: a column a stance, the days asked, and what produced it; `reread` where readings were tried."""

    case: str
    days: tuple[int, ...]
    columns: tuple[Column, ...]
    rulebook: str
    engines: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    readings_that_matter: tuple["Dependence", ...] = ()
    reread: bool = False


@dataclass(frozen=True, slots=True)
class Dependence:
    """An answer that another reading of a vague term would change; so is a danger, `question` then being its act.

    `answers` are those under each reading, the one chosen first. Where the term matters only once other terms are read
    otherwise too, `beside` says which, and how.
    """

    question: str
    on: int
    column: str
    term: str
    answers: tuple[tuple[str, Finding], ...]
    beside: tuple[tuple[str, str], ...] = ()
