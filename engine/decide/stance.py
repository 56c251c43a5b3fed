"""A stance: which layers count, how vague terms are read, which rules are left aside."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..language.rulebook import Rule, Rulebook


@dataclass(frozen=True)
class Stance:
    """Layers that count, a reading for every vague term, and rules that are off. (A reform changes the rulebook.)"""

    layers: frozenset[str]
    readings: Mapping[str, str]
    off: frozenset[str] = field(default_factory=frozenset)

    def counts(self, layer: str, reading: Mapping[str, tuple[str, ...]]) -> bool:
        """Tell whether something of a layer, belonging to some readings, counts in this stance."""
        return layer in self.layers and all(self.readings.get(term) in names for term, names in reading.items())

    def has(self, rule: Rule) -> bool:
        """Tell whether a rule counts in this stance."""
        return (
            self.counts(rule.layer, rule.reading)
            and rule.id not in self.off
            and (rule.table or "") not in self.off - {""}
        )


def default_readings(book: Rulebook) -> dict[str, str]:
    """Return every vague term's first reading."""
    return {term.id: term.readings[0] for term in book.terms.values()}


def ladder(book: Rulebook) -> list[tuple[str, tuple[str, ...]]]:
    """Return the cumulative columns: a title and the layers that count, assumptions in all.

    The first column is the first layer alone, each further one adds the next layer of the vocabulary.
    """
    layers = book.vocabulary.layers
    always = tuple(id for id, layer in layers.items() if layer.under_all)
    steps = [id for id in layers if id not in always]
    columns = []
    for n, id in enumerate(steps, 1):
        title = layers[id].label if n == 1 else f"+ {layers[id].label}"
        columns.append((title, (*steps[:n], *always)))
    return columns or [("assumption", always)]
