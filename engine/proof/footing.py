"""What a question or a status stands on in a stance: where two sides stand on the same, they need one formula."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from weakref import WeakKeyDictionary

from ..decide.program import Program
from ..decide.target import force_atom
from ..language.conditions import Becomes, Birth, Compare, Condition, On, params, reads, reads_of_relatives
from ..language.rulebook import Duty, Rule


@dataclass(frozen=True)
class Footing:
    """Every word on which something hangs, the person's or a relative's, with the provisions on each and how vague
    terms in them are read."""

    words: frozenset[str]
    stands: frozenset[tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]]


_KNOWN: WeakKeyDictionary[Program, dict[str, Footing]] = WeakKeyDictionary()


def footing(program: Program, name: str) -> Footing:
    """Return what a question, a status or a duty stands on."""
    known = _KNOWN.setdefault(program, {})
    if name not in known:
        known[name] = _footing(program, name)
    return known[name]


def _footing(program: Program, name: str) -> Footing:
    stands, ahead, words = [], [name], {name}
    while ahead:
        word = ahead.pop()
        rules, duties = program.rules.get(word, ()), [duty for duty in program.duties if duty.id == word]
        provisions: list[Rule | Duty] = [*rules, *duties]
        conditions = [condition for provision in provisions for condition in _conditions(provision)]
        if word in program.book.vocabulary.questions:
            conditions.append(program.book.vocabulary.questions[word].asked_when)
        triggers = [t.status for t in (*(r.at for r in rules), *(d.since for d in duties)) if isinstance(t, Becomes)]
        named = reduce(frozenset.union, (params(c) for c in conditions), frozenset[str]())
        terms = sorted({program.book.parameters[one].term for one in named} - {""})
        keys = tuple(rule.key for rule in rules) + tuple(duty.id for duty in duties)
        stands.append((word, keys, tuple((term, program.stance.readings[term]) for term in terms)))
        read = {ref.name for c in conditions for ref in reads(c) | reads_of_relatives(c)} | {*triggers}
        ahead += sorted(read - words)
        words |= read
    return Footing(frozenset(words), frozenset(stands))


def _conditions(provision: Rule | Duty) -> Iterator[Condition]:
    """Yield all that a provision asks, its dates too."""
    yield provision.when
    force = force_atom(provision.force)
    if force is not None:
        yield force
    if isinstance(provision, Rule):
        if provision.unless is not None:
            yield provision.unless
    elif not isinstance(provision.since, Becomes | Birth):
        yield Compare(On(), ">=", provision.since)
