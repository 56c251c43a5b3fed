"""A scenario moved one thing at a time: to where, what comes of it, and what is left as it is."""

import json
import shutil
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.commands.sensitivity import sensitivity
from zhol.engine.population.amounts import share_of
from zhol.engine.population.carrying import How
from zhol.engine.population.measures.reading_run import open_run
from zhol.engine.population.measures.swaying import stands, sways
from zhol.engine.population.moves import Move, moved, moves, unmoved, written
from zhol.engine.population.moving import INPUTS, Moved, run_moves
from zhol.engine.population.run import simulate
from zhol.engine.population.told_whatif import read_whatif
from zhol.engine.report.reply import Form
from zhol.engine.report.sensitivity_page import sensitivity_page
from zhol.engine.text.diagnostic import BadInput

from .conftest import COHORT, SCENARIO, Valley
from .test_compare import of
from .test_measures import MANY

TOLD = COHORT.replace("arvan: held", "arvan: held, bostian: none")
ONCE = (
    MANY.replace("\nreplicates: 3", "")
    .replace(", published: counted", "")
    .replace("share: 20 percent", "share: 20 percent, between: 1..95 percent")
)


def by_id(valley: Valley, text: str) -> dict[str, Move]:
    valley.write("cohorts/valley.yaml", TOLD)
    return {move.id: move for move in moves(valley.scenario(text, "base"))}


def otherwise(valley: Valley, old: str, new: str) -> dict[str, Move]:
    assert old in SCENARIO
    return by_id(valley, SCENARIO.replace(old, new))


def test_a_rate_goes_to_half_and_to_twice_its_odds(valley: Valley) -> None:
    found = by_id(valley, SCENARIO)
    assert found["intents-ask-less"].told["intents"][0]["share"] == "11.11 percent"
    assert found["intents-ask-more"].told["intents"][0]["share"] == "33.33 percent"
    assert found["intents-ask-less"].to == "11.1 % in place of 20 %"


@given(st.fractions(0, 1, max_denominator=10_000))
def test_odds_are_halved_and_doubled_and_shares_stay_shares(share: Fraction) -> None:
    less, more = moved(share, "less"), moved(share, "more")
    assert 0 <= less <= share <= more <= 1
    if 0 < share < 1:
        odds = [float(part / (1 - part)) for part in (less, share, more)]
        assert odds[0] == pytest.approx(odds[1] / 2, rel=0.02 + float(share) ** 3)
        assert odds[1] == pytest.approx(odds[2] / 2, rel=0.02 + float(share) ** 3)
    assert share_of(written(less)) == less


def test_a_rate_goes_between_what_the_scenario_tells(valley: Valley) -> None:
    found = otherwise(valley, "share: 20 percent", "share: 20 percent, between: 5..25 percent")
    assert found["intents-ask-less"].told["intents"][0]["share"] == "5 percent"
    assert found["intents-ask-more"].told["intents"][0]["share"] == "25 percent"


def test_each_group_keeps_its_own_odds(valley: Valley) -> None:
    by = "by: clan, share: {hill: 50 percent, shore: 0}"
    text = SCENARIO.replace("share: 20 percent", by) + "groups: {clan: {hill: [clan is hill], shore: rest}}\n"
    found = by_id(valley, text)
    assert found["intents-ask-more"].told["intents"][0]["share"] == {"hill": "66.67 percent", "shore": "0 percent"}


def test_a_wait_takes_half_and_twice_its_days(valley: Valley) -> None:
    cited = "wait: 30..90 days, cite: [{work: bost-act, at: s 7, mark: V1}]"
    found = otherwise(valley, cited, "wait: 31..90 days, assumption: so long")
    waits = [found[f"others-answer-wait-{side}"].told["others"][0]["wait"] for side in ("less", "more")]
    assert waits == ["15..45 days", "62..180 days"]
    assert not any(id.startswith("others") for id in by_id(valley, SCENARIO)), "what a source tells is not moved"


def test_a_choice_goes_to_the_worst_and_to_the_best(valley: Valley) -> None:
    found = by_id(valley, SCENARIO)
    shares = [found[f"discretion-let-go-{side}"].told["discretion"][0]["shares"] for side in ("less", "more")]
    assert shares == [
        {"issued": "0 percent", "withheld": "100 percent"},
        {"issued": "100 percent", "withheld": "0 percent"},
    ]
    fixed = otherwise(valley, "choose: rate\n  shares: {issued: 1/4, withheld: 3/4}", "choose: worst")
    assert [id for id in fixed if id.startswith("discretion")] == ["discretion-let-go-more"]


def test_each_other_reading_of_each_term_is_taken(valley: Valley) -> None:
    whatif = valley.scenario(SCENARIO, "base")
    wanted = {
        (name, reading)
        for name, term in whatif.book.terms.items()
        for reading in term.readings
        if reading != whatif.stance.readings[name]
    }
    assert wanted
    assert {(move.of, move.to.partition(" ")[0]) for move in moves(whatif) if move.side is None} == wanted


