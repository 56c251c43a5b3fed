"""Names in a page made to lead to their pages: the engine's pages name provisions, this one can follow them."""

import re
from html import unescape

from ..language.rulebook import Rulebook
from ..report.entries import sorts

NAME = re.compile(r'<span class="name">([^<>]+)</span>')


def known(book: Rulebook) -> frozenset[str]:
    """Return what has a page of its own."""
    rules = {name for rule in book.rules for name in (rule.id, rule.key, rule.table) if name}
    return frozenset(rules.union(*sorts(book).values()))


def followed(html: str, names: frozenset[str], up: str) -> str:
    """Return the same page with a link on each name that has a page; `up` leads from it to the first page."""

    def linked(found: re.Match[str]) -> str:
        if unescape(found[1]) not in names:
            return found[0]
        return f'<a class="name" href="{up}rules/{found[1]}">{found[1]}</a>'

    return NAME.sub(linked, html)
