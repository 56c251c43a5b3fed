"""The text of a kernel: nothing in it but numbers, names made here, and the text of the modules that it calls."""

import inspect
import re
from collections.abc import Callable, Sequence
from types import ModuleType

from . import answers, draws, months, packing, past
from .asking import say_question, say_telling
from .changes import lapse_lines, say_put
from .clauses import turn_lines
from .deeds import act_turns, say_act, say_doing
from .effective import say_acting, say_judging
from .folding import say_packing
from .gates import WAITS, gated, joined, say_gates, turn_come_lines
from .guards import chained, holds, in_order, runs, together
from .machine.kinds import INT, Array, Kind
from .months import NEVER
from .relatives import OVER, moment_line, round_lines, say_late
from .row import DIRTY, FIRED, FIRING, HALT, SCRATCH, VERSION, item
from .speech import Speech
from .will import Gate

LIBRARY: tuple[ModuleType, ...] = (months, packing, past, answers, draws)
NEAR_BY = 4
"""So many people ahead memory is asked for what will be read of them."""
ENTRIES = ("settle", "enter", "advance", "look", "peek", "claim")
"""The functions that are called from outside."""
ARRAYS = {
    "x": Array("int64"), "a": Array("int8", 2), "b": Array("int16", 2), "c": Array("int32", 2), "d": Array("int32", 2),
    "e": Array("int32", 2),
    "own": Array("uint64"), "waits": Array("uint64"), "plan": Array("int64", 2), "shares": Array("int64"),
    "streams": Array("uint64", 2), "log": Array("int32", 2), "fill": Array("int64"), "said": Array("int64", 2),
    "rows": Array("int64"), "found": Array("int64", 2),
    "persons": Array("uint64"), "lots": Array("uint64"), "ranked": Array("uint64"),
    "told": Array("int64", 2), "slots": Array("int64"), "alike": Array("int64"),
}  # fmt: skip
"""What a parameter of theirs is, by its name; any other is a number."""


def entries(text: str) -> dict[str, list[Kind]]:
    """Return the functions of a kernel's text that are called from outside, and what they take."""
    heads = {name: re.search(rf"^def {name}\((.*)\):$", text, re.MULTILINE) for name in ENTRIES}
    return {name: [ARRAYS.get(word, INT) for word in head[1].split(", ")] for name, head in heads.items() if head}


def library() -> list[str]:
    """Return the functions that every kernel calls, as text."""
    lines: list[str] = []
    for module in LIBRARY:
        for name, thing in vars(module).items():
            if isinstance(thing, int | tuple) and name.isupper():
                lines.append(f"{name} = {thing}")
        for thing in vars(module).values():
            if inspect.isfunction(thing) and thing.__module__ == module.__name__:
                lines += [_plain(thing)]
    return lines


def _plain(function: Callable[..., object]) -> str:
    """A function's text without its docstring's room for anything else."""
    return inspect.getsource(function).rstrip() + "\n"


def say_all(s: Speech, watched: tuple[str, ...], gates: Sequence[Gate] = ()) -> str:
    """Return the whole text of a kernel."""
    s.say('"""A kernel, generated; see engine/population."""', "from __future__ import annotations", "", *library())
    for number, target in enumerate(s.slice.questions.values()):
        say_question(s, number, target)
    for number, target in enumerate(s.slice.targets):
        say_judging(s, number, target)
    for name in s.slice.statuses:
        say_put(s, name)
    for number, target in enumerate(s.slice.targets):
        say_acting(s, number, target)
    for number, act in enumerate(s.slice.acts):
        say_act(s, number, act)
    _say_evening(s)
    _say_visit(s, watched, gated(s, gates))
    _say_next(s, watched)
    _say_rows(s)
    _say_advance(s, watched)
    _say_look(s, watched)
    say_gates(s, gates, [*moment_line(s, 0, "    "), *lapsing_lines(s)])
    say_late(s)
    return "\n".join([*s.lines, *s.figures]) + "\n"


