"""How much a flaw weighs: by what it befalls, which the vocabulary says by category."""

from collections.abc import Iterable

from ..language.conditions import Effect
from ..language.rulebook import Act, Rule, Rulebook
from .flaw import SEVERITIES, Severity

UNWEIGHED: Severity = "medium"
"""What befalls a word without a category, where nothing that hangs on it has one."""


def weight(book: Rulebook, words: Iterable[str]) -> Severity:
    """Return the weight of what weighs most among questions, statuses and duties."""
    found = [_of(book, word) for word in words]
    return min(found, key=SEVERITIES.index) if found else UNWEIGHED


def befallen(book: Rulebook, provision: Rule | Act) -> tuple[str, ...]:
    """Return what a rule decides, or what an act changes."""
    if isinstance(provision, Rule):
        return (provision.decides,)
    return tuple(dict.fromkeys(effect.status for effect in effects_of(provision)))


def effects_of(act: Act) -> tuple[Effect, ...]:
    """Return the effects of an act, whatever its outcome."""
    return tuple(effect for effects in act.effects.values() for effect in effects)


def _of(book: Rulebook, word: str) -> Severity:
    """Return the weight of one word: that of its category, else of what acts make of its outcomes."""
    words = book.vocabulary
    duty = book.duties.get(word)
    if duty is not None:
        return weight(book, befallen(book, book.acts[duty.act]))
    noun = words.questions.get(word) or words.statuses.get(word)
    if noun is not None and noun.category:
        return words.categories[noun.category].weight
    acts = [act for act in book.acts.values() if act.decided_by == word]
    return weight(book, (status for act in acts for status in befallen(book, act)))
