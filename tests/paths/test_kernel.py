"""Rows of numbers go on as replayed worlds do, moment by moment: what each status is and since when, what may be done,
the next day on which anything changes, the goal."""

import os
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.life import Life
from zhol.engine.decide.program import Program
from zhol.engine.decide.stance import Stance, default_readings
from zhol.engine.decide.target import Target
from zhol.engine.language.conditions import ALWAYS, All
from zhol.engine.language.dates import day_of, text
from zhol.engine.language.load import load
from zhol.engine.paths.calling import Calling
from zhol.engine.paths.clocks import Clocks
from zhol.engine.paths.evening import Rules
from zhol.engine.paths.goal import Goal, Watch, goal_asked
from zhol.engine.paths.holds import Uncovered
from zhol.engine.paths.kernel import Kernel
from zhol.engine.paths.moment import begun, known_by
from zhol.engine.paths.offers import Offers
from zhol.engine.paths.reading import Read, Reads
from zhol.engine.paths.replayed import Asked, Moment, Replayed
from zhol.engine.paths.tables import Entry, Table
from zhol.engine.paths.ways import Others
from zhol.tests.oracle.agree import trial

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = sorted((ROOT / "scenarios" / "people").glob("*.yaml"))
SEEDS = int(os.environ.get("ZHOL_PATHS", "48"))
GOALS = ("nat=held", "permit=held", "paper=held", "plea=granted", "q1=good", "q2=good", "q3=good", "location=bost")
STEPS, WALKS = 14, 3
BOOK = load(ROOT / "rules")
CHECKER = Checker(BOOK, both_engines=False)
JUDGE = Memory().judge


class Walk:
    """One life that goes on at random in both ways, each moment held against the other."""

    def __init__(self, program: Program, life: Life, day: int, goal: Goal, draw: Random) -> None:
        usable = Others(program.book, "best").usable
        self.wanted = Calling(program, usable).of(goal.condition)
        clocks = Clocks(program, self.wanted, All((goal.condition, ALWAYS)))
        self.asked = Asked(clocks, Offers(program, self.wanted), Watch(program, goal.condition), ())
        world = begun(program, known_by(life, day), day, JUDGE)
        self.slow = Replayed(self.asked, world)
        self.kernel = Kernel(world, clocks, self.asked.offers, self.asked.goal, ())
        self.draw, self.last, self.moments = draw, day + 4000, 0

    def go(self) -> str:
        """Walk; return what the two first say apart, in words, and nothing where they agree."""
        fast: Moment = self.kernel.first
        slow: Moment = self.slow
        told: list[str] = []
        for _ in range(STEPS):
            evenings = fast.ended(), slow.ended()
            if apart := self.apart(fast, slow) or self.apart(*evenings):
                return f"{apart} on {text(slow.day)}, after {', '.join(told)}"
            offers = slow.offers(self.wanted)
            day = evenings[0].next(self.wanted)
            if offers and self.draw.random() < 0.7:
                offer = self.draw.choice(offers)
                told.append(f"{text(slow.day)} {offer.act} {offer.outcome or ''}")
                fast, slow = fast.after(offer.act, offer.outcome), slow.after(offer.act, offer.outcome)
            elif day < self.last:
                still, resting = evenings
                while resting.next(self.wanted) < day:
                    resting = resting.morrow(resting.next(self.wanted)).ended()
                    if apart := self.apart(still, resting):
                        return f"{apart} on {text(resting.day)}, before the next day, after {', '.join(told)}"
                if resting.next(self.wanted) > day:
                    return f"a next day, {text(day)}, on which nothing can change, after {', '.join(told)}"
                fast, slow = still.morrow(day), resting.morrow(day)
            else:
                break
        return ""

    def apart(self, fast: Moment, slow: Moment) -> str:
        """Return where two moments differ."""
        self.moments += 1
        mine = [self.statuses(fast), fast.offers(self.wanted), fast.reached]
        right = [self.statuses(slow), slow.offers(self.wanted), slow.reached]
        names = ("statuses", "offers", "goal")
        return "; ".join(f"{n}: {a} for {b}" for n, a, b in zip(names, mine, right, strict=True) if a != b)

    def statuses(self, moment: Moment) -> dict[str, object]:
        """Return what each status is that the search reads, since when where that is read, and until when."""
        tracks, clocks = moment.world.main.tracks, self.asked.clocks
        dated = {*clocks.dated, *clocks.past}
        return {n: (tracks[n].values, tracks[n].until, tracks[n].since if n in dated else None) for n in clocks.values}


