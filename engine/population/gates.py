"""Acts under a quota, as generated text: who waits for a place stands at a gate, and goes through when it opens.

An act whose day has come is not done but waited for (`WAITS`). On a day on which places are given out, all who wait and
may do it that day claim one; whoever gets one (`TURN`) does the act on that very day, after what lapses and before
everything else. Whoever may do it no longer does not wait any more.
"""

from collections.abc import Iterable, Sequence

from ..decide.grounded import Context
from ..language.conditions import Condition, Since
from .atoms import said
from .months import EARLIEST, NEVER
from .row import DIRTY, FIRED, HALT, VERSION
from .speech import Speech
from .terms import ends_of
from .will import Gate

WAITS, TURN = NEVER + 1, NEVER + 2
"""In place of the day on which an act is due."""


def gated(s: Speech, gates: Sequence[Gate]) -> frozenset[int]:
    """Return the numbers of the acts that stand behind a gate."""
    names = {act for gate in gates for act in gate.acts}
    return frozenset(number for number, act in enumerate(s.slice.acts) if act.id in names)


def turn_come_lines(s: Speech, behind: Iterable[int], call: str) -> list[str]:
    """Return the lines by which whoever was given a place does the act."""
    lines: list[str] = []
    for number in sorted(behind):
        lines += [f"    if {s.row.at('due', s.slice.acts[number].id)} == {TURN}:", f"        g{number}{call}"]
        lines += [f"        if x[{HALT}]:", "            return"]
    return lines


def joined(due: str) -> str:
    """Return the line by which an act whose day has come is waited for; where that day is one to wait anew, it is."""
    return f"{due} = {WAITS} if {due} > 0 else {NEVER}"


def say_gates(s: Speech, gates: Sequence[Gate], lapse_lines: Sequence[str]) -> None:
    """Say who of some rows claims a place on a day (`claim`), having come through the day before: nothing is kept of
    the look. `w0` writes of one person the act (from 1), her group, her class and the day that counts by its age."""
    if not gates:
        return
    for number, gate in enumerate(gates):
        _say_standing(s, number, gate)
    words = "x, a, b, c, e, d, own, persons, plan, shares, streams, lots, rows, found, ranked"
    s.say(f"def claim(i, end, day, gate, {words}):")
    s.say("    n = 0", "    while i < end:", "        here = 0")
    for number, gate in enumerate(gates):
        s.say(f"        if gate == {number} and {_waiting(s, gate, gates)}:", "            here = 1")
    s.say("        if here == 0:", "            i += 1", "            continue", "        load(i, x, a, b, c, e, d)")
    s.say(f"        x[{VERSION}] += 1", f"        x[{FIRED}] = 0", f"        x[{DIRTY}] = 0", "        found[n, 0] = 0")
    s.say(*("    " + line for line in lapse_lines))
    for number in range(len(gates)):
        s.say(f"        if gate == {number} and x[{HALT}] == 0:")
        s.say(f"            w{number}(x, day, own[i], plan, shares, streams, found, n)")
    s.say(
        "        if found[n, 0]:",
        "            rows[n] = i",
        "            found[n, 4] = declined(own[i], day, lots, gate)",
    )
    s.say("            ranked[n] = rank(found[n, 2], found[n, 3], laid(persons[i], lots, gate * LOTS))")
    s.say("            n += 1", "        i += 1", "    return n", "")


def _waiting(s: Speech, gate: Gate, gates: Sequence[Gate]) -> str:
    """Say that somebody waits at a gate, and has not been given a place at any: the next gate sees her as she is after
    it."""
    here = " or ".join(f"{s.row.text('due', act)} == {WAITS}" for act in gate.acts)
    turns = dict.fromkeys(s.row.text("due", act) for each in gates for act in each.acts)
    return " and ".join([f"({here})", f"{s.row.text('halt')} == 0", *(f"{due} != {TURN}" for due in turns)])


def _say_standing(s: Speech, number: int, gate: Gate) -> None:
    s.say(f"def w{number}(x, day, own, plan, shares, streams, found, j):")
    places = {act.id: place for place, act in enumerate(s.slice.acts)}
    word = "if"
    for act in gate.acts:
        may = f"chosen_by(x, m{places[act]}(x, day), own, day, plan, shares, streams, {places[act]})"
        s.say(
            f"    {word} {s.row.at('due', act)} == {WAITS} and {may} >= 0:", f"        found[j, 0] = {places[act] + 1}"
        )
        word = "elif"
    s.say(f"    if x[{HALT}]:", "        found[j, 0] = 0", "    if found[j, 0] == 0:", "        return")
    # who is not known to be one of them does not count among them
    s.say(f"    found[j, 1] = {_first_of(s, gate.kept, [*range(1, len(gate.kept) + 1), 0])}")
    s.say(f"    found[j, 2] = {_first_of(s, gate.first, list(range(len(gate.first) + 1)))}")
    # nor is she taken to have waited longer than she certainly has
    since = ends_of(s, Since(gate.longest), Context()).hi if gate.longest else str(EARLIEST)
    s.say(f"    found[j, 3] = {since}", "")


def _first_of(s: Speech, conditions: Sequence[Condition], numbers: Sequence[int]) -> str:
    """Return the number of the first condition that holds for certain, else the last number, as text."""
    told = [f"{n} if {said(s, one, Context()).yes} else " for n, one in zip(numbers, conditions, strict=False)]
    return "".join(told) + str(numbers[-1])
