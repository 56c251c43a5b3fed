"""Fill in what a life leaves unknown, in every way that matters, and see whether the answer hangs on it.

The unknowns that an open answer touches are filled in one after the other: a fact with each of its values, a span of
days by halving it. A part of the ways is left as soon as its answer is settled, so what comes out is a tree whose
leaves are boxes of fillings.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from typing import cast

from ..language.dates import EARLIEST, LATEST, Span, span_of
from .finding import Kind
from .life import Life
from .program import Program
from .replay import Impossible, Judging, Key, Person, World
from .track import Reasons
from .truth import NO

MOST_WAYS = 4_096

Domain = Span | tuple[int, int] | frozenset[object]


@dataclass(frozen=True, slots=True)
class View:
    """One answer seen under one filling: what it is, and why it is open, if it is."""

    kind: Kind
    outcomes: tuple[str, ...]
    reasons: Reasons
    settled: bool
    since: Span | None = None

    @property
    def said(self) -> tuple[object, ...]:
        """What two answers must share to be the same."""
        actors = (
            tuple(sorted(str(a) for kind, a in self.reasons if kind == "discretion"))
            if self.kind == "discretion"
            else ()
        )
        return (self.kind, self.outcomes if self.kind != "unknown" else (), actors)


Look = Callable[[World], View]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A box of fillings that all give one answer."""

    box: Mapping[Key, Domain]
    view: View


@dataclass(frozen=True, slots=True)
class Completed:
    """What the fillings came to: one answer for all, or the unknowns that it hangs on.

    `views` are the different answers met; `tried` the unknowns that were filled in; `cut` tells that there were too
    many ways.
    """

    view: View | None
    views: tuple[View, ...]
    needs: tuple[Key, ...]
    tried: tuple[Key, ...]
    cut: bool = False


