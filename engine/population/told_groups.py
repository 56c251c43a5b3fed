"""Read the groups of a cohort, in the words in which a life is told."""

from ..decide.opening import read_opened
from ..decide.told_person import read_facts, read_unknown
from ..language.dates import Span, text
from ..text.node import Mapping as Map
from ..text.node import Node, Scalar
from .cohort import Group
from .reading import Reading

KEYS = ("label", "person", "opens", "roles", "unknown")
MOST_CELLS = 200_000


def read_traits(r: Reading, node: Node | None, on: int) -> dict[str, tuple[Group, ...]]:
    found: dict[str, tuple[Group, ...]] = {}
    if node is not None and not isinstance(node, Map):
        r.found.error(node.place, "'traits' is a map from a trait to its groups")
    for key, groups in node if isinstance(node, Map) else ():
        if not isinstance(groups, Map) or not groups.entries:
            r.found.error(groups.place, f"trait {key.text}: a map from a group to what its people state")
            continue
        read = [read_group(r, name.text, group, on) for name, group in groups]
        found[key.text] = tuple(group for group in read if group is not None)
    if not found:
        found["all"] = (Group("all", "all", {}, {}),)
    cells = 1
    for trait in found.values():
        cells *= len(trait)
    if cells > MOST_CELLS and node is not None:
        r.found.error(node.place, f"{cells:,} cells; at most {MOST_CELLS:,} are fitted: have fewer traits, or groups")
    return found


def read_group(r: Reading, id: str, node: Node | None, on: int) -> Group | None:
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
        _nobody(r, id, node.get("roles")),
        read_unknown(r.person, node.get("unknown")),
    )


def _nobody(r: Reading, id: str, node: Node | None) -> tuple[str, ...]:
    """Read the roles in which nobody stands; other relatives are unknown."""
    found = []
    for key, value in node if isinstance(node, Map) else ():
        if key.text not in r.words.roles:
            r.person.unknown_key(key, list(r.words.roles), "roles")
        elif isinstance(value, Scalar) and value.text == "nobody":
            found.append(key.text)
        else:
            r.found.error(value.place, f"group {id}: a cohort tells no relative's life; write nobody, or leave it out")
    return tuple(found)


def stated_once(r: Reading, root: Map, everyone: Group, traits: dict[str, tuple[Group, ...]]) -> None:
    """Report words of which two traits speak: nobody could have both values."""
    said: dict[str, str] = dict.fromkeys(everyone.states, "everyone")
    for trait, groups in traits.items():
        words = frozenset().union(*(group.states for group in groups))
        for word in sorted(words & said.keys()):
            section = root.get("traits")
            place = section.key_place(trait) if isinstance(section, Map) else root.place
            r.found.error(place, f"trait {trait}: '{word}' is stated by {said[word]} already; one of them states it")
        said.update(dict.fromkeys(words, f"trait {trait}"))
