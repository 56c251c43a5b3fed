"""What a page shows, and the frame around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..language.rulebook import Rulebook
from ..report.as_html import as_fragment
from ..report.page import Page
from .links import followed, known

SHEETS = Path(__file__).parent / "sheets"


@dataclass(frozen=True, slots=True)
class Shown:
    """A page to show: its sheet (a template), the title of the window, and what the sheet is filled with."""

    sheet: str
    title: str
    told: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200


class Frame:
    """Lays pages out at one address; every word that is not markup of `report` is escaped."""

    def __init__(self, book: Rulebook, root: str, runs: bool) -> None:
        self.names = known(book)
        self.root = root
        self.sheets = Environment(
            loader=FileSystemLoader(SHEETS), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
            lstrip_blocks=True,
        )  # fmt: skip
        self.sheets.filters["page"] = self.page
        self.sheets.globals.update(root=root, runs=runs, digest=book.digest[:6])

    def page(self, page: Page) -> Markup:
        """Return the blocks of a page, each name in it leading to its own page."""
        return Markup(followed(as_fragment(page.blocks), self.names, self.root))

    def html(self, shown: Shown) -> str:
        """Return a whole document; of a sheet that is part of one, the part."""
        return self.sheets.get_template(f"{shown.sheet}.html").render(shown.told, title=shown.title)
