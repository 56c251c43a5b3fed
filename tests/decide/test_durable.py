"""durable-rules must judge every group as the reference does, and fail loudly where it cannot."""

import importlib
import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from itertools import count, product
from math import prod
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhol.engine.decide import circuit, durable
from zhol.engine.decide.circuit import ATTRIBUTES, GATES, HELPERS, IN_HAND, Circuit, Gate, TooLarge
from zhol.engine.decide.clauses import Clause, Count, Formula, Group, Leaf, Neg, judge
from zhol.engine.decide.durable import DurableRules, EngineFault
from zhol.engine.decide.truth import NO, OPEN, YES, Truth

pytestmark = pytest.mark.skipif(not durable.available(), reason="durable-rules does not import here")

TRUTHS: tuple[Truth, ...] = (NO, OPEN, YES)


@pytest.fixture
def engine() -> Iterator[DurableRules]:
    """An engine, freed at the end."""
    engine = DurableRules()
    yield engine
    engine.close()


def every(*parts: Formula) -> Count:
    """All of the parts."""
    return Count(len(parts), parts)


def some(*parts: Formula) -> Count:
    """Any of the parts."""
    return Count(1, parts)


def pairs(first: int, number: int) -> tuple[Formula, ...]:
    """So many conditions of two atoms each, from atom `first` on."""
    return tuple(every(Leaf(first + 2 * i), Leaf(first + 2 * i + 1)) for i in range(number))


def agree(engine: DurableRules, group: Group, truths: tuple[Truth, ...]) -> None:
    """Check one answer against the reference."""
    assert engine.judge(group, truths) == judge(group, truths), (group, truths)


# --- random groups ---


def any_formula(draw: random.Random, atoms: int, depth: int) -> Formula:
    """A formula of any shape, with empty counts and counts that nothing can reach."""
    kind = draw.random()
    if depth == 0 or kind < 0.3:
        return Leaf(draw.randrange(atoms))
    if kind < 0.45:
        return Neg(any_formula(draw, atoms, depth - 1))
    parts = tuple(any_formula(draw, atoms, depth - 1) for _ in range(draw.choice((0, 1, 2, 2, 3, 3, 4, 6))))
    return Count(draw.randint(-1, len(parts) + 1), parts)


def any_group(draw: random.Random) -> Group:
    """Up to eight clauses, each beaten by up to three before it: chains, diamonds and revivals."""
    atoms = draw.randint(1, 8)
    clauses = tuple(
        Clause(
            f"c{i}",
            any_formula(draw, atoms, draw.randint(0, 3)),
            tuple(draw.sample(range(i), draw.randint(0, min(i, 3)))),
        )
        for i in range(draw.randint(0, 8))
    )
    return Group("any", atoms, clauses)


@pytest.mark.parametrize("seed", range(10))
def test_agrees_on_many_random_groups(engine: DurableRules, seed: int) -> None:
    """3,200 groups, five cases each."""
    draw = random.Random(seed)
    for _ in range(320):
        group = any_group(draw)
        for _ in range(5):
            agree(engine, group, tuple(draw.choices(TRUTHS, k=group.atoms)))
        if len(engine._built) > 300:
            engine.close()


FORMULAS = st.recursive(
    st.builds(Leaf, st.integers(0, 4)),
    lambda inner: st.one_of(
        st.builds(Neg, inner),
        st.builds(Count, st.integers(-1, 5), st.lists(inner, max_size=5).map(tuple)),
    ),
    max_leaves=25,
)


@st.composite
def groups(draw: st.DrawFn) -> Group:
    """Up to six clauses over five atoms."""
    whens = draw(st.lists(FORMULAS, max_size=6))
    beaten = [tuple(draw(st.lists(st.sampled_from(range(i)), unique=True))) if i else () for i in range(len(whens))]
    return Group("any", 5, tuple(Clause(f"c{i}", w, b) for i, (w, b) in enumerate(zip(whens, beaten, strict=True))))


