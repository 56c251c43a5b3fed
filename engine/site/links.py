"""Names in running text as links: what has an id has a page."""

import re
from collections.abc import Iterator, Mapping
from os.path import relpath
from typing import NamedTuple

_TOKEN = re.compile(r"[\w§][\w§./:-]*[\w§]|[\w§]")
_BETWEEN = frozenset({"and", "or"})
_COMPOUND = re.compile(r"[.:/-]")


class Word(NamedTuple):
    """Part of a text, and the leaf that it leads to; empty where to none."""

    text: str
    to: str = ""


class Links:
    """Where each name leads.

    A compound name (`a-b`, `a.b`) is one wherever it stands. A plain word is one only where it stands alone, in
    brackets, or in a list of nothing but names: `location` is a word of English too.
    """

    def __init__(self, leaves: Mapping[str, str]) -> None:
        self.leaves = leaves

    def words(self, text: str, here: str = "") -> Iterator[Word]:
        """Yield a text in parts; what leads to the leaf that it stands on stays plain.

        >>> [*Links({"bost.admit": "rules/bost.admit"}).words("overrides bost.admit.")]
        [Word(text='overrides ', to=''), Word(text='bost.admit', to='rules/bost.admit'), Word(text='.', to='')]
        """
        tokens, done = list(_TOKEN.finditer(text)), 0
        only_names = all(token.group() in self.leaves or token.group() in _BETWEEN for token in tokens)
        for token in tokens:
            name = token.group()
            to = self.leaves.get(name, "")
            first, end = token.span()
            bracketed = text[first - 1 : first] == "(" and text[end : end + 1] == ")"
            if not to or to == here or not (only_names or bracketed or _COMPOUND.search(name)):
                continue
            if first > done:
                yield Word(text[done:first])
            yield Word(name, to)
            done = end
        if done < len(text):
            yield Word(text[done:])


def way(here: str, to: str) -> str:
    """Return the address of a leaf as seen from another, without an ending.

    >>> way("rules/bost.admit", "questions/stay")
    '../questions/stay'
    """
    return relpath(to, here.rpartition("/")[0] or ".")
