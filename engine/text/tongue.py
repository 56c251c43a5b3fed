"""The language in which a reader is spoken to, and in every text the signs that tell it from English.

What is in the reader's language, or in none (an id, a file), stands between two signs; all other text is English. So
nothing that was never translated can pass for translated, whatever code wrote it. In English there are no signs.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

Speech = Literal["own", "english", "unsaid"]
"""The reader's own language or none; English for want of a translation; English because nobody asked for one."""

# noncharacters: Unicode keeps them for a program's own use, and text/tree.py refuses a text that holds one
OWN, LEFT_ENGLISH, SHUT = "\ufdd0", "\ufdd1", "\ufdd2"
SIGNS: dict[str, Speech] = {OWN: "own", LEFT_ENGLISH: "english"}


def phrase(english: str) -> str:
    """Return a sentence as it is; said of one that is kept in a table, so that it is found for translation."""
    return english


@dataclass(frozen=True)
class Tongue:
    """A language by its code, with the engine's sentences and a rulebook's words in it, by what they are in English.

    A word may be told otherwise as a value of one question, status or fact: then it stands in `words` as that and the
    word. `reviewed` tells whether both were gone through by somebody who knows the law and the language.
    """

    code: str = "en"
    sentences: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[tuple[str, str], str] = field(default_factory=dict)
    reviewed: bool = True

    @property
    def is_english(self) -> bool:
        """Tell whether nothing is to be translated."""
        return self.code == "en"

    def tell(self, english: str, /, **values: object) -> str:
        """Return one of the engine's sentences, with values in its places; without a translation, in English.

        >>> Tongue().tell("in the hands of {who}", who="the ministry")
        'in the hands of the ministry'
        >>> bare(Tongue("xx", {"in the hands of {who}": "{who} ca"}).tell("in the hands of {who}", who="ministry"))
        'ministry ca'
        """
        translated = None if self.code == "en" else self.sentences.get(english)
        if translated is None:
            return english.format_map(values) if values else english
        return "".join(_filled(translated, values)) if values else self.own(translated)

    def word(self, english: str, of: str = "") -> str:
        """Return a word of the rulebook; `of` is the question, status, fact or term whose value it is."""
        if self.code == "en" or not english:
            return english
        found = (of and self.words.get((of, english))) or self.words.get(("", english))
        return self.own(found) if found else f"{LEFT_ENGLISH}{english}{SHUT}"

    def own(self, text: str) -> str:
        """Return text that is in no language: an id, a file, a command, words that somebody wrote of a life."""
        return text if self.code == "en" or not text else f"{OWN}{text}{SHUT}"

    def left(self, text: str) -> str:
        """Return text that is known to be in English."""
        return text if self.code == "en" or not text else f"{LEFT_ENGLISH}{text}{SHUT}"


ENGLISH = Tongue()


def _filled(translated: str, values: Mapping[str, object]) -> Iterator[str]:
    """Yield a translated sentence; a value says for itself in which language it is."""
    from string import Formatter

    for literal, name, _, _ in Formatter().parse(translated):
        if literal:
            yield f"{OWN}{literal}{SHUT}"
        if name is not None:
            yield str(values[name])


def parts(text: str) -> Iterator[tuple[Speech, str]]:
    """Yield the stretches of a text with what each is; between the signs of another the inner one counts."""
    open_: list[Speech] = ["unsaid"]
    start = 0
    for i, letter in enumerate(text):
        if letter not in SIGNS and letter != SHUT:
            continue
        if i > start:
            yield open_[-1], text[start:i]
        start = i + 1
        if letter == SHUT:
            open_ = open_[:-1] or ["unsaid"]
        else:
            open_.append(SIGNS[letter])
    if start < len(text):
        yield open_[-1], text[start:]


def bare(text: str) -> str:
    """Return a text without the signs."""
    return "".join(said for _, said in parts(text)) if signed(text) else text


def signed(text: str) -> bool:
    """Tell whether a text holds a sign."""
    return not text.isascii() and any(letter in SIGNS or letter == SHUT for letter in text)


def capital(text: str) -> str:
    """Return a text with a capital letter at its beginning.

    >>> capital("residence")
    'Residence'
    """
    i = next((i for i, letter in enumerate(text) if letter not in SIGNS), 0)
    return f"{text[:i]}{text[i : i + 1].upper()}{text[i + 1 :]}"
