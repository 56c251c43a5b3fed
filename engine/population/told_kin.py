"""Read kinds of relative: each the life of a case's relative, but every day and number in it is one."""

from collections.abc import Iterator

from ..decide.case import RELATIVE_KEYS, read_life
from ..decide.life import BIRTH, UNKNOWN, Life
from ..language.dates import Span, text
from ..text.node import Mapping as Map
from ..text.node import Node, Scalar, text_of
from .kin import NOBODY_WORD, Kind, Kinds
from .reading import Reading
from .told_margins import REST

KEYS = ("label", *(key for key in RELATIVE_KEYS if key != "case"))
MOST_KINDS = 50
"""In all roles together."""
RESERVED = (NOBODY_WORD, UNKNOWN, REST)


def read_kinds(r: Reading, node: Node | None, on: int) -> Kinds:
    """Return the kinds of relative of each role; their lives open on a day unless they say another before it."""
    found: dict[str, tuple[Kind, ...]] = {}
    if node is not None and not isinstance(node, Map):
        r.found.error(node.place, "'relatives' is a map from a role to its kinds of relative")
    for role, kinds in node if isinstance(node, Map) else ():
        if role.text not in r.words.roles:
            r.person.unknown_key(role, list(r.words.roles), "relatives")
        elif not isinstance(kinds, Map) or not kinds.entries:
            r.found.error(
                kinds.place, f"relatives {role.text}: a map from a kind to the life that all of the kind have"
            )
        else:
            read = [_kind(r, role.text, key, life, on) for key, life in kinds]
            found[role.text] = tuple(kind for kind in read if kind is not None)
    many = sum(map(len, found.values()))
    if node is not None and many > MOST_KINDS:
        r.found.error(node.place, f"{many} kinds of relative; at most {MOST_KINDS} are told apart")
    return found


def _kind(r: Reading, role: str, key: Scalar, node: Node, on: int) -> Kind | None:
    what = f"{role} {key.text}"
    if key.text in RESERVED:
        r.found.error(
            key.place, f"a kind of relative called '{key.text}', which means something else; call it otherwise"
        )
    if not isinstance(node, Map):
        r.found.error(node.place, f"{what}: a map with what this kind of relative states: {', '.join(KEYS)}")
        return None
    r.person.keys(node, KEYS, what)
    label = node.get("label")
    mistakes = len(r.found.errors)
    life = read_life(r.person, _opening(node, on), 1)
    if life is None or len(r.found.errors) > mistakes:
        return None
    if life.start.hi > on:
        r.found.error(node.place, f"{what}: the life begins on {life.start}, after the people's, {text(on)}")
    for said in _spans(life):
        r.found.error(node.place, f"{what}: {said}, and a kind is one life; write one day or number, or tell two kinds")
    return Kind(key.text, text_of(label) or key.text, life)


def _opening(node: Map, on: int) -> Map:
    """Return the map of a life that opens, where it says no day, on the day on which the people's do."""
    opens = node.get("opens")
    if not isinstance(opens, Map) or "on" in opens.entries:
        return node
    key = node.entries["opens"][0]
    day = {"on": (Scalar("on", opens.place), Scalar(text(on), opens.place)), **opens.entries}
    return Map({**node.entries, "opens": (key, Map(day, opens.place))}, node.place)


def _spans(life: Life) -> Iterator[str]:
    """Yield what a life leaves between two days or numbers, in a few words; what it calls unknown may be so."""
    for name, value in life.facts.items():
        low, high = (value.lo, value.hi) if isinstance(value, Span) else value if isinstance(value, tuple) else (0, 0)
        if low != high:
            yield f"'{name}' is {value if isinstance(value, Span) else f'{low}..{high}'}"
    for name, was in life.opens.items():
        for word, span in (("since", was.since), ("until", was.until)):
            if span is not None and not span.exact:
                yield f"'{name}' is so {word} {span}"
    if not life.start.exact and not (life.from_birth and BIRTH in life.facts):
        yield f"it opens on {life.start}"
    yield from (f"'{event.words}' happens on {event.on}" for event in life.events if not event.on.exact)
    for other in life.roles.values():
        if other is not None:
            yield from _spans(other)
