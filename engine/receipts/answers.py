"""The answers in a receipt, a form a command: each says what it is an answer to, and what the answer is, in a line."""

from typing import Annotated, Literal

from pydantic import Field

from ..audit.flaw import Severity
from ..decide.finding import Kind
from ..report.record_forms import Told

Digest = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
Proof = Annotated[Digest, Field(description="a hash of its grounds: rules, citations, conditions as they stood, days")]
Shown = Annotated[Digest, Field(description="a hash of whom it is shown in: another solver may choose another person")]


class AnsweredForm(Told):
    """An answer to a question, or the state of a status."""

    question: str = Field(description="the question or status")
    on: str = Field(description="the day")
    layers: list[str] = Field(description="the layers of its column")
    kind: Kind = Field(description="whether it is decided, and if not, why")
    outcomes: list[str] = Field(description="the possible answers, best first; of what is decided the one")
    proof: Proof

    @property
    def place(self) -> str:
        """Return what it answers, in words."""
        return f"{self.question} on {self.on}, {' + '.join(self.layers)}"

    @property
    def said(self) -> str:
        """Return the answer, in words."""
        return spoken(self.kind, self.outcomes)


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
    proof: Proof

    @property
    def place(self) -> str:
        """Return what it answers, in words."""
        return f"ways, {' + '.join(self.layers)}"

    @property
    def said(self) -> str:
        """Return the answer, in words."""
        if not self.ways:
            return "no way, proved" if self.certified else "no way found"
        return "; ".join(f"{_steps(way)} by {way.reached}" for way in self.ways)


class SaidForm(Told):
    """What somebody is answered."""

    kind: Kind = Field(description="whether it is decided, and if not, why")
    outcomes: list[str] = Field(description="the possible answers")


class ChangeForm(Told):
    """People whose answer goes from one thing to another."""

    before: SaidForm = Field(description="the answer on the first side")
    after: SaidForm = Field(description="the answer on the second side")


class DifferenceForm(Told):
    """What became of one question between two sides."""

    question: str = Field(description="the question")
    verdict: str = Field(description="whether it is proved, shown in somebody, or not settled")
    changes: list[ChangeForm] = Field(description="from what to what somebody's answer goes")
    proof: Proof
    shown: Shown

    @property
    def place(self) -> str:
        """Return what it answers, in words."""
        return f"difference in {self.question}"

    @property
    def said(self) -> str:
        """Return the answer, in words."""
        ways = [" to ".join(spoken(said.kind, said.outcomes) for said in (c.before, c.after)) for c in self.changes]
        return f"{self.verdict} ({'; '.join(ways)})" if ways else self.verdict


class RepairForm(Told):
    """One amendment that would make a claim so."""

    kind: Literal["rule", "act", "reform"] = Field(description="what is left out, not done, or made")
    of: str = Field(description="which")


class VerdictForm(Told):
    """What came of one claim."""

    claim: str = Field(description="its name, or the sentence")
    verdict: str = Field(description="whether it is proved, refuted by somebody or some way, or not settled")
    vacuous: bool = Field(description="nobody has the traits that it names")
    rulebook: Digest = Field(description="a hash of what the rulebook means, with the reforms that the claim names")
    repairs: list[RepairForm] | None = Field(description="amendments that would make it so; null: not looked for")
    proof: Proof
    shown: Shown

    @property
    def place(self) -> str:
        """Return what it answers, in words."""
        return f"claim '{self.claim}'"

    @property
    def said(self) -> str:
        """Return the answer, in words."""
        vacuous = ", and nothing is at stake" if self.vacuous else ""
        mended = ", ".join(f"{each.kind} {each.of}" for each in self.repairs or ())
        return f"{self.verdict}{vacuous}{f', mended by {mended}' if mended else ''}"


class FlawForm(Told):
    """A flaw that was found."""

    flaw: str = Field(description="its name")
    severity: Severity = Field(description="how grave it is")
    settled: bool = Field(description="false: a suspicion")
    accepted: bool = Field(description="whether it was known, and accepted beside the rules")
    proof: Proof
    shown: Shown

    @property
    def place(self) -> str:
        """Return what it answers, in words."""
        return self.flaw

    @property
    def said(self) -> str:
        """Return the answer, in words."""
        return f"{self.severity}, {'' if self.settled else 'not settled, '}{'' if self.accepted else 'not '}accepted"


class GapForm(Told):
    """A time in which nothing is in force, and no reason is given."""

    first: str | None = Field(description="its first day; null: always before")
    until: str | None = Field(description="the first day after it; null: it has no end")


class LineForm(Told):
    """The timeline of something in one column."""

    of: str = Field(description="the question, status or duty")
    layers: list[str] = Field(description="the layers of the column")
    unexplained: list[GapForm] = Field(description="gaps for which the rulebook gives no reason")
    proof: Proof

    @property
    def place(self) -> str:
        """Return what it answers, in words."""
        return f"timeline of {self.of}, {' + '.join(self.layers)}"

    @property
    def said(self) -> str:
        """Return the answer, in words."""
        gaps = [f"{gap.first or 'ever'} until {gap.until or 'ever'}" for gap in self.unexplained]
        return f"no reason from {', '.join(gaps)}" if gaps else "no gap without a reason"


Answer = AnsweredForm | WaysForm | DifferenceForm | VerdictForm | FlawForm | LineForm


def spoken(kind: str, outcomes: list[str]) -> str:
    """Return an answer in a few words."""
    among = " or ".join(outcomes)
    return among if kind == "decided" else f"{kind}{f' ({among})' if among else ''}"


def _steps(way: WayForm) -> str:
    told = [f"{step.act} ({step.outcome})" if step.outcome else step.act for step in way.steps]
    return ", ".join(told) or "no step"
