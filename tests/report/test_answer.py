"""The text answer: what a lawyer reads first, at any width."""

from dataclasses import replace

import pytest

from zhol.engine.decide.finding import Judgement
from zhol.engine.language.dates import Span, day_of
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.report.answer import answer
from zhol.engine.report.as_text import as_text
from zhol.engine.report.lineup import Lineup
from zhol.engine.report.words import Wording
from zhol.engine.report.wrap import width_of
from zhol.tests.report.two_states import DAY, LATER, judgement


def lines(judged: Judgement, book: Rulebook, width: int = 100) -> list[str]:
    return as_text(answer(judged, book), width).splitlines()


def line_of(start: str, told: list[str]) -> str:
    (found,) = [row for row in told if row.strip().startswith(start)]
    return found


def test_heading_names_the_life_and_the_day(trader: Judgement, book: Rulebook) -> None:
    assert lines(trader, book)[0].startswith("a trader from the hills  ")
    assert lines(trader, book)[0].endswith("judged on 1 June 2024")


def test_columns_are_the_ladder(trader: Judgement, book: Rulebook) -> None:
    assert lines(trader, book)[2].split("  ")[-1].strip() == "+ incident"


def test_statuses_stand_before_questions_in_the_order_of_the_vocabulary(trader: Judgement, book: Rulebook) -> None:
    names = [
        "Arvan national",
        "Bostian national",
        "resident",
        "admission to Bost",
        "release by Arva",
        "stateless",
        "dangers",
    ]
    told = [row.strip() for row in lines(trader, book)[3:10]]
    assert [name for name, row in zip(names, told, strict=True) if row.startswith(name)] == names


def test_outcomes_are_told_in_the_words_of_their_labels(trader: Judgement, book: Rulebook) -> None:
    assert "refused or not open ●" in line_of("admission to Bost  ", lines(trader, book))


def test_an_answer_that_hangs_on_a_reading_is_signed(trader: Judgement, book: Rulebook) -> None:
    assert "eligible ◐" in line_of("admission to Bost  ", lines(trader, book))
    text = " ".join(as_text(answer(trader, book)).split())
    assert "— here: on the register resident-meaning=registered" in text
    assert "└─ or: living there resident-meaning=living-there" in text
    assert "└─ law: admission to Bost: refused or not open, not eligible" in text


def test_unknown_names_the_fact_and_discretion_the_actor(trader: Judgement, book: Rulebook) -> None:
    told = lines(trader, book)
    assert "unknown: clan" in line_of("resident  ", told)
    assert "in the hands of the registry of Arva" in line_of("release by Arva  ", told)
    assert any("no time limit" in row for row in told)


def test_the_rule_that_makes_a_column_differ_is_named_with_its_source(trader: Judgement, book: Rulebook) -> None:
    text = " ".join(as_text(answer(trader, book)).split())
    assert "(from + practice on): refused or not open — whoever keeps the other passport is sent away" in text
    assert "[report-7 p 3 (as of 2019): anonymous source]" in text


def test_a_question_without_a_rule_is_told_below_and_not_in_the_matrix(trader: Judgement, book: Rulebook) -> None:
    told = lines(trader, book)
    assert not [row for row in told if row.strip().startswith("refuge")]
    assert any("No rule speaks of: refuge" in row for row in told)


def test_what_the_life_holds_beside_its_answers(trader: Judgement, book: Rulebook) -> None:
    text = " ".join(as_text(answer(trader, book)).split())
    assert "Left out in law, + treaty: seize the papers, March 2019" in text
    assert "Done though not allowed (from + practice on): seize the papers" in text
    assert "Assumed: registers are true" in text
    assert "Danger (from + practice on): seize the papers; the registry of Arva may be able to do it" in text
    assert "▌ stateless: yes (+ incident)" in text


def test_each_day_has_its_own_matrix(book: Rulebook) -> None:
    told = lines(judgement(DAY, LATER), book)
    assert [row for row in told if row.startswith("on ")] == ["on 1 June 2024", "on 1 January 2025"]


def test_footer_says_what_produced_the_answer(trader: Judgement, book: Rulebook) -> None:
    assert lines(trader, book)[-1] == "rulebook 5f3a91 · two engines agree · not legal advice"
    alone = judgement(engines=("reference",))
    assert "reference evaluator alone: durable-rules does not import here" in " ".join(lines(alone, book))


