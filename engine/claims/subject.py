"""Whose ways a claim is about, as a life: one told, the typical person with some traits, or anybody with them."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..decide.life import BIRTH, FactValue, Life, Opened
from ..decide.options import wrong
from ..language.conditions import Compare, Condition, Is, Not, On, Shift, Value
from ..language.dates import EARLIEST, Duration, Span, add
from ..language.rulebook import Rulebook

AGE = 35
"""Years since the birth of the typical person."""
Traits = tuple[Condition, ...]


@dataclass(frozen=True)
class Said:
    """What traits say of a person: the values left to facts and statuses, and the last day that a date may be."""

    values: Mapping[str, tuple[str, ...]]
    latest: Mapping[str, int]


def typical(book: Rulebook, traits: Traits, day: int) -> Life:
    """Return the typical person with some traits: whatever is not said is as it usually is, and where nothing is usual
    it is not known. Raises BadInput where a trait is no value of a fact or status, and no age."""
    said, words = _said(book, traits, day), book.vocabulary
    facts: dict[str, FactValue] = {}
    if BIRTH in words.facts:
        facts[BIRTH] = _exactly(min(_years_before(day), said.latest.get(BIRTH, day)))
    opens: dict[str, Opened] = {}
    unknown: set[str] = set()
    for fact in words.facts.values():
        if fact.id in said.values:
            facts[fact.id] = said.values[fact.id][0]
        elif (usual := fact.usual) is not None and fact.type in ("bool", "enum"):
            facts[fact.id] = usual
    for status in words.statuses.values():
        values = said.values.get(status.id) or ((usual,) if (usual := status.usual) is not None else ())
        if values:
            opens[status.id] = Opened(values[:1])
        elif not status.duty:
            unknown.add(status.id)
    return Life(_exactly(day), False, facts, opens, dict.fromkeys(words.roles), (), frozenset(unknown))


def anybody(book: Rulebook, traits: Traits, day: int) -> Life:
    """Return a life of which nothing but some traits is known. Raises BadInput where a trait is no value of a fact or
    status, and no age."""
    said, words = _said(book, traits, day), book.vocabulary
    facts: dict[str, FactValue] = {name: said.values[name][0] for name in words.facts if name in said.values}
    facts |= {name: Span(EARLIEST, latest) for name, latest in said.latest.items()}
    opens = {name: Opened(said.values[name]) for name in words.statuses if name in said.values}
    unknown = frozenset({*words.facts, *words.statuses} - {*facts, *opens})
    return Life(_exactly(day), False, facts, opens, {}, (), unknown, unknown)


def _said(book: Rulebook, traits: Traits, day: int) -> Said:
    aged = {name: _latest(by, day) for name, by in filter(None, map(_aged, traits))}
    values: dict[str, tuple[str, ...]] = {}
    for name, told, held in _each(trait for trait in traits if _aged(trait) is None):
        left = tuple(v for v in values.get(name, _values(book, name)) if (v in told) == held)
        if not left:
            raise wrong(f"claim: what is said of '{name}' leaves it no value")
        if len(left) > 1 and name in book.vocabulary.facts:
            raise wrong(f"claim: of whom ways are told, '{name}' is one value; say which")
        values[name] = left
    return Said(values, aged)


def _aged(trait: Condition) -> tuple[str, Duration] | None:
    """Return what `on >= FACT + LENGTH` says: of which date, and how long ago it is at least."""
    if isinstance(trait, Compare) and trait.op == ">=" and isinstance(trait.left, On):
        at = trait.right
        if isinstance(at, Shift) and at.sign > 0 and isinstance(at.base, Value) and isinstance(at.by, Duration):
            return at.base.ref.name, at.by
    return None


def _latest(by: Duration, day: int) -> int:
    """Return the last day from which a length of time had passed by a day."""
    return bisect_right(range(EARLIEST, day + 1), day, key=lambda first: add(first, by)) + EARLIEST - 1


def _each(traits: Iterator[Condition]) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    for trait in traits:
        atom, held = (trait.part, False) if isinstance(trait, Not) else (trait, True)
        if not isinstance(atom, Is) or atom.ref.sort == "question":
            raise wrong(
                "claim: of whom ways are told, say values of facts and statuses, or on >= FACT + a length of time"
            )
        yield atom.ref.name, atom.values, held


def _values(book: Rulebook, name: str) -> tuple[str, ...]:
    words = book.vocabulary
    if name in words.statuses:
        return words.statuses[name].values
    fact = words.facts[name]
    return ("yes", "no") if fact.type == "bool" else fact.values


def _exactly(day: int) -> Span:
    return Span(day, day)


def _years_before(day: int) -> int:
    return date(date.fromordinal(day).year - AGE, 1, 1).toordinal()
