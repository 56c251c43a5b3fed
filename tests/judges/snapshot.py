"""What a life comes to on a day, as an engine that knows CEL is handed it: all that each word may be."""

from datetime import UTC, datetime
from typing import Any

from zhol.engine.decide.answering import judge_question
from zhol.engine.decide.person import Person
from zhol.engine.decide.replay import World
from zhol.engine.decide.truth import NO, OPEN, YES, Truth

TRUTHS: dict[Truth, list[bool]] = {NO: [False], OPEN: [False, True], YES: [True]}


def stamp(day: int) -> datetime:
    """Return a day at midnight UTC."""
    return datetime.fromordinal(day).replace(tzinfo=UTC)


def snapshot(world: World) -> dict[str, Any]:
    """Return the inputs that `zhol rules --cel` names, of the person whose life it is."""
    words, person = world.program.book.vocabulary, world.main
    ints = [status.id for status in words.statuses.values() if status.integer]
    dates = {name for name, fact in words.facts.items() if fact.type == "date"}
    numbers = {name: list(pair) for name, pair in person.numbers.items() if name not in dates}
    for name in ints:
        values = [int(value) for value in person.tracks[name].values]
        numbers[name] = [min(values), max(values)]
    return {
        "on": stamp(world.lo),
        "fact": {
            name: [value] if value is not None else list(words.facts[name].values or ("yes", "no"))
            for name, value in person.facts.items()
        },
        "includes": {
            name: {value: TRUTHS[person.member(name, value)] for value in words.facts[name].values}
            for name in person.sets
        },
        "date": {name: [stamp(day) for day in person.numbers[name]] for name in dates},
        "number": numbers,
        "status": {name: list(track.values) for name, track in person.tracks.items()},
        "since": {name: _since(world, person, name) for name in person.tracks},
        "until": {name: _until(person, name) for name in person.tracks},
        "question": {name: _outcomes(world, person, name) for name in words.questions},
        "stated": {
            **{name: [person.states(name)] for name in words.facts},
            **{name: TRUTHS[world.known(person, name)] for name in words.statuses},
        },
    }


def _since(world: World, person: Person, status: str) -> list[datetime]:
    span = person.tracks[status].since
    return [stamp(span.lo), stamp(min(span.hi, max(world.hi, span.lo)))]


def _until(person: Person, status: str) -> list[datetime]:
    end = person.tracks[status].until
    return [datetime(2300, 1, 1, tzinfo=UTC)] * 2 if end is None else [stamp(end.lo), stamp(end.hi)]


def _outcomes(world: World, person: Person, question: str) -> list[str]:
    """The outcomes that may come out; '' where there is none; all of both where it is open."""
    settled = judge_question(world, person, question).settled
    if settled is None or settled.kind in ("conflict", "discretion"):
        return [*world.program.book.vocabulary.questions[question].outcomes, ""]
    return list(settled.outcomes) or [""]