class Completer:
    """Fills in the unknowns of one life under one program, up to one day; worlds are shared by all its questions."""

    def __init__(self, program: Program, life: Life, day: int, written: World, judging: Judging) -> None:
        self.program = program
        self.life = life
        self.day = day
        self.written = written
        self.judging = judging
        self.worlds: dict[frozenset[tuple[Key, object]], World | None] = {frozenset(): written}
        self.replay_facts = program.replay_facts | {"born"}

    def complete(self, look: Look) -> Completed:
        """Return what an answer comes to over all fillings of the unknowns that it touches."""
        leaves: list[Leaf] = []
        stack: list[dict[Key, object]] = [{}]
        cut = False
        while stack:
            if len(leaves) + len(stack) > MOST_WAYS:
                cut = True
                break
            filling = stack.pop()
            seen = self._view(filling, look)
            if seen is None:
                continue
            view, world = seen
            key = None if view.settled else self._choose(view.reasons, filling)
            if key is None:
                leaves.append(Leaf({k: _domain(v) for k, v in filling.items()}, view))
                continue
            stack += [{**filling, key: value} for value in reversed(self._split(world, key, filling.get(key)))]
        return _summed(leaves, cut)

    # --- worlds

    def _view(self, filling: dict[Key, object], look: Look) -> tuple[View, World] | None:
        late = {k: v for k, v in filling.items() if self._late(k)}
        world = self._world({k: v for k, v in filling.items() if k not in late})
        if world is None:
            return None
        undo = [_overlay(world, key, value) for key, value in late.items()]
        world.version += 1
        try:
            if any(c.judge(world, world.main) == NO for c in self.program.constraints):
                return None
            return look(world), world
        finally:
            for restore in undo:
                restore()
            world.version += 1

    def _late(self, key: Key) -> bool:
        """Tell whether an unknown plays no part in the replay, so that it can be filled in on the day judged."""
        path, sort, name = key
        if sort == "law":
            return name not in self.program.replay_laws
        return not path and sort == "fact" and name not in self.replay_facts

    def _world(self, filling: dict[Key, object]) -> World | None:
        key = frozenset(filling.items())
        if key not in self.worlds:
            try:
                self.worlds[key] = self._replayed(filling)
            except Impossible:
                self.worlds[key] = None
        return self.worlds[key]

    def _replayed(self, filling: dict[Key, object]) -> World:
        world = World(self.program, self.life, filling, self.judging, self.written)
        if world.main.start[0] > self.day:
            raise Impossible
        world.run(self.day)
        return world

    # --- which unknown, and its ways

    def _choose(self, reasons: Reasons, filling: dict[Key, object]) -> Key | None:
        """The next unknown to fill in: facts before dates; a span that has been halved goes on being halved."""
        unknown = cast(list[Key], [key for kind, key in reasons if kind == "unknown"])
        return min((key for key in unknown if self._open(key, filling)), key=_order, default=None)

    def _open(self, key: Key, filling: dict[Key, object]) -> bool:
        if key[1] == "past":
            return False
        value = filling.get(key)
        if value is None:
            return True
        return (isinstance(value, Span) and not value.exact) or (isinstance(value, tuple) and value[0] < value[1])

    def _split(self, world: World, key: Key, filled: object) -> list[object]:
        path, sort, name = key
        p = next(person for person in world.persons if person.path == path)
        words = self.program.book.vocabulary
        if sort == "fact":
            fact = words.facts[str(name)]
            if fact.type in ("date", "int"):
                # what plays no part in the replay is filled in on the day judged only
                known = (filled.lo, filled.hi) if isinstance(filled, Span) else filled
                lo, hi = known if isinstance(known, tuple) else p.numbers[fact.id]
                return [*_halves(lo, hi, fact.type == "date")]
            if fact.type == "set":
                return [frozenset(), *(frozenset({v}) for v in fact.values)]
            return ["yes", "no"] if fact.type == "bool" else list(fact.values)
        if sort in ("member", "role"):
            return ["yes", "no"]
        if sort == "status":
            opened = p.life.opens.get(str(name))
            return list(opened.values if opened else words.statuses[str(name)].values)
        if sort == "outcome":
            return list(self.program.deeds[_act_of(p, name)].act.effects)
        return self._split_days(world, p, key)

    def _split_days(self, world: World, p: Person, key: Key) -> list[object]:
        _, sort, name = key
        if sort == "event":
            assert isinstance(name, int)
            span = p.spans[name]
            return [*_parts(span, self.day)]
        if sort == "since":
            filled = world.filling.get(key)
            first = filled if isinstance(filled, Span) else p.since_written(str(name))
            return [*_parts(first, self.day)]
        filled = world.filling.get(key)
        if isinstance(filled, Span):
            return [*_parts(filled, self.day)]
        if sort == "law":
            whole = self._whole_law(str(name))
            return [*_parts(whole, self.day)]
        return ["never", Span(p.start[0], max(self.day, p.start[0]))]

    def _whole_law(self, name: str) -> Span:
        """The span of a date of the law, or of a parameter's values."""
        if name in self.program.book.parameters:
            return Span(*self.program.parameter(name, EARLIEST, LATEST))
        return span_of(name)


def _parts(span: Span, day: int) -> tuple[object, ...]:
    """Part a span of days at the day judged, beyond which all is still to come; else in the middle."""
    if span.lo <= day < span.hi:
        return Span(span.lo, day), Span(day + 1, span.hi)
    return _halves(span.lo, span.hi, True)


def _halves(lo: int, hi: int, dates: bool) -> tuple[object, ...]:
    if lo >= hi:
        return (Span(lo, hi),) if dates else ((lo, hi),)
    middle = (lo + hi) // 2
    parts = ((lo, middle), (middle + 1, hi))
    return tuple(Span(*part) for part in parts) if dates else parts


def _act_of(p: Person, number: object) -> str:
    assert isinstance(number, int)
    if number >= 0:
        return str(p.life.events[number].act)
    return sorted(p.life.unknown)[-1 - number]


