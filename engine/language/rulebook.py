"""The nouns of a checked rulebook: every name resolved, every date typed, nothing left to look up in a file."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from ..text.place import Place
from ..text.tongue import ENGLISH, Tongue
from .conditions import Condition, Day, Effect, Param, Set, Term, Trigger, reads
from .dates import Duration, Span
from .workdays import Calendar


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a statement comes from: work, provision, verification mark, and the date of the text or report read.

    `as_of` is `not stated` where no page read gives one, `not read` where no text was read at all, empty only where
    no list of sources says anything of the work.
    """

    work: str
    at: str
    mark: str
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A work that is cited; sources that share a `chain` share an origin and count as one piece of evidence.

    `as_of` is the date of the text that was read; of a report, where nothing else is said, the day it appeared.
    """

    id: str
    title: str
    date: str = ""
    kind: str = ""
    chain: str = ""
    mark: str = ""
    as_of: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Layer:
    """How a rule binds. `over` are the layers it stands over; `under_all` yields to everything, in every column."""

    id: str
    label: str
    over: tuple[str, ...] = ()
    under_all: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: the person (`of` is `self`) or a body of some jurisdiction."""

    id: str
    label: str
    of: str

    @property
    def is_self(self) -> bool:
        """Tell whether this is the person whose life it is."""
        return self.of == "self"

    @property
    def is_chance(self) -> bool:
        """Tell whether what it does is nobody's choice, such as a death."""
        return self.of == "chance"


@dataclass(frozen=True, slots=True)
class VagueTerm:
    """A vague term and its readings, the default one first; `cite` is of the term and all of them, `read_by` of
    each."""

    id: str
    label: str
    readings: tuple[str, ...]
    labels: Mapping[str, str] = field(default_factory=dict)
    cite: tuple[Citation, ...] = ()
    read_by: Mapping[str, tuple[Citation, ...]] = field(default_factory=dict)


Weight = Literal["high", "medium", "low"]


@dataclass(frozen=True, slots=True)
class Category:
    """What a status or a question is about, such as liberty, and how much weighs what befalls it.

    `is_not` are categories that are sometimes taken for it and are something else; `cite` says where that stands.
    """

    id: str
    label: str
    weight: Weight
    is_not: tuple[str, ...] = ()
    cite: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Why nothing decides something: on days from `first` and before `end`, where `without` is said only without it.

    `without` names a layer: there is nothing to find where it is left out. Days are ordinals.
    """

    why: str
    first: int
    end: int
    without: str = ""
    cite: tuple[Citation, ...] = ()


FactType = Literal["bool", "date", "int", "enum", "set"]


@dataclass(frozen=True, slots=True)
class Fact:
    """What never changes in a life. `missing` is what leaving it out means; None: then it is unknown."""

    id: str
    label: str
    type: FactType
    values: tuple[str, ...] = ()
    unit: str = ""
    least: int | None = None
    most: int | None = None
    missing: str | None = None
    normally: str | None = None
    control: str = ""
    protected: bool = False
    labels: Mapping[str, str] = field(default_factory=dict)

    @property
    def usual(self) -> str | None:
        """Return the typical person's value: what it normally is, else what leaving it out means."""
        return self.missing if self.normally is None else self.normally


@dataclass(frozen=True, slots=True)
class Status:
    """What lasts until it is changed. Integer statuses have `values` from least to most, as text.

    `begins` is the value at birth, `missing` what leaving it out under `opens` means, `then` what a value lapses to.
    Of statuses that are stated `together`, leaving all out means that all are unknown, whatever `missing` says.
    `duty` marks the status that follows a duty.
    """

    id: str
    label: str
    values: tuple[str, ...]
    integer: bool = False
    unit: str = ""
    begins: str | None = None
    missing: str | None = None
    then: Mapping[str, str] = field(default_factory=dict)
    plain: bool = False
    document: bool = False
    protected: bool = False
    headline: bool = False
    control: str = ""
    normally: str | None = None
    duty: bool = False
    labels: Mapping[str, str] = field(default_factory=dict)
    gaps: tuple[Gap, ...] = ()
    together: str = ""
    category: str = ""

    @property
    def usual(self) -> str | None:
        """Return the typical person's value: what it normally is, else what leaving it out means, else at birth."""
        return next((v for v in (self.normally, self.missing, self.begins) if v is not None), None)


