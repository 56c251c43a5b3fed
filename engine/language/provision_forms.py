"""The file format, key by key: instruments, topic files, calendars and reforms."""

from pydantic import Field

from .forms import CiteForm, Flag, Form, GapForm, Words, Written


class SpanForm(Form):
    """From a date, until a date."""

    start: str | None = Field(default=None, alias="from")
    until: str | None = None


class ForceForm(SpanForm):
    """When a provision is in force, and on whose date that is judged."""

    governed_by: str | None = None


class ClosedListForm(Form):
    """Rules that are all the grounds there are."""

    grounds: Words
    closes: dict[str, Words] = Field(default_factory=dict)
    cite: list[CiteForm]


class CompetenceForm(Form):
    """Who alone decides, changes or does something."""

    over: Words
    actors: Words
    cite: list[CiteForm]


class InstrumentForm(Form):
    """The file `instrument.yaml` of a directory."""

    id: str
    title: str
    jurisdiction: str = ""
    layer: str = ""
    in_force: SpanForm | None = None
    signed: str = ""
    parties: Words = Field(default_factory=list)
    closed_lists: list[ClosedListForm] = Field(default_factory=list)
    competent: list[CompetenceForm] = Field(default_factory=list)
    sources: Words = Field(default_factory=list)
    over: Words = Field(default_factory=list)
    yields_to: Words = Field(default_factory=list)
    gaps: list[GapForm] = Field(default_factory=list)
    cite: list[CiteForm] = Field(default_factory=list)
    label: str = ""
    note: str = ""


class WorthForm(SpanForm):
    """A parameter's value from a day on."""

    value: Written
    cite: list[CiteForm]
    note: str = ""


class LimitForm(Form):
    """Which parameter a figure may not pass, or fall short of."""

    at_most: str = ""
    at_least: str = ""
    cite: list[CiteForm]


class ParameterForm(Form):
    """A dated, cited value."""

    values: list[WorthForm]
    limit: LimitForm | None = None
    unit: str = ""
    term: str = ""
    label: str = ""
    period: str = ""
    note: str = ""


class MayForm(Form):
    """Discretion: who may choose what."""

    actor: str
    outcomes: list[str]
    within: str = ""


class ProvisionForm(Form):
    """What rules, tables, acts and duties share."""

    id: str
    layer: str = ""
    reading: dict[str, Written] = Field(default_factory=dict)
    in_force: ForceForm | None = None
    rests_on: Words = Field(default_factory=list)
    lets: dict[str, Words] = Field(default_factory=dict)
    cite: list[CiteForm]
    label: str = ""
    note: str = ""


class RuleForm(ProvisionForm):
    """A rule on a question or a status."""

    decides: str
    outcome: str | None = None
    may: MayForm | None = None
    when: Written = None
    unless: Written = None
    at: str | None = None
    overrides: Words = Field(default_factory=list)
    default: Flag = False


class TableForm(ProvisionForm):
    """A decision table: a column an atom or its beginning, a row its cells and the outcome."""

    decides: str
    when: list[str]
    rows: list[list[str]]
    unless: Written = None
    overrides: Words = Field(default_factory=list)
    default: Flag = False


class TakesForm(Form):
    """How long an act takes, from when."""

    since: str | None = None
    at_least: str | None = None
    at_most: str | None = None


class ActForm(ProvisionForm):
    """An act: who, under which condition, with which effects."""

    actor: str
    requires: Written = None
    decided_by: str = ""
    takes: TakesForm | None = None
    effects: Written
    harm: Flag = False
    offence: Flag = False
    notes: Words = Field(default_factory=list)


class DutyForm(ProvisionForm):
    """A duty: who owes which act, since when, within what time."""

    owes: str
    act: str
    since: str
    within: str
    when: Written = None
    gaps: list[GapForm] = Field(default_factory=list)


class TopicForm(Form):
    """A topic file: what it may hold."""

    parameters: dict[str, Written] = Field(default_factory=dict)
    rules: list[Written] = Field(default_factory=list)
    tables: list[Written] = Field(default_factory=list)
    acts: list[Written] = Field(default_factory=list)
    duties: list[Written] = Field(default_factory=list)


class CalendarForm(SpanForm):
    """A calendar's frozen table."""

    id: str
    weekend: list[str]
    holidays: list[str] = Field(default_factory=list)
    workdays: list[str] = Field(default_factory=list)
    cite: list[CiteForm]
    label: str = ""
    note: str = ""


class ReformForm(Form):
    """The head of a reform file."""

    id: str
    why: str
    start: str | None = Field(default=None, alias="from")
    as_if: str | None = None
