"""The memo: the same answer as a page to print or to paste."""

import re
from html.parser import HTMLParser

from zhol.engine.decide.finding import Judgement
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.report.as_html import as_html
from zhol.engine.report.as_markdown import as_markdown
from zhol.engine.report.memo import memo
from zhol.tests.report.two_states import DAY, LATER, judgement

ALONE = {"meta", "br", "hr"}


class Nested(HTMLParser):
    """Follow the tags of a page; what closes must have been opened last."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += attrs
        if tag not in ALONE:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_plain_sentences_come_first_and_sources_last(trader: Judgement, book: Rulebook) -> None:
    text = as_markdown(memo(trader, book))
    heads = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert heads == ["In short, on 1 June 2024", "Why", "Sources", "Under what this holds"]
    assert "+ practice**: otherwise as law, but admission to Bost: refused or not open." in text


def test_sources_have_their_titles_and_marks_in_words(trader: Judgement, book: Rulebook) -> None:
    text = as_markdown(memo(trader, book))
    assert "| report-7 | Seventh report on the desks, 2019 | p 3 | 2019 | anonymous source |" in text


def test_the_stance_the_rulebook_and_what_it_is_not(trader: Judgement, book: Rulebook) -> None:
    text = as_markdown(memo(trader, book))
    assert "Column + practice: law, treaty, practice" in text
    assert "Rulebook 5f3a91c0ffee, decided by reference and durable-rules" in text
    assert "This is not legal advice" in text


def test_what_is_contested_is_proved_and_on_request_everything(trader: Judgement, book: Rulebook) -> None:
    proved = re.compile(r"^### (.*) \(on", re.MULTILINE)
    assert "Arvan national" not in proved.findall(as_markdown(memo(trader, book)))
    assert "admission to Bost" in proved.findall(as_markdown(memo(trader, book)))
    assert "Arvan national" in proved.findall(as_markdown(memo(trader, book, ())))
    assert proved.findall(as_markdown(memo(trader, book, ("stateless",)))) == ["stateless"]


def test_a_page_needs_nothing_but_itself(trader: Judgement, book: Rulebook) -> None:
    page = as_html(memo(judgement(DAY, LATER), book))
    read = Nested()
    read.feed(page)
    assert read.open == []
    assert not {name for name, _ in read.attributes} & {"src", "href", "onclick"}
    assert "http" not in page
    assert "url(" not in page
    assert "<script" not in page


def test_proofs_print_open(trader: Judgement, book: Rulebook) -> None:
    page = as_html(memo(trader, book))
    assert page.count("<details open>") == page.count("<details") > 0


def test_every_word_is_escaped(book: Rulebook) -> None:
    sharp = judgement(case="<script>alert(1)</script> & *stars* | pipes")
    assert "<title>&lt;script&gt;" in as_html(memo(sharp, book))
    assert "<script" not in as_html(memo(sharp, book))
    assert as_markdown(memo(sharp, book)).startswith(r"# \<script\>alert(1)\</script\> & \*stars\* \| pipes")
