"""The two sides of `zhol diff`, as they are written on the command line."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from .ending import Bad
from .options import day, readings_of, today
from .sources import rulebook_of

if TYPE_CHECKING:
    from ..decide.check import Checker
    from ..proof.side import Side

WRITTEN = "a side is a day, layers joined by +, TERM=READING, off=RULE, reform=FILE or rules=DIR, joined by commas"


def sides_of(asked: dict[str, Any]) -> "tuple[Side, Side]":
    """Return the two sides; where they read the same rules they share what is compiled."""
    known: dict[tuple[object, ...], Checker] = {}
    return _side("A", asked["a"], asked, known), _side("B", asked["b"], asked, known)


def _side(mark: str, written: str, asked: dict[str, Any], known: "dict[tuple[object, ...], Checker]") -> "Side":
    from ..decide.check import Checker
    from ..decide.options import columns_asked, readings_asked, rules_off
    from ..proof.side import side

    own = _parts(mark, written)
    reforms = (*asked["reforms"], *own["reforms"])
    at = own["rules_at"] or asked["rules_at"]
    key = (at, reforms)
    if key not in known:
        known[key] = Checker(rulebook_of({**asked, "rules_at": at, "reforms": reforms}))
    checker = known[key]
    layers = own["layers"] or (asked["layers"] and tuple(asked["layers"].split(","))) or None
    every = tuple(checker.book.vocabulary.layers) if layers is None else layers
    chosen = columns_asked(checker.book, every)[0][1]
    readings = readings_asked(checker.book, {**readings_of(asked), **own["readings"]})
    on = own["on"] or (day(asked["on"]) if asked["on"] else today())
    off = rules_off(checker.book, (*asked["rules_off"], *own["off"]))
    return side(written, checker, on, chosen, readings, off, tuple(path.stem for path in own["reforms"]))


def _parts(mark: str, written: str) -> dict[str, Any]:
    found: dict[str, Any] = {"on": 0, "layers": (), "readings": {}, "off": [], "reforms": [], "rules_at": None}
    for part in written.split(","):
        word, equals, value = (piece.strip() for piece in part.partition("="))
        if not word or (equals and not value):
            raise Bad(f"command line: {mark} '{written}': nothing stands at '{part}'; {WRITTEN}")
        if not equals:
            _plain(word, found)
        elif word == "on":
            found["on"] = day(value)
        elif word == "layers":
            found["layers"] = tuple(value.split("+"))
        elif word == "off":
            found["off"].append(value)
        elif word == "reform":
            found["reforms"].append(Path(value))
        elif word == "rules":
            found["rules_at"] = Path(value)
        else:
            found["readings"][word] = value
    return found


def _plain(word: str, found: dict[str, Any]) -> None:
    """A word without `=` is a day, a directory of rules, a file of a reform, or layers."""
    if word[:4].isdecimal():
        found["on"] = day(word)
    elif word.endswith(".yaml"):
        found["reforms"].append(Path(word))
    elif "/" in word or Path(word).is_dir():
        found["rules_at"] = Path(word)
    else:
        found["layers"] = tuple(word.split("+"))
