"""A rule that is in force and takes effect for nobody: its conditions never hold, or it is always beaten."""

from collections.abc import Iterator, Mapping, Sequence

from ..language.conditions import Becomes, Birth
from ..language.labels import listed
from ..language.rulebook import Rule
from ..language.standing import beats
from ..proof.quest import Quest
from .behind import terms_behind
from .flaw import Flaw
from .rivals import read_as
from .shown import dependence
from .sides import side
from .sights import Sights


def dead(sights: Sights, target: str) -> Iterator[Flaw]:
    """Yield a flaw for each rule on one thing that takes effect for nobody on any day."""
    for rule in sights.audited.book.by_target.get(target, ()):
        if not isinstance(rule.at, Becomes | Birth):  # an act, or a birth, is not seen in one moment
            flaw = _dead(sights, rule)
            if flaw:
                yield flaw


def _dead(sights: Sights, rule: Rule) -> Flaw | None:
    """Look for anybody for whom a rule takes effect, or else for whom it would apply, the latest day first."""
    readings, layers = read_as(rule) or {}, sights.column(rule.layer)
    applies, settled = False, True
    days = list(sights.days(rule.decides, layers, readings, rule))
    for counted, day, read in _ways(sights, rule, layers, days):
        quest = sights.alone(rule.decides, counted, day, read, doubted=True)
        answer = _takes_effect(quest, rule)
        if answer:
            return None
        settled &= answer is False
        applies |= _applies(quest, rule) is not False
    return _flaw(sights, rule, layers, applies, settled) if days else None


def _ways(
    sights: Sights, rule: Rule, layers: tuple[str, ...], days: Sequence[int]
) -> Iterator[tuple[tuple[str, ...], int, Mapping[str, str]]]:
    """Yield how a rule may be looked at: on its days; with every layer; and with another reading of one term at a time
    of those that what it reads hangs on."""
    book, readings = sights.audited.book, read_as(rule) or {}
    for day in days:
        yield layers, day, readings
    for day in days[:1]:
        widest = sights.audited.columns[-1][1]
        yield widest, day, readings
        for term in terms_behind(book, rule):
            for name in book.terms[term].readings[1:] if term not in readings else ():
                yield widest, day, {**readings, term: name}


def _flaw(sights: Sights, rule: Rule, layers: tuple[str, ...], applies: bool, settled: bool) -> Flaw:
    book, readings = sights.audited.book, read_as(rule) or {}
    over = book.vocabulary.layers, book.instruments
    rivals = [
        other
        for other in book.by_target[rule.decides]
        if applies and other.layer in layers and beats(other, rule, *over)
    ]
    why = (
        f"it is always beaten by {listed([r.id for r in rivals], 'or')}" if applies else "its conditions hold of nobody"
    )
    return Flaw(
        "dead",
        (rule.key,),
        "low",
        f"{rule.label or rule.id}: the rule takes effect for nobody, as {why}",
        tuple(side(one, book) for one in (rule, *rivals)),
        dependence((rule,), sights.span(rule.decides, layers, readings, rule), layers, readings, book),
        settled=settled,
    )


def _takes_effect(quest: Quest, rule: Rule) -> bool | None:
    answer = quest.seen.answers[0]
    return quest.any(answer.truths[[known.key for known in answer.rules].index(rule.key)].yes)


def _applies(quest: Quest, rule: Rule) -> bool | None:
    return quest.any(quest.seen.views[0].applies(rule, quest.seen.person).yes)
