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
    """Say of an act which of all combinations of groups somebody belongs to, -1 where that is open (`k3`), and the next
    day on which time alone may change it (`z3`)."""
    known = [_said_once(s, groups) for groups in by]
    s.say("@jit", f"def k{number}(x, day):", "    found = 0")
    for at, groups in zip(known, by, strict=True):
        s.say(f"    one = h{at}(x, day)", "    if one < 0:", "        return -1")
        s.say(f"    found = {len(groups)} * found + one")
    s.say("    return found", "", "@jit", f"def z{number}(x, day):", *turn_lines([f"h{at}n(x, day)" for at in known]))


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
        lines += [f"    if {bits.yes}:", f"        return {place}"]
        lines += [] if bits.certain else [f"    if not {bits.no}:", "        return -1"]
        days += turns(s, condition, context)
    s.say("@jit", f"def h{number}(x, day):", *lines, f"    return {len(groups) - 1}", "")
    s.say("@jit", f"def h{number}n(x, day):", *turn_lines(days))
    return number
