"""A receipt (`zhol/receipt/1`), key by key, as pydantic models: for programs that read it."""

from typing import Annotated, Any, Literal

from pydantic import Field

from ..decide.finding import Kind
from ..report.record_forms import Told

SCHEMA = "zhol/receipt/1"
Digest = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class CaseOfForm(Told):
    """The life that was judged: as a hash, and itself only where that was asked for."""

    digest: Digest = Field(description="a hash of the life as a file says it, the same for any layout and comments")
    life: dict[str, Any] | None = Field(description="the life; null unless it was asked for")


class StanceForm(Told):
    """How it was judged."""

    layers: list[str] | None = Field(description="the layers of the one column; null: a column each step of the ladder")
    readings: dict[str, str] = Field(description="how every vague term and parameter was read")
    off: list[str] = Field(description="rules that were left out")
    reforms: list[str] = Field(description="reforms that were applied, by name")
    unknown: list[str] = Field(description="what is not known and was asked for, whether it mattered or not")


class CheckedForm(Told):
    """What `zhol check` was asked."""

    command: Literal["check"] = Field(description="the command")
    on: list[str] = Field(description="the days judged")
    questions: list[str] = Field(description="the questions and statuses answered")


class SoughtForm(Told):
    """What `zhol path` was asked."""

    command: Literal["path"] = Field(description="the command")
    on: str = Field(description="the day of setting out")
    to: str = Field(description="the goal")
    within: int = Field(description="how many years were looked ahead")
    others: Literal["asked", "best", "worst"] = Field(description="what others do of what is up to them")
    without: list[str] = Field(description="actors who do nothing")
    avoid: list[str] = Field(description="answers that are not to be met on the way")
    even_unlawfully: bool = Field(description="whether acts that the law forbids were looked at too")
    every: bool = Field(description="whether the ways that differ in substance were looked for too")
    what_opens: bool = Field(description="whether it was looked for what opens a way")


class AnsweredForm(Told):
    """An answer to a question, or the state of a status."""

    question: str = Field(description="the question or status")
    on: str = Field(description="the day")
    layers: list[str] = Field(description="the layers of its column")
    kind: Kind = Field(description="whether it is decided, and if not, why")
    outcomes: list[str] = Field(description="the possible answers, best first; of what is decided the one")
    proof: Digest = Field(description="a hash of its grounds: rules, citations, each condition as it stood, days")


class StepForm(Told):
    """A step of a way."""

    act: str = Field(description="the act")
    outcome: str | None = Field(description="how it ends")


class WayForm(Told):
    """A way to a goal."""

    steps: list[StepForm] = Field(description="its steps, in order")
    days: dict[Literal["min", "max"], int | None] = Field(description="how long it takes")
    reached: str = Field(description="the day on which the goal is reached at the earliest")


class WaysForm(Told):
    """The ways found in one column."""

    layers: list[str] = Field(description="the layers of the column")
    ways: list[WayForm] = Field(description="the ways; none where none was found")
    certified: bool = Field(description="where there is none: whether that is proved")
    proof: Digest = Field(description="a hash of all that was told: dates, windows, dangers, what stands in the way")


class ReceiptForm(Told):
    """What was asked, of what, and what was answered: `zhol check --receipt`, `zhol path --receipt`."""

    form: Literal["zhol/receipt/1"] = Field(alias="schema", description="the name of this format")
    asked: CheckedForm | SoughtForm = Field(discriminator="command", description="what was asked")
    case: CaseOfForm = Field(description="the life")
    stance: StanceForm = Field(description="how it was judged")
    rulebook: Digest = Field(description="a hash of what the rulebook means, with its reforms")
    engines: list[str] = Field(description="the engines that answered, and agree")
    versions: dict[str, str] = Field(description="of zhol and of what it runs on")
    code: Digest = Field(description="a hash of the modules that answered")
    answers: list[AnsweredForm] | list[WaysForm] = Field(description="the answers; of a path the ways, a column each")
    beside: Digest = Field(
        description="a hash of what was told beside: dangers, events left out, offences, assumptions"
    )
    digest: Digest = Field(description="a hash of all the rest of this receipt")
