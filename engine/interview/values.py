"""What might be told of a topic: every value, or of dates and numbers those on either side of which something turns."""

from collections.abc import Callable, Iterator

from ..decide.life import BIRTH, Life
from ..language.dates import EARLIEST, LATEST, Span
from ..language.rulebook import Rulebook
from .telling import Told
from .topic import Topic
from .turning import Turning

Values = Callable[[Life, Topic], list[Told]]
"""What is tried for a topic of somebody's life."""
MANY = 12
"""Of more numbers than these, those at both ends are tried."""
BACK = (0, 1, 400, 2_000, 8_000, 15_000)
"""So many days before a life opens a date is tried, whatever the rules say."""


def values(theirs: Life, topic: Topic, book: Rulebook, turning: Turning) -> list[Told]:
    """Return what is tried for a topic of somebody's life, what is to be expected first: all that can be told of it,
    save of dates and of many numbers."""
    if topic.sort == "role":
        return [False, True]
    if topic.sort == "since":
        return [*days(theirs, topic, turning)]
    if topic.sort == "status":
        status = book.vocabulary.statuses[topic.name]
        usual = status.normally if status.normally is not None else status.missing
        words = few(status.values) if status.integer else status.values
        return [(value,) for value in sorted(words, key=lambda value: value != usual)]
    fact = book.vocabulary.facts[topic.name]
    usual = fact.normally if fact.normally is not None else fact.missing
    if fact.type == "date":
        return [*days(theirs, topic, turning)]
    if fact.type == "int":
        least, most = fact.least if fact.least is not None else 0, fact.most if fact.most is not None else 100
        return [(int(n), int(n)) for n in few(tuple(map(str, range(least, most + 1))))]
    if fact.type == "set":
        return [frozenset(), *(frozenset({v}) for v in fact.values), frozenset(fact.values)]
    return sorted(("yes", "no") if fact.type == "bool" else fact.values, key=lambda value: value != usual)


def usual_first(topic: Topic, book: Rulebook) -> bool:
    """Tell whether the vocabulary says what is to be expected of a topic."""
    words = book.vocabulary
    word = words.statuses.get(topic.name) if topic.sort == "status" else words.facts.get(topic.name)
    return topic.sort in ("fact", "status") and word is not None and (word.normally or word.missing) is not None


def few(numbers: tuple[str, ...]) -> tuple[str, ...]:
    """Return a list of numbers, or of many those at both ends."""
    return numbers if len(numbers) <= MANY else (*numbers[: MANY - 3], numbers[len(numbers) // 2], *numbers[-2:])


def days(theirs: Life, topic: Topic, turning: Turning) -> Iterator[Span]:
    """Yield the days that are tried for a date, the latest first."""
    last = theirs.start.hi
    born = theirs.facts.get(BIRTH)
    first = born.lo if topic.sort == "since" and isinstance(born, Span) else EARLIEST + 1
    late = last if topic.sort == "since" or topic.name == BIRTH else LATEST
    near = {last - n for n in BACK} | turning.days(topic, last)
    for day in sorted((d for d in near if first <= d <= late), reverse=True):
        yield Span(day, day)


def whole(topic: Topic, book: Rulebook) -> bool:
    """Tell whether what is tried for a topic is all that can be told of it."""
    if topic.sort == "status":
        status = book.vocabulary.statuses[topic.name]
        return not status.integer or len(status.values) <= MANY
    return topic.sort == "fact" and book.vocabulary.facts[topic.name].type in ("bool", "enum")
