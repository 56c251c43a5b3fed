"""Ways to citizenship, to lawful stay and out: every life, under law and under everything, and what one step costs."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import mean, median

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.stance import Stance, default_readings
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import load
from zhol.engine.paths.moment import after, begun, done, ended
from zhol.engine.paths.ways import Guide
from zhol.engine.text.diagnostic import BadInput

ROOT = Path(__file__).resolve().parent.parent
PEOPLE = ROOT / "scenarios" / "people"
DAYS, GOALS = ("2018-06-01", "2024-06-01"), ("kz-citizen", "lawful-stay", "left-china")
STEPS, AIM = 500, 1.0


def test_seconds_a_path(say: Callable[[str], None]) -> None:
    book = load(ROOT / "rules")
    guide, took = Guide(Checker(book, both_engines=False)), list[float]()
    for path in sorted(PEOPLE.glob("*.yaml")):
        case = read_case(path.read_text("utf-8"), path.name, book)
        for on, goal, layers in (
            (d, g, a) for d in DAYS for g in GOALS for a in (("law",), tuple(book.vocabulary.layers))
        ):
            begins = time.process_time()
            try:
                guide.roads(case, goal, on=day_of(on), layers=layers)
            except BadInput:
                continue  # the life begins later
            took.append(time.process_time() - begins)
    slow = sum(seconds > AIM for seconds in took)
    say(
        f"paths: {len(took)}, median {median(took):.2f} s, mean {mean(took):.2f} s, {slow} over {AIM:.0f} s (aim: none)"
    )


def test_states_a_second(say: Callable[[str], None]) -> None:
    book = load(ROOT / "rules")
    program = Checker(book).compiled.program(Stance(frozenset(book.vocabulary.layers), default_readings(book)))
    life = read_case((PEOPLE / "retired-herder.yaml").read_text("utf-8"), "", book).life
    world = begun(program, life, max(event.on.hi for event in life.events) + 1, Memory().judge)
    begins = time.process_time()
    for _ in range(STEPS):
        ended(after(world, done("apply-kandas", None, world.day)))
    say(f"states: {STEPS / (time.process_time() - begins):,.0f} a second, an act and its evening each (aim: 50,000)")
