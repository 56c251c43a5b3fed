"""The part of a rulebook that a run reads: what its questions and acts look at, and all that decides it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..decide.program import Program
from ..decide.target import Target
from ..language.conditions import (
    ALWAYS,
    Atom,
    Becomes,
    Compare,
    Condition,
    DaysOf,
    Is,
    On,
    Param,
    Quantified,
    Ref,
    Set,
    Since,
    Term,
    Throughout,
    Times,
    Was,
    atoms,
    terms,
)
from ..language.conditions import reads as read_by
from ..language.dates import Duration
from ..language.rulebook import Act, Force, Rule
from .will import Gate, Will


@dataclass(slots=True)
class Slice:
    """What is read: questions, none before one that it reads; statuses, and those whose day or past is read too; the
    roles of whose people something is asked; the groups by which each act's wait goes; which are done at 15ths, and
    as likely at one time as at another."""

    program: Program
    acts: tuple[Act, ...]
    questions: dict[str, Target] = field(default_factory=dict)
    facts: dict[str, None] = field(default_factory=dict)
    statuses: dict[str, None] = field(default_factory=dict)
    dated: set[str] = field(default_factory=set)
    pasts: set[str] = field(default_factory=set)
    roles: dict[str, None] = field(default_factory=dict)
    targets: tuple[Target, ...] = ()
    at_once: tuple[int, ...] = ()
    by: tuple[tuple[tuple[Condition, ...], ...], ...] = ()
    monthly: frozenset[int] = frozenset()
    steady: frozenset[int] = frozenset()


def sliced(program: Program, wills: tuple[Will, ...], watched: tuple[str, ...], gates: tuple[Gate, ...] = ()) -> Slice:
    """Return the part of a rulebook that acts, watched questions and statuses, and gates read."""
    found = Slice(program, tuple(program.book.acts[will.act] for will in wills))
    found.by = tuple(will.by for will in wills)
    found.monthly = frozenset(number for number, will in enumerate(wills) if will.monthly)
    found.steady = frozenset(number for number, will in enumerate(wills) if will.steady)
    for will in wills:
        _read_all(found, [condition for conditions in will.by for condition in conditions], [])
    found.at_once = tuple(number for number, will in enumerate(wills) if will.at_once)
    ahead: list[str] = []
    for act in found.acts:
        _read_all(found, [act.requires, *_forces(act.force), *_takes(act)], ahead)
        ahead += [act.decided_by] if act.decided_by else []
    ahead += watched
    for gate in gates:
        _read_all(found, list(gate.reads), ahead)
        if gate.longest:
            ahead.append(gate.longest)
            found.dated.add(gate.longest)
    targets = {target.name: target for target in program.statuses}
    met: set[str] = set()
    while ahead:
        name = ahead.pop()
        if name in program.book.vocabulary.questions:
            _question(found, name, ahead)
            continue
        found.statuses.setdefault(name)
        if name not in met and (target := targets.get(name)):
            _read_all(found, _conditions(target), ahead)
        if name not in met:
            _read_all(found, list(_lapses(found, name)), ahead)
        met.add(name)
    order = program.book.vocabulary.statuses
    found.statuses = {name: None for name in order if name in found.statuses}
    found.targets = tuple(target for target in program.statuses if target.name in found.statuses)
    return found


def _question(found: Slice, name: str, ahead: list[str]) -> None:
    if name in found.questions:
        return
    target = found.program.question(name)
    for inner in {t.name: t for targets in target.inner for t in targets}.values():
        _question(found, inner.name, ahead)
    asked = found.program.book.vocabulary.questions[name].asked_when
    _read_all(found, [asked, *_conditions(target)], ahead)
    found.questions[name] = target


def _read_all(found: Slice, conditions: list[Condition], ahead: list[str]) -> None:
    for condition in conditions:
        for ref in sorted(read_by(condition), key=lambda ref: (ref.sort, ref.name)):
            if ref.sort == "fact":
                found.facts.setdefault(ref.name)
            elif ref.sort == "question" or ref.name not in found.statuses:
                ahead.append(ref.name)
        for atom in atoms(condition):
            found.dated.update(term.status for term in terms(atom) if isinstance(term, Since))
            if isinstance(atom, Was | Throughout | DaysOf | Times):
                found.pasts.add(atom.status)
            if isinstance(atom, Quantified):
                found.roles |= dict.fromkeys(atom.roles)


def _conditions(target: Target) -> list[Condition]:
    """Return all that a target's rules or duty say, their triggers and governing dates as conditions too."""
    found: list[Condition] = []
    for rule in target.rules:
        found += [rule.when, rule.unless or ALWAYS, *_forces(rule.force), *_triggers(rule)]
    if target.duty:
        since = target.duty.since
        found += [target.duty.when, *_forces(target.duty.force)]
        found += [_became(since)] if isinstance(since, Becomes) else []
        found += [Compare(On(), ">=", since)] if not isinstance(since, Becomes) and isinstance(since, Term) else []
    return found


def _triggers(rule: Rule) -> list[Condition]:
    return [_became(rule.at)] if isinstance(rule.at, Becomes) else []


def _became(trigger: Becomes) -> Atom:
    return Is(Ref("status", trigger.status), (trigger.value,))


def _forces(force: Force) -> list[Condition]:
    return [Compare(On(), ">=", force.governed_by)] if not isinstance(force.governed_by, On) else []


def _takes(act: Act) -> list[Condition]:
    return [Compare(On(), ">=", act.takes.since)] if act.takes.since is not None else []


def _lapses(found: Slice, status: str) -> Iterator[Condition]:
    """Yield what the acts say of the day on which a status that they set lapses."""
    for act in found.acts:
        for effects in act.effects.values():
            for effect in effects:
                lapse = effect.lapse if isinstance(effect, Set) and effect.status == status else None
                if lapse is not None and not isinstance(lapse, Duration | Param):
                    yield Compare(On(), "<", lapse)
