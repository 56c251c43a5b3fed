"""Provisions that bring something about: which say what ought to be, which tell what is done, what each asks."""

from collections.abc import Collection

from ..language.conditions import All, Condition, Not, Trigger
from ..language.rulebook import Act, Instrument, Rule, Rulebook

Provision = Rule | Act
"""What brings something about."""


def provisions(book: Rulebook) -> tuple[Provision, ...]:
    """Return all rules and acts."""
    return (*book.rules, *book.acts.values())


def name_of(provision: Provision) -> str:
    """Return the name of a provision that no other, and no other version, has."""
    return provision.id if isinstance(provision, Act) else provision.key


def condition_of(provision: Provision) -> Condition:
    """Return where a rule applies, or what an act requires."""
    if isinstance(provision, Act):
        return provision.requires
    return provision.when if provision.unless is None else All((provision.when, Not(provision.unless)))


def trigger_of(provision: Provision) -> Trigger | None:
    """Return the change at which alone a rule is judged; an act has none."""
    return None if isinstance(provision, Act) else provision.at


def binds(layer: str, book: Rulebook) -> bool:
    """Tell whether a layer says what ought to be: one that stands over others tells what is done in spite of them."""
    found = book.vocabulary.layers[layer]
    return not found.over and not found.under_all


def reported(layer: str, book: Rulebook) -> bool:
    """Tell whether a layer tells what is done, whatever ought to be."""
    return bool(book.vocabulary.layers[layer].over)


def below(provision: Provision, instrument: Instrument, book: Rulebook) -> bool:
    """Tell whether a provision has no say over an instrument: a report of what is done, or what it stands over."""
    return reported(provision.layer, book) or provision.instrument in instrument.over


def layers_in_words(book: Rulebook, layers: Collection[str]) -> str:
    """Say which layers count; what counts in every column goes without saying."""
    known = book.vocabulary.layers
    return ", ".join(layer.label for id, layer in known.items() if id in layers and not layer.under_all)
