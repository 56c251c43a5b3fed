"""Features run here: the steps, the stage they play on, and what no step may do in silence."""

import re
from collections.abc import Callable
from inspect import signature
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Feature, Scenario, Step

from zhol.tests.bdd import (
    answer_steps,
    ask_steps,
    cel_steps,
    change_steps,
    claim_steps,
    diff_steps,
    life_steps,
    measure_steps,
    path_steps,
    quota_steps,
    reason_steps,
    receipt_steps,
    redact_steps,
    rulebook_steps,
    run_steps,
)
from zhol.tests.bdd.patterns import WORD
from zhol.tests.bdd.shelf import Shelf
from zhol.tests.bdd.stage import Stage

FATE = re.compile(rf"\brule {WORD} (?:takes|may take|is not met|is not in force|yields) ?")

STEPS = (
    rulebook_steps,
    life_steps,
    answer_steps,
    reason_steps,
    path_steps,
    change_steps,
    ask_steps,
    diff_steps,
    claim_steps,
    measure_steps,
    quota_steps,
    run_steps,
    receipt_steps,
    redact_steps,
    cel_steps,
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer to write down what a run says."""
    parser.addoption("--messages", metavar="FILE", help="write down the outcome of each step, for `zhol docs`")


def pytest_configure(config: pytest.Config) -> None:
    """Make the steps known: pytest-bdd finds steps in plugins, not in what a conftest imports."""
    for steps in STEPS:
        if not config.pluginmanager.is_registered(steps):
            config.pluginmanager.register(steps)
    if path := config.getoption("--messages", default=None):
        from zhol.tests.bdd.messages import Messages

        place = Path(config.invocation_params.dir, path)
        config.pluginmanager.register(Messages(config, place, tuple(steps.__name__ for steps in STEPS)), "messages")


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    """Hold the rulebooks that scenarios share."""
    return Shelf()


@pytest.fixture
def stage(shelf: Shelf) -> Stage:
    """Hold what one scenario tells."""
    return Stage(shelf)


def pytest_bdd_apply_tag(tag: str, function: Callable[..., Any]) -> bool:
    """Take a tag for what it is here, the name of the finding that a scenario shows: it marks and skips nothing."""
    return True


def pytest_bdd_before_step(
    request: pytest.FixtureRequest, feature: Feature, scenario: Scenario, step: Step, step_func: Callable[..., Any]
) -> None:
    """Refuse a doc string or a table that the step would not read, and a step that misses its own."""
    for what, given in (("docstring", step.docstring), ("datatable", step.datatable)):
        takes = what in signature(step_func).parameters
        if (given is not None) != takes:
            pytest.fail(f"line {step.line_number}: '{step.name}' takes {'a' if takes else 'no'} {what}")


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    """Answer the roll; and see whether it asks what became of a rule."""
    request.node.user_properties.append(("scenario", (feature.filename, scenario.line_number)))
    stage: Stage = request.getfixturevalue("stage")
    stage.explained = any(FATE.search(step.name) for step in scenario.steps)
