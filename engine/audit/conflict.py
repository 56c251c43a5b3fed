"""Two rules that are both effective in one person and cannot both be right: neither yields to the other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..language.labels import listed, outcome_in_words, word_label
from ..language.rulebook import Rule
from ..proof.logic import Bit, Model, both, some
from ..proof.quest import Quest
from ..proof.seen import Said, Seen
from .flaw import Flaw
from .rivals import opposed
from .shown import dependence, shown
from .sides import side
from .sights import Sights
from .weight import weight


@dataclass(frozen=True)
class Clash:
    """Two rules and where somebody was found in whom both take effect; `settled` is False where that took too long."""

    one: Rule
    other: Rule
    layers: tuple[str, ...]
    day: int
    readings: Mapping[str, str]
    settled: bool = True

    def has(self, rule: Rule) -> bool:
        """Tell whether a rule is one of the two."""
        return rule is self.one or rule is self.other

    def against(self, rule: Rule) -> Rule:
        """Return the other one."""
        return self.other if rule is self.one else self.one


def conflicts(sights: Sights, target: str) -> Iterator[Flaw]:
    """Yield a flaw for each rule on one thing that contradicts others, with all those that it contradicts."""
    clashes = [clash for pair in opposed(sights.audited.book, target) if (clash := _clash(sights, *pair))]
    while clashes:
        rules = {rule.key: rule for clash in clashes for rule in (clash.one, clash.other)}
        hub = max(rules.values(), key=lambda rule: sum(clash.has(rule) for clash in clashes))
        yield _flaw(sights, hub, [clash for clash in clashes if clash.has(hub)])
        clashes = [clash for clash in clashes if not clash.has(hub)]


def _clash(sights: Sights, one: Rule, other: Rule, readings: Mapping[str, str]) -> Clash | None:
    """Look for somebody in whom two rules take effect together, on the latest day first."""
    layers = sights.column(one.layer, other.layer)
    settled = True
    for day in sights.days(one.decides, layers, readings, one, other):
        met = _quest(sights, one.decides, layers, day, readings)
        answer = met.any(together(met.seen, one, other))
        if answer:
            return Clash(one, other, layers, day, readings)
        settled &= answer is False
    return None if settled else Clash(one, other, layers, sights.audited.day, readings, settled=False)


def _quest(sights: Sights, target: str, layers: tuple[str, ...], day: int, readings: Mapping[str, str]) -> Quest:
    """Of a status the people are sought whom the day leaves in doubt: that is what a conflict of its rules does."""
    status = target in sights.audited.book.vocabulary.statuses
    return sights.alone(target, layers, day, readings, doubted=status)


def together(seen: Seen, one: Rule, other: Rule) -> Bit:
    """Say that two rules take effect in a person, and contradict each other."""
    view, person, target = seen.views[0], seen.person, one.decides
    rules = [rule.key for rule in view.rules(target)]
    at = rules.index(one.key), rules.index(other.key)
    if target in view.book.vocabulary.questions:
        truths = seen.answers[0].truths
        return both(seen.answers[0].kinds["conflict"], seen.answers[0].settled, *(truths[i].yes for i in at))
    acting = view.rounds.turn(person, target, 0).acting
    return both(*(acting[i] for i in at))


def torn(seen: Seen, model: Model) -> Said:
    """Return how a status is open in a person in whom rules make different things of it: what it is stays possible."""
    view, person, status = seen.views[0], seen.person, seen.question
    acting = view.rounds.turn(person, status, 0).acting
    made = {rule.outcomes[0] for rule, act in zip(view.rules(status), acting, strict=True) if model.truth(act)}
    made |= {value for value, bit in person.status(status).values.items() if model.truth(bit)}
    return Said("conflict", tuple(sorted(made)))


def _flaw(sights: Sights, hub: Rule, clashes: list[Clash]) -> Flaw:
    book, target = sights.audited.book, hub.decides
    others = [clash.against(hub) for clash in clashes]
    first = next((clash for clash in clashes if clash.settled), clashes[0])
    met = _quest(sights, target, first.layers, first.day, first.readings)
    kinds = [
        together(met.seen, c.one, c.other) for c in clashes if (c.layers, c.readings) == (first.layers, first.readings)
    ]
    expected = (lambda model: (torn(met.seen, model),)) if target in book.vocabulary.statuses else None
    kind = together(met.seen, first.one, first.other)
    witness = met.show(kind, some(kinds), expected) if first.settled else None
    said = [listed([outcome_in_words(target, o, book) for o in rule.outcomes], "or") for rule in (hub, *others)]
    return Flaw(
        "conflict",
        (target, hub.id),
        weight(book, [target]),
        f"{word_label(target, book)}: for the same person one rule says {said[0]}, "
        f"{'another' if len(others) == 1 else 'others'} {listed([*dict.fromkeys(said[1:])], 'or')}, and neither yields",
        tuple(side(rule, book) for rule in (hub, *others)),
        dependence(
            (hub, *others),
            sights.span(target, first.layers, first.readings, first.one, first.other),
            first.layers,
            first.readings,
            book,
        ),
        shown(met.seen, witness, [sights.named(first.layers)]),
        witness is not None and witness.replayed,
    )
