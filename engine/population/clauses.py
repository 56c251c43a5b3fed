"""Rules as generated text: which are effective, which may be, and the days on which time alone can change that."""

from ..decide.grounded import Context
from ..decide.target import Target
from ..language.conditions import (
    ALWAYS,
    All,
    Becomes,
    Birth,
    Compare,
    Condition,
    InForce,
    Not,
    On,
    Param,
    Trigger,
    params,
)
from ..language.rulebook import Force, Rule
from .atoms import force_said, said, valued_said
from .bits import NO, Bits, deny, every
from .row import FIRING
from .speech import Speech
from .terms import parameter
from .turns import turns

MOST_RULES = 30


def rule_said(s: Speech, target: Target, rule: Rule) -> Bits:
    """Say that a rule applies."""
    context = Context(rule.force.governed_by, as_if=target.is_question)
    conditions = (rule.when, rule.unless or ALWAYS)
    parts = [triggered(s, rule.at, rule.layer)] if rule.at is not None else []
    parts += [force_said(s, rule.force, context), *valued_said(s, conditions, context), said(s, rule.when, context)]
    parts += [deny(said(s, rule.unless, context))] if rule.unless is not None else []
    return every(parts)


def triggered(s: Speech, trigger: Trigger, layer: str) -> Bits:
    """Say that the change has just been made that a rule of a layer waits for; a birth is never in a run."""
    if isinstance(trigger, Birth):
        return NO
    key = (trigger.status, trigger.value, layer)
    bit = s.triggers.setdefault(key, len(s.triggers))
    if bit > 60:
        raise s.beyond("more than 60 changes are waited for; leave some of what is asked out")
    return Bits(f"(x[{FIRING}] >> {bit} & 1 != 0)")


def clause_lines(target: Target, parts: list[Bits]) -> list[str]:
    """Return the lines that set the bit of each clause in `y` where it is effective, in `o` where that is open."""
    lines = ["    y = 0", "    o = 0"]
    for place, (bits, clause) in enumerate(zip(parts, target.group.clauses, strict=False)):
        rivals, one = sum(1 << rival for rival in clause.beaten_by), 1 << place
        if bits == NO:
            continue
        lead = "    "
        if rivals:
            lines.append(f"    if y & {rivals} == 0:")
            lead += "    "
        act = f"{lead}    y |= {one}"
        if rivals:
            act = f"{lead}    if o & {rivals}:\n{lead}        o |= {one}\n{lead}    else:\n{lead}        y |= {one}"
        lines += [f"{lead}if {bits.yes}:", act]
        if not bits.certain:
            lines += [f"{lead}elif not {bits.no}:", f"{lead}    o |= {one}"]
    return lines


def rule_turns(s: Speech, target: Target, rule: Rule) -> list[str]:
    """Return the days on which time alone may change whether a rule applies."""
    if rule.at is not None:
        return []
    context = Context(rule.force.governed_by, as_if=target.is_question)
    unless = (Not(rule.unless),) if rule.unless is not None else ()
    whole = All((*_in_force(rule.force), *flat(rule.when), *unless))
    return [*turns(s, whole, context), *_valued_turns(s, whole, context)]


def _in_force(force: Force) -> tuple[Condition, ...]:
    if force.start is None and force.end is None and isinstance(force.governed_by, On):
        return ()
    return (InForce(force.governed_by, force.start, force.end),)


def flat(condition: Condition) -> tuple[Condition, ...]:
    """Return the parts that all must hold."""
    return condition.parts if isinstance(condition, All) else (condition,)


def _valued_turns(s: Speech, whole: Condition, context: Context) -> list[str]:
    if not isinstance(context.governed_by, On):
        return []
    return [f"{parameter(s, name)}n(day)" for name in sorted(params(whole))]


def turn_lines(days: list[str]) -> list[str]:
    """Return the lines that give the least of some days."""
    distinct = list(dict.fromkeys(days))
    lines = ["    found = NEVER"]
    for day in distinct:
        lines += [f"    other = {day}", "    if other < found:", "        found = other"]
    return [*lines, "    return found", ""]


def duty_said(s: Speech, target: Target) -> Bits:
    """Say that what a duty runs from has come, and that it is owed."""
    duty = target.duty
    assert duty is not None
    context = Context(duty.force.governed_by)
    parts = [duty_begins(s, target)]
    # without a figure for its time nothing is owed
    within = (Compare(On(), "<", duty.within),) if isinstance(duty.within, Param) else ()
    valued = valued_said(s, (duty.when, *within), context)
    return every([*parts, force_said(s, duty.force, context), *valued, said(s, duty.when, context)])


def duty_begins(s: Speech, target: Target) -> Bits:
    """Say that what a duty runs from has come."""
    duty = target.duty
    assert duty is not None
    if isinstance(duty.since, Becomes | Birth):
        return triggered(s, duty.since, duty.layer)
    return said(s, Compare(On(), ">=", duty.since), Context(duty.force.governed_by))


def duty_turns(s: Speech, target: Target) -> list[str]:
    """Return the days on which time alone may change whether a duty is owed."""
    duty = target.duty
    assert duty is not None
    if isinstance(duty.since, Becomes | Birth):
        return []
    whole = All((*_in_force(duty.force), Compare(On(), ">=", duty.since), *flat(duty.when)))
    context = Context(duty.force.governed_by)
    return [*turns(s, whole, context), *_valued_turns(s, whole, context)]
