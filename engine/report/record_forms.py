"""The JSON of `zhol check` (`zhol/check/1`), key by key, as pydantic models: for programs that read it back."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from ..decide.finding import Fate, Kind


class Told(BaseModel):
    """A shape that refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class CitedForm(Told):
    """A citation."""

    work: str = Field(description="the work cited")
    at: str = Field(description="where in it")
    mark: str = Field(description="how far it was verified")
    as_of: str = Field(default="", description="the date of the text that was read")


class ReasonForm(Told):
    """A condition as it stood."""

    says: str = Field(description="the condition in words")
    truth: Literal["no", "open", "yes"] = Field(description="whether it held")
    parts: list["ReasonForm"] = Field(default_factory=list, description="what it is made of")
    needs: list[str] = Field(default_factory=list, description="facts that left it open")


class EffectiveForm(Told):
    """A rule that an answer rests on."""

    rule: str = Field(description="its id")
    layer: str = Field(description="its layer")
    cite: list[CitedForm] = Field(description="where it stands")
    unverified: bool = Field(description="it rests on general knowledge or inference alone")
    fate: Fate = Field(description="what became of it")
    outcomes: list[str] = Field(description="what it would bring")
    says: str = Field(description="the rule in words")
    reading: dict[str, list[str]] = Field(description="the readings to which it belongs")
    reasons: list[ReasonForm] = Field(description="its conditions as they stood, where that was asked for")


class RejectedForm(Told):
    """A rule that did not take effect, where that was asked for."""

    rule: str = Field(description="its id")
    why: str = Field(description="why it did not")
    fate: Fate = Field(description="what became of it")
    layer: str = Field(description="its layer")
    outcomes: list[str] = Field(description="what it would have brought")
    beaten_by: list[str] = Field(description="the rules that stand over it")
    cite: list[CitedForm] = Field(description="where it stands")


class FindingForm(Told):
    """The answer to one question, or the state of one status, on one day; `as_dict` of a finding."""

    question: str = Field(description="the question or status")
    on: str = Field(description="the day")
    kind: Kind = Field(description="whether it is decided, and if not, why")
    outcome: str | None = Field(description="the answer; null where there are several, or none")
    outcomes: list[str] = Field(description="the possible answers, best first")
    since: str | None = Field(description="of a status: since when; null for a question")
    because: list[EffectiveForm] = Field(description="the rules it rests on")
    needs: list[str] = Field(description="facts that matter and are not known")
    actors: list[str] = Field(description="those in whose hands it is")
    rejected: list[RejectedForm] = Field(description="rules that did not take effect")
    whatever: list[str] = Field(description="facts that are not known and turned out not to matter")
    notes: list[str] = Field(description="what else a reader must know")


class Columned(Told):
    """Something in one column."""

    column: str = Field(description="the title of the column")
    layers: list[str] = Field(description="the layers that count in it")


class AnswerForm(FindingForm, Columned):
    """A finding with its column."""

    readings: dict[str, str] = Field(description="how vague terms are read")
    rests_on: list[str] = Field(description="unverified rules without which the answer would not stand")


class DangerForm(Columned):
    """A harmful act that another may do."""

    act: str = Field(description="the act")
    actor: str = Field(description="who may do it")
    unverified: bool = Field(description="it rests on general knowledge or inference alone")
    on: str = Field(description="the day")
    certain: bool = Field(description="its requirements hold, and are not only open")
    cite: list[CitedForm] = Field(description="where it stands")


class EventToldForm(Columned):
    """An event that a column leaves out, or that was not allowed in it."""

    event: str = Field(description="the event in words")
    on: str = Field(description="when it happened")
    why: str = Field(description="why it is left out, or was not allowed")


class OffenceForm(Columned):
    """An event that the law of its place forbids."""

    event: str = Field(description="the event in words")
    on: str = Field(description="when it happened")
    cite: list[CitedForm] = Field(description="where that stands")


class AssumptionForm(Columned):
    """Something assumed in a column."""

    says: str = Field(description="the assumption in words")


class ReadForm(Told):
    """An answer under one reading of a vague term."""

    reading: str = Field(description="the reading")
    label: str = Field(description="the reading in words")
    kind: Kind = Field(description="whether it is decided, and if not, why")
    outcome: str | None = Field(description="the answer; null where there are several, or none")
    outcomes: list[str] = Field(description="the possible answers, best first")
    since: str | None = Field(description="of a status: since when; null for a question")


class ReadingMattersForm(Told):
    """An answer that another reading of a vague term would change."""

    question: str = Field(description="the question or status, or the act of a danger")
    on: str = Field(description="the day")
    column: str = Field(description="the title of the column")
    term: str = Field(description="the vague term")
    beside: dict[str, str] = Field(description="other terms that have to be read so too")
    answers: list[ReadForm] = Field(description="the answers, under the reading chosen first")


class JudgementForm(Told):
    """A life, judged: what `zhol check --format json` prints; `as_dict` of a judgement."""

    form: Literal["zhol/check/1"] = Field(alias="schema", description="the name of this format")
    case: str = Field(description="whose kind of life it is")
    rulebook: str = Field(description="a hash of what the rulebook means")
    engines: list[str] = Field(description="the engines that answered, and agree")
    on: list[str] = Field(description="the days judged")
    answers: list[AnswerForm] = Field(description="an answer a question, day and column")
    dangers: list[DangerForm] = Field(description="harmful acts that others may do")
    left_out: list[EventToldForm] = Field(description="events that a column does not count")
    not_allowed: list[EventToldForm] = Field(description="acts done though not allowed")
    offences: list[OffenceForm] = Field(description="acts that the law of their place forbids")
    assumptions: list[AssumptionForm] = Field(description="what is assumed")
    reread: bool = Field(description="other readings were tried")
    readings_that_matter: list[ReadingMattersForm] = Field(description="answers that another reading would change")
    warnings: list[str] = Field(description="what is odd about the life as written")
    redacted: bool = Field(default=False, description="years stand for days, and what the life tells is left out")
