"""Ground atoms: turn each into a function that judges it for one person on one day.

A grounded atom is a pair of functions of (world, person): its truth now, and the next day on which it can change
while every status stays as it is. Dates are pairs of first and last day, so a comparison is yes where it holds on
every day of both, no where on none.
"""

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from ..language.conditions import (
    Atom,
    Compare,
    Condition,
    InForce,
    Is,
    Known,
    Not,
    On,
    Param,
    Quantified,
    Since,
    Term,
    terms,
)
from ..language.rulebook import Rulebook
from ..language.workdays import Calendar
from .comparing import ground_compare
from .folding import fold_afresh
from .governing import ground_valued, may_lack, own_statuses, unless_lacking
from .grounded import Context, Grounded, Pair, Reach, Why
from .in_force import goes_by_the_day, ground_in_force
from .over_time import ground_over_time
from .reach import governing_date, reach_of
from .relatives import ground_relatives
from .remembering import remembered
from .why import why_terms
from .words import ground_is, ground_known

if TYPE_CHECKING:
    from .person import Person
    from .replay import World


class Grounder:
    """Grounds the atoms of one rulebook."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.calendars: dict[str, Calendar] = dict(book.vocabulary.calendars)
        self.own = own_statuses(book)
        self._made: dict[Hashable, Grounded] = {}
        self._folded: dict[tuple[int, int, bool], tuple[Condition, Context, Grounded]] = {}

    def ground(self, atom: Atom, context: Context) -> Grounded:
        """Return an atom's functions, made once for each context that it can differ in."""
        uses = any(isinstance(t, Param | Since) for t in terms(atom)) or isinstance(atom, Quantified | InForce)
        key = (atom, context if uses else None)
        if key not in self._made:
            made = self._ground(atom, context)
            if names := may_lack(self, atom, context):
                made = unless_lacking(self, made, names, context)
            quick = isinstance(atom, Is | Known | Quantified) or goes_by_the_day(atom)
            self._made[key] = made if quick else remembered(made, context)
        return self._made[key]

    def _ground(self, atom: Atom, context: Context) -> Grounded:
        if isinstance(atom, Is):
            return ground_is(self, atom)
        if isinstance(atom, Known):
            return ground_known(self, atom)
        if isinstance(atom, Compare):
            return ground_compare(self, atom, context)
        if isinstance(atom, InForce):
            return ground_in_force(self, atom, context)
        if isinstance(atom, Quantified):
            return ground_relatives(self, atom, context)
        return ground_over_time(self, atom, context)

    def reach(self, term: Term, context: Context) -> Reach:
        """Return a term's function: least and greatest value."""
        return reach_of(self, term, context)

    def valued(self, name: str, context: Context) -> Grounded:
        """Return what tells whether a parameter has a value on the governing date."""
        return ground_valued(self, name, context)

    def governing(self, context: Context) -> Callable[["World", "Person"], Pair | None]:
        """The governing date of a rule; None where the event that governs has not happened."""
        return governing_date(self, context)

    def why_term(self, term: Term) -> Why:
        """Return why a term's value is open."""
        return why_terms(self, Compare(On(), "=", term), Context())

    def fold(self, condition: Condition, context: Context) -> Grounded:
        """Return a whole condition's functions, made once for each place in which it is written."""
        if isinstance(condition, Not):
            return fold_afresh(self, condition, context)
        # by identity: a condition is a deep tree, and to hash it costs more than to judge it
        key = (id(condition), id(context.governed_by), context.as_if)
        known = self._folded.get(key)
        if known is None:
            known = self._folded[key] = (condition, context, fold_afresh(self, condition, context))
        return known[2]
