"""The two engines agree at every round of every date visited, on lives drawn near every boundary of the rulebook."""

from pathlib import Path

import pytest

from zhol.engine.decide import durable
from zhol.engine.decide.truth import NO, OPEN, YES
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook

from .conftest import ENOUGH
from .covering import pairs, pairs_of
from .drawing import Drawing
from .stances import IN_TURN, LAYERS, factors, layer_sets
from .trial import Counted, Trial

pytestmark = pytest.mark.skipif(not durable.available(), reason="durable-rules does not import here")

HERE = Path(__file__).resolve().parent


@pytest.fixture(scope="module")
def counted(trial: Trial) -> Counted:
    """What was compared."""
    return trial.counted


def excused() -> dict[str, str]:
    """Read the rules that no drawn life brings into effect, each with the reason."""
    lines = (HERE / "never_effective.txt").read_text("utf-8").splitlines()
    said = [line.partition(":") for line in lines if line and not line.startswith("#")]
    return {rule: reason.strip() for rule, _, reason in said}


def test_the_engines_agree_on_every_life(counted: Counted, lives: int) -> None:
    print(f"agreement: {counted}")
    assert counted.lives >= lives
    assert counted.rounds > counted.lives
    assert counted.answers > counted.lives


def test_every_rule_is_seen_to_take_effect_and_not_to(counted: Counted, rulebook: Rulebook, lives: int) -> None:
    keys = {rule.key for rule in rulebook.rules}
    for truth, word in ((YES, "effective"), (NO, "not effective"), (OPEN, "open")):
        print(f"agreement: {len(keys & counted.rules(truth))} of {len(keys)} rules were seen {word}")
    never = keys - counted.rules(YES)
    assert not keys - counted.rules(NO)
    assert not never - excused().keys(), "draw lives that bring these about, or say in never_effective.txt why none can"
    assert len(never) < len(keys) / 10


def test_every_reason_is_given_for_a_rule_that_exists(rulebook: Rulebook) -> None:
    assert excused().keys() <= {rule.key for rule in rulebook.rules}
    assert all(excused().values())


def test_lives_are_judged_before_on_and_after_every_day_on_which_the_law_turns(drawing: Drawing, lives: int) -> None:
    judged = {day for number in range(ENOUGH) for day in drawing.life(number).case.on}
    near = {day + by for day in drawing.days.boundaries.days for by in (-1, 0, 1)}
    assert not near - judged


def test_every_set_of_layers_meets_every_reading_and_readings_each_other(rulebook: Rulebook, drawing: Drawing) -> None:
    layers = rulebook.vocabulary.layers
    held = [{LAYERS: "+".join(sorted(s.layers)), **s.readings} for s in drawing.stances.covering]
    wanted = pairs(factors(rulebook))
    print(
        f"agreement: {len(layer_sets(rulebook))} sets of layers and {len(rulebook.terms)} vague terms, {len(wanted):,} "
        f"pairs of them in {len(held)} stances, {len(drawing.stances.pool)} stances in all"
    )
    assert wanted == {pair for row in held for pair in pairs_of(row)}
    assert len(layer_sets(rulebook)) == 2 ** sum(not layer.under_all for layer in layers.values()) - 1


def test_lives_are_judged_under_every_stance(drawing: Drawing, lives: int) -> None:
    pool = drawing.stances.pool
    assert IN_TURN * len(pool) <= lives, "let stances have their turn more often"
    turns = [drawing.life(number).stance for number in range(1, IN_TURN * len(pool), IN_TURN)]
    assert [id(stance) for stance in turns] == [id(stance) for stance in pool]


def test_each_rule_counts_in_some_stance(rulebook: Rulebook, drawing: Drawing) -> None:
    assert all(any(stance.has(rule) for stance in drawing.stances.pool) for rule in rulebook.rules)


def test_a_life_drawn_again_is_the_same(rulebook: Rulebook, drawing: Drawing) -> None:
    again = Drawing(rulebook)
    assert [str(again.life(n)) for n in (7, 3, 41)] == [str(drawing.life(n)) for n in (7, 3, 41)]


def test_another_seed_draws_other_lives(rulebook: Rulebook, drawing: Drawing) -> None:
    other = Drawing(rulebook, seed=1)
    assert [other.life(n).words for n in range(20)] != [drawing.life(n).words for n in range(20)]


def test_the_engines_agree_on_another_rulebook() -> None:
    bost = load(HERE.parent / "rulebooks" / "bost")
    trial, drawing = Trial(bost), Drawing(bost)
    for number in range(60):
        trial.life(drawing.life(number))
    assert {rule.key for rule in bost.rules} <= trial.counted.rules(NO)
