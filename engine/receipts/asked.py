"""What a receipt was asked, a form a command: its own words as data, with the days and lists that they came to."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from ..audit.flaw import Kind
from ..language.dates import day_of, text
from ..report.record_forms import Told


def _day(words: str) -> str:
    """Return a day as it is written, if it is one."""
    return text(day_of(words))


Day = Annotated[str, AfterValidator(_day)]


class CheckedForm(Told):
    """What `zhol check` was asked."""

    command: Literal["check"] = Field(description="the command")
    on: list[Day] = Field(description="the days judged")
    questions: list[str] = Field(description="the questions and statuses answered")


class SoughtForm(Told):
    """What `zhol path` was asked."""

    command: Literal["path"] = Field(description="the command")
    on: Day = Field(description="the day of setting out")
    to: str = Field(description="the goal")
    within: int = Field(description="how many years were looked ahead")
    others: Literal["asked", "best", "worst"] = Field(description="what others do of what is up to them")
    without: list[str] = Field(description="actors who do nothing")
    avoid: list[str] = Field(description="answers that are not to be met on the way")
    even_unlawfully: bool = Field(description="whether acts that the law forbids were looked at too")
    every: bool = Field(description="whether the ways that differ in substance were looked for too")
    what_opens: bool = Field(description="whether it was looked for what opens a way")


class ComparedForm(Told):
    """What `zhol diff` was asked; its sides are the two stances of the receipt."""

    command: Literal["diff"] = Field(description="the command")
    on: list[Day] = Field(min_length=2, max_length=2, description="the day of each side")
    questions: list[str] = Field(description="the questions compared")
    then_and_now: bool = Field(description="whether all dates of a person moved along with the day")
    by: Literal["rules", "facts"] = Field(description="by what everybody was described")


class ClaimForm(Told):
    """A claim."""

    id: str = Field(description="its name in a file of claims; empty where it has none")
    claim: str = Field(description="the sentence, a file in it without its directory")


class ClaimedForm(Told):
    """What `zhol prove` was asked."""

    command: Literal["prove"] = Field(description="the command")
    on: Day = Field(description="the day of a claim that names none")
    claims: list[ClaimForm] = Field(description="the claims")
    repairs: bool = Field(description="whether amendments that would make a claim so were looked for")
    road: bool = Field(description="whether a road to somebody shown was looked for")


class AuditedForm(Told):
    """What `zhol audit` was asked."""

    command: Literal["audit"] = Field(description="the command")
    on: Day = Field(description="the last day looked at")
    kinds: list[Kind] = Field(description="the kinds of flaws looked for")


class DrawnForm(Told):
    """What `zhol rules --timeline` was asked."""

    command: Literal["rules"] = Field(description="the command")
    timeline: str = Field(description="of what; empty: of everything")
