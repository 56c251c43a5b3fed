"""The proof of an answer, as a tree."""

from zhol.engine.decide.finding import Judgement
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.report.as_text import as_text
from zhol.engine.report.why import grounds, why
from zhol.tests.report.two_states import judgement


def told(judged: Judgement, book: Rulebook, *questions: str) -> str:
    return as_text(why(judged, book, questions))


def test_columns_with_one_proof_share_a_tree(trader: Judgement, book: Rulebook) -> None:
    text = told(trader, book, "bost-citizenship")
    assert "law, + treaty: ELIGIBLE" in text
    assert "from + practice on: REFUSED OR NOT OPEN" in text
    assert text.count("ELIGIBLE") == 1


def test_each_condition_says_in_a_sign_and_a_word_how_it_stood(trader: Judgement, book: Rulebook) -> None:
    text = told(trader, book, "bost-citizenship")
    for row in ("│  ├─ ✓ yes resident is yes", "│  │  └─ ✗ no left Bost", "│  ├─ ? open clan is hill"):
        assert row in text


def test_a_rule_is_told_with_its_layer_its_source_and_the_mark_in_words(trader: Judgement, book: Rulebook) -> None:
    assert "law · bost-act s 4 (version not stated): text read" in told(trader, book, "bost-citizenship")


def test_a_rule_that_rests_on_inference_alone_is_unverified(trader: Judgement, book: Rulebook) -> None:
    assert "inference or the article's own voice · unverified" in told(trader, book, "bost-citizenship")


def test_what_a_rule_stands_over_and_what_did_not_count(trader: Judgement, book: Rulebook) -> None:
    text = told(trader, book, "bost-citizenship")
    assert "stands over bost.admit" in text
    assert "bost.admit (eligible) — yields to bost.no-dual" in text
    assert "arva.rumour (withheld) — clan is hill, not shore" in text


def test_what_is_missing_and_what_does_not_matter(trader: Judgement, book: Rulebook) -> None:
    assert "every column: UNKNOWN (yes or no)" in told(trader, book, "resident")
    assert "unknown and it matters: clan" in told(trader, book, "resident")
    assert "whatever date of birth is" in told(trader, book, "bost-citizenship")


def test_discretion_says_whose_and_what_may_come_of_it(trader: Judgement, book: Rulebook) -> None:
    text = told(trader, book, "arva-release")
    assert "IN THE HANDS OF THE REGISTRY OF ARVA (issued or withheld; no time limit)" in text


def test_a_status_says_since_when(trader: Judgement, book: Rulebook) -> None:
    assert "HELD, since 2014" in told(trader, book, "arvan")


def test_no_question_named_is_every_question_of_the_matrix(book: Rulebook) -> None:
    text = told(judgement(), book)
    assert [q for q in ("Arvan national", "resident", "stateless") if q in text] == [
        "Arvan national",
        "resident",
        "stateless",
    ]
    assert "refuge" not in text


def test_a_proof_goes_down_to_the_answers_and_statuses_that_it_reads(trader: Judgement, book: Rulebook) -> None:
    text = told(trader, book, "resident")
    assert "rule bost.living (may or may not apply)" in text
    assert "? open Arvan national is held" in text
    assert "by the event 'born there'" in text


def test_a_proof_among_all_proofs_stops_at_what_the_others_prove(trader: Judgement, book: Rulebook) -> None:
    assert "by the event 'born there'" in told(trader, book, "resident")
    assert told(trader, book).count("by the event 'born there'") == 1


def test_what_a_proof_may_come_to(book: Rulebook) -> None:
    assert grounds(book, "bost-citizenship") == ("bost-citizenship", "arvan")


def test_days_in_force_are_told(trader: Judgement, book: Rulebook) -> None:
    assert "in force from 1 January 2001, in force before the day of bost.end" in told(trader, book, "bost-citizenship")


def test_what_did_not_take_effect_is_told_once_with_its_columns(trader: Judgement, book: Rulebook) -> None:
    text = told(trader, book, "bost-citizenship")
    assert text.count("did not take effect") == 1
    assert "clan is hill, not shore (law, + treaty)" in text
