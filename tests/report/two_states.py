"""Arva and Bost, two invented states: a small rulebook and judgements under it, made by hand."""

from collections.abc import Mapping
from typing import Any

from zhol.engine.decide.finding import (
    Column,
    Danger,
    Dependence,
    Fate,
    Finding,
    Judgement,
    Kind,
    LeftOut,
    NotAllowed,
    Reason,
    RuleTrace,
)
from zhol.engine.decide.truth import NO, OPEN, YES
from zhol.engine.language.conditions import ALWAYS, Becomes, Day, Is, On, Param, Ref, Set
from zhol.engine.language.dates import Duration, Span, day_of, span_of
from zhol.engine.language.rulebook import (
    Act,
    Actor,
    Citation,
    Duty,
    Fact,
    Force,
    Instrument,
    Layer,
    May,
    Parameter,
    Question,
    Rule,
    Rulebook,
    Source,
    Status,
    Takes,
    VagueTerm,
    Vocabulary,
    Worth,
)
from zhol.engine.text.place import Place

DAY = day_of("2024-06-01")
LATER = day_of("2025-01-01")
NOWHERE = Place("bost-act/admission.yaml", 3, 1)
ACT_4 = Citation("bost-act", "s 4", "V1", "not stated")
ACT_6 = Citation("bost-act", "s 6", "V1", "2020-01-01")
REPORT = Citation("report-7", "p 3", "AS", "2019")
RUMOUR = Citation("report-7", "p 9", "INF", "2019")
LADDER = ("law", "+ treaty", "+ practice", "+ incident")
LAYERS = ("law", "treaty", "practice", "incident")


def rule(id: str, decides: str, outcome: str, layer: str = "law", cite: Citation = ACT_4, **more: Any) -> Rule:
    """Make a rule of the small rulebook."""
    given: dict[str, Any] = {
        "may": None,
        "when": Is(Ref("status", "arvan"), ("held",)),
        "unless": None,
        "at": None,
        "force": Force(On()),
        "reading": {},
        "overrides": (),
        "default": False,
        "label": "",
        "note": "",
        "instrument": "bost-act",
        "place": NOWHERE,
    }
    return Rule(
        id=id,
        decides=decides,
        outcomes=(outcome,) if outcome else (),
        layer=layer,
        cite=(cite,),
        **(given | more),
    )


RULES = (
    rule(
        "bost.admit",
        "bost-citizenship",
        "eligible",
        force=Force(On(), Day(span_of("2001-01-01")), Param("bost.end")),
    ),
    rule(
        "bost.no-dual",
        "bost-citizenship",
        "refused",
        "practice",
        REPORT,
        overrides=("bost.admit",),
        label="whoever keeps the other passport is sent away",
        note="seen once",
    ),
    rule("bost.living", "resident", "yes", reading={"resident-meaning": ("living-there",)}),
    rule(
        "arva.discretion",
        "arva-release",
        "",
        may=May("arva-registry", ("issued", "withheld"), "none stated"),
        instrument="arva-code",
    ),
    rule("arva.rumour", "arva-release", "withheld", "incident", RUMOUR, instrument="arva-code"),
    rule("arva.lapse", "arvan", "lost", at=Becomes("bostian", "held"), instrument="arva-code"),
)


