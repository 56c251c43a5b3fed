"""A scenario that is like another but for what it says: what both share is written once."""

from pathlib import Path

from ..text.diagnostic import Diagnostics
from ..text.files import beside
from ..text.node import Mapping, Node, Scalar, Sequence, text_of
from ..text.tree import parse
from .reading import text_in

LIKE = "like"
STEPS = 5
LISTS = ("intents", "others", "discretion", "quotas")
"""Parts that are lists of things with an id: one with the id of an earlier one is laid over it, `{without: ID}` takes
it away. Maps are laid over each other key by key, all else is replaced."""


def whole(file: Path, found: Diagnostics, texts: dict[str, str]) -> Mapping | None:
    """Return a scenario with what it is like laid under it; each part knows the file it stands in."""
    seen: list[Path] = []
    layers: list[Mapping] = []
    at: Path | None = file
    while at is not None:
        texts[str(at)] = text_in(at)
        root = parse(texts[str(at)], str(at), found)
        if not isinstance(root, Mapping):
            if root is not None:
                found.error(root.place, "a scenario is a map of keys")
            return None
        seen.append(at)
        layers.append(root)
        at = _next(at, root, seen, found)
    return _laid(list(reversed(layers)), found)


def _next(at: Path, root: Mapping, seen: list[Path], found: Diagnostics) -> Path | None:
    """Return the file of the scenario that one is like."""
    like = root.get(LIKE)
    if like is None:
        return None
    name = text_of(like)
    other = beside(at.parent, name)
    if other is None:
        found.error(like.place, f"like '{name}'; it should be the name of a scenario beside this one")
    elif other in seen or len(seen) > STEPS:
        found.error(like.place, f"like '{name}', which is like this one; a scenario begins somewhere")
    else:
        return other
    return None


def _laid(layers: list[Mapping], found: Diagnostics) -> Mapping:
    entries: dict[str, tuple[Scalar, Node]] = {}
    for layer in layers:
        for key, node in layer:
            below = entries.get(key.text)
            if below is not None and key.text in LISTS:
                node = _listed(below[1], node, found)
            elif below is not None and isinstance(node, Mapping) and isinstance(below[1], Mapping):
                node = _over(below[1], node)
            entries[key.text] = (key, node)
    return Mapping({key: entry for key, entry in entries.items() if key != LIKE}, layers[-1].place)


def _listed(below: Node, above: Node, found: Diagnostics) -> Node:
    """Lay a list of things with ids over another."""
    if not isinstance(below, Sequence) or not isinstance(above, Sequence):
        return above
    kept = {_id(item): item for item in below}
    for item in above:
        gone = text_of(item.get("without")) if isinstance(item, Mapping) else ""
        if gone and gone not in kept:
            found.error(item.place, f"without '{gone}', which is not there")
        elif gone:
            del kept[gone]
        else:
            name = _id(item) or str(item.place)
            kept[name] = _over(kept[name], item) if name in kept else item
    return Sequence(tuple(kept.values()), above.place)


def _over(below: Node, above: Node) -> Node:
    """Lay a map over another; what is no map takes its place."""
    if isinstance(below, Mapping) and isinstance(above, Mapping):
        return Mapping({**below.entries, **above.entries}, above.place)
    return above


def _id(node: Node) -> str:
    return text_of(node.get("id")) if isinstance(node, Mapping) else ""