@pytest.mark.parametrize("width", [20, 40, 59, 60, 80, 100, 200])
def test_no_line_is_wider_than_asked_and_no_word_is_lost(trader: Judgement, book: Rulebook, width: int) -> None:
    told = as_text(answer(trader, book), width)
    assert max(map(width_of, told.splitlines())) <= width
    assert "".join("whoever keeps the other passport".split()) in "".join(told.split())


def test_a_narrow_terminal_reads_one_column_after_the_other(trader: Judgement, book: Rulebook) -> None:
    told = lines(trader, book, 50)
    assert "  + practice" in told
    assert "    admission to Bost: refused or not open ●" in told


def test_quiet_is_the_matrix_alone(trader: Judgement, book: Rulebook) -> None:
    told = as_text(answer(trader, book, notes=False)).splitlines()
    assert told[-1].strip().startswith("dangers")


def test_an_encoding_that_lacks_the_signs_gets_plainer_ones(trader: Judgement, book: Rulebook) -> None:
    as_text(answer(trader, book), letters="ascii").encode("ascii")


def test_what_would_steer_a_terminal_is_not_printed(book: Rulebook) -> None:
    told = as_text(answer(judgement(case="a life\x1b[31m"), book))
    assert "\x1b" not in told


def test_one_stance_is_one_column(book: Rulebook) -> None:
    told = as_text(answer(judgement(columns=1), book))
    assert "●" not in told
    assert "(law)" not in told


def test_what_is_the_same_in_every_column_is_told_once(trader: Judgement, book: Rulebook) -> None:
    told = lines(judgement(columns=2), book)
    at = told.index("  the same in every column")
    assert told[at + 1].split() == ["stateless", "no"]


def test_a_status_held_since_another_day_in_another_column_is_not_the_same(trader: Judgement, book: Rulebook) -> None:
    words = book.vocabulary
    plain = replace(words, statuses={name: replace(s, headline=name != "arvan") for name, s in words.statuses.items()})
    wording = Wording(replace(book, vocabulary=plain))
    asked = [replace(c, findings=tuple(f for f in c.findings if f.question == "arvan")) for c in trader.columns]
    later = Span(day_of("2016-01-01"), day_of("2016-01-01"))
    other = replace(asked[0], findings=tuple(replace(f, since=later) for f in asked[0].findings))
    alike, apart = (replace(trader, columns=tuple(c), readings_that_matter=()) for c in (asked, [other, *asked[1:]]))
    assert Lineup(alike, wording).telling(DAY) == ()
    assert Lineup(apart, wording).telling(DAY) == ("arvan",)


def test_a_status_that_stands_out_says_since_when(trader: Judgement, book: Rulebook) -> None:
    assert "held since 2014" in line_of("Arvan national  ", lines(trader, book))


def test_what_a_relative_must_tell_is_said_to_be_hers(book: Rulebook) -> None:
    assert Wording(book).need("mother.clan") == "clan of the mother"
    assert Wording(book).need("seize") == "seize the papers"
    assert Wording(book).need("2017-01..2017-03") == "a date known only to lie between 1 January 2017 and 31 March 2017"


def test_two_terms_read_otherwise_together_are_told_as_such(trader: Judgement, book: Rulebook) -> None:
    (alone,) = trader.readings_that_matter
    beside = replace(alone, beside=(("entry", "late"),))
    told = " ".join(as_text(answer(replace(trader, readings_that_matter=(beside,)), book)).split())
    assert "◐ with “entry”: late; “what resident means” — here: on the register" in told
    assert "eligible ◐" not in told


def test_where_readings_were_tried_and_nothing_hangs_on_one_that_is_said(trader: Judgement, book: Rulebook) -> None:
    settled = replace(trader, readings_that_matter=())
    assert "hangs on a reading" not in as_text(answer(settled, book))
    assert "Nothing here hangs on a reading" in as_text(answer(replace(settled, reread=True), book))


def test_a_reading_that_is_not_the_default_is_told_first_and_with_the_rule_that_needs_it(book: Rulebook) -> None:
    columns = tuple(replace(c, readings={"resident-meaning": "living-there"}) for c in judgement().columns)
    told = as_text(answer(replace(judgement(), columns=columns), book)).splitlines()
    assert told[2].startswith("  ◐ Not read as by default: “what resident means”: living there")