def _vocabulary() -> Vocabulary:
    status = {"values": ("none", "held", "lost"), "begins": "none", "headline": True}
    return Vocabulary(
        layers={
            "law": Layer("law", "law"),
            "treaty": Layer("treaty", "+ treaty"),
            "practice": Layer("practice", "+ practice"),
            "incident": Layer("incident", "+ incident"),
        },
        actors={
            "person": Actor("person", "the person", "self"),
            "arva-registry": Actor("arva-registry", "the registry of Arva", "arva"),
            "bost-ministry": Actor("bost-ministry", "the ministry of Bost", "bost"),
        },
        roles={"mother": "parent"},
        terms={
            "resident-meaning": VagueTerm(
                "resident-meaning",
                "what resident means",
                ("registered", "living-there"),
                {"registered": "on the register"},
            )
        },
        facts={
            "born": Fact("born", "date of birth", "date"),
            "clan": Fact("clan", "clan", "enum", ("hill", "shore"), protected=True),
        },
        statuses={
            "arvan": Status("arvan", "Arvan national", label_values(status), begins="none", headline=True),
            "bostian": Status("bostian", "Bostian national", label_values(status), begins="none", headline=True),
        },
        questions={
            "resident": Question("resident", "resident", ("yes", "no"), ALWAYS),
            "bost-citizenship": Question(
                "bost-citizenship",
                "admission to Bost",
                ("eligible", "suspended", "refused"),
                ALWAYS,
                labels={"refused": "refused or not open"},
            ),
            "arva-release": Question("arva-release", "release by Arva", ("issued", "withheld"), ALWAYS),
            "stateless": Question("stateless", "stateless", ("no", "yes"), ALWAYS, window=True),
            "refuge": Question("refuge", "refuge", ("protected", "refused"), ALWAYS),
        },
        goals={},
        constraints=(),
        calendars={},
    )


def label_values(status: Mapping[str, object]) -> tuple[str, ...]:
    """Return the values of a nationality."""
    return ("none", "held", "lost")


def rulebook() -> Rulebook:
    """Return the small rulebook."""
    force = Force(On())
    return Rulebook(
        vocabulary=_vocabulary(),
        sources={
            "bost-act": Source(
                "bost-act",
                "Bost Nationality Act",
                "2001-01-01",
                "statute",
                "gazette",
                "V1",
                "not stated",
                "no copy is dated",
            ),
            "report-7": Source("report-7", "Seventh report on the desks", "2019", "report", "desk", "AS", "2019"),
        },
        instruments={
            "bost-act": Instrument("bost-act", "Bost Nationality Act", "bost", "law"),
            "arva-code": Instrument("arva-code", "Code of Arva", "arva", "law"),
        },
        rules=RULES,
        acts={
            "seize": Act(
                "seize",
                "seize the papers",
                "arva-registry",
                ALWAYS,
                "",
                Takes(),
                {"done": (Set("arvan", "lost", Duration(30, "days")),)},
                True,
                False,
                (),
                force,
                "practice",
                {},
                (REPORT,),
                "arva-code",
                "",
                NOWHERE,
            )
        },
        duties={
            "bost.answer": Duty(
                "bost.answer",
                "answer an application",
                "bost-ministry",
                "decide",
                Becomes("bostian", "held"),
                Duration(6, "months"),
                ALWAYS,
                force,
                "law",
                {},
                (ACT_4,),
                "bost-act",
                "",
                NOWHERE,
            )
        },
        parameters={
            "bost.end": Parameter(
                "bost.end",
                "day the old act ended",
                "date",
                "",
                (
                    Worth(
                        span_of("2001"),
                        None,
                        {"early": day_of("2020-01-01"), "late": day_of("2021-01-01")},
                        (ACT_4,),
                    ),
                ),
                "bost-act",
                "",
                NOWHERE,
            )
        },
        digest="5f3a91c0ffee",
    )


def trace(
    rule: str,
    says: str = "",
    layer: str = "law",
    fate: Fate = "effective",
    outcomes: tuple[str, ...] = (),
    cite: Citation = ACT_4,
    **more: Any,
) -> RuleTrace:
    """Make what became of a rule."""
    return RuleTrace(rule, says, layer, fate, outcomes, cite=(cite,), **more)


