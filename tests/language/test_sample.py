"""The two invented states, a whole rulebook as it stands."""

from pathlib import Path

from zhol.engine.language.dates import Duration
from zhol.engine.language.rulebook import Rulebook


def test_it_loads_whole(bostian: Rulebook) -> None:
    assert len(bostian.rules) == 10
    assert set(bostian.acts) == {"apply", "decide", "release"}
    assert set(bostian.duties) == {"bost.answer"}
    assert set(bostian.parameters) == {"bost.years", "bost.stamps"}
    assert set(bostian.vocabulary.goals) == {"bost-citizen"}
    assert len(bostian.vocabulary.constraints) == 1


def test_outcomes_stand_best_first_and_readings_default_first(bostian: Rulebook) -> None:
    assert bostian.vocabulary.questions["stateless"].outcomes == ("no", "yes")
    assert bostian.terms["resident-meaning"].readings == ("registered", "living-there")
    assert bostian.terms["bost.stamps"].readings == ("lenient", "strict")


def test_texts_are_typed_by_the_vocabulary(bostian: Rulebook) -> None:
    """`no` is an outcome, not false; `2001-01-01` a date, not a text."""
    assert bostian.vocabulary.statuses["stamps"].values[-1] == "9"
    assert bostian.vocabulary.facts["clan"].protected
    assert bostian.duties["bost.answer"].within == Duration(6, "months")


def test_a_place_is_kept(bostian: Rulebook, bost: Path) -> None:
    admit = next(rule for rule in bostian.rules if rule.id == "bost.admit")
    assert admit.place.file == str(bost / "bost-act" / "admission.yaml")
    assert (
        (bost / "bost-act" / "admission.yaml")
        .read_text()
        .splitlines()[admit.place.line - 1]
        .startswith("- {id: bost.admit")
    )
    assert admit.instrument == "bost-act"
