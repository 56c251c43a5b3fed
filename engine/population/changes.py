"""Changes as generated text: a status takes a value, lapses, or counts on; who has to look, and what it sets off."""

from ..decide.grounded import Context
from ..language.conditions import Increase, Param, Set, Term
from ..language.dates import Duration
from .months import NEVER
from .row import DIRTY, FIRED, HALT, VERSION
from .speech import Speech, value_of
from .terms import ends_of, moved, parameter


def say_put(s: Speech, name: str) -> None:
    """Say how a status takes a value: what it was already only renews its lapse; returns whether it changed it."""
    held, number = s.row["is", name], list(s.slice.statuses).index(name)
    looks = sum(1 << place for place, target in enumerate(s.slice.targets) if name in target.deps)
    until, lead = ("until", name) in s.row, "    "
    s.say(f"def put{number}(x, day, value, until):", f"    x[{VERSION}] += 1", f"    if x[{held}] == value:")
    if until:
        mine = s.row.at("until", name)
        s.say(f"        if {mine} != until:", f"            {mine} = until", f"            x[{DIRTY}] |= {looks}")
    s.say("        return 0", f"    x[{DIRTY}] |= {looks}", "    sure = 2")
    if name in s.loose:
        s.say(f"    if x[{held}] < 0:", "        sure = 1")
        lead = "        "
        if ("since", name) in s.row:
            s.say("    else:", f"{lead}{s.row.at('since', name)} = day")
    elif ("since", name) in s.row:
        s.say(f"{lead}{s.row.at('since', name)} = day")
    if ("since", name) in s.row and f"since {name}" in s.loose:
        s.say(f"    {s.row.at('since to', name)} = day")
    s.say(f"    x[{held}] = value", *([f"    {s.row.at('until', name)} = until"] if until else []))
    if ("past", name) in s.row:
        s.say(f"    note(x, {s.row['past', name]}, {s.keeps}, day, value)")
    s.say("    return sure", "")


def set_off(s: Speech, status: str, value: str, layer: str | None) -> int:
    """Return the mask of what a change sets off: the rules that wait for it, unless its layer stands over theirs."""
    over = s.program.book.vocabulary.layers[layer].over if layer is not None else ()
    return sum(
        1 << bit
        for (name, what, waits), bit in s.triggers.items()
        if (name, what) == (status, value) and waits not in over
    )


def becomes(s: Speech, status: str, value: str, until: str, layer: str | None, lead: str) -> list[str]:
    """Return the lines by which a status becomes a value, and what waits for it is set off."""
    noun, mask = s.status(status), set_off(s, status, value, layer)
    number = list(s.slice.statuses).index(status)
    put = f"put{number}(x, day, {value_of(noun, value)}, {until})"
    if not mask:
        return [lead + put]
    lines = [f"{lead}sure = {put}", f"{lead}if sure == 2:", f"{lead}    x[{FIRED}] |= {mask}"]
    if status in s.loose:
        code = s.halt(f"waits for '{status}' to become {value}, and it may have been so before")
        lines += [f"{lead}elif sure == 1:", f"{lead}    x[{HALT}] = {code}"]
    return lines


def lapse_of(s: Speech, lapse: Duration | Param | Term | None, day: str = "day", governed: str = "day") -> str:
    """Return the day on which what is set on a day lapses, as text; parameters are read on the date that governs."""
    if lapse is None:
        return str(NEVER)
    if isinstance(lapse, Duration):
        return moved(s, day, str(lapse.n), lapse.unit, 1)
    if isinstance(lapse, Param):
        value, unit = f"{parameter(s, lapse.name)}a({governed}, {governed})", s.program.book.parameters[lapse.name].unit
        return value if unit == "date" else moved(s, day, value, unit, 1)
    return ends_of(s, lapse, Context()).lo


def effect_lines(s: Speech, effect: Set | Increase, lead: str) -> list[str]:
    """Return the lines by which an effect of an act comes about; nothing where nobody reads the status."""
    if effect.status not in s.slice.statuses:
        return []
    if isinstance(effect, Set):
        lines = becomes(s, effect.status, effect.value, lapse_of(s, effect.lapse), None, lead)
        return [*void_lines(s, effect.lapse, "day", lead), *lines]
    noun, held = s.status(effect.status), s.row.at("is", effect.status)
    most, number = len(noun.values) - 1, list(s.slice.statuses).index(effect.status)
    masks = {set_off(s, effect.status, value, None) for value in noun.values}
    if masks != {0}:
        raise s.beyond(f"counts '{effect.status}' on, and a rule waits for one of its numbers")
    more = f"min({most}, {held} + {effect.by})"
    code = s.halt(f"counts '{effect.status}' on from a number that is not known")
    unknown = halt_lines(f"{held} < 0", code, lead)
    lines = [f"{lead}if {more} != {held}:", f"{lead}    put{number}(x, day, {more}, {NEVER})"]
    return [*unknown, *lines] if effect.status in s.loose else lines


def void_lines(s: Speech, lapse: Duration | Param | Term | None, day: str, lead: str) -> list[str]:
    """Return the lines that go no further where the day of a lapse is not known, or its figure has no value."""
    if lapse is None or isinstance(lapse, Duration):
        return []
    if isinstance(lapse, Param):
        number, code = parameter(s, lapse.name), s.halt(f"its time is 'param {lapse.name}', which may have no value")
        return halt_lines(f"{number}c({day}, {day}) == 1", code, lead)
    end = ends_of(s, lapse, Context())
    code = s.halt("what it sets lapses on a day that is not known")
    open_ = [end.void, end.doubt, "" if end.exact else f"{end.lo} != {end.hi}"]
    return halt_lines(" or ".join(filter(None, open_)), code, lead) if any(open_) else []


def halt_lines(when: str, code: int, lead: str) -> list[str]:
    """Return the lines that go no further with a person for a reason."""
    return [f"{lead}if {when}:", f"{lead}    x[{HALT}] = {code}", f"{lead}    return"]


def lapse_lines(s: Speech, name: str, lead: str) -> list[str]:
    """Return the lines by which a status lapses whose day has come."""
    noun, held = s.status(name), s.row.at("is", name)
    then = {"owed": "late"} if noun.duty else noun.then
    lines = [f"{lead}was = {held}"]
    for before, after in then.items():
        lines.append(f"{lead}if was == {value_of(noun, before)}:")
        lines += becomes(s, name, after, str(NEVER), None, lead + "    ")
    if ("past", name) in s.row:
        lines.append(f"{lead}dawned(x, {s.row['past', name]}, {s.keeps}, day)")
    return lines
