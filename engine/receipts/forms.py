"""A receipt (`zhol/receipt/2`), key by key, as pydantic models: for programs that read it."""

from typing import Any, Literal, Self

from pydantic import Field, model_validator

from ..report.record_forms import Told
from .answers import AnsweredForm, DifferenceForm, Digest, FlawForm, LineForm, VerdictForm, WaysForm
from .asked import AuditedForm, CheckedForm, ClaimedForm, ComparedForm, DrawnForm, SoughtForm

SCHEMA = "zhol/receipt/2"


class CaseOfForm(Told):
    """A life that was asked about: as a hash, and itself only where that was asked for."""

    name: str = Field(description="what a claim calls it; empty where the command takes one life")
    digest: Digest = Field(description="a hash of the life as a file says it, the same for any layout and comments")
    life: dict[str, Any] | None = Field(description="the life; null unless it was asked for")
    unknown: list[str] = Field(description="what is not known of it and was asked for, whether it mattered or not")


class StanceForm(Told):
    """Rules, and how it was judged by them."""

    side: Literal["", "a", "b"] = Field(description="which side of a comparison; empty where nothing is compared")
    layers: list[str] | None = Field(
        description="the layers of the one column; null: a column each step of the ladder, for claims all layers"
    )
    readings: dict[str, str] = Field(description="how every vague term and parameter was read")
    off: list[str] = Field(description="rules that were left out")
    reforms: list[str] = Field(description="reforms that were applied, by name")
    own: bool = Field(description="whether the side of a comparison named a directory of rules for itself")
    rulebook: Digest = Field(description="a hash of what the rulebook means, with its reforms")


class ReceiptForm(Told):
    """What was asked, of what, and what was answered: what `--receipt` of a command writes."""

    form: Literal["zhol/receipt/2"] = Field(alias="schema", description="the name of this format")
    asked: CheckedForm | SoughtForm | ComparedForm | ClaimedForm | AuditedForm | DrawnForm = Field(
        discriminator="command", description="what was asked: the command's own words"
    )
    cases: list[CaseOfForm] = Field(description="the lives that were asked about; none where everybody was")
    stances: list[StanceForm] = Field(min_length=1, description="by what it was judged, and how; of a comparison two")
    engines: list[str] = Field(description="the engines that answered, and the solver where it was asked")
    versions: dict[str, str] = Field(description="of zhol and of what it runs on")
    code: Digest = Field(description="a hash of the modules that answered")
    answers: (
        list[AnsweredForm] | list[WaysForm] | list[DifferenceForm] | list[VerdictForm] | list[FlawForm] | list[LineForm]
    ) = Field(description="the answers; of a path the ways, a column each")
    beside: Digest = Field(
        description="a hash of what was told beside: dangers, events left out, offences, assumptions, what was skipped"
    )
    digest: Digest = Field(description="a hash of all the rest of this receipt")

    @model_validator(mode="after")
    def _fits(self) -> Self:
        """Refuse what no command writes: lives and stances are as many as what was asked takes."""
        command, sides = self.asked.command, [stance.side for stance in self.stances]
        if sides != (["a", "b"] if command == "diff" else [""]):
            raise ValueError(f"'{command}' is judged by {'two sides' if command == 'diff' else 'one stance'}")
        if command != "prove" and len(self.cases) != (command in ("check", "path")):
            raise ValueError(f"'{command}' is not asked of {len(self.cases)} lives")
        return self
