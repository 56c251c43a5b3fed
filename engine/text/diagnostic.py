"""Mistakes as values: each has a place, all are collected, none is raised alone."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from .limits import MISTAKES
from .place import Place

Severity = Literal["error", "warning"]

LONGEST = 60
"""How much of a quoted value a message repeats."""
BEFORE, WIDTH = 70, 110
"""How much of a long source line is shown before the column, and in all."""

_BREAKS = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_LONG = re.compile(rf"(?<!\w)'([^']{{{LONGEST}}})[^']{{3,}}'")


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One mistake: `place: what is so; what would be right`."""

    place: Place
    message: str
    severity: Severity = "error"

    def __str__(self) -> str:
        mark = "" if self.severity == "error" else "warning: "
        said = _printable(_LONG.sub(r"'\1...'", self.message))
        return f"{self.place}: {mark}{said}"


class BadInput(Exception):
    """Something written cannot be used; carries every mistake found, and the texts they stand in."""

    def __init__(self, diagnostics: Iterable[Diagnostic], texts: Mapping[str, str] | None = None) -> None:
        self.diagnostics = tuple(sorted(diagnostics, key=lambda d: (d.place, d.message)))
        self.texts = dict(texts or {})
        super().__init__("\n".join(map(str, self.diagnostics)))

    def report(self) -> str:
        """Write every mistake with its source line and a mark under the column."""
        lines = {file: source_lines(text) for file, text in self.texts.items() if text}
        return "\n".join(line for found in self.diagnostics for line in show(found, lines.get(found.place.file, [])))


class Diagnostics:
    """A growing collection of mistakes, at most so many; the same one twice is one."""

    def __init__(self, most: int = MISTAKES) -> None:
        self._most = most
        self._found: dict[Diagnostic, None] = {}

    def error(self, place: Place, message: str) -> None:
        """Record what makes the input unusable. Raises BadInput where it has more mistakes than are told."""
        self._found[Diagnostic(place, message)] = None
        if len(self._found) > self._most and len(errors := self.errors) > self._most:
            rest = Diagnostic(errors[-1].place, f"{self._most:,} mistakes are told; the rest was not looked at")
            raise BadInput([*errors[:-1], rest])

    def warn(self, place: Place, message: str) -> None:
        """Record what a reader should know but can be used."""
        self._found[Diagnostic(place, message, "warning")] = None

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._found)

    @property
    def errors(self) -> list[Diagnostic]:
        """Return the mistakes that make the input unusable."""
        return [d for d in self._found if d.severity == "error"]

    @property
    def warnings(self) -> list[Diagnostic]:
        """Return the remarks."""
        return [d for d in self._found if d.severity == "warning"]


def source_lines(text: str) -> list[str]:
    """Return the lines of a text, broken where YAML breaks them (not at form feeds, as `splitlines` would)."""
    return _BREAKS.split(text)


def show(found: Diagnostic, lines: list[str]) -> Iterator[str]:
    """Yield a mistake's line, then its source line with a mark under the column where the text is at hand."""
    yield str(found)
    if 0 < found.place.line <= len(lines):
        source = lines[found.place.line - 1]
        start = max(0, found.place.column - 1 - BEFORE)
        yield "    " + _printable(source[start : start + WIDTH]).rstrip()
        yield "    " + " " * (found.place.column - 1 - start) + "^"


def nearest(name: str, known: Iterable[str]) -> str:
    """Return ` (did you mean X?)` for the nearest known name, or nothing."""
    near = closest(name, known)
    return f" (did you mean {near}?)" if near else ""


def closest(name: str, known: Iterable[str]) -> str:
    """Return the nearest known name; nothing where none is near."""
    from difflib import get_close_matches  # only where something is wrong: it is slow to import

    close = get_close_matches(name[:LONGEST], list(known), n=1, cutoff=0.6)
    return close[0] if close else ""


def _printable(words: str) -> str:
    """Blank out what would move the cursor or colour the screen."""
    return "".join(sign if sign.isprintable() else " " if sign.isspace() else "\ufffd" for sign in words)
