"""The step language is closed: every step means one thing, and a wrong word fails in words."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from zhol.tests.bdd.conftest import STEPS
from zhol.tests.roll import ROOT, told_steps

INI = f"[pytest]\nbdd_features_base_dir = .\npythonpath = {ROOT / '.dev'}\n"
CONFTEST = "from zhol.tests.bdd.conftest import pytest_bdd_before_step, pytest_configure, shelf, stage\n"
BOUND = "from pytest_bdd import scenarios\nscenarios('wrong.feature')\n"
BACKGROUND = """
Feature: Wrong words
  Background:
    Given the rulebook "bost"
    And the life
      '''
      on: 2024-06-01
      person: {born: 1990, clan: hill}
      opens: {on: 2014-01-01, arvan: held, bostian: none, location: bost}
      '''
""".replace("'''", '"""')

JUDGED = "When it is judged\n    "
WRONG = {
    "Then arvan was held": 'Step definition is not found: Then "arvan was held"',
    f"{JUDGED}Then arvn is held": "there is no question or status 'arvn' (did you mean arvan?)",
    f"{JUDGED}Then arvan is hold": "'arvan' is never 'hold' (did you mean held?)",
    f"{JUDGED}Then arvan is lost": "'arvan' is held since 1990-01-01..2014-01-01; the scenario says: lost",
    f"{JUDGED}Then arvan is unknown because of clan": "the scenario says: unknown because of clan",
    f"{JUDGED}Then arvan is held since 2013": "the scenario says: held since 2013",
    f"{JUDGED}Then arvan is held by mistake": "'held by mistake' says no answer",
    f"{JUDGED}Then arva-release is in the hands of bost-ministry": "in the hands of arva-registry between issued",
    f"{JUDGED}Then stateless is yes because of both.statless": "'both.statless' (did you mean both.stateless?)",
    f"{JUDGED}Then under custom, arvan is held": "there is no column 'custom'",
    f"{JUDGED}Then on 2023-01-01, arvan is held": "it was judged on 2024-06-01, not on 2023-01-01",
    f"{JUDGED}Then rule bost.admt takes effect": "there is no rule 'bost.admt' (did you mean bost.admit?)",
    f"{JUDGED}Then there is a danger of relese": "there is no act 'relese' (did you mean release?)",
    f"{JUDGED}Then the event apply counts": "the life tells no event 'apply'",
    f"{JUDGED}Then the answers are\n      | question | law |\n      | arvan | held |": "the columns are ['law',",
    f"{JUDGED}Then the answers are": "'the answers are' takes a datatable",
    f"{JUDGED}Then arvan is held\n      | a | b |": "'arvan is held' takes no datatable",
    "Then arvan is held": "nothing was judged; say `When it is judged on ...`",
    f'Given the life "nobody-we-know"\n    {JUDGED}Then arvan is held': "there is no life 'nobody-we-know'",
    f"Given it is known that clam is hill\n    {JUDGED}Then arvan is held": "unknown key 'clam' in person",
    f"Given without the event apply\n    {JUDGED}Then arvan is held": "no event 'apply' in this life",
    f"Given reading stamps is strict\n    {JUDGED}Then arvan is held": "--reading: unknown term 'stamps'",
    "Then the life is refused: x": "DID NOT RAISE",
}


def meanings(step: str, kind: str) -> list[StepFunctionContext]:
    """Return every step of the language that a line could be."""
    ours = {steps.__name__ for steps in STEPS}
    steps = [c for c in step_function_context_registry.values() if c.step_func.__module__ in ours]
    return [c for c in steps if c.type == kind and c.parser.is_matching(step)]


def test_every_step_of_every_feature_means_one_thing() -> None:
    steps = told_steps(ROOT / "features")
    assert steps
    assert not [(kind, step) for kind, step in steps if len(meanings(step, kind)) != 1]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Run one feature in which every scenario says something wrong."""
    place: Path = tmp_path_factory.mktemp("wrong")
    scenarios = "".join(f"\n  Scenario: number {n} ends\n    {steps}\n" for n, steps in enumerate(WRONG))
    for name, words in {
        "pytest.ini": INI, "conftest.py": CONFTEST, "test_wrong.py": BOUND, "wrong.feature": BACKGROUND + scenarios,
    }.items():  # fmt: skip
        (place / name).write_text(words, "utf-8")
    plugins = ["-p", "pytest_bdd.plugin", "-p", "no:cacheprovider", "--tb=short", "-q"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *plugins], cwd=place, capture_output=True, text=True,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "COLUMNS": "400"},
    )  # fmt: skip
    return done.stdout


@pytest.mark.parametrize(
    ("number", "says"), list(enumerate(WRONG.values())), ids=[s.split("\n    ")[-1] for s in WRONG]
)
def test_a_wrong_word_fails_in_words(answers: str, number: int, says: str) -> None:
    _, _, after = answers.partition(f"_ test_number_{number}_ends _")
    failure, _, _ = after.partition("_ test_number_")
    assert says in failure, failure
