"""Read calendars of working days."""

from collections.abc import Iterable

from ..text.diagnostic import Diagnostics, nearest
from ..text.node import Mapping, Node
from .citations import check_cites
from .dates import EARLIEST, LATEST, day_of
from .provision_forms import CalendarForm
from .scope import Scope
from .shape import shaped, words_of
from .workdays import Calendar

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def calendars(roots: Iterable[Mapping], scope: Scope) -> dict[str, Calendar]:
    """Return the calendars by id."""
    read: dict[str, Calendar] = {}
    for root in roots:
        for key, _ in root:
            if key.text != "calendar":
                scope.found.error(
                    key.place, f"unknown key '{key.text}'; a calendar's file holds one map under the key 'calendar'"
                )
        node = root.get("calendar")
        form = shaped(CalendarForm, node, "calendar", scope.found) if node is not None else None
        if form is None or not isinstance(node, Mapping):
            scope.blinded("calendar")
            continue
        if form.id in read:
            scope.found.error(node.value_place("id"), f"calendar '{form.id}' a second time")
        check_cites(node.get("cite"), scope, f"calendar {form.id}", node.place)
        read[form.id] = _calendar(form.id, node, scope.found)
    return read


def _calendar(id: str, node: Mapping, found: Diagnostics) -> Calendar:
    weekend = words_of(node.get("weekend"))
    for word in weekend:
        if word.text not in WEEK:
            found.error(word.place, f"calendar {id}: '{word.text}' is no day of the week{nearest(word.text, WEEK)}")
    if set(WEEK) <= {word.text for word in weekend}:
        found.error(node.value_place("weekend"), f"calendar {id}: a week without a working day")
        weekend = []
    first, last = _days(node.get("from"), found), _days(node.get("until"), found)
    if first and last and last[0] <= first[0]:
        found.error(node.value_place("until"), f"calendar {id}: ends before it begins")
    return Calendar(
        id,
        frozenset(WEEK.index(word.text) for word in weekend if word.text in WEEK),
        first[0] if first else EARLIEST,
        (last[0] if last else LATEST) - 1,
        frozenset(_days(node.get("holidays"), found)),
        frozenset(_days(node.get("workdays"), found)),
    )


def _days(node: Node | None, found: Diagnostics) -> list[int]:
    days = []
    for word in words_of(node):
        try:
            days.append(day_of(word.text))
        except ValueError as error:
            found.error(word.place, str(error))
    return days
