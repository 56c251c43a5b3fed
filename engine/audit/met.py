"""Somebody whom a provision meets, where what the law asks for is not so: posed, told as a life, and judged."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from ..decide.stance import Stance
from ..language.conditions import Condition
from ..language.dates import EARLIEST, text
from ..language.rulebook import DONE, Act
from .audited import Audited
from .days import days_of
from .flaw import Scene, Witness
from .layers import Provision, binds, condition_of, layers_in_words, name_of
from .posing import Posing
from .said import answer_of, column_of
from .sides import changes
from .typical import Person

TRIED = 8
"""So many people are judged for one provision."""


def met(
    audited: Audited, provisions: Iterable[Provision], lacking: Sequence[Condition] = (), before: int | None = None
) -> Witness | None:
    """Return the first person found whom one of some provisions meets, while some conditions fail; None without one.

    It is a day as late as can be, and `before` a day where one is said.
    """
    for provision in provisions:
        for witness in _people(audited, provision, lacking, before):
            if witness.replayed:
                return witness
    return None


def _people(
    audited: Audited, provision: Provision, lacking: Sequence[Condition], before: int | None
) -> Iterator[Witness]:
    """Yield people who may be met: as they come, then such as the law itself would give the best answer."""
    stance = _stance(audited, provision)
    posing = Posing(audited.checker.compiled.program(stance))
    wanted = [(condition_of(provision), True), *((condition, False) for condition in lacking)]
    for more in _better(audited, provision):
        for day in _days(audited, provision, before):
            for person in islice(posing.people(Person(audited.book, day), [*more, *wanted]), TRIED):
                witness = _judged(audited, provision, stance, person)
                if witness is not None:
                    yield witness


def _better(audited: Audited, provision: Provision) -> Iterator[list[tuple[Condition, bool]]]:
    """Yield what to ask for besides: that the question is asked, and then that a rule of the law answers it best."""
    question = None if isinstance(provision, Act) else audited.book.vocabulary.questions.get(provision.decides)
    asked = [(question.asked_when, True)] if question else []
    yield asked
    for rule in audited.book.by_target[question.id] if question else ():
        if question and binds(rule.layer, audited.book) and question.outcomes[0] in rule.outcomes and not rule.default:
            yield [*asked, (condition_of(rule), True)]


def _days(audited: Audited, provision: Provision, before: int | None) -> tuple[int, ...]:
    """Return the last and the first day on which a provision is surely in force; none where it never is in time."""
    days = days_of(provision.force, audited.book)
    first = max(days.start.hi, EARLIEST + 1)
    last = min(days.end.lo, audited.day + 1, audited.day + 1 if before is None else before) - 1
    return () if last < first else (last,) if days.start.hi <= EARLIEST else tuple(dict.fromkeys((last, first)))


def _stance(audited: Audited, provision: Provision) -> Stance:
    layers = next(layers for _, layers in audited.columns if provision.layer in layers)
    return audited.stance(layers, **{term: names[0] for term, names in provision.reading.items()})


def _lawful(audited: Audited, stance: Stance) -> Stance:
    """Return a stance with the same readings, under the layers that say what ought to be."""
    words = audited.book.vocabulary.layers
    layers = tuple(id for id, layer in words.items() if binds(id, audited.book) or layer.under_all)
    return audited.stance(layers, **stance.readings)


def _judged(audited: Audited, provision: Provision, stance: Stance, person: Person) -> Witness | None:
    """Judge a person under the law and under the provision's layers; an act is done to her, or by her, that day."""
    events: tuple[str, ...] = ()
    asked = changes(provision)[0][0] if isinstance(provision, Act) else provision.decides
    if isinstance(provision, Act):
        outcome = next((f", outcome: {o}" for o, effects in provision.effects.items() if effects and o != DONE), "")
        events = (f"{{on: {text(person.day)}, act: {provision.id}{outcome}}}",)
    life = person.life(f"met by {name_of(provision)}", events=events)
    scenes = []
    for each in (_lawful(audited, stance), stance):
        column = column_of(audited, each, life, (asked,), person.day)
        if column is None or (each is stance and column.not_allowed):
            return None
        scenes.append((each, column.findings[0]))
    done = answer_of(scenes[1][1])
    brought = [v for _, v in changes(provision)] if isinstance(provision, Act) else [*provision.outcomes]
    replayed = all(outcome in brought for outcome in done.split(" or ")) and done != answer_of(scenes[0][1])
    told = [(layers_in_words(audited.book, each.layers), answer_of(finding)) for each, finding in scenes]
    return Witness(life, person.exceptions(), (), tuple(Scene(words, asked, a) for words, a in told), replayed)
