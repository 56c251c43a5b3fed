"""One person of a replay: facts as filled in, and statuses as tracks."""

from copy import copy
from typing import TYPE_CHECKING, Literal, TypeVar

from ..language.dates import EARLIEST, LATEST, Span
from ..language.values import fits
from .answer import Verdict
from .beginning import beginnings
from .candidate import Reasons
from .filling import narrowed
from .life import BIRTH, Event, Life
from .program import Program
from .track import Track
from .truth import NO, OPEN, YES, Truth

if TYPE_CHECKING:
    from .replay import World


T = TypeVar("T")


class Person:
    """One person in a world: facts as filled in, statuses as tracks."""

    def __init__(self, world: "World", path: tuple[str, ...], life: Life) -> None:
        self.path = path
        self.life = life
        self.filling = world.filling
        self.asking: bool = world.asking
        self.facts: dict[str, str | None] = {}
        self.numbers: dict[str, tuple[int, int]] = {}
        self.sets: dict[str, frozenset[str] | None] = {}
        self.relatives: dict[str, Person | None] = {}
        self._read_facts(world.program)
        self.spans = narrowed([self._span(i, e) for i, e in enumerate(life.events)], self._start())
        self._born_before(self.spans[0].hi if self.spans else LATEST)
        self.start = (
            self.numbers.get(BIRTH, (life.start.lo, life.start.hi))
            if life.from_birth
            else (life.start.lo, life.start.hi)
        )
        # how statuses begin is held in common with other replays until one of them changes it
        self.tracks: dict[str, Track] = beginnings(self, world)
        self.shared: set[str] = set(self.tracks)
        self.lapsing = world.program.compiled.lapsing
        n = len(world.program.statuses)
        self.next = [EARLIEST] * n
        self.last: list[tuple[Truth, ...]] = [()] * n
        self.before: list[tuple[Truth, ...]] = [(NO,) * len(t.group.clauses) for t in world.program.statuses]
        self.seen_at_trigger: dict[tuple[int, int], set[Truth]] = {}
        self.changed: set[str] = set()
        self.fired: dict[tuple[str, str], list[tuple[Truth, str | None, Span]]] = {}
        self.firing: dict[tuple[str, str], list[tuple[Truth, str | None, Span]]] = {}
        self.truths: dict[object, tuple[tuple[int, ...], Truth]] = {}
        self.nexts: dict[object, tuple[tuple[int, ...], int]] = {}
        self.from_no: dict[tuple[int, int], bool] = {}
        self.born_now = False
        self.deadline: Span | None = None
        self.verdicts: dict[str, tuple[int, tuple[Truth, ...], Verdict]] = {}
        self.reasons: dict[str, tuple[int, Reasons]] = {}
        self.prompt: dict[str, int] = {}

    def fork(self) -> "Person":
        """Return a person like this one as of now; the relatives are still the old ones."""
        new = copy(self)
        # tracks are held in common until one of the two changes one
        new.tracks = self.tracks.copy()
        self.shared, new.shared = set(self.tracks), set(self.tracks)
        new.next, new.last, new.before = self.next.copy(), self.last.copy(), self.before.copy()
        new.seen_at_trigger = {place: seen.copy() for place, seen in self.seen_at_trigger.items()}
        new.changed, new.from_no, new.prompt = self.changed.copy(), self.from_no.copy(), self.prompt.copy()
        new.fired = {change: made.copy() for change, made in self.fired.items()}
        new.firing = {change: made.copy() for change, made in self.firing.items()}
        # what is remembered goes by the counts of this person's own tracks
        new.truths, new.nexts, new.verdicts = self.truths.copy(), self.nexts.copy(), self.verdicts.copy()
        new.reasons = self.reasons.copy()
        return new

    def own(self, status: str) -> Track:
        """Return a status's track to be changed: this person's alone."""
        if status in self.shared:
            self.shared.discard(status)
            self.tracks[status] = self.tracks[status].copy()
        return self.tracks[status]

    # --- what is filled in

    def filled(self, sort: str, name: object, otherwise: T) -> T | object:
        return self.filling.get((self.path, sort, name), otherwise)

    def unknown(self, sort: str, name: object) -> Reasons:
        """Return the reason that says: this is not known."""
        return frozenset({("unknown", (self.path, sort, name))})

    def _read_facts(self, program: Program) -> None:
        for name, fact in program.book.vocabulary.facts.items():
            value: object = self.life.facts.get(name)
            if value is None and fact.missing is not None and name not in self.life.unknown:
                value = fits(fact, fact.missing)
            value = self.filled("fact", name, value)
            if fact.type == "date":
                self.numbers[name] = (value.lo, value.hi) if isinstance(value, Span) else self._unknown_date(name)
            elif fact.type == "int":
                low = fact.least if fact.least is not None else -(10**6)
                self.numbers[name] = (
                    value if isinstance(value, tuple) else (low, fact.most if fact.most is not None else 10**6)
                )
            elif fact.type == "set":
                self.sets[name] = value if isinstance(value, frozenset) else None
            else:
                self.facts[name] = value if isinstance(value, str) else None

    def _unknown_date(self, name: str) -> tuple[int, int]:
        return (EARLIEST, self.life.start.hi) if name == BIRTH else (EARLIEST, LATEST)

    def member(self, name: str, value: str) -> Truth:
        """Tell whether a set fact includes a value."""
        known = self.sets[name]
        if known is not None:
            return YES if value in known else NO
        filled = self.filled("member", f"{name}:{value}", None)
        return OPEN if filled is None else YES if filled == "yes" else NO

    def states(self, name: str) -> bool:
        """Tell whether the life as written says a fact."""
        return name in self.life.facts

    def may_state(self, name: str) -> bool:
        """Tell whether a word was not asked, so that a life may yet come to say it."""
        return self.asking and name in self.life.unasked

    def relative(self, role: str) -> "Person | Literal['unknown'] | None":
        """Return the person in a role, None for nobody, `unknown` where the life does not say."""
        return self.relatives.get(role, "unknown")

    def _start(self) -> Span:
        if self.life.from_birth and BIRTH in self.numbers:
            return Span(*self.numbers[BIRTH])
        return self.life.start

    def _born_before(self, day: int) -> None:
        """Nobody does anything before birth."""
        if self.life.from_birth and BIRTH in self.numbers:
            lo, hi = self.numbers[BIRTH]
            self.numbers[BIRTH] = lo, max(lo, min(hi, day))

    def _span(self, i: int, event: Event) -> Span:
        span = self.filled("event", i, event.on)
        assert isinstance(span, Span)
        return span

    def since_written(self, name: str) -> Span:
        """Return since when a status has been what it is where the life opens: what is stated, or after birth and not
        later."""
        opened = self.life.opens.get(name)
        if opened is not None and opened.since is not None:
            return opened.since
        first = self.life.start.lo
        return Span(min(self.numbers.get(BIRTH, (EARLIEST, first))[0], first), first)

    def changes(self, status: str, value: str, truth: Truth, layer: str | None, since: Span) -> None:
        """Note that a status became a value (or may have), by an act (layer None) or a rule."""
        self.changed.add(status)
        if truth == NO:
            return
        self.fired.setdefault((status, value), []).append((truth, layer, since))
