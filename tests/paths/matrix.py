"""The roads of every life: `python -m zhol.tests.paths.matrix` searches them all, and lives each way again.

A row is a life, a goal, layers and a day of setting out. Each way is told to the reference evaluator as events of the
life, which must find every step allowed on its day and the goal holding on the last. What came of each is held against
`roads.txt`; the exit code is 1 where a way is refused, or something came of a row that does not stand there.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.life import Case
from zhol.engine.decide.replay import World
from zhol.engine.decide.stance import Stance
from zhol.engine.decide.truth import YES
from zhol.engine.language.dates import day_of, text
from zhol.engine.language.load import load
from zhol.engine.paths.goal import Goal, Watch, goal_asked
from zhol.engine.paths.going_on import lived
from zhol.engine.paths.moment import done, known_by
from zhol.engine.paths.path import Outlook
from zhol.engine.paths.ways import Guide
from zhol.tests.paths import stateless
from zhol.tests.paths.frozen import changes, freeze, table

ROOT = Path(__file__).resolve().parents[2]
FROZEN = Path(__file__).with_name("roads.txt")
PEOPLE = ROOT / "scenarios" / "people"
GOALS = ("kz-citizen", "lawful-stay", "left-china")
DAYS = ("2016-06-01", "2018-06-01", "2022-06-01", "2024-06-01", "2026-07-02")
FATES = ("there", "way", "never", "none", "not settled")
STANCES: dict[str, tuple[str, ...]] = {"law": ("law",), "everything": ("law", "treaty", "practice", "incident")}


@dataclass(frozen=True, slots=True)
class Row:
    """What came of one search: `fate` in a word, the way's steps and days, and what its replay refused."""

    life: str
    goal: str
    stance: str
    on: str
    fate: str
    outlook: Outlook
    refused: str
    seconds: float


def fate(outlook: Outlook) -> str:
    """Say in a word what came of a search."""
    if outlook.paths:
        return "way" if outlook.paths[0].steps or outlook.paths[0].least else "there"
    return "never" if outlook.certified else "none" if outlook.closed else "not settled"


def refusal(checker: Checker, case: Case, outlook: Outlook, goal: Goal, on: int) -> str:
    """Live the way of an outlook again, act by act; say what of it is refused, nothing where all stands."""
    (road, *_) = outlook.paths
    program = checker.compiled.program(Stance(frozenset(outlook.layers), outlook.readings))
    events = [done(step.act, step.outcome, step.earliest) for step in road.steps]
    world = World(program, lived(known_by(case.life, on), events), judging=Memory().judge)
    world.run(road.reached)
    ours = {id(event) for event in events}
    forbidden = [f"{event.act}: {why}" for event, _, why in world.not_allowed if id(event) in ours]
    if forbidden:
        return "; ".join(forbidden)
    return "" if Watch(program, goal.condition).truth(world) == YES else "the goal does not hold"


def rows(lives: list[Path], goals: list[str], days: list[str], stances: list[str]) -> Iterator[Row]:
    """Search every row. What is asked of a day before a life begins has no row."""
    book = load(ROOT / "rules")
    guide, again = Guide(Checker(book, both_engines=False)), Checker(book, both_engines=False)
    for life in lives:
        case = read_case(life.read_text(encoding="utf-8"), str(life), book)
        for day in (d for d in days if day_of(d) >= case.life.start.hi):
            for stance in stances:
                for goal in goals:
                    began = perf_counter()
                    roads = guide.roads(case, goal, on=day_of(day), layers=STANCES[stance], why=False)
                    (outlook,) = roads.outlooks
                    spent = perf_counter() - began
                    refused = refusal(again, case, outlook, goal_asked(book, goal), roads.on) if outlook.paths else ""
                    yield Row(life.stem, goal, stance, day, fate(outlook), outlook, refused, spent)


def said(row: Row) -> str:
    """Say a row on one line: what came of it, the days it takes, the steps, what is met."""
    words = f"{row.life:34} {row.goal:12} {row.stance:10} {row.on}  {row.fate:11} {row.seconds:5.2f}s"
    if not row.outlook.paths:
        return f"{words}  {', '.join(block.of for block in row.outlook.blocks)}"
    (road, *_) = row.outlook.paths
    steps = " > ".join(f"{s.act}{'=' + s.outcome if s.outcome else ''}@{text(s.earliest)}" for s in road.steps)
    windows = ", ".join(f"{w.question} {text(w.start)}..{w.to and text(w.to)}" for w in road.windows)
    late = f"  TOO LATE {road.steps[road.clash.step].act}" if road.clash else ""
    refused = f"  REFUSED {row.refused}" if row.refused else ""
    return f"{words}  {road.least}..{road.most}d  {steps}  [{windows}]{late}{refused}"


def main() -> int:
    """Search, print, count."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    ask.add_argument("--life", action="append", default=[], help="only lives whose name holds this")
    ask.add_argument("--goal", action="append", choices=GOALS, default=[])
    ask.add_argument("--on", action="append", default=[])
    ask.add_argument("--stance", action="append", choices=list(STANCES), default=[])
    ask.add_argument("--stateless", action="store_true", help="whether a road avoids statelessness, in each reading")
    ask.add_argument("--quiet", action="store_true", help="only the counts")
    ask.add_argument("--freeze", action="store_true", help="write down what came of each, to be compared with")
    asked = ask.parse_args()
    lives = [p for p in sorted(PEOPLE.glob("*.yaml")) if not asked.life or any(w in p.stem for w in asked.life)]
    if asked.stateless:
        return stateless.look(lives, asked.freeze)
    count: Counter[tuple[str, str, str]] = Counter()
    refused, slow, total = 0, 0, 0.0
    cells: dict[tuple[str, ...], dict[str, str]] = {}
    for row in rows(lives, asked.goal or list(GOALS), asked.on or list(DAYS), asked.stance or list(STANCES)):
        count[row.goal, row.stance, row.fate] += 1
        cells.setdefault((row.life, row.goal, row.stance), {})[row.on] = row.fate
        refused, slow, total = refused + bool(row.refused), slow + (row.seconds > 1), total + row.seconds
        if not asked.quiet or row.refused:
            print(said(row), flush=True)
    print(f"\n{'goal':14}{'under':12}" + "".join(f"{f:>13}" for f in FATES))
    for goal, stance in sorted({key[:2] for key in count}):
        print(f"{goal:14}{stance:12}" + "".join(f"{count[goal, stance, f]:13}" for f in FATES))
    rows_ = sum(count.values())
    print(f"{rows_} rows, {refused} ways refused when lived again, {slow} over a second, {total:.0f} s in all")
    lines = table(cells, DAYS)
    if asked.freeze:
        freeze(FROZEN, lines)
    otherwise = changes(FROZEN, lines) if not asked.on else []
    for line in otherwise:
        print(f"otherwise than in {FROZEN.name}: {line}")
    return 1 if refused or otherwise else 0


if __name__ == "__main__":
    sys.exit(main())
