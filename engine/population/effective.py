"""Rules on statuses and duties as generated text: what each round finds effective, and what it then changes."""

from ..decide.grounded import Context
from ..decide.target import Target
from ..language.conditions import Becomes, Birth
from ..language.rulebook import DUTY_VALUES
from .bits import NO, Bits
from .changes import becomes, halt_lines, lapse_of, void_lines
from .clauses import MOST_RULES, clause_lines, duty_said, duty_turns, rule_said, rule_turns, turn_lines
from .months import NEVER
from .row import FIRED, HALT
from .speech import Speech, value_of
from .terms import ends_of, governing

OWED = DUTY_VALUES.index("owed")


def say_judging(s: Speech, number: int, target: Target) -> None:
    """Say what a round finds: `s3` leaves it in the row, `v3` gives the day on which time alone may change it."""
    parts: list[Bits] = []
    days: list[str] = []
    if target.duty:
        s.speak_of(target.duty.place, target.duty.id)
        parts, days = [duty_said(s, target)], duty_turns(s, target)
    for rule in target.rules:
        s.speak_of(rule.place, rule.id)
        parts.append(rule_said(s, target, rule))
        days += rule_turns(s, target, rule)
    if len(parts) > MOST_RULES:
        raise s.beyond(f"{len(parts)} rules decide '{target.name}'; at most {MOST_RULES} are counted")
    found = s.row["found", target.name]
    s.say(f"def s{number}(x, day):", *clause_lines(target, parts), f"    x[{found}] = y")
    s.say(f"    x[{found + 1}] = o")
    if target.held_off:
        _say_when_past(s, target, parts, found)
    if target.duty:
        s.say(f"    x[{found + 2}] = {duty_since(s, target)}")
    s.say("")
    s.say(f"def v{number}(x, day):", *turn_lines(days))


def _say_when_past(s: Speech, target: Target, parts: list[Bits], found: int) -> None:
    """Say what rules come to when the change is past for which some wait: these hold no other off then."""
    left = [NO if t is not None else bits for t, bits in zip(target.triggers, parts, strict=True)]
    s.say(f"    x[{found + 2}] = y", f"    if y & {_waiting(target)} == 0:", "        return")
    s.say(*clause_lines(target, left), f"    x[{found + 1}] |= o", f"    x[{found + 2}] = y")


def _waiting(target: Target) -> int:
    """The mask of the rules that wait for a change."""
    return sum(1 << place for place, trigger in enumerate(target.triggers) if trigger is not None)


def say_acting(s: Speech, number: int, target: Target) -> None:
    """Say what rules change that have become effective: `f3`."""
    found, before = s.row["found", target.name], s.row.at("before", target.name)
    then = f"x[{found + 2}]" if target.held_off else "y"
    s.say(f"def f{number}(x, day):", *_open_lines(s, target, found), f"    y = x[{found}]")
    s.say(
        f"    sure = y & ~{before}",
        f"    {before} = {then} & {~_waiting(target)}",
        "    if sure == 0:",
        "        return",
    )
    if target.duty:
        s.speak_of(target.duty.place, target.duty.id)
        _say_duty(s, target)
    else:
        _say_rules(s, target)
    s.say("")


def _open_lines(s: Speech, target: Target, found: int) -> list[str]:
    lines: list[str] = []
    for place, rule in enumerate(target.rules):
        s.speak_of(rule.place, rule.id)
        code = s.halt(f"acts on '{target.name}', and whether it applies is open")
        lines += [f"    if x[{found + 1}] >> {place} & 1:", f"        x[{HALT}] = {code}", "        return"]
    if target.duty:
        s.speak_of(target.duty.place, target.duty.id)
        code = s.halt("whether it is owed is open")
        lines += [f"    if x[{found + 1}]:", f"        x[{HALT}] = {code}", "        return"]
    return lines


def _say_rules(s: Speech, target: Target) -> None:
    noun, held = s.status(target.name), s.row.at("is", target.name)
    values = [value_of(noun, rule.outcomes[0]) for rule in target.rules]
    s.speak_of(target.rules[0].place, target.rules[0].id)
    code = s.halt(f"rules make '{target.name}' two things on one day")
    s.say("    value = -1")
    for place, value in enumerate(values):
        s.say(f"    if sure >> {place} & 1:", f"        if value >= 0 and value != {value}:")
        s.say(f"            x[{HALT}] = {code}", "            return", f"        value = {value}")
    ruled = s.row.at("ruled", target.name)
    s.say(f"    if {ruled} == day and {held} != value:", f"        x[{HALT}] = {code}", "        return")
    s.say(f"    was = {held}")
    for place, rule in enumerate(target.rules):
        s.speak_of(rule.place, rule.id)
        s.say(f"    {'if' if place == 0 else 'elif'} sure >> {place} & 1:")
        s.say(*becomes(s, target.name, rule.outcomes[0], str(NEVER), rule.layer, "        "))
    s.say(f"    if {held} != was:", f"        {ruled} = day")


def _say_duty(s: Speech, target: Target) -> None:
    duty, prompt = target.duty, s.row.at("prompt", target.name)
    assert duty is not None
    s.say(f"    if {prompt} == day:", *becomes(s, duty.id, "met", str(NEVER), duty.layer, "        "), "    else:")
    since = f"x[{s.row['found', target.name] + 2}]"
    governed = governing(s, Context(duty.force.governed_by)).lo
    code = s.halt("the day from which it runs is not known")
    s.say(*halt_lines(f"{since} == 0", code, "        "), *void_lines(s, duty.within, governed, "        "))
    # the last day in time is not yet late
    s.say(*becomes(s, duty.id, "owed", f"({lapse_of(s, duty.within, since, governed)} + 1)", duty.layer, "        "))


def duty_since(s: Speech, target: Target) -> str:
    """Return the day from which the time of a duty runs, as text; 0 where it is not known."""
    duty = target.duty
    assert duty is not None
    if isinstance(duty.since, Becomes | Birth):
        return "day"
    since = ends_of(s, duty.since, Context(duty.force.governed_by))
    return since.lo if since.exact else f"({since.lo} if {since.lo} == {since.hi} else 0)"


def met_lines(s: Speech, act: str, lead: str) -> list[str]:
    """Return the lines by which an act meets the duties that it meets where they are owed."""
    lines: list[str] = []
    for target in s.slice.targets:
        duty = target.duty
        if duty is None or duty.act != act:
            continue
        s.speak_of(duty.place, duty.id)
        if isinstance(duty.since, Becomes):
            bit = s.triggers[duty.since.status, duty.since.value, duty.layer]
            lines += [f"{lead}if x[{FIRED}] >> {bit} & 1:", f"{lead}    {s.row.at('prompt', duty.id)} = day"]
        lines.append(f"{lead}if {s.row.at('is', duty.id)} == {OWED}:")
        lines += becomes(s, duty.id, "met", str(NEVER), None, lead + "    ")
    return lines
