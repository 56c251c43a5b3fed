"""The file format, key by key: what may stand in `vocabulary.yaml` and `sources.yaml`.

Each form is the shape of one noun as it is written; names, dates and atoms are still text and are resolved afterwards,
where the whole vocabulary is known.
"""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

_TRUE, _FALSE = ("yes", "true"), ("no", "false")


def _flag(words: Any) -> Any:
    if isinstance(words, str) and words in _TRUE + _FALSE:
        return words in _TRUE
    raise ValueError("yes or no")


def _listed(words: Any) -> Any:
    return [words] if isinstance(words, str) else words


Flag = Annotated[bool, BeforeValidator(_flag)]
Words = Annotated[list[str], BeforeValidator(_listed)]
Written = Any
"""A condition, effect or value: read from the located text afterwards."""


class Form(BaseModel):
    """A shape that refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class CiteForm(Form):
    """A citation: work, provision, mark, date of the text read."""

    work: str
    at: str
    mark: str
    as_of: str = ""


class SourceForm(Form):
    """A cited work. Works that share a `chain` share an origin."""

    id: str
    title: str
    date: str = ""
    kind: str = ""
    chain: str = ""
    mark: str = ""
    as_of: str = ""
    note: str = ""


class LayerForm(Form):
    """A layer and what it stands over, or `under: all`."""

    label: str = ""
    over: Words = Field(default_factory=list)
    under: str = ""


class ActorForm(Form):
    """An actor and its jurisdiction (`self` for the person)."""

    of: str
    label: str = ""


class RoleForm(Form):
    """A relative's role and its kind."""

    kind: str
    label: str = ""


class CategoryForm(Form):
    """What statuses and questions may be about, how much it weighs, and what it is not."""

    label: str = ""
    weight: str
    is_not: Words = Field(default_factory=list)
    cite: list[CiteForm] = Field(default_factory=list)


class TermForm(Form):
    """A vague term with its readings, the default one first."""

    readings: Written
    label: str = ""
    cite: list[CiteForm] = Field(default_factory=list)
    note: str = ""


class ReadingForm(Form):
    """One reading of a vague term: its words, and who reads it so."""

    label: str = ""
    cite: list[CiteForm] = Field(default_factory=list)
    note: str = ""


class GapForm(Form):
    """Why nothing is said: of days from one to before another, or wherever a layer is left out."""

    start: str | None = Field(default=None, alias="from")
    until: str | None = None
    without: str = ""
    why: str
    cite: list[CiteForm] = Field(default_factory=list)


class FactForm(Form):
    """What never changes in a life."""

    type: Written
    unit: str = ""
    min: int | None = None
    max: int | None = None
    missing: str | None = None
    normally: str | None = None
    control: str = ""
    protected: Flag = False
    label: str = ""
    labels: dict[str, str] = Field(default_factory=dict)
    note: str = ""


class StatusForm(Form):
    """What lasts until it is changed."""

    values: list[str] | None = None
    type: str = ""
    unit: str = ""
    min: int = 0
    max: int = 99
    begins: str | None = None
    missing: str | None = None
    together: str = ""
    then: dict[str, str] = Field(default_factory=dict)
    plain: Flag = False
    document: Flag = False
    protected: Flag = False
    headline: Flag = False
    control: str = ""
    category: str = ""
    normally: str | None = None
    label: str = ""
    labels: dict[str, str] = Field(default_factory=dict)
    gaps: list[GapForm] = Field(default_factory=list)
    note: str = ""


class QuestionForm(Form):
    """What is computed afresh for the day; outcomes best first."""

    outcomes: list[str]
    asked_when: Written = None
    window: Flag = False
    aside: Flag = False
    category: str = ""
    label: str = ""
    labels: dict[str, str] = Field(default_factory=dict)
    gaps: list[GapForm] = Field(default_factory=list)
    note: str = ""


class VocabularyForm(Form):
    """The file `vocabulary.yaml`."""

    layers: dict[str, Written]
    actors: dict[str, Written] = Field(default_factory=dict)
    roles: dict[str, Written] = Field(default_factory=dict)
    categories: dict[str, Written] = Field(default_factory=dict)
    terms: dict[str, Written] = Field(default_factory=dict)
    facts: dict[str, Written] = Field(default_factory=dict)
    statuses: dict[str, Written] = Field(default_factory=dict)
    questions: dict[str, Written] = Field(default_factory=dict)
    goals: dict[str, Written] = Field(default_factory=dict)
    constraints: list[Written] = Field(default_factory=list)
    title: str = ""
