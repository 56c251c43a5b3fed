"""Read parameters: dated, cited values, one for all readings or one for each."""

from itertools import pairwise

from ..text.node import Mapping, Node, Scalar, Sequence, text_of
from .citations import check_cites, citations
from .conditions import Day
from .dates import WORKING, Span, is_time, span_of, working_calendar
from .facts import label_of
from .limits import read_limit
from .provision_forms import ParameterForm, WorthForm
from .provisions import Provisions
from .rulebook import Parameter, VagueTerm, Worth
from .shape import shaped
from .terms import PLURAL
from .values import whole
from .written import Written

ALL_READINGS = "*"
PERIODS = ("year", "half-year", "quarter", "month")
"""Over which the places of a quota are counted."""


class Parameters(Provisions):
    """Reads parameters."""

    def parameter(self, written: Written) -> Parameter | None:
        """Read one parameter."""
        form = shaped(ParameterForm, written.node, written.what, self.found)
        values = written.node.get("values")
        if form is None or not isinstance(values, Sequence):
            return None
        if not form.values:
            self.found.error(values.place, f"{written.what}: no values; give one at least, with the day it holds from")
        unit, term = PLURAL.get(form.unit, form.unit), self._term(written)
        if unit.endswith(WORKING):
            place = written.node.value_place("unit")
            self.scope.name("calendar", working_calendar(unit), self.scope.calendars, place)
        read = [self._worth(worth, node, unit, term, written) for worth, node in zip(form.values, values, strict=True)]
        worths = sorted((worth for worth in read if worth is not None), key=lambda worth: worth.start.lo)
        for earlier, later in pairwise(worths):
            if earlier.start == later.start:
                self.found.error(written.place, f"{written.what}: two values from the same day, {later.start}")
            elif earlier.until is not None and earlier.until.lo > later.start.hi:
                self.found.error(written.place, f"{written.what}: two values on the same day, {later.start}")
        if not worths:
            return None
        return Parameter(
            written.id, label_of(written.id.split(".")[-1], form.label), unit, term.id if term else "", tuple(worths),
            written.instrument, form.note, written.place, read_limit(form.limit, written, unit, self.scope),
            self._period(form, written),
        )  # fmt: skip

    def _period(self, form: ParameterForm, written: Written) -> str:
        """Return the period of a quota; nothing where it is none."""
        if form.period and form.period not in PERIODS:
            place = written.node.value_place("period")
            known = ", ".join(PERIODS)
            self.found.error(place, f"{written.what}: unknown period '{form.period}'; it is one of {known}")
        return form.period

    def _term(self, written: Written) -> VagueTerm | None:
        """The shared term it names; else itself, where it has readings of its own."""
        shared = text_of(written.node.get("term"))
        if shared:
            return self.scope.terms.get(shared)
        mapped = any(
            isinstance(w, Mapping) and isinstance(w.get("value"), Mapping) for w in _items(written.node.get("values"))
        )
        return self.scope.terms.get(written.id) if mapped and written.id not in self.scope.broken else None

    def _worth(self, form: WorthForm, node: Node, unit: str, term: VagueTerm | None, written: Written) -> Worth | None:
        if not isinstance(node, Mapping):
            return None
        check_cites(node.get("cite"), self.scope, f"{written.what}: value", node.place)
        first, last = node.get("from"), node.get("until")
        start = self.day(first) if isinstance(first, Scalar) and not first.void else None
        until = self.day(last) if isinstance(last, Scalar) and not last.void else None
        if first is None:
            self.found.error(node.place, f"{written.what}: a value without a day it holds from (from: ...)")
        if start and until and until.span.hi <= start.span.lo:
            self.found.error(
                node.value_place("until"), f"{written.what}: a value until a day that is not after its first"
            )
        by_reading = self._values(node.get("value"), unit, term, written)
        if not isinstance(start, Day) or not by_reading:
            return None
        return Worth(start.span, until.span if until else None, by_reading, citations(form.cite, self.scope))

    def _values(self, node: Node | None, unit: str, term: VagueTerm | None, written: Written) -> dict[str, int | Span]:
        if isinstance(node, Scalar) and not node.void:
            value = self._number(node, unit, written.what)
            return {} if value is None else {ALL_READINGS: value}
        if not isinstance(node, Mapping) or not node.entries:
            if not isinstance(node, Scalar) and node is not None:
                self.found.error(
                    node.place, f"{written.what}: 'value' is a number, a date, or a map from reading to one of them"
                )
            return {}
        read: dict[str, int | Span] = {}
        for key, worth in node:
            known = term is None or self.scope.name(f"reading of {term.id}", key.text, term.readings, key.place)
            if not isinstance(worth, Scalar):
                self.found.error(
                    worth.place, f"{written.what}: the value in the reading '{key.text}' is a number or a date"
                )
            elif known and not worth.void and (value := self._number(worth, unit, written.what)) is not None:
                read[key.text] = value
        for name in term.readings if term else ():
            if name not in node.entries and all(key in term.readings for key in node.entries if term):
                self.found.error(
                    node.place, f"{written.what}: no value in the reading '{name}' of {term.id if term else ''}"
                )
        return read

    def _number(self, node: Scalar, unit: str, what: str) -> int | Span | None:
        """Read one value; a date may be an interval in which the day lies."""
        try:
            if unit != "date":
                return whole(node.text)
            span = span_of(node.text)
            return span.lo if span.exact else span
        except ValueError as error:
            of = f" of {unit}" if is_time(unit) and "no whole" in str(error) else ""
            self.found.error(node.place, f"{what}: {error}{of}")
        return None


def _items(node: Node | None) -> tuple[Node, ...]:
    return node.items if isinstance(node, Sequence) else ()
