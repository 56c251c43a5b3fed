"""The file format, key by key: what may stand in `vocabulary.yaml` and `sources.yaml`.

Each form is the shape of one noun as it is written; names, dates and atoms are still text and are resolved afterwards,
where the whole vocabulary is known. What a key means is said here once: JSON Schema and the grammar page repeat it.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from .sorts import (
    Category,
    Conditions,
    Date,
    Flag,
    Known,
    Layer,
    Mark,
    Name,
    Of,
    Sort,
    Words,
    Work,
    Written,
)

__all__ = ["Flag", "Form", "Words", "Written"]


class Form(BaseModel):
    """A shape that refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class CiteForm(Form):
    """A citation: work, provision, mark, date of the text read."""

    work: Work = Field(description="the work cited, an id of sources.yaml")
    at: str = Field(description="where in it: article, paragraph, line")
    mark: Mark = Field(description="how far it was verified")
    as_of: str = Field(default="", description="the date of the text that was read, where it is not that of the work")


class SourceForm(Form):
    """A cited work. Works that share a `chain` share an origin."""

    id: Name = Field(description="the name under which the work is cited")
    title: str = Field(description="what the work is called, in plain words")
    date: str = Field(default="", description="the day, month or year it was made or appeared")
    kind: str = Field(default="", description="what sort of work it is: statute, treaty, news, report and so on")
    chain: str = Field(default="", description="its origin; works of one chain are one piece of evidence")
    mark: Mark = Field(default="", description="the best verification of the work itself")
    as_of: str = Field(
        default="", description="the date of the text that was read (of a law: its redaction), or: not stated"
    )
    note: str = Field(default="", description="what else a reader must know, or why something is not known")


class LayerForm(Form):
    """A layer of rules, and what it stands over."""

    label: str = Field(default="", description="what it is called, in plain words")
    over: Annotated[Words, Sort("layer")] = Field(
        default_factory=list, description="layers whose rules yield to those of this one where they answer otherwise"
    )
    under: Annotated[str, Known(("all",))] = Field(
        default="", description="`all`: it yields to everything, and counts in every column"
    )


class ActorForm(Form):
    """Somebody who acts, decides or owes."""

    of: str = Field(description="the jurisdiction; `self` for the person judged, `chance` for what nobody chooses")
    label: str = Field(default="", description="what they are called, in plain words")


class RoleForm(Form):
    """A role that a relative may have."""

    kind: str = Field(description="what several roles are together: mother and father are `parent`")
    label: str = Field(default="", description="what it is called, in plain words")


class CategoryForm(Form):
    """What statuses and questions may be about, and how grave that is."""

    label: str = Field(default="", description="what it is called, in plain words")
    weight: Annotated[str, Known(("high", "medium", "low"))] = Field(description="how much weighs what befalls it")
    is_not: Annotated[Words, Sort("category")] = Field(
        default_factory=list, description="categories that are sometimes taken for it and are something else"
    )
    cite: list[CiteForm] = Field(default_factory=list, description="where it stands that it is something else")


class ReadingForm(Form):
    """One reading of a vague term: its words, and who reads it so."""

    label: str = Field(default="", description="the reading in plain words")
    cite: list[CiteForm] = Field(default_factory=list, description="who reads it so")
    note: str = Field(default="", description="what else a reader must know")


class TermForm(Form):
    """A vague term: a word that the law leaves open."""

    readings: Annotated[Written, Sort("readings")] = Field(
        description="the ways it is read, the default first: names, or a map from a name to its words"
    )
    label: str = Field(default="", description="the term in plain words")
    cite: list[CiteForm] = Field(default_factory=list, description="where the vague text stands")
    note: str = Field(default="", description="what else a reader must know")


class GapForm(Form):
    """Why nothing is said: of days from one to before another, or wherever a layer is left out."""

    start: Date | None = Field(default=None, alias="from", description="the first day of which nothing is said")
    until: Date | None = Field(default=None, description="the first day of which something is said again")
    without: Layer = Field(
        default="", description="the layer that alone decides; there is nothing where it is left out"
    )
    why: str = Field(description="why nothing is said")
    cite: list[CiteForm] = Field(default_factory=list, description="where that stands")


