"""Read vague terms: a word that the law leaves open, and its readings."""

from ..text.node import Mapping, Node, Scalar, Sequence
from ..text.place import Place
from .citations import check_cites, citations
from .facts import label_of
from .forms import CiteForm, ReadingForm, TermForm
from .rulebook import VagueTerm
from .scope import Scope
from .shape import once, sayable, shaped, spot, words_of


def read_term(id: str, node: Node, place: Place, scope: Scope) -> VagueTerm | None:
    """Read one vague term; it is cited itself, or each of its readings is."""
    form = shaped(TermForm, node, f"term {id}", scope.found)
    if form is None or not isinstance(node, Mapping):
        return None
    written = node.get("readings")
    labels, cites = _readings(id, written, scope)
    if not labels:
        if not (isinstance(written, Scalar) and written.void):
            scope.found.error(
                spot(node, "readings"),
                f"term {id}: 'readings' is a list of names, or a map from name to words; the default first",
            )
        return None
    check_cites(node.get("cite"), scope, f"term {id}", place)
    if not form.cite and not cites:
        scope.found.error(place, f"term {id}: no citation; say where the vague text stands")
    read_by = {reading: citations(forms, scope) for reading, forms in cites.items()}
    own = citations(form.cite, scope)
    every = (*own, *(cite for found in read_by.values() for cite in found))
    return VagueTerm(id, label_of(id, form.label), tuple(labels), labels, every, read_by)


def _readings(id: str, written: Node | None, scope: Scope) -> tuple[dict[str, str], dict[str, list[CiteForm]]]:
    """Return a term's readings with their words, and what is cited for them."""
    if isinstance(written, Sequence):
        words = words_of(written)
        once(words, f"term {id}", scope.found)
        sayable(words, f"term {id}", scope.found)
        return ({} if len(words) < len(written.items) else {word.text: label_of(word.text, "") for word in words}), {}
    labels: dict[str, str] = {}
    cites: dict[str, list[CiteForm]] = {}
    named = [*written] if isinstance(written, Mapping) else []
    sayable([name for name, _ in named], f"term {id}", scope.found)
    for name, node in named:
        if isinstance(node, Scalar):
            labels[name.text] = label_of(name.text, node.text)
            continue
        form = shaped(ReadingForm, node, f"reading {name.text} of {id}", scope.found)
        labels[name.text] = label_of(name.text, form.label if form else "")
        if isinstance(node, Mapping):
            check_cites(node.get("cite"), scope, f"reading {name.text} of {id}", node.place)
        if form and form.cite:
            cites[name.text] = form.cite
    return labels, cites
