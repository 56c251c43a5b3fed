"""Cohorts: what they say, whom they make, and what is said of mistakes."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from zhol.engine.decide.life import Opened
from zhol.engine.language.dates import Span, day_of
from zhol.engine.language.load import load, load_catalogue
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.population.cohort import Cohort
from zhol.engine.population.drawing import draw
from zhol.engine.population.people import NOT_TOLD, People
from zhol.engine.population.told_cohort import read_cohort
from zhol.engine.text.diagnostic import BadInput

from .conftest import COHORT, Valley

ROOT = Path(__file__).resolve().parents[2]


def called(people: People, book: Rulebook, name: str) -> list[str]:
    """What each says of a word, as the vocabulary calls it."""
    words = book.vocabulary
    values = words.facts[name].values if name in words.facts else words.statuses[name].values
    return [values[number] for number in people.columns[name]]


def test_as_many_stand_in_each_group_as_the_margins_say(valley: Valley) -> None:
    people = draw(valley.cohort(), 1000, 7, valley.book.vocabulary)
    assert Counter(called(people, valley.book, "location")) == {"arva": 900, "bost": 100}
    assert Counter(called(people, valley.book, "clan")) == {"hill": 600, "shore": 400}
    old = people.columns["born"] < day_of("2001-01-01")
    away = np.array(called(people, valley.book, "location")) == "bost"
    assert (int(old.sum()), int((old & away).sum())) == (540, 90)


def test_dates_are_spread_over_their_span(valley: Valley) -> None:
    people = draw(valley.cohort(), 1000, 7, valley.book.vocabulary)
    since = people.columns["since bost-residence"]
    told = since[since != NOT_TOLD]
    assert len(told) == 100
    assert day_of("2010-01-01") <= told.min() < day_of("2011-01-01")
    assert day_of("2019-01-01") < told.max() <= day_of("2019-12-31")
    assert (told >= people.columns["born"][since != NOT_TOLD]).all(), "nothing is so since before a birth"


def test_people_are_the_same_for_a_seed_and_others_for_another(valley: Valley) -> None:
    words = valley.book.vocabulary
    one, again, other = (draw(valley.cohort(), 200, seed, words) for seed in (1, 1, 2))
    assert all((one.columns[name] == again.columns[name]).all() for name in one.columns)
    assert not all((one.columns[name] == other.columns[name]).all() for name in one.columns)
    assert (one.keys == other.keys).all()


def test_the_few_are_among_the_many(valley: Valley) -> None:
    words = valley.book.vocabulary
    few, many = (draw(valley.cohort(), people, 3, words) for people in (137, 900))
    row = {int(key): n for n, key in enumerate(many.keys)}
    at = [row[int(key)] for key in few.keys]
    assert all((column == many.columns[name][at]).all() for name, column in few.columns.items())


def test_a_person_is_a_case(valley: Valley) -> None:
    people = draw(valley.cohort(), 50, 7, valley.book.vocabulary)
    for row in range(50):
        life = people.case(row, valley.book).life
        assert life.opens["arvan"] == Opened(("held",))
        assert life.start == Span(people.on, people.on)
        assert life.facts["clan"] == called(people, valley.book, "clan")[row]
        since = int(people.columns["since bost-residence"][row])
        assert ("bost-residence" in life.opens) == (since != NOT_TOLD)
        if since != NOT_TOLD:
            assert life.opens["bost-residence"].since == Span(since, since)


def test_who_has_nobody_and_what_is_unknown_are_told(valley: Valley) -> None:
    text = COHORT.replace(
        "everyone: {opens: {arvan: held}}",
        "everyone: {opens: {arvan: held}, roles: {spouse: nobody}, unknown: [release-paper]}",
    )
    life = draw(valley.cohort(text), 5, 7, valley.book.vocabulary).case(0, valley.book).life
    assert life.roles == {"spouse": None}
    assert life.unknown == {"release-paper"}


MISTAKES = {
    "an unknown word": (
        "arvan: held", "arvann: held",
        "cohorts/valley.yaml:2:20: unknown key 'arvann' in opens (did you mean arvan?)",
    ),
    "a name": (
        "clan: {hill: {person: {clan: hill}}", "clan: {hill: {person: {surname: hill}}",
        "cohorts/valley.yaml:7:26: 'surname' could point to a real person; zhol judges hypothetical lives and has no ",
    ),
    "a word of two traits": (
        "young: {person: {born: 2001..2019}}", "young: {person: {born: 2001..2019, clan: hill}}",
        "cohorts/valley.yaml:8:3: trait age: 'clan' is stated by trait clan already; one of them states it",
    ),
    "nothing it rests on": (
        ", assumption: round numbers", "",
        "cohorts/valley.yaml:13:3: margin of clan: neither cite nor assumption; name its source, or say it is assumed",
    ),
    "a source that is not there": (
        "work: census, at: table 1, mark", "work: sensus, at: table 1, mark",
        "cohorts/valley.yaml:12:17: unknown work of sources.yaml 'sensus' (did you mean census?)",
    ),
    "a passage that is not there": (
        "cite: [{work: census, at: table 1", "cite: [{work: census, at: table 9",
        "cohorts/valley.yaml:12:29: the catalogue of 'census' has no item at 'table 9' (did you mean table 2?)",
    ),
    "one of several figures": (
        "{work: census, at: table 1, of: in Arva}", "{work: census, at: table 1}",
        "cohorts/valley.yaml:11:18: margin of where: not one figure of 'census' at 'table 1'; there are: 900 people",
    ),
    "more than all": (
        "hill: 60, shore: 40", "hill: 60, shore: 50",
        "cohorts/valley.yaml:13:24: margin of clan: these make up 110, not 100; write rest for what is left",
    ),
    "a group left out": (
        "hill: 60, shore: 40", "hill: 100",
        "cohorts/valley.yaml:13:24: margin of clan: nothing for shore; write 0 where there is nobody",
    ),
    "margins that contradict each other": (
        "- {of: [clan]", "- {of: [age], shares: {young: 90, old: 10}, assumption: round numbers}\n- {of: [clan]",
        "cohorts/valley.yaml:13:3: margin of age: young should be 900 people and comes to 460 with the other",
    ),
    "no margin": (
        "- {of: [clan], shares: {hill: 60, shore: 40}, assumption: round numbers}\n", "",
        "cohorts/valley.yaml:10:1: trait clan: no margin says how many are in each group",
    ),
    "a relative": (
        "everyone: {opens", "everyone: {roles: {mother: {person: {clan: hill}}}, opens",
        "cohorts/valley.yaml:2:28: group everyone: no such kind of mother; write nobody, or leave it out; kinds",
    ),
    "nobody at all": (
        "people: 1000", "people: 0",
        "cohorts/valley.yaml:1:30: a cohort of 0 people; 1 to 100,000,000 are read",
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", MISTAKES)
def test_a_mistake_is_told_with_its_place(valley: Valley, way: str) -> None:
    right, wrong, line = MISTAKES[way]
    assert right in COHORT
    with pytest.raises(BadInput) as told:
        valley.cohort(COHORT.replace(right, wrong))
    assert any(said.startswith(line) for said in valley.said(told.value)), valley.said(told.value)


@pytest.fixture(scope="module")
def shipped() -> Rulebook:
    """The rulebook that ships."""
    return load(ROOT / "rules")


@pytest.fixture(scope="module")
def default(shipped: Rulebook) -> Cohort:
    """The cohort that ships."""
    (file,) = (ROOT / "scenarios" / "cohorts").glob("*.yaml")
    return read_cohort(file, shipped, load_catalogue(ROOT / "rules", shipped))


def test_every_figure_that_ships_has_a_source_or_is_called_assumed(default: Cohort) -> None:
    assert all(resting.grounds.cite or resting.grounds.assumption for resting in default.rests)


def test_the_people_that_ship_are_as_published(default: Cohort) -> None:
    stands = dict(zip((group.id for group in default.traits["stands"]), default.margins[0].people, strict=True))
    assert default.people == 1_500_000
    assert stands["card-in-china"] + stands["card-in-kazakhstan"] == 200_000
    assert round(stands["naturalised"]) == round(77_810 * 4 / 6)


def test_each_of_the_people_that_ship_reads_as_a_case(default: Cohort, shipped: Rulebook) -> None:
    people = draw(default, 300, 1, shipped.vocabulary)
    for row in range(0, 300, 3):
        assert not people.case(row, shipped).warnings
