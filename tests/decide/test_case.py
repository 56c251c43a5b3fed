"""A life is read from text: values typed by the vocabulary, mistakes said together, and nothing that names anybody."""

import json

import pytest
import yaml

from zhol.engine.decide.case import read_case
from zhol.engine.decide.life import Case
from zhol.engine.decide.privacy import private
from zhol.engine.language.dates import Span, day_of, span_of
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput

TRADER = """
case: trader with a permit, never a name
on: [2023-01-01, 2024-06-01]
person: {born: 1990-05, clan: hill}
opens:
  on: 2014-01-01
  location: bost
  arvan: held
  bost-residence: {is: permit, since: 2012, until: 2030-01-01}
  stamps: 2..4
roles:
  spouse: nobody
  mother: {person: {born: 1960}}
events:
  - {on: 2015-03, act: apply}
  - {on: 2016-01-01..2016-02, act: decide, outcome: eligible}
  - {on: 2017, now: {location: arva}}
unknown: [release]
"""


def read(words: str, book: Rulebook) -> Case:
    """Read a case as if from a file."""
    return read_case(words, "life.yaml", book)


def refused(words: str, book: Rulebook) -> list[str]:
    """Read a case that cannot be used, and return what is said of it."""
    with pytest.raises(BadInput) as found:
        read(words, book)
    return [f"{d.place.line}:{d.place.column} {d.message}" for d in found.value.diagnostics]


# --- what is read


def test_facts_are_typed_by_the_vocabulary(bost: Rulebook) -> None:
    assert read(TRADER, bost).life.facts == {"born": span_of("1990-05"), "clan": "hill"}


def test_days_to_judge_are_days(bost: Rulebook) -> None:
    assert read(TRADER, bost).on == (day_of("2023-01-01"), day_of("2024-06-01"))
    assert read("{on: 2024-06-01, person: {born: 1990}}", bost).on == (day_of("2024-06-01"),)
    assert read("{person: {born: 1990}}", bost).on == ()


def test_what_held_when_the_life_opens(bost: Rulebook) -> None:
    life = read(TRADER, bost).life
    permit = life.opens["bost-residence"]
    assert not life.from_birth
    assert life.start == span_of("2014-01-01")
    assert (permit.values, permit.since, permit.until) == (("permit",), span_of("2012"), span_of("2030-01-01"))
    assert (life.opens["arvan"].since, life.opens["stamps"].values) == (None, ("2", "3", "4"))


def test_a_life_without_an_opening_begins_at_birth(bost: Rulebook) -> None:
    life = read("{person: {born: 1990-05}}", bost).life
    assert (life.from_birth, life.start) == (True, span_of("1990-05"))


def test_relatives_are_lives_or_nobody_or_not_told(bost: Rulebook) -> None:
    roles = read(TRADER, bost).life.roles
    assert roles["spouse"] is None
    assert roles["mother"] is not None
    assert roles["mother"].start == span_of("1960")
    assert "father" not in roles


def test_events_keep_their_order_and_their_spans(bost: Rulebook) -> None:
    apply, decide, move = read(TRADER, bost).life.events
    assert (apply.act, apply.outcome, str(apply.on)) == ("apply", None, "2015-03")
    assert (decide.act, decide.outcome, str(decide.on)) == ("decide", "eligible", "2016-01-01..2016-02-29")
    assert (move.act, move.notes, str(move.on)) == (None, {"location": "arva"}, "2017")


