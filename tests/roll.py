"""The roll of scenarios: each Scenario and each row of Examples in the `.feature` files is called, and must answer.

pytest-bdd keeps the scenarios of a file by title, so the second of one title is lost without a word; so is a file that
is not bound, a row that is skipped, a test that is never run. Whatever is told in a feature and did not run fails here.
"""

from collections import Counter
from pathlib import Path
from typing import Any, cast

import pytest
from gherkin import Compiler, Parser
from pytest_bdd.scenario import scenario_wrapper_template_registry

ROOT = Path(__file__).resolve().parent.parent

Call = tuple[str, int]
"""A scenario by its file below `features/` and the line of its title."""


def told(features: Path) -> Counter[Call]:
    """Count what the feature files tell, as Gherkin's own parser reads them."""
    found: Counter[Call] = Counter()
    for path in sorted(p for p in features.rglob("*") if ".feature" in p.name.lower()):
        for scenario in _scenarios(path):
            rows = sum(len(examples.get("tableBody", ())) for examples in scenario["examples"])
            found[path.relative_to(features).as_posix(), scenario["location"]["line"]] += rows or 1
    return found


def pointless(features: Path) -> list[Call]:
    """List the scenarios that do not end by asserting something."""
    return [
        (path.relative_to(features).as_posix(), scenario["location"]["line"])
        for path in sorted(features.rglob("*.feature"))
        for scenario in _scenarios(path)
        if _last_word(scenario["steps"]) != "Outcome"
    ]


def told_steps(features: Path) -> set[tuple[str, str]]:
    """Return every step as it runs, rows filled in: its kind (given, when, then) and its text."""
    kinds = {"Context": "given", "Action": "when", "Outcome": "then"}
    found = set()
    for path in features.rglob("*.feature"):
        for pickle in Compiler().compile({**Parser().parse(path.read_text("utf-8")), "uri": path.name}):
            found |= {(kinds[step["type"]], step["text"]) for step in pickle["steps"]}
    return found


def _scenarios(path: Path) -> list[dict[str, Any]]:
    feature: dict[str, Any] = dict(Parser().parse(path.read_text("utf-8")).get("feature") or {})
    children = list(feature.get("children", ()))
    for rule in [child["rule"] for child in children if "rule" in child]:
        children += rule["children"]
    return [child["scenario"] for child in children if "scenario" in child]


def _last_word(steps: list[dict[str, Any]]) -> str:
    """Return the kind of the last step; `And` and `But` are of the kind before them."""
    kinds = [step["keywordType"] for step in steps if step["keywordType"] not in ("Conjunction", "Unknown")]
    return str(kinds[-1]) if kinds else ""


class Roll:
    """Compares what is told with what was collected (`--collect-only`), or ran where all features were to run."""

    def __init__(self, config: pytest.Config, tests: Path) -> None:
        self.config = config
        self.tests = tests
        self.features = Path(config.rootpath, str(config.getini("bdd_features_base_dir")))
        self.answered: Counter[Call] = Counter()
        self.lost: list[str] = []

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Count what would run."""
        if self.config.option.collectonly:
            for item in session.items:
                template = (
                    scenario_wrapper_template_registry.get(item.obj) if isinstance(item, pytest.Function) else None
                )
                if template is not None:
                    self.answered[self._call(template.feature.filename, template.line_number)] += 1

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count what ran; with xdist, reports come here from every worker."""
        if report.when == "call" and not report.skipped:
            for name, value in report.user_properties:
                if name == "scenario":
                    file, line = cast(Call, value)
                    self.answered[self._call(file, line)] += 1

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Fail the run if a scenario is missing, or one too many."""
        if not self._whole(session) or exitstatus not in (0, 1):
            return
        expected = told(self.features)
        for call in sorted(expected.keys() | self.answered.keys()):
            if expected[call] != self.answered[call]:
                self.lost.append(f"{call[0]}:{call[1]}: told {expected[call]}, ran {self.answered[call]}")
        if self.lost:
            session.exitstatus = 1

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say what was lost."""
        if self.lost:
            terminalreporter.section("scenarios lost", red=True)
            for line in self.lost:
                terminalreporter.write_line(line)

    def _call(self, file: str, line: int) -> Call:
        return Path(file).relative_to(self.features).as_posix(), line

    def _whole(self, session: pytest.Session) -> bool:
        """Tell whether all features were to run: no part was chosen, and nothing stopped the run."""
        option = self.config.option
        part = ("keyword", "markexpr", "deselect", "ignore", "ignore_glob", "lf", "stepwise")
        if any(getattr(option, name, None) for name in part) or (option.maxfail and session.testsfailed):
            return False
        args = [Path(self.config.invocation_params.dir, arg).resolve() for arg in self.config.args]
        return any(arg == self.tests or arg in self.tests.parents for arg in args)
