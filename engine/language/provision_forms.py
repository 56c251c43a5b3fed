"""The file format, key by key: instruments, topic files, calendars and reforms."""

from typing import Annotated

from pydantic import ConfigDict, Field

from .forms import CiteForm, Flag, Form, GapForm, Words, Written
from .sorts import Act, Actor, Conditions, Date, Known, Layer, Name, Of, Sort


class SpanForm(Form):
    """From a date, until a date."""

    start: Date | None = Field(default=None, alias="from", description="the first day")
    until: Date | None = Field(default=None, description="the first day no more")


class ForceForm(SpanForm):
    """When a provision is in force, and on whose date that is judged."""

    start: Annotated[str, Sort("edge")] | None = Field(
        default=None, alias="from", description="the first day in force, or `param` and a parameter that is a date"
    )
    until: Annotated[str, Sort("edge")] | None = Field(
        default=None, description="the first day no longer in force, or `param` and a parameter that is a date"
    )
    governed_by: Annotated[str, Sort("term")] | None = Field(
        default=None, description="whose date counts: since S, a date fact, or (left out) on, the day judged"
    )


class ClosedListForm(Form):
    """Rules that are all the grounds there are."""

    grounds: Annotated[Words, Sort("name")] = Field(description="the rules, by their ids or by what those begin with")
    closes: dict[str, Words] = Field(
        default_factory=dict, description="outcomes, by question or status, that nothing else may bring about"
    )
    cite: list[CiteForm] = Field(description="where it stands that the list is closed")


class CompetenceForm(Form):
    """Who alone decides, changes or does something."""

    over: Annotated[Words, Sort("question, status or act")] = Field(description="what is decided, changed or done")
    actors: Annotated[Words, Sort("actor")] = Field(description="who alone may")
    cite: list[CiteForm] = Field(description="where that stands")


class InstrumentForm(Form):
    """A law, treaty or body of reported practice: the file `instrument.yaml` of its directory."""

    id: Name = Field(description="its name in rules and answers")
    title: str = Field(description="what it is called, with the year")
    jurisdiction: str = Field(default="", description="whose law or practice it is")
    layer: Layer = Field(default="", description="the layer of every provision in the directory that names none")
    in_force: SpanForm | None = Field(default=None, description="when it is in force as a whole")
    signed: Date = Field(default="", description="the day it was signed or adopted")
    parties: Words = Field(default_factory=list, description="of a treaty: whose it is")
    closed_lists: list[ClosedListForm] = Field(default_factory=list, description="grounds that are all there are")
    competent: list[CompetenceForm] = Field(default_factory=list, description="who alone decides over what")
    sources: Annotated[Words, Sort("work")] = Field(default_factory=list, description="the works it was read in")
    over: Annotated[Words, Sort("instrument")] = Field(
        default_factory=list, description="instruments whose rules yield to its own where they answer otherwise"
    )
    yields_to: Annotated[Words, Sort("instrument")] = Field(
        default_factory=list, description="instruments that stand over it"
    )
    gaps: list[GapForm] = Field(default_factory=list, description="when nothing of it is in force, and why")
    cite: list[CiteForm] = Field(default_factory=list, description="where its dates and standing stand")
    label: str = Field(default="", description="what it is called, in short")
    note: str = Field(default="", description="what else a reader must know")


class WorthForm(SpanForm):
    """A parameter's value from a day on."""

    start: Date | None = Field(default=None, alias="from", description="the first day it holds; it has to be said")
    value: Annotated[Written, Sort("worth")] = Field(
        description="a whole number or a date, or a map from each reading to one"
    )
    cite: list[CiteForm] = Field(description="where the figure stands")
    note: str = Field(default="", description="what else a reader must know")


