"""The English back-end: conditions, rules, acts and duties as sentences that a lawyer can read aloud.

A negation stands in the clause it denies. Parts that could be taken for each other's are numbered, so that a sentence
has one reading.
"""

from collections.abc import Mapping, Sequence

from .conditions import All, Atom, Becomes, Birth, Condition, Effect, Increase, On, Param, Ref, Set, Term, Trigger
from .dates import Duration, is_time
from .english_atoms import Phrases
from .english_conditions import clause, plain
from .english_terms import parameter_in_words
from .labels import amount, listed, outcome_in_words, quantity, sentence, subject, word_label
from .rulebook import DONE, Act, Duty, Force, Rule, Rulebook, Takes

__all__ = [
    "act_in_words",
    "atom_in_words",
    "condition_in_words",
    "duty_in_words",
    "effect_in_words",
    "outcome_in_words",
    "parameter_in_words",
    "rule_in_words",
    "word_label",
]


def condition_in_words(condition: Condition, rulebook: Rulebook) -> str:
    """Say a condition as one clause."""
    return clause(plain(condition), Phrases(rulebook))


def atom_in_words(atom: Atom, rulebook: Rulebook, negated: bool = False) -> str:
    """Say one atom, or that it is not so."""
    return clause(plain(atom, negated), Phrases(rulebook))


# --- rules


def rule_in_words(rule: Rule, rulebook: Rulebook) -> str:
    """Say a rule in sentences: what follows, when and unless what, when it is in force, how it binds, what it beats."""
    said = [_consequence(rule, rulebook)]
    if rule.may:
        said.append(_time_to_choose(rule.may.within))
    if rule.unless is not None:
        said.append(f"this does not apply where {condition_in_words(rule.unless, rulebook)}")
    said += _standing(rule.force, rule.layer, rule.instrument, rule.reading, rulebook)
    if rule.overrides:
        said.append(f"it stands over {listed([_rule_name(id, rulebook) for id in rule.overrides])}")
    if rule.default:
        said.append("it yields to every other rule on the same matter")
    return " ".join(map(sentence, said))


def _consequence(rule: Rule, rulebook: Rulebook) -> str:
    is_status = rule.decides in rulebook.vocabulary.statuses
    name = subject(Ref("status" if is_status else "question", rule.decides), rulebook)
    outcomes = [outcome_in_words(rule.decides, outcome, rulebook) for outcome in rule.outcomes]
    when = plain(rule.when)
    told = "" if when == All(()) else clause(when, Phrases(rulebook))
    if rule.may:
        whether = "whether" if len(outcomes) > 1 else "that"
        then = f"{word_label(rule.may.actor, rulebook)} may decide {whether} {name} is {listed(outcomes, 'or')}"
        return f"{then}, provided that {told}" if told else then
    then = f"{name} {'becomes' if is_status else 'is'} {listed(outcomes, 'or')}"
    if rule.at is not None:
        then = f"{_moment(rule.at, rulebook)}, {then}"
        return f"{then}, provided that {told}" if told else then
    if is_status:
        return f"{then} without any act {f'as soon as {told}' if told else 'as soon as this rule is in force'}"
    return f"{then} when {told}" if told else then


def _moment(trigger: Trigger, rulebook: Rulebook) -> str:
    return "at birth" if isinstance(trigger, Birth) else f"when {_change(trigger.status, trigger.value, rulebook)}"


def _change(status: str, value: str, rulebook: Rulebook) -> str:
    return f"{subject(Ref('status', status), rulebook)} becomes {outcome_in_words(status, value, rulebook)}"


def _time_to_choose(within: str) -> str:
    n, _, unit = within.partition(" ")
    if within in ("", "none stated"):
        return "no time limit is stated"
    return f"the time allowed is {quantity(int(n), unit) if n.isdigit() and is_time(unit) else within}"


def _rule_name(id: str, rulebook: Rulebook) -> str:
    label = next((rule.label for rule in rulebook.rules if rule.id == id and rule.label), "")
    return f"{id} (“{label}”)" if label else id


def _standing(
    force: Force, layer: str, instrument: str, reading: Mapping[str, Sequence[str]], rulebook: Rulebook
) -> list[str]:
    """Say when a provision is in force, how it binds, and to which readings it belongs."""
    said = _dates(force, Phrases(rulebook))
    title = f" ({word_label(instrument, rulebook)})" if instrument in rulebook.instruments else ""
    below = rulebook.vocabulary.layers[layer].under_all if layer in rulebook.vocabulary.layers else False
    yields = ", and yields to every rule that is not" if below else ""
    said.append(f"it counts as {word_label(layer, rulebook).lstrip('+ ')}{title}{yields}")
    for term, names in reading.items():
        read = listed([f"“{outcome_in_words(term, name, rulebook)}”" for name in names], "or")
        said.append(f"it holds only where “{word_label(term, rulebook)}” is read as {read}")
    return said