@settings(max_examples=300, deadline=None)
@given(groups(), st.lists(st.tuples(*[st.sampled_from(TRUTHS)] * 5), min_size=1, max_size=5))
def test_agrees_on_whatever_hypothesis_finds(group: Group, cases: list[tuple[Truth, ...]]) -> None:
    """The same, with shrinking."""
    engine = DurableRules()
    for truths in cases:
        agree(engine, group, truths)
    engine.close()


SHAPES = {
    "a chain: beat the exception and the base rule revives": ((), (0,), (1,), (2,)),
    "a diamond": ((), (0,), (0,), (1, 2)),
    "one beats all": ((), (0,), (0,), (0,)),
    "all beat one": ((), (), (), (0, 1, 2)),
}


@pytest.mark.parametrize("beaten", SHAPES.values(), ids=SHAPES.keys())
def test_agrees_on_every_case_of_a_shape(engine: DurableRules, beaten: tuple[tuple[int, ...], ...]) -> None:
    """All 81 cases of four clauses of one atom each."""
    group = Group("shape", 4, tuple(Clause(f"c{i}", Leaf(i), b) for i, b in enumerate(beaten)))
    for truths in product(TRUTHS, repeat=4):
        agree(engine, group, truths)


def test_a_beaten_exception_lets_the_base_rule_revive(engine: DurableRules) -> None:
    """In words: special beats exception, exception beats base."""
    group = Group(
        "stay",
        3,
        (Clause("special", Leaf(0)), Clause("exception", Leaf(1), (0,)), Clause("base", Leaf(2), (1,))),
    )
    assert engine.judge(group, (NO, YES, YES)) == (NO, YES, NO)
    assert engine.judge(group, (YES, YES, YES)) == (YES, NO, YES)
    assert engine.judge(group, (OPEN, YES, YES)) == (OPEN, OPEN, OPEN)


# --- the edges of a group ---


def test_a_condition_that_asks_for_nothing_always_holds(engine: DurableRules) -> None:
    """An empty `all` needs an attribute that is always True; the clause that it beats never holds."""
    group = Group("default", 0, (Clause("always", Count(0, ())), Clause("beaten", Count(0, ()), (0,))))
    assert engine.judge(group, ()) == (YES, NO)


def test_a_group_without_clauses_has_no_answer(engine: DurableRules) -> None:
    """No ruleset is built for it."""
    assert engine.judge(Group("empty", 1, ()), (YES,)) == ()
    assert not engine._built


def test_a_fact_that_no_rule_matches_means_that_all_is_open(engine: DurableRules) -> None:
    """The engine raises there; and the next case is judged as if nothing had been."""
    group = Group("q", 2, (Clause("both", every(Leaf(0), Leaf(1))),))
    for truths in product(TRUTHS, repeat=2):
        assert engine.judge(group, (OPEN, OPEN)) == (OPEN,)
        agree(engine, group, truths)


def test_truths_must_be_as_many_as_atoms(engine: DurableRules) -> None:
    """A missing truth is not taken for a no."""
    with pytest.raises(ValueError, match="q: 1 truths; it has 2 atoms"):
        engine.judge(Group("q", 2, (Clause("c", Leaf(1)),)), (YES,))


# --- the limits ---


def corners(atoms: int) -> Iterator[tuple[Truth, ...]]:
    """All yes, all no, all open, and some mixtures."""
    yield from ((truth,) * atoms for truth in TRUTHS)
    draw = random.Random(atoms)
    for _ in range(5):
        yield tuple(draw.choices(TRUTHS, weights=(draw.random(), 0.1, draw.random()), k=atoms))


LARGE: dict[str, tuple[int, Formula]] = {
    "any of 200": (200, some(*map(Leaf, range(200)))),
    "all of 600": (600, every(*map(Leaf, range(600)))),
    "any of 40 pairs": (80, some(*pairs(0, 40))),
    "all of 20 two-way choices": (40, every(*(Neg(pair) for pair in pairs(0, 20)))),
    "at least 2 of 5 pairs": (10, Count(2, pairs(0, 5))),
    "at least 3 of 6": (6, Count(3, tuple(map(Leaf, range(6))))),
    "at least 9 of 18": (18, Count(9, tuple(map(Leaf, range(18))))),
    "nested": (24, every(*(some(every(*pairs(6 * i, 2)), Count(2, pairs(6 * i, 3))) for i in range(4)))),
}


