"""Flaws that are known and stay, each with the reason: `accepted.yaml` beside the rules."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from ..language.citations import check_date
from ..language.forms import Form, Words
from ..language.shape import shaped, words_of
from ..text.diagnostic import BadInput, Diagnostic, Diagnostics, nearest
from ..text.node import Mapping, Node, Sequence
from ..text.place import Place
from ..text.tree import parse
from .audit import Audit
from .flaw import KINDS

FILE = "accepted.yaml"
KEY = "accepted"
Verdict = Literal["yes", "arguable", "no"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A flaw by its id, why it stays, whether it is one at all, and the day of the last look, where one is said."""

    flaw: str
    why: str
    holds: Verdict
    reviewed: str
    place: Place


class AcceptedForm(Form):
    """One entry of the file: flaws that stay for one reason."""

    flaws: Words
    why: str
    holds: str = "yes"
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
            found.error((listed or root).place, f"no list; write '{KEY}:' and below it entries of flaws and why")
        return
    seen: set[str] = set()
    for node in listed:
        for entry in _entry(node, found):
            if entry.flaw in seen:
                found.error(entry.place, f"flaw '{entry.flaw}' a second time; one entry is enough")
            seen.add(entry.flaw)
            yield entry


def _entry(node: Node, found: Diagnostics) -> Iterator[Accepted]:
    form = shaped(AcceptedForm, node, "accepted flaws", found)
    if form is None or not isinstance(node, Mapping):
        return
    if not form.why.strip():
        found.error(node.value_place("why"), "accepted without a reason; say why it stays")
    holds = next((verdict for verdict in VERDICTS if verdict == form.holds), None)
    if holds is None:
        found.error(node.value_place("holds"), f"'holds' is '{form.holds}'; it is one of {', '.join(VERDICTS)}")
    check_date(node.get("reviewed"), found)
    for word in words_of(node.get("flaws")):
        kind, colon, _ = word.text.partition(":")
        if kind not in KINDS or not colon:
            hint = nearest(kind, KINDS) or f"; kinds are {', '.join(KINDS)}"
            found.error(word.place, f"'{word.text}' is no flaw; its id begins with its kind and a colon{hint}")
        yield Accepted(word.text, form.why, holds or "yes", form.reviewed, word.place)


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
