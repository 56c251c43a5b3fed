"""The next day on which time alone can change a truth, as generated text.

Never later than the true day; a day on which nothing turns out to change costs a look and nothing else.
"""

from ..decide.comparing import chain
from ..decide.governing import can_move
from ..decide.grounded import Context
from ..language.conditions import (
    All,
    Always,
    Atom,
    CalendarYear,
    Compare,
    Condition,
    Day,
    DaysOf,
    From,
    InForce,
    Is,
    Last,
    Not,
    On,
    Param,
    Quantified,
    Shift,
    Since,
    Some,
    Term,
    Throughout,
    Times,
    Was,
    atoms,
    terms,
)
from ..language.dates import Duration, is_months
from .atoms import said
from .bits import every
from .lookback import counted, kept, window
from .relatives import turns_of_relatives
from .speech import Speech
from .terms import begun, ends_of, governing, months_after, moved, own_date, parameter, worth


def turns(s: Speech, condition: Condition, context: Context) -> list[str]:
    """Return the days on which a condition may turn; a part that time leaves alone and that fails it keeps it so."""
    if isinstance(condition, All):
        still = [part for part in condition.parts if not _turns_of_any(s, part, context)]
        found = [day for part in condition.parts for day in turns(s, part, context)]
        open_ = every([said(s, part, context) for part in still]).not_no
        return found if open_ == "True" or not found else [f"({_least(found)} if {open_} else NEVER)"]
    if isinstance(condition, Not):
        return turns(s, condition.part, context)
    if isinstance(condition, Some) or hasattr(condition, "parts"):
        return [day for part in condition.parts for day in turns(s, part, context)]
    return turns_of_atom(s, condition, context)


def _turns_of_any(s: Speech, condition: Condition, context: Context) -> bool:
    return any(turns_of_atom(s, atom, context) for atom in atoms(condition))


def _least(days: list[str]) -> str:
    return days[0] if len(days) == 1 else f"min({', '.join(days)})"


def turns_of_atom(s: Speech, atom: Atom, context: Context) -> list[str]:
    """Return the days on which an atom may turn."""
    if isinstance(atom, Is):
        if atom.ref.sort != "question":
            return []
        return [f"n{list(s.slice.questions).index(atom.ref.name)}(x, day)"]
    if isinstance(atom, Compare):
        return [*_edges(s, atom, context), *_sides(s, atom, context)]
    if isinstance(atom, InForce):
        return in_force_turns(s, atom, context)
    if isinstance(atom, Was | Throughout | DaysOf | Times):
        return [*_edges(s, atom, context), *_window_turns(s, atom, context)]
    return turns_of_relatives(s, atom, context) if isinstance(atom, Quantified) else []


def _edges(s: Speech, atom: Atom, context: Context) -> list[str]:
    """The days on which a parameter that goes by the day judged takes another value."""
    if not can_move(s.program.grounder, context.governed_by, context):
        return []
    names = sorted({term.name for term in terms(atom) if isinstance(term, Param)})
    return [f"{parameter(s, name)}n(day)" for name in names]


def in_force_turns(s: Speech, atom: InForce, context: Context) -> list[str]:
    """The days on which a provision may come into force or go out of it."""
    if not can_move(s.program.grounder, atom.governed_by, context):
        return []
    days: set[int] = set()
    found: list[str] = []
    for edge in (atom.start, atom.end):
        if isinstance(edge, Day):
            days |= {edge.span.lo, edge.span.hi}
        elif isinstance(edge, Param):
            low = worth(s, edge.name, governing(s, context))
            found += [f"{parameter(s, edge.name)}n(day)", f"passing(day, {low.lo}, {low.hi})"]
    for day in sorted(days):
        found.append(f"({day} if day < {day} else NEVER)")
    return found