def _say_evening(s: Speech) -> None:
    """Rules on statuses act in rounds, all together, again while anything changes."""
    count = len(s.slice.targets)
    begin, more, each, over = round_lines(s)
    s.say("def evening(x, day):", f"    x[{DIRTY}] = {(1 << count) - 1}", *begin, f"    while x[{DIRTY}]{more}:", *each)
    s.say(f"        look = x[{DIRTY}]", f"        x[{DIRTY}] = 0", f"        x[{FIRING}] = x[{FIRED}]")
    s.say(f"        x[{FIRED}] = 0")
    for call in ("s", "f"):
        for number in range(count):
            s.say(f"        if look >> {number} & 1:", f"            {call}{number}(x, day)")
    s.say(f"        if x[{HALT}]:", "            return", *over, f"    x[{FIRED}] = 0", "")


def lapsing_lines(s: Speech) -> list[str]:
    """Return the lines by which what lapses on a day does."""
    lapsing = [name for name in s.slice.statuses if ("until", name) in s.row]
    calls = ((s.row.at("until", name), f"        l{number}(x, day)") for number, name in enumerate(lapsing))
    return [line for until, call in calls for line in (f"    if {until} <= day:", call)]


def _say_visit(s: Speech, watched: tuple[str, ...], behind: frozenset[int]) -> None:
    """What happens on a day: lapses, acts, rules on statuses; then who may do what from now on."""
    for number, act in enumerate(s.slice.acts):
        say_doing(s, number, act)
    lapsing = [name for name in s.slice.statuses if ("until", name) in s.row]
    for number, name in enumerate(lapsing):
        s.say(f"def l{number}(x, day):", *lapse_lines(s, name, "    "), "")
    for place, name in enumerate(watched):
        say_telling(s, place, name)
    s.say("def visit(x, day, own, who, waits, plan, shares, streams, log, fill):")
    s.say(f"    x[{VERSION}] += 1", f"    x[{FIRED}] = 0", f"    x[{DIRTY}] = 0", "    before = fill[0]")
    if s.slice.monthly:
        s.say(f"    {s.row.at('middle')} = middles(day)")
    guarded = list(dict.fromkeys(guard[0] for guard in together(s.slice) if guard))
    for place, name in enumerate(guarded):
        s.say(f"    was{place} = {s.row.at('is', name)}")
    s.say(*moment_line(s, 0, "    "), *lapsing_lines(s))
    s.say(*turn_come_lines(s, behind, "(x, day, own, who, plan, shares, streams, log, fill)"))
    looks = list(runs(s.slice))
    # who is something else since an act has no day yet for what she may do as that
    for (word, guard), (_, numbers) in zip(chained([guard for guard, _ in looks]), looks, strict=True):
        s.say(f"    {word} {holds(s, guard) if guard else 'True'}:")
        for number in numbers:
            due = s.row.at("due", s.slice.acts[number].id)
            # another's day may stand there, if she has become something else just now
            own = f" and ({holds(s, guard, f'was{guarded.index(guard[0])}')})" if guard and _shares(s, number) else ""
            s.say(f"        if {due} <= day and {due} >= -day{own}:")
            if number in behind:
                s.say(f"            {joined(due)}")
                continue
            s.say(f"            g{number}(x, day, own, who, plan, shares, streams, log, fill)")
            s.say(f"            if x[{HALT}]:", "                return")
    for number in s.slice.at_once:
        s.say(
            f"    if fill[0] > before and m{number}(x, day):",
            f"        {s.row.at('due', s.slice.acts[number].id)} = {WAITS if number in behind else 'day'}",
        )
        if number in behind:
            continue
        s.say(f"        g{number}(x, day, own, who, plan, shares, streams, log, fill)")
        s.say(f"        if x[{HALT}]:", "            return")
    s.say("    evening(x, day)", f"    if x[{HALT}]:", "        return")
    _say_offers(s, guarded)
    for place in range(len(watched)):
        s.say(f"    t{place}(x, day, who, log, fill)")
    s.say("")


