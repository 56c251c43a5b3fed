"""Write a case as the file that tells it: what `read_case` reads, written back."""

from collections.abc import Iterable, Iterator

from ..language.dates import Span, span_text, text
from ..language.rulebook import Rulebook
from .life import REST, Case, Event, FactValue, Life, Opened

WIDTH = 110


def told(case: Case, book: Rulebook) -> str:
    """Return the text of a case.

    Raises ValueError for what no file can say: some values of a status, and not others, where these are no numbers.
    """
    lines = [f"case: {quoted(case.name)}"]
    if case.on:
        lines.append(f"on: {listed(map(text, case.on))}")
    lines += life_lines(case.life, book)
    if case.asks is not None:
        lines += asks_lines(case)
    return "\n".join(lines) + "\n"


def asks_lines(case: Case) -> Iterator[str]:
    """Write what the interview is about."""
    asks = case.asks
    assert asks is not None
    parts = {
        "questions": listed(asks.questions) if asks.questions else "",
        "layers": listed(asks.layers) if asks.layers else "",
        "readings": mapped(asks.readings.items()) if asks.readings else "",
    }
    yield "interview:" if any(parts.values()) else "interview: {}"
    for key, value in parts.items():
        if value:
            yield from folded(f"  {key}: ", value)


def life_lines(life: Life, book: Rulebook) -> Iterator[str]:
    """Write one person's life, and those of relatives."""
    if life.facts:
        yield from folded("person: ", mapped((name, fact(value)) for name, value in life.facts.items()))
    if not life.from_birth:
        yield "opens:"
        yield f"  on: {span_text(life.start)}"
        for name, opened in life.opens.items():
            yield f"  {name}: {held(opened, book.vocabulary.statuses[name].values)}"
    if life.roles:
        yield "roles:"
    for role, other in life.roles.items():
        if other is None:
            yield f"  {role}: nobody"
        else:
            yield f"  {role}:"
            yield from (f"    {line}" for line in life_lines(other, book))
    if life.events:
        yield "events:"
    for event in life.events:
        yield f"- {happened(event)}"
    named = [*([REST] if life.unasked else []), *sorted(life.unknown - life.unasked)]
    if named:
        yield from folded("unknown: ", listed(named))


def fact(value: FactValue) -> str:
    """Write the value of a fact."""
    if isinstance(value, Span):
        return span_text(value)
    if isinstance(value, tuple):
        return str(value[0]) if value[0] == value[1] else f"{value[0]}..{value[1]}"
    return listed(sorted(value)) if isinstance(value, frozenset) else value


def held(opened: Opened, values: tuple[str, ...]) -> str:
    """Write what a status is where a life opens."""
    some = opened.values
    if len(some) == 1:
        is_now = some[0]
    elif set(some) == set(values):
        is_now = "unknown"
    elif all(v.lstrip("-").isdigit() for v in some) and len(some) == int(some[-1]) - int(some[0]) + 1:
        is_now = f"{some[0]}..{some[-1]}"
    else:
        raise ValueError(f"a case cannot say that a status is one of {', '.join(some)}")
    if opened.since is None and opened.until is None:
        return is_now
    dates = [(key, span_text(day)) for key, day in (("since", opened.since), ("until", opened.until)) if day]
    return mapped([("is", is_now), *dates])


def happened(event: Event) -> str:
    """Write an event."""
    on = ("on", span_text(event.on))
    if event.act is None:
        return mapped([on, ("now", mapped(event.notes.items()))])
    ends = [("outcome", event.outcome)] if event.outcome is not None else []
    return mapped([on, ("act", event.act), *ends, *event.notes.items()])


def mapped(pairs: Iterable[tuple[str, str]]) -> str:
    """Write a map on one line."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"


def listed(items: Iterable[str]) -> str:
    """Write a list on one line."""
    return "[" + ", ".join(items) + "]"


def quoted(words: str) -> str:
    """Write a line of free text so that it is read back as it is."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def folded(key: str, value: str) -> Iterator[str]:
    """Break a long list or map where it may be broken."""
    line, indent = key, " " * (len(key) - len(key.lstrip()) + 2)
    for n, part in enumerate(value.split(", ")):
        word = part if n == 0 else f" {part}"
        more = value.count(", ") > n
        if len(line) + len(word) > WIDTH and line.strip():
            yield line.rstrip()
            line, word = indent, word.lstrip()
        line += word + ("," if more else "")
    yield line
