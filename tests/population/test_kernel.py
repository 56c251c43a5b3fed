"""A run of many people says of each, day by day, what the reference evaluator says of her life written down."""

import io
import os
import re
import tokenize
from fractions import Fraction
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from zhol.engine.decide.check import Checker
from zhol.engine.decide.program import Compiled, Program
from zhol.engine.decide.stance import Stance, default_readings
from zhol.engine.language.load import load
from zhol.engine.population import loading
from zhol.engine.population.beyond import Beyond
from zhol.engine.population.kernel import Kernel
from zhol.engine.population.loading import compiling, loaded
from zhol.engine.population.people import People
from zhol.engine.population.rates import waiting
from zhol.engine.population.slice import sliced
from zhol.engine.population.source import LIBRARY, entries
from zhol.engine.population.standing import standing, standing_of_all
from zhol.engine.population.will import Will
from zhol.tests.oracle.agree import trial

from .agreeing import Agreement, everything_kept, held_apart
from .anybody import ON, anybody, willing

ROOT = Path(__file__).resolve().parents[2]
WAITS = tuple(waiting(Fraction(1, 2), 365, 730))
SOON = tuple(waiting(Fraction(1, 2), 120, 300))
SEEDS = int(os.environ.get("ZHOL_POPULATION", "16"))
ROAD = (
    "leave-china enter-kazakhstan apply-kandas grant-kandas apply-kz-residence grant-kz-residence apply-kz-citizenship "
    "register-kz-citizenship file-renunciation decide-renunciation"
).split()
GOALS = "kandas-eligibility kz-permanent-residence kz-citizenship stateless".split()


def days(seed: int, length: int, many: int) -> list[int]:
    """Return days to look on: the first two, the last, and some in between."""
    drawn = np.random.default_rng(seed).integers(0, length, many)
    return sorted({ON, ON + 1, ON + length, *(ON + int(day) for day in drawn)})


@cache
def bost(meaning: str = "registered") -> Program:
    book = load(ROOT / "tests" / "rulebooks" / "bost")
    readings = {**default_readings(book), "resident-meaning": meaning}
    return Compiled(book).program(Stance(frozenset(book.vocabulary.layers), readings))


@cache
def shipped(*layers: str) -> Program:
    book = load(ROOT / "rules")
    return Compiled(book).program(Stance(frozenset(layers or book.vocabulary.layers), default_readings(book)))


def everything(program: Program) -> list[str]:
    book = program.book
    return [*book.vocabulary.questions, *book.duties, *book.vocabulary.statuses]


def bost_kernel(people: People, meaning: str = "registered", **how: object) -> Kernel:
    program = bost(meaning)
    return Kernel(program, willing(program, WAITS, 1), everything(program), people, plain=True, **how)  # type: ignore[arg-type]


# --- agreement


@pytest.mark.parametrize("meaning", ["registered", "living-there"])
@pytest.mark.parametrize("gaps", [0, 0.2])
def test_the_invented_states_agree(meaning: str, gaps: float) -> None:
    people = anybody(bost().book, 150, 3, gaps)
    found = held_apart(bost_kernel(people, meaning), people, days(3, 3600, 30))
    assert not found.apart, found
    assert found.events > 400, found


def drawn(seed: int, gaps: float) -> Agreement | None:
    trial_ = trial(seed, 0, 0.0)
    if trial_ is None:
        return None
    program = Checker(trial_.book, both_engines=False).compiled.program(trial_.stance)
    people = anybody(trial_.book, 10, seed, gaps)
    kernel = Kernel(program, willing(program, SOON, seed), everything(program), people, plain=True, keeps=8)
    return held_apart(kernel, people, days(seed, 1800, 12))


@pytest.mark.parametrize("gaps", [0, 0.1])
def test_drawn_rulebooks_agree(gaps: float) -> None:
    found = [one for seed in range(SEEDS) if (one := drawn(seed, gaps)) is not None]
    assert not [one for one in found if one.apart], "\n".join(str(one) for one in found if one.apart)
    assert sum(one.events for one in found) > 200 * SEEDS
    carried_on = sum(one.lives - one.halted for one in found)
    assert carried_on > sum(one.lives for one in found) / 3


