"""Statuses that lapse before all that a decision asks besides them can be had."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..decide.program import Program
from ..language.dates import LATEST
from .audited import Audited
from .eras import begun, rereadings
from .flaw import Dependence, Flaw
from .hanging import hangs_on, terms_behind
from .leave import of_own_accord, unlawful
from .lengths import Procedure, Spell, ends_on, length_in_words, longest, procedures, spells
from .loom import Thing, asked
from .rested import rested
from .said import shown, thing_in_words, unverified
from .web import NO_END, Web
from .weight import weight

Key = tuple[str, str, str]
"""A status that lapses, the question whose answer rests on it, and what is waited for longest."""


@dataclass(frozen=True, slots=True)
class Outgrown:
    """A spell on which a decision rests by a rule, the time that all else may take, and what that is."""

    program: Program
    spell: Spell
    rule: str
    procedure: Procedure
    days: int
    slow: tuple[Thing, ...]

    @property
    def key(self) -> Key:
        """What is told together."""
        return self.spell.status, self.procedure.act.decided_by, self.waited

    @property
    def waited(self) -> str:
        """The act that is waited for longest before the decision itself."""
        acts = [thing[1] for thing in self.slow if thing[0] == "act"]
        return acts[-1] if acts else self.procedure.act.id


def outgrown(audited: Audited) -> Iterator[Flaw]:
    """Yield what lapses too soon for a decision that rests on it."""
    found: dict[Key, list[Outgrown]] = {}
    readings: dict[Key, tuple[tuple[str, str], ...]] = {}
    for _, layers in audited.columns:
        program = audited.checker.compiled.program(audited.stance(layers))
        for key, cases in _by_key(Web(program, audited.day)).items():
            found.setdefault(key, cases)
    for key, cases in found.items():
        readings[key] = _readings(audited, key, cases[0].program)
    for term, reading, era in rereadings(audited, _terms(audited)):
        for key, cases in _by_key(era.web).items():
            if key not in found:
                found[key], readings[key] = cases, ((term, reading),)
    for key, cases in found.items():
        yield _flaw(audited, key, cases, readings[key])


def _readings(audited: Audited, key: Key, program: Program) -> tuple[tuple[str, str], ...]:
    def still(other: Program) -> bool:
        return key in _by_key(Web(other, audited.day))

    return hangs_on(audited, program.stance, (key[1],), still)


def _terms(audited: Audited) -> tuple[str, ...]:
    """The terms behind what is decided after a wait."""
    acts = audited.book.acts.values()
    return terms_behind(audited.book, tuple(act.decided_by for act in acts if act.takes.since and act.decided_by))


def _by_key(web: Web) -> dict[Key, list[Outgrown]]:
    found: dict[Key, list[Outgrown]] = {}
    for case in _in(web):
        found.setdefault(case.key, []).append(case)
    return found


def _in(web: Web) -> Iterator[Outgrown]:
    program, takes = web.program, longest(web)
    barred, begins = unlawful(web) | of_own_accord(web), begun(web)
    waited = [procedure for procedure in procedures(program, web.day) if procedure.act.decided_by]
    for spell in {(s.status, s.value): s for s in spells(program, web.day)}.values():
        lasts = ends_on(program, web.day, spell.lasts)
        if lasts is None:
            continue
        thing: Thing = ("status", spell.status, spell.value)
        for rule in _resting_on(web, thing):
            for procedure in waited:
                answer = _good(web, procedure)
                rivals, n = _rivals(web, rule, answer), web.index["act", procedure.act.id, answer[2]]
                if rivals is None:
                    continue
                # what the decision itself brings is no way to it
                shut = barred | rivals | {web.index[made] for made in web.effects[n]}
                times = web.times((*begins, thing), shut, takes)
                late = lasts[1] - web.day < times[n] <= NO_END
                if late and not web.reach(begins, shut | {web.index[thing]})[n]:
                    yield Outgrown(program, spell, rule, procedure, times[n], _slowest(web, n, times))


def _resting_on(web: Web, thing: Thing) -> Iterator[str]:
    """The rules on questions that ask for a value in any case."""
    for key, rule in web.rules.items():
        if rule.decides in web.words.questions and ("rule", key, "") in web.index:
            held = asked(rule.when)
            if any(ref.name == thing[1] and values == {thing[2]} for ref, values in held.items()):
                yield key


def _rivals(web: Web, rule: str, answer: Thing) -> frozenset[int] | None:
    """The rules that would do as well as a rule, or as those that it leads to on the way to an answer; None where it
    leads to none: through answers, and no status in between."""
    came: dict[int, int | None] = {web.index["rule", rule, ""]: None}
    waiting, end = list(came), web.index.get(answer)
    names = web.names
    for n in waiting:
        for above in web.above[n] if n != end else ():
            if above not in came and names.get(above, ("question",))[0] in ("question", "rule"):
                came[above] = n
                waiting.append(above)
    if end not in came:
        return None
    on_way, at = set[str](), came[end]
    while at is not None:
        on_way |= {names[at][1]} if at in names and names[at][0] == "rule" else set()
        at = came[at]
    given = {(web.rules[key].decides, web.rules[key].outcomes) for key in on_way}
    rules = [(web.rules[id], n) for (sort, id, _), n in web.index.items() if sort == "rule" and id in web.rules]
    return frozenset(n for rival, n in rules if rival.key not in on_way and (rival.decides, rival.outcomes) in given)


def _good(web: Web, procedure: Procedure) -> Thing:
    """The best answer to the question that a procedure carries out."""
    name = procedure.act.decided_by
    return ("question", name, web.words.questions[name].outcomes[0])


def _slowest(web: Web, n: int, times: list[int]) -> tuple[Thing, ...]:
    """What is waited for longest, from the end back: acts, and the rules that ask for them."""
    names = web.names
    found, seen = list[Thing](), set[int]()
    while n not in seen and times[n]:
        seen.add(n)
        node = web.nodes[n]
        if n in names and names[n][0] in ("rule", "fails", "act"):
            found.append(names[n])
        parts = [part for part in node.parts if times[part] <= NO_END]
        if not parts:
            break
        n = (max if node.least > 1 else min)(parts, key=lambda part: times[part])
    return tuple(found)


def _flaw(audited: Audited, key: Key, cases: list[Outgrown], readings: tuple[tuple[str, str], ...]) -> Flaw:
    book, case = audited.book, cases[0]
    program = case.program
    things: list[Thing] = [("rule", each.rule, "") for each in cases]
    granting = [s for s in spells(program, audited.day) if (s.status, s.value) == (case.spell.status, case.spell.value)]
    things += [("act", spell.deed.act.id, "") for spell in granting]
    things += [thing for each in cases for thing in each.slow]
    sides = shown(book, things)
    value = thing_in_words(("status", case.spell.status, case.spell.value), book)
    good = book.vocabulary.questions[key[1]].outcomes[0]
    answer = thing_in_words(("question", key[1], good), book)
    lasts = length_in_words(program, audited.day, case.spell.lasts)
    waited = book.acts[case.waited].label
    time = "no longest time is stated" if case.days == NO_END else f"{case.days} days may pass in all"
    says = f"“{answer}” rests on “{value}”, which lasts {lasts}; for “{waited}”, which it takes as well, {time}."
    layers = tuple(dict.fromkeys(side.layer for side in sides))
    depends = Dependence(audited.day, LATEST + 1, layers, readings, unverified(sides))
    return Flaw(
        "deadline", key, weight(book, (key[1],)), says, sides, depends, rested(audited, program, case.spell, case.rule)
    )
