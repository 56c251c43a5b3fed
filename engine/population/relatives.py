"""Atoms on relatives as generated text: tables of what holds of each kind of relative, day by day.

A person's row holds which kind she has in a role: -1 where that is not known, 0 for nobody, else a number from 1. The
moment of a day counts from 0, while acts are done, over the rounds of rules; a day that is over is at `OVER`.
"""

from ..decide import truth
from ..decide.grounded import Context
from ..language.conditions import Condition, Quantified
from .bits import OPEN, Bits, every, some
from .kin_time import Stretch, stretches
from .row import DIRTY, VERSION, Row
from .speech import Speech

OVER = 1 << 20
MOST = 400
"""So many turns of a condition in the life of a relative are told apart."""


def of_relatives(s: Speech, atom: Quantified, context: Context) -> Bits:
    """Say what holds of relatives: nothing is known of those whom the population does not tell."""
    parts: list[Bits] = []
    for role in atom.roles:
        if role in s.nobody:
            continue
        if role not in s.kin:
            parts.append(OPEN)
            continue
        number, open_, _ = _table(s, atom.has, context)
        found = f"r{number}(x, {s.row.at('kin', role)}, day, {truth.YES if atom.every else truth.NO})"
        certain = not open_ and role not in s.loose
        parts.append(Bits(f"({found} == {truth.YES})", None if certain else f"({found} == {truth.NO})"))
    return every(parts) if atom.every else some(parts)


def turns_of_relatives(s: Speech, atom: Quantified, context: Context) -> list[str]:
    """Return the days on which what holds of relatives turns."""
    roles = [role for role in atom.roles if role in s.kin]
    tables = {role: _table(s, atom.has, context) for role in roles}
    return [f"r{number}n(day, {s.row.at('kin', role)})" for role, (number, _, turning) in tables.items() if turning]


def _table(s: Speech, has: Condition, context: Context) -> tuple[int, bool, bool]:
    """Return the number of a table, said once, whether anything in it is open, and whether anything turns."""
    known = s.tables.get((has, context))
    if known is not None:
        return known
    number, first, end = len(s.tables), *s.days
    found = [stretches(s.program, life, has, context, first, end, s.judging) for life in s.lives]
    if any(len(one) > MOST for one in found):
        raise s.beyond(f"turns more than {MOST} times in the life of a relative; at most so many are kept")
    open_ = any(truth.OPEN in (each.acts, *each.rounds) for one in found for each in one)
    known = s.tables[has, context] = number, open_, any(len(one) > 1 for one in found)
    s.figures += [f"def r{number}(x, kind, day, nobody):", "    if kind == 0:", "        return nobody"]
    s.figures += _each_kind([_held_lines(s.row, one) for one in found])
    s.figures += [f"    return {truth.OPEN}", "", f"def r{number}n(day, kind):"]
    s.figures += _each_kind(
        [[f"if day < {each.day}:\n            return {each.day}" for each in one[1:]] for one in found]
    )
    s.figures += ["    return NEVER", ""]
    for kind, one in enumerate(found, 1):
        for each in one:
            if not each.at_once:
                moments = s.moments.setdefault(kind, {})
                moments[each.day] = max(moments.get(each.day, 0), len(each.rounds))
    return known


def _each_kind(lines: list[list[str]]) -> list[str]:
    """Return the lines by which each kind, from 1 on, has its own."""
    found: list[str] = []
    for kind, own in enumerate(lines, 1):
        if own:
            found += [f"    if kind == {kind}:", *("        " + line for line in own)]
    return found


def _held_lines(row: Row, found: tuple[Stretch, ...]) -> list[str]:
    """Return the lines that tell what holds on a day, the last stretch first."""
    lines: list[str] = []
    for each in reversed(found):
        lines.append(f"if day >= {each.day}:")
        if not each.at_once:
            lines.append(f"    if day == {each.day}:")
            for moment, held in enumerate((each.acts, *each.rounds[:-1])):
                lines += [f"        if {row.at('moment')} == {moment}:", f"            return {held}"]
        lines.append(f"    return {each.after}")
    return lines


def moment_line(s: Speech, moment: int, lead: str) -> list[str]:
    """Return the line that says which moment of a day it is; none where no relative is told."""
    return [f"{lead}{s.row.at('moment')} = {moment}"] if s.kin else []


def round_lines(s: Speech) -> tuple[list[str], str, list[str], list[str]]:
    """Return what an evening has more where relatives are told: lines before its rounds, why it goes on for another,
    lines before each and after each. All that reads relatives looks again while one of hers may change."""
    if not s.kin:
        return [], "", [], []
    now = s.row.at("moment")
    reading = sum(1 << number for number, target in enumerate(s.slice.targets) if target.relatives)
    again = [f"        if {now} <= last:", f"            x[{DIRTY}] |= {reading}", f"            x[{VERSION}] += 1"]
    return [f"    {now} = 1", "    last = late(x, day)"], f" or {now} <= last", again, [f"        {now} += 1"]


def say_late(s: Speech) -> None:
    """Say which round of a day is the last that finds a relative of hers other than the moment before (`late`)."""
    if not s.kin:
        return
    s.say("def late(x, day):", "    last = 0")
    for role in sorted(s.kin):
        for kind, moments in s.moments.items():
            s.say(f"    if {s.row.at('kin', role)} == {kind}:")
            for day, last in moments.items():
                s.say(f"        if day == {day} and last < {last}:", f"            last = {last}")
    s.say("    return last", "")
