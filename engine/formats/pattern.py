"""The grammar of one-line texts as regular expressions, for what can check no more than that.

The grammar repeats itself only at its left end, so that it can be written as one; the expression takes all that the
grammar takes, and a little more (a keyword in place of a name). It keeps to what both Python and browsers read.
"""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from lark.grammar import NonTerminal, Symbol, Terminal

from ..language.grammar import parser

# a whole name: what is left of it could otherwise be read as an operator and another one
_NAME = r"[^\s\d<>=!+-][^\s<>=!+]*(?![^\s<>=!+])"
_OPERATORS = {"COMPARISON", "SIGN"}
_MEANT = r"\^$.|?*+()[]{}/"

Row = tuple[str, ...]
"""Expressions one after another, each but the first with the blanks before it."""


@cache
def pattern(start: str) -> str:
    """Return the expression for whole texts of one sort: atom, effect, trigger, term, moment or bound."""
    return rf"^(?!.*[()\[\]{{}},:'{chr(34)}]) *{_of(NonTerminal(start))} *$"


@cache
def _of(symbol: Symbol) -> str:
    if isinstance(symbol, Terminal):
        return _terminal(symbol.name)
    rules = [rule.expansion for rule in parser().rules if rule.origin == symbol]
    again = [_row(parts[1:]) for parts in rules if parts[0] == symbol]
    first = _either([_row(parts) for parts in rules if parts[0] != symbol])
    return f"{first}(?: *{_either(again)})*" if again else first


def _row(parts: Sequence[Symbol]) -> Row:
    """Return symbols one after another: with blanks between words, with or without around operators."""
    row = [_of(parts[0])]
    for before, part in pairwise(parts):
        row.append((" *" if {before.name, part.name} & _OPERATORS else " +") + _of(part))
    return tuple(row)


def _either(rows: list[Row]) -> str:
    """Return what one of several rows is; what they begin with alike is written once."""
    rows = list(dict.fromkeys(rows))
    if (prefix := _prefix(rows)) is not None:
        return f"(?:{prefix} +)?{_either([row for row in rows if row[0] != prefix])}"
    heads: dict[str, list[Row]] = {}
    for row in rows:
        heads.setdefault(row[0], []).append(row[1:])
    ways = [head + _tail(tails) for head, tails in heads.items()]
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def _prefix(rows: list[Row]) -> str | None:
    """Return the word that may stand before every row that does not begin with it."""
    for word in {row[0] for row in rows}:
        with_it = {row[1:] for row in rows if row[0] == word}
        without = {(f" +{row[0]}", *row[1:]) for row in rows if row[0] != word}
        if with_it == without:
            return word
    return None


def _tail(tails: list[Row]) -> str:
    more = [tail for tail in tails if tail]
    if not more:
        return ""
    said = _either(more)
    return said if len(more) == len(tails) else f"(?:{said})?"


def _terminal(name: str) -> str:
    if name == "NAME":
        return _NAME
    found = next(one for one in parser().terminals if one.name == name).pattern
    if found.type == "str":
        return "".join(f"\\{sign}" if sign in _MEANT else sign for sign in found.value)
    # a browser takes no sign for escaped that needs it not
    said = str(found.value).replace("\\-", "-")
    return f"(?:{said})" if "|" in said else said
