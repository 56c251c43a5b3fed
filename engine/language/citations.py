"""Citations and sources as read from their forms."""

from collections.abc import Iterable

from ..text.diagnostic import Diagnostics
from ..text.node import Mapping, Node, Scalar, Sequence
from ..text.place import Place
from .dates import span_of
from .forms import CiteForm, SourceForm
from .marks import AMENDED, MARKS, NOT_READ, NOT_STATED, UNREAD
from .rulebook import Citation, Source
from .scope import Scope
from .shape import shaped


def citations(forms: Iterable[CiteForm], scope: Scope) -> tuple[Citation, ...]:
    """Return citations as nouns; one without a version date of its own has that of its source."""
    return tuple(Citation(form.work, form.at, form.mark, _version(form, scope)) for form in forms)


def _version(form: CiteForm, scope: Scope) -> str:
    if form.as_of or form.work not in scope.versions:
        return form.as_of
    return NOT_READ if form.mark in UNREAD else scope.versions[form.work]


def check_cites(node: Node | None, scope: Scope, what: str, place: Place) -> None:
    """Report a statement without a citation, works that no source lists, marks that do not exist, impossible dates."""
    if isinstance(node, Sequence) and not node.items:
        scope.found.error(place, f"{what}: no citation; every statement names its source")
    for cite in node if isinstance(node, Sequence) else ():
        if isinstance(cite, Mapping):
            _check_cite(cite, scope)


def _check_cite(cite: Mapping, scope: Scope) -> None:
    scope.cited.append(cite)
    work, mark, read = cite.get("work"), cite.get("mark"), cite.get("as_of")
    if scope.works is not None and isinstance(work, Scalar) and not work.void:
        scope.name("work of sources.yaml", work.text, scope.works, work.place)
    if isinstance(mark, Scalar) and not mark.void and mark.text not in MARKS:
        scope.found.error(mark.place, f"unknown mark '{mark.text}'; marks are {', '.join(MARKS)}")
    if not (isinstance(read, Scalar) and read.text == NOT_STATED):
        check_date(read, scope.found)


def check_date(node: Node | None, found: Diagnostics) -> None:
    """Report a text that should be a date and is none."""
    if isinstance(node, Scalar) and not node.void:
        try:
            span_of(node.text)
        except ValueError as error:
            found.error(node.place, str(error))


def sources(root: Mapping | None, found: Diagnostics) -> dict[str, Source] | None:
    """Read `sources.yaml`; None where there is none, or no list in it."""
    if root is None:
        return None
    for key, _ in root:
        if key.text != "sources":
            found.error(key.place, f"unknown key '{key.text}'; sources.yaml holds a list under the key 'sources'")
    listed = root.get("sources")
    if not isinstance(listed, Sequence):
        place = listed.place if listed else root.place
        found.error(place, "sources.yaml holds a list under the key 'sources'")
        return None
    read: dict[str, Source] = {}
    places: dict[str, Place] = {}
    for node in listed:
        _source(node, read, places, found)
    return read


def _source(node: Node, read: dict[str, Source], places: dict[str, Place], found: Diagnostics) -> None:
    form = shaped(SourceForm, node, "source", found)
    if form is None:
        id = node.get("id") if isinstance(node, Mapping) else None
        if isinstance(id, Scalar):
            read.setdefault(id.text, Source(id.text, ""))
        return
    if form.id in places:
        found.error(node.place, f"source '{form.id}' a second time; the first is on line {places[form.id].line}")
    places[form.id] = node.place
    if form.mark and form.mark not in MARKS and isinstance(node, Mapping):
        found.error(node.value_place("mark"), f"unknown mark '{form.mark}'; marks are {', '.join(MARKS)}")
    if isinstance(node, Mapping):
        _check_version(form, node, found)
    as_of = form.as_of or (NOT_STATED if form.kind in AMENDED else form.date)
    read[form.id] = Source(form.id, form.title, form.date, form.kind, form.chain, form.mark, as_of, form.note)


def _check_version(form: SourceForm, node: Mapping, found: Diagnostics) -> None:
    """Report a version date that is none, and one that is not stated without a reason."""
    if form.as_of != NOT_STATED:
        check_date(node.get("as_of"), found)
    elif not form.note:
        place = node.value_place("as_of")
        found.error(place, f"source '{form.id}': as_of is {NOT_STATED}, and no note says why; add note: and the reason")