@dataclass(frozen=True, slots=True)
class Question:
    """What is computed afresh for the day. Outcomes stand best first; unasked where `asked_when` is false.

    `aside` marks a question that other rules read and a reader seldom asks: it is answered, and told only where it is
    asked for.
    """

    id: str
    label: str
    outcomes: tuple[str, ...]
    asked_when: Condition
    window: bool = False
    labels: Mapping[str, str] = field(default_factory=dict)
    aside: bool = False
    gaps: tuple[Gap, ...] = ()
    category: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a rulebook."""

    layers: Mapping[str, Layer]
    actors: Mapping[str, Actor]
    roles: Mapping[str, str]
    terms: Mapping[str, VagueTerm]
    facts: Mapping[str, Fact]
    statuses: Mapping[str, Status]
    questions: Mapping[str, Question]
    goals: Mapping[str, Condition]
    constraints: tuple[Condition, ...]
    calendars: Mapping[str, Calendar]
    labels: Mapping[str, str] = field(default_factory=dict)
    categories: Mapping[str, Category] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClosedList:
    """Rules that are all the grounds an instrument has for something: by their ids, or what those begin with.

    `closes` says by question or status which outcomes no other ground may bring about; empty: those that the rules
    themselves bring about, but for the best of a question.
    """

    grounds: tuple[str, ...]
    closes: Mapping[str, tuple[str, ...]]
    cite: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Competence:
    """Who alone decides a question, changes a status or does an act."""

    over: str
    actors: tuple[str, ...]
    cite: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Instrument:
    """A law, treaty or body of reported practice.

    `over` are the instruments it stands over; `cite` says where its standing and dates are laid down; `begins` and
    `ends` are the dates of `in_force`.
    """

    id: str
    title: str
    jurisdiction: str = ""
    layer: str = ""
    in_force: str = ""
    signed: str = ""
    parties: tuple[str, ...] = ()
    closed_lists: tuple[ClosedList, ...] = ()
    competent: tuple[Competence, ...] = ()
    sources: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    note: str = ""
    gaps: tuple[Gap, ...] = ()
    cite: tuple[Citation, ...] = ()
    begins: Span | None = None
    ends: Span | None = None


@dataclass(frozen=True, slots=True)
class Force:
    """When a provision is in force: from the first day, until the first day no more, judged on whose date."""

    governed_by: Term
    start: Day | Param | None = None
    end: Day | Param | None = None


@dataclass(frozen=True, slots=True)
class May:
    """Discretion: who may choose which outcomes, and within what time."""

    actor: str
    outcomes: tuple[str, ...]
    within: str = ""


@dataclass(frozen=True, slots=True)
class Lets:
    """A provision leaves it to an actor to decide over something: a question, a status or an act."""

    actor: str
    over: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One provision (or report) that decides a question, or changes a status by operation of law.

    `condition` is `when` and not `unless`; `force` says when it counts; `row` is its number where a table made it.
    `rests_on` are instruments, rules and acts that it is said to carry out, `lets` whom it leaves to decide over what.
    """

    id: str
    decides: str
    outcomes: tuple[str, ...]
    may: May | None
    when: Condition
    unless: Condition | None
    at: Trigger | None
    force: Force
    layer: str
    reading: Mapping[str, tuple[str, ...]]
    overrides: tuple[str, ...]
    default: bool
    cite: tuple[Citation, ...]
    instrument: str
    label: str
    note: str
    place: Place
    table: str = ""
    version: int = 1
    rests_on: tuple[str, ...] = ()
    lets: tuple[Lets, ...] = ()

    @property
    def key(self) -> str:
        """Return a name that no other version has."""
        return self.id if self.version == 1 else f"{self.id} (version {self.version})"


@dataclass(frozen=True, slots=True)
class Takes:
    """How long an act may take from a date on."""

    since: Term | None = None
    at_least: Duration | Param | None = None
    at_most: Duration | Param | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """An instant in which somebody changes statuses. `effects` are by outcome; a single outcome is called `done`.

    `harm`: it is a danger where others do it; `offence`: the law of its place forbids it, whoever does it. `rests_on`
    and `lets` as of rules.
    """

    id: str
    label: str
    actor: str
    requires: Condition
    decided_by: str
    takes: Takes
    effects: Mapping[str, tuple[Effect, ...]]
    harm: bool
    offence: bool
    notes: tuple[str, ...]
    force: Force
    layer: str
    reading: Mapping[str, tuple[str, ...]]
    cite: tuple[Citation, ...]
    instrument: str
    note: str
    place: Place
    rests_on: tuple[str, ...] = ()
    lets: tuple[Lets, ...] = ()


