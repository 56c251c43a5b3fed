"""That the mutants are what they are said to be, and that scenarios are asked which could notice them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from zhol.engine.decide.check import Checker
from zhol.engine.language.dates import day_of
from zhol.engine.language.rulebook import Rule
from zhol.tests.mutants import __main__ as run
from zhol.tests.mutants.ledger import Ledger
from zhol.tests.mutants.mutant import Mutant
from zhol.tests.mutants.operators import mutants
from zhol.tests.mutants.rehearsal import Performance
from zhol.tests.mutants.score import Score, justified
from zhol.tests.mutants.trial import Trial, Verdict, shipped
from zhol.tests.mutants.wrong import wrong_checker

pytestmark = pytest.mark.long

FEW = ("cn-passport-law", "kz-refugees-law", "kz-administrative-code")
SOME = 40
LATE = day_of("2026-08-01")
ENOUGH = 0.75
"""The share of a sample that must be noticed, or the machinery is broken; the score is what `make mutants` says."""


@pytest.fixture(scope="module")
def trial() -> Trial:
    """Rehearse the scenarios on a few instruments; all of them take a minute."""
    return shipped(FEW)


@pytest.fixture(scope="module")
def all_mutants(trial: Trial) -> list[Mutant]:
    """Make every mutant of the rulebook that ships."""
    return mutants(trial.book)


@pytest.fixture(scope="module")
def sample(all_mutants: list[Mutant]) -> list[Mutant]:
    """Take some of those instruments."""
    chosen = [mutant for mutant in all_mutants if mutant.instrument in FEW]
    return chosen[:: len(chosen) // SOME]


def rules(found: list[Mutant]) -> Iterator[tuple[Mutant, Rule]]:
    for mutant in found:
        if isinstance(mutant.now, Rule):
            yield mutant, mutant.now


def test_a_mutant_is_the_rulebook_but_for_one_provision(trial: Trial, sample: list[Mutant]) -> None:
    for mutant, now in rules(sample):
        wrong = mutant.book(trial.book)
        changed = [(a, b) for a, b in zip(trial.book.rules, wrong.rules, strict=True) if a is not b]
        assert changed == [(mutant.was, now)]
        assert (wrong.acts, wrong.duties, wrong.parameters) == (
            trial.book.acts,
            trial.book.duties,
            trial.book.parameters,
        )


def test_every_way_to_be_wrong_is_tried(all_mutants: list[Mutant]) -> None:
    kinds = [
        ": when 1 drop", ": when 1 negate", ": unless 1 drop", ": drop unless", "drop value", ">= to >", "a day later",
        "a day earlier", "first day a day", ": outcome ", ": no choice of", ": drop override", ": default yes",
        ": default no", ": drop at", ": drop requires", "drop effect", " becomes ", ": within ",
        "value one more", "value one less",
    ]  # fmt: skip
    assert [kind for kind in kinds if not any(kind in mutant.id for mutant in all_mutants)] == []


def test_most_of_a_sample_is_noticed(trial: Trial, sample: list[Mutant]) -> None:
    fates = [trial.verdict(mutant).fate for mutant in sample]
    assert fates.count("killed") >= ENOUGH * len(fates), fates


def test_the_right_rulebook_is_noticed_by_none(trial: Trial) -> None:
    checker = Checker(replace(trial.book, digest="the same"), both_engines=False)
    assert [p.play.name for p in trial.parts[::9] if p.play.notices(Performance(p, checker, trial.cases))] == []


def test_who_is_passed_over_would_not_have_noticed(trial: Trial, all_mutants: list[Mutant]) -> None:
    """Scenarios that are not asked are asked here, a few for each mutant of another sample."""
    for n, mutant in enumerate(all_mutants[7 :: len(all_mutants) // SOME]):
        able = {part.play.name for part in trial.able(mutant)}
        others = [part for part in trial.parts if part.play.name not in able]
        checker = Checker(mutant.book(trial.book), both_engines=False)
        for part in others[n % 11 :: 41]:
            assert not part.play.notices(Performance(part, checker, trial.cases)), (mutant.id, part.play.name)


def test_what_is_taken_over_from_the_right_judge_changes_nothing(trial: Trial, sample: list[Mutant]) -> None:
    cases = list(trial.cases.values())
    for n, mutant in enumerate(sample[::4]):
        case = cases[n * 7 % len(cases)]
        taken = wrong_checker(trial.right, mutant, anew=trial.hanging.whose_own(mutant))
        days, anew = case.on or (LATE,), Checker(taken.book, both_engines=False)
        assert taken.check(case, on=days).columns == anew.check(case, on=days).columns, mutant.id


def test_another_process_comes_to_the_same(trial: Trial, sample: list[Mutant], monkeypatch: pytest.MonkeyPatch) -> None:
    some = sample[::8]
    monkeypatch.setattr(run, "_trials", [trial])
    monkeypatch.setattr(run, "_mutants", {mutant.id: mutant for mutant in some})
    tasks: list[run.Task] = [(mutant.id, "", frozenset()) for mutant in some]
    apart = sorted(run.tried(tasks, 2), key=lambda verdict: verdict.id)
    assert apart == sorted(map(trial.verdict, some), key=lambda verdict: verdict.id)


# --- the account


def test_reasons_are_for_mutants_that_there_are(all_mutants: list[Mutant]) -> None:
    ids = {mutant.id for mutant in all_mutants}
    assert [id for id in justified() if id not in ids] == []


def test_a_reason_without_a_survivor_is_told(all_mutants: list[Mutant]) -> None:
    one, other = all_mutants[:2]
    verdicts = {one.id: Verdict(one.id, "killed", "a", "b"), other.id: Verdict(other.id, "survived")}
    score = Score((one, other), verdicts, {one.id: "seen", "gone: drop": "seen"})
    assert score.stale(whole=True) == ["gone: drop: there is no such mutant", f"{one.id}: it did not survive"]
    assert score.open == [other]
    assert score.line() == "killed 1 of 2 (50.0 %)"


def test_a_verdict_stands_while_nothing_it_hangs_on_changes(tmp_path: Path, trial: Trial) -> None:
    a, b = (part.play for part in trial.parts[:2])
    path = tmp_path / "ledger.jsonl"
    first = Ledger.opened(path, "seal", [a])
    first.add(Verdict("m", "killed", a.name, "so"))
    first.add(Verdict("n", "survived", tried=1))
    assert set(Ledger.opened(path, "seal", [a]).known) == {"m", "n"}
    more = Ledger.opened(path, "seal", [a, b])
    assert set(more.known) == {"m"}, "a new scenario may notice what survived"
    assert more.before["n"] == {a.digest}
    assert set(Ledger.opened(path, "seal", [b]).known) == set(), "who noticed it is gone"
    assert Ledger.opened(path, "another", [a, b]).hints == {"m": a.name}