@pytest.mark.parametrize(("atoms", "when"), LARGE.values(), ids=LARGE.keys())
def test_a_large_condition_is_judged_through_inner_signals(engine: DurableRules, atoms: int, when: Formula) -> None:
    """Each of these is refused, or fires hundreds of times, when it is one rule."""
    group = Group("large", atoms, (Clause("c", when), Clause("d", Leaf(0), (0,))))
    for truths in corners(atoms):
        agree(engine, group, truths)


def test_a_stratum_with_many_clauses_becomes_several_rulesets(engine: DurableRules) -> None:
    """150 clauses of two atoms each: far over the stack, and over the attributes of a fact."""
    group = Group("many", 300, tuple(Clause(f"c{i}", pair) for i, pair in enumerate(pairs(0, 150))))
    for truths in corners(300):
        agree(engine, group, truths)
    assert len(engine._built) > 2


def test_every_ruleset_keeps_within_the_limits() -> None:
    """What the packing promises, on random groups and on the large conditions."""
    draw = random.Random(5)
    large = [Group("large", atoms, (Clause("c", when),)) for atoms, when in LARGE.values()]
    for group in large + [any_group(draw) for _ in range(300)]:
        for bundle in Circuit(group).bundles():
            assert len(bundle.reads) <= ATTRIBUTES
            assert sum(circuit.in_hand(e)[1] for e in bundle.signals.values()) <= IN_HAND
            assert all(circuit.gates(e) <= GATES for e in bundle.signals.values())


def test_a_signal_comes_after_all_that_it_reads() -> None:
    """Else it would read an attribute that is not there yet."""
    draw = random.Random(6)
    for _ in range(300):
        known = {circuit.ON, circuit.OFF, *(f"a{i}{side}" for i in range(8) for side in "tf")}
        for bundle in Circuit(any_group(draw)).bundles():
            assert bundle.reads <= known
            known |= bundle.signals.keys()


def test_a_small_expression_meets_no_limit() -> None:
    """The short cut in `fits` is right, by the worst that so few mentions can do."""
    assert circuit.SMALL - 1 <= GATES
    worst = max(prod(ways) for n in range(1, 10) for ways in product((1, 2, 3, 4), repeat=n) if sum(ways) <= 9)
    assert worst == 27 <= circuit.FIRINGS


@pytest.mark.parametrize(
    "when",
    [
        Count(40, tuple(map(Leaf, range(80)))),
        some(*(Count(12, tuple(map(Leaf, range(i, 80)))) for i in range(20))),
    ],
)
def test_a_condition_too_large_is_refused_in_words(engine: DurableRules, when: Formula) -> None:
    """It names the group and the clause, and says what would be right; nothing is left built."""
    with pytest.raises(TooLarge, match=f"q: c: the condition needs more than {HELPERS} inner rules; split it"):
        engine.judge(Group("q", 80, (Clause("c", when),)), (YES,) * 80)
    assert not engine._built


def test_a_condition_nested_too_deep_is_refused_in_words(engine: DurableRules) -> None:
    """Not with a RecursionError."""
    when: Formula = Leaf(0)
    for _ in range(5000):
        when = Neg(when)
    with pytest.raises(TooLarge, match="q: a condition is nested too deep"):
        engine.judge(Group("q", 1, (Clause("c", when),)), (YES,))


