"""What can be asked of a life, and the unknowns of a replay that it stands for."""

from dataclasses import dataclass
from typing import Literal

from ..decide.filling import Key
from ..decide.life import Life
from ..language.rulebook import Rulebook

Sort = Literal["fact", "status", "since", "role"]
DEEPEST = 3
"""A relative of a relative of a relative is as far as a life is told."""


@dataclass(frozen=True, slots=True, order=True)
class Topic:
    """Something of which one can ask: whose it is (roles, one after the other), which sort, and its word.

    A `status` is what it is where the life opens, `since` is since when; a `role` is whether there is anybody in it.
    """

    path: tuple[str, ...]
    sort: Sort
    name: str

    @property
    def unknown(self) -> str:
        """The word under `unknown` that says: this was asked, and is not known."""
        return f"since {self.name}" if self.sort == "since" else self.name


def topic_of(key: Key) -> Topic | None:
    """Return what would have to be asked to know an unknown; None for what nobody can be asked."""
    path, sort, name = key
    if sort == "member":
        return Topic(path, "fact", str(name).partition(":")[0])
    if sort == "role":
        return Topic(path, "role", str(name).partition("|")[0])
    if sort == "fact":
        return Topic(path, "fact", str(name))
    if sort == "status":
        return Topic(path, "status", str(name))
    # what was before a life opens is known as far back as a status is told to have been what it was
    return Topic(path, "since", str(name)) if sort in ("since", "past") else None


def whose(life: Life, path: tuple[str, ...]) -> Life | None:
    """Return the life of a relative; None where none is told."""
    found: Life | None = life
    for role in path:
        found = found.roles.get(role) if found is not None else None
    return found


def untold(life: Life, topic: Topic, book: Rulebook) -> bool:
    """Tell whether a topic is not told, whether or not it was asked, and could be told next.

    A fact may be told as a span of days or of numbers: that is told, though it is not known exactly.
    """
    theirs = whose(life, topic.path)
    if theirs is None:
        return False
    if topic.sort == "fact":
        return topic.name not in theirs.facts
    if topic.sort == "role":
        return topic.name not in theirs.roles and len(topic.path) < DEEPEST
    if theirs.from_birth or book.vocabulary.statuses[topic.name].duty:
        return False
    opened = theirs.opens.get(topic.name)
    if topic.sort == "since":
        return opened is None or opened.since is None
    if opened is None:
        return topic.name in theirs.unknown
    return set(opened.values) == set(book.vocabulary.statuses[topic.name].values)


def askable(life: Life, topic: Topic, book: Rulebook) -> bool:
    """Tell whether a topic has neither been told nor been asked in vain."""
    theirs = whose(life, topic.path)
    asked = theirs is not None and topic.unknown in theirs.unknown - theirs.unasked
    return not asked and untold(life, topic, book)
