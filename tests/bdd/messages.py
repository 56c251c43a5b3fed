"""What a run of the features says, written down for the living documents: a line of JSON a step.

`pytest tests/bdd --messages FILE` writes feature, line and title of the scenario, which of its rows, the step and its
outcome (passed, failed, undefined, not reached), the digests of the feature's file and of the rulebook that ships, and
the day. What the file says of scenarios that were not run this time stays in it.
"""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import pytest
from pytest_bdd.parser import Feature, Scenario, Step
from pytest_bdd.steps import step_function_context_registry

from zhol.engine.language.load import load
from zhol.engine.site.features import seal_of
from zhol.tests.bdd.shelf import RULES
from zhol.tests.roll import told_steps

Call = tuple[str, int]
Message = dict[str, Any]
Sent = tuple[str, int, str, list[tuple[str, str]]]
"""A scenario's file, line and title, and each of its steps with the outcome."""


class Messages:
    """Notes the outcome of each step where it runs, and writes all down where the reports arrive."""

    def __init__(self, config: pytest.Config, path: Path, steps: tuple[str, ...]) -> None:
        self.path, self.steps = path, steps
        self.features = Path(config.rootpath, str(config.getini("bdd_features_base_dir"))).resolve()
        self.here = not hasattr(config, "workerinput")
        self.outcomes: list[str] = []
        self.told: dict[Call, list[list[Message]]] = {}
        self.stamp: dict[str, str] = {}

    def pytest_sessionstart(self) -> None:
        """Take down which rulebook is run, before anybody changes it."""
        if self.here:
            self.stamp = {"rulebook": load(RULES).digest, "date": f"{datetime.now().astimezone():%Y-%m-%d}"}

    # --- where scenarios run

    def pytest_bdd_before_scenario(self) -> None:
        """Begin anew."""
        self.outcomes = []

    def pytest_bdd_after_step(self) -> None:
        """Note a step that passed."""
        self.outcomes.append("passed")

    def pytest_bdd_step_error(self) -> None:
        """Note a step that failed."""
        self.outcomes.append("failed")

    def pytest_bdd_step_func_lookup_error(self) -> None:
        """Note a step that means nothing."""
        self.outcomes.append("undefined")

    def pytest_bdd_after_scenario(self, request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
        """Send off what became of each step; what comes after a failure was not reached."""
        steps: list[Step] = list(scenario.steps)
        rest = ["not reached"] * (len(steps) - len(self.outcomes))
        told = [(step.name, outcome) for step, outcome in zip(steps, [*self.outcomes, *rest], strict=True)]
        request.node.user_properties.append(("messages", (feature.filename, scenario.line_number, scenario.name, told)))

    # --- where reports arrive

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what was sent."""
        if self.here and report.when == "call":
            for name, value in report.user_properties:
                if name == "messages":
                    self._keep(*cast("Sent", value))

    def _keep(self, file: str, at: int, title: str, told: list[tuple[str, str]]) -> None:
        path = Path(file)
        feature = path.resolve().relative_to(self.features).with_suffix("").as_posix()
        head = {"feature": feature, "scenario": title, "line": at, "seal": seal_of(path.read_text("utf-8"))}
        plays = self.told.setdefault((feature, at), [])
        plays.append([{**head, "play": len(plays), "step": step, "outcome": said, **self.stamp} for step, said in told])

    def pytest_sessionfinish(self) -> None:
        """Write all down."""
        if not self.here:
            return
        lines = [message for plays in self.told.values() for play in plays for message in play]
        unused = [{"unused": step} for step in unused_steps(self.steps, self.features)]
        self.path.parent.mkdir(parents=True, exist_ok=True)
        written = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in [*self._before(), *lines, *unused])
        self.path.write_text(written, "utf-8")

    def _before(self) -> Iterator[Message]:
        """Yield what the file said of other scenarios."""
        lines = self.path.read_text("utf-8").splitlines() if self.path.is_file() else []
        for told in map(json.loads, lines):
            if "unused" not in told and (told["feature"], told["line"]) not in self.told:
                yield told


def unused_steps(modules: tuple[str, ...], features: Path) -> list[str]:
    """Return the steps that some modules define and no feature takes."""
    by_kind: dict[str, list[str]] = {}
    for kind, text in told_steps(features):
        by_kind.setdefault(kind, []).append(text)
    contexts = [one for one in step_function_context_registry.values() if _of(one.step_func) in modules]
    return sorted(
        f"{one.type} {one.parser.name}"
        for one in contexts
        if not any(map(one.parser.is_matching, by_kind.get(one.type or "", ())))
    )


def _of(step: Callable[..., Any]) -> str:
    return step.__module__
