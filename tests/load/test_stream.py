"""Lives without end through `zhol check --stdin-lines`; `make load` is the long version."""

import io
import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from zhol.cli import zhol
from zhol.engine.commands.sources import lines_of_stdin
from zhol.engine.decide import durable, engines, program, target
from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.clauses import Group
from zhol.engine.decide.truth import NO, Truth
from zhol.engine.language.load import load
from zhol.engine.text import limits

from .lives import Lives
from .stream import RULES, go_on
from .watching import quarters

pytestmark = pytest.mark.skipif(not durable.available(), reason="durable-rules does not import here")

LIVES = 24


def test_many_lives_come_back_in_order_and_by_both_engines_and_are_gone_on_with(tmp_path: Path) -> None:
    at = tmp_path / "load.json"
    assert go_on(at, LIVES // 2, 10).done == LIVES // 2
    told = go_on(at, LIVES, 10)
    print(f"load: {told.done} lives, {told.answers:,} answers")
    assert told.done == LIVES
    assert [run["lives"] for run in told.runs] == [LIVES // 2, LIVES // 2]
    assert told.answers > 100 * LIVES
    assert set(told.kinds) >= {"decided", "not-asked", "silent"}


def test_no_two_lives_are_one() -> None:
    lives = [{k: v for k, v in life.items() if k != "case"} for life in Lives(load(RULES)).some(0, 200)]
    assert len({json.dumps(life) for life in lives}) > 190


def test_what_is_remembered_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    for room, most in ((engines, 300), (durable, 300), (program, 300), (target, 5)):
        monkeypatch.setattr(room, "REMEMBERED", most)
    monkeypatch.setattr("zhol.engine.decide.answering.REMEMBERED", 5)
    book = load(RULES)
    few, all_of_it = Checker(book), Checker(book)
    for life in Lives(book).some(0, 6):
        case = read_case(json.dumps(life), "life", book)
        found = few.check(case, on=case.on)
        with monkeypatch.context() as unbound:
            for room in (engines, durable, program, target):
                unbound.setattr(room, "REMEMBERED", 10**9)
            assert found == all_of_it.check(case, on=case.on)
    assert few.engines.durable is not None
    assert max(len(few.engines.known), len(few.engines.agreed)) <= 300
    assert sum(len(wiring.answers) for wiring in few.engines.durable._wirings.values()) <= 300
    assert all(len(each.memory) <= 5 and len(each.verdicts) <= 5 for each in few.compiled.targets.values())
    assert all(len(each._values) <= 300 for each in few.compiled._programs.values())
    assert len(all_of_it.engines.agreed) > 300, "or nothing was ever forgotten"


def test_a_line_without_end_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BYTES", 20)
    raw = b"a" * 19 + b"\n\n" + b"b" * 1000 + b"\nc\r\n" + b"d" * 21
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    assert list(lines_of_stdin()) == [(1, b"a" * 19 + b"\n"), (3, None), (4, b"c\r\n"), (5, None)]


def test_a_life_on_which_the_engines_differ_is_told_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    bost = RULES.parent / "tests" / "rulebooks" / "bost"
    life = json.dumps({"case": "one", "on": ["2024-06-01"], "opens": {"on": "2014-01-01"}})
    honest = durable.DurableRules.judge
    wronged: list[Group] = []

    def wrong(self: durable.DurableRules, group: Group, truths: tuple[Truth, ...]) -> tuple[Truth, ...]:
        found = honest(self, group, truths)
        if any(found) and not wronged:
            wronged.append(group)
            return (NO,) * len(found)
        return found

    monkeypatch.setattr(durable.DurableRules, "judge", wrong)
    done = CliRunner().invoke(zhol, ["check", "--stdin-lines", "--rules", str(bost)], input=f"{life}\n{life}\n")
    rows = [json.loads(row) for row in done.stdout.splitlines()]
    assert [row["schema"] for row in rows] == ["zhol/error/1", "zhol/check/1"]
    assert rows[0]["line"] == 1
    assert "the engines differ" in rows[0]["message"]
    assert done.exit_code == 3


def test_quarters_are_of_the_way_not_of_the_looks() -> None:
    assert quarters([(0, 1.0), (10, 2.0), (99, 9.0), (400, 3.0)]) == [9.0, 0.0, 0.0, 3.0]
