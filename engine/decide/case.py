"""Read a life from YAML or JSON: every word checked against the vocabulary, every date narrowed by its neighbours."""

from ..language.dates import text
from ..language.rulebook import Rulebook
from ..text.diagnostic import BadInput, Diagnostics
from ..text.tree import Mapping, Node, Scalar, parse
from .life import REST, UNKNOWN, Case, Life
from .opening import left_out_together, read_start
from .reader import Reader, is_void
from .told_asks import read_asks
from .told_events import read_events
from .told_person import all_else, read_facts, read_unknown

KEYS = ("case", "on", "person", "opens", "roles", "events", "unknown", "interview")
RELATIVE_KEYS = ("case", "person", "opens", "roles", "events", "unknown")


def read_case(words: str, file: str, rulebook: Rulebook) -> Case:
    """Return the case that a text tells. Raises BadInput with every mistake in it."""
    found = Diagnostics()
    root = parse(words, file, found)
    case = told_case(Reader(rulebook, found), root) if root is not None else None
    if found.errors or case is None:
        raise BadInput(found.errors, {file: words})
    return case


def told_case(r: Reader, root: Node) -> Case | None:
    """Return the case that a tree tells; None where it tells none."""
    if not isinstance(root, Mapping):
        r.found.error(root.place, "a case is a map of keys: " + ", ".join(KEYS))
        return None
    r.keys(root, KEYS, "case")
    title = root.get("case")
    name = title.text if isinstance(title, Scalar) else ""
    if title is not None and not isinstance(title, Scalar):
        r.found.error(title.place, "'case' is one line that says whose kind of life it is, never a name")
    on = r.days(root.get("on"))
    life = read_life(r, root, 0)
    if life is None:
        return None
    for day, place in on:
        if day < life.start.lo:
            began = "the life begins" if life.from_birth else "the life opens"
            r.found.error(place, f"judged on {text(day)}, before {began} on {life.start}; nothing is known of that day")
    asks = read_asks(r, root.get("interview"))
    return Case(name, life, tuple(day for day, _ in on), tuple(r.warnings), root.place, asks)


def read_life(r: Reader, node: Mapping, depth: int) -> Life | None:
    """Return the life of one person, with those of relatives; None where it is not told how it begins."""
    facts = read_facts(r, node.get("person"))
    unknown = read_unknown(r, node.get("unknown"))
    opens = node.get("opens")
    start, from_birth, opened = read_start(r, node, opens, facts)
    if start is None:
        return None
    roles = read_roles(r, node.get("roles"), depth)
    said = {name for name, was in opened.items() if set(was.values) != set(r.words.statuses[name].values)}
    dated = {f"since {name}" for name, was in opened.items() if was.since}
    stated_twice(r, {*facts, *said, *roles, *dated}, unknown, node)
    unasked = all_else(r.book, {*facts, *said, *unknown}, from_birth) if REST in unknown else frozenset()
    return Life(
        start,
        from_birth,
        facts,
        opened,
        roles,
        read_events(r, node.get("events"), start),
        (unknown - {REST}) | unasked | (left_out_together(r, opened) if not from_birth else set()),
        unasked,
    )


def stated_twice(r: Reader, stated: set[str], unknown: frozenset[str], node: Mapping) -> None:
    """Report what is stated and listed under `unknown` too."""
    for name in sorted(unknown & stated):
        listed = node.get("unknown")
        r.found.error(
            listed.place if listed else node.place,
            f"'{name}' is stated and listed under 'unknown'; it can be one of them",
        )


def read_roles(r: Reader, node: Node | None, depth: int) -> dict[str, Life | None]:
    """Return the lives of relatives by role; None for nobody."""
    found: dict[str, Life | None] = {}
    if node is None or is_void(node):
        return found
    if not isinstance(node, Mapping):
        r.found.error(node.place, "'roles' is a map from a role to a life, or to nobody")
        return found
    for key, value in node:
        if key.text not in r.words.roles:
            r.unknown_key(key, list(r.words.roles), "roles")
        elif isinstance(value, Scalar) and value.text == "nobody":
            found[key.text] = None
        elif isinstance(value, Scalar) and (value.void or value.text == UNKNOWN):
            continue
        elif not isinstance(value, Mapping):
            r.found.error(value.place, f"the {key.text} is a life of their own, or nobody")
        elif depth >= 3:
            r.found.error(value.place, "relatives of relatives of relatives; three steps are as far as a life is told")
        else:
            r.keys(value, RELATIVE_KEYS, f"the {key.text}'s life")
            life = read_life(r, value, depth + 1)
            if life is not None:
                found[key.text] = life
    return found
