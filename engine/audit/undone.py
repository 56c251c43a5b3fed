"""Somebody whose application was good until somebody else took away what the decision rests on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from ..decide.case import read_case
from ..decide.program import Program
from ..decide.replay import World
from ..decide.truth import YES
from ..language.dates import text
from ..text.diagnostic import BadInput
from .audited import Audited
from .brought import Deed, story
from .changing import changed, settled
from .posing import Posing
from .resting import Ground, Taking, first_of, grounds, may_be_done, parts_of, place_of, takings
from .typical import Person, State

FEW, DAYS = 4, 3
"""People tried for each condition and act; days after the application: a move, the loss, the decision."""
TITLE = "someone who loses what the decision rests on"
Key = tuple[str, str]
"""A status, and the act of decision that rests on it."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What happened to a person from `day` on: she applied, perhaps moved, and lost what the decision rests on by an
    act of somebody else; `refusal` is how the decision then ends, None where it cannot be taken any more."""

    program: Program
    ground: Ground
    taking: Taking
    person: Person
    events: tuple[str, ...]
    day: int
    was: str
    refusal: Deed | None

    @property
    def key(self) -> Key:
        """What is told together."""
        return _key(self.ground)


class Undoings:
    """Looks for people who lose what a decision rests on, program after program."""

    def __init__(self, audited: Audited, day: int) -> None:
        self.audited, self.day = audited, day
        self.people: dict[object, list[Person]] = {}
        self.before: dict[object, list[Person]] = {}
        self.tried: set[object] = set()
        self.found: set[tuple[Key, str]] = set()

    def under(self, program: Program) -> Iterator[Undone]:
        """Yield each act that takes a status on which a decision rests, with somebody to whom it happens.

        What was tried in a column with fewer layers is not tried again.
        """
        taken = list(takings(program, self.day))
        self.people, self.before = {}, {**self.before, **self.people}
        for ground in grounds(program, self.day):
            for taking in taken:
                act, key = taking.deed.act, _key(ground)
                again = (*_named(ground), act.id, taking.deed.outcome, *taking.changes.items())
                if ground.status not in taking.changes or again in self.tried or (key, act.id) in self.found:
                    continue
                self.tried.add(again)
                if act.actor != ground.procedure.act.actor and not _moot(program, ground, taking):
                    case = self._met(program, ground, taking, self._people(program, ground))
                    if case is not None:
                        self.found.add((key, act.id))
                        yield case

    def _people(self, program: Program, ground: Ground) -> list[Person]:
        """Return people whose application is good and rests on the ground; where none was, none is looked for again."""
        name = _named(ground)
        if name not in self.people:
            known = self.before.get(name)
            good = [person for person in known or () if self._rests(program, ground, person)]
            self.people[name] = good if good or known == [] else self._posed(program, ground)
        return self.people[name]

    def _posed(self, program: Program, ground: Ground) -> list[Person]:
        procedure = ground.procedure
        filed = Person(self.audited.book, self.day).being(procedure.status, State(procedure.value, self.day))
        posed = (
            Posing(program, frozenset(rule.key for rule in ground.rivals)).people(filed, ground.wanted(program))
            if filed
            else []
        )
        good = (person for person in posed if self._rests(program, ground, person))
        return list(islice(good, FEW))

    def _rests(self, program: Program, ground: Ground, person: Person) -> bool:
        """Tell whether her application is good, and would not be without the status."""
        noun = program.book.vocabulary.statuses[ground.status]
        without = person.turned(noun.id, State(first_of(noun)))
        return self._applies(program, ground, person) and (noun.document or not self._applies(program, ground, without))

    def _applies(self, program: Program, ground: Ground, person: Person) -> bool:
        told = story(program, person, [ground.filing])
        world = self._world(program, told.before, [ground.filing.told(self.day)], 0) if told else None
        return world is not None and _good(world, ground)

    def _met(self, program: Program, ground: Ground, taking: Taking, people: Sequence[Person]) -> Undone | None:
        after = changed(ground.condition, taking.changes)
        wanted = [(after, not ground.good), *taking.so, *may_be_done(program, taking.deed)]
        for base in people:
            for person in Posing(program, frozenset(rule.key for rule in ground.rivals)).people(base, wanted)[:FEW]:
                told = story(program, person, [ground.filing])
                case = self._lived(program, ground, taking, told.before) if told else None
                if case is not None:
                    return case
        return None

    def still(self, case: Undone, program: Program) -> bool:
        """Tell whether it happens to the same person under another program."""
        return self._lived(program, case.ground, case.taking, case.person) is not None

    def _lived(self, program: Program, ground: Ground, taking: Taking, person: Person) -> Undone | None:
        """Live through an application, a move if the act needs one, and the act; and see what becomes of it."""
        places = [place_of(program, part) for part in parts_of(taking.deed.act.requires)]
        moves = [f"{{on: {text(self.day + 1)}, now: {{{place[0]}: {place[1]}}}}}" for place in places if place]
        for moved in ([], moves) if moves else ([],):
            events = [ground.filing.told(self.day), *moved]
            before = self._world(program, person, events, DAYS - 2)
            if before is None or not _good(before, ground):
                return None
            events.append(taking.deed.told(self.day + DAYS - 1))
            after = self._world(program, person, events, DAYS - 1)
            was = before.main.tracks[ground.status].one
            if after is not None and was is not None and _lost(after, ground, was):
                refusal = self._refusal(program, ground, person, events)
                return Undone(program, ground, taking, person, tuple(events), self.day, was, refusal)
        return None

    def _world(self, program: Program, person: Person, events: Sequence[str], days: int) -> World | None:
        """Return the world some days after the application, in a life in which all was allowed."""
        try:
            told = person.life(TITLE, (self.day + days,), tuple(events))
            life = read_case(told, "witness", self.audited.book).life
        except BadInput:
            return None
        world = World(program, life, judging=self.audited.checker.engines.reference)
        world.run(self.day + days)
        return None if world.not_allowed else world

    def _refusal(self, program: Program, ground: Ground, person: Person, events: Sequence[str]) -> Deed | None:
        """Return how the decision ends after the loss; None where it cannot be taken."""
        act = ground.procedure.act
        alike = [act, *(d.act for d in program.deeds.values() if d.counts and d.act.decided_by == act.decided_by)]
        worse = [Deed(one, outcome) for one in alike for outcome in list(one.effects)[1:]] if act.decided_by else []
        for deed in worse:
            if self._world(program, person, [*events, deed.told(self.day + DAYS)], DAYS) is not None:
                return deed
        return None


def _moot(program: Program, ground: Ground, taking: Taking) -> bool:
    """Tell whether an act ends the application itself, or makes it one that nobody could make from anywhere."""
    words = program.book.vocabulary.statuses
    others = {s: value for s, value in taking.changes.items() if s != ground.status and not words[s].plain}
    return ground.procedure.status in others or settled(changed(ground.filing.act.requires, others)) is False


def _key(ground: Ground) -> Key:
    return ground.status, ground.procedure.act.id


def _named(ground: Ground) -> tuple[object, ...]:
    return ground.procedure.act.id, ground.status, ground.rule.key if ground.rule else ""


def _good(world: World, ground: Ground) -> bool:
    """Tell whether the decision can be taken, and would be the best."""
    act = ground.procedure.act
    if world.program.deeds[act.id].requires.judge(world, world.main) != YES:
        return False
    if not act.decided_by:
        return True
    best = world.program.book.vocabulary.questions[act.decided_by].outcomes[:1]
    settled = world.verdict(world.main, act.decided_by).settled
    return settled is not None and settled.kind == "decided" and settled.outcomes == best


def _lost(world: World, ground: Ground, was: str) -> bool:
    """Tell whether what was held is gone, and the decision with it, while the application is still open."""
    tracks, act = world.main.tracks, ground.procedure.act
    gone = tracks[ground.status].one not in (None, was)
    if not gone or _good(world, ground) or tracks[ground.procedure.status].one != ground.procedure.value:
        return False
    settled = world.verdict(world.main, act.decided_by).settled if act.decided_by else None
    return settled is not None or not act.decided_by
