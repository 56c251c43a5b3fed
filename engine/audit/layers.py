"""Which layers say what ought to be, which tell what is done, and what stands below what."""

from ..language.rulebook import Act, Duty, Instrument, Rule, Rulebook

Provision = Rule | Act | Duty


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
