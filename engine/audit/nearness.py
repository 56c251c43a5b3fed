"""What a vague term is near to: rules that hang on it, what a reader looks at, and terms that must be read along."""

from collections.abc import Mapping, Sequence

from ..decide.options import leading
from ..language.rulebook import Rule, Rulebook
from ..language.tenure import parameters_of

NEAREST = 2
"""So many of the questions next to a term are looked at."""


def hangs_on(rule: Rule, term: str, book: Rulebook) -> bool:
    """Tell whether a rule belongs to readings of a term, or has a figure by them."""
    return term in rule.reading or any(book.parameters[name].term == term for name in parameters_of(rule))


def near(book: Rulebook, rules: Sequence[Rule]) -> list[str]:
    """Return what a reader looks at of that which some rules decide, or that is decided by reading it; nearest first.

    Last what the rules decide, where that is nothing that a reader looks at.
    """
    heads, decided = leading(book), list(dict.fromkeys(rule.decides for rule in rules))
    ring, seen = decided, set(decided)
    while ring and not any(word in heads for word in ring):
        ring = sorted({target for word in ring for target in book.read_by.get(word, ())} - seen)
        seen |= {*ring}
    found = [word for word in heads if word in ring][:NEAREST]
    return [*found, *(word for word in decided if word not in found and word not in heads)]


def contexts(term: str, rules: Sequence[Rule]) -> list[dict[str, str]]:
    """Return how other terms are to be read for the readings of one to matter: first all as by default."""
    found: list[dict[str, str]] = [{}]
    for rule in rules:
        others = {other: names[0] for other, names in rule.reading.items() if other != term}
        if others not in found:
            found.append(others)
    return found


def goes_with(rule: Rule, others: Mapping[str, str]) -> bool:
    """Tell whether a rule counts, as far as some terms go."""
    return all(reading in rule.reading.get(term, (reading,)) for term, reading in others.items())
