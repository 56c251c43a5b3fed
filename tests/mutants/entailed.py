"""What follows from what, whatever the life: a part that says nothing its neighbours do not say already.

Read off the laws of truth and the vocabulary alone. `a` entails `b` where `b` is never less true than `a`, open ones
included; rather too seldom than wrongly.
"""

from dataclasses import replace

from zhol.engine.language.conditions import ALWAYS, All, AtLeast, Condition, Is, Not, Quantified, Ref, Some
from zhol.engine.language.rulebook import Vocabulary
from zhol.tests.mutants.branches import normal


class Entailed:
    """Tells what follows from what in a vocabulary, and drops what follows anyway."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self.known: dict[tuple[Condition, Condition], Condition] = {}

    def entails(self, one: Condition, other: Condition) -> bool:
        """Tell whether a condition is never less true than another."""
        if one == other or other == ALWAYS or one == Some(()):
            return True
        if isinstance(other, All) and all(self.entails(one, part) for part in other.parts):
            return True
        if isinstance(other, Some) and any(self.entails(one, part) for part in other.parts):
            return True
        if isinstance(one, All) and any(self.entails(part, other) for part in one.parts):
            return True
        if isinstance(one, Some) and all(self.entails(part, other) for part in one.parts):
            return True
        if isinstance(one, Not) and isinstance(other, Not) and self.entails(other.part, one.part):
            return True
        return self._by_values(one, other) or self._by_asking(one, other)

    def _by_values(self, one: Condition, other: Condition) -> bool:
        """`S is a` says that it is a or b, and that it is not c; `S is not a` that it is one of the rest."""
        ref, said = self._said(one)
        same, room = self._said(other)
        return ref is not None and ref == same and said <= room

    def _said(self, condition: Condition) -> tuple[Ref | None, frozenset[str]]:
        """Return the word that a condition speaks of, where it has one value at a time, and the values it leaves."""
        atom = condition.part if isinstance(condition, Not) else condition
        if not isinstance(atom, Is):
            return None, frozenset()
        known = self._values(atom.ref)
        if known is None:
            return None, frozenset()
        return atom.ref, known - frozenset(atom.values) if isinstance(condition, Not) else frozenset(atom.values)

    def _values(self, ref: Ref) -> frozenset[str] | None:
        if ref.sort == "status":
            return frozenset(self.words.statuses[ref.name].values) or None
        if ref.sort == "fact" and self.words.facts[ref.name].type == "enum":
            return frozenset(self.words.facts[ref.name].values) or None
        # an answer may be silence, which no value says
        return None

    def _by_asking(self, one: Condition, other: Condition) -> bool:
        """An answer is one of some only where the question is asked."""
        if not isinstance(one, Is) or one.ref.sort != "question":
            return False
        asked = self.words.questions[one.ref.name].asked_when
        return asked != ALWAYS and self.entails(asked, other)

    def without(self, condition: Condition, given: Condition = ALWAYS) -> Condition:
        """Drop the parts of a condition that follow from their neighbours, or from what is given."""
        key = condition, given
        if key not in self.known:
            self.known[key] = self._without(condition, given)
        return self.known[key]

    def _without(self, condition: Condition, given: Condition) -> Condition:
        if isinstance(condition, Not):
            inner = condition.part
            if isinstance(inner, All | Some):
                turned = Some if isinstance(inner, All) else All
                return self.without(turned(tuple(Not(part) for part in inner.parts)), given)
            return self.without(inner.part, given) if isinstance(inner, Not) else self._settled(condition, given)
        if isinstance(condition, AtLeast):
            return replace(condition, parts=tuple(self.without(part) for part in condition.parts))
        if isinstance(condition, All | Some):
            every = isinstance(condition, All)
            parts = [self.without(part) for part in condition.parts]
            parts = [self._beside_every(part, parts) if every else part for part in parts]
            condition = replace(condition, parts=tuple(self._telling(parts, every, given)))
        return self._settled(condition, given)

    def _settled(self, condition: Condition, given: Condition) -> Condition:
        return ALWAYS if self.entails(given, condition) else condition

    def _beside_every(self, part: Condition, parts: list[Condition]) -> Condition:
        """Drop from what some relative has what every relative has."""
        if not isinstance(part, Quantified) or part.every:
            return part
        of_all = [p.has for p in parts if isinstance(p, Quantified) and p.every and p.roles == part.roles]
        return replace(part, has=normal(self.without(normal(part.has), All(tuple(of_all))))) if of_all else part

    def _telling(self, parts: list[Condition], every: bool, given: Condition) -> list[Condition]:
        """Keep the parts of a joint that say more than the rest: of an `all` the narrow ones, of a `some` the wide."""
        kept: list[Condition] = []
        for i, part in enumerate(parts):
            others = [*kept, *parts[i + 1 :], *([given] if every else [])]
            follows = [self.entails(other, part) if every else self.entails(part, other) for other in others]
            if not any(follows):
                kept.append(part)
        return kept
