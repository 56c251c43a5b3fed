"""The scenarios of the rulebook that ships, ready to be played again and again outside pytest."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from inspect import signature
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from gherkin import Compiler, Parser
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from zhol.tests.bdd import (
    answer_steps,
    ask_steps,
    change_steps,
    claim_steps,
    diff_steps,
    life_steps,
    path_steps,
    reason_steps,
    rulebook_steps,
)
from zhol.tests.bdd.shelf import PEOPLE
from zhol.tests.bdd.stage import Stage

KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}
STEPS = {module.__name__ for module in (rulebook_steps, life_steps, answer_steps, reason_steps)}
SEARCHES = {module.__name__ for module in (path_steps, change_steps, ask_steps, diff_steps, claim_steps)}
"""Steps that look for ways, changes, questions to ask or whose answer differs, or prove a claim: a search is not
followed back to the rules it came by, so its scenarios are not played."""
MADE_UP = "engine"
"""The room of features/ that runs on rulebooks of its own."""

LIFE = re.compile(r'the life "([\w-]+)"')

Failed = pytest.fail.Exception


@dataclass(frozen=True, slots=True)
class Play:
    """A scenario (or one row of its Examples): its name, and its steps as calls."""

    name: str
    digest: str
    steps: tuple[tuple[str, Callable[[Stage], object]], ...]

    def run(self, stage: Stage) -> None:
        """Play on a stage. Raises what a step raises: it noticed something."""
        for _, step in self.steps:
            step(stage)

    def notices(self, stage: Stage) -> str:
        """Play on a stage; return what was noticed, nothing where all is as told."""
        try:
            self.run(stage)
        except (Exception, Failed) as noticed:
            return f"{type(noticed).__name__}: {noticed}".splitlines()[0][:300]
        return ""


def plays(features: Path) -> Iterator[Play]:
    """Yield every scenario of the features that speak of the rulebook that ships, a row of Examples at a time."""
    bound: dict[tuple[str, str], tuple[StepFunctionContext, dict[str, Any]]] = {}
    for path in sorted(features.rglob("*.feature")):
        file = path.relative_to(features)
        if file.parts[0] == MADE_UP:
            continue
        for pickle in Compiler().compile({**Parser().parse(path.read_text("utf-8")), "uri": file.as_posix()}):
            if any(_searches(step) for step in pickle["steps"]):
                continue
            steps = tuple((step["text"], _call(step, bound)) for step in pickle["steps"])
            yield Play(_named(file.as_posix(), pickle), _digest(pickle), steps)


def _named(file: str, pickle: Any) -> str:
    """Name a scenario by file, title and, for a row of Examples, by what makes it one."""
    rows = len(pickle["astNodeIds"]) > 1
    return f"{file}: {pickle['name']}" + (f" [{_digest(pickle)[:6]}]" if rows else "")


def _digest(pickle: Any) -> str:
    """Hash what a scenario tells, with the lives that it names."""
    told = [(step["text"], step.get("argument")) for step in pickle["steps"]]
    lives = [PEOPLE / f"{slug}.yaml" for slug in LIFE.findall("\n".join(text for text, _ in told))]
    return sha256(json.dumps([told, [path.read_text("utf-8") for path in lives]]).encode()).hexdigest()


def _call(
    step: Any, bound: dict[tuple[str, str], tuple[StepFunctionContext, dict[str, Any]]]
) -> Callable[[Stage], object]:
    key = KINDS[step["type"]], step["text"]
    if key not in bound:
        bound[key] = _bind(*key)
    context, told = bound[key]
    argument = step.get("argument", {})
    given: dict[str, Any] = dict(told)
    if "docString" in argument:
        given["docstring"] = dedent(argument["docString"]["content"])
    if "dataTable" in argument:
        given["datatable"] = [[cell["value"] for cell in row["cells"]] for row in argument["dataTable"]["rows"]]
    takes = signature(context.step_func).parameters
    given = {name: value for name, value in given.items() if name in takes}
    return lambda stage: context.step_func(stage=stage, **given)


def _searches(step: Any) -> bool:
    known = [c for c in step_function_context_registry.values() if c.step_func.__module__ in SEARCHES]
    return any(c.type == KINDS[step["type"]] and c.parser.is_matching(step["text"]) for c in known)


def _bind(kind: str, text: str) -> tuple[StepFunctionContext, dict[str, Any]]:
    """Find the one step that a line is."""
    steps = [c for c in step_function_context_registry.values() if c.step_func.__module__ in STEPS and c.type == kind]
    (context,) = [c for c in steps if c.parser.is_matching(text)]
    return context, dict(context.parser.parse_arguments(text) or {})


def speaks_of(play: Play, pattern: str) -> bool:
    """Tell whether a step of a scenario has words of a pattern."""
    return any(re.search(pattern, text) for text, _ in play.steps)
