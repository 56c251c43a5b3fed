"""Pages in another language: it stands in the address, goes along with what was told, and hides nothing."""

import re
from html.parser import HTMLParser

import pytest
from starlette.testclient import TestClient

from zhol.engine.text.tongue import Tongue
from zhol.engine.web.desk import Desk
from zhol.engine.web.shown import Language
from zhol.engine.web.site import site
from zhol.tests.languages.template import sentences

from .conftest import KEY
from .paper import Reader

WORDS = {("", "permit"): "рұқсат", ("", "citizenship of Bost"): "азаматтық", ("", "held"): "бар", ("", "law"): "заң"}
CYRILLIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "абцдефгхийклмнопқрстувшхузъ"[:26])
VOID = {"meta", "link", "input", "br"}


def spelled(english: str) -> str:
    """Return a sentence in other letters, its places as they are: a translation that can be told from English."""
    return "".join(
        part if n % 2 else part.lower().translate(CYRILLIC) for n, part in enumerate(re.split(r"(\{\w+\})", english))
    )


@pytest.fixture(scope="module")
def tongue() -> Tongue:
    """Return a language that tells every sentence, and some of the words."""
    return Tongue("kk", {str(m.id): spelled(str(m.id)) for m in sentences() if m.id}, WORDS, reviewed=False)


@pytest.fixture
def reader(desk: Desk, tongue: Tongue) -> Reader:
    """Return somebody on the first page in that language."""
    client = TestClient(site(desk, KEY, {"kk": Language("Қазақша", tongue)}), base_url="http://127.0.0.1")
    return Reader(client, f"/{KEY}/kk/")


class Spoken(HTMLParser):
    """The words of a page, each with the language that the elements around it state; ids and code apart."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str, bool]] = []
        self.words: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in VOID:
            return
        silent = tag in ("style", "script", "textarea") or "name" in (given.get("class") or "").split()
        before = self.open[-1] if self.open else ("", "", False)
        self.open.append((tag, given.get("lang") or before[1], silent or before[2]))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and self.open:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open and not self.open[-1][2]:
            self.words.append((data.strip(), self.open[-1][1]))


def hidden(html: str, known: str = "zhol|grant\\.[a-z]+|stay\\.[a-z]+") -> list[str]:
    """Return words in Latin letters that no element says are English, and no mark; hashes and what is `known` apart."""
    page, known = Spoken(html), f"{known}|English|\\b[0-9a-f]{{6}}\\b"
    found = [said for said, language in page.words if language != "en" and "[en]" not in said]
    return [said for said in found if re.search("[A-Za-z]{2}", re.sub(known, "", said))]


def test_each_page_leads_to_itself_in_the_other_language(reader: Reader) -> None:
    assert '<html lang="kk">' in reader.response.text
    assert f"/{KEY}/" in reader.paper.links
    assert f"/{KEY}/kk/" in reader.paper.links
    page = reader.client.get(f"/{KEY}/kk/rules?search=permit").text
    assert f'href="/{KEY}/rules?search=permit" lang="en" hreflang="en"' in page
    assert "set-cookie" not in reader.response.headers


def test_a_site_in_one_language_offers_no_choice(client: TestClient) -> None:
    assert 'class="languages"' not in client.get(f"/{KEY}/").text


def test_what_was_told_goes_along_into_the_other_language(reader: Reader) -> None:
    reader.press(spelled("Begin"), **{spelled("What is asked"): "азаматтық"})
    assert "Рұқсат" in reader.paper.text
    reader.press(spelled("Answer"), answer=["бар"])
    assert "told" in [c.name for c in reader.paper.controls]
    reader.press("English")
    assert '<html lang="en">' in reader.response.text
    assert "2. Is wanted by a court?" in reader.paper.text
    assert "Permit, on" in reader.paper.text
    reader.press("Қазақша")
    assert "бар" in reader.paper.text


def test_a_proof_is_read_again_in_the_other_language(reader: Reader) -> None:
    reader.press(spelled("Open it"))
    reader.press(spelled("Prove it"), **{spelled("Why is it so?"): "азаматтық"})
    assert "АЗАМАТТЫҚ" in reader.paper.text.upper()
    reader.press("English")
    assert "rule grant." in reader.paper.text
    assert '<html lang="en">' in reader.response.text


def test_what_was_filled_in_goes_along_into_the_other_language(reader: Reader) -> None:
    reader.press(spelled("Open it"))
    reader.press(spelled("Find the ways"), **{spelled("setting out on"): "2025-03-01"})
    assert "from 1 March 2025" in reader.press("English").text


def test_no_english_passes_for_anything_else(reader: Reader) -> None:
    assert not hidden(reader.response.text, "zhol|permit holder")
    reader.press(spelled("Begin"), **{spelled("What is asked"): "азаматтық"})
    assert not hidden(reader.response.text)
    reader.press(spelled("Answer"), answer=["бар"])
    assert not hidden(reader.response.text)
    reader.press(spelled("Stop here: the answers"))
    assert not hidden(reader.response.text, "zhol|act s|grant\\.[a-z]+|stay\\.[a-z]+")
    ids = r"zhol|act s|\(act\)|V1|AS|grant|stay|ten-years|--run DIR|serve"
    for address in ("rules", "rules/grant", "runs", "rules/nothing"):
        assert not hidden(reader.client.get(f"/{KEY}/kk/{address}").text, ids)


def test_each_page_says_that_the_language_is_not_reviewed(reader: Reader) -> None:
    notice = spelled("The labels in this language are not reviewed; where it matters, read the English ones.")
    assert notice in reader.paper.text
    reader.press(spelled("Begin"))
    assert notice in reader.paper.text


def test_a_choice_of_words_has_no_elements_in_it(reader: Reader) -> None:
    options = re.findall(r"<option[^>]*>(.*?)</option>", reader.response.text, re.DOTALL)
    assert options
    assert not [option for option in options if "<" in option]
    assert any(option.startswith("[en] ") for option in options)
