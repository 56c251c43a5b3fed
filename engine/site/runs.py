"""What the last run of the features said, as the tests wrote it down: a line of JSON a step."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from .features import Feature, Scenario

Outcome = Literal["passed", "failed", "undefined", "not reached"]
State = Literal["passing", "failing", "undefined", "never run"]
STATES: tuple[State, ...] = ("failing", "undefined", "never run", "passing")
"""What may be said of a scenario, the most pressing first."""


class Ran(NamedTuple):
    """One play of a scenario: the outcome of each step, in order; of which rulebook, on what day."""

    steps: tuple[tuple[str, Outcome], ...]
    rulebook: str
    date: str
    seal: str

    @property
    def state(self) -> State:
        """Say what became of the play: what failed first counts."""
        for _, outcome in self.steps:
            if outcome != "passed":
                return "undefined" if outcome == "undefined" else "failing"
        return "passing"


Call = tuple[str, int]
"""A scenario by its feature and the line of its title."""


@dataclass(frozen=True, slots=True)
class Runs:
    """The last plays of every scenario; `unused` are the steps that are defined and no feature takes."""

    by_scenario: dict[Call, tuple[Ran, ...]] = field(default_factory=dict)
    unused: tuple[str, ...] = ()

    def of(self, feature: Feature, scenario: Scenario) -> list[Ran | None]:
        """Return the run of each play of a scenario; None where it was never run as it is told now."""
        ran = [one for one in self.by_scenario.get((feature.name, scenario.line), ()) if one.seal == feature.seal]
        # what stands before the scenario, its background, is run with it
        played = {tuple(text for text, _ in one.steps): one for one in ran}
        before = tuple(step.text for step in feature.background)
        return [played.get((*before, *play)) for play in scenario.plays]

    def state(self, feature: Feature, scenario: Scenario) -> State:
        """Say what became of a scenario: of its rows the worst."""
        return min((ran.state if ran else "never run" for ran in self.of(feature, scenario)), key=STATES.index)

    def states(self, *features: Feature) -> Counter[State]:
        """Count how many scenarios of some features are in which state."""
        return Counter(self.state(feature, scenario) for feature in features for scenario in feature.scenarios)

    def orphans(self, features: Iterable[Feature]) -> list[Call]:
        """Return the scenarios that were run and are told no more, or otherwise."""
        told = {(feature.name, scenario.line): feature.seal for feature in features for scenario in feature.scenarios}
        return [call for call, ran in self.by_scenario.items() if told.get(call) not in {one.seal for one in ran}]

    @property
    def stamps(self) -> list[tuple[str, str]]:
        """The rulebooks that were run, each with the day."""
        return sorted({(one.rulebook, one.date) for ran in self.by_scenario.values() for one in ran})


def read_runs(text: str) -> Runs:
    """Read the messages of a run. Raises ValueError where a line is none.

    >>> line = '{"feature": "a", "line": 3, "play": 0, "step": "x", "outcome": "passed", "rulebook": "9f", "date": "d"}'
    >>> read_runs(line).by_scenario["a", 3][0].state
    'passing'
    """
    unused: list[str] = []
    plays: dict[tuple[str, int, int], list[dict[str, str]]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        try:
            told = json.loads(line)
            if "unused" in told:
                unused.append(str(told["unused"]))
            else:
                play = (told["feature"], told["line"], told["play"])
                step = {key: str(told[key]) for key in ("step", "outcome", "rulebook", "date")}
                plays.setdefault(play, []).append(step | {"seal": str(told.get("seal", ""))})
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"line {number}: no message of a step") from error
    found: dict[Call, list[Ran]] = {}
    for (feature, at, _), steps in plays.items():
        found.setdefault((feature, at), []).append(_ran(steps))
    return Runs({call: tuple(ran) for call, ran in found.items()}, tuple(unused))


def _ran(steps: list[dict[str, str]]) -> Ran:
    last = steps[-1]
    return Ran(tuple(_outcomes(steps)), last["rulebook"], last["date"], last["seal"])


def _outcomes(steps: Iterable[dict[str, str]]) -> Iterator[tuple[str, Outcome]]:
    known: dict[str, Outcome] = {"passed": "passed", "undefined": "undefined", "not reached": "not reached"}
    yield from ((step["step"], known.get(step["outcome"], "failed")) for step in steps)