ADMITS = trace(
    "bost.admit",
    "resident for three years",
    outcomes=("eligible",),
    reasons=(
        Reason("resident is yes", YES, (Reason("lives in Bost", YES), Reason("left Bost", NO))),
        Reason("clan is hill", OPEN, needs=("clan",)),
    ),
)
REFUSES = trace(
    "bost.no-dual",
    "Arvan nationality is held",
    "practice",
    outcomes=("refused",),
    cite=REPORT,
    reasons=(Reason("Arvan national is held", YES),),
)
BEATEN = trace(
    "bost.admit",
    "resident for three years",
    fate="beaten",
    outcomes=("eligible",),
    beaten_by=("bost.no-dual",),
)
LEAVES = trace("arva.discretion", "Arvan nationality is held", outcomes=("issued", "withheld"))
LIVES_THERE = trace(
    "bost.living", fate="open", outcomes=("yes",), reasons=(Reason("Arvan national is held", OPEN, needs=("clan",)),)
)
NOT_MET = trace("arva.rumour", "", "incident", "not met", ("withheld",), RUMOUR, why="clan is hill, not shore")


def found(question: str, kind: Kind, outcome: str | None = None, on: int = DAY, **more: Any) -> Finding:
    """Make a finding; one that is decided has its outcome as the only one."""
    given: dict[str, Any] = {
        "outcomes": (outcome,) if outcome else (),
        "is_status": question in ("arvan", "bostian"),
    }
    return Finding(question=question, on=on, kind=kind, outcome=outcome, **(given | more))


def column(layer: int, *, on: int = DAY) -> Column:
    """Make one step of the ladder: from practice on, admission is refused and papers may be seized."""
    practice = layer >= 2
    admission = (
        found("bost-citizenship", "decided", "refused", on, because=(REFUSES,), rejected=(BEATEN,))
        if practice
        else found(
            "bost-citizenship",
            "decided",
            "eligible",
            on,
            because=(ADMITS,),
            rejected=(NOT_MET,),
            whatever=("born",),
            notes=("the application is taken as made on the day judged",),
        )
    )
    return Column(
        LADDER[layer],
        LAYERS[: layer + 1],
        {"resident-meaning": "registered"},
        (
            found("resident", "unknown", None, on, outcomes=("yes", "no"), needs=("clan",), because=(LIVES_THERE,)),
            found(
                "arvan",
                "decided",
                "held",
                on,
                since=Span(day_of("2014-01-01"), day_of("2014-12-31")),
                notes=("by the event 'born there'",),
            ),
            found("bostian", "decided", "none", on),
            admission,
            found(
                "arva-release",
                "discretion",
                None,
                on,
                outcomes=("issued", "withheld"),
                actors=("arva-registry",),
                because=(LEAVES,),
            ),
            found("stateless", "decided", "yes" if layer == 3 else "no", on),
            found("refuge", "silent", None, on),
        ),
        dangers=(Danger("seize", "arva-registry", on, False, (REPORT,)),) if practice else (),
        left_out=() if practice else (LeftOut("seize", span_of("2019-03"), "it is an act of practice"),),
        not_allowed=(NotAllowed("seize", span_of("2019-03"), "no rule allows it"),) if practice else (),
        assumptions=("registers are true",),
    )


def judgement(
    *days: int,
    columns: int = 4,
    engines: tuple[str, ...] = ("reference", "durable-rules"),
    case: str = "a trader from the hills",
) -> Judgement:
    """Make the judgement of one life on one day or several, under the ladder or its first steps."""
    asked = days or (DAY,)
    ladder = []
    for layer in range(columns):
        steps = [column(layer, on=day) for day in asked]
        ladder.append(
            Column(
                steps[0].title,
                steps[0].layers,
                steps[0].readings,
                tuple(f for step in steps for f in step.findings),
                tuple(d for step in steps for d in step.dangers),
                steps[0].left_out,
                steps[0].not_allowed,
                steps[0].assumptions,
            )
        )
    hangs = tuple(
        Dependence(
            "bost-citizenship",
            day,
            LADDER[0],
            "resident-meaning",
            (
                ("registered", found("bost-citizenship", "decided", "eligible", day)),
                ("living-there", found("bost-citizenship", "decided", "refused", day)),
            ),
        )
        for day in asked
    )
    return Judgement(case, asked, tuple(ladder), "5f3a91c0ffee", engines, (), hangs)
