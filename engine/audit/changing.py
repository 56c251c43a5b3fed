"""A condition as it stands once statuses have been changed."""

from collections.abc import Mapping

from ..language.conditions import ALWAYS, All, AtLeast, Condition, Is, Not, Some

NEVER: Condition = Some(())


def changed(c: Condition, changes: Mapping[str, str]) -> Condition:
    """Return a condition as it stands once some statuses have been changed."""
    if isinstance(c, Not):
        return Not(changed(c.part, changes))
    if isinstance(c, All):
        return All(tuple(changed(part, changes) for part in c.parts))
    if isinstance(c, Some):
        return Some(tuple(changed(part, changes) for part in c.parts))
    if isinstance(c, AtLeast):
        return AtLeast(c.n, tuple(changed(part, changes) for part in c.parts))
    if isinstance(c, Is) and c.ref.sort == "status" and c.ref.name in changes:
        return ALWAYS if changes[c.ref.name] in c.values else NEVER
    return c


def settled(c: Condition) -> bool | None:
    """Tell whether a condition holds, or fails, whatever is so of anybody; None where that hangs on somebody."""
    if isinstance(c, Not):
        part = settled(c.part)
        return None if part is None else not part
    if not isinstance(c, All | Some | AtLeast):
        return None
    least = len(c.parts) if isinstance(c, All) else c.n if isinstance(c, AtLeast) else 1
    parts = [settled(part) for part in c.parts]
    if parts.count(True) >= least:
        return True
    return False if len(parts) - parts.count(False) < least else None
