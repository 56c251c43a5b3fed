"""By when a duty is late: from the day it runs from, by the figure of that day, each time anew."""

from pathlib import Path

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.finding import Finding
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import build, read_texts
from zhol.engine.language.rulebook import Rulebook

BOST = Path(__file__).resolve().parent.parent / "rulebooks" / "bost"
DUTY = """
parameters:
  bost.weeks:
    unit: weeks
    values:
    - {from: 2010-01-01, until: 2012-01-01, value: 2, cite: [{work: bost-act, at: s 8, mark: V1}]}
    - {from: 2014-01-01, value: 3, cite: [{work: bost-act, at: s 8 as amended, mark: V1}]}
duties:
- id: bost.report
  owes: arva-registry
  act: release
  since: %s
  within: param bost.weeks
  when: [location is bost%s]
  layer: law
  cite: [{work: bost-act, at: s 8, mark: V1}]
"""
LIFE = """
person: {born: 1980-01-01, clan: shore}
opens: {on: 2009-01-01, location: arva}
events:
%s
"""


def owed(since: str, events: str, on: list[int], also: str = "") -> list[Finding]:
    texts = read_texts(BOST)
    book: Rulebook = build({**texts, "report.yaml": DUTY % (since, also)})
    case = read_case(LIFE % events, "life.yaml", book)
    column = Checker(book, both_engines=False).check(case, on=tuple(on), layers=("law",), questions=("bost.report",))
    return list(column.columns[0].findings)


def days(*words: str) -> list[int]:
    return [day_of(word) for word in words]


@pytest.mark.parametrize(
    ("arrival", "state"),
    [("2011-12-31", "late"), ("2012-01-01", "none"), ("2013-12-31", "none"), ("2014-01-01", "late")],
)
def test_nothing_is_owed_while_its_time_has_no_figure(arrival: str, state: str) -> None:
    told = f"- {{on: {arrival}, now: {{location: bost}}}}"
    (finding,) = owed("location becomes bost", told, days("2014-06-01"))
    assert finding.outcome == state


def test_a_duty_owed_again_is_late_by_its_new_day() -> None:
    told = """\
- {on: 2014-01-10, now: {location: bost}}
- {on: 2014-03-01, act: apply}
- {on: 2014-06-01, now: {location: arva}}
- {on: 2015-01-01, act: decide, outcome: refused}
- {on: 2015-03-01, act: apply}
- {on: 2015-03-02, now: {location: bost}}
"""
    on = days("2014-03-22", "2014-03-23", "2015-03-22", "2015-03-23")
    found = owed("since application", told, on, ", application is pending")
    assert [finding.outcome for finding in found] == ["owed", "late", "owed", "late"]
