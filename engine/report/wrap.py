"""Toned words broken into lines of a width, by the cells that a terminal gives each letter."""

import unicodedata
from collections.abc import Iterator

from .page import Line, Piece, plain

BREAKS = ".-/:"
FIRM = "\u00a0"  # a space at which no line breaks


def width_of(text: str) -> int:
    """Count terminal cells: wide letters take two, combining ones none.

    >>> width_of("жол"), width_of("路")
    (3, 2)
    """
    if text.isascii():
        return len(text)
    return sum(_cells(letter) for letter in text)


def _cells(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def measure(words: Line) -> int:
    """Return how many cells a line takes unbroken."""
    return width_of(plain(words))


def longest_word(words: Line) -> int:
    """Return the cells of the longest word."""
    return max((width_of(word) for word in plain(words).split()), default=0)


def wrap(words: Line, width: int) -> list[Line]:
    """Break a line at spaces so that none is wider than `width`. Nothing is cut off; a word too long is broken.

    >>> [plain(row) for row in wrap((Piece("in the hands of the ministry"),), 12)]
    ['in the hands', 'of the', 'ministry']
    """
    width = max(width, 1)
    rows: list[list[Piece]] = [[]]
    used = 0
    for whole in _words(words):
        for word in _chopped(whole, width):
            cells = measure(word)
            if rows[-1] and used + 1 + cells > width:
                rows.append([])
                used = 0
            if rows[-1]:
                tone = rows[-1][-1].tone if rows[-1][-1].tone == word[0].tone else "plain"
                rows[-1].append(Piece(" ", tone))
                used += 1
            rows[-1].extend(word)
            used += cells
    return [_merged(row) for row in rows]


def _words(words: Line) -> Iterator[Line]:
    """Yield words; one that changes its tone half-way is still one word."""
    word: list[Piece] = []
    for piece in words:
        for i, part in enumerate(_printable(piece.text).split(" ")):
            if i and word:
                yield tuple(word)
                word = []
            if part:
                word.append(Piece(part, piece.tone))
    if word:
        yield tuple(word)


def _printable(text: str) -> str:
    """Return text without what would steer a terminal; a space that does not break stays one."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == FIRM else " " if c.isspace() else "?" for c in text)


def _chopped(word: Line, width: int) -> Iterator[Line]:
    """Yield a word whole, or in parts where it is wider than a line: after a dot, dash or slash where there is one."""
    if measure(word) <= width:
        yield word
        return
    part: list[Piece] = []
    for piece in word:
        for letter in piece.text:
            if part and measure(tuple(part)) + width_of(letter) > width:
                cut = max((i for i, p in enumerate(part, 1) if p.text in BREAKS and i > width // 3), default=len(part))
                yield tuple(part[:cut])
                part = part[cut:]
            part.append(Piece(letter, piece.tone))
    yield tuple(part)


def _merged(row: list[Piece]) -> Line:
    merged: list[Piece] = []
    for piece in row:
        if merged and merged[-1].tone == piece.tone:
            merged[-1] = Piece(merged[-1].text + piece.text, piece.tone)
        else:
            merged.append(piece)
    return tuple(merged)
