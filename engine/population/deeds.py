"""Acts as generated text: whether one may be done and how it may end, when it will be, and what it does."""

from ..decide.grounded import Context
from ..decide.program import Program
from ..language.conditions import All, InForce, On
from ..language.dates import Duration
from ..language.rulebook import Act
from .atoms import force_said, said
from .bits import every
from .changes import effect_lines
from .clauses import flat
from .effective import met_lines
from .grouped import last, say_groups, say_likely
from .months import NEVER, middles
from .slice import Slice
from .speech import Speech
from .terms import ends_of, moved, worth
from .turns import in_force_turns, turns

MANNERS = ("drawn", "best", "worst")
"""How whoever may choose does, by the number that stands for it in a plan."""
AHEAD = 7305
"""Waits are drawn no more than so many days ahead: it is for nothing where something happens before."""


def say_act(s: Speech, number: int, act: Act) -> None:
    """Say an act: `m3` is the mask of the outcomes it may have, `d3` does it, `b3` is the day its time runs from."""
    s.speak_of(act.place, act.id)
    if not s.program.deeds[act.id].counts:
        raise s.beyond(f"does not count under the layers and readings of the run (its layer is {act.layer})")
    context = Context(act.force.governed_by)
    may = every([force_said(s, act.force, context), said(s, act.requires, context)])
    s.say(f"def m{number}(x, day):", f"    if not {may.yes}:", "        return 0", *_outcomes(s, act), "")
    s.say(f"def b{number}(x, day):", f"    return {_from(s, act)}", "")
    s.say(f"def d{number}(x, day, outcome):")
    for place, outcome in enumerate(outcomes_of(s.program, act)):
        s.speak_of(act.place, act.id)
        lines = [line for effect in act.effects[outcome] for line in effect_lines(s, effect, "        ")]
        s.say(f"    if outcome == {place}:", *(lines or ["        pass"]))
    s.say(*met_lines(s, act.id, "    "), "    return", "")


def _outcomes(s: Speech, act: Act) -> list[str]:
    if not act.decided_by:
        return [f"    return {(1 << len(act.effects)) - 1}"]
    asked = s.program.book.vocabulary.questions[act.decided_by].outcomes
    known = outcomes_of(s.program, act)
    lines = [f"    a = q{list(s.slice.questions).index(act.decided_by)}(x, day)", "    mask = 0"]
    lines += ["    if a & 7 != 0 and a & 7 != 4:", "        return 0"]
    for place, outcome in enumerate(asked):
        if outcome in known:
            lines.append(f"    if a >> {place + 3} & 1:\n        mask |= {1 << known.index(outcome)}")
    return [*lines, "    return mask"]


def outcomes_of(program: Program, act: Act) -> tuple[str, ...]:
    """Return an act's outcomes: those of the question that it carries out first, as that lists them."""
    asked = program.book.vocabulary.questions[act.decided_by].outcomes if act.decided_by else ()
    first = tuple(outcome for outcome in asked if outcome in act.effects)
    return (*first, *(outcome for outcome in act.effects if outcome not in first))


def _from(s: Speech, act: Act) -> str:
    """The day from which an act's time runs: the least time it takes after what it takes time since."""
    if act.takes.since is None:
        return "day"
    since = ends_of(s, act.takes.since, Context())
    least = act.takes.at_least
    if least is None:
        return since.lo
    if isinstance(least, Duration):
        return moved(s, since.lo, str(least.n), least.unit, 1)
    value = worth(s, least.name, since)
    unit = s.program.book.parameters[least.name].unit
    return f"({since.lo} if {value.void} else {moved(s, since.lo, value.lo, unit, 1)})"


def act_turns(s: Speech, act: Act) -> list[str]:
    """Return the days on which time alone may change whether an act may be done, or how it may end."""
    context = Context(act.force.governed_by)
    found = turns(s, All(flat(act.requires)), context)
    force = act.force
    if force.start is not None or force.end is not None or not isinstance(force.governed_by, On):
        found += in_force_turns(s, InForce(force.governed_by, force.start, force.end), context)
    if act.decided_by:
        found.append(f"n{list(s.slice.questions).index(act.decided_by)}(x, day)")
    return found


