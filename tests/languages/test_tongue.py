"""A language in texts: what is translated, what is English for want of it, and what can never pass for translated."""

from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.report.as_html import as_fragment
from zhol.engine.report.marking import in_html, in_text, in_words, with_elements
from zhol.engine.report.page import Chart, Footer, Heading, Lane, Page, Piece, Row, Say, Stripe, Table, line, plain
from zhol.engine.report.words import sentence
from zhol.engine.text.tongue import ENGLISH, LEFT_ENGLISH, OWN, SHUT, Tongue, bare, capital, parts

XX = Tongue("xx", {"on {day}": "{day}-де", "because": "себебі"}, {("", "held"): "бар", ("stay", "held"): "тұр"}, False)
SIGNS = st.text(alphabet=f"a ж{OWN}{LEFT_ENGLISH}{SHUT}", max_size=20)


def shown(*pieces: str | Piece) -> str:
    (block,) = in_text(Page("", (Say(line(*pieces)),)), XX).blocks
    assert isinstance(block, Say)
    return plain(block.words)


def test_english_holds_no_signs() -> None:
    said = [ENGLISH.tell("on {day}", day=1), ENGLISH.word("held", "stay"), ENGLISH.own("a"), ENGLISH.left("b")]
    assert said == ["on 1", "held", "a", "b"]


def test_what_is_translated_is_not_marked() -> None:
    assert shown(XX.tell("on {day}", day=7)) == "7-де"
    assert shown(XX.word("held")) == "бар"
    assert shown(XX.word("held", "stay")) == "тұр"
    assert shown(XX.own("bost.admit")) == "bost.admit"


def test_what_nobody_translated_is_marked_once() -> None:
    assert shown("because of it") == "[en] because of it"
    assert shown(XX.tell("not so"), ": ", XX.word("never")) == "[en] not so: never"
    assert shown(XX.word("never"), XX.tell("because"), XX.word("never")) == "[en] neverсебебі[en] never"


def test_a_value_says_for_itself_what_it_is() -> None:
    assert shown(XX.tell("on {day}", day="Monday")) == "[en] Monday-де"
    assert shown(*sentence("on {day}", XX, day=Piece(XX.word("held"), "bad"))) == "бар-де"
    assert shown(XX.tell("no {day}", day=XX.word("held"))) == "[en] no бар"


def test_what_has_no_word_in_it_is_in_no_language() -> None:
    assert shown("12 · 2014-03 — (7) ●*") == "12 · 2014-03 — (7) ●*"


def test_one_word_named_as_an_id_is_in_no_language_and_a_label_is() -> None:
    assert shown(Piece("bost.admit", "name")) == "bost.admit"
    assert shown(Piece("to admit", "name")) == "[en] to admit"
    assert shown(Piece(XX.word("ethnicity"), "name")) == "[en] ethnicity"


def test_html_has_an_element_with_its_language() -> None:
    page = in_html(Page("", (Say(line("(", XX.word("never"), ") ", XX.word("held"))),)), XX)
    (block,) = page.blocks
    assert isinstance(block, Say)
    assert with_elements(plain(block.words)) == '(<span lang="en" class="left">never</span>) бар'


def test_every_block_is_marked() -> None:
    table = Table(("a", XX.word("held")), (Row((line("b"), line(XX.word("held")))),), folds="c")
    chart = Chart((Lane(line("d"), (Stripe(1, 2, "full", "e"),)),), 1, 2)
    page = Page("t", (Heading(line("f"), "g"), table, chart, Footer(line("h"))))
    heading, marked, drawn, footer = in_text(page, XX).blocks
    assert heading == Heading(line("[en] f"), "[en] g")
    assert marked == Table(("[en] a", "бар"), (Row((line("[en] b"), line("бар"))),), folds="[en] c")
    assert drawn == Chart((Lane(line("[en] d"), (Stripe(1, 2, "full", "[en] e"),)),), 1, 2)
    assert footer == Footer(line("[en] h"))


def test_a_capital_letter_is_put_behind_the_sign() -> None:
    assert bare(capital(XX.word("held"))) == "Бар"
    assert capital("held") == "Held"
    assert capital("") == ""


@given(SIGNS)
def test_no_text_makes_the_signs_go_astray(text: str) -> None:
    """Whatever somebody writes, no sign is left over, and no letter is lost."""
    assert bare(text) == "".join(letter for letter in text if letter in "a ж")
    assert not {OWN, LEFT_ENGLISH, SHUT} & set(in_words(text, XX))
    assert in_words(text, XX).replace("[en] ", "") == bare(text)
    assert all(speech in ("own", "english", "unsaid") and said for speech, said in parts(text))


def test_within_other_signs_the_inner_one_counts_to_its_own_end() -> None:
    text = f"a{OWN}b{LEFT_ENGLISH}c{SHUT}d{SHUT}e"
    assert list(parts(text)) == [("unsaid", "a"), ("own", "b"), ("english", "c"), ("own", "d"), ("unsaid", "e")]


def test_what_heads_a_cell_is_told_without_an_element() -> None:
    table = Table(("", XX.word("law"), XX.word("held")), (Row((line("1"), line("2"), line("3"))),))
    html = as_fragment(in_html(Page("", (table,)), XX).blocks)
    assert '<td data-head="[en] law">2</td><td data-head="бар">3</td>' in html
    assert '<th scope="col"><span lang="en" class="left">law</span></th>' in html