def fires(expression: circuit.Expression, names: int) -> int:
    """Ask durable-rules itself, past the limits: how often one rule fires where all attributes are True."""
    fired: list[object] = []

    def record(c: object) -> None:
        fired.append(c)

    host = type("Quiet", (importlib.import_module("durable.engine").Host,), {"_run": lambda host: None})(
        {"limit": {"rule": {"all": [{"m": circuit.pattern(expression)}], "run": record}}}
    )
    host.assert_fact("limit", {"sid": "0", "id": "case", **{f"a{i}": True for i in range(names)}})
    return len(fired)


def names(number: int) -> tuple[str, ...]:
    """So many attributes."""
    return tuple(f"a{i}" for i in range(number))


def test_the_limits_are_those_of_the_engine() -> None:
    """At each limit it still answers; one further it refuses."""
    assert fires(Gate("$or", names(IN_HAND)), IN_HAND) == IN_HAND
    with pytest.raises(Exception, match="303"):
        fires(Gate("$or", names(IN_HAND + 1)), IN_HAND + 1)
    assert fires(Gate("$and", names(ATTRIBUTES)), ATTRIBUTES) == 1
    with pytest.raises(Exception, match="302"):
        fires(Gate("$and", names(ATTRIBUTES + 1)), ATTRIBUTES + 1)
    ands = tuple(Gate("$and", (f"a{i}", f"a{i + 1}")) for i in range(GATES))
    assert fires(Gate("$or", ands[:-1]), GATES) == GATES - 1
    with pytest.raises(Exception, match="113"):
        fires(Gate("$or", ands), GATES + 1)


def test_attributes_have_names_that_the_engine_can_tell_apart() -> None:
    """It knows an attribute by 32 bits of its name: no two of ours are alike, up to 10,000 atoms."""

    def known_as(name: str) -> int:
        mark = 2166136261
        for letter in name.encode():
            mark = (mark ^ letter) * 16777619 % 2**32
        return mark

    ours = [f"{kind}{i}{side}" for i in range(10_000) for kind in "ar" for side in "tf"]
    ours += [f"h{i}" for i in range(10_000)] + [circuit.ON, circuit.OFF, "sid", "id", "$s", "$forward"]
    assert len({known_as(name) for name in ours}) == len(ours)


# --- behaviour ---