def _dates(force: Force, say: Phrases) -> list[str]:
    if not isinstance(force.governed_by, On):
        whose = f"the date that counts is {say.term(force.governed_by)}"
        limits = [f"on or after {say.term(force.start)}"] if force.start else []
        limits += [f"before {say.term(force.end)}"] if force.end else []
        return [f"{whose}; it must be {' and '.join(limits)}" if limits else whose]
    if force.start is None:
        return [f"it is in force before {say.term(force.end)}"] if force.end else []
    until = f" and before {say.term(force.end)}" if force.end else ""
    return [f"it is in force from {say.term(force.start)} on{until}"]


# --- acts and duties


def effect_in_words(effect: Effect, rulebook: Rulebook) -> str:
    """Say one effect: what becomes what, for how long, and what comes after."""
    if isinstance(effect, Increase):
        return f"{amount(Ref('status', effect.status), rulebook)[0]} increases by {effect.by}"
    said = _change(effect.status, effect.value, rulebook)
    return f"{said} {_lapse(effect, effect.lapse, rulebook)}" if effect.lapse is not None else said


def _lapse(effect: Set, lapse: Duration | Param | Term, rulebook: Rulebook) -> str:
    say = Phrases(rulebook, today="that day")
    after = rulebook.vocabulary.statuses[effect.status].then.get(effect.value)
    then = f", then {outcome_in_words(effect.status, after, rulebook)}" if after else ""
    if isinstance(lapse, Duration):
        return f"for {say.length(lapse)}{then}"
    is_date = not isinstance(lapse, Param) or rulebook.parameters[lapse.name].unit == "date"
    return f"{'until' if is_date else 'for'} {say.term(lapse)}{then}"


def act_in_words(act: Act, rulebook: Rulebook) -> str:
    """Say an act in sentences: whose it is, what it requires, how long it takes and what it brings about."""
    said = [f"{word_label(act.actor, rulebook)}: {act.label}"]
    requires = plain(act.requires)
    if requires != All(()):
        said.append(f"it requires that {clause(requires, Phrases(rulebook))}")
    said += _takes(act.takes, rulebook)
    said += _outcomes(act, rulebook)
    if act.notes:
        said.append(f"a record of it may state {listed([subject(Ref('status', n), rulebook) for n in act.notes])}")
    if act.harm:
        said.append("it does the person harm")
    if act.offence:
        said.append("the law forbids it, whoever does it")
    return " ".join(map(sentence, said + _standing(act.force, act.layer, act.instrument, act.reading, rulebook)))


def _outcomes(act: Act, rulebook: Rulebook) -> list[str]:
    told = {
        outcome: listed([effect_in_words(effect, rulebook) for effect in effects]) or "nothing changes"
        for outcome, effects in act.effects.items()
    }
    if not act.decided_by:
        return [told[DONE]] if DONE in told else []
    name = subject(Ref("question", act.decided_by), rulebook)
    return [
        f"where {name} is {outcome_in_words(act.decided_by, outcome, rulebook)}, {effects}"
        for outcome, effects in told.items()
    ]


def _takes(takes: Takes, rulebook: Rulebook) -> list[str]:
    say = Phrases(rulebook)
    some = isinstance(takes.at_least, Param) or (takes.at_least is not None and takes.at_least.n > 0)
    limits = [f"at least {say.length(takes.at_least)}"] if some and takes.at_least else []
    limits += [f"at most {say.length(takes.at_most)}"] if takes.at_most else []
    since = f" from {say.term(takes.since)}" if takes.since is not None else ""
    if limits:
        return [f"it takes {' and '.join(limits)}{since}"]
    return ["no longest time is stated for it"] if takes != Takes() else []


def duty_in_words(duty: Duty, rulebook: Rulebook) -> str:
    """Say a duty in sentences: who owes which act, within what time from when, and where it arises."""
    say = Phrases(rulebook)
    within = f"within {say.length(duty.within)} after {_start(duty.since, rulebook)}"
    when = plain(duty.when)
    arises = "" if when == All(()) else f", provided that {clause(when, say)}"
    said = [
        f"{word_label(duty.owes, rulebook)} owes “{word_label(duty.act, rulebook)}” {within}{arises}",
        "done after that, or not at all, it is late",
    ]
    return " ".join(map(sentence, said + _standing(duty.force, duty.layer, duty.instrument, duty.reading, rulebook)))


def _start(since: Trigger | Term, rulebook: Rulebook) -> str:
    if isinstance(since, Birth):
        return "birth"
    if isinstance(since, Becomes):
        return _change(since.status, since.value, rulebook)
    return Phrases(rulebook).term(since)
