"""Steps that cannot be taken back, asked for before a decision that may still go against the person."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..decide.finding import Finding
from ..decide.program import Program
from ..language.dates import LATEST
from ..language.labels import listed
from ..language.rulebook import Rule
from .audited import Audited
from .brought import Deed, making
from .days import days_of
from .flaw import Dependence, Flaw, Scene, Witness
from .lengths import procedures
from .loom import Thing, asked
from .posing import Posing, holding
from .said import answer_of, judged, rule_label, shown, stance_in_words, thing_in_words, unverified
from .standing import stands
from .typical import Person, State, usual
from .weight import weight

TITLE = "someone who gave up what was asked, and was refused"


@dataclass(frozen=True, slots=True)
class Order:
    """A rule that refuses whoever holds something, the act that gives it up, a rule that then refuses all the same,
    and somebody to whom that happens, with the two answers."""

    program: Program
    asks: Rule
    held: Thing
    deed: Deed
    refuses: Rule
    person: Person
    answers: tuple[str, str]


def orders(audited: Audited) -> Iterator[Flaw]:
    """Yield sacrifices asked for before a decision: a flaw for each rule that asks."""
    found: dict[str, Order] = {}
    for _, layers in audited.columns:
        program = audited.checker.compiled.program(audited.stance(layers))
        for order in _orders(audited, program):
            found.setdefault(order.asks.id, order)
    for order in found.values():
        yield _flaw(audited, order)


def _orders(audited: Audited, program: Program) -> Iterator[Order]:
    words = program.book.vocabulary
    decided = dict.fromkeys(p.act.decided_by for p in procedures(program, audited.day) if p.act.decided_by)
    for question in decided:
        best = words.questions[question].outcomes[0]
        refusing = [r for r in program.rules.get(question, ()) if r.outcomes[0] != best and not r.default]
        refusing = [rule for rule in refusing if stands(program, rule.force, audited.day)]
        for asks in refusing:
            for ref, values in asked(asks.when).items():
                if ref.sort == "status" and len(values) == 1 and not words.statuses[ref.name].duty:
                    held: Thing = ("status", ref.name, next(iter(values)))
                    if held[2] == usual(words.statuses[ref.name]):
                        continue
                    for deed in _giving_up(audited, program, held):
                        order = _met(audited, program, asks, held, deed, [r for r in refusing if r is not asks])
                        if order is not None:
                            yield order


def _giving_up(audited: Audited, program: Program, held: Thing) -> Iterator[Deed]:
    """The person's own acts that need what is held, and end it."""
    for d in program.deeds.values():
        own = program.book.vocabulary.actors[d.act.actor].is_self and d.counts
        needed = any(ref.name == held[1] and values == {held[2]} for ref, values in asked(d.act.requires).items())
        if own and needed and stands(program, d.act.force, audited.day):
            deeds = (Deed(d.act, outcome) for outcome in d.act.effects)
            yield from (deed for deed in deeds if deed.changes.get(held[1], held[2]) != held[2])


def _met(
    audited: Audited, program: Program, asks: Rule, held: Thing, deed: Deed, others: list[Rule]
) -> Order | None:  # fmt: skip
    """Return somebody whom the rule refuses, and another once the thing is given up."""
    person = Person(audited.book, audited.day)
    for refuses in others:
        for one in Posing(program).people(person, [(holding(asks), True), (holding(refuses), True)]):
            after = one.turned(held[1], State(deed.changes[held[1]]))
            first, then = (_judge(audited, program, each, asks.decides) for each in (one, after))
            if first is not None and then is not None and _by(first, asks) and _by(then, refuses):
                return Order(program, asks, held, deed, refuses, one, (answer_of(first), answer_of(then)))
    return None


def _judge(audited: Audited, program: Program, person: Person, question: str) -> Finding | None:
    found = judged(audited, program.stance, person.life(TITLE), (question,), audited.day)
    return None if found is None else found[question]


def _by(finding: Finding, rule: Rule) -> bool:
    return any(trace.rule == rule.key for trace in finding.because)


def _flaw(audited: Audited, order: Order) -> Flaw:
    book, day = audited.book, audited.day
    back = making(order.program, order.held[1], order.held[2], day)
    things: list[Thing] = [
        ("rule", order.asks.key, ""), ("act", order.deed.act.id, ""), ("rule", order.refuses.key, ""),
        *(("act", deed.act.id, "") for deed in back),
    ]  # fmt: skip
    sides = shown(book, things)
    held = thing_in_words(order.held, book)
    again = listed([f"“{deed.act.label}”" for deed in back], "or")
    returns = f"only {again} brings it back" if back else "nothing brings it back"
    says = (
        f"“{rule_label(order.asks, book)}”: “{held}” is to be given up before the decision, and “"
        f"{rule_label(order.refuses, book)}” refuses all the same; "
        f"{returns}."
    )
    layers = tuple(dict.fromkeys(side.layer for side in sides))
    first = max(days_of(rule.force, book).start.hi for rule in (order.asks, order.refuses))
    stance = stance_in_words(order.program.stance, audited)
    after = order.person.turned(order.held[1], State(order.deed.changes[order.held[1]]))
    scenes = (
        Scene(stance, order.asks.decides, order.answers[0]),
        Scene(f"{stance}; once it is given up", order.asks.decides, order.answers[1]),
    )
    return Flaw(
        "loop", ("order", order.asks.id), weight(book, (order.held[1], order.asks.decides)), says, sides,
        Dependence(first, LATEST + 1, layers, (), unverified(sides)),
        Witness(after.life(TITLE), after.exceptions(), (), scenes, True),
    )  # fmt: skip
