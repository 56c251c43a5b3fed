"""Groups by which rates differ, as generated text: which of them somebody belongs to, and until when."""

from ..decide.grounded import Context
from ..language.conditions import Condition
from .atoms import said
from .clauses import turn_lines
from .speech import Speech
from .turns import turns

Groups = tuple[Condition, ...]
"""Conditions of which the first that holds counts; the last is that of the rest."""


def say_groups(s: Speech, number: int, by: tuple[Groups, ...]) -> None:
    """Say of an act which of all combinations of groups somebody belongs to, -1 where that is open (`k3`), and the
    day on which time alone may change that, or the end of the run (`z3`)."""
    known = [_said_once(s, groups) for groups in by]
    s.say(f"def k{number}(x, day):", "    found = 0")
    for at, groups in zip(known, by, strict=True):
        s.say(f"    one = h{at}(x, day)", "    if one < 0:", "        return -1")
        s.say(f"    found = {len(groups)} * found + one")
    s.say("    return found", "", f"def z{number}(x, day, end):")
    s.say(f"    return min(end, {', '.join(f'h{at}n(x, day, end)' for at in known)})", "")


def _said_once(s: Speech, groups: Groups) -> int:
    """Return the number of groups that are said once, however many acts go by them."""
    if groups in s.groupings:
        return s.groupings.index(groups)
    number = len(s.groupings)
    s.groupings.append(groups)
    context = Context()
    lines: list[str] = []
    days: list[str] = []
    for place, condition in enumerate(groups[:-1]):
        bits = said(s, condition, context)
        lines += [f"    {'if' if not lines else 'elif'} {bits.yes}:", f"        found = {place}"]
        lines += [] if bits.certain else [f"    elif not {bits.no}:", "        found = -1"]
        days += turns(s, condition, context)
    lines += ["    else:" if lines else "    if True:", f"        found = {len(groups) - 1}"]
    memo = s.row["groups", str(number)]
    s.say(f"def h{number}(x, day):", *_once(memo, lines), "    return found", "")
    s.say(f"def h{number}n(x, day, end):")
    s.say(*_once(memo + 2, ["    found = end", *turn_lines(days)[1:-2]]), "    return found", "")
    return number


def _once(memo: int, lines: list[str]) -> list[str]:
    """Return lines that are gone through once for a person and a day, if they reckon by months."""
    if not any("months(" in line or "sooner(" in line for line in lines):
        return lines
    known = [f"    if x[{memo}] == day:", f"        return x[{memo + 1}]"]
    return [*known, *lines, f"    x[{memo}] = day", f"    x[{memo + 1}] = found"]
