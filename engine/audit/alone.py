"""Whether somebody can fulfil one condition and none of some others, as far as what words are decides it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..language.conditions import All, AtLeast, Condition, Is, Not, Ref, Some, atoms
from ..language.rulebook import Vocabulary

Truth = bool | None
"""None: it hangs on dates, counts or relatives, or on a word of which nothing is said yet."""
Said = Mapping[Ref, str]
SILENT = ""
"""What a question says that has no answer."""


def alone(condition: Condition, others: Sequence[Condition], words: Vocabulary, *, surely: bool = True) -> bool:
    """Tell whether somebody may fulfil a condition while all others fail: `surely`, or as far as words decide it.

    What hangs on anything but words may be so in the one condition; in the others it keeps them from failing surely.
    """
    named = dict.fromkeys(
        atom.ref
        for one in (*others, condition)
        for atom in atoms(one)
        if isinstance(atom, Is) and _values(atom.ref, words)
    )
    return _Search(condition, others, words, surely).found({}, list(named))


@dataclass(frozen=True)
class _Search:
    condition: Condition
    others: Sequence[Condition]
    words: Vocabulary
    surely: bool

    def found(self, said: Said, left: list[Ref]) -> bool:
        """Tell it of whoever is as said so far, trying the words that are left."""
        met = _truth(self.condition, said)
        others = [_truth(other, said) for other in self.others]
        if met is False or True in others:
            return False
        if not left:
            return not self.surely or None not in others
        if met is True and None not in others:
            return True
        (word, *rest) = left
        return any(self.found({**said, word: value}, rest) for value in _values(word, self.words))


def _truth(c: Condition, said: Said) -> Truth:
    if isinstance(c, Is):
        return said[c.ref] in c.values if c.ref in said else None
    if isinstance(c, Not):
        truth = _truth(c.part, said)
        return None if truth is None else not truth
    if isinstance(c, All | Some | AtLeast):
        truths = [_truth(part, said) for part in c.parts]
        least = c.n if isinstance(c, AtLeast) else len(truths) if isinstance(c, All) else 1
        if truths.count(True) >= least:
            return True
        return None if len(truths) - truths.count(False) >= least else False
    return None


def _values(ref: Ref, words: Vocabulary) -> tuple[str, ...]:
    """Return what a word may be, one at a time; nothing where that is no list."""
    if ref.sort == "question":
        return (*words.questions[ref.name].outcomes, SILENT)
    if ref.sort == "status":
        return words.statuses[ref.name].values
    fact = words.facts[ref.name]
    return {"bool": ("yes", "no"), "enum": fact.values}.get(fact.type, ())