def _shares(s: Speech, number: int) -> bool:
    """Tell whether the day of an act stands where that of another does."""
    key = ("due", s.slice.acts[number].id)
    return key in s.row.shared or key in s.row.shared.values()


def _say_offers(s: Speech, guarded: Sequence[str]) -> None:
    """Who has become something else loses what she might do as what she was; then what may be done has its day."""
    offers = in_order(s.slice)
    for place, name in enumerate(guarded):
        s.say(f"    if was{place} != {s.row.at('is', name)}:")
        for guard, numbers in offers:
            if guard and guard[0] == name:
                stays = f" and not ({holds(s, guard)})" if len(guard[1]) > 1 else ""
                s.say(f"        if ({holds(s, guard, f'was{place}')}){stays}:")
                s.say(*(f"            {s.row.at('due', s.slice.acts[number].id)} = {NEVER}" for number in numbers))
    for (word, guard), (_, numbers) in zip(chained([guard for guard, _ in offers]), offers, strict=True):
        s.say(f"    {word} {holds(s, guard) if guard else 'True'}:")
        s.say(*(f"        o{number}(x, day, own, waits, plan, streams)" for number in numbers))


def _say_next(s: Speech, watched: tuple[str, ...]) -> None:
    """The next day on which anything can change."""
    days = [f"v{number}(x, day)" for number in range(len(s.slice.targets))]
    days += [s.row.at("until", name) for name in s.slice.statuses if ("until", name) in s.row]
    days += [f"n{number}(x, day)" for number, name in enumerate(s.slice.questions) if name in watched]
    # one place for the days of many, of which none has one that may not be done
    days += [f"abs({s.row.at(*key)})" for key in dict.fromkeys(s.row.shared.values())]
    lines = turn_lines(days)[:-2]
    offers = in_order(s.slice)
    for (word, guard), (_, numbers) in zip(chained([guard for guard, _ in offers]), offers, strict=True):
        acts = [s.slice.acts[number] for number in numbers]
        due = {act.id: f"abs({s.row.at('due', act.id)})" for act in acts}
        mine = [day for act in acts for day in (due[act.id], *act_turns(s, act)) if day not in days]
        lines += [f"    {word} {holds(s, guard) if guard else 'True'}:", "        pass"]
        lines += ["    " + line for line in turn_lines(mine)[1:-2]]
    s.say("def coming(x, day):", *lines, "    return found if found > day else day + 1", "")


def _say_rows(s: Speech) -> None:
    """Numbers of a person are read into a row of the moment, and written back: how they are kept is `packing`'s."""
    if s.row.packed:
        s.say(*say_packing(s.row))
    room = "roomy(d, fields)" if s.row.packed else "True"
    load, store, place = ["def load(i, x, a, b, c, e, d):"], ["def store(i, x, a, b, c, e, d):"], SCRATCH
    for array, many in enumerate(s.row.widths().values()):
        for n in range(many):
            load.append(f"    x[{place}] = int({item(array, n)})")
            store.append(f"    {item(array, n)} = x[{place}]")
            place += 1
    if s.row.packed:
        load.append("    unpacked(x, d, i + 1)")
    store += ["    return packed(x, d, i + 1)" if s.row.packed else "    return 0", ""]
    load.append("    fresh(x)")
    s.say("def fresh(x):")
    for what, word in (key for key, _ in s.row.passing):
        if what in ("ruled", "prompt"):
            s.say(f"    {s.row.at(what, word)} = 0")
        if what == "groups":
            s.say(*(f"    x[{s.row[what, word] + n}] = 0" for n in (0, 2, 3)))
    s.say(*moment_line(s, OVER, "    "), f"    x[{HALT}] = {s.row.at('halt')}", "", *load, "", *store)
    s.say("def settle(i, end, first, x, a, b, c, e, d, slots, told, fill):", "    bits = 0")
    s.say("    while i < end and " + room + ":", "        for j in range(len(slots)):")
    s.say("            x[slots[j]] = int(told[i - first, j])", "        bits += store(i, x, a, b, c, e, d)")
    s.say("        i += 1", "    fill[0] = bits", "    return i", "")
    s.say("def peek(i, end, x, a, b, c, e, d, slots, told):", "    while i < end:", "        load(i, x, a, b, c, e, d)")
    s.say("        for j in range(len(slots)):", "            told[i, j] = x[slots[j]]", "        i += 1")
    s.say("    return end", "")


