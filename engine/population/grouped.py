"""Groups by which rates differ, as generated text: which of them somebody belongs to, and until when."""

import numpy as np
from numpy.typing import NDArray

from ..decide.grounded import Context
from ..language.conditions import Compare, Condition, InForce, Is, Known, Since, Until, Value, atoms, terms
from .atoms import said
from .clauses import turn_lines
from .rates import WHOLE, bound, steady
from .speech import Speech
from .turns import turns
from .will import Will

Groups = tuple[Condition, ...]
"""Conditions of which the first that holds counts; the last is that of the rest."""


def say_groups(s: Speech, number: int, by: tuple[Groups, ...]) -> None:
    """Say of an act which of all combinations of groups somebody belongs to, -1 where that is open (`k3`), and the
    day on which time alone may change that, or the end of the run (`z3`)."""
    known = [_said_once(s, groups) for groups in by]
    s.say(f"def k{number}(x, day, end):", "    found = 0")
    for at, groups in zip(known, by, strict=True):
        s.say(f"    one = h{at}(x, day, end)", "    if one < 0:", "        return -1")
        s.say(f"    found = {len(groups)} * found + one")
    s.say("    return found", "", f"def z{number}(x, day, end):")
    s.say(f"    return min(end, {', '.join(f'h{at}n(x, day, end)' for at in known)})", "")


def _said_once(s: Speech, groups: Groups) -> int:
    """Return the number of groups that are said once, however many acts go by them."""
    if groups in s.groupings:
        return s.groupings.index(groups)
    number = len(s.groupings)
    s.groupings.append(groups)
    lines, days = _which(s, groups)
    memo = s.row["groups", str(number)]
    further = ["    found = end", *turn_lines(days)[1:-2]]
    if not _slow([*lines, *further]):
        known, until = lines, further
    elif last(groups):
        known, until = _until_it_turns(number, memo, lines, further)
    else:
        known, until = _once(memo, lines), _once(memo + 2, further)
    s.say(f"def h{number}(x, day, end):", *known, "    return found", "")
    s.say(f"def h{number}n(x, day, end):", *until, "    return found", "")
    return number


def say_likely(s: Speech, number: int, by: tuple[Groups, ...]) -> None:
    """Say of an act which of all combinations of groups somebody belongs to on a day (`k3`), and which of those that
    stay as they are, whatever the day (`f3`); -1 where that is open."""
    for name, among in (("k", by), ("f", tuple(groups for groups in by if stay(groups)))):
        known = [_said_for_a_day(s, groups) for groups in among]
        s.say(f"def {name}{number}(x, day):", "    found = 0")
        for at, groups in zip(known, among, strict=True):
            s.say(f"    one = j{at}(x, day)", "    if one < 0:", "        return -1")
            s.say(f"    found = {len(groups)} * found + one")
        s.say("    return found", "")


def _said_for_a_day(s: Speech, groups: Groups) -> int:
    if groups in s.likely:
        return s.likely.index(groups)
    s.likely.append(groups)
    s.say(f"def j{len(s.likely) - 1}(x, day):", *_which(s, groups)[0], "    return found", "")
    return len(s.likely) - 1


def _which(s: Speech, groups: Groups) -> tuple[list[str], list[str]]:
    """Return the lines that say to which of some groups somebody belongs, and the days on which that may change."""
    context = Context()
    lines: list[str] = []
    days: list[str] = []
    for place, condition in enumerate(groups[:-1]):
        bits = said(s, condition, context)
        lines += [f"    {'if' if not lines else 'elif'} {bits.yes}:", f"        found = {place}"]
        lines += [] if bits.certain else [f"    elif not {bits.no}:", "        found = -1"]
        days += turns(s, condition, context)
    return [*lines, "    else:" if lines else "    if True:", f"        found = {len(groups) - 1}"], days


def stay(groups: Groups) -> bool:
    """Tell whether groups hang on facts alone, whatever the day."""
    return all(isinstance(atom, Is | Known) and atom.ref.sort == "fact" for one in groups[:-1] for atom in atoms(one))


def _slow(lines: list[str]) -> bool:
    """Tell whether lines reckon by months."""
    return any("months(" in line or "sooner(" in line for line in lines)


def last(groups: Groups) -> bool:
    """Tell whether groups hang on the day and on facts alone, which nothing that happens changes."""
    return all(_lasts(condition) for condition in groups[:-1])


def _lasts(condition: Condition) -> bool:
    return all(
        (isinstance(atom, Is | Known) and atom.ref.sort == "fact")
        or (
            isinstance(atom, Compare | InForce)
            and not any(
                isinstance(term, Since | Until) or (isinstance(term, Value) and term.ref.sort != "fact")
                for term in terms(atom)
            )
        )
        for atom in atoms(condition)
    )


def _until_it_turns(number: int, memo: int, lines: list[str], further: list[str]) -> tuple[list[str], list[str]]:
    """Return lines that are gone through once for a person and a stretch of days in which time does not change it; the
    last two stretches are remembered, for waits are drawn ahead and people looked at again from today."""
    until, group, since, other = memo, memo + 1, memo + 2, 3
    held = [(f"x[{at + since - until}] <= day < x[{at}]", at) for at in (until, until + other)]
    known = [line for test, at in held for line in (f"    if {test}:", f"        return x[{at + group - until}]")]
    known += [*lines, *(f"    x[{at + other}] = x[{at}]" for at in (until, group, since))]
    known += [f"    x[{group}] = found", f"    x[{since}] = day", *further, f"    x[{until}] = found"]
    found = [line for test, at in held for line in (f"    if {test}:", f"        return min(end, x[{at}])")]
    return [*known, f"    found = x[{group}]"], [*found, f"    h{number}(x, day, end)", f"    found = x[{until}]"]


def _once(memo: int, lines: list[str]) -> list[str]:
    """Return lines that are gone through once for a person and a day."""
    known = [f"    if x[{memo}] == day:", f"        return x[{memo + 1}]"]
    return [*known, *lines, f"    x[{memo}] = day", f"    x[{memo + 1}] = found"]


def highest(will: Will) -> tuple[NDArray[np.uint64], list[int]]:
    """Return of an act's rates, which differ by groups, the lists of waits by the highest of each kind of people, and
    what each rate is of that, in parts of 2**63. A kind is who is in the same of those groups that stay as they are."""
    length = len(will.waits) // will.groups
    rates = np.array(will.waits[::length], object).reshape([len(groups) for groups in will.by])
    moving = tuple(axis for axis, groups in enumerate(will.by) if not stay(groups))
    most = np.vectorize(bound, otypes=[object])(rates.max(axis=moving, keepdims=True))
    tables = np.array([steady(rate, length) for rate in most.ravel()], np.uint64)
    of = np.where(most == 0, 0, rates * WHOLE // np.where(most == 0, 1, most))
    return tables, of.ravel().tolist()
