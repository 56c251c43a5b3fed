"""A fact's value, typed from text."""

from ..text.diagnostic import nearest
from ..text.limits import DIGITS
from .dates import span_of
from .rulebook import Fact


def fits(fact: Fact, words: str) -> object:
    """Return a fact's value as typed from text; ValueError says what is wrong.

    Booleans become `yes`/`no`, dates a Span, integers a pair (least, greatest), sets a frozenset, others stay text.
    """
    if fact.type == "bool":
        truths = {"yes": "yes", "true": "yes", "no": "no", "false": "no"}
        if words not in truths:
            raise ValueError(f"is '{words}'; it should be yes or no")
        return truths[words]
    if fact.type == "date":
        return span_of(words)
    if fact.type == "int":
        return _whole(fact, words)
    if words not in fact.values:
        hint = nearest(words, fact.values) or f"; it should be one of {', '.join(fact.values)}"
        raise ValueError(f"is '{words}'{hint}")
    return frozenset({words}) if fact.type == "set" else words


def _whole(fact: Fact, words: str) -> tuple[int, int]:
    low, dots, high = words.partition("..")
    try:
        least, most = whole(low), whole(high) if dots else whole(low)
    except ValueError:
        raise ValueError(f"is '{words}'; it should be a whole number, or least..greatest") from None
    if least > most:
        raise ValueError(f"is '{words}', which ends before it begins")
    if fact.least is not None and least < fact.least:
        raise ValueError(f"is '{words}'; it should be {fact.least} or more")
    if fact.most is not None and most > fact.most:
        raise ValueError(f"is '{words}'; it should be {fact.most} or less")
    return least, most


def whole(words: str) -> int:
    """Read a whole number of at most nine digits; ValueError where it is none."""
    digits = words.strip().removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"'{words}' is no whole number")
    if len(digits) > DIGITS:
        raise ValueError(f"a number of {len(digits)} digits; at most {DIGITS} are read")
    return int(words)
