"""Read the facts of a person, and what is said to be unknown."""

from collections.abc import Iterable
from typing import cast

from ..language.rulebook import Rulebook
from ..language.values import fits
from ..text.diagnostic import nearest
from ..text.tree import Mapping, Node, Scalar, Sequence
from .life import REST, UNKNOWN, FactValue
from .reader import Reader, is_void, listed


def read_facts(r: Reader, node: Node | None) -> dict[str, FactValue]:
    """Return the facts of a person, by name."""
    found: dict[str, FactValue] = {}
    if node is None or is_void(node):
        return found
    if not isinstance(node, Mapping):
        r.found.error(node.place, "'person' is a map of facts")
        return found
    for key, value in node:
        fact = r.words.facts.get(key.text)
        if fact is None:
            no_fact(r, key)
            continue
        read = read_fact(r, key.text, value)
        if read is not None:
            found[key.text] = read
    return found


def no_fact(r: Reader, key: Scalar) -> None:
    """Report a key under `person` that is no fact."""
    if key.text in r.words.statuses:
        r.found.error(
            key.place,
            f"'{key.text}' is a status, which changes; state it under 'opens', or the event that brought it about",
        )
    elif key.text in r.words.questions:
        r.found.error(key.place, f"'{key.text}' is a question; a life states facts, the rules answer questions")
    else:
        r.unknown_key(key, list(r.words.facts), "person")


def read_fact(r: Reader, name: str, value: Node) -> FactValue | None:
    """Return the value of one fact; None where it is told what is wrong."""
    if is_void(value):
        return None
    fact = r.words.facts[name]
    if isinstance(value, Sequence) and fact.type == "set":
        members: set[str] = set()
        for item in value:
            one = read_fact(r, name, item)
            members |= one if isinstance(one, frozenset) else set()
        return frozenset(members)
    if not isinstance(value, Scalar):
        r.found.error(value.place, f"'{name}' is one value")
        return None
    if value.text == UNKNOWN and UNKNOWN not in fact.values:
        r.found.error(value.place, f"list '{name}' under 'unknown', or leave it out")
        return None
    try:
        return cast(FactValue, fits(fact, value.text))
    except ValueError as error:
        r.found.error(value.place, f"'{name}' {error}")
        return None


def read_unknown(r: Reader, node: Node | None) -> frozenset[str]:
    """Return the words that are said to be unknown: facts, statuses, acts, roles, `since S`, and all else."""
    found: set[str] = set()
    dated = [f"since {name}" for name in r.words.statuses]
    known = [*r.words.facts, *r.words.statuses, *r.book.acts, *r.words.roles, *dated, REST]
    for item in listed(node):
        if not isinstance(item, Scalar):
            r.found.error(item.place, "'unknown' is a list of words")
        elif item.text not in known:
            hint = f"{nearest(item.text, known)}; only facts, statuses, acts and roles can be unknown"
            r.found.error(item.place, f"unknown word '{item.text}'{hint}")
        else:
            found.add(item.text)
    return frozenset(found)


def all_else(book: Rulebook, stated: Iterable[str], from_birth: bool = False) -> frozenset[str]:
    """Return the facts and statuses that a life can state and does not; at birth every status is as the vocabulary
    says."""
    words = book.vocabulary
    statuses = () if from_birth else (name for name, status in words.statuses.items() if not status.duty)
    return frozenset((*words.facts, *statuses)) - frozenset(stated)
