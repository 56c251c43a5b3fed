"""What a page shows, and the frame around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.datastructures import QueryParams

from ..language.tongues import names, tongue
from ..report.as_html import as_fragment
from ..report.marking import UNREVIEWED, Marking, in_html, in_words, with_elements
from ..report.page import Page
from ..text.tongue import Tongue, signed
from .desk import Desk
from .links import followed, known

SHEETS = Path(__file__).parent / "sheets"
TAKEN = {"begin": "ask", "open": "ask", "ask": "ask"}
"""Pages that take something in: asked for again, the same life is asked of or answered."""
OF_LIFE = frozenset({"life", "told", "asked", "answer", "do"})


class Language(NamedTuple):
    """A language in which pages can be read: what it calls itself, and the tongue."""

    name: str
    tongue: Tongue


@dataclass(frozen=True, slots=True)
class Shown:
    """A page to show: its sheet (a template), the title of the window, and what the sheet is filled with."""

    sheet: str
    title: str
    told: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200


class Again(NamedTuple):
    """How a page is asked for again, in another language: its address, and beside the life what was filled in."""

    address: str
    fields: tuple[tuple[str, str], ...] = ()


def languages(rules: Path) -> dict[str, Language]:
    """Return the languages other than English in which the rules of a directory can be told."""
    found = {code: Language(name, tongue(code, rules)) for code, name in names(rules).items()}
    return {code: each for code, each in found.items() if not each.tongue.is_english}


def again(address: str, form: QueryParams, shown: Shown) -> Again:
    """Return how a page is asked for again."""
    if address not in TAKEN:
        return Again(address, tuple((name, said) for name, said in form.multi_items() if name not in OF_LIFE))
    interview = shown.told.get("interview", shown.sheet == "ask")
    return Again(TAKEN[address] if interview else "answers")


class Frame:
    """Lays pages out at one address in one language; every word that is not markup of `report` is escaped."""

    def __init__(self, desk: Desk, top: str, languages: Mapping[str, Language]) -> None:
        book = desk.book
        self.names, self.tongue = known(book), book.tongue
        self.root = top if self.tongue.is_english else f"{top}{self.tongue.code}/"
        self.sheets = Environment(
            loader=FileSystemLoader(SHEETS), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
            lstrip_blocks=True, finalize=self.said,
        )  # fmt: skip
        self.sheets.filters.update(page=self.page, flat=self.flat)
        others = [("en", "English", top), *((code, each.name, f"{top}{code}/") for code, each in languages.items())]
        digest, unreviewed = self.tongue.own(book.digest[:6]), "" if self.tongue.reviewed else self.tell(UNREVIEWED)
        self.sheets.globals.update(
            root=self.root, runs=bool(desk.runs), digest=digest, tell=self.tell, language=self.tongue.code,
            languages=others if languages else [], unreviewed=unreviewed,
        )  # fmt: skip

    def page(self, page: Page) -> Markup:
        """Return the blocks of a page, each name in it leading to its own page."""
        return Markup(followed(as_fragment(in_html(page, self.tongue).blocks), self.names, self.root))

    def tell(self, english: str, **values: object) -> str:
        """Return a sentence of a sheet; one without a translation is told to be English."""
        told = self.tongue.tell(english, **values)
        return told if signed(told) else self.tongue.left(told)

    def said(self, value: object) -> object:
        """Return what a sheet shows: what is left in English is an element of its own."""
        if not isinstance(value, str) or isinstance(value, Markup) or not signed(value):
            return value
        return Markup(with_elements(str(escape(Marking(elements=True).text(value)))))

    def flat(self, words: str) -> str:
        """Return words that stand where there can be no element."""
        return in_words(words, self.tongue) if signed(words) else words

    def html(self, shown: Shown, asked: Again | None = None) -> str:
        """Return a whole document; of a sheet that is part of one, the part."""
        told = {"sheet": None, **shown.told}
        return self.sheets.get_template(f"{shown.sheet}.html").render(told, title=shown.title, again=asked)
