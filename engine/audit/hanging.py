"""On which readings a flaw hangs: each term behind an answer read otherwise, one at a time."""

from collections.abc import Callable

from ..decide.program import Program
from ..decide.stance import Stance
from ..language.conditions import Condition, reads
from ..language.rulebook import Rulebook
from .audited import Audited


def hangs_on(
    audited: Audited, stance: Stance, names: tuple[str, ...], still: Callable[[Program], bool]
) -> tuple[tuple[str, str], ...]:
    """Return the readings without which a flaw is gone: of the terms behind some questions and statuses."""
    found: list[tuple[str, str]] = []
    for term in terms_behind(audited.book, names):
        for reading in audited.book.terms[term].readings:
            if reading != stance.readings[term]:
                other = Stance(stance.layers, {**stance.readings, term: reading})
                if not still(audited.checker.compiled.program(other)):
                    found.append((term, stance.readings[term]))
                    break
    return tuple(found)


def terms_behind(book: Rulebook, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the terms whose readings rules on some questions and statuses belong to, and on questions these read."""
    seen, waiting, terms = set[str](), list(names), dict[str, None]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for rule in book.by_target.get(name, ()):
            terms |= dict.fromkeys(rule.reading)
            waiting += _questions(rule.when) + (_questions(rule.unless) if rule.unless is not None else [])
    return tuple(terms)


def _questions(condition: Condition) -> list[str]:
    return sorted(ref.name for ref in reads(condition) if ref.sort == "question")
