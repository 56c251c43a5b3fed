"""A life being thought up: what is to hold on the day judged, and how that is told in a case."""

from dataclasses import dataclass, field
from random import Random

from zhol.engine.language.conditions import Set
from zhol.engine.language.dates import EARLIEST, Span, span_of, span_text, text
from zhol.engine.language.rulebook import DONE, Act, Rulebook

EARLIER = (0, 0, 1, 30, 400, 2000)
"""How many days before they must be told lives are told."""


@dataclass(slots=True)
class Held:
    """A status on the day judged: its value, since when if that matters, and what it was before from some days on."""

    value: str
    since: int | None = None
    before: list[tuple[int, str]] = field(default_factory=list)


@dataclass(slots=True)
class Sketch:
    """What a life must show on a day: by `told_from` it is told, what `becomes` something does so on that very day."""

    on: int
    facts: dict[str, str | int] = field(default_factory=dict)
    holds: dict[str, Held] = field(default_factory=dict)
    roles: dict[str, "Sketch | None"] = field(default_factory=dict)
    becomes: list[tuple[str, str]] = field(default_factory=list)
    from_birth: bool = False
    told_from: int | None = None


Written = dict[str, object]


class Writer:
    """Writes a sketch as a case. `blur` is how readily a date is told to the month or the year only."""

    def __init__(self, book: Rulebook, draw: Random, blur: float = 0.0, layers: frozenset[str] = frozenset()) -> None:
        self.book = book
        self.draw = draw
        self.blur = blur
        self.layers = layers

    def life(self, sketch: Sketch) -> Written:
        """Return the keys of a life: person, opens, roles, events."""
        opens = self._opens_on(sketch)
        opened, events = self._told(sketch, opens)
        told: Written = {"person": {name: self._fact(value) for name, value in sketch.facts.items()}}
        if not sketch.from_birth:
            told["opens"] = {"on": text(opens), **opened}
        if sketch.roles:
            told["roles"] = {role: "nobody" if who is None else self.life(who) for role, who in sketch.roles.items()}
        if events:
            told["events"] = [{"on": self._date(day), **event} for day, event in sorted(events, key=lambda e: e[0])]
        return told

    def _opens_on(self, sketch: Sketch) -> int:
        """The day on which a life opens: early enough for what must be told of it, often no earlier."""
        if sketch.from_birth:
            return int(sketch.facts["born"])
        first = [sketch.on - bool(sketch.becomes)]
        first += [] if sketch.told_from is None else [sketch.told_from]
        first += [day for held in sketch.holds.values() for day, _ in held.before[1:]]
        day = min(first) - self.draw.choice(EARLIER)
        born = sketch.facts.get("born")
        return max(day, born) if isinstance(born, int) and born <= sketch.on else day

    def _told(self, sketch: Sketch, opens: int) -> tuple[Written, list[tuple[int, Written]]]:
        opened: Written = {}
        events: list[tuple[int, Written]] = []
        for name, held in sketch.holds.items():
            course = [*held.before, (opens if held.since is None else held.since, held.value)]
            now = [(day, value) for day, value in course if day <= opens]
            later = [(day, value) for day, value in course if day > opens]
            if not sketch.from_birth:
                opened |= self._opening(name, now, later, opens)
            for day, value in later:
                events += self._change(name, value, day, sketch)
        for name, value in sketch.becomes:
            events += self._change(name, value, sketch.on, sketch)
        return opened, events

    def _opening(self, name: str, now: list[tuple[int, str]], later: list[tuple[int, str]], opens: int) -> Written:
        if now:
            day, value = now[-1]
            return {name: value if day in (opens, EARLIEST) else {"is": value, "since": self._date(day, opens)}}
        status = self.book.vocabulary.statuses[name]
        if status.missing is not None and status.missing != later[0][1]:
            return {}
        return {name: self.draw.choice([value for value in status.values if value != later[0][1]])}

    # --- changes

    def _change(self, name: str, value: str, day: int, sketch: Sketch) -> list[tuple[int, Written]]:
        """Tell a change as what it can be: bare where all can see it, else an act that brings it about."""
        if self.book.vocabulary.statuses[name].plain and self.draw.random() < 0.7:
            return [(day, {"now": {name: value}})]
        ways = [
            (self._harm(act, effects, sketch), self.draw.random(), act, outcome)
            for act in self.book.acts.values()
            for outcome, effects in act.effects.items()
            if any(isinstance(e, Set) and (e.status, e.value) == (name, value) for e in effects)
        ]
        if not ways:
            plain = self.book.vocabulary.statuses[name].plain
            return [(day, {"now": {name: value}})] if plain else []
        _, _, act, outcome = min(ways, key=lambda way: way[:2])
        return [(day, event(act, outcome))]

    def _harm(self, act: Act, effects: tuple[object, ...], sketch: Sketch) -> int:
        """Count what an act would undo of the sketch; an act of a layer that does not count would do nothing."""
        sets = [e for e in effects if isinstance(e, Set)]
        undone = sum(e.status in sketch.holds and sketch.holds[e.status].value != e.value for e in sets)
        return 2 * undone + len(sets) + 10 * (bool(self.layers) and act.layer not in self.layers)

    # --- dates

    def _fact(self, value: str | int) -> str:
        return self._date(value) if isinstance(value, int) else value

    def _date(self, day: int, latest: int | None = None) -> str:
        words = text(day)
        if self.draw.random() >= self.blur:
            return words
        span = span_of(words[: self.draw.choice([4, 7, 7])])
        return span_text(span if latest is None else Span(span.lo, min(span.hi, latest)))


def event(act: Act, outcome: str) -> Written:
    """Write an act as it happened."""
    return {"act": act.id} if list(act.effects) == [DONE] else {"act": act.id, "outcome": outcome}
