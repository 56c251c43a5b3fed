"""The two sides of a comparison as somebody writes them: `2018-06-01,law+treaty`, `agreement=official`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..decide.check import Checker
from ..decide.options import columns_asked, readings_asked, rules_off, wrong
from ..language.dates import day_of
from .side import Side, side

HOW = "a side is a day, layers joined by +, TERM=READING, off=RULE, reform=NAME or rules=DIR, joined by commas"


@dataclass(frozen=True)
class Asked:
    """A side as it is written; what it does not say is left empty."""

    written: str
    on: int | None = None
    layers: tuple[str, ...] = ()
    readings: Mapping[str, str] = field(default_factory=dict)
    off: tuple[str, ...] = ()
    reforms: tuple[str, ...] = ()
    rules_at: Path | None = None

    def side(
        self, checker: Checker, on: int, layers: tuple[str, ...] | None = None,
        readings: Mapping[str, str] | None = None, off: tuple[str, ...] = (),
    ) -> Side:  # fmt: skip
        """Return the side; the rest is as the arguments say, all layers where they say none. Raises BadInput."""
        book = checker.book
        chosen = self.layers or layers or tuple(book.vocabulary.layers)
        return side(
            self.written, checker, on if self.on is None else self.on, columns_asked(book, chosen)[0][1],
            readings_asked(book, {**(readings or {}), **self.readings}), rules_off(book, (*off, *self.off)),
            tuple(Path(reform).stem for reform in self.reforms),
        )  # fmt: skip


def asked(mark: str, written: str) -> Asked:
    """Read one side. Raises BadInput."""
    found = Asked(written)
    on, layers, rules_at = found.on, found.layers, found.rules_at
    readings: dict[str, str] = {}
    off: list[str] = []
    reforms: list[str] = []
    said: set[str] = set()
    for part in written.split(","):
        key, value = _part(mark, written, part)
        if key in said:
            raise wrong(f"{mark} '{written}': {key} a second time, by '{part.strip()}'; layers are joined by +")
        said |= {key} - {"off", "reform"}
        if key == "on":
            on = _day(mark, value)
        elif key == "layers":
            layers = tuple(name.strip() for name in value.split("+"))
        elif key == "off":
            off.append(value)
        elif key == "reform":
            reforms.append(value)
        elif key == "rules":
            rules_at = Path(value)
        else:
            readings[key] = value
    return Asked(written, on, layers, readings, tuple(off), tuple(reforms), rules_at)


def _part(mark: str, written: str, part: str) -> tuple[str, str]:
    """Read one part: a word without `=` is a day, a directory of rules, a file of a reform, or layers."""
    word, equals, value = (piece.strip() for piece in part.partition("="))
    if not word or (equals and not value):
        raise wrong(f"{mark} '{written}': nothing is said by '{part}'; {HOW}")
    if equals:
        return word, value
    if word[:4].isdecimal():
        return "on", word
    if word.endswith(".yaml"):
        return "reform", word
    return "rules" if "/" in word or Path(word).is_dir() else "layers", word


def _day(mark: str, words: str) -> int:
    try:
        return day_of(words)
    except ValueError as error:
        raise wrong(f"{mark} {words}: {error}") from error
