"""The file format, key by key: what may stand in a scenario."""

from typing import Annotated, Any

from pydantic import Field

from ..language.forms import Form, Words, Written
from ..language.sorts import Act, Actor, Conditions, Known, Name, Of, Sort
from .reading import GroundedForm


class HeadForm(Form):
    """What a scenario is called, and the question it puts."""

    id: Name = Field(description="its name")
    asks: str = Field(description="the question it puts, in words")
    note: str = Field(default="", description="what else a reader must know")


class StanceForm(Form):
    """Which layers count, how vague terms are read, which rules are left out."""

    layers: Annotated[Words, Sort("layer")] = Field(default_factory=list, description="those that count; left out: all")
    readings: dict[str, str] = Field(default_factory=dict, description="how vague terms are read, where not by default")
    off: Annotated[Words, Sort("rule")] = Field(default_factory=list, description="rules that are left out")


class TableForm(Form):
    """People told one by one, in a file."""

    table: str = Field(description="the file, beside the scenario: CSV or Parquet, a column a fact or status")
    on: Annotated[str, Sort("day")] = Field(description="the day on which it tells what holds")
    relatives: dict[str, Annotated[Any, Sort("kinds")]] = Field(
        default_factory=dict, description="kinds of relative that a column of a role names: by role, under a name each"
    )


class HorizonForm(Form):
    """The first day, and the first day no more."""

    start: Annotated[str, Sort("day")] = Field(alias="from", description="the first day")
    until: Annotated[str, Sort("day")] = Field(description="the first day no more")


class MeasuresForm(Form):
    """What is measured."""

    questions: Annotated[Words, Sort("question")] = Field(
        default_factory=list, description="whose answers are followed"
    )
    goals: Annotated[Words, Sort("goal")] = Field(default_factory=list, description="who comes to which goal, and when")
    endings: dict[str, Conditions] = Field(
        default_factory=dict, description="what else may become of people, under a name each: conditions"
    )
    groups: Annotated[Words, Sort("fact or status")] = Field(
        default_factory=list, description="facts and statuses that tell people apart"
    )
    published: Annotated[str, Sort("name")] = Field(
        default="", description="the list of published numbers that the run is held against"
    )


class DoingForm(GroundedForm):
    """An act and how often it is done: a share within a time or each month, or after a wait."""

    id: Name = Field(description="its name, which names its stream of chance too")
    act: Act = Field(description="the act that is done, where its own requirements allow it")
    when: Conditions = Field(default=None, description="who does it at all, and when")
    share: Annotated[Written, Sort("rate")] = Field(
        default=None, description="how many of them: 5 percent, 0.05 or 1/20; or so many of each group"
    )
    between: Annotated[str, Sort("shares")] | None = Field(
        default=None, description="between which shares it may as well lie, for zhol sensitivity: 3..10 percent"
    )
    by: Annotated[Words, Sort("words")] = Field(
        default_factory=list, description="the groups of the scenario by which the share differs, the outermost first"
    )
    within: Annotated[str, Sort("days")] | None = Field(
        default=None, description="beside a share: the time in which so many do it"
    )
    each: Annotated[str, Known(("month",))] | None = Field(
        default=None, description="in place of `within`: so many do it each month, on the 15th"
    )
    wait: Annotated[str, Sort("wait")] | None = Field(
        default=None, description="in place of `within`: how many days they take, as 30 days or 10..40 days"
    )
    start: Annotated[str, Sort("day")] | None = Field(
        default=None, alias="from", description="the first day it is done; left out: of the horizon"
    )
    until: Annotated[str, Sort("day")] | None = Field(default=None, description="the first day it is done no more")
    note: str = Field(default="", description="what else a reader must know")


class PolicyForm(GroundedForm):
    """How somebody chooses where a rule leaves the choice."""

    id: Name = Field(description="its name")
    question: Annotated[str, Sort("question")] = Field(description="what is decided")
    actor: Actor = Field(description="to whom a rule leaves it")
    choose: Annotated[str, Known(("always", "never", "worst", "best", "rate"))] = Field(
        description="always or never an outcome, the best, the worst, or at a rate"
    )
    outcome: str | None = Field(default=None, description="the outcome that is always or never chosen")
    shares: dict[str, Annotated[str, Sort("share")]] = Field(
        default_factory=dict, description="of a rate: how often each outcome is chosen, all in all"
    )
    when: Conditions = Field(default=None, description="for whom, and when, it is chosen so")
    note: str = Field(default="", description="what else a reader must know")


class CapForm(Form):
    """A part of a quota kept for some."""

    when: Conditions = Field(description="for whom the part is kept")
    share: Annotated[str, Sort("share")] = Field(description="how much of the places")
    unused: Annotated[str, Known(("spills", "lapses"))] = Field(
        default="spills", description="whether what is left of it goes to the others, or is lost"
    )


class QuotaForm(GroundedForm):
    """How often an act may be done in a period, and who comes first."""

    id: Name = Field(description="its name")
    act: Act = Field(description="the act that takes a place")
    parameter: Annotated[str, Sort("parameter")] = Field(description="how many places there are; it has a period")
    times: Annotated[str, Sort("amount")] = Field(default="1", description="so many times the parameter, as 2 or 1/2")
    each: Annotated[str, Known(("year", "half-year", "quarter", "month"))] = Field(
        default="year", description="the period over which places are counted"
    )
    first: list[Conditions] = Field(default_factory=list, description="who comes first, then next")
    longest: Annotated[str, Sort("status")] = Field(
        default="", description="among equals: who has had this status longest"
    )
    caps: list[Annotated[Written, Of(CapForm)]] = Field(
        default_factory=list, description="parts that are kept for some"
    )
    unused: Annotated[str, Known(("carried", "lapses"))] = Field(
        default="lapses", description="what becomes of places that nobody took"
    )
    unset: Annotated[str, Known(("no-limit", "no-places"))] = Field(
        default="", description="what holds on days of which the parameter says nothing"
    )
    cleared: Annotated[str, Known(("daily", "weekly", "monthly", "once"))] = Field(
        default="monthly", description="on which days places are given out; once: on the first day of each period"
    )
    declined: Annotated[str, Sort("share")] = Field(
        default="0", description="the share of those whose turn comes who do not take the place"
    )
    note: str = Field(default="", description="what else a reader must know")