class FactForm(Form):
    """What never changes in a life."""

    type: Annotated[Written, Sort("type")] = Field(
        description="bool, date, int, a list of values (one of them holds), or {set: [values]} (any of them hold)"
    )
    unit: str = Field(default="", description="of a number: what it counts")
    min: int | None = Field(default=None, description="of a number: the least there is")
    max: int | None = Field(default=None, description="of a number: the greatest there is")
    missing: str | None = Field(default=None, description="what leaving it out of a life means; without it: unknown")
    normally: str | None = Field(default=None, description="what it is for the typical person")
    control: str = Field(default="", description="in whose hands it is: an actor, or nobody's")
    protected: Flag = Field(default=False, description="an answer that turns on it alone is a finding")
    label: str = Field(default="", description="what it is called, in plain words")
    labels: dict[str, str] = Field(default_factory=dict, description="its values in plain words")
    note: str = Field(default="", description="what else a reader must know")


class StatusForm(Form):
    """What lasts until it is changed."""

    values: list[str] | None = Field(default=None, description="what it can be, each one word")
    type: Annotated[str, Known(("int",))] = Field(
        default="", description="`int`: a number that increases, in place of `values`"
    )
    unit: str = Field(default="", description="of a number: what it counts")
    min: int = Field(default=0, description="of a number: the least there is")
    max: int = Field(default=99, description="of a number: the greatest there is")
    begins: str | None = Field(default=None, description="what it is at birth")
    missing: str | None = Field(
        default=None, description="what leaving it out where a life opens means; without it: unknown"
    )
    together: str = Field(
        default="", description="a name that several statuses share: where a life states none of them, all are unknown"
    )
    then: dict[str, str] = Field(default_factory=dict, description="what a value lapses to when its time is over")
    plain: Flag = Field(default=False, description="anyone can see it, so a life may change it without an act")
    document: Flag = Field(default=False, description="it is a paper that can be `held`, so conditions may say `holds`")
    protected: Flag = Field(default=False, description="an answer that turns on it alone is a finding")
    headline: Flag = Field(default=False, description="it stands among the first answers")
    control: str = Field(default="", description="in whose hands it is: an actor, or nobody's")
    category: Category = Field(default="", description="what it is about, which says how grave it is")
    normally: str | None = Field(default=None, description="what it is for the typical person")
    label: str = Field(default="", description="what it is called, in plain words")
    labels: dict[str, str] = Field(default_factory=dict, description="its values in plain words")
    gaps: list[GapForm] = Field(
        default_factory=list, description="when, or without which layer, nothing decides it, and why"
    )
    note: str = Field(default="", description="what else a reader must know")


class QuestionForm(Form):
    """What is answered afresh for the day judged."""

    outcomes: list[str] = Field(description="its possible answers, best first")
    asked_when: Conditions = Field(default=None, description="when it arises at all; else it is not asked")
    window: Flag = Field(default=False, description="the bad answer is a span of time worth showing")
    aside: Flag = Field(
        default=False, description="other rules read it, a reader seldom asks: told only where it is asked for"
    )
    category: Category = Field(default="", description="what it is about, which says how grave it is")
    label: str = Field(default="", description="what it is called, in plain words")
    labels: dict[str, str] = Field(default_factory=dict, description="its answers in plain words")
    gaps: list[GapForm] = Field(
        default_factory=list, description="when, or without which layer, nothing decides it, and why"
    )
    note: str = Field(default="", description="what else a reader must know")


class VocabularyForm(Form):
    """The file `vocabulary.yaml`: every word that rules and lives may use."""

    layers: dict[str, Annotated[Written, Of(LayerForm)]] = Field(description="law, practice and the like, by name")
    actors: dict[str, Annotated[Written, Of(ActorForm, or_sort="text")]] = Field(
        default_factory=dict, description="who acts; one word is the jurisdiction"
    )
    roles: dict[str, Annotated[Written, Of(RoleForm, or_sort="text")]] = Field(
        default_factory=dict, description="relatives who matter; one word is the kind"
    )
    categories: dict[str, Annotated[Written, Of(CategoryForm)]] = Field(
        default_factory=dict, description="what statuses and questions are about"
    )
    terms: dict[str, Annotated[Written, Of(TermForm)]] = Field(
        default_factory=dict, description="words that the law leaves open, with their readings"
    )
    facts: dict[str, Annotated[Written, Of(FactForm)]] = Field(
        default_factory=dict, description="what never changes in a life"
    )
    statuses: dict[str, Annotated[Written, Of(StatusForm)]] = Field(
        default_factory=dict, description="what lasts until it is changed"
    )
    questions: dict[str, Annotated[Written, Of(QuestionForm)]] = Field(
        default_factory=dict, description="what is answered afresh each day"
    )
    goals: dict[str, Conditions] = Field(default_factory=dict, description="named conditions that a path may lead to")
    constraints: list[Conditions] = Field(
        default_factory=list, description="what holds of everybody in fact; few, as each hides people"
    )
    title: str = Field(default="", description="what the rulebook is called")