DONE = "done"


@dataclass(frozen=True, slots=True)
class Duty:
    """What somebody owes from a moment on: a status that is none, owed, met or late."""

    id: str
    label: str
    owes: str
    act: str
    since: Trigger | Term
    within: Duration | Param
    when: Condition
    force: Force
    layer: str
    reading: Mapping[str, tuple[str, ...]]
    cite: tuple[Citation, ...]
    instrument: str
    note: str
    place: Place
    gaps: tuple[Gap, ...] = ()


DUTY_VALUES = ("none", "owed", "met", "late")


@dataclass(frozen=True, slots=True)
class Worth:
    """A parameter's value from a day on (before `until`, if said), by reading; `*` where it has one for all.

    A value is a number or a day's ordinal; a span where the day is known only to lie in one.
    """

    start: Span
    until: Span | None
    by_reading: Mapping[str, int | Span]
    cite: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """Another parameter that a figure may not pass (or may not fall short of: `least`)."""

    by: str
    least: bool
    cite: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A dated, cited number, duration or date. `term` is the vague term whose readings choose among its values.

    `limit` is the figure of the law that one of practice has to keep to. A quota is a parameter with a
    `period`: its worth is how many places there are in each.
    """

    id: str
    label: str
    unit: str
    term: str
    worths: tuple[Worth, ...]
    instrument: str
    note: str
    place: Place
    limit: Limit | None = None
    period: str = ""


@dataclass(frozen=True)
class Rulebook:
    """A whole checked rulebook; `digest` is a hash of its meaning, not of its comments or file order, nor of the
    language in which it is told (`tongue`)."""

    vocabulary: Vocabulary
    sources: Mapping[str, Source]
    instruments: Mapping[str, Instrument]
    rules: tuple[Rule, ...]
    acts: Mapping[str, Act]
    duties: Mapping[str, Duty]
    parameters: Mapping[str, Parameter]
    digest: str = ""
    warnings: tuple[str, ...] = ()
    reforms: tuple[str, ...] = ()
    tongue: Tongue = field(default=ENGLISH, compare=False)

    @property
    def in_english(self) -> "Rulebook":
        """The same rulebook told in English, as programs read it."""
        return self if self.tongue.is_english else replace(self, tongue=ENGLISH)

    @cached_property
    def by_target(self) -> Mapping[str, tuple[Rule, ...]]:
        """Rules by the question or status they decide, in the rulebook's order."""
        found: dict[str, list[Rule]] = {}
        for rule in self.rules:
            found.setdefault(rule.decides, []).append(rule)
        return {target: tuple(rules) for target, rules in found.items()}

    @cached_property
    def read_by(self) -> Mapping[str, frozenset[str]]:
        """What the rules on other questions and statuses read: by each word, those that are decided by reading it."""
        found: dict[str, set[str]] = {}
        for rule in self.rules:
            for condition in (rule.when, *([rule.unless] if rule.unless is not None else [])):
                for ref in reads(condition):
                    found.setdefault(ref.name, set()).add(rule.decides)
        return {name: frozenset(targets) for name, targets in found.items()}

    @cached_property
    def made_by(self) -> Mapping[tuple[str, str], frozenset[str]]:
        """By a status and a value of it: the layers of the rules and acts that bring it to that value."""
        rules = (rule for rule in self.rules if rule.decides in self.vocabulary.statuses)
        made = [((rule.decides, rule.outcomes[0]), rule.layer) for rule in rules]
        for act in self.acts.values():
            effects = (effect for effects in act.effects.values() for effect in effects if isinstance(effect, Set))
            made += [((effect.status, effect.value), act.layer) for effect in effects]
        found: dict[tuple[str, str], set[str]] = {}
        for brought, layer in made:
            found.setdefault(brought, set()).add(layer)
        return {brought: frozenset(layers) for brought, layers in found.items()}

    @cached_property
    def terms(self) -> Mapping[str, VagueTerm]:
        """Every vague term: those of the vocabulary, and parameters that are their own."""
        found = dict(self.vocabulary.terms)
        for parameter in self.parameters.values():
            if parameter.term == parameter.id:
                readings = tuple(next(w.by_reading for w in parameter.worths if "*" not in w.by_reading))
                cites = tuple(dict.fromkeys(cite for worth in parameter.worths for cite in worth.cite))
                found[parameter.id] = VagueTerm(parameter.id, parameter.label, readings, cite=cites)
        return found
