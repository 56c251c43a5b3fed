"""Read where a life begins: at birth, or on a day on which it is told what holds."""

from ..language.dates import Span
from ..text.tree import Mapping, Node, Scalar
from .life import BIRTH, FactValue, Opened
from .reader import Reader, is_void


def read_start(
    r: Reader, node: Mapping, opens: Node | None, facts: dict[str, FactValue]
) -> tuple[Span | None, bool, dict[str, Opened]]:
    """Return the days on which a life may begin, whether that is its birth, and what holds where it opens."""
    born = facts.get(BIRTH)
    if opens is None:
        if isinstance(born, Span):
            return born, True, {}
        if not misread_birth(node):
            r.found.error(node.place, f"a life begins at birth or where it opens; state '{BIRTH}' or 'opens'")
        return None, True, {}
    if is_void(opens):
        return None, False, {}
    if not isinstance(opens, Mapping):
        r.found.error(opens.place, "'opens' is a map: the day ('on') and what then held")
        return None, False, {}
    on = opens.get("on")
    start = r.span(on) if on is not None else None
    if on is None:
        r.found.error(opens.place, "'opens' has no 'on'; say on which day all this held")
    if start is None:
        return None, False, {}
    if isinstance(born, Span) and born.lo > start.hi:
        r.found.error(opens.place, f"the life opens on {start}, before the birth on {born}")
    return start, False, read_opened(r, opens, start)


def misread_birth(node: Mapping) -> bool:
    """Tell whether a birth is stated, so that what is wrong with it has been told."""
    person = node.get("person")
    return BIRTH in person.entries if isinstance(person, Mapping) else person is not None


def read_opened(r: Reader, opens: Mapping, start: Span) -> dict[str, Opened]:
    """Return what each status is where a life opens."""
    found: dict[str, Opened] = {}
    for key, value in opens:
        if key.text == "on":
            continue
        if key.text not in r.words.statuses:
            if key.text in r.words.facts:
                r.found.error(key.place, f"'{key.text}' is a fact, which never changes; state it under 'person'")
            else:
                r.unknown_key(key, list(r.words.statuses), "opens")
            continue
        opened = one_opened(r, key.text, value, start)
        if opened is not None:
            found[key.text] = opened
            only_practice(r, key, opened)
    return found


def left_out_together(r: Reader, opened: dict[str, Opened]) -> set[str]:
    """Return the statuses that are stated together and of which none is: nothing was said of them, so not that none
    held."""
    told = {r.words.statuses[name].together for name in opened}
    return {status.id for status in r.words.statuses.values() if status.together and status.together not in told}


def one_opened(r: Reader, name: str, node: Node, start: Span) -> Opened | None:
    """Return what one status is where a life opens, since when and until when."""
    if isinstance(node, Scalar):
        values = r.values(name, node)
        return Opened(values) if values else None
    if not isinstance(node, Mapping) or "is" not in node.entries:
        r.found.error(node.place, f"'{name}' is a value, or {{is: value, since: date, until: date}}")
        return None
    r.keys(node, ("is", "since", "until"), f"'{name}'")
    values = r.values(name, node.entries["is"][1])
    since, until = (r.span(at) if (at := node.get(key)) else None for key in ("since", "until"))
    if since and since.lo > start.hi:
        r.found.error(
            node.key_place("since"), f"'{name}' since {since}, after the life opens on {start}; tell it as an event"
        )
        return None
    if until and until.hi <= start.lo:
        r.found.error(
            node.key_place("until"), f"'{name}' until {until}, before the life opens on {start}; state what held then"
        )
        return None
    if until and values and any(v not in r.words.statuses[name].then for v in values):
        r.found.error(
            node.key_place("until"), f"'{name}' says nowhere what {values[0]} lapses to, so it has no 'until'"
        )
    if since and since.hi > start.lo:
        since = Span(since.lo, max(since.lo, start.lo))
    if not values:
        return None
    return Opened(values, since, Span(max(until.lo, start.lo + 1), until.hi) if until else None)


def only_practice(r: Reader, key: Scalar, opened: Opened) -> None:
    """What only practice brings about is told as an event: in `opens` it would hold in every column."""
    status = r.words.statuses[key.text]
    layers = r.words.layers
    makers = {layer for value in opened.values for layer in r.book.made_by.get((status.id, value), ())}
    first = status.begins in opened.values or status.missing in opened.values
    if makers and not first and not status.plain and all(layers[m].over for m in makers):
        value = opened.values[0]
        only = f"only {' and '.join(sorted(makers))} makes '{key.text}' {value}"
        r.found.warn(key.place, f"{only}; tell it as an event, or it holds under law too")
        r.warnings.append(str(r.found.warnings[-1]))
