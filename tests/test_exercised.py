"""The recording of what exercises what is that of the rules, lives and features as they stand."""

import json

from zhol.engine.decide.truth import NO, OPEN, YES
from zhol.engine.language.load import load
from zhol.tests.bdd.shelf import RULES
from zhol.tests.exercised import FATES, FROZEN, fate, made_of, note, provisions


def test_the_recording_is_current() -> None:
    kept = json.loads(FROZEN.read_text("utf-8"))
    assert kept["made_of"] == made_of(load(RULES)), "rules, lives or features have changed since; run `make exercised`"


def test_the_recording_names_every_provision() -> None:
    kept = json.loads(FROZEN.read_text("utf-8"))
    assert set(kept["exercised"]) == set(provisions(load(RULES)))
    assert {what for fates in kept["exercised"].values() for what in fates} == set(FATES)


def test_the_best_of_what_became_of_a_rule_is_kept() -> None:
    heard: dict[str, str] = {}
    for when, judged in ((NO, NO), (YES, NO), (OPEN, OPEN), (YES, NO)):
        note(heard, "bost.admit", fate(when, judged))
    assert heard == {"bost.admit": "open"}
    assert [fate(YES, YES), fate(OPEN, OPEN), fate(YES, NO), fate(OPEN, NO)] == list(FATES)
