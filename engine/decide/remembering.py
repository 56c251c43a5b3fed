"""Grounded atoms that remember what they last said, and ask again only where that may be another.

Among the ways to fill in one life an atom is judged once for all in which what it reads is the same.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language.conditions import Atom, Compare, InForce, On, Since, reads
from .grounded import Context, Grounded
from .truth import Truth

if TYPE_CHECKING:
    from .person import Person
    from .replay import World


@dataclass(frozen=True, slots=True)
class Reading:
    """What an atom reads: statuses and facts. Days of the law that are filled in are kept beside it, all of them."""

    statuses: tuple[str, ...]
    facts: tuple[str, ...]


def reading_of(atom: Atom, context: Context) -> Reading:
    """Return what an atom reads; the date that governs it too."""
    governing = Compare(context.governed_by, "=", On())
    governed = [Compare(atom.governed_by, "=", On())] if isinstance(atom, InForce) else []
    refs = {ref for each in (atom, governing, *governed) for ref in reads(each)}
    of = {sort: tuple(sorted(ref.name for ref in refs if ref.sort == sort)) for sort in ("status", "fact")}
    return Reading(of["status"], of["fact"])


def remembered(made: Grounded, context: Context) -> Grounded:
    """The same functions, which judge again only where the day or a status they read is another."""
    governing = {context.governed_by.status} if isinstance(context.governed_by, Since) else set()
    read = tuple(governing | {ref.name for ref in reads(made.atom) if ref.sort == "status"} | governed_in(made.atom))
    inner, reach = made.judge, made.next
    whole = reading_of(made.atom, context)
    only = read[0] if len(read) == 1 else None

    def judge(w: "World", p: "Person") -> Truth:
        if w.alike is not None and w.alike.filled:
            return w.alike.judged(w, p, whole, inner)
        if only is not None:  # most read one, or none
            stamp: tuple[int, ...] = (w.lo, w.hi, p.tracks[only].stamp)
        elif read:
            stamp = (w.lo, w.hi, *[p.tracks[status].stamp for status in read])
        else:
            stamp = (w.lo, w.hi)
        known = p.truths.get(judge)
        if known is None or known[0] != stamp:
            known = p.truths[judge] = (stamp, inner(w, p))
        return known[1]

    def next_day(w: "World", p: "Person") -> int:
        if reach is not None and w.alike is not None and w.alike.filled:
            return w.alike.judged(w, p, whole, reach)
        stamp = tuple([p.tracks[status].stamp for status in read])
        known = p.nexts.get(next_day)
        if known is None or known[0] != stamp or known[1] <= w.lo:
            assert reach is not None
            known = p.nexts[next_day] = (stamp, reach(w, p))
        return known[1]

    return Grounded(made.atom, judge, None if reach is None else next_day, made.why)


def governed_in(atom: Atom) -> set[str]:
    """Return the status since which the governing date of an atom runs."""
    return {atom.governed_by.status} if isinstance(atom, InForce) and isinstance(atom.governed_by, Since) else set()
