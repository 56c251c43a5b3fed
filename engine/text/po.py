"""Catalogues of translations as gettext keeps them (.po), read as they stand: nothing has to be compiled first.

Read are the header, `msgctxt`, `msgid` and `msgstr`; an entry marked fuzzy, or left empty, is no translation yet.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from string import Formatter

from .diagnostic import BadInput, Diagnostics
from .place import Place

REVIEWED, REVIEWED_BY, NAME = "X-Reviewed", "X-Reviewed-By", "X-Language-Name"
_ROLE = re.compile(r"[a-z][a-z ,'-]*")
_LINE = re.compile(r'(?:(msgctxt|msgid|msgstr) +)?"((?:[^"\\]|\\.)*)"\s*')
_ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


@dataclass
class Entry:
    """One entry of a catalogue, and the line on which it begins."""

    line: int
    parts: dict[str, str] = field(default_factory=dict)
    fuzzy: bool = False


@dataclass(frozen=True)
class Catalogue:
    """Translations by context and English text; what its header says of the language and of who has reviewed it."""

    messages: dict[tuple[str, str], str]
    header: dict[str, str]

    @property
    def reviewed(self) -> bool:
        """Tell whether somebody has reviewed it."""
        return self.header.get(REVIEWED) == "yes"

    @property
    def name(self) -> str:
        """Return what the language calls itself; nothing where the header does not say."""
        return self.header.get(NAME, "")


def read_po(text: str, file: str) -> Catalogue:
    """Return a catalogue. Raises BadInput with every mistake."""
    found = Diagnostics()
    messages: dict[tuple[str, str], str] = {}
    header: dict[str, str] | None = None
    for entry in _entries(text, file, found):
        key = entry.parts.get("msgctxt", ""), entry.parts.get("msgid", "")
        said = entry.parts.get("msgstr", "")
        if key == ("", "") and header is None:
            header = dict(_fields(said))
            _review(header, Place(file, entry.line, 1), found)
        elif key in messages:
            found.error(Place(file, entry.line, 1), f"'{key[1]}' stands here twice; each entry stands once")
        elif said and not entry.fuzzy:
            _places(key[1], said, Place(file, entry.line, 1), found)
            messages[key] = said
    if header is None:
        found.error(Place(file, 1, 1), 'there is no header; it is the first entry, of msgid ""')
    if found.errors:
        raise BadInput(found.errors, {file: text})
    return Catalogue(messages, header or {})


def _entries(text: str, file: str, found: Diagnostics) -> Iterator[Entry]:
    """Yield the entries of a file, each line of text put to the key above it."""
    entry, key, fuzzy = Entry(1), "", False
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            if entry.parts.get("msgstr") is not None:
                yield entry
                entry, key = Entry(number), ""
            fuzzy = fuzzy or (line.startswith("#,") and "fuzzy" in line)
            continue
        read = _LINE.fullmatch(line)
        if read is None or not (read[1] or key):
            found.error(Place(file, number, 1), 'this is no line of a catalogue; write msgid "..." or msgstr "..."')
            continue
        if read[1] in ("msgctxt", "msgid") and "msgstr" in entry.parts:
            yield entry
            entry = Entry(number)
        if read[1]:
            key = read[1]
            if not entry.parts:
                entry, fuzzy = Entry(number, fuzzy=fuzzy), False
        entry.parts[key] = entry.parts.get(key, "") + _unescaped(read[2])
    if "msgstr" in entry.parts:
        yield entry


def _unescaped(words: str) -> str:
    return re.sub(r"\\(.)", lambda escape: _ESCAPES.get(escape[1], escape[1]), words)


def _fields(header: str) -> Iterator[tuple[str, str]]:
    for line in header.splitlines():
        name, _, said = line.partition(":")
        yield name.strip(), said.strip()


def _review(header: dict[str, str], place: Place, found: Diagnostics) -> None:
    """Refuse a header that leaves open whether the catalogue was reviewed, or by whom."""
    reviewed, by = header.get(REVIEWED, ""), header.get(REVIEWED_BY, "")
    if reviewed not in ("yes", "no"):
        found.error(place, f"the header does not say whether it was reviewed; write {REVIEWED}: yes or no")
    elif reviewed == "yes" and not _ROLE.fullmatch(by):
        found.error(
            place, f"it is said to be reviewed, not by whom; write {REVIEWED_BY}: a role in small letters, never a name"
        )
    elif reviewed == "no" and by:
        found.error(place, f"it is said by whom it was reviewed, and that it was not; write {REVIEWED}: yes")


def _places(english: str, said: str, place: Place, found: Diagnostics) -> None:
    """Refuse a translation that has not the places for values that the English has."""
    try:
        wanted, had = places_in(english), places_in(said)
    except ValueError:
        found.error(place, f"'{said}' holds a brace that is not closed; a place for a value is written {{name}}")
        return
    if wanted != had:
        right = ", ".join(f"{{{name}}}" for name in sorted(wanted)) or "none"
        found.error(place, f"'{said}' has other places for values than the English; they are: {right}")


def places_in(text: str) -> set[str]:
    """Return the names of the places for values in a sentence."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
