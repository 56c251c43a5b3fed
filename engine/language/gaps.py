"""Read gaps: why nothing is said of some days, or where a layer is left out."""

from collections.abc import Sequence as Forms

from ..text.node import Mapping, Node, Scalar, Sequence
from .citations import check_cites, check_date, citations
from .dates import EARLIEST, LATEST, span_of
from .forms import GapForm
from .rulebook import Gap
from .scope import Scope


def read_gaps(forms: Forms[GapForm], node: Node | None, scope: Scope, what: str) -> tuple[Gap, ...]:
    """Return the gaps of an instrument, a question or a status; what is mistaken in one is reported."""
    listed = node.items if isinstance(node, Sequence) else ()
    read = (_gap(form, item, scope, what) for form, item in zip(forms, listed, strict=False))
    return tuple(gap for gap in read if gap is not None)


def _gap(form: GapForm, node: Node, scope: Scope, what: str) -> Gap | None:
    if not isinstance(node, Mapping):
        return None
    check_date(node.get("from"), scope.found)
    check_date(node.get("until"), scope.found)
    if "cite" in node.entries:
        check_cites(node.get("cite"), scope, f"{what}: gap", node.place)
    if form.without:
        scope.name("layer", form.without, scope.layers, node.value_place("without"))
    elif form.start is None and form.until is None:
        scope.found.error(node.place, f"{what}: a gap without an end; say until which day, or without which layer")
    first, end = _day(node.get("from"), EARLIEST), _day(node.get("until"), LATEST + 1)
    if first is None or end is None:
        return None
    if end <= first:
        scope.found.error(node.value_place("until"), f"{what}: a gap until a day that is not after its first")
    return Gap(form.why, first, end, form.without, citations(form.cite, scope))


def _day(node: Node | None, otherwise: int) -> int | None:
    """Return the first day that a date may mean; None where it is none."""
    if not isinstance(node, Scalar) or node.void:
        return otherwise
    try:
        return span_of(node.text).lo
    except ValueError:
        return None
