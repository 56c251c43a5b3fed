"""Windows that open at birth: children of every kind of parents that a rule at birth asks about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations_with_replacement, product

from ..decide.case import read_case
from ..decide.program import Program
from ..decide.replay import World
from ..language.conditions import Birth, Condition, Is, Quantified, atoms
from ..language.dates import LATEST, text
from ..language.labels import outcome_in_words, word_label
from ..language.rulebook import Rule
from ..text.diagnostic import BadInput
from .audited import Audited
from .flaw import Dependence, Flaw, Scene, Witness
from .said import answer_of, judged, shown, stance_in_words, unverified
from .standing import stands
from .weight import weight

TITLE, SOME = "a child of these parents", 3
Kind = tuple[str, str]
"""A status of a parent, and its value."""


@dataclass(frozen=True, slots=True)
class Born:
    """A child in whom a window is open from birth: where it was born, of which parents, and how it is told."""

    program: Program
    outcome: str
    facts: Mapping[str, str]
    parents: tuple[Kind, ...]
    life: str


def births(audited: Audited) -> Iterator[Flaw]:
    """Yield windows open from birth: a flaw for each question and bad outcome."""
    found: dict[tuple[str, str], list[Born]] = {}
    for _, layers in audited.columns:
        program = audited.checker.compiled.program(audited.stance(layers))
        here: dict[tuple[str, str], list[Born]] = {}
        for question, born in _children(audited, program):
            here.setdefault((question, born.outcome), []).append(born)
        for key, children in here.items():
            found.setdefault(key, children)
    for (question, outcome), children in found.items():
        yield _flaw(audited, question, outcome, children)


def _children(audited: Audited, program: Program) -> Iterator[tuple[str, Born]]:
    words, day = program.book.vocabulary, audited.day
    roles = tuple(role for role, kind in words.roles.items() if kind == "parent")
    rules = [
        r for rs in program.rules.values() for r in rs if isinstance(r.at, Birth) and stands(program, r.force, day)
    ]
    if not rules or not roles:
        return
    kinds = sorted({kind for rule in rules for kind in _kinds(rule, program)})
    places = [dict(facts) for facts in product(*(_values(name, program) for name in _facts(rules)))]
    for parents, facts in product(combinations_with_replacement(kinds, len(roles)), places):
        life = _life(program, day, roles, parents, facts)
        try:
            world = World(
                program, read_case(life, "witness", audited.book).life, judging=audited.checker.engines.reference
            )
        except BadInput:
            continue
        world.run(day)
        for question in words.questions.values():
            settled = world.verdict(world.main, question.id).settled if question.window else None
            if settled is not None and settled.kind == "decided" and settled.outcomes[0] != question.outcomes[0]:
                yield question.id, Born(program, settled.outcomes[0], facts, parents, life)


def _kinds(rule: Rule, program: Program) -> Iterator[Kind]:
    """The nationalities and the like that a rule asks of parents: values of statuses that are stated together."""
    for condition in (rule.when, *([rule.unless] if rule.unless is not None else [])):
        for atom in atoms(condition):
            for inner in atoms(atom.has) if isinstance(atom, Quantified) else ():
                if isinstance(inner, Is) and inner.ref.sort == "status":
                    status = program.book.vocabulary.statuses[inner.ref.name]
                    if status.together:
                        yield from ((status.id, value) for value in inner.values)


def _facts(rules: list[Rule]) -> list[str]:
    """The facts of the child itself, with a few values, that rules at birth read."""
    found = dict[str, None]()
    for rule in rules:
        for condition in (rule.when, *([rule.unless] if rule.unless is not None else [])):
            found |= dict.fromkeys(atom.ref.name for atom in _own(condition))
    return list(found)


def _own(condition: Condition) -> Iterator[Is]:
    yield from (a for a in atoms(condition) if isinstance(a, Is) and a.ref.sort == "fact")


def _values(name: str, program: Program) -> list[Kind]:
    fact = program.book.vocabulary.facts[name]
    return [(name, value) for value in fact.values] if fact.type == "enum" and fact.missing is None else [(name, "no")]


def _life(
    program: Program, day: int, roles: tuple[str, ...], parents: tuple[Kind, ...], facts: Mapping[str, str]
) -> str:
    words = program.book.vocabulary
    told = [f"  {name}: {value}" for name, value in facts.items() if value != words.facts[name].missing]
    usual = [f"  {f.id}: {f.normally}" for f in words.facts.values() if f.normally and f.id not in facts]
    lines = [f"case: {TITLE}", f"on: {text(day)}", "person:", f"  born: {text(day)}", *told, *usual]
    place = next((value for value in facts.values() if _place(program, value)), None)
    lines.append("roles:")
    for role, (status, value) in zip(roles, parents, strict=True):
        lines += [
            f"  {role}:",
            "    opens:",
            f"      on: {text(day - 1)}",
            f"      {status}: {{is: {value}, since: {text(day - 9000)}}}",
        ]
        lines += [f"      {_place(program, place)}: {place}"] if place else []
    lines += [f"  {role}: nobody" for role in words.roles if role not in roles]
    return "\n".join(lines) + "\n"


def _place(program: Program, value: str) -> str:
    """The status that anybody can see, and that says where one is, of which this is a value."""
    found = (
        s.id for s in program.book.vocabulary.statuses.values() if s.plain and s.begins is None and value in s.values
    )
    return next(found, "")


def _flaw(audited: Audited, question: str, outcome: str, children: list[Born]) -> Flaw:
    book, first = audited.book, children[0]
    rules = first.program.rules
    at_birth = [
        r
        for rs in rules.values()
        for r in rs
        if isinstance(r.at, Birth) and stands(first.program, r.force, audited.day)
    ]
    bad = [r for r in rules.get(question, ()) if outcome in r.outcomes and not r.default]
    sides = shown(book, [("rule", r.key, "") for r in (*bad, *at_birth)])
    named = f"{word_label(question, book)}: {outcome_in_words(question, outcome, book)}"
    kinds = dict.fromkeys(_told(audited, born) for born in children)
    shown_kinds = "; ".join([*list(kinds)[:SOME], *([f"and {len(kinds) - SOME} more"] if len(kinds) > SOME else [])])
    says = f"“{named}” from birth on, for children {shown_kinds}."
    found = judged(audited, first.program.stance, first.life, (question,), audited.day)
    answer = "" if found is None else answer_of(found[question])
    scene = Scene(stance_in_words(first.program.stance, audited), question, answer)
    layers = tuple(dict.fromkeys(side.layer for side in sides))
    return Flaw(
        "window", (question, outcome, "birth"), weight(book, (question,)), says, sides,
        Dependence(audited.day, LATEST + 1, layers, (), unverified(sides)),
        Witness(first.life, (_told(audited, first),), (), (scene,), answer == outcome),
    )  # fmt: skip


def _told(audited: Audited, born: Born) -> str:
    """Say where a child was born and of whom."""
    book = audited.book
    parents = " and ".join(
        dict.fromkeys(f"{word_label(s, book)}: {outcome_in_words(s, v, book)}" for s, v in born.parents)
    )
    places = ", ".join(
        outcome_in_words(n, v, book) for n, v in born.facts.items() if v != book.vocabulary.facts[n].missing
    )
    return f"born in {places}, of parents “{parents}”" if places else f"of parents “{parents}”"