class LimitForm(Form):
    """Which parameter a figure may not pass, or fall short of."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["at_most"]}, {"required": ["at_least"]}]})

    at_most: Annotated[str, Sort("parameter")] = Field(default="", description="the parameter it may not pass")
    at_least: Annotated[str, Sort("parameter")] = Field(
        default="", description="the parameter it may not fall short of"
    )
    cite: list[CiteForm] = Field(description="where that stands")


class ParameterForm(Form):
    """A figure of the law: dated and cited, under `parameters:` by its name."""

    values: list[WorthForm] = Field(description="what it is, from which day on")
    limit: LimitForm | None = Field(default=None, description="the figure it has to keep to")
    unit: str = Field(
        default="", description="what it counts: days, months, years, NAME-working-days, date, people and so on"
    )
    term: Annotated[str, Sort("vague term")] = Field(
        default="", description="the vague term whose readings its values follow"
    )
    label: str = Field(default="", description="what it is called, in plain words")
    period: Annotated[str, Known(("year", "half-year", "quarter", "month"))] = Field(
        default="", description="of a quota: over which its places are counted"
    )
    note: str = Field(default="", description="what else a reader must know")


class MayForm(Form):
    """Discretion: who may choose what."""

    actor: Actor = Field(description="who chooses")
    outcomes: list[str] = Field(description="what they may choose between")
    within: str = Field(default="", description="how long they may take; `none stated` where the law gives no time")


class ProvisionForm(Form):
    """What rules, tables, acts and duties share."""

    id: Name = Field(description="its name: kebab-case, jurisdiction or instrument first, parted by points")
    layer: Layer = Field(default="", description="law, practice and so on; left out: that of the instrument")
    reading: dict[str, Annotated[Written, Sort("words")]] = Field(
        default_factory=dict, description="the readings of vague terms to which it belongs"
    )
    in_force: ForceForm | None = Field(default=None, description="when it is in force; left out: always")
    rests_on: Annotated[Words, Sort("instrument, rule or act")] = Field(
        default_factory=list, description="what it is said to carry out"
    )
    lets: dict[str, Annotated[Words, Sort("question, status or act")]] = Field(
        default_factory=dict, description="whom it leaves to decide over what"
    )
    cite: list[CiteForm] = Field(description="where it stands; every provision says so")
    label: str = Field(default="", description="what it is called, in plain words")
    note: str = Field(default="", description="what else a reader must know")


class RuleForm(ProvisionForm):
    """A rule on a question or a status."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["outcome"]}, {"required": ["may"]}]})

    decides: Annotated[str, Sort("question or status")] = Field(
        description="the question it answers, or the status it changes"
    )
    outcome: str | None = Field(default=None, description="the answer, or the status's new value")
    may: MayForm | None = Field(default=None, description="in place of an outcome: whose choice it is")
    when: Conditions = Field(default=None, description="what has to hold; left out: nothing")
    unless: Conditions = Field(default=None, description="it does not apply where this holds")
    at: Annotated[str, Sort("trigger")] | None = Field(
        default=None, description="of a status: judged only at this change, or at birth"
    )
    overrides: Annotated[Words, Sort("rule")] = Field(
        default_factory=list, description="rules on the same question that it defeats"
    )
    default: Flag = Field(default=False, description="the residual answer: yields to every other rule")


class TableForm(ProvisionForm):
    """A decision table: a column an atom or its beginning, a row its cells and the outcome."""

    decides: Annotated[str, Sort("question or status")] = Field(
        description="the question it answers, or the status it changes"
    )
    when: list[str] = Field(description="the columns: a condition, or the beginning of one that the cells go on with")
    rows: list[list[str]] = Field(
        description="a cell a column (yes, no, - for any, or the rest of the condition), then the outcome"
    )
    unless: Conditions = Field(default=None, description="no row applies where this holds")
    overrides: Annotated[Words, Sort("rule")] = Field(
        default_factory=list, description="rules on the same question that its rows defeat"
    )
    default: Flag = Field(default=False, description="its rows yield to every other rule")


