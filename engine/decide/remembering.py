"""Grounded atoms that remember what they last said, and ask again only where that may be another."""

from typing import TYPE_CHECKING

from ..language.conditions import Atom, InForce, Since, reads
from .grounded import Context, Grounded
from .truth import Truth

if TYPE_CHECKING:
    from .person import Person
    from .replay import World


def remembered(made: Grounded, context: Context) -> Grounded:
    """The same functions, which judge again only where the day or a status they read is another."""
    governing = {context.governed_by.status} if isinstance(context.governed_by, Since) else set()
    read = tuple(governing | {ref.name for ref in reads(made.atom) if ref.sort == "status"} | governed_in(made.atom))
    inner, reach = made.judge, made.next
    only = read[0] if len(read) == 1 else None

    def judge(w: "World", p: "Person") -> Truth:
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
