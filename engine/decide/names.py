"""What an unknown is called in an answer."""

from .boxes import unknowns
from .candidate import Reasons
from .entries import acts_unknown
from .filling import Key
from .person import Person
from .replay import World


def need(key: Key, w: World) -> str:
    """Return the word of the vocabulary that an unknown stands for, after the role of the relative whose it is."""
    path, sort, name = key
    word = str(name)
    if sort in ("event", "outcome"):
        word = _event_word(w, next(p for p in w.persons if p.path == path), name)
    elif sort == "length":
        assert isinstance(name, tuple)
        return str(name[-1])
    elif sort == "member":
        word = word.split(":")[0]
    elif sort == "role":
        word = word.split("|")[0]
    return ".".join([*path, word])


def _event_word(w: World, p: Person, number: object) -> str:
    assert isinstance(number, int)
    if number < 0:
        return acts_unknown(w, p)[-1 - number]
    event = p.life.events[number]
    return event.act or next(iter(event.notes), "event")


def needs_in(reasons: Reasons, w: World) -> tuple[str, ...]:
    """Return the unknowns among reasons, by name, in order."""
    return tuple(sorted({need(key, w) for key in unknowns(reasons)}))
