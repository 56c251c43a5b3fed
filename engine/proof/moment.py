"""A person at one moment of the day, under one stance: conditions as truths."""

from typing import TYPE_CHECKING

from ..decide.grounded import Context
from ..language.conditions import (
    All,
    AtLeast,
    Atom,
    Compare,
    Condition,
    InForce,
    Is,
    Known,
    Not,
    Quantified,
    Some,
)
from .comparing import compare, in_force
from .logic import Bit, Number, both, every, no, some
from .past import over_time
from .person import Held, Person
from .truths import YES, Truth, count, deny, plain

if TYPE_CHECKING:
    from .view import View

FARTHEST = 3
"""How many steps away a relative's life can be told."""


class Moment:
    """A person after so many rounds of the day; after none she is as the day found her."""

    def __init__(self, view: "View", person: Person, after: int) -> None:
        self.view = view
        self.person = person
        self.after = after
        self._truths: dict[tuple[Atom, Context], Truth] = {}

    def status(self, name: str) -> Held:
        """Return a status as this moment finds it."""
        return self.view.held(self.person, name, self.after)

    def fact_number(self, name: str) -> Number:
        """Return a date or number among the facts; dates go with the day, where the same person is asked then."""
        number = self.person.number(name)
        dated = self.view.book.vocabulary.facts[name].type == "date"
        return number + self.view.moved if dated and self.view.moved else number

    def begun(self, status: str) -> Bit:
        """Tell whether a status is still what it began as."""
        noun = self.view.book.vocabulary.statuses[status]
        first = noun.begins if noun.begins is not None else noun.missing
        return self.status(status).values[first] if first is not None else False

    def condition(self, condition: Condition, context: Context) -> Truth:
        """Return the truth of a condition."""
        if isinstance(condition, Not):
            return deny(self.condition(condition.part, context))
        if isinstance(condition, All | Some | AtLeast):
            parts = [self.condition(part, context) for part in condition.parts]
            least = {All: len(parts), Some: 1}.get(type(condition), getattr(condition, "n", 0))
            return count(least, parts)
        key = (condition, context)
        if key not in self._truths:
            self._truths[key] = self._atom(condition, context)
        return self._truths[key]

    def plainly(self) -> list[tuple[Atom, Truth]]:
        """Return what was read of the person, as it stands: no question, and nothing of relatives."""
        atoms = ((key[0], truth) for key, truth in self._truths.items())
        return [
            (atom, truth)
            for atom, truth in atoms
            if not isinstance(atom, Known | Quantified) and not (isinstance(atom, Is) and atom.ref.sort == "question")
        ]

    def _atom(self, atom: Atom, context: Context) -> Truth:
        if isinstance(atom, Is):
            return self._is(atom)
        if isinstance(atom, Known):
            return YES
        if isinstance(atom, Compare):
            return compare(atom, self, context)
        if isinstance(atom, InForce):
            return in_force(atom, self, context)
        if isinstance(atom, Quantified):
            return self._of_relatives(atom, context)
        return over_time(atom, self, context)

    def _is(self, atom: Is) -> Truth:
        name = atom.ref.name
        if atom.ref.sort == "question":
            return self.view.answer(self.person, name, self.after).reads(frozenset(atom.values))
        values = self.status(name).values if atom.ref.sort == "status" else self.person.fact(name)
        return plain(some(values[value] for value in atom.values))

    def _of_relatives(self, atom: Quantified, context: Context) -> Truth:
        if len(self.person.path) >= FARTHEST:
            self.view.loose.add("relatives of relatives of relatives")
            return plain(self.person.stranger(atom))
        found = []
        for role in atom.roles:
            there, other = self.person.role(role)
            found.append((there, self.view.moment(other, self.after).condition(atom.has, context)))
        if not atom.every:
            found = [(there, deny(truth)) for there, truth in found]
        truth = Truth(
            every(_or_nobody(there, t.yes) for there, t in found),
            some(both(there, t.no) for there, t in found),
            some(both(there, t.torn) for there, t in found),
            some(both(there, t.missing) for there, t in found),
        )
        return truth if atom.every else deny(truth)


def _or_nobody(there: Bit, part: Bit) -> Bit:
    return some((no(there), part))
