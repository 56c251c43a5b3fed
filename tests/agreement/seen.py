"""How a condition stands in the sketch of a life, as far as the sketch says."""

from random import Random

from zhol.engine.decide.stance import Stance
from zhol.engine.language.conditions import All, AtLeast, Compare, Condition, Is, Not, Some
from zhol.engine.language.rulebook import Rulebook

from .past import Past
from .sketch import Sketch


class Seen:
    """Judges conditions on a sketch under a stance."""

    def __init__(self, book: Rulebook, draw: Random, stance: Stance) -> None:
        self.book = book
        self.draw = draw
        self.stance = stance
        self.reckon = Past(book, draw, stance)

    def seen(self, condition: Condition, s: Sketch) -> bool | None:
        """Tell how a condition stands as far as a sketch says; None where it does not say."""
        if isinstance(condition, Not):
            part = self.seen(condition.part, s)
            return None if part is None else not part
        if isinstance(condition, All | Some | AtLeast):
            n = len(condition.parts)
            least = n if isinstance(condition, All) else 1 if isinstance(condition, Some) else condition.n
            parts = [self.seen(part, s) for part in condition.parts]
            return True if parts.count(True) >= least else False if n - parts.count(False) < least else None
        if isinstance(condition, Is):
            value = self._value(condition, s)
            return None if value is None else value in condition.values
        return self.reckon.seen(condition, s) if isinstance(condition, Compare) else None

    def _value(self, atom: Is, s: Sketch) -> str | None:
        name = atom.ref.name
        if atom.ref.sort == "status":
            return s.holds[name].value if name in s.holds else None
        return str(s.facts[name]) if atom.ref.sort == "fact" and name in s.facts else None
