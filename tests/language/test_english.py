"""Every construct of the language has one sentence in English."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from zhol.engine.language.conditions import (
    ALWAYS,
    All,
    Always,
    AtLeast,
    Atom,
    Becomes,
    Birth,
    CalendarYear,
    Compare,
    Comparison,
    Condition,
    Day,
    DaysOf,
    Effect,
    From,
    Increase,
    InForce,
    Is,
    Known,
    Last,
    Not,
    Number,
    On,
    Param,
    Quantified,
    Ref,
    Set,
    Shift,
    Since,
    Some,
    Term,
    Throughout,
    Times,
    Until,
    Value,
    Was,
)
from zhol.engine.language.dates import Duration, Span, span_of
from zhol.engine.language.english import (
    act_in_words,
    atom_in_words,
    condition_in_words,
    duty_in_words,
    effect_in_words,
    outcome_in_words,
    parameter_in_words,
    rule_in_words,
    word_label,
)
from zhol.engine.language.rulebook import (
    DONE,
    Act,
    Actor,
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
    Status,
    Takes,
    VagueTerm,
    Vocabulary,
    Worth,
)
from zhol.engine.text.place import Place

HERE = Place("here.yaml", 1, 1)


def day(words: str) -> Day:
    return Day(span_of(words))


def worth(start: str, value: int | Span | Mapping[str, int], until: str | None = None) -> Worth:
    values = dict(value) if isinstance(value, Mapping) else {"*": value}
    return Worth(span_of(start), span_of(until) if until else None, values, ())


def parameter(id: str, unit: str, *worths: Worth, term: str = "", label: str = "") -> Parameter:
    return Parameter(id, label or id.replace("-", " "), unit, term, worths, "bost-act", "", HERE)


FACTS = (
    Fact("born", "date of birth", "date"),
    Fact("clan", "clan", "enum", ("hill", "shore", "river-bank")),
    Fact("tongues", "languages spoken", "set", ("arvan", "bostic")),
    Fact("age-at-entry", "age at entry", "int", unit="years"),
    Fact("banned", "is banned from Bost", "bool"),
    Fact("ties", "has ties abroad", "bool"),
    Fact("settler", "settler of the second wave", "bool"),
)
STATUSES = (
    Status("residence", "residence in Bost", ("none", "permit", "ended"), then={"permit": "ended"}),
    Status("arvan", "Arvan nationality", ("none", "held", "lost"), labels={"lost": "lost for good"}),
    Status("application", "application", ("none", "filed", "granted", "refused", "withdrawn")),
    Status("location", "where the person is", ("arva", "bost"), labels={"bost": "Bost"}),
    Status("stamps", "stamps on the form", ("0", "1", "2"), integer=True, unit="stamp"),
    Status("bost.answer", "answer in time", ("none", "owed", "met", "late"), duty=True),
)
QUESTIONS = (
    Question("stay", "may the person stay", ("lawful", "unlawful"), ALWAYS),
    Question("resident", "resident", ("yes", "no"), ALWAYS),
    Question("admission", "admission to Bost", ("eligible", "refused"), ALWAYS, labels={"eligible": "to be granted"}),
)
PARAMETERS = (
    parameter("years", "years", worth("2001-01-01", 5), worth("2020-01-01", 3), label="years of residence"),
    parameter("limit", "stamp", worth("2001-01-01", {"lenient": 4, "strict": 5}), term="limit", label="stamps asked"),
    parameter("days", "days", worth("2001-01-01", 183), label="days of presence"),
    parameter("entry", "date", worth("2001-01-01", span_of("2024-05-26").lo), label="entry into force"),
    parameter("some-day", "date", worth("2001-01-01", span_of("2024-05-26..2024-05-31")), label="entry"),
    parameter("reply", "post-working-days", worth("2001", 1, until="2002-07-01"), label="time to reply"),
)
LAYERS = (
    Layer("law", "law"),
    Layer("treaty", "+ treaty"),
    Layer("assumption", "assumption", under_all=True),
)
ACTORS = (Actor("person", "the person", "self"), Actor("ministry", "the ministry", "bost"))
WAVE = VagueTerm("wave", "second wave", ("early", "late"), {"early": "before the war", "late": "after the war"})


@pytest.fixture(scope="module")
def book() -> Rulebook:
    """A rulebook of two invented states: words, parameters, and no rule yet."""
    vocabulary = Vocabulary(
        layers={layer.id: layer for layer in LAYERS},
        actors={actor.id: actor for actor in ACTORS},
        roles={"mother": "parent", "father": "parent", "spouse": "spouse"},
        terms={"wave": WAVE},
        facts={fact.id: fact for fact in FACTS},
        statuses={status.id: status for status in STATUSES},
        questions={question.id: question for question in QUESTIONS},
        goals={},
        constraints=(),
        calendars={},
        labels={"spouse": "husband or wife"},
    )
    title = Instrument("bost-act", "Bost Nationality Act")
    return Rulebook(vocabulary, {}, {"bost-act": title}, (), {}, {}, {p.id: p for p in PARAMETERS})


def fact(name: str, *values: str) -> Is:
    return Is(Ref("fact", name), values)


def status(name: str, *values: str) -> Is:
    return Is(Ref("status", name), values)


def question(name: str, *values: str) -> Is:
    return Is(Ref("question", name), values)


BORN = Value(Ref("fact", "born"))
AGE = Value(Ref("fact", "age-at-entry"))
STAMPS = Value(Ref("status", "stamps"))
PERMIT, HELD, BANNED = status("residence", "permit"), status("arvan", "held"), fact("banned", "yes")
FILED = status("application", "filed")


def years(n: int) -> Duration:
    return Duration(n, "years")


# --- what is so


@pytest.mark.parametrize(
    ("atom", "so", "not_so"),
    [
        (PERMIT, "residence in Bost is permit", "residence in Bost is not permit"),
        (
            status("residence", "permit", "ended"),
            "residence in Bost is permit or ended",
            "residence in Bost is neither permit nor ended",
        ),
        (
            status("application", "filed", "granted", "refused"),
            "application is filed, granted or refused",
            "application is none of filed, granted and refused",
        ),
        (status("arvan", "lost"), "Arvan nationality is lost for good", "Arvan nationality is not lost for good"),
        (status("residence", "none"), "there is no residence in Bost", "residence in Bost is permit or ended"),
        (status("application", "none"), "there is no application", "application is not none"),
        (status("location", "bost"), "“where the person is” is Bost", "“where the person is” is not Bost"),
        (status("bost.answer", "late"), "the duty “answer in time” is late", "the duty “answer in time” is not late"),
        (fact("clan", "river-bank"), "clan is river bank", "clan is not river bank"),
        (
            fact("tongues", "arvan", "bostic"),
            "languages spoken includes arvan or bostic",
            "languages spoken does not include arvan or bostic",
        ),
        (BANNED, "the person is banned from Bost", "the person is not banned from Bost"),
        (fact("banned", "no"), "the person is not banned from Bost", "the person is banned from Bost"),
        (fact("ties", "yes"), "the person has ties abroad", "it is not so that the person has ties abroad"),
        (
            fact("settler", "yes"),
            "“settler of the second wave” is true of the person",
            "“settler of the second wave” is not true of the person",
        ),
        (
            question("stay", "lawful"),
            "the answer to “may the person stay?” is lawful",
            "the answer to “may the person stay?” is not lawful",
        ),
        (question("resident", "yes"), "the answer to “resident?” is yes", "the answer to “resident?” is not yes"),
        (
            question("admission", "eligible"),
            "admission to Bost is to be granted",
            "admission to Bost is not to be granted",
        ),
        (Known(Ref("fact", "born")), "date of birth is known", "date of birth is not known"),
        (
            Known(Ref("fact", "banned")),
            "it is known whether the person is banned from Bost",
            "it is not known whether the person is banned from Bost",
        ),
    ],
)
def test_a_word_has_a_value_or_not(book: Rulebook, atom: Atom, so: str, not_so: str) -> None:
    assert atom_in_words(atom, book) == so
    assert atom_in_words(atom, book, negated=True) == not_so


# --- dates and numbers compared


@pytest.mark.parametrize(
    ("left", "op", "right", "so"),
    [
        (On(), ">=", day("2014-06-01"), "the day judged is on or after 1 June 2014"),
        (On(), "<", day("2014-06"), "the day judged is before June 2014"),
        (day("2014-06-01"), "<=", On(), "the day judged is on or after 1 June 2014"),
        (On(), "!=", BORN, "the day judged is another day than date of birth"),
        (On(), ">=", Shift(BORN, 1, years(18)), "it is at least 18 years since date of birth"),
        (On(), "<", Shift(BORN, 1, years(18)), "it is less than 18 years since date of birth"),
        (Shift(BORN, 1, years(1)), "=", On(), "it is exactly 1 year since date of birth"),
        (
            On(),
            ">",
            Shift(Since("residence"), 1, years(5)),
            "it is more than 5 years since the last change of residence in Bost",
        ),
        (
            On(),
            ">=",
            Shift(Since("residence"), 1, Param("years")),
            (
                "it is at least “years of residence” (5 years from 1 January 2001, 3 years from 1 January 2020) "
                "since the last change of residence in Bost"
            ),
        ),
        (
            On(),
            ">=",
            Shift(Until("residence"), -1, Duration(6, "months")),
            "the day judged is no earlier than 6 months before the day on which residence in Bost lapses",
        ),
        (
            Since("arvan"),
            "<",
            Shift(Since("residence"), 1, Duration(30, "post-working-days")),
            (
                "the last change of Arvan nationality is earlier than 30 working days (post) after the last change "
                "of residence in Bost"
            ),
        ),
        (Since("arvan"), ">", BORN, "the last change of Arvan nationality is after date of birth"),
        (
            Since("arvan"),
            ">",
            Param("entry"),
            "the last change of Arvan nationality is after “entry into force” (26 May 2024)",
        ),
        (
            On(),
            "<",
            Param("some-day"),
            "the day judged is before “entry” (some day between 26 May 2024 and 31 May 2024)",
        ),
        (STAMPS, ">=", Number(4, "stamp"), "the number of stamps on the form is at least 4"),
        (Number(4), ">", STAMPS, "the number of stamps on the form is less than 4"),
        (
            STAMPS,
            "<",
            Param("limit"),
            (
                "the number of stamps on the form is less than “stamps asked” (4 stamps as “lenient” or 5 stamps as "
                "“strict”, from 1 January 2001)"
            ),
        ),
        (AGE, "<=", Number(40, "years"), "age at entry is at most 40 years"),
        (AGE, "=", Number(1), "age at entry is exactly 1 year"),
    ],
)
def test_two_dates_or_numbers_are_compared(book: Rulebook, left: Term, op: Comparison, right: Term, so: str) -> None:
    assert atom_in_words(Compare(left, op, right), book) == so


def test_a_comparison_is_denied_by_its_opposite(book: Rulebook) -> None:
    young = Compare(On(), "<", Shift(BORN, 1, years(18)))
    assert condition_in_words(Not(young), book) == "it is at least 18 years since date of birth"
    assert atom_in_words(Compare(STAMPS, "=", Number(4)), book, negated=True) == (
        "the number of stamps on the form is not exactly 4"
    )


def test_since_says_what_a_status_became_where_its_value_stands_beside_it(book: Rulebook) -> None:
    long = Compare(On(), ">=", Shift(Since("residence"), 1, years(5)))
    assert condition_in_words(All((PERMIT, long)), book) == (
        "residence in Bost is permit, and it is at least 5 years since residence in Bost became permit"
    )
    changed = All((status("residence", "permit", "ended"), long))
    assert condition_in_words(changed, book).endswith("since the last change of residence in Bost")
    later = All((HELD, Compare(Since("arvan"), ">", BORN)))
    assert condition_in_words(later, book).endswith(
        "and the day on which Arvan nationality became held is after date of birth"
    )


# --- statuses over time


@pytest.mark.parametrize(
    ("atom", "so", "not_so"),
    [
        (
            Was("arvan", ("held",), Last(Duration(180, "days"))),
            "Arvan nationality was held at some moment in the last 180 days",
            "Arvan nationality was held at no moment in the last 180 days",
        ),
        (
            Was("arvan", ("held",), Always()),
            "Arvan nationality was at some time held",
            "Arvan nationality was never held",
        ),
        (
            Throughout("residence", ("permit", "ended"), CalendarYear()),
            "residence in Bost was permit or ended at every moment in this calendar year",
            "there was a moment in this calendar year at which residence in Bost was neither permit nor ended",
        ),
        (
            Throughout("arvan", ("held",), From(day("2014-06-01"))),
            "Arvan nationality was held at every moment since 1 June 2014",
            "there was a moment since 1 June 2014 at which Arvan nationality was not held",
        ),
        (
            DaysOf("location", ("bost",), Last(Duration(2, "years")), False, ">", Number(183)),
            "“where the person is” was Bost on more than 183 days in the last 2 years",
            "“where the person is” was Bost on at most 183 days in the last 2 years",
        ),
        (
            DaysOf("location", ("bost",), From(Since("residence")), True, "<", Number(1, "days")),
            (
                "“where the person is” was Bost on fewer than 1 day since the last change of residence in Bost (any "
                "part of a day counts)"
            ),
            (
                "“where the person is” was Bost on at least 1 day since the last change of residence in Bost (any "
                "part of a day counts)"
            ),
        ),
        (
            DaysOf("location", ("bost",), Last(Param("years")), False, ">=", Param("days")),
            (
                "“where the person is” was Bost on a number of days in the time of “years of residence” (5 years "
                "from 1 January 2001, 3 years from 1 January 2020) up to the day judged that is at least “days of "
                "presence” (183 days from 1 January 2001)"
            ),
            (
                "“where the person is” was Bost on a number of days in the time of “years of residence” (5 years "
                "from 1 January 2001, 3 years from 1 January 2020) up to the day judged that is less than “days of "
                "presence” (183 days from 1 January 2001)"
            ),
        ),
        (
            Times("application", ("filed", "refused"), Last(Duration(1, "years")), ">=", Number(4, "times")),
            "application became filed or refused at least 4 times in the last 1 year",
            "application became filed or refused fewer than 4 times in the last 1 year",
        ),
        (
            Times("application", ("filed",), Always(), ">", Number(1)),
            "application became filed more than once",
            "application became filed at most once",
        ),
    ],
)
def test_a_status_is_told_over_time(book: Rulebook, atom: Atom, so: str, not_so: str) -> None:
    assert atom_in_words(atom, book) == so
    assert atom_in_words(atom, book, negated=True) == not_so


def test_being_in_force_is_told_by_its_days(book: Rulebook) -> None:
    atom = InForce(Since("application"), day("2001-01-01"), Param("entry"))
    assert atom_in_words(atom, book) == (
        "the last change of application is on or after 1 January 2001 and before “entry into force” (26 May 2024)"
    )
    assert atom_in_words(replace(atom, end=None), book, negated=True) == (
        "the last change of application is before 1 January 2001"
    )
    assert atom_in_words(InForce(On(), None, None), book) == "the day judged is on any day"


# --- conditions joined


@pytest.mark.parametrize(
    ("condition", "so"),
    [
        (ALWAYS, "in every case"),
        (Some(()), "in no case"),
        (All((PERMIT,)), "residence in Bost is permit"),
        (All((PERMIT, All((HELD,)))), "residence in Bost is permit, and Arvan nationality is held"),
        (Some((PERMIT, HELD)), "either residence in Bost is permit or Arvan nationality is held"),
        (
            Some((status("residence", "permit", "ended"), HELD)),
            "either residence in Bost is permit or ended, or Arvan nationality is held",
        ),
        (Not(Some((PERMIT, HELD))), "residence in Bost is not permit, and Arvan nationality is not held"),
        (Not(All((PERMIT, Not(HELD)))), "either residence in Bost is not permit or Arvan nationality is held"),
        (
            All((BANNED, Some((PERMIT, HELD)))),
            "the person is banned from Bost, and either residence in Bost is permit or Arvan nationality is held",
        ),
        (
            All((Some((PERMIT, HELD)), BANNED)),
            (
                "all of these hold: (1) either residence in Bost is permit or Arvan nationality is held; and (2) the "
                "person is banned from Bost"
            ),
        ),
        (
            Some((All((PERMIT, HELD)), BANNED)),
            (
                "at least one of these holds: (1) residence in Bost is permit, and Arvan nationality is held; or (2) "
                "the person is banned from Bost"
            ),
        ),
        (
            All((Some((All((PERMIT, HELD)), BANNED)), FILED)),
            (
                "all of these hold: (1) at least one of these holds: (a) residence in Bost is permit, and Arvan "
                "nationality is held; or (b) the person is banned from Bost; and (2) application is filed"
            ),
        ),
        (
            AtLeast(2, (PERMIT, Not(HELD), BANNED)),
            (
                "at least 2 of these hold: (1) residence in Bost is permit; (2) Arvan nationality is not held; (3) "
                "the person is banned from Bost"
            ),
        ),
        (
            Not(AtLeast(2, (PERMIT, HELD, BANNED))),
            (
                "fewer than 2 of these hold: (1) residence in Bost is permit; (2) Arvan nationality is held; (3) the "
                "person is banned from Bost"
            ),
        ),
        (AtLeast(1, (PERMIT, HELD)), "either residence in Bost is permit or Arvan nationality is held"),
        (AtLeast(2, (PERMIT, HELD)), "residence in Bost is permit, and Arvan nationality is held"),
        (Not(AtLeast(2, (PERMIT, HELD))), "either residence in Bost is not permit or Arvan nationality is not held"),
        (AtLeast(3, (PERMIT, HELD)), "in no case"),
        (AtLeast(0, (PERMIT, HELD)), "in every case"),
    ],
)
def test_conditions_are_joined(book: Rulebook, condition: Condition, so: str) -> None:
    assert condition_in_words(condition, book) == so


PARENTS = ("mother", "father")


@pytest.mark.parametrize(
    ("condition", "so"),
    [
        (
            Quantified(False, "parent", PARENTS, HELD),
            "for some parent (mother or father) Arvan nationality is held",
        ),
        (
            Not(Quantified(False, "parent", PARENTS, HELD)),
            "for every parent (mother or father) Arvan nationality is not held",
        ),
        (
            Not(Quantified(True, "mother", ("mother",), All((HELD, BANNED)))),
            "for some mother either Arvan nationality is not held or that mother is not banned from Bost",
        ),
        (
            Quantified(True, "spouse", ("spouse",), All((HELD, BANNED))),
            "for every husband or wife both Arvan nationality is held and that husband or wife is banned from Bost",
        ),
        (
            Quantified(False, "mother", ("mother",), All((HELD, Some((PERMIT, FILED)), BANNED))),
            (
                "for some mother all of these hold: (1) Arvan nationality is held; (2) either residence in Bost is "
                "permit or application is filed; and (3) that mother is banned from Bost"
            ),
        ),
        (
            All((Quantified(False, "mother", ("mother",), HELD), PERMIT)),
            "all of these hold: (1) for some mother Arvan nationality is held; and (2) residence in Bost is permit",
        ),
        (
            All((PERMIT, Quantified(False, "mother", ("mother",), HELD))),
            "residence in Bost is permit, and for some mother Arvan nationality is held",
        ),
    ],
)
def test_relatives_are_spoken_of_as_such(book: Rulebook, condition: Condition, so: str) -> None:
    assert condition_in_words(condition, book) == so


# --- names, parameters, effects


def test_names_are_labels_or_open_their_dashes(book: Rulebook) -> None:
    names = ["born", "arvan", "stay", "ministry", "spouse", "wave", "years", "treaty", "bost-act", "not-a-word"]
    assert [word_label(name, book) for name in names] == [
        "date of birth",
        "Arvan nationality",
        "may the person stay",
        "the ministry",
        "husband or wife",
        "second wave",
        "years of residence",
        "+ treaty",
        "Bost Nationality Act",
        "not a word",
    ]


def test_outcomes_are_labels_or_open_their_dashes(book: Rulebook) -> None:
    pairs = [
        ("admission", "eligible"),
        ("admission", "refused"),
        ("arvan", "lost"),
        ("clan", "river-bank"),
        ("wave", "late"),
    ]
    assert [outcome_in_words(*pair, book) for pair in pairs] == [
        "to be granted",
        "refused",
        "lost for good",
        "river bank",
        "after the war",
    ]


def test_a_parameter_has_its_values_with_their_days_and_readings(book: Rulebook) -> None:
    assert parameter_in_words(book.parameters["reply"], book) == (
        "“time to reply” (1 working day (post) from 2001 and before 1 July 2002)"
    )
    waves = parameter("w", "days", worth("2001", {"early": 1, "late": 2}), worth("2005", 3), term="wave")
    assert parameter_in_words(waves, book) == (
        "“w” (1 day as “before the war” or 2 days as “after the war”, from 2001; 3 days from 2005)"
    )


@pytest.mark.parametrize(
    ("effect", "so"),
    [
        (Set("arvan", "lost"), "Arvan nationality becomes lost for good"),
        (Set("location", "bost"), "“where the person is” becomes Bost"),
        (Set("residence", "permit", Duration(30, "days")), "residence in Bost becomes permit for 30 days, then ended"),
        (
            Set("residence", "permit", Param("years")),
            (
                "residence in Bost becomes permit for “years of residence” (5 years from 1 January 2001, 3 years "
                "from 1 January 2020), then ended"
            ),
        ),
        (
            Set("residence", "permit", Shift(On(), 1, Duration(6, "months"))),
            "residence in Bost becomes permit until 6 months after that day, then ended",
        ),
        (Increase("stamps", 1), "the number of stamps on the form increases by 1"),
    ],
)
def test_an_effect_says_what_becomes_what(book: Rulebook, effect: Effect, so: str) -> None:
    assert effect_in_words(effect, book) == so


# --- rules, acts, duties


def rule(decides: str, *outcomes: str, when: Condition = ALWAYS, unless: Condition | None = None) -> Rule:
    return Rule(
        id="bost.rule",
        decides=decides,
        outcomes=outcomes,
        may=None,
        when=when,
        unless=unless,
        at=None,
        force=Force(On()),
        layer="law",
        reading={},
        overrides=(),
        default=False,
        cite=(),
        instrument="bost-act",
        label="",
        note="",
        place=HERE,
    )


def test_a_rule_on_a_question(book: Rulebook) -> None:
    said = rule_in_words(rule("admission", "eligible", when=PERMIT, unless=HELD), book)
    assert said == (
        "Admission to Bost is to be granted when residence in Bost is permit. This does not apply where Arvan "
        "nationality is held. It counts as law (Bost Nationality Act)."
    )


def test_a_rule_on_a_status_works_without_an_act(book: Rulebook) -> None:
    assert rule_in_words(rule("arvan", "lost", when=PERMIT), book).startswith(
        "Arvan nationality becomes lost for good without any act as soon as residence in Bost is permit. "
    )
    assert rule_in_words(rule("arvan", "lost"), book).startswith(
        "Arvan nationality becomes lost for good without any act as soon as this rule is in force. "
    )


def test_a_rule_at_a_change(book: Rulebook) -> None:
    lost = rule("arvan", "lost", when=PERMIT)
    assert rule_in_words(replace(lost, at=Becomes("application", "granted")), book).startswith(
        "When application becomes granted, Arvan nationality becomes lost for good, provided that residence in Bost "
        "is permit. "
    )
    assert rule_in_words(replace(rule("arvan", "held"), at=Birth()), book).startswith(
        "At birth, Arvan nationality becomes held. "
    )


def test_discretion_names_who_has_it_and_how_long(book: Rulebook) -> None:
    choice = May("ministry", ("eligible", "refused"), "none stated")
    free = replace(rule("admission", "eligible", "refused", when=HELD), may=choice)
    assert rule_in_words(free, book) == (
        "The ministry may decide whether admission to Bost is to be granted or refused, provided that Arvan "
        "nationality is held. No time limit is stated. It counts as law (Bost Nationality Act)."
    )
    bound = replace(rule("admission", "refused"), may=May("ministry", ("refused",), "30 post-working-days"))
    assert rule_in_words(bound, book) == (
        "The ministry may decide that admission to Bost is refused. The time allowed is 30 working days (post). It "
        "counts as law (Bost Nationality Act)."
    )


@pytest.mark.parametrize(
    ("force", "so"),
    [
        (Force(On(), day("2001-01-01")), "It is in force from 1 January 2001 on."),
        (
            Force(On(), day("2001-01-01"), day("2023-11-10")),
            "It is in force from 1 January 2001 on and before 10 November 2023.",
        ),
        (Force(On(), None, Param("entry")), "It is in force before “entry into force” (26 May 2024)."),
        (Force(Since("application")), "The date that counts is the last change of application."),
        (
            Force(BORN, day("2001-01-01"), day("2023-11-10")),
            "The date that counts is date of birth; it must be on or after 1 January 2001 and before 10 November 2023.",
        ),
    ],
)
def test_a_rule_says_when_it_is_in_force_and_on_whose_date(book: Rulebook, force: Force, so: str) -> None:
    said = rule_in_words(replace(rule("admission", "refused"), force=force), book)
    assert said == f"Admission to Bost is refused. {so} It counts as law (Bost Nationality Act)."


def test_a_rule_says_how_it_binds_and_in_which_reading(book: Rulebook) -> None:
    treaty = replace(rule("stay", "lawful"), layer="treaty", instrument="", reading={"wave": ("early", "late")})
    assert rule_in_words(treaty, book) == (
        "The answer to “may the person stay?” is lawful. It counts as treaty. It holds only where “second wave” is "
        "read as “before the war” or “after the war”."
    )
    assumed = replace(rule("stay", "lawful"), layer="assumption", instrument="")
    assert rule_in_words(assumed, book).endswith("It counts as assumption, and yields to every rule that is not.")


def test_a_rule_says_what_it_defeats_and_what_it_yields_to(book: Rulebook) -> None:
    named = replace(rule("stay", "lawful"), id="bost.named", label="the old rule")
    over = replace(rule("stay", "unlawful"), overrides=("bost.named", "bost.other"))
    assert rule_in_words(over, replace(book, rules=(named, over))).endswith(
        "It stands over bost.named (“the old rule”) and bost.other."
    )
    assert rule_in_words(replace(rule("stay", "unlawful"), default=True), book).endswith(
        "It yields to every other rule on the same matter."
    )


def act(effects: Mapping[str, tuple[Effect, ...]], decided_by: str = "", takes: Takes | None = None) -> Act:
    return Act(
        id="decide",
        label="decides on the application",
        actor="ministry",
        requires=FILED,
        decided_by=decided_by,
        takes=takes or Takes(),
        effects=effects,
        harm=False,
        offence=False,
        notes=(),
        force=Force(On(), day("2001-01-01")),
        layer="law",
        reading={},
        cite=(),
        instrument="",
        note="",
        place=HERE,
    )


def test_an_act_that_carries_out_a_question(book: Rulebook) -> None:
    takes = Takes(Since("application"), Duration(0, "days"), Duration(6, "months"))
    effects = {"eligible": (Set("application", "granted"), Set("arvan", "lost")), "refused": ()}
    assert act_in_words(act(effects, "admission", takes), book) == (
        "The ministry: decides on the application. It requires that application is filed. It takes at most 6 months "
        "from the last change of application. Where admission to Bost is to be granted, application becomes granted "
        "and Arvan nationality becomes lost for good. Where admission to Bost is refused, nothing changes. It is in "
        "force from 1 January 2001 on. It counts as law."
    )


def test_a_harmful_act_and_what_its_record_may_state(book: Rulebook) -> None:
    takes = Takes(None, Param("reply"), None)
    done = replace(
        act({DONE: (Set("arvan", "lost"),)}, takes=takes), harm=True, notes=("residence",), force=Force(On())
    )
    assert act_in_words(replace(done, requires=ALWAYS), book) == (
        "The ministry: decides on the application. It takes at least “time to reply” (1 working day (post) from 2001 "
        "and before 1 July 2002). Arvan nationality becomes lost for good. A record of it may state residence in "
        "Bost. It does the person harm. It counts as law."
    )


@pytest.mark.parametrize(
    ("since", "start"),
    [(Becomes("application", "filed"), "application becomes filed"), (Birth(), "birth"), (BORN, "date of birth")],
)
def test_a_duty_has_a_beginning_and_a_time(book: Rulebook, since: Becomes | Birth | Term, start: str) -> None:
    duty = Duty(
        id="bost.answer",
        label="answer in time",
        owes="ministry",
        act="decide",
        since=since,
        within=Duration(1, "months"),
        when=FILED,
        force=Force(On()),
        layer="law",
        reading={},
        cite=(),
        instrument="",
        note="",
        place=HERE,
    )
    assert duty_in_words(duty, replace(book, acts={"decide": act({})})) == (
        f"The ministry owes “decides on the application” within 1 month after {start}, provided that application is "
        "filed. Done after that, or not at all, it is late. It counts as law."
    )
