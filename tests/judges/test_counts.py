"""Days counted one by one: in the last 180 days, the last year, this calendar year; against drawn stays."""

import os
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.language.dates import Duration, add, day_of, text
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook

PERIODS = {
    "last 180 days": Duration(180, "days"),
    "last 2 weeks": Duration(2, "weeks"),
    "last 1 year": Duration(1, "years"),
    "this calendar year": None,
}
EXAMPLES = int(os.environ.get("ZHOL_JUDGES", "120"))
HOW = {"of": "days of", "touching": "days touching"}
PLACES = ("here", "there", "elsewhere")
VOCABULARY = """
layers: {law: {}}
actors: {person: self}
roles: {}
facts:
  born: {type: date, control: nobody}
  allowed: {type: int, unit: days, control: nobody}
statuses:
  location: {values: [here, there, elsewhere], plain: yes}
questions:
"""
INSTRUMENT = "instrument: {id: act, title: Act, layer: law}\n"
OPENED = day_of("2014-01-01")


@dataclass(frozen=True)
class Stay:
    """Somewhere else, so many days after the stay before it began (0: on the same day)."""

    after: int
    place: str


def question(how: str, period: str) -> str:
    return f"{how}-{period.replace(' ', '-')}"


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    place = tmp_path_factory.mktemp("counts")
    asked = [(how, period) for how in HOW for period in PERIODS]
    words = "".join(f'  {question(*one)}: {{outcomes: ["no", "yes"]}}\n' for one in asked)
    rules = "".join(
        f'- id: act.{question(how, period)}\n  decides: {question(how, period)}\n  outcome: "yes"\n'
        f"  when: [{HOW[how]} location is here or there in {period} > allowed]\n"
        "  layer: law\n  cite: [{work: act, at: s 1, mark: V1}]\n"
        for how, period in asked
    )
    (place / "vocabulary.yaml").write_text(VOCABULARY + words)
    (place / "act").mkdir()
    (place / "act" / "instrument.yaml").write_text(INSTRUMENT)
    (place / "act" / "all.yaml").write_text("rules:\n" + rules)
    return load(place)


@pytest.fixture(scope="module")
def checker(book: Rulebook) -> Checker:
    return Checker(book)


def counted(stays: list[tuple[int, str]], how: str, period: str, on: int) -> int:
    """Walk from day to day and count: what a day ends as, or all that it has been."""
    length = PERIODS[period]
    first = day_of(f"{text(on)[:4]}-01-01") if length is None else add(on, length, sign=-1) + 1
    found, now = 0, "elsewhere"
    for day in range(OPENED, on + 1):
        seen = [now, *(place for changed, place in stays if changed == day)]
        now = seen[-1]
        if day >= first:
            found += bool({"here", "there"} & set(seen if how == "touching" else seen[-1:]))
    return found


afters = st.sampled_from([0, 1, 2, 7, 30, 89, 90, 91, 182, 183, 184, 365]) | st.integers(0, 400)
laters = st.sampled_from([89, 90, 91, 179, 180, 181, 182, 183, 184]) | st.integers(0, 200)
stays_drawn = st.lists(st.builds(Stay, afters, st.sampled_from(PLACES)), max_size=9)


@settings(max_examples=EXAMPLES, deadline=None)
@given(stays_drawn, laters, st.integers(400, 800))
def test_days_are_counted_one_by_one_alike(checker: Checker, drawn: list[Stay], later: int, told: int) -> None:
    day, stays = OPENED + told, []
    for stay in drawn:
        day += stay.after
        stays.append((day, stay.place))
    on = day + later
    events = "".join(f"- {{on: {text(day)}, now: {{location: {place}}}}}\n" for day, place in stays)
    for how in HOW:
        for period in PERIODS:
            there = counted(stays, how, period, on)
            for allowed, outcomes in ((there, ()), (there - 1, ("yes",))):
                if allowed < 0:
                    continue
                words = (
                    f"case: drawn\non: [{text(on)}]\nperson: {{allowed: {allowed}}}\n"
                    f"opens: {{on: {text(OPENED)}, location: elsewhere}}\n" + (f"events:\n{events}" if events else "")
                )
                case = read_case(words, "drawn.yaml", checker.book)
                (column,) = checker.check(case, on=(on,), questions=(question(how, period),)).columns
                assert column.findings[0].outcomes == outcomes, f"{there} days {how} in {period}\n{words}"


def test_the_hundred_and_eightieth_day_back_is_the_first_that_counts() -> None:
    on = day_of("2016-06-28")
    assert counted([(on - 180, "here"), (on - 179, "elsewhere")], "of", "last 180 days", on) == 0
    assert counted([(on - 179, "here"), (on - 178, "elsewhere")], "of", "last 180 days", on) == 1
    assert counted([(on - 180, "here"), (on - 179, "elsewhere")], "touching", "last 180 days", on) == 1
