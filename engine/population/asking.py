"""Questions as generated text: the rules on each, what those that are effective amount to, and when that may change."""

from ..decide.grounded import Context
from ..decide.target import Target
from .answers import ACTORS, CONFLICT, DECIDED, DISCRETION, NOT_ASKED, OUTCOMES, SILENT, UNKNOWN
from .atoms import said, valued_said
from .bits import Bits, every
from .clauses import MOST_RULES, clause_lines, flat, rule_said, rule_turns, turn_lines
from .row import HALT, VERSION
from .speech import Speech
from .turns import turns

FEW = 6
MOST_OUTCOMES = 28
"""Of a question whose answers are followed: an answer is written down in 31 bits."""
"""So many open rules are tried in every combination, more only one by one and all together, as the evaluator does."""


def say_question(s: Speech, number: int, target: Target) -> None:
    """Say a question: `q3` answers it, `e3` says what effective rules amount to, `n3` when time may change it."""
    for rule in target.rules[:1]:
        s.speak_of(rule.place, rule.id)
    if len(target.rules) > MOST_RULES:
        raise s.beyond(f"{len(target.rules)} rules decide '{target.name}'; at most {MOST_RULES} are counted")
    parts, days = [], []
    for rule in target.rules:
        s.speak_of(rule.place, rule.id)
        parts.append(rule_said(s, target, rule))
        days += rule_turns(s, target, rule)
    noun = s.program.book.vocabulary.questions[target.name]
    context = Context()
    asked = every([*valued_said(s, (noun.asked_when,), context), said(s, noun.asked_when, context)])
    days += [day for part in flat(noun.asked_when) for day in turns(s, part, context)]
    _amounts(s, number, target, noun.outcomes)
    memo = s.row["answer", target.name]
    s.say(f"def q{number}(x, day):", f"    if x[{memo}] == x[{VERSION}]:", f"        return x[{memo + 1}]")
    s.say(f"    x[{memo}] = x[{VERSION}]", *_answered(number, target, parts, asked, noun.outcomes))
    s.say(f"    x[{memo + 1}] = a", "    return a", "")
    s.say(f"def n{number}(x, day):", f"    if x[{memo + 2}] == x[{VERSION}]:", f"        return x[{memo + 3}]")
    lines = turn_lines(days)
    s.say(*lines[:-2], f"    x[{memo + 2}] = x[{VERSION}]", f"    x[{memo + 3}] = found", *lines[-2:])


def say_telling(s: Speech, place: int, name: str) -> None:
    """Say that the answer to a watched question is written down whenever it is another than the last (`t3`): as if it
    were an act, numbered after all acts, and what it came to. Who may choose is not followed."""
    outcomes = len(s.program.book.vocabulary.questions[name].outcomes)
    if outcomes > MOST_OUTCOMES:
        raise s.beyond(f"'{name}' has {outcomes} outcomes; the answers of at most {MOST_OUTCOMES} are followed")
    told, mask = s.row.at("told", name), (1 << outcomes + OUTCOMES) - 1
    s.say(
        f"def t{place}(x, day, who, log, fill):",
        f"    answer = q{list(s.slice.questions).index(name)}(x, day) & {mask}",
        f"    if x[{HALT}] == 0 and answer != {told}:", f"        {told} = answer",
        f"        written(log, fill, who, day, {len(s.slice.acts) + place}, answer)", "",
    )  # fmt: skip


def _answered(number: int, target: Target, parts: list[Bits], asked: Bits, outcomes: tuple[str, ...]) -> list[str]:
    if asked.yes == "False" and asked.certain:
        return [f"    a = {NOT_ASKED}"]
    lines = clause_lines(target, parts)
    lines.append(f"    a = e{number}(y)")
    unsettled = not all(part.certain for part in parts) or not asked.certain
    if unsettled:
        lines += [f"    if o and differs{number}(y, o, a):", f"        a = e{number}o(y | o)"]
        if not asked.certain:
            lines += [f"    if not {asked.yes}:", f"        a = e{number}o(y | o)"]
    if asked.not_no != "True":
        inner = ["    " + line for text in lines for line in text.split("\n")]
        lines = [f"    if {asked.not_yes}:", f"        a = {NOT_ASKED}", "    else:", *inner]
    return lines


def _amounts(s: Speech, number: int, target: Target, outcomes: tuple[str, ...]) -> None:
    """Say what rules amount to that are effective for certain: one outcome, several, somebody's choice, or nothing."""
    masks = [sum(1 << outcomes.index(outcome) for outcome in rule.outcomes) for rule in target.rules]
    s.say(f"def e{number}(y):", "    if y == 0:", f"        return {SILENT}", "    every = 0")
    for place, mask in enumerate(masks):
        s.say(f"    if y & {1 << place}:", f"        every |= {mask}")
    actors = list(dict.fromkeys(rule.may.actor for rule in target.rules if rule.may))
    if actors:
        s.say("    who = 0")
        for place, rule in enumerate(target.rules):
            if rule.may:
                s.say(f"    if y & {1 << place} and every & ~{masks[place]} == 0:")
                s.say(f"        who |= {1 << actors.index(rule.may.actor)}")
        s.say("    if who:", f"        return {DISCRETION} | every << {OUTCOMES} | who << {ACTORS}")
    s.say("    if every & (every - 1):", f"        return {CONFLICT} | every << {OUTCOMES}")
    s.say(f"    return {DECIDED} | every << {OUTCOMES}", "")
    s.say(f"def e{number}o(y):", "    every = 0")
    for place, mask in enumerate(masks):
        s.say(f"    if y & {1 << place}:", f"        every |= {mask}")
    s.say(f"    return {UNKNOWN} | every << {OUTCOMES}", "")
    _say_differs(s, number, len(target.rules))


def _say_differs(s: Speech, number: int, rules: int) -> None:
    """Say whether what is open may make the answer another."""
    s.say(f"def differs{number}(y, o, a):")
    s.say("    n = 0", f"    for j in range({rules}):", "        n += o >> j & 1", f"    if n > {FEW}:")
    s.say(f"        for j in range({rules}):", f"            if o >> j & 1 and e{number}(y | 1 << j) != a:")
    s.say("                return True", f"        return e{number}(y | o) != a", "    some = o", "    while some:")
    s.say(f"        if e{number}(y | some) != a:", "            return True", "        some = (some - 1) & o")
    s.say("    return False", "")
