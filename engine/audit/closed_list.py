"""Grounds and conditions beyond a list that an instrument closes."""

from collections.abc import Iterator

from ..language.labels import listed as joined
from ..language.labels import outcome_in_words, word_label
from ..language.reserved import begins
from ..language.rulebook import ClosedList, Instrument, Rule
from .alone import alone
from .audited import Audited
from .days import meet
from .demands import Demands, asked_by
from .flaw import Flaw
from .layers import Provision, below, condition_of, reported, trigger_of
from .met import met
from .sides import changes, dependence, instrument_side, side
from .weight import befallen, weight

Target = tuple[str, str]
"""A question or a status, and an outcome of it."""


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield what lesser provisions add to closed lists: a flaw for each list and outcome."""
    for instrument in audited.book.instruments.values():
        for closed in instrument.closed_lists:
            for target, provisions in beyond(audited, instrument, closed).items():
                yield _flaw(audited, instrument, closed, target, provisions)


def beyond(audited: Audited, instrument: Instrument, closed: ClosedList) -> dict[Target, list[Provision]]:
    """Return the provisions that go beyond a list, by what they bring about."""
    book = audited.book
    own, grounds = _own(audited, closed), _grounds(audited, closed)
    shut = frozenset((word, o) for word, outcomes in closed.closes.items() for o in outcomes) or own
    added: dict[Target, list[Provision]] = {}
    for target, provision in _brought_about(audited, shut):
        listed = isinstance(provision, Rule) and _listed(provision, closed)
        if not listed and below(provision, instrument, book) and not _inside(audited, provision, grounds):
            added.setdefault(target, []).append(provision)
    return added


def _listed(rule: Rule, closed: ClosedList) -> bool:
    return any(begins(ground, rule.id) for ground in closed.grounds)


def _grounds(audited: Audited, closed: ClosedList) -> list[Rule]:
    """Return the rules of a list that bring something about, without those that only say what is so otherwise."""
    own = _own(audited, closed)
    rules = [rule for rule in audited.book.rules if _listed(rule, closed) and not rule.default]
    return [rule for rule in rules if any((rule.decides, outcome) in own for outcome in rule.outcomes)]


def _own(audited: Audited, closed: ClosedList) -> frozenset[Target]:
    """Return what the grounds themselves bring about: of a question also what is less bad, but for the best."""
    found: set[Target] = set()
    for rule in (rule for rule in audited.book.rules if _listed(rule, closed)):
        question = audited.book.vocabulary.questions.get(rule.decides)
        for outcome in rule.outcomes:
            least = question.outcomes[1 : question.outcomes.index(outcome) + 1] if question else (outcome,)
            found |= {(rule.decides, lesser) for lesser in least}
    return frozenset(found)


def _brought_about(audited: Audited, shut: frozenset[Target]) -> Iterator[tuple[Target, Provision]]:
    for rule in audited.book.rules:
        yield from (((rule.decides, o), rule) for o in rule.outcomes if (rule.decides, o) in shut)
    for act in audited.book.acts.values():
        yield from ((change, act) for change in changes(act) if change in shut)


def _inside(audited: Audited, provision: Provision, grounds: list[Rule]) -> bool:
    """Tell whether a provision goes no further than the list, or stands on no day on which the list does."""
    words = audited.book.vocabulary
    standing = [ground for ground in grounds if meet(provision.force, ground.force, audited.book)]
    asked = asked_by(provision, words)
    if asked is None or not standing or any(_carries_out(asked, ground) for ground in standing):
        return True
    decided = befallen(audited.book, provision)
    alike = [g for g in standing if g.decides in decided and g.at in (None, trigger_of(provision))]
    return not alone(condition_of(provision), [condition_of(ground) for ground in alike], words, surely=False)


def _carries_out(asked: Demands, ground: Rule) -> bool:
    """Tell whether what is asked of an act is what a ground decides."""
    return any(ref.name == ground.decides and values <= {*ground.outcomes} for ref, values in asked.items())


def _flaw(
    audited: Audited, instrument: Instrument, closed: ClosedList, target: Target, provisions: list[Provision]
) -> Flaw:
    book, (word, outcome) = audited.book, target
    what = f"{word_label(word, book)}: {outcome_in_words(word, outcome, book)}"
    who = joined(list(dict.fromkeys(_whose(audited, provision) for provision in provisions)))
    n = len(provisions)
    beyond = f"{n} provisions of {who} go beyond it" if n > 1 else f"{who} goes beyond it"
    sides = (
        instrument_side(instrument, f"closes the list of grounds for “{what}”", closed.cite),
        *(side(provision, book) for provision in provisions),
    )
    return Flaw(
        "outside-closed-list",
        (instrument.id, word, outcome),
        weight(book, (word,)),
        f"{instrument.title} has a closed list of grounds for “{what}”; {beyond}",
        sides,
        dependence(provisions, book, sides),
        met(audited, provisions, [condition_of(g) for g in _grounds(audited, closed) if g.decides == word]),
    )


def _whose(audited: Audited, provision: Provision) -> str:
    """Say what goes beyond a list: a layer that tells what is done, or an instrument that ought to keep to it."""
    book = audited.book
    if reported(provision.layer, book):
        return word_label(provision.layer, book).lstrip("+ ")
    return word_label(provision.instrument, book)
