"""The files that zhol reads, each as the form of the whole of it."""

from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import ConfigDict, Field

from ..audit.accepted import AcceptedForm
from ..decide.case_forms import CaseForm, EventForm, OpenedForm
from ..language.catalogue_forms import CatalogueForm
from ..language.forms import Form, SourceForm, VocabularyForm, Words, Written
from ..language.provision_forms import (
    ActForm,
    CalendarForm,
    DutyForm,
    ForceForm,
    InstrumentForm,
    ReformForm,
    RuleForm,
    TableForm,
    TopicForm,
)
from ..language.sorts import Name, Of, Sort
from ..population.calibration import TargetForm
from ..population.told_cohort import HeadForm as CohortHeadForm
from ..population.told_margins import MarginForm
from ..population.whatif_forms import (
    DoingForm,
    HeadForm,
    HorizonForm,
    MeasuresForm,
    PolicyForm,
    QuotaForm,
    StanceForm,
)
from ..population.whatif_forms import TableForm as PeopleForm

PROVISIONS = (RuleForm, TableForm, ActForm, DutyForm)


class SourcesFile(Form):
    """Every work that something cites."""

    sources: list[Annotated[Written, Of(SourceForm)]] = Field(description="the works, each under an id")


class InstrumentFile(Form):
    """The head of an instrument's directory."""

    instrument: InstrumentForm = Field(description="what it is, and what it stands over")


class CalendarFile(Form):
    """Working days, as a frozen table."""

    calendar: CalendarForm = Field(description="which days are free, from when until when")


class CatalogueFile(Form):
    """What one work says, item by item."""

    catalogue: CatalogueForm = Field(description="the work and its items")


class AddForm(Form):
    """An edit that adds a provision."""

    add: Annotated[Written, Of(*PROVISIONS)] = Field(description="a rule, table, act or duty, as a topic file has it")


class DropForm(Form):
    """An edit that takes a provision away, or ends it on the reform's day."""

    drop: Name = Field(description="its id")


class ReplaceForm(Form):
    """An edit that changes some keys of a provision."""

    replace: Name = Field(description="its id")
    changed: Annotated[Written, Of(*PROVISIONS, partly=True)] = Field(alias="with", description="the keys that change")


class RedateForm(Form):
    """An edit that gives a provision other days in force."""

    redate: Name = Field(description="its id")
    in_force: ForceForm = Field(description="its days in force from now on")


class SetForm(Form):
    """An edit that gives a parameter another value."""

    set: Annotated[str, Sort("parameter")] = Field(description="its id")
    value: Annotated[Written, Sort("worth")] = Field(description="the value, or one a reading")


class ReformFile(Form):
    """A reform: named edits of the rulebook."""

    reform: ReformForm = Field(description="what it is called, why, and from when")
    edits: list[Annotated[Written, Of(AddForm, DropForm, ReplaceForm, RedateForm, SetForm)]] = Field(
        description="what changes, one after another"
    )


class AcceptedFile(Form):
    """Flaws of the rulebook that are known and stay."""

    accepted: list[AcceptedForm] = Field(description="the flaws, with the reason")


class WithoutForm(Form):
    """An entry that takes away the one of its id from what a scenario is like."""

    without: Name = Field(description="the id")


class WhatifFile(Form):
    """A scenario: what becomes of many people under some rules, when these things are done so often.

    One that is `like` another says only how it differs: maps are laid over its maps, entries of lists by their id.
    """

    like: Name = Field(default="", description="the scenario beside it that it is like, and only differs from")
    scenario: HeadForm = Field(description="its name, and what it asks")
    stance: StanceForm | None = Field(default=None, description="which rules count")
    reforms: list[str] = Field(default_factory=list, description="reforms of rules/reforms, by name")
    cohort: Annotated[Written, Of(PeopleForm, or_sort="name")] = Field(
        description="who the people are: a cohort of scenarios/cohorts by name, or a table"
    )
    people: int | None = Field(default=None, description="how many are drawn; left out: all of the cohort")
    horizon: HorizonForm = Field(description="from when until when")
    seed: int | None = Field(default=None, description="where chance begins; the same seed gives the same run")
    replicates: int | None = Field(default=None, description="how often it is run, each with chances of its own")
    measures: MeasuresForm | None = Field(default=None, description="what is measured")
    groups: Annotated[Written, Sort("groupings")] = Field(
        default=None, description="groups by which shares may differ, by facts and by the day"
    )
    intents: list[Annotated[Written, Of(DoingForm)]] = Field(
        default_factory=list, description="what the person does, and how often"
    )
    others: list[Annotated[Written, Of(DoingForm)]] = Field(
        default_factory=list, description="what anyone else does, and how often"
    )
    discretion: list[Annotated[Written, Of(PolicyForm)]] = Field(
        default_factory=list, description="how somebody chooses where a rule leaves the choice"
    )
    quotas: list[Annotated[Written, Of(QuotaForm)]] = Field(
        default_factory=list, description="how many places there are, and who comes first"
    )


