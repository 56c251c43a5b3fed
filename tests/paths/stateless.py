"""Whether every road to citizenship passes days without a nationality, in each reading of what that hangs on.

Of each life that is not there yet, on two days, under the law with the treaties and under everything: `avoided` by a
road that was lived again; `never`, which is certified; `none`, every state was seen; or there is no road at all. Held
against `stateless.txt`.
"""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.life import Case
from zhol.engine.decide.stance import Stance, default_readings
from zhol.engine.decide.truth import YES
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import load
from zhol.engine.paths.goal import Watch, goal_asked
from zhol.engine.paths.moment import begun, done, gone_on, known_by
from zhol.engine.paths.path import Outlook
from zhol.engine.paths.path import Path as Road
from zhol.engine.paths.shunned import Shunned
from zhol.engine.paths.ways import Guide
from zhol.tests.paths.frozen import changes, freeze, table

ROOT = Path(__file__).resolve().parents[2]
FROZEN = Path(__file__).with_name("stateless.txt")
GOAL, AVOID, DAYS = "kz-citizen", "stateless=yes", ("2018-06-01", "2024-06-01")
OPEN = ("certificate-meaning", "settled-abroad")
LAYERS = {"law": ("law", "treaty"), "everything": ("law", "treaty", "practice", "incident")}


class Avoiding:
    """Looks for roads of one life that avoid it, from one day under some layers; a road that was found is lived again
    in each other reading first."""

    def __init__(self, guide: Guide, case: Case, day: int, layers: tuple[str, ...]) -> None:
        self.guide, self.case, self.day, self.layers = guide, case, day, layers
        self.goal, self.avoid = goal_asked(guide.book, GOAL), goal_asked(guide.book, AVOID)
        self.known: list[Road] = []

    def said(self, readings: dict[str, str]) -> tuple[str, tuple[str, ...]]:
        """Say in a word how it stands in some readings, and by which acts a road goes that avoids it."""
        again = next((road for road in self.known if self._lived(road, readings)), None)
        if again is not None:
            return "avoided", tuple(step.act for step in again.steps)
        outlook = self._outlook(readings, (AVOID,))
        if outlook.paths:
            self.known.append(outlook.paths[0])
            return "avoided", tuple(step.act for step in outlook.paths[0].steps)
        sure = "never" if outlook.certified else "none" if outlook.closed else "not settled"
        return (sure if self._outlook(readings, ()).paths else "no road"), ()

    def _outlook(self, readings: dict[str, str], avoid: tuple[str, ...]) -> Outlook:
        roads = self.guide.roads(
            self.case, GOAL, on=self.day, layers=self.layers, readings=readings, avoid=avoid, why=False
        )
        return roads.outlooks[0]

    def _lived(self, road: Road, readings: dict[str, str]) -> bool:
        """Tell whether a road that was found in other readings is one in these too, and avoids it."""
        book, life = self.guide.book, known_by(self.case.life, self.day)
        under = [id for id, layer in book.vocabulary.layers.items() if layer.under_all]
        stance = Stance(frozenset((*self.layers, *under)), {**default_readings(book), **readings})
        program, judging = self.guide.checker.compiled.program(stance), Memory().judge
        events = [done(step.act, step.outcome, step.earliest) for step in road.steps]
        world = gone_on(begun(program, life, self.day, judging), events, road.reached)
        if world is None or Watch(program, self.goal.condition).truth(world) != YES:
            return False
        return not Shunned(program, life, (self.avoid,), judging).on_the_way(events, self.day, road.reached)


def found(lives: list[Path]) -> Iterator[tuple[tuple[str, ...], str, str, tuple[str, ...]]]:
    """Yield for each life that is not there yet, stance, reading and day a word, and the acts of a road."""
    book = load(ROOT / "rules")
    guide = Guide(Checker(book, both_engines=False))
    read = [tuple(book.terms[term].readings) for term in OPEN]
    for life in lives:
        case = read_case(life.read_text(encoding="utf-8"), str(life), book)
        for day, stance in product((d for d in DAYS if day_of(d) >= case.life.start.hi), LAYERS):
            avoiding = Avoiding(guide, case, day_of(day), LAYERS[stance])
            for chosen in product(*read):
                said, by = avoiding.said(dict(zip(OPEN, chosen, strict=True)))
                if said != "avoided" or by:
                    yield (life.stem, stance, *chosen), day, said, by


def look(lives: list[Path], frozen: bool = False) -> int:
    """Search, print, and compare with what is frozen; return 1 where something differs."""
    cells: dict[tuple[str, ...], dict[str, str]] = {}
    for row, day, said, by in found(lives):
        cells.setdefault(row, {})[day] = said
        print(f"{' '.join(row)} {day}: {said} {', '.join(by)}", flush=True)
    lines = table(cells, DAYS)
    if frozen:
        freeze(FROZEN, lines)
    otherwise = changes(FROZEN, lines)
    for line in otherwise:
        print(f"otherwise than in {FROZEN.name}: {line}")
    return 1 if otherwise else 0