def _say_advance(s: Speech, watched: tuple[str, ...]) -> None:
    """Everybody to a day (`advance`), or from the day on which lives open without a row between (`enter`); stops before
    whoever may not find room to be kept, and after whoever found none in the log, who is then on her way."""
    follow, room = s.row.at("next"), max(1, 2 * len(s.slice.acts) + len(watched))
    s.say("def carried(i, until, x, own, waits, plan, shares, streams, log, fill):", f"    day = {follow}")
    s.say("    while day <= until:", f"        if fill[0] + {room} > log.shape[0]:", f"            {follow} = day")
    s.say("            return False", "        visit(x, day, own[i], i, waits, plan, shares, streams, log, fill)")
    s.say(f"        {s.row.at('halted')} = day", f"        if x[{HALT}] == 0:", "            day = coming(x, day)")
    s.say(f"        if x[{HALT}]:", f"            {s.row.at('halt')} = x[{HALT}]", f"            day = {NEVER}")
    s.say("        else:", f"            {s.row.at('halted')} = 0", f"    {follow} = day", "    return True", "")
    on = ["        arrived = carried(i, until, x, own, waits, plan, shares, streams, log, fill)"]
    on += ["        store(i, x, a, b, c, e, d)", "        if not arrived:", "            return i", "        i += 1"]
    words = "x, a, b, c, e, d, own, waits, plan, shares, streams, log, fill"
    full = ["        if not roomy(d, fields):", "            return i"] if s.row.packed else []
    s.say(f"def advance(i, end, until, rows, {words}):", "    n, j = 0, 0", "    while i < end:", "        rows[n] = i")
    s.say(f"        n += int({s.row.text('next')} <= until)", "        i += 1")
    s.say(
        "    while j < n:", "        i = rows[j]", "        j += 1", f"        near = rows[min(j + {NEAR_BY}, n - 1)]"
    )
    s.say("        soon(own, near)", *(f"        soon({array}, near)" for array in "ac"))
    s.say(
        *(["        soon(d, near + 1)"] if s.row.packed else []), *full, "        load(i, x, a, b, c, e, d)", *on[:-1]
    )
    s.say("    return end", "")
    last = SCRATCH + sum(n for _, n in s.row.kept)
    s.say(
        f"def enter(i, end, first, until, alike, slots, told, {words}):",
        "    while i < end:", *full, f"        for j in range({SCRATCH}, {last}):",
        "            x[j] = int(alike[j])", "        for j in range(len(slots)):",
        "            x[slots[j]] = int(told[i - first, j])", "        fresh(x)", *on[:2], "        i += 1",
        *on[2:3], "            return i", "    return i", "",
    )  # fmt: skip


def _say_look(s: Speech, watched: tuple[str, ...]) -> None:
    """The answers to the questions watched, of everybody, on a day to which all have come."""
    s.say("def look(i, end, day, x, a, b, c, e, d, said):", "    while i < end:", "        load(i, x, a, b, c, e, d)")
    s.say(f"        x[{VERSION}] += 1")
    for place, name in enumerate(watched):
        # what would look back beyond what is kept is no answer
        s.say(f"        answer = q{list(s.slice.questions).index(name)}(x, day)")
        s.say(f"        said[i, {place}] = -x[{HALT}] if x[{HALT}] else answer")
    s.say("        i += 1", "    return end", "")
