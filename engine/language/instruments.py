"""Read the heads of instruments."""

from collections.abc import Mapping
from dataclasses import replace

from ..text.node import Mapping as Map
from ..text.node import Node, Scalar, text_of
from ..text.place import Place
from .citations import check_cites, check_date, citations
from .dates import Span, span_of
from .gaps import read_gaps
from .provision_forms import InstrumentForm
from .reserved import check_reserved, closed_lists, competences
from .rulebook import Instrument
from .scope import Scope
from .shape import shaped, words_of


class Instruments:
    """The instruments being read, by the file that heads their directory."""

    def __init__(self, roots: Mapping[str, Map], scope: Scope) -> None:
        self.scope = scope
        self.nodes: dict[str, Map] = {}
        self.by_file: dict[str, Instrument] = {}
        for file, root in roots.items():
            self._read(file, root)
        self._standing()
        scope.instruments = frozenset(i.id for i in self.by_file.values())

    def _read(self, file: str, root: Map) -> None:
        node, found = root.get("instrument"), self.scope.found
        for key, _ in root:
            if key.text != "instrument":
                found.error(
                    key.place, f"unknown key '{key.text}'; instrument.yaml holds one map under the key 'instrument'"
                )
        if node is None and not root.entries:
            found.error(root.place, "an empty map; instrument.yaml holds one map under the key 'instrument'")
        form = shaped(InstrumentForm, node, "instrument", found) if node is not None else None
        if form is None or not isinstance(node, Map):
            self.scope.blinded("instrument")
            return
        first = next((other for other in self.by_file if self.by_file[other].id == form.id), None)
        if first is not None:
            found.error(node.value_place("id"), f"instrument '{form.id}' a second time; the first is in {first}")
        self.nodes[file] = node
        span = form.in_force
        self.by_file[file] = Instrument(
            form.id, form.title, form.jurisdiction, form.layer,
            f"{span.start or ''}..{span.until or ''}" if span else "", form.signed, tuple(form.parties),
            closed_lists(form, self.scope), competences(form, self.scope), tuple(form.sources), tuple(form.over),
            form.note, read_gaps(form.gaps, node.get("gaps"), self.scope, f"instrument {form.id}"),
            citations(form.cite, self.scope), *(_span(node.get("in_force"), key) for key in ("from", "until")),
        )  # fmt: skip
        self._layer(form, node)
        self._dates(node)

    def _layer(self, form: InstrumentForm, node: Map) -> None:
        if form.layer:
            self.scope.name("layer", form.layer, self.scope.layers, node.value_place("layer"))
        for word in words_of(node.get("sources")) if self.scope.works is not None else ():
            self.scope.name("work of sources.yaml", word.text, self.scope.works or (), word.place)

    def _dates(self, node: Map) -> None:
        check_date(node.get("signed"), self.scope.found)
        if "cite" in node.entries:
            check_cites(node.get("cite"), self.scope, f"instrument {text_of(node.get('id'))}", node.value_place("cite"))
        force = node.get("in_force")
        for key in ("from", "until"):
            check_date(force.get(key) if isinstance(force, Map) else None, self.scope.found)
        if isinstance(force, Map):
            start, end = (_span(force, key) for key in ("from", "until"))
            if start and end and end.lo <= start.lo:
                self.scope.found.error(
                    force.value_place("until"), "in force until a day that is not after the first day in force"
                )

    def reserved(self) -> None:
        """Check what instruments keep to some grounds and actors, once rules and acts are declared too."""
        for file, node in self.nodes.items():
            check_reserved(node, f"instrument {self.by_file[file].id}", self.scope)

    # --- which stands over which

    def _standing(self) -> None:
        """Turn what an instrument yields to into what stands over it."""
        over = {i.id: dict.fromkeys(i.over) for i in self.by_file.values()}
        places: dict[tuple[str, str], Place] = {}
        for file, instrument in self.by_file.items():
            for word in words_of(self.nodes[file].get("over")):
                self._known(word, instrument.id, over)
                places[instrument.id, word.text] = word.place
            for word in words_of(self.nodes[file].get("yields_to")):
                if self._known(word, instrument.id, over):
                    over[word.text][instrument.id] = None
                    places[word.text, instrument.id] = word.place
        for (above, below), place in places.items():
            if above in over.get(below, ()) and above < below:
                self.scope.found.error(place, f"'{above}' and '{below}' stand over each other; one of them yields")
        self.by_file = {file: replace(i, over=tuple(sorted(over[i.id]))) for file, i in self.by_file.items()}

    def _known(self, word: Scalar, own: str, over: Mapping[str, object]) -> bool:
        if word.text == own:
            self.scope.found.error(word.place, f"instrument {own}: stands over itself; name another instrument")
            return False
        return self.scope.name("instrument", word.text, list(over), word.place)


def _span(force: Node | None, key: str) -> Span | None:
    """Return the day that an end of the days in force names; None where there is none, or it is mistaken."""
    node = force.get(key) if isinstance(force, Map) else None
    try:
        return span_of(node.text) if isinstance(node, Scalar) and not node.void else None
    except ValueError:
        return None
