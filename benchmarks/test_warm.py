"""Lives a second on one core: the reference evaluator, the whole ladder of layers replayed and explained."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from pytest_benchmark.fixture import BenchmarkFixture

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.finding import Judgement
from zhol.engine.language.load import load

ROOT = Path(__file__).resolve().parent.parent
PEOPLE = ROOT / "scenarios" / "people"
ROUNDS, AIM = 5, 100


def judging() -> Callable[[Path], Judgement]:
    """Return what decides and explains every question of a life in every column, by the reference evaluator alone."""
    checker = Checker(load(ROOT / "rules"), both_engines=False)
    read = {path: read_case(path.read_text("utf-8"), path.name, checker.book) for path in PEOPLE.glob("*.yaml")}
    return lambda path: checker.check(read[path], explain=True)


def test_lives_a_second(benchmark: BenchmarkFixture, say: Callable[[str], None]) -> None:
    cases = sorted(PEOPLE.glob("*.yaml"))
    assert cases, "no lives to judge"
    judge = judging()
    took: dict[str, list[float]] = {case.stem: [] for case in cases}

    def judge_all() -> None:
        for case in cases:
            begun = time.process_time()
            judge(case)
            took[case.stem].append(time.process_time() - begun)

    benchmark.pedantic(judge_all, rounds=ROUNDS, warmup_rounds=1)
    each = {life: median(seconds) for life, seconds in took.items()}
    rate = len(each) / sum(each.values())
    worst = max(each, key=lambda life: each[life])
    benchmark.extra_info |= {"lives_a_second": rate, "worst": worst, "worst_seconds": each[worst]}
    aim = "reached" if rate >= AIM else "missed"
    say(f"{rate:.1f} lives a second over {len(each)} (aim {AIM}: {aim}); worst: {worst}, {1000 * each[worst]:.0f} ms")
