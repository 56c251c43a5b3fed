"""Who decides what the law gives to somebody else."""

from collections.abc import Iterator, Mapping

from ..language.conditions import Effect
from ..language.labels import listed, word_label
from ..language.rulebook import Act, Competence, Instrument
from .audited import Audited
from .flaw import Flaw
from .layers import Provision, below
from .met import met
from .sides import changes, dependence, instrument_side, side
from .weight import weight


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield who decides without competence: a flaw for each actor and what is decided."""
    for word, held in _held(audited).items():
        actors = frozenset(actor for _, competence in held for actor in competence.actors)
        by_actor: dict[str, list[Provision]] = {}
        for actor, provision in _deciding(audited, word):
            if actor not in actors and any(below(provision, instrument, audited.book) for instrument, _ in held):
                by_actor.setdefault(actor, []).append(provision)
        for actor, provisions in by_actor.items():
            yield _flaw(audited, word, actor, held, provisions)


def _held(audited: Audited) -> Mapping[str, list[tuple[Instrument, Competence]]]:
    """Return by question, status or act what instruments say of who is competent."""
    found: dict[str, list[tuple[Instrument, Competence]]] = {}
    for instrument in audited.book.instruments.values():
        for competence in instrument.competent:
            found.setdefault(competence.over, []).append((instrument, competence))
    return found


def _deciding(audited: Audited, word: str) -> Iterator[tuple[str, Provision]]:
    """Yield who decides a word, and by which provision."""
    book = audited.book
    for rule in book.rules:
        yield from ((one.actor, rule) for one in rule.lets if one.over == word)
        if rule.decides == word and rule.may:
            yield rule.may.actor, rule
    decisions = [act for act in book.acts.values() if act.decided_by == word]
    for act in book.acts.values():
        yield from ((one.actor, act) for one in act.lets if one.over == word)
        changed = any(status == word for status, _ in changes(act))
        if act.id == word or act.decided_by == word or changed or _takes_the_place(act, decisions):
            yield act.actor, act


def _takes_the_place(act: Act, decisions: list[Act]) -> bool:
    """Tell whether an act brings about all that a decision does, without being one."""
    done = _all(act)
    return act not in decisions and any(
        effects and {*effects} <= done for decision in decisions for effects in decision.effects.values()
    )


def _all(act: Act) -> frozenset[Effect]:
    return frozenset(effect for effects in act.effects.values() for effect in effects)


def _flaw(
    audited: Audited,
    word: str,
    actor: str,
    held: list[tuple[Instrument, Competence]],
    provisions: list[Provision],
) -> Flaw:
    book = audited.book
    competent = listed([word_label(a, book) for a in dict.fromkeys(a for _, c in held for a in c.actors)], "or")
    what = word_label(word, book)
    sides = (
        *(instrument_side(instrument, f"gives “{what}” to: {_named(audited, c)}", c.cite) for instrument, c in held),
        *(side(provision, book) for provision in provisions),
    )
    return Flaw(
        "no-competence",
        (word, actor),
        weight(book, (word,) if word not in book.acts else [status for status, _ in changes(book.acts[word])]),
        f"{word_label(actor, book)} decides over “{what}”, for which the law makes {competent} competent",
        sides,
        dependence(provisions, book, sides),
        met(audited, provisions),
    )


def _named(audited: Audited, competence: Competence) -> str:
    return listed([word_label(actor, audited.book) for actor in competence.actors], "or")
