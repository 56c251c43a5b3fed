"""The file format, key by key: what may stand in a life. It is read by hand, word by word; this is what a reader knows
of it beforehand, for editors and for programs that make lives."""

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from ..language.forms import Form, Words
from ..language.sorts import Date, Of, Sort


class OpenedForm(Form):
    """What a status is where a life opens, since when, and until when."""

    value: Annotated[str, Sort("value")] = Field(alias="is", description="what it is")
    since: Date | None = Field(default=None, description="since when, not after the day the life opens")
    until: Date | None = Field(default=None, description="the day on which it lapses, after the life opens")


class OpensForm(Form):
    """What held on the first day told: `on`, and statuses by name.

    A status left out is unknown, or what the vocabulary says.
    """

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Annotated[Any, Of(OpenedForm, or_sort="value")]]

    on: Date = Field(description="the day on which all this held")


class EventForm(Form):
    """Something that happened: an act, or a bare change of statuses that anyone can see."""

    model_config = ConfigDict(
        extra="allow", json_schema_extra={"oneOf": [{"required": ["act"]}, {"required": ["now"]}]}
    )
    __pydantic_extra__: dict[str, Annotated[Any, Sort("value")]]

    on: Date = Field(description="when: a day, a month, a year, or first..last")
    act: Annotated[str, Sort("act")] | None = Field(default=None, description="the act that was done")
    outcome: str | None = Field(default=None, description="how it ended, where it can end in several ways; or unknown")
    now: dict[str, Annotated[Any, Sort("value")]] | None = Field(
        default=None, description="in place of an act: plain statuses and what they became"
    )


class AsksForm(Form):
    """What an interview is about, written by `zhol ask`."""

    questions: Annotated[Words, Sort("question or status")] = Field(
        default_factory=list, description="what is to be answered"
    )
    layers: Annotated[Words, Sort("layer")] = Field(
        default_factory=list, description="the layers that count; left out: the ladder"
    )
    readings: dict[str, str] = Field(default_factory=dict, description="how vague terms are read, where not by default")


class LifeForm(Form):
    """One person's life: it begins at birth, or on the day on which it opens."""

    model_config = ConfigDict(
        coerce_numbers_to_str=True,
        json_schema_extra={
            "anyOf": [
                {"required": ["opens"]},
                {"properties": {"person": {"required": ["born"]}}, "required": ["person"]},
            ]
        },
    )

    case: str = Field(default="", description="one line that says whose kind of life it is, never a name")
    person: dict[str, Annotated[Any, Sort("fact value")]] = Field(
        default_factory=dict,
        description="facts, which never change; one left out is unknown or what the vocabulary says",
    )
    opens: OpensForm | None = Field(
        default=None, description="what held on the first day told; left out: told from birth"
    )
    roles: dict[str, Annotated["LifeForm | Literal['nobody', 'unknown']", Sort("relative")]] = Field(
        default_factory=dict, description="relatives: a life of their own, or nobody; one left out is unknown"
    )
    events: list[EventForm] = Field(
        default_factory=list, description="what happened, in order; an act not listed did not"
    )
    unknown: Annotated[Words, Sort("unknown")] = Field(
        default_factory=list, description="what may or may not be so: facts, statuses, acts, roles, since S, all-else"
    )


class CaseForm(LifeForm):
    """A life, and the days on which it is judged: a file of `scenarios/people/`."""

    on: Annotated[Words, Sort("day")] = Field(default_factory=list, description="the days judged; left out: today")
    interview: AsksForm | None = Field(default=None, description="what the interview is about in which it was told")
