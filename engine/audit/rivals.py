"""Rules that could contradict each other, and readings under which rules count together."""

from collections.abc import Iterator, Mapping
from itertools import combinations

from ..language.conditions import Birth
from ..language.rulebook import Rule, Rulebook
from ..language.standing import beats


def opposed(book: Rulebook, target: str) -> Iterator[tuple[Rule, Rule, Mapping[str, str]]]:
    """Yield the pairs of rules on one thing that could contradict each other, with readings under which both count:
    neither is over the other, and no choice of one holds all that the other says."""
    layers, instruments = book.vocabulary.layers, book.instruments
    for one, other in combinations(book.by_target.get(target, ()), 2):
        if wide(one, other) or wide(other, one) or {*one.outcomes} == {*other.outcomes}:
            continue
        if isinstance(one.at, Birth) or isinstance(other.at, Birth):
            continue  # what happens at birth is over on the day judged
        readings = read_as(one, other)
        if readings is not None and not any(beats(a, b, layers, instruments) for a, b in ((one, other), (other, one))):
            yield one, other, readings


def wide(rule: Rule, other: Rule) -> bool:
    """Tell whether a rule leaves a choice that holds whatever the other says."""
    return rule.may is not None and {*other.outcomes} <= {*rule.outcomes}


def read_as(*rules: Rule) -> Mapping[str, str] | None:
    """Return readings under which all of some rules count, by the terms that they name; None where there are none."""
    found = {}
    for term in dict.fromkeys(term for rule in rules for term in rule.reading):
        named = [rule.reading[term] for rule in rules if term in rule.reading]
        shared = [name for name in named[0] if all(name in others for others in named)]
        if not shared:
            return None
        found[term] = shared[0]
    return found
