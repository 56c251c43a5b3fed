"""No day is silent without a reason: under every column and reading, and no reason is given for nothing."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import check
from zhol.engine.decide.stance import default_readings
from zhol.engine.language.conditions import On
from zhol.engine.language.dates import text
from zhol.engine.language.rulebook import Gap, Rule, Rulebook
from zhol.engine.language.timeline import Hole
from zhol.engine.report.timelines import Timelines, timelines, transitional

LIFE = "case: somebody\nperson: {born: 1950-01-01}\nopens: {on: 1960-01-01}\n"
DAYS = [date(1975, 1, 1), date(1999, 1, 15), date(2011, 7, 21), date(2016, 12, 31), date(2023, 6, 1), date(2026, 7, 1)]


@pytest.fixture(scope="module")
def found(rulebook: Rulebook) -> Timelines:
    """Every timeline, under the ladder and default readings."""
    return timelines(rulebook)


def said(found: Timelines) -> list[str]:
    """Say each hole that nothing explains."""
    return [f"{target} ({drawn.column}): {_said(hole)}" for target, drawn, hole in found.unexplained()]


def _said(hole: Hole) -> str:
    return f"{text(hole.first)} to {text(hole.end - 1)} {hole.provision} {hole.parameter}".strip()


def gaps(book: Rulebook) -> Iterator[tuple[str, Gap]]:
    """Yield every reason that the rulebook gives, with what gives it."""
    words = book.vocabulary
    for nouns in (book.instruments, words.questions, words.statuses, book.duties):
        yield from ((id, gap) for id, noun in nouns.items() for gap in noun.gaps)


def test_no_gap_is_unexplained(found: Timelines) -> None:
    told = sum(len(columns) for columns in found.by_target.values())
    print(f"timelines: {len(found.by_target)} in {told} columns, {len(list(found.unexplained()))} gaps unexplained")
    assert said(found) == []


def test_no_gap_is_unexplained_in_another_reading(rulebook: Rulebook) -> None:
    others = [(term.id, name) for term in rulebook.terms.values() for name in term.readings[1:]]
    assert {other: said(timelines(rulebook, readings=dict([other]))) for other in others} == {o: [] for o in others}


def test_no_gap_is_unexplained_under_any_layers(rulebook: Rulebook) -> None:
    layers = [layer.id for layer in rulebook.vocabulary.layers.values() if not layer.under_all]
    for n in range(1, len(layers) + 1):
        for some in combinations(layers, n):
            if "law" in some:
                assert said(timelines(rulebook, layers=some)) == []


def test_each_reason_explains_something(rulebook: Rulebook, found: Timelines) -> None:
    idle = [f"{id}: {gap.why}" for id, gap in gaps(rulebook) if gap not in found.explained()]
    assert idle == []


@pytest.mark.long
def test_a_timeline_says_what_the_engines_say(rulebook: Rulebook, found: Timelines) -> None:
    # another reckoning: a life is judged on days of each age, and a rule that is not in force says so
    days = [day.toordinal() for day in DAYS]
    case = read_case(LIFE, "somebody.yaml", rulebook)
    judged = check(rulebook, case, on=tuple(days), explain=True)
    compared = 0
    for column in judged.columns:
        lines = {drawn.line.target: drawn.line for _, drawn in found.all() if drawn.column == column.title}
        for finding in column.findings:
            if finding.question not in rulebook.by_target:
                continue
            tenures = {tenure.key: tenure for tenure in lines[finding.question].tenures}
            for trace in (*finding.because, *finding.rejected):
                if trace.fate == "not in force":
                    assert tenures[trace.rule].stands(finding.on) is not True
                elif trace.fate in ("effective", "not met", "beaten"):
                    assert tenures[trace.rule].stands(finding.on) is not False
                compared += 1
    assert compared > 500


def test_it_is_said_of_each_transitional_rule_whose_date_governs(found: Timelines) -> None:
    at = {t.key for t in found.tenures() if isinstance(t.provision, Rule) and t.provision.at is not None}
    other = {t.key for t in found.tenures() if not isinstance(t.provision.force.governed_by, On)}
    assert at | other == {tenure.key for tenure in transitional(found)}
    assert at


def test_default_readings_are_those_of_the_report(rulebook: Rulebook, found: Timelines) -> None:
    assert found.readings == default_readings(rulebook)
