"""The grammar of atoms, effects, triggers and terms: one line into a small tree of words."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedEOF, UnexpectedInput, UnexpectedToken

from ..text.limits import ATOM

GRAMMAR = r"""
atom: base | "not" base -> negated
?base: NAME "is" "known" -> known
    | NAME "is" "not" "known" -> not_known
    | NAME "is" values -> is_
    | NAME "is" "not" values -> is_not
    | NAME "is" values "throughout" period -> throughout
    | NAME "was" values [_IN period] -> was
    | NAME "was" "not" values [_IN period] -> was_not
    | "holds" NAME -> holds
    | "days" "of" NAME "is" values _IN period COMPARISON term -> days_of
    | "days" "touching" NAME "is" values _IN period COMPARISON term -> days_touching
    | "times" NAME "becomes" values [_IN period] COMPARISON term -> times
    | term COMPARISON term -> compare
    | NAME -> bare
values: value ("or" value)*
?value: NAME | INT
period: "last" INT NAME -> last
    | "last" "param" NAME -> last_param
    | "this" "calendar" "year" -> calendar_year
    | "since" term -> from_
?term: prim | term SIGN prim -> shift
?prim: "on" -> on
    | DATE -> date
    | "since" NAME -> since
    | "until" NAME -> until
    | "param" NAME -> param
    | INT NAME -> quantity
    | INT -> number
    | NAME -> name
effect: NAME "becomes" value -> becomes
    | NAME "becomes" value "for" INT NAME -> becomes_for
    | NAME "becomes" value "for" "param" NAME -> becomes_for_param
    | NAME "becomes" value "until" term -> becomes_until
    | NAME "increases" "by" INT -> increases
trigger: "birth" -> birth
    | NAME "becomes" value -> becomes
moment: trigger | term
bound: INT NAME -> quantity
    | "param" NAME -> param
_IN: "in"
COMPARISON: "<=" | ">=" | "!=" | "<" | ">" | "="
SIGN: "+" | "-"
DATE.3: /[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\.\.[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[0-9]{4}-[0-9]{2}(-[0-9]{2})?/
INT.2: /-?[0-9]{1,9}(?![\w-])/
NAME: /[^\W\d][\w.-]*/
%ignore / +/
"""

KEYWORDS = frozenset(
    "is not known was holds days of touching times becomes or in throughout last param this calendar year since on "
    "until for increases by birth unknown nobody".split()
)
"""Words of the grammar and of lives, which name nothing else."""

JOINTS = frozenset("known not or in throughout for until".split())
"""Words of the grammar that stand where a value ends or begins, so that none is called so."""

_SHOWN = {
    "COMPARISON": "a comparison",
    "NAME": "a name",
    "INT": "a number",
    "DATE": "a date",
    "SIGN": "+ or -",
    "$END": "the end",
    "_IN": "in",
}
_SORTS = {"atom": "condition", "bound": "length of time", "moment": "moment", "term": "term"}
_JOINED = {"claim": "what is said of a person is joined by and"}


@dataclass
class Unreadable(Exception):
    """A text that the grammar does not know: at which character (from 0), and why."""

    column: int
    why: str


@cache
def parser() -> Lark:
    """Return what reads one-line texts."""
    return Lark(
        GRAMMAR, parser="lalr", start=["atom", "effect", "trigger", "term", "moment", "bound"], propagate_positions=True
    )


@cache
def parse(text: str, start: str) -> Tree[Token]:
    """Return the tree of one text; `start` is atom, effect, trigger, term, moment or bound. Raises Unreadable."""
    if len(text) > ATOM:
        raise Unreadable(0, f"{len(text):,} characters in one {_sort(start)}; at most {ATOM} are read")
    try:
        return parser().parse(text, start=start)
    except UnexpectedInput as error:
        raise Unreadable(*unread(text, start, error)) from None


def _sort(start: str) -> str:
    return _SORTS.get(start, start)


def unread(text: str, start: str, error: UnexpectedInput) -> tuple[int, str]:
    """Say where a text cannot be read (a character, from 0) and why; `start` says what was being read."""
    for column, sign in enumerate(text):
        if sign in "()[]{},:'\"":
            return (
                column,
                f"'{sign}' stands in no {_sort(start)}; {_JOINED.get(start, 'join conditions with all, any and none')}",
            )
    column = len(text) if _ended(error) else _column(error)
    wanted = _wanted(error)
    if column >= len(text):
        return len(text), f"'{text}' is no whole {_sort(start)}{wanted}"
    word = text[column:].split()[0] if text[column:].split() else text[column]
    if word.lstrip("-")[:1].isdigit():
        return column, _number(word, wanted)
    if isinstance(error, UnexpectedCharacters):
        return column, f"'{text[column]}' cannot be read here{wanted}"
    return column, f"'{word}' cannot stand here{wanted}"


def _ended(error: UnexpectedInput) -> bool:
    return isinstance(error, UnexpectedEOF) or (isinstance(error, UnexpectedToken) and error.token.type == "$END")


def _column(error: UnexpectedInput) -> int:
    """Tabs and line breaks count as one character, whatever lark makes of them."""
    position = getattr(error, "pos_in_stream", None)
    return position if isinstance(position, int) else max(0, getattr(error, "column", 1) - 1)


def _number(word: str, wanted: str) -> str:
    digits = word.lstrip("-")
    if digits.isdigit() and len(digits) > 9:
        return f"a number of {len(digits)} digits; at most 9 are read"
    if "-" in digits or "." in digits or "/" in digits:
        return f"'{word}' is no date; write year-month-day, as 2014-06-01"
    return f"'{word}' cannot stand here{wanted}"


def _wanted(error: UnexpectedInput) -> str:
    expected = sorted(set(_expected(error)))
    if not expected or len(expected) > 9:
        return ""
    return f"; next may be {', '.join(expected[:-1])}{' or ' if expected[:-1] else ''}{expected[-1]}"


def _expected(error: UnexpectedInput) -> Iterator[str]:
    for source in ("accepts", "expected", "allowed"):
        names = getattr(error, source, None)
        if names:
            yield from (_SHOWN.get(name, name.lower()) for name in names)
            return