class HeldForm(Form):
    """What held on the day of a cohort's head: statuses by name."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Annotated[Any, Of(OpenedForm, or_sort="value")]]


class GroupForm(Form):
    """What the people of a group state, in the words of a life; a date told as a span is spread over it."""

    label: str = Field(default="", description="who they are, in plain words")
    person: dict[str, Annotated[Any, Sort("fact value")]] = Field(
        default_factory=dict, description="facts, which never change"
    )
    opens: HeldForm | None = Field(default=None, description="what held on the day of the head")
    roles: dict[str, Annotated[Any, Sort("kind")]] = Field(
        default_factory=dict, description="roles in which nobody stands, or a kind of relative; others are unknown"
    )
    unknown: Annotated[Words, Sort("unknown")] = Field(
        default_factory=list, description="what may or may not be so: facts, statuses, acts, roles, since S"
    )


class KindOpensForm(Form):
    """What held when the life of a kind of relative opens: statuses by name, on the day of the head or on another."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Annotated[Any, Of(OpenedForm, or_sort="value")]]

    on: Annotated[str, Sort("day")] | None = Field(default=None, description="a day before that of the head")


class KindForm(Form):
    """A kind of relative: a life in the words of a case, the same for all who have it; each date is one day."""

    label: str = Field(default="", description="who they are, in plain words")
    person: dict[str, Annotated[Any, Sort("fact value")]] = Field(
        default_factory=dict, description="facts, which never change"
    )
    opens: KindOpensForm | None = Field(default=None, description="what held; left out: told from birth")
    roles: dict[str, Annotated[Any, Sort("relative")]] = Field(
        default_factory=dict, description="the relative's own relatives: a life, or nobody"
    )
    events: list[EventForm] = Field(default_factory=list, description="what happened, in order, each on one day")
    unknown: Annotated[Words, Sort("unknown")] = Field(
        default_factory=list, description="what may or may not be so: facts, statuses, acts, roles, since S"
    )


class CohortFile(Form):
    """Who many people are: groups in the words of a life, and how many are in each."""

    cohort: CohortHeadForm = Field(description="what they are called, how many they are, on which day")
    relatives: dict[str, Annotated[Any, Sort("kinds")]] = Field(
        default_factory=dict, description="kinds of relative: by role, under a name each the life that all of them have"
    )
    everyone: GroupForm | None = Field(default=None, description="what all of them state")
    traits: dict[str, Annotated[Any, Sort("groups")]] = Field(
        default_factory=dict, description="what divides them: by trait, its groups and what each states"
    )
    margins: list[Annotated[Written, Of(MarginForm)]] = Field(
        default_factory=list,
        description="how many are in each group, of one trait or of several together, or have which kind of relative",
    )


class PublishedFile(Form):
    """Numbers that were published, to hold a run against; no rate is fitted to them."""

    published: list[Annotated[Written, Of(TargetForm)]] = Field(
        description="the numbers, and what counts them in a run"
    )


@dataclass(frozen=True, slots=True)
class Format:
    """A sort of file: where it stands, its form, the keys that tell it from others; with the key `over` it says only
    how it differs from another."""

    name: str
    where: str
    form: type[Form]
    told_by: tuple[str, ...]
    over: str = ""


FORMATS = {
    one.name: one
    for one in (
        Format("rule", "rules/<instrument>/<topic>.yaml", TopicForm, tuple(TopicForm.model_fields)),
        Format("vocabulary", "rules/vocabulary.yaml", VocabularyForm, ("layers",)),
        Format("sources", "rules/sources.yaml", SourcesFile, ("sources",)),
        Format("instrument", "rules/<instrument>/instrument.yaml", InstrumentFile, ("instrument",)),
        Format("calendar", "rules/calendar/<name>.yaml", CalendarFile, ("calendar",)),
        Format("catalogue", "rules/catalogue/<work>.yaml", CatalogueFile, ("catalogue",)),
        Format("reform", "rules/reforms/<name>.yaml", ReformFile, ("reform",)),
        Format("accepted", "rules/accepted.yaml", AcceptedFile, ("accepted",)),
        Format("case", "scenarios/people/<situation>.yaml", CaseForm, ("case", "person", "opens")),
        Format("whatif", "scenarios/whatif/<name>.yaml", WhatifFile, ("scenario", "like"), "like"),
        Format("cohort", "scenarios/cohorts/<name>.yaml", CohortFile, ("cohort",)),
        Format("published", "scenarios/calibration/<name>.yaml", PublishedFile, ("published",)),
    )
}
"""The sorts of files by name."""
