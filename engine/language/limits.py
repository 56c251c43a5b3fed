"""Read the figure of the law that another figure has to keep to."""

from ..text.node import Mapping
from .citations import check_cites, citations
from .dates import is_time
from .provision_forms import LimitForm
from .rulebook import Limit
from .scope import Scope
from .written import Written


def read_limit(form: LimitForm | None, written: Written, unit: str, scope: Scope) -> Limit | None:
    """Return what a parameter may not pass, or fall short of: one of the same unit, or both are of time."""
    node, what = written.node.get("limit"), written.what
    if form is None or not isinstance(node, Mapping):
        return None
    check_cites(node.get("cite"), scope, f"{what}: limit", node.place)
    if bool(form.at_most) == bool(form.at_least):
        scope.found.error(node.place, f"{what}: a limit is either 'at_most' or 'at_least', and names a parameter")
        return None
    by, place = form.at_most or form.at_least, node.value_place("at_most" if form.at_most else "at_least")
    if not scope.name("parameter", by, scope.parameters, place):
        return None
    other = scope.parameters[by]
    if by == written.id:
        scope.found.error(place, f"{what}: limited by itself; name another figure")
    elif unit != other and not (is_time(unit) and is_time(other)):
        units = f"{unit or 'no unit'} cannot be held against '{by}' in {other or 'no unit'}"
        scope.found.error(place, f"{what}: a figure in {units}; a limit is in the same unit, or both are of time")
    return Limit(by, not form.at_most, citations(form.cite, scope))
