"""What a goal may call for: values of statuses, outcomes of questions, and the acts that bring them about."""

from collections.abc import Callable, Iterable, Iterator

from ..decide.program import Deed, Program
from ..language.conditions import (
    Atom,
    Compare,
    DaysOf,
    Is,
    Set,
    Since,
    Throughout,
    Times,
    Until,
    Value,
    Was,
    terms,
)
from ..language.rulebook import Vocabulary

Want = tuple[str, str, str]
"""`status` or `question`, its name, and the value called for."""
Wanted = dict[str, tuple[str, ...]]
"""Acts that bring about something called for, and the outcomes in which they do."""


def bringing(program: Program, usable: Callable[[Deed], bool]) -> dict[tuple[str, str], list[tuple[Deed, str]]]:
    """Return the acts, and their outcomes, that bring about each value of each status."""
    found: dict[tuple[str, str], list[tuple[Deed, str]]] = {}
    for deed in program.deeds.values():
        for outcome, effects in deed.act.effects.items() if deed.counts and usable(deed) else ():
            for effect in effects:
                values = (
                    (effect.value,)
                    if isinstance(effect, Set)
                    else program.book.vocabulary.statuses[effect.status].values
                )
                for value in values:
                    found.setdefault((effect.status, value), []).append((deed, outcome))
    return found


def wants(words: Vocabulary, c: Atom, holds: bool) -> Iterator[Want]:
    """Yield the values and outcomes of which each might make an atom hold, or fail."""
    if isinstance(c, Is):
        if c.ref.sort != "fact":
            yield from _one_of(words, c.ref.sort, c.ref.name, c.values, holds)
    elif isinstance(c, Was | Throughout):
        yield from _one_of(words, "status", c.status, c.values, holds)
    elif isinstance(c, DaysOf | Times):
        more = c.op in (">", ">=", "=")
        yield from _one_of(words, "status", c.status, c.values, holds == more)
    elif isinstance(c, Compare):
        for term in terms(c):
            if isinstance(term, Since | Until):
                # another day on which it took its value may do
                yield from (("status", term.status, v) for v in words.statuses[term.status].values)
            elif isinstance(term, Value) and term.ref.sort == "status":
                yield from (("status", term.ref.name, v) for v in words.statuses[term.ref.name].values)


def _one_of(words: Vocabulary, sort: str, name: str, values: Iterable[str], holds: bool) -> Iterator[Want]:
    every = words.statuses[name].values if sort == "status" else words.questions[name].outcomes
    yield from ((sort, name, value) for value in every if (value in values) == holds)