def test_what_is_assumed_is_moved_or_named_among_what_is_left(valley: Valley) -> None:
    valley.write("cohorts/valley.yaml", TOLD)
    whatif = valley.scenario(SCENARIO, "base")
    every = list(moves(whatif))
    left = {rest.what for rest in unmoved(whatif, every)}
    assert left | {move.of for move in every if move.side} == {r.what for r in whatif.rests if r.grounds.assumption}
    assert not left & {move.of for move in every}


def test_every_move_is_a_scenario_that_can_be_read_and_differs_in_that_alone(runs: Moved, valley_moved: Valley) -> None:
    base = read_whatif(runs.base.parent / INPUTS / "whatif" / "base.yaml", valley_moved.rules)
    for move, at in runs.moves:
        other = read_whatif(runs.base.parent / INPUTS / "whatif" / f"{move.id}.yaml", valley_moved.rules)
        parts = [part for part in ("intents", "others", "discretion", "quotas", "stance", "cohort", "horizon", "seed")
                 if getattr(base, part) != getattr(other, part)]  # fmt: skip
        assert parts == [move.id.partition("-")[0].replace("reading", "stance")]
        assert open_run(at).record["scenario"] == move.id


def test_what_a_move_changes_is_what_a_scenario_written_by_hand_changes(runs: Moved, valley_moved: Valley) -> None:
    rare = "like: base\nscenario: {id: rare, asks: What if?}\n"
    rare += "intents: [{id: ask, share: 1/100, assumption: few}]\n"
    simulate(valley_moved.scenario(rare, "rare"), valley_moved.at / "rare", How(plain=True))
    base = open_run(runs.base)
    less = [(move, open_run(at)) for move, at in runs.moves if move.id == "intents-ask-less"]
    by_hand = [(less[0][0], open_run(valley_moved.at / "rare"))]
    gain = ("reached", "bost-citizen", "")
    (one,), (two,) = sways(base, less), sways(base, by_hand)
    assert one.changes == two.changes
    change = of(one.changes, *gain)
    assert change.difference is not None
    assert change.difference < 0
    assert stands(base)[0].share == change.base


def test_begun_again_it_goes_on_and_nothing_is_run_twice(runs: Moved, valley_moved: Valley) -> None:
    there = {path: path.stat().st_mtime_ns for path in runs.base.parent.rglob("*") if path.is_file()}
    lost, kept = runs.moves[0][1], runs.moves[1][1] / "record.json"
    again = json.loads((lost / "record.json").read_text())
    shutil.rmtree(lost)
    whatif = valley_moved.scenario(ONCE, "base")
    run_moves(whatif, [move for move, _ in runs.moves], runs.base.parent, valley_moved.rules, How(plain=True))
    assert json.loads((lost / "record.json").read_text()) == again
    assert kept.stat().st_mtime_ns == there[kept]


def test_a_directory_of_something_else_is_refused(valley: Valley) -> None:
    valley.write("cohorts/valley.yaml", TOLD)
    whatif = valley.scenario(SCENARIO, "base")
    valley.write("other/letter.txt", "mine")
    with pytest.raises(BadInput, match="a directory that holds something else"):
        run_moves(whatif, [], valley.at / "other", valley.rules, How(plain=True))
    valley.write("told/inputs/whatif/base.yaml", "like: something-else\n")
    with pytest.raises(BadInput, match="moved from another scenario"):
        run_moves(whatif, [], valley.at / "told", valley.rules, How(plain=True))


def test_the_page_tells_chance_assumptions_and_readings_apart(runs: Moved, valley_moved: Valley) -> None:
    base, whatif = open_run(runs.base), valley_moved.scenario(ONCE, "base")
    found = list(sways(base, [(move, open_run(at)) for move, at in runs.moves]))
    told = Form("md").write(sensitivity_page(base, whatif, found, unmoved(whatif, list(moves(whatif)))))
    assert "Chance: ±" in told
    assert "intent ask" in told
    assert "1 % in place of 20 %" in told
    assert "Readings, one at a time:" in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("base.yaml", "--only", "aks", "-o", "out"), "command line: --only aks: nothing of that name is moved (did"),
        (("none.yaml", "-o", "out"), "none: measures no goal that could be moved; write measures: {goals: [...]}"),
    ],
)
def test_what_cannot_be_moved_is_told_in_a_line(
    valley: Valley, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    valley.write("cohorts/valley.yaml", TOLD)
    valley.write("whatif/base.yaml", SCENARIO)
    valley.write("whatif/none.yaml", "like: base\nscenario: {id: none, asks: What?}\nmeasures: {goals: []}\n")
    monkeypatch.chdir(valley.at / "whatif")
    done = CliRunner().invoke(sensitivity, [*words, "--rules", str(valley.rules)])
    assert done.exit_code == 2
    assert said in str(done.exception) + done.output
    assert not Path("out").exists()


@pytest.fixture(scope="module")
def valley_moved(tmp_path_factory: pytest.TempPathFactory, states: Any) -> Valley:
    valley = Valley(tmp_path_factory.mktemp("moved"), *states)
    valley.write("cohorts/valley.yaml", TOLD)
    return valley


@pytest.fixture(scope="module")
def runs(valley_moved: Valley) -> Moved:
    whatif = valley_moved.scenario(ONCE, "base")
    return run_moves(whatif, list(moves(whatif)), valley_moved.at / "out", valley_moved.rules, How(plain=True))