@pytest.mark.parametrize("batch", range(8))
def test_two_thousand_lives_of_the_rulebook_that_ships_agree(batch: int) -> None:
    program = shipped("law", "treaty", "practice", "assumption") if batch % 2 else shipped("law", "assumption")
    people = anybody(program.book, 250, batch, 0.02 if batch % 4 > 1 else 0)
    kernel = Kernel(program, [Will(act, WAITS) for act in ROAD], GOALS, people, plain=True, keeps=8)
    found = held_apart(kernel, people, days(batch, 4530, 7), again=False)
    assert not found.apart, found
    assert found.lives == 250, found
    assert found.halted < 125, found


@pytest.mark.parametrize("gaps", [0, 0.03])
def test_the_whole_rulebook_that_ships_agrees(gaps: float) -> None:
    program = shipped()
    people = anybody(program.book, 25, 5, gaps)
    wills = [Will(act, WAITS) for act, deed in program.deeds.items() if deed.counts]
    kernel = Kernel(program, wills, everything(program), people, plain=True, keeps=8)
    found = held_apart(kernel, people, days(5, 4530, 12), again=False)
    assert not found.apart, found
    assert found.events > 1000, found


# --- and would notice


FAULTS = {
    "time does not pass": (
        r"return found if found > day else day \+ 1",
        "return NEVER if found > day + 1 else day + 1",
    ),
    "a day too late": (r"return found if found > day else day \+ 1", "return found + 1 if found > day else day + 1"),
    "a change is not heard": (r"x\[2\] = x\[1\]", "x[2] = 0"),
    "nothing lapses": (r"        l\d+\(x, day\)", "        pass"),
    "an exception beats nothing": (r"if y & \d+ == 0:", "if True:"),
    "since is a day off": (r"(x\[\d+\]) = day\n", r"\1 = day + 1\n"),
    "who is silent refuses": (r"kind == 1 or kind == 2 or", "kind == 2 or"),
    "a rule acts again and again": (r"= y & -\d+\n", "= 0\n"),
    "a new answer is not told": (r"and answer != x\[\d+\]:", "and day == 0:"),
    "one round is enough": (r"    while x\[3\]:", "    for _ in range(1):"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_told_apart(fault: str) -> None:
    found = []
    for seed in (3, 4, 11, 12, 20, 21, 22, 24, 26, 27, 28, 29):
        trial_ = trial(seed, 0, 0.0)
        assert trial_ is not None
        program = Checker(trial_.book, both_engines=False).compiled.program(trial_.stance)
        people = anybody(trial_.book, 12, seed, 0.05)
        kernel = Kernel(program, willing(program, SOON, seed), everything(program), people, plain=True, keeps=8)
        wrong, many = re.subn(*FAULTS[fault], kernel.text)
        kernel.made = loaded(wrong, entries(wrong), None, False)
        found += held_apart(kernel, people, days(seed, 900, 12), again=False).apart if many else []
        if found:
            return
    pytest.fail("nobody noticed")


# --- one meaning, two ways to run it


@pytest.mark.skipif(not compiling(), reason="llvmlite is not installed")
def test_compiled_and_plain_are_the_same_to_the_bit() -> None:
    happened = 0
    for seed in range(SEEDS // 4):
        trial_ = trial(seed, 0, 0.0)
        if trial_ is None:
            continue
        program = Checker(trial_.book, both_engines=False).compiled.program(trial_.stance)
        wills = willing(program, SOON, seed)
        happened += both_ways(program, wills, anybody(trial_.book, 30, seed, 0.1), everything(program), 1800)
    assert happened > 250 * SEEDS


@pytest.mark.skipif(not compiling(), reason="llvmlite is not installed")
def test_the_rulebook_that_ships_is_the_same_both_ways(tmp_path: Path) -> None:
    program = shipped()
    people = anybody(program.book, 40, 5, 0.03)
    wills = [Will(act, WAITS) for act in ROAD]
    assert both_ways(program, wills, people, GOALS, 4530, tmp_path) > 500
    kept = {file: file.read_bytes() for file in tmp_path.iterdir()}
    assert len(kept) == 1
    # what is kept is looked at before it is run
    for file, code in kept.items():
        file.write_bytes(code[:-1])
    loading._native.cache_clear()
    assert both_ways(program, wills, people, GOALS, 300, tmp_path) > 100
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == kept


def both_ways(
    program: Program, wills: list[Will], people: People, watched: list[str], length: int, cache: Path | None = None
) -> int:
    """Hold a run of compiled code against one of plain Python; return how much happened."""
    runs: list[list[NDArray[np.signedinteger]]] = []
    for plain in (True, False):
        kernel = Kernel(program, wills, watched, people, cache=cache, plain=plain, keeps=8)
        kernel.words = 12  # of which fewer people are asked in plain Python; it changes nothing but the room taken
        crowd = kernel.begin(people, 5)
        log = kernel.advance(crowd, ON + length)
        runs.append([log, kernel.answers(crowd), everything_kept(crowd), *crowd.kept])
    for one, other in zip(*runs, strict=True):
        assert one.dtype == other.dtype
        assert np.array_equal(one, other)
    return len(runs[0][0])


def test_people_in_parts_are_the_same_people() -> None:
    people = anybody(bost().book, 60, 2, 0.1)
    kernel = bost_kernel(people)
    whole = kernel.begin(people, 5)
    log = kernel.advance(whole, ON + 2000)
    parts = [kernel.begin(people.part(first, first + 20), 5) for first in (0, 20, 40)]
    logs = [kernel.advance(part, ON + 2000) for part in parts]
    for n, part in enumerate(logs):
        part[:, 0] += 20 * n
    assert np.array_equal(np.concatenate(logs), log)
    assert np.array_equal(np.concatenate([everything_kept(part) for part in parts]), everything_kept(whole))


# --- what it cannot do


def test_nothing_of_a_rulebook_is_in_the_text() -> None:
    program = shipped()
    people = anybody(program.book, 3, 5, 0.3)
    kernel = Kernel(program, [Will(act, WAITS) for act in ROAD], GOALS, people, plain=True)
    own = {name for module in LIBRARY for name in vars(module)}
    tokens = list(tokenize.generate_tokens(io.StringIO(kernel.text).readline))
    names = {token.string for token in tokens if token.type == tokenize.NAME} - own
    body = kernel.text[kernel.text.index("def e0") :]
    assert not {token.string for token in tokens if token.type == tokenize.STRING and token.string in body}
    words = {*program.book.vocabulary.statuses, *program.book.vocabulary.facts, *program.book.vocabulary.questions}
    assert not {name for name in names if name.replace("_", "-") in words - {"born"}}


def test_an_act_that_does_not_count_is_a_clear_stop() -> None:
    program = shipped("law", "assumption")
    people = anybody(program.book, 3, 5, 0)
    with pytest.raises(Beyond, match=r"cards?.*\.yaml|practice.*\.yaml:\d+:\d+: summon: does not count .* is practice"):
        Kernel(program, [Will("summon", WAITS)], ["stateless"], people, plain=True)


def test_whoever_is_not_carried_on_is_told_with_the_provision() -> None:
    people = anybody(bost().book, 150, 3, 0.4)
    kernel = bost_kernel(people)
    crowd = kernel.begin(people, 1)
    kernel.advance(crowd, ON + 3600)
    halts = kernel.halted(crowd)
    assert [halt.provision for halt in halts if "may have been so before" in halt.why]
    assert all(halt.place.line > 1 for halt in halts)
    assert sum(halt.people for halt in halts) == int((crowd.column("halt") > 0).sum())


def test_people_who_tell_less_than_the_kernels_are_refused() -> None:
    sure, unsure = anybody(bost().book, 20, 1, 0), anybody(bost().book, 20, 1, 0.3)
    with pytest.raises(ValueError, match="leave open"):
        bost_kernel(sure).begin(unsure, 1)


@pytest.mark.parametrize("gaps", [0.0, 0.02, 0.5])
def test_what_is_known_of_everybody_is_known_of_all_parts(monkeypatch: pytest.MonkeyPatch, gaps: float) -> None:
    monkeypatch.setattr("zhol.engine.population.standing.AT_A_TIME", 7)
    program = bost()
    people = anybody(program.book, 60, 3, gaps)
    part = sliced(program, (), tuple(program.book.vocabulary.questions))
    whole, found = standing(part, people), standing_of_all(part, people)
    assert (found.loose, found.stated, found.nobody) == (whole.loose, whole.stated, whole.nobody)
    assert not found.columns
