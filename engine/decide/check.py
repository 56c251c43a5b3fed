"""Judge a life: every question and status, on each day asked, in each column of the ladder."""

from collections.abc import Mapping
from dataclasses import replace

from ..language.rulebook import Rulebook
from .danger import dangers
from .engines import Engines, EnginesDiffer
from .explain import Sayings
from .finding import Column, Danger, Dependence, Finding, Judgement, LeftOut, NotAllowed
from .life import Case, Event
from .one_day import OneDay
from .options import columns_asked, days_asked, questions_asked, readings_asked
from .options import rules_off as rules_left_out
from .program import Compiled
from .replay import World
from .stance import Stance


def check(
    rulebook: Rulebook,
    case: Case,
    *,
    on: tuple[int, ...] = (),
    layers: tuple[str, ...] | None = None,
    readings: Mapping[str, str] | None = None,
    questions: tuple[str, ...] | None = None,
    rules_off: tuple[str, ...] = (),
    explain: bool = False,
    with_readings: bool = False,
) -> Judgement:
    """Return the judgement of a case. Raises BadInput for a wrong option, EnginesDiffer where the engines do not agree.

    `on` are ordinals (none: the case's own); `layers` a single column instead of the ladder; `questions` those asked (none: all).
    With `explain`, findings also hold the conditions as they stood and the rules that did not take effect.
    """
    return Checker(rulebook).check(
        case, on=on, layers=layers, readings=readings, questions=questions, rules_off=rules_off,
        explain=explain, with_readings=with_readings,
    )  # fmt: skip


class Checker:
    """Judges many cases by one rulebook: what is compiled and judged once serves all."""

    def __init__(self, rulebook: Rulebook, both_engines: bool = True) -> None:
        self.book = rulebook
        self.compiled = Compiled(rulebook)
        self.engines = Engines(both_engines)
        self.sayings = Sayings(rulebook)

    def check(
        self,
        case: Case,
        *,
        on: tuple[int, ...] = (),
        layers: tuple[str, ...] | None = None,
        readings: Mapping[str, str] | None = None,
        questions: tuple[str, ...] | None = None,
        rules_off: tuple[str, ...] = (),
        explain: bool = False,
        with_readings: bool = False,
    ) -> Judgement:
        """Return the judgement of a case; see `check`."""
        days = days_asked(case, on)
        chosen = readings_asked(self.book, readings or {})
        asked = questions_asked(self.book, questions)
        off = rules_left_out(self.book, rules_off)
        columns = []
        for title, counted in columns_asked(self.book, layers):
            stance = Stance(frozenset(counted), chosen, off)
            columns.append(self._column(case, days, title, counted, stance, asked, explain))
        found = Judgement(
            case.name, days, tuple(columns), self.book.digest, self.engines.names, case.warnings
        )  # fmt: skip
        return (
            replace(found, readings_that_matter=self._dependences(case, found, off, asked)) if with_readings else found
        )

    # --- one column

    def _column(
        self,
        case: Case,
        days: tuple[int, ...],
        title: str,
        layers: tuple[str, ...],
        stance: Stance,
        asked: tuple[str, ...],
        explain: bool,
    ) -> Column:
        program = self.compiled.program(stance)
        world = World(program, case.life, judging=self.engines.both)
        findings: list[Finding] = []
        harms: list[Danger] = []
        for day in days:
            world.run(day)
            here = OneDay(self.engines, self.sayings, case.life, world, day, explain)
            findings += [here.finding(question) for question in asked]
            harms += dangers(world, day)
        effective = {t.rule for f in findings for t in f.because if t.fate == "effective"}
        under = {id for id, layer in self.book.vocabulary.layers.items() if layer.under_all}
        assumed = [rule.id for rule in self.book.rules if rule.layer in under and rule.id in effective]
        return Column(
            title, layers, {t: r for t, r in stance.readings.items()}, tuple(findings), tuple(harms),
            tuple(LeftOut(event.words, span, why) for event, span, why in world.left_out),
            tuple(NotAllowed(event.words, span, self._forbidden(event, why)) for event, span, why in world.not_allowed),
            tuple(dict.fromkeys(assumed)),
        )  # fmt: skip

    def _forbidden(self, event: Event, why: str) -> str:
        act = self.book.acts[event.act or ""]
        if why == "requires":
            return f"requires: {self.sayings.condition(act.requires)}"
        if why == "decided":
            return f"'{act.decided_by}' did not come to '{event.outcome}'"
        return "not in force on that day"

    # --- readings

    def _dependences(
        self, case: Case, found: Judgement, off: frozenset[str], asked: tuple[str, ...]
    ) -> tuple[Dependence, ...]:
        result: list[Dependence] = []
        for column in found.columns:
            for term in self._terms_used(column.layers):
                others = {}
                for reading in self.book.terms[term].readings:
                    if reading == column.readings[term]:
                        others[reading] = column
                        continue
                    stance = Stance(frozenset(column.layers), {**column.readings, term: reading}, off)
                    others[reading] = self._column(case, found.days, column.title, column.layers, stance, asked, False)
                result += _differences(column, term, others)
        return tuple(result)

    def _terms_used(self, layers: tuple[str, ...]) -> list[str]:
        used: set[str] = set()
        for rule in self.book.rules:
            if rule.layer in layers:
                used |= set(rule.reading)
        used |= {p.term for p in self.book.parameters.values() if p.term}
        used |= {term for act in self.book.acts.values() for term in act.reading if act.layer in layers}
        return [term for term in self.book.terms if term in used]


def _differences(column: Column, term: str, others: dict[str, Column]) -> list[Dependence]:
    result = []
    for finding in column.findings:
        said = []
        for reading, other in others.items():
            answer = other.finding(finding.question, finding.on)
            said.append(
                (reading, answer.outcome or ("/".join(answer.outcomes) if answer.kind == "conflict" else answer.kind))
            )
        if len({answer for _, answer in said}) > 1:
            result.append(Dependence(finding.question, finding.on, column.title, term, tuple(said)))
    return result


__all__ = ["Checker", "EnginesDiffer", "check"]
