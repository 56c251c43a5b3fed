"""Groups by which rates differ, as generated text: which of them somebody belongs to, and until when."""

from ..decide.grounded import Context
from ..language.conditions import Compare, Condition, InForce, Is, Known, Since, Until, Value, atoms, terms
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
    further = ["    found = end", *turn_lines(days)[1:-2]]
    if not _slow([*lines, *further]):
        known, until = lines, further
    elif all(_lasts(condition) for condition in groups[:-1]):
        known, until = _until_it_turns(number, memo, lines, further)
    else:
        known, until = _once(memo, lines), _once(memo + 2, further)
    s.say(f"def h{number}(x, day):", *known, "    return found", "")
    s.say(f"def h{number}n(x, day, end):", *until, "    return found", "")
    return number


def _slow(lines: list[str]) -> bool:
    """Tell whether lines reckon by months."""
    return any("months(" in line or "sooner(" in line for line in lines)


def _lasts(condition: Condition) -> bool:
    """Tell whether a condition hangs on the day and on facts alone, which nothing that happens changes."""
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
    """Return lines that are gone through once for a person until the day comes on which time may change it."""
    known = [f"    if day < x[{memo}] or day == x[{memo + 2}]:", f"        return x[{memo + 1}]", *lines]
    known += [f"    x[{memo + 1}] = found", f"    x[{memo + 2}] = day"]
    until = [f"    if day < x[{memo}]:", f"        return min(end, x[{memo}])", f"    h{number}(x, day)", *further]
    return known, [*until, f"    x[{memo}] = found"]


def _once(memo: int, lines: list[str]) -> list[str]:
    """Return lines that are gone through once for a person and a day."""
    known = [f"    if x[{memo}] == day:", f"        return x[{memo + 1}]"]
    return [*known, *lines, f"    x[{memo}] = day", f"    x[{memo + 1}] = found"]
