"""Ways to citizenship, to lawful stay and out: every life, under law and under everything; and states a second."""

import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from statistics import mean, median

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.stance import Stance, default_readings
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import load
from zhol.engine.paths.goal import goal_asked
from zhol.engine.paths.moment import begun
from zhol.engine.paths.replayed import Moment, Replayed
from zhol.engine.paths.search import Search
from zhol.engine.paths.ways import Guide, Others
from zhol.engine.text.collecting import uncollected
from zhol.engine.text.diagnostic import BadInput

ROOT = Path(__file__).resolve().parent.parent
PEOPLE = ROOT / "scenarios" / "people"
DAYS, GOALS = ("2018-06-01", "2024-06-01"), ("kz-citizen", "lawful-stay", "left-china")
AIM, STATES, FEW = 1.0, 20_000, 1_000


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
    """States made by breadth-first search, an act and its evening each; replayed worlds are the yardstick."""
    book = load(ROOT / "rules")
    program = Checker(book).compiled.program(Stance(frozenset(book.vocabulary.layers), default_readings(book)))
    life = read_case((PEOPLE / "retired-herder.yaml").read_text("utf-8"), "", book).life
    day, goal = max(event.on.hi for event in life.events) + 1, goal_asked(book, "kz-citizen")
    search = Search(program, life, day, goal, day + 3650, Others(book).usable, Memory().judge)
    first, slow = search.begin(), Replayed(search.asked, begun(program, life, day, search.judging))
    with uncollected():
        empty, yard, full = expand(search, first, STATES), expand(search, slow, FEW), expand(search, first, STATES)
    say(
        f"states: {empty:,.0f} a second while tables fill ({empty / yard:.1f} x replayed worlds), {full:,.0f} when they"
        f" are full ({full / yard:.1f} x); {STATES:,} states, each an act and its evening (aim: 50,000)"
    )


def expand(search: Search, first: Moment, many: int) -> float:
    """Return how many states a second are made from a moment on, each act on offer and each next day, breadth first."""
    wanted = search.calling.of(search.goal)
    seen, waiting, made = {(first.key, first.day)}, deque([first]), 0
    begins = time.process_time()
    while waiting and made < many:
        now = waiting.popleft()
        evening = now.ended()
        after = [now.after(offer.act, offer.outcome) for offer in now.offers(wanted)]
        after.append(evening.morrow(evening.next(wanted)))
        for state in after:
            made += 1
            state.ended()
            if (state.key, state.day) not in seen:
                seen.add((state.key, state.day))
                waiting.append(state)
    return made / (time.process_time() - begins)
