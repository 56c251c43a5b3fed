"""Code of the processor means what the same text means to Python, as long as numbers fit into 64 bits."""

import ast
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhol.engine.population import answers, draws, months, past
from zhol.engine.population.machine.kinds import INT, WORD, Array, Kind, Unsaid
from zhol.engine.population.machine.native import Native, code
from zhol.engine.population.machine.program import Program

NUMBERS = st.integers(-(2**30), 2**30)
SMALL = st.integers(-5, 5)

TEXT = """
def sums(a, b):
    return a // 7 - a % 7 + (a // -12) * 3 + a % -12 + (b % 5 if b else a // 3) - -b + ~a

def turned(a, b):
    return (a << 3) ^ (b >> 2) | (a & b)

def ends(a, b):
    return min(a, b, 3) * 5 + max(a, -2, b) + abs(a - b)

def truths(a, b):
    found = 0
    if a < b < 3 or not (a == b != 0):
        found |= 1
    if a and not b:
        found += 2
    return found + (a > b) + (0 if a <= b and b >= 0 else 8) + (16 if not a else 32)

def counted(a, b):
    total = 0
    for j in range(a, b):
        if j % 3 == 0:
            continue
        if j > 40:
            break
        for j in range(2):
            total += j
        total += j
    while total > 20:
        total -= 7
    return total

def several(a, b):
    a, b = b, a
    c, d = (a, b) if a > b else (b, a + 1)
    return c * 3 + d - a

def left_alone(a, b):
    looked = 0
    if a > 0 and seen(b) > 0 or a < 0:
        looked = 1
    return looked * 100 + (1 if a < seen(b) < 4 else 0)

def seen(a):
    if a > 2:
        return a
    else:
        return True
"""


@cache
def both(text: str, entry: str, kinds: tuple[Kind, ...]) -> tuple[Callable[..., int], Callable[..., int]]:
    """Return a function as Python runs it, and as the processor does."""
    known: dict[str, Any] = {"np": np}
    exec(text, known)
    program = Program(text, known)
    program.enter(entry, kinds)
    return known[entry], getattr(Native(code(program.whole()), {entry: kinds}), entry)


@pytest.mark.parametrize("entry", ["sums", "turned", "ends", "truths", "counted", "several", "left_alone"])
def test_numbers_are_reckoned_as_python_reckons_them(entry: str) -> None:
    plain, native = both(TEXT, entry, (INT, INT))

    @given(NUMBERS | SMALL, NUMBERS | SMALL)
    @settings(deadline=None)
    def agree(a: int, b: int) -> None:
        if entry == "counted":
            a, b = a % 90 - 30, b % 90 - 20
        assert native(a, b) == int(plain(a, b))

    agree()


WORDS = """
def mixed(a, b):
    c = np.uint64(a) ^ np.uint64(b) >> np.uint64(3)
    return np.int64((c * np.uint64(3)) >> np.uint64(40)) + (1 if np.uint64(a) > np.uint64(b) else 0)
"""


@given(st.integers(0, 2**62), st.integers(0, 2**62))
@settings(deadline=None)
def test_words_have_no_sign(a: int, b: int) -> None:
    plain, native = both(WORDS, "mixed", (INT, INT))
    with np.errstate(over="ignore"):
        assert native(a, b) == int(plain(a, b))


ARRAYS = """
def turned(narrow, row, words, n):
    for j in range(len(row)):
        row[j] += narrow[n, j] * narrow.shape[0] + table[j % 3]
        narrow[n, j] = j - 3
    words[0] = words[1] >> np.uint64(1)
    return row[n]
"""


def test_arrays_are_read_and_written_in_place() -> None:
    known: dict[str, Any] = {"np": np, "table": np.array([5, -7, 11], np.int64)}
    exec(ARRAYS, known)
    kinds: dict[str, list[Kind]] = {"turned": [Array("int8", 2), Array("int64"), Array("uint64"), INT]}
    program = Program(ARRAYS, known)
    program.enter("turned", kinds["turned"])
    found = []
    for run in (known["turned"], Native(code(program.whole()), kinds).turned):
        narrow = np.arange(-6, 6, dtype=np.int8).reshape(3, 4)
        row, words = np.arange(4, dtype=np.int64), np.array([0, 2**64 - 2], np.uint64)
        found.append([int(run(narrow, row, words, 1)), narrow.tolist(), row.tolist(), words.tolist()])
    assert found[0] == found[1]


def test_an_array_of_another_kind_is_refused() -> None:
    known: dict[str, Any] = {"np": np, "table": np.zeros(3, np.int64)}
    kinds: dict[str, list[Kind]] = {"turned": [Array("int8", 2), Array("int64"), Array("uint64"), INT]}
    program = Program(ARRAYS, known)
    program.enter("turned", kinds["turned"])
    run = Native(code(program.whole()), kinds).turned
    row, words = np.zeros(4, np.int64), np.zeros(2, np.uint64)
    with pytest.raises(TypeError, match="int16 in 2 directions, not int8 in 2"):
        run(np.zeros((3, 4), np.int16), row, words, 0)
    with pytest.raises(TypeError, match="whole"):
        run(np.zeros((3, 8), np.int8)[:, ::2], row, words, 0)


@given(st.integers(months.EARLIEST, months.LATEST), st.integers(-7300, 7300))
@settings(deadline=None)
def test_months_are_added_alike(day: int, n: int) -> None:
    native = native_months()
    assert native.after_months(day, n) == months.after_months(day, n)
    assert native.new_year(day) == months.new_year(day)


@cache
def native_months() -> Native:
    kinds: dict[str, list[Kind]] = {"after_months": [INT, INT], "new_year": [INT]}
    program = Program(_text(months), vars(months))
    for name, each in kinds.items():
        program.enter(name, each)
    return Native(code(program.whole()), kinds)


def _text(module: ModuleType) -> str:
    assert module.__file__ is not None
    return Path(module.__file__).read_text("utf-8")


def test_every_function_that_kernels_call_can_be_said() -> None:
    """In every kind of arguments that its annotations name."""
    for module in (months, past, answers, draws):
        program = Program(_text(module), vars(module))
        for node in program.functions.values():
            program.say(node.name, tuple(_kind(argument) for argument in node.args.args))


def _kind(argument: ast.arg) -> Kind:
    assert argument.annotation is not None
    said = ast.unparse(argument.annotation)
    if said in ("int", "bool"):
        return INT
    if said == "np.uint64":
        return WORD
    item = next(item for item in ("uint64", "int32", "int") if item in said)
    flat = argument.arg not in ("plan", "streams", "log")
    return Array(item if item != "int" else "int64", 1 if flat else 2)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("def f(a, b):\n    return a / b", "no word for Div"),
        ("def f(a, b):\n    return 'a'", "no whole number"),
        ("def f(a, b):\n    return other(a)", "'other' is no function"),
        ("def f(a, b):\n    return a + nothing", "stands for no number"),
        ("def f(a, b):\n    return np.uint64(a) + b", "line 2: word beside int"),
        ("def f(a, b):\n    a = np.uint64(b)\n    return a", "'a' is of one kind here"),
        ("def f(a, b):\n    if a:\n        return b", "gives back one kind here"),
        ("def f(a, b):\n    for j in [1, 2]:\n        a += j\n    return a", "goes through what is no range"),
        ("def f(a, b):\n    with a:\n        return b", "no word for With"),
    ],
)
def test_what_has_no_meaning_there_is_not_compiled(text: str, why: str) -> None:
    program = Program(text, {"np": np})
    with pytest.raises(Unsaid, match=why):
        program.enter("f", [INT, INT])
