"""The rulebook to look through, and the reports of finished runs."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException

from ..language.dates import text
from ..report.entries import entry, no_entry
from ..report.page import Footer, Page
from ..report.rules_table import chosen_rules, rules_page
from ..report.timeline_page import timeline_page
from ..report.timelines import targets_of, timelines
from ..text.files import NotRead, content
from ..text.limits import RECORD
from .desk import Desk
from .form import day_in
from .shown import Shown

STYLES = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def rules(desk: Desk, form: QueryParams) -> Shown:
    """List the rules, all or those looked for."""
    search, on = form.get("search", ""), day_in(form, "on", 0) or None
    page = rules_page(desk.book, chosen_rules(desk.book, on=on, search=search), on=on, search=search)
    return Shown(
        "rules",
        desk.book.tongue.tell("rules"),
        {"page": page, "search": search, "on": text(on) if on else "", "name": ""},
    )


def rule(desk: Desk, form: QueryParams) -> Shown:
    """Show the page of one word of the rulebook, and when it is decided."""
    name = form.get("name", "")
    page = entry(name, desk.book, desk.exercised)
    if page is None:
        raise HTTPException(404, no_entry(name, desk.book))
    of = targets_of(name, desk.book)
    drawn = timeline_page(timelines(desk.book, of), name).blocks if of else ()
    told = [block for block in (*page.blocks[:-1], *drawn) if not isinstance(block, Footer)]
    return Shown("rules", name, {"page": Page(name, (*told, page.blocks[-1])), "search": "", "on": "", "name": name})


def runs(desk: Desk, form: QueryParams) -> Shown:
    """List the runs that were named when serving began."""
    return Shown("runs", desk.book.tongue.tell("runs"), {"listed": [(n, run.name) for n, run in enumerate(desk.runs)]})


def report(run: Path) -> tuple[str, str]:
    """Return the report of a run as it was written, and what its page may do: no more than its own styles."""
    try:
        html = content(run / "report.html", RECORD).decode("utf-8", "replace")
    except NotRead as error:
        raise HTTPException(404, f"the report {error}") from None
    styles = (b64encode(sha256(style.encode()).digest()).decode() for style in STYLES.findall(html))
    allowed = " ".join(f"'sha256-{digest}'" for digest in styles) or "'none'"
    return html, f"default-src 'none'; style-src {allowed}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
