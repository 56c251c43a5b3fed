"""The file format, key by key: what may stand in a scenario."""

from pydantic import Field

from ..language.forms import Form, Words, Written
from .reading import GroundedForm


class HeadForm(Form):
    """What a scenario is called, and the question it puts."""

    id: str
    asks: str
    note: str = ""


class StanceForm(Form):
    """Which layers count, how vague terms are read, which rules are left out."""

    layers: Words = Field(default_factory=list)
    readings: dict[str, str] = Field(default_factory=dict)
    off: Words = Field(default_factory=list)


class TableForm(Form):
    """People told one by one, in a file."""

    table: str
    on: str


class HorizonForm(Form):
    """The first day, and the first day no more."""

    start: str = Field(alias="from")
    until: str


class MeasuresForm(Form):
    """What is measured."""

    questions: Words = Field(default_factory=list)
    goals: Words = Field(default_factory=list)
    endings: dict[str, Written] = Field(default_factory=dict)
    groups: Words = Field(default_factory=list)
    published: str = ""


class DoingForm(GroundedForm):
    """An act and how often it is done: a share within a time, or after a wait."""

    id: str
    act: str
    when: Written = None
    share: str | None = None
    within: str | None = None
    wait: str | None = None
    start: str | None = Field(default=None, alias="from")
    until: str | None = None
    note: str = ""


class PolicyForm(GroundedForm):
    """How somebody chooses where a rule leaves the choice."""

    id: str
    question: str
    actor: str
    choose: str
    outcome: str | None = None
    shares: dict[str, str] = Field(default_factory=dict)
    when: Written = None
    note: str = ""


class CapForm(Form):
    """A part of a quota kept for some."""

    when: Written
    share: str
    unused: str = "spills"


class QuotaForm(GroundedForm):
    """How often an act may be done in a period, and who comes first."""

    id: str
    act: str
    parameter: str
    times: str = "1"
    each: str = "year"
    first: list[Written] = Field(default_factory=list)
    longest: str = ""
    caps: list[Written] = Field(default_factory=list)
    unused: str = "lapses"
    unset: str = ""
    note: str = ""