def _sides(s: Speech, atom: Compare, context: Context) -> list[str]:
    left, right = _moving(s, atom.left, context), _moving(s, atom.right, context)
    # at a bound `<` and `>=` turn on its day, where it is the other side that goes with the day on the next
    late = {"<": right, ">=": right, ">": left, "<=": left}
    after = 2 if atom.op not in late else int(late[atom.op])
    if left and right:
        roots = [chain(side)[0] for side in (atom.left, atom.right)]
        few = len(chain(atom.left)[1]) + len(chain(atom.right)[1]) < 2
        # both go with the day: only calendar months of unlike length can change which is the later
        return [] if few and all(isinstance(root, On) for root in roots) else ["(day + 1)"]
    if left:
        return [_reaching(s, atom.left, atom.right, context, after)]
    return [_reaching(s, atom.right, atom.left, context, after)] if right else []


def _moving(s: Speech, term: Term, context: Context) -> bool:
    return can_move(s.program.grounder, chain(term)[0], context)


def _reaching(s: Speech, side: Term, other: Term, context: Context, after: int) -> str:
    """The next day on which a side that goes with the day judged passes an end of the other: on that day, on the day
    `after` it (1), or on both (2)."""
    bound = ends_of(s, other, context)
    root, shifts = chain(side)
    low, high, margin = bound.lo, bound.hi, 0
    for shift in shifts:
        margin += 0 if isinstance(shift.by, Duration) and shift.by.unit.startswith(("day", "week")) else 8
        low, high = _back(s, low, shift), _back(s, high, shift)
    if margin:
        found = f"min(nearing(day, {low}, {margin}), nearing(day, {high}, {margin}))"
    else:
        found = f"passing(day, {low}, {high})" if after == 2 else _ahead(low, high, after)
    if isinstance(root, Since):
        found = f"({found} if {begun(s, root.status).not_no} else NEVER)"
    return f"(NEVER if {bound.void} else {found})" if bound.void else found


def _ahead(low: str, high: str, after: int) -> str:
    ends = [_end_ahead(end, after) for end in dict.fromkeys((low, high))]
    return ends[0] if len(ends) == 1 else f"min({', '.join(ends)})"


def _end_ahead(end: str, after: int) -> str:
    months = months_after(end)
    if months:
        return f"ahead_months(day, found, {months}, {after})"
    return f"ahead(day, {end}{' + 1' if after else ''})"


def _back(s: Speech, day: str, shift: Shift) -> str:
    by, unit = str(shift.by.n) if isinstance(shift.by, Duration) else "", getattr(shift.by, "unit", "")
    if isinstance(shift.by, Param):
        # what the figure is today; on the day on which it takes another value one looks again
        by, unit = f"{parameter(s, shift.by.name)}a(day, day)", s.program.book.parameters[shift.by.name].unit
    return moved(s, day, by, unit, -shift.sign)


def _window_turns(s: Speech, atom: Was | Throughout | DaysOf | Times, context: Context) -> list[str]:
    first, _ = window(s, atom.period, context)
    period = atom.period
    starts = [f"passing(day, {first.lo}, {first.hi})"] if isinstance(period, From) else []
    if own_date(s, context) and isinstance(period, From):
        starts = ["(day + 1)"]
    if isinstance(period, CalendarYear):
        starts = ["new_year(day + 366)", "(day + 1)"]
    elif isinstance(period, Last) and not isinstance(atom, DaysOf):
        starts = [f"turning({kept(s, atom.status)}, day, day - {edge} + 1, 9)" for edge in {first.lo, first.hi}]
    if isinstance(atom, DaysOf) and not isinstance(period, CalendarYear):
        count, bound = counted(s, atom, context), ends_of(s, atom.bound, context)
        slow = isinstance(period, From | Always) or (isinstance(period.by, Duration) and not is_months(period.by.unit))
        starts.append(f"closing(day, {count.lo}, {count.hi}, {bound.lo}, {bound.hi}, {1 if slow else 5})")
    if first.void:
        starts = [f"({start} if not {first.void} else NEVER)" for start in starts]
    return starts