def _overlay(world: World, key: Key, value: object) -> Callable[[], None]:
    """Fill a fact, or a date of the law, into a world for a moment; return what takes it out again."""
    if key[1] == "law":
        filling = world.filling
        world.filling = {**filling, key: value}
        _forget(world)

        def take_out() -> None:
            world.filling = filling
            _forget(world)

        return take_out
    return _put(world, str(key[2]), value)


def _put(world: World, name: str, value: object) -> Callable[[], None]:
    p = world.main
    kept = p.numbers.get(name), p.sets.get(name), p.facts.get(name)
    if isinstance(value, Span):
        p.numbers[name] = (value.lo, value.hi)
    elif isinstance(value, tuple):
        p.numbers[name] = value
    elif isinstance(value, frozenset):
        p.sets[name] = value
    else:
        p.facts[name] = str(value)
    _forget(world)

    def restore() -> None:
        number, members, word = kept
        if name in p.numbers and number is not None:
            p.numbers[name] = number
        elif name in p.sets:
            p.sets[name] = members
        else:
            p.facts[name] = word
        _forget(world)

    return restore


def _forget(world: World) -> None:
    """Judge every atom again: what it reads is another."""
    for person in world.persons:
        person.truths.clear()
        person.nexts.clear()


def _domain(value: object) -> Domain:
    return value if isinstance(value, Span | tuple) else frozenset({value})


def _order(key: Key) -> tuple[int, str]:
    sorts = ("fact", "member", "status", "role", "outcome", "act", "since", "event")
    return (sorts.index(key[1]) if key[1] in sorts else len(sorts), repr(key))


# --- what the leaves say


def _summed(leaves: list[Leaf], cut: bool) -> Completed:
    views = list({leaf.view.said: leaf.view for leaf in leaves}.values())
    tried = tuple(sorted({key for leaf in leaves for key in leaf.box}, key=_order))
    if cut:
        return Completed(None, tuple(views), tried, tried, cut=True)
    if len(views) == 1 and views[0].kind != "unknown":
        dated = [leaf.view.since for leaf in leaves if leaf.view.since is not None]
        since = Span(min(s.lo for s in dated), max(s.hi for s in dated)) if dated else None
        return Completed(replace(views[0], since=since), tuple(views), (), tried)
    needs = _needs(leaves)
    beyond = {
        key for leaf in leaves for kind, key in leaf.view.reasons if kind == "unknown" and leaf.view.kind == "unknown"
    }
    return Completed(None, tuple(views), tuple(sorted({*needs, *beyond}, key=_order)), tried)  # type: ignore[arg-type]


def _needs(leaves: list[Leaf]) -> set[Key]:
    """The unknowns that matter: alone they make two fillings differ in their answer; where constraints tie some
    together, these."""
    found: set[Key] = set()
    tied: list[set[Key]] = []
    for a, b in combinations(leaves, 2):
        if a.view.said == b.view.said:
            continue
        apart = _apart(a.box, b.box)
        if len(apart) == 1:
            found |= apart
        else:
            tied.append(apart)
    for apart in sorted(tied, key=len):
        if not apart & found:
            found |= apart
    return found


def _apart(a: Mapping[Key, Domain], b: Mapping[Key, Domain]) -> set[Key]:
    """The unknowns in which two boxes share no value."""
    return {key for key in a.keys() & b.keys() if not _meet(a[key], b[key])}


def _meet(a: Domain, b: Domain) -> bool:
    if isinstance(a, frozenset) and isinstance(b, frozenset):
        return bool(a & b)
    if isinstance(a, frozenset) or isinstance(b, frozenset):
        return False
    one, other = (a.lo, a.hi) if isinstance(a, Span) else a, (b.lo, b.hi) if isinstance(b, Span) else b
    return one[0] <= other[1] and other[0] <= one[1]