def test_a_date_is_a_day_a_month_a_year_or_from_one_to_another(bost: Rulebook) -> None:
    for words, first, last in (
        ("2024-02-10", "2024-02-10", "2024-02-10"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2023-12..2024", "2023-12-01", "2024-12-31"),
    ):
        born = read(f"{{person: {{born: {words}}}}}", bost).life.facts["born"]
        assert born == Span(day_of(first), day_of(last)), words


def test_a_status_listed_as_unknown_is_any_of_its_values(bost: Rulebook) -> None:
    life = read("{opens: {on: 2014-01-01, arvan: unknown}}", bost).life
    assert life.opens["arvan"].values == ("none", "held", "lost")


# --- from where


def test_json_says_the_same(bost: Rulebook) -> None:
    told = yaml.load(TRADER, yaml.BaseLoader)
    one, other = read(TRADER, bost), read(json.dumps(told), bost)
    assert (other.name, other.on, other.life.facts, other.life.opens) == (
        one.name,
        one.on,
        one.life.facts,
        one.life.opens,
    )
    assert [(e.on, e.act, e.outcome) for e in other.life.events] == [(e.on, e.act, e.outcome) for e in one.life.events]


@pytest.mark.parametrize(
    "words",
    [
        '{"person": {"born": "1990"}, "opens": null}'.replace(', "opens": null', ""),
        '{\n\t"person": {\n\t\t"born": "1990"\n\t}\n}',
        "\ufeffperson: {born: 1990}\n",
        "person: {born: 1990}\r\n",
        "# a comment\nperson:\n  born: 1990",
    ],
    ids=["one line", "tabs", "byte order mark", "carriage returns", "no end of line"],
)
def test_text_comes_as_editors_and_pipes_write_it(words: str, bost: Rulebook) -> None:
    assert read(words, bost).life.facts["born"] == span_of("1990")


@pytest.mark.parametrize("words", ["", "\n", "# nothing\n", "null", "---\n"])
def test_nothing_is_no_case(words: str, bost: Rulebook) -> None:
    assert refused(words, bost)


def test_words_stay_words(bost: Rulebook) -> None:
    """What other readers take for false, for a number or for a time is text until the vocabulary types it."""
    (said,) = refused("person: {born: 1990, clan: no}", bost)
    assert said.startswith("1:28 'clan'")
    assert "no" in said


# --- what is refused


@pytest.mark.parametrize(
    "key",
    "name surname first-name last_name Full-Name patronymic alias passport-number document-number iin phone mobile "
    "photo face fingerprint address home-address email e-mail signature".split(),
)
def test_what_could_point_to_a_real_person_has_no_field(key: str, bost: Rulebook) -> None:
    assert private(key)
    for words in (f"{{{key}: x, person: {{born: 1990}}}}", f"{{person: {{born: 1990, {key}: x}}}}"):
        (said,) = refused(words, bost)
        assert f"'{key}' could point to a real person; zhol judges hypothetical lives and has no field for it" in said


def test_a_relative_is_nobody_in_particular_either(bost: Rulebook) -> None:
    (said,) = refused("{person: {born: 1990}, roles: {mother: {name: x, person: {born: 1960}}}}", bost)
    assert "could point to a real person" in said


@pytest.mark.parametrize("key", ["born", "clan", "case", "persom", "nominee", "renumbered"])
def test_other_words_are_not_taken_for_names(key: str) -> None:
    assert not private(key)


def test_an_unknown_key_comes_with_the_nearest_known(bost: Rulebook) -> None:
    (said,) = refused("{person: {born: 1990}, evnts: []}", bost)
    assert said == "1:24 unknown key 'evnts' in case (did you mean events?)"


def test_all_mistakes_are_said_together_each_in_its_place(bost: Rulebook) -> None:
    said = refused(
        "on: 2024-13-01\n"
        "person: {born: 1990, clan: hil}\n"
        "opens: {on: 2014-01-01, arvan: gone}\n"
        "events:\n"
        "  - {on: 2015, act: aply}\n"
        "  - {on: 2014-02-30, act: apply}\n",
        bost,
    )  # fmt: skip
    assert [line.split()[0] for line in said] == ["1:5", "2:28", "3:32", "5:21", "6:10"]
    assert "did you mean hill?" in said[1]
    assert "did you mean apply?" in said[3]


def test_the_source_line_stands_under_the_message(bost: Rulebook) -> None:
    with pytest.raises(BadInput) as found:
        read("person: {born: 1990}\nunknown: [clam]\n", bost)
    message, source, mark = found.value.report().splitlines()
    assert message.startswith("life.yaml:2:11: unknown word 'clam' (did you mean clan?)")
    assert source == "    unknown: [clam]"
    assert mark.index("^") == source.index("clam")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("{person: {born: 1990}, on: 2024-06}", "is not one day"),
        ("{person: {born: 1990}, on: 1989-01-01}", "before the life begins on 1990"),
        ("{opens: {on: 2014-01-01}, on: 2013-12-31}", "before the life opens on 2014-01-01"),
        ("{person: {born: 2015}, opens: {on: 2014-01-01}}", "before the birth on 2015"),
        ("{opens: {on: 2014-01-01, bost-residence: {is: permit, since: 2015}}}", "tell it as an event"),
        ("{opens: {on: 2014-01-01, bost-residence: {is: permit, until: 2013}}}", "state what held then"),
        ("{opens: {on: 2014-01-01, arvan: {is: held, until: 2020-01-01}}}", "so it has no 'until'"),
        ("{opens: {on: 2014-01-01, stamps: 12}}", "'stamps' is never '12'"),
        ("{person: {born: 1990}, events: [{on: 2015, act: decide}]}", "say which (outcome: ...)"),
        ("{person: {born: 1990}, events: [{on: 2015, act: apply, outcome: done}]}", "one ending only"),
        ("{person: {born: 1990}, events: [{on: 2015, now: {arvan: lost}}]}", "name the act that changed it"),
        ("{person: {born: 1990}, events: [{act: apply}]}", "an event with no 'on'"),
        ("{person: {born: 1990}, events: [{on: 2016, act: apply}, {on: 2015, act: apply}]}", "list events in order"),
        ("{person: {born: 1990}, events: [{on: 1980, act: apply}]}", "the life begins"),
        ("{person: {born: 1990}, roles: {aunt: nobody}}", "unknown key 'aunt' in roles"),
        ("{person: {born: 1990, resident: 'yes'}}", "'resident' is a question"),
        ("{person: {born: 1990}, unknown: [resident]}", "only facts, statuses, acts and roles can be unknown"),
        ("{case: &a x, person: {born: 1990}}", "anchor"),
        ("{case: !!str x, person: {born: 1990}}", "tag"),
        ("{case: x, case: y, person: {born: 1990}}", "case"),
        ("[1, 2]", "a case is a map of keys"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line_that_says_what_would_be_right(words: str, says: str, bost: Rulebook) -> None:
    said = refused(words, bost)
    assert any(says in line for line in said), said
    assert not any("\n" in line for line in said)
