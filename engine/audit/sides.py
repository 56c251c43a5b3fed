"""Provisions as the sides of a flaw, in the words of the rulebook."""

from collections.abc import Iterable, Sequence

from ..language.conditions import Set
from ..language.labels import listed, outcome_in_words, word_label
from ..language.marks import UNVERIFIED
from ..language.rulebook import Act, Citation, Instrument, Rule, Rulebook
from .days import days_of
from .flaw import Dependence, Side
from .layers import Provision, name_of


def side(provision: Provision, book: Rulebook, does: str = "") -> Side:
    """Return a rule or an act as a side; what it does, unless something else is said."""
    told = does or (rule_does(provision, book) if isinstance(provision, Rule) else act_does(provision, book))
    return Side(name_of(provision), told, provision.layer, provision.cite)


def instrument_side(instrument: Instrument, does: str, cite: tuple[Citation, ...]) -> Side:
    """Return what an instrument says as a side."""
    return Side(instrument.id, does, instrument.layer, cite or instrument.cite)


def rule_does(rule: Rule, book: Rulebook) -> str:
    """Say what a rule decides, under its name: `stay in Bost: unlawful (overstayed)`."""
    outcomes = listed([outcome_in_words(rule.decides, outcome, book) for outcome in rule.outcomes], "or")
    label = f" ({rule.label})" if rule.label else ""
    return f"{word_label(rule.decides, book)}: {outcomes}{label}"


def act_does(act: Act, book: Rulebook) -> str:
    """Say who does an act: `the police: take the passport`."""
    return f"{word_label(act.actor, book)}: {act.label}"


def changes(act: Act) -> tuple[tuple[str, str], ...]:
    """Return the statuses that an act sets, each with its value, whatever the outcome."""
    effects = [effect for effects in act.effects.values() for effect in effects]
    return tuple(dict.fromkeys((e.status, e.value) for e in effects if isinstance(e, Set)))


def dependence(provisions: Sequence[Provision], book: Rulebook, sides: Iterable[Side]) -> Dependence:
    """Return what a flaw hangs on that any of some provisions makes: the days of them all, their layers and marks.

    It hangs on a reading only where all of them do.
    """
    days = [days_of(provision.force, book) for provision in provisions]
    readings = [
        {(term, name) for term, names in p.reading.items() for name in names if len(names) == 1} for p in provisions
    ]
    told = tuple(sides)
    return Dependence(
        min(day.start.lo for day in days),
        max(day.end.hi for day in days),
        tuple(dict.fromkeys(side.layer for side in told if side.layer)),
        tuple(sorted(set.intersection(*readings))),
        unverified(told),
    )


def unverified(sides: Iterable[Side]) -> tuple[str, ...]:
    """Return the sides that rest on nothing better than general knowledge or inference."""
    return tuple(side.id for side in sides if all(cite.mark in UNVERIFIED for cite in side.cite))