def say_doing(s: Speech, number: int, act: Act) -> None:
    """Say how an act whose day has come is done, if it still may be, and written down (`g3`), and how one that may be
    done from now on is given its day, and one that may not loses it (`o3`)."""
    due, by = s.row.at("due", act.id), s.slice.by[number]
    if sifted(s.slice, number):
        say_likely(s, number, by)
    elif by:
        say_groups(s, number, by)
    s.say(
        f"def g{number}(x, day, own, who, plan, shares, streams, log, fill):",
        f"    again = {due} < 0", f"    {due} = {NEVER}", "    if again:", "        return",
        f"    outcome = chosen_by(x, m{number}(x, day), own, day, plan, shares, streams, {number})",
        "    if outcome >= 0:", f"        d{number}(x, day, outcome)",
        f"        written(log, fill, who, day, {number}, outcome)", "",
        f"def o{number}(x, day, own, waits, plan, streams):",
        f"    if m{number}(x, day) == 0:", f"        {due} = {NEVER}", f"    elif {due} == {NEVER}:",
        f"        word = further(own, streams[{number}, 0])",
        *(_sifting if sifted(s.slice, number) else _drawing)(s, number, act, due), "",
    )  # fmt: skip


def sifted(part: Slice, number: int) -> bool:
    """Tell whether the day of an act is sought among days on which it may be: where each is as likely as another, but
    for groups that hang on time and facts alone."""
    by = part.by[number]
    return bool(by) and number in part.steady and part.acts[number].takes.since is None and all(map(last, by))


def _sifting(s: Speech, number: int, act: Act, due: str) -> list[str]:
    """The lines by which an act is given its day by a rate that differs: a day is drawn by the highest rate that she
    may come to have, and stands by as much as her own is of that; else the next is drawn."""
    monthly, end = number in s.slice.monthly, f"min({s.days[1]}, day + {AHEAD})"
    step, at, upto = ("middle_of(at)", s.row.at("middle"), "middles(end - 1)") if monthly else ("at", "day", "end - 1")
    if s.days[1] - s.days[0] <= AHEAD:
        end, upto = str(s.days[1]), str(middles(s.days[1] - 1) if monthly else s.days[1] - 1)
    return [
        f"        end, at, kind = {end}, {at}, f{number}(x, day)",
        f"        found, upto = {NEVER} if kind < 0 else -end, {upto}",
        "        while kind >= 0 and at < upto:",
        "            draw = further(word, at)", f"            n = likely(draw, kind, upto - at, waits, plan, {number})",
        "            at += abs(n)", "            if n > 0:", f"                on = {step}",
        f"                if stands(draw, k{number}(x, on), waits, plan, {number}):",
        "                    found = on", "                    break", f"        {due} = found",
    ]  # fmt: skip


def _drawing(s: Speech, number: int, act: Act, due: str) -> list[str]:
    """The lines by which an act is given its day. Where it is but the day on which to wait anew, and nothing but time
    decides how, the next wait is drawn at once: it is the same whenever it is drawn."""
    by = s.slice.by[number]
    if act.takes.since is not None or not all(map(last, by)):
        return [f"        {due} = {_drawn(number, 'day', bool(by))}"]
    lines = ["        on = day", f"        last = min(plan[{number}, 7], day + {AHEAD})", "        while True:"]
    if by:
        lines += [f"            group = k{number}(x, on, plan[{number}, 7])", "            if group < 0:"]
        lines += [f"                found = {NEVER} if on == day else -on", "                break"]
    lines += [f"            found = {_drawn(number, 'on', bool(by))}", "            if found > 0 or -found >= last:"]
    return [*lines, "                break", "            on = -found", f"        {due} = found"]


def _drawn(number: int, day: str, by: bool) -> str:
    """The day on which an act is done that may be done from a day on; below 0, that on which to wait anew."""
    tables = f"b{number}(x, {day}), word, waits, plan, {number})"
    if not by:
        return f"due_day({day}, {tables}"
    edge = f"min(z{number}(x, {day}, plan[{number}, 7]), reach({day}, plan, {number}))"
    group = "group" if day == "on" else f"k{number}(x, {day}, plan[{number}, 7])"
    return f"due_of_group({day}, {group}, {edge}, {tables}"
