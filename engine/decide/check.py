"""Judge a life: every question and status, on each day asked, in each column of the ladder."""

from collections.abc import Mapping
from dataclasses import replace

from ..language.rulebook import Rulebook
from ..text.collecting import uncollected
from .engines import Engines, EnginesDiffer
from .explain import Sayings
from .finding import Column, Dependence, Judgement
from .hearing import Hearing, Seat
from .life import Case
from .options import columns_asked, days_asked, questions_asked, readings_asked
from .options import rules_off as rules_left_out
from .program import Compiled
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

    `on` are ordinals (none: the case's own); `layers` a single column instead of the ladder; `questions` those asked
    (none: all).
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
        with uncollected():
            return self._check(case, on, layers, readings, questions, rules_off, explain, with_readings)

    def _check(
        self, case: Case, on: tuple[int, ...], layers: tuple[str, ...] | None, readings: Mapping[str, str] | None,
        questions: tuple[str, ...] | None, rules_off: tuple[str, ...], explain: bool, with_readings: bool,
    ) -> Judgement:  # fmt: skip
        days = days_asked(case, on)
        chosen = readings_asked(self.book, readings or {})
        asked = questions_asked(self.book, questions)
        off = rules_left_out(self.book, rules_off)
        hearing = Hearing(self.book, self.engines, self.sayings, case, explain)
        seats = [self._seat(title, counted, chosen, off) for title, counted in columns_asked(self.book, layers)]
        columns = hearing.columns(seats, days, asked)
        found = Judgement(
            case.name, days, tuple(columns), self.book.digest, self.engines.names, case.warnings
        )  # fmt: skip
        return (
            replace(found, readings_that_matter=self._dependences(hearing, found, off, asked))
            if with_readings
            else found
        )

    def _seat(self, title: str, layers: tuple[str, ...], readings: Mapping[str, str], off: frozenset[str]) -> Seat:
        return Seat(title, layers, self.compiled.program(Stance(frozenset(layers), readings, off)))

    # --- readings

    def _dependences(
        self, hearing: Hearing, found: Judgement, off: frozenset[str], asked: tuple[str, ...]
    ) -> tuple[Dependence, ...]:
        """Put each column again under every other reading of each term that its rules use."""
        others: list[tuple[Column, str, str]] = []
        seats: list[Seat] = []
        for column in found.columns:
            for term in self._terms_used(column.layers):
                for reading in self.book.terms[term].readings:
                    if reading != column.readings[term]:
                        others.append((column, term, reading))
                        seats.append(self._seat(column.title, column.layers, {**column.readings, term: reading}, off))
        judged: dict[tuple[str, str], dict[str, Column]] = {}
        for (column, term, reading), other in zip(others, hearing.columns(seats, found.days, asked), strict=True):
            judged.setdefault((column.title, term), {column.readings[term]: column})[reading] = other
        by_title = {column.title: column for column in found.columns}
        return tuple(d for (title, term), heard in judged.items() for d in _differences(by_title[title], term, heard))

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