def drawn(seed: int, n: int, gaps: float) -> Walk | None:
    """Return a walk through a drawn rulebook; None where that does not load, or the rows do not hold the life."""
    found = trial(seed, n, gaps)
    if found is None:
        return None
    program = Checker(found.book, both_engines=False).compiled.program(found.stance)
    draw = Random(f"{seed} {n}")
    return Walk(program, found.case.life, found.last, goal_asked(found.book, draw.choice(GOALS)), draw)


def walked(gaps: float, seeds: range) -> tuple[list[str], int, list[str]]:
    """Walk through drawn rulebooks; return what is told apart, how many moments were held against each other, and what
    the rows say that they do not hold."""
    apart, moments, uncovered = list[str](), 0, list[str]()
    for seed in seeds:
        for n in range(WALKS):
            walk = None
            try:
                walk = drawn(seed, n, gaps)
                if walk is not None and (found := walk.go()):
                    apart.append(f"seed {seed}, life {n}: {found}")
            except Uncovered as why:
                uncovered.append(str(why))
            moments += 0 if walk is None else walk.moments
    return apart, moments, uncovered


@pytest.mark.parametrize("gaps", [0, 0.3])
def test_rows_go_on_as_drawn_lives_do(gaps: float) -> None:
    apart, moments, uncovered = walked(gaps, range(SEEDS))
    assert not apart, "\n".join(apart[:5])
    assert moments > 10 * SEEDS, (moments, uncovered)


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_rows_go_on_as_the_lives_that_ship_do(path: Path) -> None:
    case = read_case(path.read_text("utf-8"), path.name, BOOK)
    for on in ("2018-06-01", "2024-06-01"):
        if case.life.start.hi > day_of(on):
            continue
        for layers in (("law",), tuple(BOOK.vocabulary.layers)):
            program = CHECKER.compiled.program(Stance(frozenset(layers), default_readings(BOOK)))
            draw = Random(f"{path.stem} {on} {layers}")
            goal = goal_asked(BOOK, draw.choice(sorted(BOOK.vocabulary.goals)))
            walk = Walk(program, case.life, day_of(on), goal, draw)
            # at random one may come to what is not certain; every life begins with what is
            with suppress(Uncovered):
                assert not walk.go()
            assert walk.moments


def forgetful(self: Rules, row: tuple[int, ...], day: int, heard: object) -> Entry[int]:
    """Forget that something was just made to happen."""
    return self.table.at(row, day, None)


def timeless(self: Table[object, object], row: tuple[int, ...], day: int, also: object = None) -> Entry[object]:
    """Take what was so once to be so for ever."""
    key = (self._pick(row), also)
    if key not in self._found:
        found, end = self._work(row, day, also)
        self._found[key] = (day, end, found, None)
    return self._found[key]


def undated(self: Reads, target: Target) -> Read:
    """Overlook that the days of a status are read."""
    return Read(target.deps, relatives=target.relatives)


@pytest.mark.parametrize(
    ("kind", "name", "fault"),
    [(Rules, "judged", forgetful), (Table, "at", timeless), (Reads, "behind", undated)],
    ids=["forgetful", "timeless", "undated"],
)
def test_a_planted_fault_is_told_apart(kind: type, name: str, fault: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kind, name, fault)
    assert walked(0, range(SEEDS))[0]