def test_equal_questions_are_asked_once(engine: DurableRules, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same case of an equal group is remembered, and its rulesets are not built again."""
    group = Group("q", 1, (Clause("c", Leaf(0)),))
    assert engine.judge(group, (YES,)) == (YES,)
    built = list(engine._built)
    monkeypatch.setattr(engine, "_ask", None)
    assert engine.judge(replace(group), (YES,)) == (YES,)
    assert list(engine._built) == built


def test_an_error_while_a_rule_fires_is_raised() -> None:
    """The engine would swallow it; and afterwards the group is judged anew, and rightly."""

    class Broken(DurableRules):
        broken = True

        def record(self, signal: str) -> None:
            if self.broken:
                raise KeyError(signal)
            super().record(signal)

    engine, group = Broken(), Group("q", 2, (Clause("c", Leaf(0)), Clause("d", Leaf(1), (0,))))
    with pytest.raises(KeyError, match="r0t"):
        engine.judge(group, (YES, YES))
    engine.broken = False
    for truths in product(TRUTHS, repeat=2):
        agree(engine, group, truths)


def test_rules_dropped_by_a_jump_of_the_clock_are_noticed(
    engine: DurableRules, monkeypatch: pytest.MonkeyPatch
) -> None:
    """durable-rules gives up on a call in which the clock moves by ten seconds, without a word."""
    group = Group("q", 3, tuple(Clause(f"c{i}", Leaf(i)) for i in range(3)))
    ticks = count(step=100)
    with monkeypatch.context() as jumping:
        jumping.setattr("durable.engine._unix_now", lambda: next(ticks))
        with pytest.raises(EngineFault, match="stopped before all rules had fired"):
            engine.judge(group, (YES, YES, NO))
    for truths in product(TRUTHS, repeat=3):
        agree(engine, group, truths)


def test_a_contradiction_is_a_fault(engine: DurableRules, monkeypatch: pytest.MonkeyPatch) -> None:
    """Yes and no of one clause are never both taken for an answer."""
    monkeypatch.setattr(engine, "_ask", lambda ruleset, known: set(ruleset.signals))
    with pytest.raises(EngineFault, match="q: c: durable-rules says yes and no"):
        engine.judge(Group("q", 1, (Clause("c", Leaf(0)),)), (YES,))


def test_no_threads_are_left_behind(engine: DurableRules) -> None:
    """durable-rules starts two a host, which crash it; we start none."""
    before = threading.active_count()
    engine.judge(Group("q", 1, (Clause("c", Leaf(0)),)), (YES,))
    assert threading.active_count() == before


def test_another_thread_is_refused(engine: DurableRules) -> None:
    """Two threads would mix the rules that fire."""
    refused: list[str] = []

    def ask() -> None:
        try:
            engine.judge(Group("q", 1, (Clause("c", Leaf(0)),)), (YES,))
        except RuntimeError as error:
            refused.append(str(error))

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    assert refused == ["durable-rules judges in one thread; make a DurableRules in each"]


def test_closing_frees_and_the_next_case_builds_anew(engine: DurableRules) -> None:
    """Also where nothing ever fired, whose state the engine cannot delete."""
    silent = Group("silent", 1, (Clause("c", every(Leaf(0), Neg(Leaf(0)))),))
    loud = Group("loud", 1, (Clause("c", Leaf(0)),))
    for _ in range(300):
        assert engine.judge(silent, (OPEN,)) == (OPEN,)
        assert engine.judge(loud, (YES,)) == (YES,)
        engine.close()
        assert not engine._built


def test_the_comparison_catches_a_planted_fault() -> None:
    """An engine that forgets one beater differs from the reference within a hundred random cases."""

    class Forgetful(DurableRules):
        def judge(self, group: Group, truths: tuple[Truth, ...]) -> tuple[Truth, ...]:
            last = group.clauses[-1]
            spoiled = replace(last, beaten_by=last.beaten_by[1:])
            return super().judge(replace(group, clauses=(*group.clauses[:-1], spoiled)), truths)

    engine, draw = Forgetful(), random.Random(0)
    found = [group for group in (any_group(draw) for _ in range(100)) if group.clauses]
    cases = [(group, tuple(draw.choices(TRUTHS, k=group.atoms))) for group in found]
    assert any(engine.judge(*case) != judge(*case) for case in cases)
    engine.close()


def test_it_is_known_whether_the_engine_imports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without raising."""
    monkeypatch.setitem(sys.modules, "durable", None)
    assert durable.available.__wrapped__() is False


def test_reading_the_module_does_not_import_the_engine() -> None:
    """It costs as much as all the rest at the start of a command."""
    code = "import sys; import zhol.engine.decide.durable; sys.exit('durable' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    assert run.returncode == 0


# --- for long: `make durable` judges 200,000 each ---

JUDGEMENTS = int(os.environ.get("ZHOL_LONG", "5000"))

LONG = """
import random, sys
from test_durable import TRUTHS, DurableRules, any_group, judge
draw, engine, judged = random.Random(int(sys.argv[1])), DurableRules(), 0
while judged < int(sys.argv[2]):
    asked = [any_group(draw) for _ in range(100)]
    for _ in range(2_500):
        group = draw.choice(asked)
        truths = tuple(draw.choices(TRUTHS, k=group.atoms))
        engine._prepare(group)[1].answers.clear()
        assert engine.judge(group, truths) == judge(group, truths), (group, truths)
        judged += 1
    engine.close()
print(judged)
"""


@pytest.mark.parametrize("seed", [1, 2])
def test_long_runs_neither_crash_nor_drift(seed: int) -> None:
    """Thousands of judgements, none remembered, in a process of their own."""
    path = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    run = subprocess.run(
        [sys.executable, "-c", LONG, str(seed), str(JUDGEMENTS)],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
    )
    assert (run.returncode, run.stdout) == (0, f"{JUDGEMENTS}\n"), run.stderr
