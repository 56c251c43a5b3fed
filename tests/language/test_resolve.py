"""Names looked up, values typed, units compared: what one condition means, and what it cannot."""

from collections.abc import Callable

import pytest

from zhol.engine.language.conditions import (
    All,
    Always,
    AtLeast,
    CalendarYear,
    Compare,
    Condition,
    Day,
    DaysOf,
    From,
    Is,
    Known,
    Last,
    Not,
    Number,
    On,
    Param,
    Quantified,
    Ref,
    Shift,
    Since,
    Some,
    Throughout,
    Times,
    Value,
    Was,
)
from zhol.engine.language.dates import Duration, span_of
from zhol.engine.language.rulebook import Rulebook

CITE = "cite: [{work: act, at: s 1, mark: V1}]"
PERMIT, STAMPS, CLAN = Ref("status", "permit"), Ref("status", "stamps"), Ref("fact", "clan")


def rule(when: str) -> str:
    """A topic file of one rule."""
    return f"rules: [{{id: more, decides: admission, outcome: refused, when: {when}, {CITE}}}]"


@pytest.fixture
def meant(read: Callable[[str], Rulebook]) -> Callable[[str], Condition]:
    """Return what a condition means."""
    return lambda when: next(r.when for r in read(rule(when)).rules if r.id == "more")


YEARS5 = Duration(5, "years")
MEANINGS = [
    ("clan is hill or shore", Is(CLAN, ("hill", "shore"))),
    ("clan is not hill", Not(Is(CLAN, ("hill",)))),
    ("not clan is hill", Not(Is(CLAN, ("hill",)))),
    ("resident", Is(Ref("question", "resident"), ("yes",))),
    ("holds permit", Is(PERMIT, ("held",))),
    ("stamps is 3", Is(STAMPS, ("3",))),
    ("clan is known", Known(CLAN)),
    ("permit is not known", Not(Known(PERMIT))),
    ("on >= since permit + 5 years", Compare(On(), ">=", Shift(Since("permit"), 1, YEARS5))),
    ("on >= born + param years", Compare(On(), ">=", Shift(Value(Ref("fact", "born")), 1, Param("years")))),
    ("on < 2014-06", Compare(On(), "<", Day(span_of("2014-06")))),
    ("on < param first-day", Compare(On(), "<", Param("first-day"))),
    ("stamps >= 4 stamps", Compare(Value(STAMPS), ">=", Number(4, "stamps"))),
    ("stamps != 4", Compare(Value(STAMPS), "!=", Number(4))),
    ("permit was held", Was("permit", ("held",), Always())),
    ("permit was held in last 180 days", Was("permit", ("held",), Last(Duration(180, "days")))),
    ("permit is held throughout this calendar year", Throughout("permit", ("held",), CalendarYear())),
    ("permit was held in since application", Was("permit", ("held",), From(Since("application")))),
    (
        "permit was held in since application - 1 year",
        Was("permit", ("held",), From(Shift(Since("application"), -1, Duration(1, "years")))),
    ),
    (
        "days touching location is bost in last param years > 183",
        DaysOf("location", ("bost",), Last(Param("years")), True, ">", Number(183)),
    ),
    ("times location becomes arva >= 4 times", Times("location", ("arva",), Always(), ">=", Number(4, "times"))),
]


@pytest.mark.parametrize(("atom", "meaning"), MEANINGS)
def test_one_atom(meant: Callable[[str], Condition], atom: str, meaning: Condition) -> None:
    assert meant(atom) == meaning


HILL, HELD = Is(CLAN, ("hill",)), Is(PERMIT, ("held",))


@pytest.mark.parametrize(
    ("when", "meaning"),
    [
        ("[clan is hill, permit is held]", All((HILL, HELD))),
        ("{any: [clan is hill, permit is held]}", Some((HILL, HELD))),
        ("{none: [clan is hill, permit is held]}", Not(Some((HILL, HELD)))),
        ("{all: [{any: [clan is hill]}]}", All((Some((HILL,)),))),
        ("{at_least: {n: 1, of: [clan is hill, permit is held]}}", AtLeast(1, (HILL, HELD))),
        ("{some: parent, has: [permit is held]}", Quantified(False, "parent", ("mother", "father"), All((HELD,)))),
        ("{every: mother, has: permit is held}", Quantified(True, "mother", ("mother",), HELD)),
        ("[]", All(())),
    ],
)
def test_the_skeleton(meant: Callable[[str], Condition], when: str, meaning: Condition) -> None:
    assert meant(when) == meaning


@pytest.mark.parametrize(
    ("atom", "said"),
    [
        ("on - born >= 6 months", "a date minus a date has no length in law"),
        ("stamps + 3 days >= on", "a number of stamps with something added"),
        ("on >= born + stamps", "a date moved by a number of stamps"),
        ("stamps >= born", "a number of stamps compared with a date"),
        ("param years >= 30 days", "a number of years compared with a number of days"),
        ("days of permit is held in last 2 years > 18 months", "a number of days compared with a number of months"),
        ("times permit becomes held > 3 days", "a number of times compared with a number of days"),
        ("permit was held in last param first-day", "'first-day' is a date, no length of time"),
        ("permit was held in last -3 days", "less than no time"),
        ("on > until application", "has no `then:`"),
        ("clan > 3", "neither a date nor a number; write clan is"),
        ("permit > 3", "neither a date nor a number; write since permit"),
        ("born is 2014", "is a number or a date; compare it"),
        ("clan", "alone says nothing"),
        ("since admission < on", "'admission' is a question, which has no memory"),
        ("clan is hill or hill", "'hill' a second time"),
    ],
)
def test_what_cannot_be_meant(told: Callable[[str], list[str]], atom: str, said: str) -> None:
    (message,) = told(rule(atom))
    assert said in message


def test_one_mistake_is_told_once(told: Callable[[str], list[str]]) -> None:
    """An unknown word is no second mistake where it is compared, counted, or read again."""
    assert len(told(rule("[permitt >= 5 years, on >= since permitt + 2 stamps]"))) == 3
    assert len(told(rule("on >= 2014-02-30 + 6 months"))) == 1
    assert len(told(rule("days of permitt is held in last 5 yeers > 18"))) == 2


def test_a_broken_word_is_not_missed_where_it_is_used(told: Callable[..., list[str]]) -> None:
    vocabulary = "layers: {law: {}}\nstatuses:\n  permit: {value: [none, held]}\ngoals: {home: [permit is held]}\n"
    assert len(told(more={"vocabulary.yaml": vocabulary, "act/admission.yaml": "rules: []"})) == 1
