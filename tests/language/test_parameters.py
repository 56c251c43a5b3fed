"""Figures of the law: dated, cited, and where a term is vague one for each reading."""

from collections.abc import Callable

import pytest

from zhol.engine.language.dates import Span, day_of, span_of
from zhol.engine.language.rulebook import Parameter, Rulebook

CITE = "cite: [{work: act, at: s 1, mark: V1}]"


def parameter(about: str, *values: str) -> str:
    """A topic file of one parameter."""
    listed = ", ".join(f"{{{value}, {CITE}}}" for value in values)
    return f"parameters: {{more: {{{about}values: [{listed}]}}}}"


@pytest.fixture
def value(read: Callable[[str], Rulebook]) -> Callable[..., Parameter]:
    """Read one parameter."""
    return lambda about, *values: read(parameter(about, *values)).parameters["more"]


def test_values_stand_in_the_order_of_their_days(value: Callable[..., Parameter]) -> None:
    more = value("unit: year, ", "from: 2020-01-01, value: 3", "from: 2001-01-01, value: 5")
    assert more.unit == "years"
    assert [(worth.start, worth.by_reading) for worth in more.worths] == [
        (span_of("2001-01-01"), {"*": 5}),
        (span_of("2020-01-01"), {"*": 3}),
    ]


def test_readings_make_a_parameter_its_own_term(read: Callable[[str], Rulebook]) -> None:
    book = read(parameter("", "from: 2001, value: {lenient: 4, strict: 5}"))
    assert book.parameters["more"].term == "more"
    assert book.terms["more"].readings == ("lenient", "strict")


def test_a_shared_term_chooses_among_its_readings(value: Callable[..., Parameter]) -> None:
    more = value("term: resident-meaning, ", "from: 2001, value: {registered: 4, living-there: 5}")
    assert more.term == "resident-meaning"


def test_a_date_may_be_known_to_an_interval_only(value: Callable[..., Parameter]) -> None:
    more = value("unit: date, ", "from: 2001, value: {early: 2002-03-01, late: 2002-04..2002-05}")
    (worth,) = more.worths
    assert worth.by_reading == {"early": day_of("2002-03-01"), "late": span_of("2002-04..2002-05")}
    assert isinstance(worth.by_reading["late"], Span)


@pytest.mark.parametrize(
    ("about", "worth", "said"),
    [
        ("", "from: 2001, value: many", "'many' is no whole number"),
        ("unit: days, ", "from: 2001, value: 1.5", "'1.5' is no whole number of days"),
        ("unit: date, ", "from: 2001, value: 5", "'5' is no date"),
        ("", "from: 2001, value: ²", "no whole number"),
        ("", f"from: 2001, value: {'9' * 5000}", "a number of 5000 digits"),
        ("", "from: 2001, value: [4]", "'value' is a number, a date, or a map"),
        ("", "from: 2001, value: {lenient: [4]}", "the value in the reading 'lenient'"),
        ("", "value: 4", "without a day it holds from"),
        ("", "from: 2001, until: 2000, value: 4", "until a day that is not after its first"),
        ("unit: arva-working-days, ", "from: 2001, value: 4", "unknown calendar 'arva'"),
        ("term: resident-meaning, ", "from: 2001, value: {registered: 4}", "no value in the reading 'living-there'"),
        ("term: resident-meaning, ", "from: 2001, value: {registerd: 4, living-there: 5}", "did you mean registered?"),
    ],
)
def test_what_is_no_value(told: Callable[[str], list[str]], about: str, worth: str, said: str) -> None:
    (message,) = told(parameter(about, worth))
    assert said in message


def test_a_value_needs_a_source(told: Callable[[str], list[str]]) -> None:
    assert told("parameters: {more: {values: [{from: 2001, value: 4, cite: []}]}}") == [
        "parameter more: value: no citation; every statement names its source"
    ]


def test_a_term_and_a_parameter_are_not_of_one_name(told: Callable[[str], list[str]]) -> None:
    (message,) = told(f"parameters: {{resident-meaning: {{values: [{{from: 2001, value: {{a: 1, b: 2}}, {CITE}}}]}}}}")
    assert "is a term of the vocabulary" in message


def test_days_in_force_may_be_a_parameter(read: Callable[[str], Rulebook], told: Callable[[str], list[str]]) -> None:
    rule = f"rules: [{{id: more, decides: admission, outcome: refused, in_force: {{from: param first-day}}, {CITE}}}]"
    book = read(rule)
    assert str(next(r for r in book.rules if r.id == "more").force.start) == "Param(name='first-day')"
    assert told(rule.replace("first-day", "years")) == ["'years' is no date; a parameter here has the unit date"]
    assert "no end of days in force" in told(rule.replace("first-day", "first-day + 3 days"))[0]
