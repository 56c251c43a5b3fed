"""A life written down as a file that `zhol check` can read."""

from collections.abc import Iterator

from ..decide.life import REST, FactValue, Life, Opened
from ..language.dates import Span, text
from ..language.rulebook import Rulebook


def told(life: Life, title: str, on: int, book: Rulebook) -> str:
    """Write a life under a title, to be judged on a day."""
    return "\n".join([f"case: {_line(title)}", f"on: {text(on)}", *_life(life, "", book)]) + "\n"


def _life(life: Life, margin: str, book: Rulebook) -> Iterator[str]:
    if life.facts:
        yield f"{margin}person:"
        yield from (f"{margin}  {name}: {_fact(value)}" for name, value in life.facts.items())
    if not life.from_birth:
        yield f"{margin}opens:"
        yield f"{margin}  on: {_span(life.start)}"
        yield from (f"{margin}  {name}: {_opened(name, was, book)}" for name, was in life.opens.items())
    if life.roles:
        yield f"{margin}roles:"
    for role, other in life.roles.items():
        yield f"{margin}  {role}:" + ("" if other else " nobody")
        yield from _life(other, f"{margin}    ", book) if other else ()
    if life.events:
        yield f"{margin}events:"
        yield from (f"{margin}- {{{line}}}" for line in _events(life))
    unknown = sorted(life.unknown - life.unasked) + ([REST] if life.unasked else [])
    if unknown:
        yield f"{margin}unknown: [{', '.join(unknown)}]"


def _events(life: Life) -> Iterator[str]:
    for event in life.events:
        said = [f"on: {_span(event.on)}"]
        notes = ", ".join(f"{name}: {_word(value)}" for name, value in event.notes.items())
        if event.act is None:
            said.append(f"now: {{{notes}}}")
        else:
            said += [f"act: {event.act}", *([f"outcome: {event.outcome}"] if event.outcome else [])]
            said += [notes] if notes else []
        yield ", ".join(said)


def _fact(value: FactValue) -> str:
    if isinstance(value, str):
        return _word(value)
    if isinstance(value, Span):
        return _span(value)
    if isinstance(value, frozenset):
        return f"[{', '.join(sorted(value))}]"
    return str(value[0]) if value[0] == value[1] else f"{value[0]}..{value[1]}"


def _opened(name: str, was: Opened, book: Rulebook) -> str:
    status = book.vocabulary.statuses[name]
    if len(was.values) == 1:
        value = _word(was.values[0])
    else:
        value = f"{was.values[0]}..{was.values[-1]}" if status.integer else "unknown"
    dates = [f"since: {_span(was.since)}"] if was.since else []
    dates += [f"until: {_span(was.until)}"] if was.until else []
    return f"{{{', '.join([f'is: {value}', *dates])}}}" if dates else value


def _span(span: Span) -> str:
    return text(span.lo) if span.exact else f"{text(span.lo)}..{text(span.hi)}"


def _word(value: str) -> str:
    return f'"{value}"' if value in ("yes", "no") else value


def _line(title: str) -> str:
    """One line that YAML reads as it is."""
    return '"' + title.replace("\\", "").replace('"', "'") + '"'
