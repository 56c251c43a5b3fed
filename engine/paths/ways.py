"""The ways that one life has to a goal: searched, shortened, told, and where there is none, what blocks it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..decide.check import Checker
from ..decide.life import Case, Life
from ..decide.options import columns_asked, readings_asked, wrong
from ..decide.options import rules_off as rules_left_out
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.stance import Stance
from ..language.conditions import ALWAYS
from ..language.dates import add_months, text
from ..language.rulebook import Rulebook
from ..text.collecting import uncollected
from ..text.diagnostic import nearest
from .calling import Calling
from .estimate import Estimate
from .follow import Follower
from .goal import Goal, goal_asked
from .moment import begun, known_by
from .offers import Offer
from .opening import openings
from .path import Outlook, Roads
from .possible import Possible
from .relaxed import Refused, never
from .search import Found, Search, Way
from .shunned import Shunned

YEARS, FEW, MANY, HAND = 10, 7, 12, 60
MODES = ("asked", "best", "worst")


@dataclass(frozen=True, slots=True)
class Others:
    """What others are taken to do: what they are asked or bound to (`asked`), anything that helps (`best`), or only
    what they must (`worst`). Actors (or jurisdictions) in `without` do nothing. What the law forbids, whoever does it,
    is done by nobody but `unlawfully`."""

    book: Rulebook
    mode: str = "asked"
    without: tuple[str, ...] = ()
    unlawfully: bool = False

    def usable(self, deed: Deed) -> bool:
        """Tell whether an act may be part of a way."""
        actor = self.book.vocabulary.actors[deed.act.actor]
        if actor.is_chance or actor.id in self.without or actor.of in self.without:
            return False
        if deed.act.offence and not self.unlawfully:
            return False
        if actor.is_self or self.mode == "best":
            return True
        bound = bool(deed.act.decided_by) or any(d.act == deed.act.id for d in self.book.duties.values())
        called = bound or deed.act.requires != ALWAYS
        return not deed.act.harm and (bound if self.mode == "worst" else called)

    def willing(self, offer: Offer) -> bool:
        """Tell whether whoever is to act will act so: at worst nobody chooses in favour."""
        act = self.book.acts[offer.act]
        mine = self.book.vocabulary.actors[act.actor].is_self
        return mine or self.mode != "worst" or offer.how in ("free", "decided")


class Guide:
    """Finds the ways of lives by one rulebook."""

    def __init__(self, checker: Checker) -> None:
        self.checker, self.book = checker, checker.book

    @uncollected()
    def roads(
        self, case: Case, goal: str, *, on: int | None = None, layers: tuple[str, ...] | None = None,
        readings: Mapping[str, str] | None = None, rules_off: tuple[str, ...] = (), mode: str = "asked",
        without: tuple[str, ...] = (), every: bool = False, years: int = YEARS, avoid: tuple[str, ...] = (),
        unlawfully: bool = False, opens: bool = False,
    ) -> Roads:  # fmt: skip
        """Return the ways of a life to a goal from a day on, for each column. Raises BadInput for a wrong option."""
        aim, day = goal_asked(self.book, goal), _day(case, on)
        others = Others(self.book, mode, _actors(self.book, without), unlawfully)
        chosen, off = readings_asked(self.book, readings or {}), rules_left_out(self.book, rules_off)
        life, until = known_by(case.life, day), add_months(day, 12 * years)
        shunned = tuple(goal_asked(self.book, each) for each in avoid)
        outlooks = []
        for title, counted in columns_asked(self.book, layers):
            stance = Stance(frozenset(counted), chosen, off)

            def look(stance: Stance, life: Life, title: str = title, counted: tuple[str, ...] = counted) -> Outlook:
                program = self.checker.compiled.program(stance)
                return self._outlook(program, title, counted, life, day, aim, until, others, every, shunned)

            outlook = look(stance, life)
            if opens and not outlook.paths:
                program = self.checker.compiled.program(stance)
                first = begun(program, life, day, self.checker.engines.reference)
                called_for = Calling(program, others.usable).of(aim.condition)
                outlook = replace(outlook, openings=openings(first, life, aim.condition, called_for, look))
            outlooks.append(outlook)
        return Roads(
            case.name, aim, day, until, tuple(outlooks), self.book.digest, mode, without, avoid,
            unlawfully, case.warnings,
        )  # fmt: skip

    def _outlook(
        self, program: Program, title: str, layers: tuple[str, ...], life: Life, day: int, goal: Goal, until: int,
        others: Others, every: bool, avoid: tuple[Goal, ...],
    ) -> Outlook:  # fmt: skip
        judging, readings = self.checker.engines.reference, dict(program.stance.readings)
        shunned = Shunned(program, life, avoid, judging)

        def none(found: Found, certified: bool) -> Outlook:
            far = Estimate(program, others.usable).of(begun(program, life, day, judging), goal.condition)
            blocks = tuple(sorted(far.blocks, key=repr))
            return Outlook(title, layers, readings, (), found.states, found.closed or certified, certified, blocks)

        def out_of_reach(refused: Refused) -> bool:
            return never(program, life, day, goal, until, others.usable, judging, refused)

        if shunned.on_the_way((), day, day) or out_of_reach(shunned.refused):
            return none(Found(), True)
        search = Search(program, life, day, goal, until, others.usable, judging, others.willing, avoid=avoid)
        found = search.run()
        if found.way is None:
            possible = Possible(program, search.called_for)

            def refused(world: World, deed: Deed, outcome: str) -> int:
                known = shunned.found(world, deed, outcome) or possible.refused(world, deed, outcome)
                return known or shunned.refused(world, deed, outcome)

            return none(found, out_of_reach(refused))
        follower = Follower(program, life, day, goal, judging, others.usable, avoid)
        ways = [self._sooner(search, follower, self._soonest(search, follower, found.way))]
        if every:
            ways += self._others(search, follower, ways[0])
        paths = sorted({p.steps: p for p in map(follower.path, ways)}.values(), key=lambda p: (p.least, len(p.steps)))
        return Outlook(title, layers, readings, tuple(paths), found.states, found.closed, False)

    def _sooner(self, search: Search, follower: Follower, way: Way) -> Way:
        """Look for a way that ends sooner, and again, while one is found among the states next to hand."""
        until = search.until
        while way.reached > search.day:
            search.until = way.reached - 1
            found = search.run(full=HAND)
            if found.way is None:
                break
            way = self._soonest(search, follower, found.way)
        search.until = until
        return way

    def _soonest(self, search: Search, follower: Follower, way: Way) -> Way:
        """Shorten a way, and take its steps as soon as may be."""
        way = follower.shortened(way)
        acts = {offer.act for offer in way.offers}
        if way.reached == search.day or len(acts) > FEW:
            return way
        swift = Search(
            search.program, search.life, search.day, follower.goal, way.reached,
            lambda deed: deed.act.id in acts and search.usable(deed), search.judging, search.willing,
            soonest=True, avoid=search.avoid,
        )  # fmt: skip
        return swift.run(full=HAND).way or way

    def _others(self, search: Search, follower: Follower, first: Way) -> list[Way]:
        """Find ways that differ in substance: each lacks an act that another has, and none holds all of another."""
        found, waiting, tried = [first], [frozenset({o.act}) for o in first.offers], set[frozenset[str]]()
        while waiting and len(tried) < MANY:
            without = waiting.pop(0)
            if without in tried or any(
                without.isdisjoint({o.act for o in w.offers}) and len(without) > 1 for w in found
            ):
                continue
            tried.add(without)
            way = search.run(without).way
            if way is not None:
                way = self._soonest(search, follower, way)
                found.append(way)
                waiting += [without | {o.act} for o in way.offers]
        sets = [frozenset(o.act for o in way.offers) for way in found]
        return [way for way, acts in zip(found[1:], sets[1:], strict=True) if not any(other < acts for other in sets)]


def _day(case: Case, on: int | None) -> int:
    """The day from which a life goes on: asked, else the last that the case judges, else that of its last event."""
    events = [event.on.hi for event in case.life.events]
    day = on if on is not None else max(case.on, default=max(events, default=case.life.start.hi))
    if day < case.life.start.hi:
        raise wrong(f"--on {text(day)} is before the life begins on {case.life.start}; nothing is known of that day")
    return day


def _actors(book: Rulebook, named: tuple[str, ...]) -> tuple[str, ...]:
    actors = book.vocabulary.actors
    known = [*actors, *dict.fromkeys(actor.of for actor in actors.values())]
    for name in named:
        if name not in known:
            raise wrong(f"--without: unknown actor or state '{name}'{nearest(name, known)}")
    return named
