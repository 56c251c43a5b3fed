"""A person written down as a life, that `zhol check` can read."""

from collections.abc import Iterator

from ..language.dates import EARLIEST, LATEST, text
from .history import History, history
from .logic import Bit, Model
from .person import Person
from .seen import Seen


def life(seen: Seen, model: Model, place: int, past_of: int | None = None) -> str:
    """Write a person down as a life that is judged on the day of one side; it opens on that day, or where the past that
    a side looks back to is laid out before."""
    person, day, moved = seen.persons[place], seen.sides[place].day, seen.views[place].moved
    past = history(person, seen.views[past_of], model, moved) if past_of is not None else None
    lines = [f"case: someone asked about {seen.question}", f"on: {text(day)}"]
    lines += _told(person, model, past or History(day, {}, ()), moved, "")
    if past and past.changes:
        lines += ["events:", *(f"- {{on: {_day(on)}, now: {{{name}: {_word(v)}}}}}" for on, name, v in past.changes)]
    return "\n".join(lines) + "\n"


def _told(person: Person, model: Model, past: History, moved: int, margin: str) -> Iterator[str]:
    facts = [f"{name}: {_fact(person, name, values, model)}" for name, values in person.facts.items()]
    for name, value in person.numbers.items():
        number = model.number(value)
        dated = person.book.vocabulary.facts[name].type == "date"
        facts.append(f"{name}: {_day(number + moved) if dated else number}")
    if facts:
        yield f"{margin}person:"
        yield from (f"{margin}  {line}" for line in facts)
    yield f"{margin}opens:"
    yield f"{margin}  on: {text(past.opens)}"
    yield from (f"{margin}  {line}" for line in _opened(person, model, past, moved))
    if person.roles:
        yield f"{margin}roles:"
    for role, (there, other) in person.roles.items():
        if model.truth(there):
            yield f"{margin}  {role}:"
            yield from _told(other, model, History(past.opens, {}, ()), moved, f"{margin}    ")
        else:
            yield f"{margin}  {role}: nobody"


def _opened(person: Person, model: Model, past: History, moved: int) -> Iterator[str]:
    for name, held in person.statuses.items():
        if name in past.first:
            yield f"{name}: {_word(past.first[name])}"
            continue
        value = next(v for v, bit in held.values.items() if model.truth(bit))
        until = model.number(held.until)
        ends = f", until: {_day(until + moved)}" if until != LATEST else ""
        yield f"{name}: {{is: {_word(value)}, since: {_day(model.number(held.since) + moved)}{ends}}}"


def _fact(person: Person, name: str, values: dict[str, Bit], model: Model) -> str:
    held = [value for value, bit in values.items() if model.truth(bit)]
    if person.book.vocabulary.facts[name].type == "set":
        return f"[{', '.join(held)}]"
    return _word(held[0])


def _word(value: str) -> str:
    return f'"{value}"' if value in ("yes", "no") else value


def _day(day: int) -> str:
    return text(max(EARLIEST, min(LATEST, day)))
