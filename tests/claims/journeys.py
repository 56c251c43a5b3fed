"""Every way of small drawn rulebooks, by brute force: each act in each ending on each of a few days, one after the
other, judged by the reference evaluator alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from zhol.engine.claims.claim import OfWays
from zhol.engine.claims.of_ways import OfSomebody
from zhol.engine.claims.reading import read_claim
from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.grounded import Context
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.life import Case, Event, Life
from zhol.engine.decide.program import Program
from zhol.engine.decide.replay import World
from zhol.engine.decide.truth import YES
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import build
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.paths.goal import Goal, goal_asked
from zhol.engine.paths.going_on import lived
from zhol.engine.paths.moment import done
from zhol.engine.paths.path import Path
from zhol.engine.paths.shunned import Shunned
from zhol.engine.proof.side import side
from zhol.engine.text.diagnostic import BadInput

from ..proof.books import CITE, VALUES, Small

START = "2010-08-31"
LATER = (0, 30, 61)
"""Days after the first on which something is done."""
LONG = 3
"""So many acts make the longest way that is tried."""
GOALS = (
    "permit is held",
    "plea is granted",
    "nat is held",
    "nat is lost",
    "permit is ended",
    "q1 is good",
    "q2 is bad",
)
DOERS = ("office", "arva", "person", "file", "give", "take", "mend")
AVOIDED = ("permit is ended", "nat is lost", "q1 is bad", "plea is pending")
JUDGE, HERE = Memory().judge, Context()
ACTS = """
- {id: file, actor: person, requires: [FIRST], effects: [plea becomes pending], layer: law, cite: CITE}
- {id: give, actor: office, requires: [plea is pending, SECOND], effects: [plea becomes granted, permit becomes held for 30 days], layer: law, cite: CITE}
- {id: take, actor: office, requires: [permit is held, THIRD], effects: [permit becomes ended, nat becomes lost], layer: law, cite: CITE}
- {id: mend, actor: person, requires: [FOURTH], decided_by: q1, effects: {good: [nat becomes held], fair: [], bad: [permit becomes none]}, layer: law, cite: CITE}
"""  # noqa: E501 (a line of YAML is a line)


class Busy(Small):
    """A rulebook whose acts require something of each other."""

    def text(self) -> dict[str, str]:
        """Return the texts of its files."""
        files = super().text()
        acts = ACTS
        for word in ("FIRST", "SECOND", "THIRD", "FOURTH"):
            acts = acts.replace(word, self.atom())
        head = files["act/all.yaml"].partition("\nacts:")[0]
        files["act/all.yaml"] = f"{head}\nacts:{acts.replace('CITE', CITE)}"
        return files


def busy(seed: int) -> Rulebook | None:
    """Draw a rulebook; None where it has a circle or says nothing."""
    try:
        return build(Busy(Random(f"busy {seed}")).text())
    except BadInput:
        return None


@dataclass(frozen=True)
class Journey:
    """One claim about ways, on the side that it is about; `lives` are those whose ways are all tried."""

    text: str
    put: OfSomebody
    lives: tuple[Life, ...]

    @property
    def program(self) -> Program:
        """The rulebook compiled for the stance."""
        return self.put.side.program

    def ways(self) -> Iterator[tuple[Life, list[Event]]]:
        """Yield, of each life, the ways that the claim is about."""
        goal = goal_asked(self.put.side.book, self.put.says.goal)
        for life in self.lives:
            yield from ((life, events) for events in self._of(life, goal))

    def _of(self, life: Life, goal: Goal) -> Iterator[list[Event]]:
        says, day = self.put.says, self.put.side.day
        avoid = tuple(goal_asked(self.put.side.book, each) for each in says.avoiding)
        shunned = Shunned(self.program, life, avoid, JUDGE)
        ahead: list[list[Event]] = [[]]
        while ahead:
            events = ahead.pop()
            last = events[-1].on.lo if events else day
            if self._met(shunned, events, last):
                continue
            reached = self._reached(life, events, goal, last)
            if reached is not None and not self._met(shunned, events, reached):
                yield events
                return
            if len(events) < LONG:
                ahead += self._further(life, events, last)

    def bears_out(self, path: Path) -> bool:
        """Tell whether a path that is shown meets nothing that the claim avoids, as the days between are replayed."""
        avoid = tuple(goal_asked(self.put.side.book, each) for each in self.put.says.avoiding)
        events = [done(step.act, step.outcome, step.earliest) for step in path.steps]
        lives = [life for life in self.lives if self.put.case is not None]
        return not any(self._met(Shunned(self.program, life, avoid, JUDGE), events, path.reached) for life in lives)

    def _met(self, shunned: Shunned, events: list[Event], until: int) -> bool:
        return shunned.on_the_way(events, self.put.side.day, until)

    def _reached(self, life: Life, events: list[Event], goal: Goal, last: int) -> int | None:
        days = (self.put.side.day + later for later in LATER)
        return next((day for day in days if day >= last and self._holds(life, events, goal, day)), None)

    def _further(self, life: Life, events: list[Event], last: int) -> Iterator[list[Event]]:
        day = self.put.side.day
        for later in LATER:
            for deed in self.program.deeds.values() if day + later >= last else ():
                if not self._left_out(deed.act.id, deed.act.actor):
                    for outcome in deed.act.effects:
                        ending = outcome if len(deed.act.effects) > 1 else None
                        trying = [*events, done(deed.act.id, ending, day + later)]
                        if deed.counts and self._allowed(life, trying):
                            yield trying

    def _left_out(self, act: str, actor: str) -> bool:
        of = self.put.side.book.vocabulary.actors[actor].of
        return bool({act, actor, of} & set(self.put.says.without))

    def _allowed(self, life: Life, events: list[Event]) -> bool:
        world = World(self.program, lived(life, events), judging=JUDGE)
        world.run(events[-1].on.lo)
        ours = {id(event) for event in events}
        return not any(id(event) in ours for event, _, _ in world.not_allowed)

    def _holds(self, life: Life, events: list[Event], goal: Goal, day: int) -> bool:
        world = World(self.program, lived(life, events), judging=JUDGE)
        world.run(day)
        judge = self.program.grounder.fold(goal.condition, HERE).judge
        return judge(world, world.main) == YES


def journey(seed: int) -> Journey | None:
    """Draw a claim about the ways of one life, or of anybody; None where the rulebook does not load."""
    book, draw = busy(seed), Random(f"journey {seed}")
    if book is None:
        return None
    layers = draw.choice([("law", "assumption"), ("law", "practice", "assumption")])
    found = side("drawn", Checker(book, both_engines=False), day_of(START), layers, {"sense": "narrow"})
    who, traits = _traits(draw)
    whose = draw.choice(["this-life", f"anybody {who}"])
    text = f"no path of {whose} to {draw.choice(GOALS)}{_met(draw)} from {START} within 1 year at best"
    claim = read_claim(text, book)
    says = claim.says
    lives = tuple(_lives(book, traits)) if whose != "this-life" else (_life(book, traits, draw),)
    case = Case("drawn", lives[0], ()) if whose == "this-life" else None
    assert isinstance(says, OfWays)
    return Journey(text, OfSomebody(says, claim.towards, found, case), lives)


def _met(draw: Random) -> str:
    if draw.random() < 0.5:
        return f" without {draw.choice(DOERS)}"
    return f" avoiding {draw.choice(AVOIDED)}" if draw.random() < 0.6 else ""


def _traits(draw: Random) -> tuple[str, dict[str, str]]:
    told = {name: draw.choice(VALUES[name]) for name in draw.sample(list(VALUES), draw.choice([2, 3, 3]))}
    told |= {"clan": draw.choice(["hill", "shore"])} if draw.random() < 0.5 else {}
    return " and ".join(f"whose {name} is {value}" for name, value in told.items()), told


def _life(book: Rulebook, told: dict[str, str], draw: Random) -> Life:
    full = {name: told.get(name, draw.choice(values)) for name, values in VALUES.items()}
    return _written(book, full, told.get("clan", "hill"), draw.choice(["yes", "no"]), "1980-01-01", "[weaving]")


def _lives(book: Rulebook, told: dict[str, str]) -> Iterator[Life]:
    """Some of everybody: each value of what is not told, rich or not, two births."""
    draw = Random(repr(sorted(told.items())))
    for _ in range(4):
        full = {name: told.get(name, draw.choice(values)) for name, values in VALUES.items()}
        clan, rich = told.get("clan", draw.choice(["hill", "shore"])), draw.choice(["yes", "no"])
        yield _written(
            book, full, clan, rich, draw.choice(["1992-08-31", "1992-09-01"]), draw.choice(["[]", "[riding]"])
        )


def _written(book: Rulebook, statuses: dict[str, str], clan: str, rich: str, born: str, skills: str) -> Life:
    opens = "".join(f", {name}: {{is: {value}, since: 2010-08-01}}" for name, value in statuses.items())
    text = f"""
case: drawn
person: {{born: {born}, clan: {clan}, rich: "{rich}", skills: {skills}}}
opens: {{on: {START}{opens}}}
roles: {{mother: nobody}}
"""
    return read_case(text, "drawn", book).life
