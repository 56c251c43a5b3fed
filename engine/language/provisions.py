"""What rules, tables, acts and duties share: layer, days in force, reading, citations."""

from dataclasses import dataclass

from ..text.node import Mapping, Node, Scalar, Sequence
from .basis import read_basis
from .citations import check_cites, citations
from .conditions import Day, On, Param, Term
from .dates import span_of
from .provision_forms import ProvisionForm
from .resolve import DATE, Resolver
from .rulebook import Citation, Force, Instrument, Lets
from .scope import Scope
from .shape import once, words_of
from .written import Written


@dataclass(frozen=True, slots=True)
class Frame:
    """What every provision has around its content."""

    layer: str
    force: Force
    reading: dict[str, tuple[str, ...]]
    cite: tuple[Citation, ...]
    rests_on: tuple[str, ...]
    lets: tuple[Lets, ...]


class Provisions:
    """Reads what all written nouns have, once every name is declared."""

    def __init__(self, scope: Scope, instruments: dict[str, Instrument]) -> None:
        self.scope = scope
        self.found = scope.found
        self.resolver = Resolver(scope)
        self.instruments = instruments

    def frame(self, form: ProvisionForm, written: Written) -> Frame:
        """Read layer, days in force, reading and citations."""
        node = written.node
        check_cites(node.get("cite"), self.scope, written.what, written.place)
        force, reading = self.force(node.get("in_force")), self._reading(node.get("reading"), written)
        layer, cite = self._layer(form, written), citations(form.cite, self.scope)
        return Frame(layer, force, reading, cite, *read_basis(form, written, self.scope))

    def salvage(self, written: Written) -> None:
        """Look through what can be read of a noun whose shape is wrong, so that all its mistakes are told at once."""
        for key in ("when", "unless", "requires"):
            if written.sort != "table" or key != "when":
                self.resolver.condition(written.node.get(key))
        self.force(written.node.get("in_force"))
        self._reading(written.node.get("reading"), written)

    def _layer(self, form: ProvisionForm, written: Written) -> str:
        instrument = self.instruments.get(written.instrument)
        layer = form.layer or (instrument.layer if instrument else "")
        if form.layer:
            self.scope.name("layer", form.layer, self.scope.layers, written.node.value_place("layer"))
        elif not layer and "instrument" not in self.scope.blind:
            self.found.error(written.place, f"{written.what}: no layer, and its instrument has none either")
        return layer

    def _reading(self, node: Node | None, written: Written) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for key, value in node if isinstance(node, Mapping) else ():
            words = words_of(value)
            if isinstance(value, Mapping) or (isinstance(value, Sequence) and not len(words) == len(value.items) > 0):
                self.found.error(
                    value.place, f"{written.what}: the reading of '{key.text}' is a name or a list of names"
                )
            elif self.scope.name("term", key.text, self.scope.terms, key.place):
                once(words, f"{written.what}: reading of {key.text}", self.found)
                for word in words:
                    self.scope.name(
                        f"reading of {key.text}", word.text, self.scope.terms[key.text].readings, word.place
                    )
                found[key.text] = tuple(word.text for word in words)
        return found

    # --- days in force

    def force(self, node: Node | None) -> Force:
        """Read when a provision is in force, and on whose date that is judged."""
        if not isinstance(node, Mapping):
            return Force(On())
        start, end = self.edge(node.get("from")), self.edge(node.get("until"))
        if isinstance(start, Day) and isinstance(end, Day) and end.span.hi <= start.span.lo:
            self.found.error(node.value_place("until"), "in force until a day that is not after the first day in force")
        return Force(self._governed(node.get("governed_by")), start, end)

    def _governed(self, node: Node | None) -> Term:
        if not isinstance(node, Scalar) or node.void:
            return On()
        by = self.resolver.term(node)
        if self.resolver.type_of(by) not in (DATE, None):
            self.found.error(node.place, f"'{node.text}' is no date; a governing date is on, since S or a date fact")
        return by

    def edge(self, node: Node | None) -> Day | Param | None:
        """Read one end of the days in force: a day, an interval, or a parameter that is a date."""
        if not isinstance(node, Scalar) or node.void:
            return None
        if not node.text.startswith("param "):
            return self.day(node)
        term = self.resolver.term(node)
        if not isinstance(term, Param):
            self.found.error(
                node.place, f"'{node.text}' is no end of days in force; write a date, or param and its name"
            )
            return None
        if self.resolver.type_of(term) not in (DATE, None):
            self.found.error(node.place, f"'{term.name}' is no date; a parameter here has the unit date")
        return term if term.name else None

    def day(self, node: Scalar) -> Day | None:
        """Read a date; None, and a line, where it is none."""
        try:
            return Day(span_of(node.text))
        except ValueError as error:
            self.found.error(node.place, str(error))
            return None
