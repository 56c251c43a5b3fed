"""Read how many people have which kind of relative in a role: shares of all, or of those in each group of a trait."""

from ..decide.life import UNKNOWN
from ..language.shape import shaped
from ..text.node import Mapping as Map
from ..text.node import Node, Sequence
from .cohort import ALL, Group, Shares
from .kin import Kinds, numbers
from .people import OPEN
from .reading import Grounds, Reading
from .told_margins import PERCENT, Cells, MarginForm, Traits, role_of


def read_shares(r: Reading, root: Map, traits: Traits, kinds: Kinds) -> tuple[Shares, ...]:
    """Return the margins of relatives among those of a cohort: one a role, with what it rests on."""
    node = root.get("margins")
    found: dict[str, Shares] = {}
    for item in node.items if isinstance(node, Sequence) else ():
        role = role_of(item, kinds)
        read = _shares(r, item, role, traits, kinds) if role else None
        if read is not None and role in found:
            r.found.error(item.place, f"margin of {role}: a margin before it says already how many have which {role}")
        elif read is not None:
            found[role] = read
    return tuple(found.values())


def _shares(r: Reading, node: Node, role: str, traits: Traits, kinds: Kinds) -> Shares | None:
    form = shaped(MarginForm, node, "margin", r.found)
    if form is None or not isinstance(node, Map):
        return None
    what = f"margin of {' and '.join(form.of)}"
    grounds: Grounds = r.grounds(form, node, what)
    rows = node.get("shares")
    if form.of not in ([role], [form.within, role]) or (form.within and form.within not in traits) or rows is None:
        need = f"shares of [{role}], or of [a trait, {role}] within that trait"
        r.found.error(node.place, f"{what}: relatives are counted by {need}")
        return None
    groups = [group.id for group in traits[form.within]] if form.within else [ALL]
    if form.within and isinstance(rows, Map):
        r.person.keys(rows, groups, what)
    named = {**numbers(kinds, role), UNKNOWN: OPEN}
    found: dict[str, tuple[float, ...]] = {}
    for group in groups:
        row = rows.get(group) if form.within and isinstance(rows, Map) else rows
        if row is None:
            r.found.error(rows.place, f"{what}: nothing for {group}")
        elif read := _row(r, what, row, list(named)):
            found[group] = read
    return Shares(role, form.within, tuple(named.values()), found, grounds) if len(found) == len(groups) else None


def _row(r: Reading, what: str, row: Node, named: list[str]) -> tuple[float, ...] | None:
    """Read the share of each; of nobody it is unknown, the last, where that is not said."""
    said = [word for word in named if word != UNKNOWN or (isinstance(row, Map) and UNKNOWN in row.entries)]
    read = Cells(r, what).read(row, [tuple(Group(word, word, {}, {}) for word in said)], PERCENT, 1 / PERCENT)
    return None if read is None else (*read, 0.0)[: len(named)]
