"""Flaws that are known and stay, each with the reason: `accepted.yaml` beside the rules."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from ..language.dates import day_of
from ..language.forms import Form
from ..language.shape import shaped
from ..text.diagnostic import BadInput, Diagnostic, Diagnostics, nearest
from ..text.node import Mapping, Node, Sequence
from ..text.place import Place
from ..text.tree import parse
from .audit import Audit
from .flaw import KINDS

FILE = "accepted.yaml"
KEY = "accepted"


@dataclass(frozen=True, slots=True)
class Accepted:
    """A flaw by its id, why it stays, and on what day that was last looked at (empty where none is said)."""

    flaw: str
    why: str
    reviewed: str
    place: Place


class AcceptedForm(Form):
    """One entry of the file."""

    flaw: str
    why: str
    reviewed: str = ""


def read_accepted(text: str, file: str) -> tuple[Accepted, ...]:
    """Return what a file accepts. Raises BadInput with every mistake in it."""
    found = Diagnostics()
    root = parse(text, file, found)
    accepted = tuple(_entries(root, found)) if root is not None else ()
    if found.errors:
        raise BadInput(found.errors, {file: text})
    return accepted


def _entries(root: Node, found: Diagnostics) -> Iterator[Accepted]:
    listed = root.get(KEY) if isinstance(root, Mapping) else None
    for key, _ in root if isinstance(root, Mapping) else ():
        if key.text != KEY:
            found.error(key.place, f"unknown key '{key.text}'; this file holds one list under the key '{KEY}'")
    if not isinstance(listed, Sequence):
        if not isinstance(root, Mapping) or listed is not None:
            found.error((listed or root).place, f"no list; write '{KEY}:' and below it entries of flaw and why")
        return
    seen: set[str] = set()
    for node in listed:
        entry = _entry(node, found)
        if entry and entry.flaw in seen:
            found.error(entry.place, f"flaw '{entry.flaw}' a second time; one entry is enough")
        elif entry:
            seen.add(entry.flaw)
            yield entry


def _entry(node: Node, found: Diagnostics) -> Accepted | None:
    form = shaped(AcceptedForm, node, "accepted flaw", found)
    if form is None or not isinstance(node, Mapping):
        return None
    place = node.value_place("flaw")
    kind, colon, _ = form.flaw.partition(":")
    if kind not in KINDS or not colon:
        hint = nearest(kind, KINDS) or f"; kinds are {', '.join(KINDS)}"
        found.error(place, f"'{form.flaw}' is no flaw; its id begins with its kind and a colon{hint}")
    if not form.why.strip():
        found.error(node.value_place("why"), f"flaw {form.flaw}: accepted without a reason; say why it stays")
    if form.reviewed:
        try:
            day_of(form.reviewed)
        except ValueError as error:
            found.error(node.value_place("reviewed"), f"flaw {form.flaw}: {error}")
    return Accepted(form.flaw, form.why, form.reviewed, place)


def gone(accepted: Iterable[Accepted], audit: Audit, kinds: Collection[str]) -> Iterator[Diagnostic]:
    """Yield a remark on each accepted flaw that was looked for and not found."""
    entries, there = tuple(accepted), {flaw.id for flaw in audit.flaws}
    new = there - {entry.flaw for entry in entries}
    for entry in entries:
        kind = entry.flaw.partition(":")[0]
        if entry.flaw not in there and kind in kinds and kind not in audit.skipped:
            hint = nearest(entry.flaw, [id for id in new if id.startswith(f"{kind}:")])
            said = f"'{entry.flaw}' is accepted and no longer found{hint}"
            yield Diagnostic(entry.place, said + ("" if hint else "; the entry can go"), "warning")