class TakesForm(Form):
    """How long an act takes, from when."""

    since: Annotated[str, Sort("term")] | None = Field(default=None, description="from when: a status, or a date")
    at_least: Annotated[str, Sort("length")] | None = Field(
        default=None, description="the shortest it takes, or `none stated`"
    )
    at_most: Annotated[str, Sort("length")] | None = Field(
        default=None, description="the longest it may take, or `none stated`"
    )


class ActForm(ProvisionForm):
    """An act: who, under which condition, with which effects."""

    actor: Actor = Field(description="who does it")
    requires: Conditions = Field(default=None, description="what has to hold for it to be open")
    decided_by: Annotated[str, Sort("question")] = Field(
        default="", description="the question whose outcome it carries out"
    )
    takes: TakesForm | None = Field(default=None, description="how long it takes")
    effects: Annotated[Written, Sort("effects")] = Field(
        description="what it changes: a list, or one an outcome; [] for nothing"
    )
    harm: Flag = Field(default=False, description="a danger where others do it")
    offence: Flag = Field(default=False, description="the law of its place forbids it, whoever does it")
    notes: Annotated[Words, Sort("status")] = Field(
        default_factory=list, description="statuses that an event of it may state"
    )


class DutyForm(ProvisionForm):
    """A duty: who owes which act, since when, within what time."""

    owes: Actor = Field(description="who owes it")
    act: Act = Field(description="the act that is owed")
    since: Annotated[str, Sort("moment")] = Field(description="from when: a change of a status, or a date")
    within: Annotated[str, Sort("length")] = Field(description="the time for it")
    when: Conditions = Field(default=None, description="what has to hold for it to be owed")
    gaps: list[GapForm] = Field(default_factory=list, description="when nothing is owed, and why")


class TopicForm(Form):
    """A topic file of an instrument: what it may hold."""

    parameters: dict[str, Annotated[Written, Of(ParameterForm)]] = Field(
        default_factory=dict, description="the figures of the law, by name"
    )
    rules: list[Annotated[Written, Of(RuleForm)]] = Field(
        default_factory=list, description="what decides questions and statuses"
    )
    tables: list[Annotated[Written, Of(TableForm)]] = Field(
        default_factory=list, description="rules written as decision tables"
    )
    acts: list[Annotated[Written, Of(ActForm)]] = Field(
        default_factory=list, description="what people and officials do"
    )
    duties: list[Annotated[Written, Of(DutyForm)]] = Field(
        default_factory=list, description="what somebody has to do in time"
    )


class CalendarForm(SpanForm):
    """A calendar of working days: a frozen table."""

    start: Annotated[str, Sort("day")] | None = Field(default=None, alias="from", description="the first day it knows")
    until: Annotated[str, Sort("day")] | None = Field(default=None, description="the first day it knows no more")
    id: Name = Field(description="its name; `30 NAME-working-days` counts by it")
    weekend: Annotated[list[str], Sort("weekday")] = Field(
        description="the days of the week that are free", json_schema_extra={"minItems": 0}
    )
    holidays: Annotated[list[str], Sort("day")] = Field(default_factory=list, description="days that are free besides")
    workdays: Annotated[list[str], Sort("day")] = Field(
        default_factory=list, description="days of the weekend that are worked"
    )
    cite: list[CiteForm] = Field(description="where the days stand")
    label: str = Field(default="", description="what it is called, in plain words")
    note: str = Field(default="", description="what else a reader must know")


class ReformForm(Form):
    """The head of a reform file: what it is called, why, and from when its edits hold."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["from"]}, {"required": ["as_if"]}]})

    id: Name = Field(description="its name")
    why: str = Field(description="what it asks: what if ...")
    start: Annotated[str, Sort("day")] | None = Field(
        default=None, alias="from", description="the first day its edits hold"
    )
    as_if: Annotated[str, Known(("always",))] | None = Field(
        default=None, description="`always`, in place of a day: as if it had always been so"
    )
