"""What somebody answers, read by what was asked."""

from ..decide.life import BIRTH, Life
from ..decide.reader import between
from ..language.dates import Span, span_of, text
from ..language.labels import outcome_in_words
from ..language.rulebook import Rulebook
from ..language.values import fits
from ..text.diagnostic import closest
from ..text.tongue import bare
from .telling import Told
from .topic import Topic, whose

SOMEBODY, NOBODY = "somebody", "nobody"


def choices(topic: Topic, book: Rulebook) -> tuple[str, ...]:
    """Return the words among which one chooses; none where a date or a number is asked."""
    if topic.sort == "role":
        return SOMEBODY, NOBODY
    if topic.sort == "since":
        return ()
    if topic.sort == "status":
        status = book.vocabulary.statuses[topic.name]
        return () if status.integer else status.values
    fact = book.vocabulary.facts[topic.name]
    return ("yes", "no") if fact.type == "bool" else fact.values


def read_answer(words: str, topic: Topic, life: Life, book: Rulebook) -> Told:
    """Return what an answer tells of a topic. Raises ValueError, which says in one line what would be right."""
    listed = choices(topic, book)
    if topic.sort == "fact" and book.vocabulary.facts[topic.name].type == "set":
        parts = [] if words.strip() in ("", "none") else words.split(",")
        return frozenset(_chosen(part, topic, listed, book) for part in parts)
    if listed:
        chosen = _chosen(words, topic, listed, book)
        return chosen == SOMEBODY if topic.sort == "role" else (chosen,) if topic.sort == "status" else chosen
    theirs = whose(life, topic.path)
    assert theirs is not None
    if topic.sort == "status":
        return _number(words, book.vocabulary.statuses[topic.name].values)
    if topic.sort == "fact" and book.vocabulary.facts[topic.name].type == "int":
        return _fitting(words, topic, book)
    return _date(words, topic, theirs)


def _chosen(words: str, topic: Topic, listed: tuple[str, ...], book: Rulebook) -> str:
    """Return the word that is meant: by its number, by itself, or by what it is called."""
    plain = " ".join(words.split()).casefold()
    if plain.isascii() and plain.isdigit() and plain not in listed:
        if 1 <= int(plain[:4]) <= len(listed):
            return listed[int(plain[:4]) - 1]
        tell = book.tongue.tell
        raise ValueError(tell("'{n}' is none of the numbers; they go from 1 to {last}", n=plain[:9], last=len(listed)))
    labels = {word: outcome_in_words(topic.name, word, book) for word in listed}
    said = {bare(book.tongue.word(label, topic.name)).casefold(): word for word, label in labels.items()}
    said |= {label.casefold(): word for word, label in labels.items()} | {word: word for word in listed}
    if plain in said:
        return said[plain]
    if topic.sort in ("fact", "role") and listed[:2] in (("yes", "no"), (SOMEBODY, NOBODY)) and plain in ("y", "n"):
        return listed["yn".index(plain)]
    begun = {word for name, word in said.items() if plain and name.startswith(plain)}
    if len(begun) == 1:
        return begun.pop()
    tongue, near = book.tongue, closest(plain, said)
    wrong = tongue.tell("'{words}' is no answer to this", words=tongue.own(words.strip()[:60]))
    raise ValueError(wrong + (tongue.tell(" (did you mean {word}?)", word=tongue.own(near)) if near else ""))


def _number(words: str, values: tuple[str, ...]) -> tuple[str, ...]:
    plain = words.strip()
    found = (plain,) if plain in values else between(plain, values)
    if not found:
        raise ValueError(f"'{plain[:60]}' is no answer to this; it is a number from {values[0]} to {values[-1]}")
    return found


def _fitting(words: str, topic: Topic, book: Rulebook) -> tuple[int, int]:
    try:
        found = fits(book.vocabulary.facts[topic.name], words.strip())
    except ValueError as error:
        raise ValueError(f"that {error}") from None
    assert isinstance(found, tuple)
    return int(found[0]), int(found[1])


def _date(words: str, topic: Topic, theirs: Life) -> Span:
    span = span_of(words.strip())
    born, last = theirs.facts.get(BIRTH), theirs.start.hi
    if topic.sort != "since" and topic.name != BIRTH:
        return span
    if span.lo > last:
        raise ValueError(f"'{words.strip()}' is after {text(last)}, the day of which all this is told")
    if topic.sort == "since" and isinstance(born, Span) and span.hi < born.lo:
        raise ValueError(f"'{words.strip()}' is before the birth ({born})")
    return Span(span.lo, min(span.hi, last))
