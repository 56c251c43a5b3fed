"""Read the groups of a cohort, in the words in which a life is told."""

from collections.abc import Sequence

from ..decide.opening import read_opened
from ..decide.told_person import read_facts, read_unknown
from ..language.dates import Span, text
from ..text.node import Mapping as Map
from ..text.node import Node, Scalar
from .cohort import Group, Shares
from .kin import Kinds, numbers
from .reading import Reading

KEYS = ("label", "person", "opens", "roles", "unknown")
MOST_CELLS = 200_000


def read_traits(r: Reading, node: Node | None, on: int, kinds: Kinds) -> dict[str, tuple[Group, ...]]:
    found: dict[str, tuple[Group, ...]] = {}
    if node is not None and not isinstance(node, Map):
        r.found.error(node.place, "'traits' is a map from a trait to its groups")
    for key, groups in node if isinstance(node, Map) else ():
        if not isinstance(groups, Map) or not groups.entries:
            r.found.error(groups.place, f"trait {key.text}: a map from a group to what its people state")
            continue
        read = [read_group(r, name.text, group, on, kinds) for name, group in groups]
        found[key.text] = tuple(group for group in read if group is not None)
    if not found:
        found["all"] = (Group("all", "all", {}, {}),)
    cells = 1
    for trait in found.values():
        cells *= len(trait)
    if cells > MOST_CELLS and node is not None:
        r.found.error(node.place, f"{cells:,} cells; at most {MOST_CELLS:,} are fitted: have fewer traits, or groups")
    return found


def read_group(r: Reading, id: str, node: Node | None, on: int, kinds: Kinds) -> Group | None:
    """Read what the people of a group state, in the words in which a life states it."""
    if node is None or (isinstance(node, Scalar) and node.void):
        return None
    if not isinstance(node, Map):
        r.found.error(node.place, f"group {id}: a map with what its people state: {', '.join(KEYS)}")
        return None
    r.person.keys(node, KEYS, f"group {id}")
    label = node.get("label")
    opens = node.get("opens")
    opened = read_opened(r.person, opens, Span(on, on)) if isinstance(opens, Map) else {}
    if opens is not None and not isinstance(opens, Map):
        r.found.error(opens.place, f"group {id}: 'opens' is a map of what held on {text(on)}")
    if isinstance(opens, Map) and "on" in opens.entries:
        r.found.error(opens.key_place("on"), f"group {id}: the day stands in the head of the cohort, {text(on)}")
    return Group(
        id,
        label.text if isinstance(label, Scalar) else id,
        read_facts(r.person, node.get("person")),
        opened,
        _roles(r, id, node.get("roles"), kinds),
        read_unknown(r.person, node.get("unknown")),
    )


def _roles(r: Reading, id: str, node: Node | None, kinds: Kinds) -> dict[str, int]:
    """Read who stands in roles: nobody, or a kind of relative; other relatives are unknown."""
    found: dict[str, int] = {}
    for key, value in node if isinstance(node, Map) else ():
        if key.text not in r.words.roles:
            r.person.unknown_key(key, list(r.words.roles), "roles")
            continue
        known = numbers(kinds, key.text)
        if isinstance(value, Scalar) and value.text in known:
            found[key.text] = known[value.text]
        else:
            right = f"write {' or '.join(known)}, or leave it out; kinds are told under 'relatives'"
            r.found.error(value.place, f"group {id}: no such kind of {key.text}; {right}")
    return found


def stated_once(
    r: Reading, root: Map, everyone: Group, traits: dict[str, tuple[Group, ...]], kin: Sequence[Shares]
) -> None:
    """Report words of which two traits speak, or a trait and a margin of relatives: nobody could have both values."""
    said: dict[str, str] = dict.fromkeys(everyone.states, "everyone")
    for trait, groups in traits.items():
        words = frozenset().union(*(group.states for group in groups))
        for word in sorted(words & said.keys()):
            section = root.get("traits")
            place = section.key_place(trait) if isinstance(section, Map) else root.place
            r.found.error(place, f"trait {trait}: '{word}' is stated by {said[word]} already; one of them states it")
        said.update(dict.fromkeys(words, f"trait {trait}"))
    for shares in kin:
        if shares.role in said:
            message = f"margin of {' and '.join(shares.of)}: '{shares.role}' is stated by {said[shares.role]} already"
            r.found.error(root.value_place("margins"), f"{message}; one of them states it")
