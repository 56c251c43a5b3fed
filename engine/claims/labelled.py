"""Labels in a claim: a word may be called as it is told to a reader, in single quotes."""

import re

from ..language.labels import word_label
from ..language.rulebook import Rulebook
from ..text.diagnostic import Diagnostics, nearest
from ..text.place import Place

_LABEL = re.compile("'([^']*)'")


def with_names(text: str, place: Place, book: Rulebook, found: Diagnostics) -> str:
    """Return a claim with names in place of labels; what follows stands where it stood, for spaces say nothing."""
    words = book.vocabulary
    named = [*words.facts, *words.statuses, *words.questions, *words.actors, *words.goals, *book.acts]
    known: dict[str, list[str]] = {}
    for word in named if "'" in text else ():
        known.setdefault(word_label(word, book), []).append(word)

    def name(label: re.Match[str]) -> str:
        at = Place(place.file, place.line, place.column + label.start())
        names = known.get(label[1], [])
        if not names:
            found.error(at, f"nothing is labelled '{label[1]}'{nearest(label[1], known)}")
        elif len(names) > 1:
            found.error(at, f"'{label[1]}' labels {' and '.join(names)}; write the name")
        return (names or ["nothing"])[0].ljust(len(label[0]))

    return _LABEL.sub(name, text)
