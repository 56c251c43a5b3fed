"""The catalogues that ship: up to date, in the same places, complete where it is promised, and honest about review."""

import re

import pytest

from zhol.engine.language.labels import word_label
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.language.tongues import codes, names, tongue
from zhol.engine.text.po import places_in
from zhol.engine.text.tongue import OWN, SHUT, parts
from zhol.tests.languages.refresh import ROOT, SENTENCES, WORDS, everything
from zhol.tests.languages.template import in_module, in_sheet, labels, sentences, values

LANGUAGES = ("kk", "ru", "zh")
RULES = ROOT / "rules"
LATIN, PLACE = re.compile("[A-Za-z]+"), re.compile(r"\{\w+\}")
FEW = 0.1
"""This share of what there is to tell may wait for a translation."""
SAME = {"why", "back", "stop", "readings", "none", "durable", "rules", "zhol", "serve", "run", "DIR", "S"}
"""What stands in Latin letters in any language: commands, options, ids of sources."""


@pytest.fixture(scope="module")
def book() -> Rulebook:
    """Return the rulebook that ships."""
    return load(RULES)


def test_catalogues_are_as_make_words_writes_them() -> None:
    stale = [str(path.relative_to(ROOT)) for path, text in everything().items() if path.read_text("utf-8") != text]
    assert not stale, f"make words brings these up to date: {stale}"


def test_the_languages_are_these() -> None:
    assert codes(RULES) == ("en", *LANGUAGES)
    assert names(RULES) == {"en": "English", "kk": "Қазақша", "ru": "Русский", "zh": "中文"}


def test_no_language_says_that_it_was_reviewed() -> None:
    """The day one is, it says by which role; until then each answer says that it is not."""
    assert [tongue(code, RULES).reviewed for code in LANGUAGES] == [False] * 3


@pytest.mark.parametrize("code", LANGUAGES)
def test_nearly_every_question_outcome_status_and_value_is_told(code: str, book: Rulebook) -> None:
    """Who adds a word need not speak every language: it falls back, and is seen. That few do is kept."""
    words, known = tongue(code, RULES).words, book.vocabulary
    spoken = [*known.questions.values(), *known.statuses.values(), *known.facts.values()]
    wanted = {word_label(id, book) for id in [*known.questions, *known.statuses, *known.facts, *known.actors]}
    wanted |= {said for noun in spoken for _, said in values(noun, book)}
    left = sorted(english for english in wanted - {""} if ("", english) not in words)
    assert len(left) <= len(wanted) * FEW, left


@pytest.mark.parametrize("code", LANGUAGES)
def test_nearly_every_sentence_is_told(code: str) -> None:
    told, wanted = tongue(code, RULES).sentences, [str(message.id) for message in sentences() if message.id]
    left = [english for english in wanted if english not in told]
    assert len(left) <= len(wanted) * FEW, left


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_are_in_their_own_letters(code: str) -> None:
    """A word left in Latin letters is one of the English, such as the id of a source, or a command."""
    told = tongue(code, RULES)
    for english, said in [*told.sentences.items(), *((english, said) for (_, english), said in told.words.items())]:
        known = SAME | set(LATIN.findall(PLACE.sub("", english)))
        assert set(LATIN.findall(PLACE.sub("", said))) <= known, english


@pytest.mark.parametrize("code", LANGUAGES)
def test_places_for_values_are_those_of_the_english(code: str) -> None:
    for english, said in tongue(code, RULES).sentences.items():
        assert places_in(english) == places_in(said), english


def test_a_rulebook_s_words_are_all_found(book: Rulebook) -> None:
    found = {english for english, _ in labels(book)}
    assert {"leaving China", "barred", "the person", "mother", "law", "settled abroad"} <= found
    assert {rule.label for rule in book.rules if rule.label} <= found
    assert {act.label for act in book.acts.values() if act.label} <= found


def test_sentences_are_found_wherever_they_stand() -> None:
    module = """
x = phrase("a")
y = f"{say.tell('b {c}', c=say.tell('d'))}"
sentence("e", f=1)
tell(g)
other("h")
"""
    assert list(in_module(module)) == ["a", "b {c}", "d", "e"]
    assert list(in_sheet('<p>{{ tell("a") }}</p>{% if b %}{{ tell("c {d}", d=1) | flat }}{% endif %}')) == [
        "a",
        "c {d}",
    ]


def test_a_word_may_be_told_otherwise_as_one_value(book: Rulebook) -> None:
    told = tongue("ru", RULES)
    assert told.word("free", "detention") != told.word("free", "cn-exit") == told.word("free")
    assert list(parts(told.word("free"))) == [("own", "свободно")]
    assert told.word("free").startswith(OWN)
    assert told.word("free").endswith(SHUT)


def test_engine_and_rules_are_told_in_the_same_languages() -> None:
    assert {po.stem for po in SENTENCES.glob("*.po")} == {po.stem for po in WORDS.glob("*.po")} == set(LANGUAGES)
