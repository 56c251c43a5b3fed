"""A file about many people being read: the words it may use, where its figures come from, the mistakes in it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from os.path import normpath
from pathlib import Path
from typing import TypeVar

from pydantic import Field

from ..decide.reader import Reader
from ..language.catalogue import Catalogue, Figure
from ..language.citations import check_cites, citations
from ..language.forms import CiteForm, Form
from ..language.items import check_cited
from ..language.resolve import Resolver
from ..language.rulebook import Citation, Rulebook
from ..language.scope import Scope
from ..text.diagnostic import BadInput, Diagnostics
from ..text.files import NotRead, content
from ..text.node import Mapping as Map
from ..text.node import Node, Scalar, Sequence, text_of
from ..text.place import Place
from ..text.tree import parse
from .amounts import amount_of

T = TypeVar("T")


class GroundedForm(Form):
    """What rests on a source, or on an assumption that says so."""

    cite: list[CiteForm] = Field(default_factory=list)
    assumption: str = ""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a figure or a choice rests on: citations, an assumption in words, or a source taken further by one."""

    cite: tuple[Citation, ...] = ()
    assumption: str = ""


@dataclass(frozen=True, slots=True)
class Resting:
    """Something that a file assumes or takes from a source, under a name that a report can show."""

    what: str
    grounds: Grounds


class Reading:
    """A file being read; every mistake in it is collected."""

    def __init__(self, book: Rulebook, catalogue: Catalogue) -> None:
        self.book, self.catalogue = book, catalogue
        self.words = book.vocabulary
        self.found = Diagnostics()
        self.texts: dict[str, str] = {}
        self.scope = scope_of(book, self.found)
        self.resolver = Resolver(self.scope)
        self.person = Reader(book, self.found)

    def root(self, file: Path, keys: Iterable[str], what: str) -> Map | None:
        """Return the map that a file holds; None, and a line, where it holds none. Raises BadInput where it cannot be
        read."""
        text = text_in(file)
        self.texts[str(file)] = text
        root = parse(text, str(file), self.found)
        if root is not None and not isinstance(root, Map):
            self.found.error(root.place, f"{what} is a map of keys: {', '.join(keys)}")
        if not isinstance(root, Map):
            return None
        self.person.keys(root, keys, what)
        return root

    def done(self, read: T | None) -> T:
        """Return what was read. Raises BadInput with every mistake, of citations too."""
        check_cited(self.catalogue, self.scope)
        if self.found.errors or read is None:
            raise BadInput(self.found.errors, self.texts)
        return read

    # --- what a figure rests on

    def grounds(self, form: GroundedForm, node: Node, what: str) -> Grounds:
        """Return what something rests on; nothing at all is a mistake."""
        cites = node.get("cite") if isinstance(node, Map) else None
        if not form.cite and not form.assumption:
            self.found.error(node.place, f"{what}: neither cite nor assumption; name its source, or say it is assumed")
        if form.cite:
            check_cites(cites, self.scope, what, node.place)
        return Grounds(citations(form.cite, self.scope), form.assumption)

    def published(self, node: Map, what: str) -> Figure | None:
        """Return the figure of the catalogue that a map names by work and passage, and by `on` and `of` where there are
        several; None, and a line, where that is not one."""
        self.person.keys(node, ("work", "at", "on", "of", "times"), what)
        work, at = text_of(node.get("work")), text_of(node.get("at"))
        items = [item for item in self.catalogue.by_work.get(work, ()) if item.at == at]
        figures = [figure for item in items for figure in item.figures if _is(figure, node)]
        if len(figures) == 1:
            return figures[0]
        known = "; ".join(_said(figure) for item in items for figure in item.figures)
        hint = f"there are: {known}" if known else "the catalogue has none there"
        self.found.error(node.place, f"{what}: not one figure of '{work}' at '{at}'; {hint}")
        return None

    def figure(self, node: Map, what: str) -> Fraction | None:
        """Return the number of such a figure, so many `times`; percents as parts of one."""
        times, figure = self.read(node.get("times"), amount_of, what), self.published(node, what)
        if figure is None:
            return None
        if figure.low != figure.high:
            self.found.error(node.place, f"{what}: the figure is not one number but {_said(figure)}")
            return None
        return ends(figure)[0] * (1 if times is None else times)

    # --- words

    def read(self, node: Node | None, how: Callable[[str], T], what: str) -> T | None:
        """Return a piece of text as something; None, and a line, where it is none."""
        if node is None or (isinstance(node, Scalar) and node.void):
            return None
        if not isinstance(node, Scalar):
            self.found.error(node.place, f"{what}: it should be one word")
            return None
        try:
            return how(node.text)
        except ValueError as error:
            self.found.error(node.place, f"{what}: {error}")
            return None

    def named(self, sort: str, node: Node | None, known: Iterable[str]) -> tuple[str, ...]:
        """Return the words of a list, or of what may be written without one, each of them known."""
        items = node.items if isinstance(node, Sequence) else () if node is None else (node,)
        names = []
        for item in items:
            if not isinstance(item, Scalar):
                self.found.error(item.place, f"a {sort} is one word")
            elif not item.void and self.scope.name(sort, item.text, list(known), item.place):
                names.append(item.text)
        return tuple(names)


def scope_of(book: Rulebook, found: Diagnostics) -> Scope:
    """Return the words of a rulebook that was read, for what else is written in them."""
    words = book.vocabulary
    return Scope(
        found,
        facts=dict(words.facts),
        statuses=dict(words.statuses),
        questions={id: question.outcomes for id, question in words.questions.items()},
        parameters={id: parameter.unit for id, parameter in book.parameters.items()},
        roles=words.roles,
        layers=words.layers,
        actors=words.actors,
        terms=dict(book.terms),
        calendars=frozenset(words.calendars),
        acts={act.id: tuple(act.effects) for act in book.acts.values()},
        rules={rule.id: rule.decides for rule in book.rules},
        instruments=frozenset(book.instruments),
        works=frozenset(book.sources),
        versions={id: source.as_of for id, source in book.sources.items()},
    )


def room_beside(node: Node, name: str) -> Path:
    """Return a directory that stands beside the one in which the file of a node lies, which may be where one is."""
    return Path(normpath(Path(node.place.file).parent / ".." / name))


def text_in(file: Path) -> str:
    """Return the text of a file. Raises BadInput where it cannot be read."""
    found = Diagnostics()
    try:
        return content(file).decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        found.error(Place(str(file), 1, 1), "not UTF-8 text; save the file as UTF-8")
    except NotRead as error:
        found.error(Place(str(file), 1, 1), str(error).lower())
    raise BadInput(found.errors)


def ends(figure: Figure) -> tuple[Fraction, Fraction]:
    """Return the least and the greatest number of a figure; percents as parts of one."""
    per = 100 if figure.unit == "percent" else 1
    return Fraction(str(figure.low)) / per, Fraction(str(figure.high)) / per


def _is(figure: Figure, node: Map) -> bool:
    on, of = node.get("on"), node.get("of")
    return (on is None or str(figure.on) == text_of(on)) and (of is None or figure.of == text_of(of))


def _said(figure: Figure) -> str:
    numbers = f"{figure.low}" if figure.low == figure.high else f"{figure.low} to {figure.high}"
    return f"{numbers} {figure.unit} {figure.of}".strip() + (f" on {figure.on}" if figure.on else "")
