"""Random short lives for the drawn rulebooks: all known, or with gaps; and every way to fill the gaps."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, product
from random import Random

from zhol.engine.language.dates import Span, span_text, text
from zhol.engine.language.rulebook import Rulebook

from .books import FIRST, VALUES
from .life import Days, Happening, Opening, Told, Value

ACTS = ("leave", "file", "give", "keep", "till", "decide", "stamp", "seize", "void")
MOST = 120
"""How many ways to fill the gaps of one life are tried at most."""


class Lives:
    """Lives being drawn: `gaps` is how readily something is left unknown."""

    def __init__(self, draw: Random, gaps: float = 0) -> None:
        self.draw = draw
        self.gaps = gaps

    def told(self, relative: bool = False) -> Told:
        """Draw a life."""
        draw, begins = (
            self.draw,
            FIRST + self.draw.randint(-20, 0) * relative + self.draw.randint(0, 20) * (not relative),
        )
        from_birth = draw.random() < 0.4 and not relative
        facts = self._facts(begins if from_birth else begins - 7000)
        opened = {} if from_birth else self._opened(begins)
        roles = {"mother": None if relative else self._parent(), "father": None}
        events = () if relative else self._events(begins)
        unknown = ("void",) if self._gap(0.2) and not relative and len(events) < 3 else ()
        return Told(facts, None if from_birth else begins, opened, roles, events, unknown)

    def _gap(self, often: float = 1.0) -> bool:
        return self.draw.random() < self.gaps * often

    def _facts(self, born: int) -> dict[str, Value]:
        draw = self.draw
        facts: dict[str, Value] = {"born": self._days(born, 4), "filed": self._days(FIRST + draw.randint(0, 120), 4)}
        for name, values in (
            ("clan", ["hill", "shore", "fen"]),
            ("rich", ["yes", "no"]),
            ("skill", ["0", "1", "2", "3"]),
        ):
            if not self._gap():
                facts[name] = str(draw.choice(values))
        if draw.random() < 0.5:
            facts["guilty"] = draw.choice(["yes", "no"])
        return facts

    def _days(self, day: int, most: int) -> Days:
        return (day, day + self.draw.randint(1, most)) if self._gap() else (day, day)

    def _opened(self, begins: int) -> dict[str, Opening]:
        draw, found = self.draw, {}
        for status, values in VALUES.items():
            since = begins - draw.randint(0, 60)
            value = draw.choice(values)
            until = (
                begins + draw.randint(1, 40) if (status, value) == ("permit", "held") and draw.random() < 0.5 else None
            )
            told = None if self._gap(0.3) and until is None and status != "stamps" else value
            late = min(begins, since + draw.randint(1, 4)) if self._gap(0.2) else since
            found[status] = Opening(told, (since, late), until)
        return found

    def _parent(self) -> Told | None:
        return None if self.draw.random() < 0.4 else Lives(self.draw, self.gaps / 3).told(relative=True)

    def _events(self, begins: int) -> tuple[Happening, ...]:
        draw, day, found = self.draw, begins, []
        for _ in range(draw.randint(0, 5)):
            day += draw.choice([0, 0, 1, 3, draw.randint(0, 40)])
            found.append(self._event(self._days(day, 6)))
        return tuple(found)

    def _event(self, on: Days) -> Happening:
        draw = self.draw
        if draw.random() < 0.35:
            return Happening(on, None, None, {"location": draw.choice(VALUES["location"])})
        act = draw.choice(ACTS)
        outcome = None
        if act == "decide":
            outcome = "unknown" if self._gap() else draw.choice(["good", "fair", "bad"])
        notes = {"location": draw.choice(VALUES["location"])} if act == "give" and draw.random() < 0.3 else {}
        return Happening(on, act, outcome, notes)


# --- as a file tells it


def as_yaml(told: Told) -> str:
    """Write a life as a case."""
    return "case: a life\n" + _written(told)


def _written(told: Told) -> str:
    lines = [f"person: {{{', '.join(f'{name}: {_value(value)}' for name, value in told.facts.items())}}}"]
    if told.opens is not None:
        opened = [f"{name}: {_opening(o)}" for name, o in told.opened.items()]
        lines.append(f"opens: {{{', '.join([f'on: {text(told.opens)}', *opened])}}}")
    roles = [
        f"{role}: {'nobody' if other is None else '{' + ', '.join(_written(other).splitlines()) + '}'}"
        for role, other in told.roles.items()
    ]
    if roles:
        lines.append(f"roles: {{{', '.join(roles)}}}")
    events = [f"{{on: {span_text(Span(*e.on))}, {_event(e)}}}" for e in told.events]
    if events:
        lines.append(f"events: [{', '.join(events)}]")
    if told.unknown:
        lines.append(f"unknown: [{', '.join(told.unknown)}]")
    return "\n".join(lines)


def _value(value: Value) -> str:
    if isinstance(value, tuple):
        return span_text(Span(*value))
    return f'"{value}"'


def _opening(opening: Opening) -> str:
    parts = [f"is: {opening.value or 'unknown'}"]
    if opening.since is not None:
        parts.append(f"since: {span_text(Span(*opening.since))}")
    if opening.until is not None:
        parts.append(f"until: {text(opening.until)}")
    return f"{{{', '.join(parts)}}}"


def _event(event: Happening) -> str:
    if event.act is None:
        return f"now: {{{', '.join(f'{k}: {v}' for k, v in event.notes.items())}}}"
    parts = [f"act: {event.act}"]
    if event.outcome is not None:
        parts.append(f"outcome: {event.outcome}")
    return ", ".join([*parts, *(f"{k}: {v}" for k, v in event.notes.items())])


# --- every way to fill the gaps


@dataclass(frozen=True)
class Completion:
    """A life with nothing left open, and how each gap was filled."""

    told: Told
    filled: tuple[tuple[str, object], ...]


def completions(told: Told, book: Rulebook, last: int) -> list[Completion] | None:
    """Return every way in which a life may have been; None where there are too many. `last` is the day judged."""
    gaps = list(_gaps(told, book, last, ""))
    ways = 1
    for _, choices in gaps:
        ways *= len(choices)
    if ways > MOST * 4:
        return None
    found = []
    for chosen in product(*(choices for _, choices in gaps)):
        filled = {name: choice for (name, _), choice in zip(gaps, chosen, strict=True)}
        exact = _filled(told, filled, "", last)
        if exact is not None:
            found.append(Completion(exact, tuple(filled.items())))
    return found if len(found) <= MOST else None


def _gaps(told: Told, book: Rulebook, last: int, who: str) -> Iterator[tuple[str, list[object]]]:
    for name, fact in book.vocabulary.facts.items():
        value = told.facts.get(name)
        if isinstance(value, tuple) and value[0] < value[1]:
            yield who + name, list(range(value[0], value[1] + 1))
        elif value is None and fact.missing is None:
            yield (
                who + name,
                ["yes", "no"]
                if fact.type == "bool"
                else list(fact.values) or [str(n) for n in range(fact.least or 0, (fact.most or 0) + 1)],
            )
    for name, opening in told.opened.items():
        if opening.value is None:
            yield who + name, list(VALUES[name])
        if opening.since is not None and opening.since[0] < opening.since[1]:
            yield f"{who}since {name}", list(range(opening.since[0], opening.since[1] + 1))
    for n, event in enumerate(told.events):
        if event.on[0] < event.on[1]:
            yield f"{who}event {n}", list(range(event.on[0], event.on[1] + 1))
        if event.outcome == "unknown":
            yield f"{who}outcome {n}", list(book.acts[event.act or ""].effects)
    for act in told.unknown:
        yield f"{who}act {act}", [None, *range(told.begins, last + 1)]
    for role, other in told.roles.items():
        if other is not None:
            yield from _gaps(other, book, last, f"{who}{role}.")


def _filled(told: Told, filled: dict[str, object], who: str, last: int) -> Told | None:
    facts = dict(told.facts)
    for name in ("born", "filed", "clan", "rich", "skill"):
        if who + name in filled:
            value = filled[who + name]
            facts[name] = (value, value) if name in ("born", "filed") else value  # type: ignore[assignment]
    opened = {}
    for name, opening in told.opened.items():
        value = filled.get(who + name, opening.value)
        since = filled.get(f"{who}since {name}", opening.since and opening.since[0])
        opened[name] = replace(opening, value=value, since=None if since is None else (since, since))  # type: ignore[arg-type]
    events = []
    for n, event in enumerate(told.events):
        day = filled.get(f"{who}event {n}", event.on[0])
        events.append(replace(event, on=(day, day), outcome=filled.get(f"{who}outcome {n}", event.outcome)))  # type: ignore[arg-type]
    begins = replace(told, facts=facts).begins
    if any(a.on[0] > b.on[0] for a, b in pairwise(events)) or any(e.on[0] < begins for e in events) or begins > last:
        return None
    for act in told.unknown:
        day = filled[f"{who}act {act}"]
        if day is not None:
            at = sum(e.on[0] <= day for e in events)  # type: ignore[operator]
            events.insert(at, Happening((day, day), act))  # type: ignore[arg-type]
    roles: dict[str, Told | None] = {}
    for role, other in told.roles.items():
        roles[role] = None if other is None else _filled(other, filled, f"{who}{role}.", last)
    return replace(told, facts=facts, opened=opened, roles=roles, events=tuple(events), written=told.stated)
