"""Which lives and scenarios exercise which rule, act and duty of the rulebook that ships.

`record()` runs the features and judges the lives, and listens to the engine: of every rule that it judges for the
person (or a relative) it is noted what became of it. The extract is frozen in `rules/exercised.json`, where the page
of each rule shows it; `python -m zhol.tests.exercised` writes it anew.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import redirect_stdout
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Feature, Scenario

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.clauses import Group, hold
from zhol.engine.decide.engines import Engines
from zhol.engine.decide.finding import Judgement
from zhol.engine.decide.life import Case, Life
from zhol.engine.decide.truth import OPEN, YES, Truth
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.language.ties import Ties, Word
from zhol.tests.bdd.shelf import PEOPLE, ROOT, RULES, Shelf
from zhol.tests.bdd.stage import Stage

FEATURES = ROOT / "features"
FROZEN = RULES / "exercised.json"
FATES = ("effective", "open", "beaten", "not met")
"""What may become of a rule in a life: the best of what became of it on some day, in some column."""

Heard = dict[str, str]
"""What became of each rule, act and duty in one life."""

Recording = dict[str, dict[str, list[str]]]
"""For each rule (by key), act and duty: what became of it, and in which lives and scenarios."""


class Listening(Engines):
    """The reference evaluator, and somebody who listens: what became of each clause of the life as it is told."""

    def __init__(self) -> None:
        super().__init__(both=False)
        self.heard: Heard = {}

    def both(self, group: Group, truths: tuple[Truth, ...]) -> tuple[Truth, ...]:
        """Judge, and note it; what is only tried out to fill in unknowns is asked of `reference`, and not noted."""
        judged = super().both(group, truths)
        for clause, truth in zip(group.clauses, judged, strict=True):
            note(self.heard, clause.name, fate(hold(clause.when, truths), truth))
        return judged


def fate(when: Truth, judged: Truth) -> str:
    """Say what became of a rule: its own condition, and whether it is effective."""
    if judged == YES:
        return "effective"
    if judged == OPEN:
        return "open"
    return "beaten" if when == YES else "not met"


def note(heard: Heard, name: str, what: str) -> None:
    """Keep the best of what became of a provision."""
    heard[name] = min(heard.get(name, FATES[-1]), what, key=FATES.index)


class Ear(Shelf):
    """A shelf for one scenario after the other: whoever judges by the rulebook that ships is listened to."""

    def __init__(self) -> None:
        super().__init__()
        self.ears: dict[str, Listening] = {}

    def shipped(self, reforms: tuple[Path, ...]) -> Checker:
        """Return the judge by the rulebook that ships, and listen."""
        checker = super().shipped(reforms)
        key = checker.book.digest
        if key not in self.ears:
            checker.engines = self.ears[key] = Listening()
        return checker

    def begin(self) -> None:
        """Forget what was judged, so that it is heard again."""
        self.judged.clear()
        for ear in self.ears.values():
            ear.heard = {}

    def heard(self) -> Heard:
        """Return what was heard since, whatever reform it was under."""
        found: Heard = {}
        for ear in self.ears.values():
            for name, what in ear.heard.items():
                note(found, name, what)
        return found


class Recorder:
    """Plays along with pytest-bdd: what each scenario exercises of what it says something about."""

    def __init__(self) -> None:
        self.ear = Ear()
        self.found: dict[str, Heard] = {}

    def pytest_bdd_before_scenario(self, request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
        """Let the scenario play where it is heard."""
        self.ear.begin()
        stage: Stage = request.getfixturevalue("stage")
        stage.shelf = self.ear

    def pytest_bdd_after_scenario(self, request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
        """Keep what was heard of it."""
        stage: Stage = request.getfixturevalue("stage")
        if stage.sheet.begun:
            return
        heard = self.ear.heard()
        for judgement in self.ear.judged.values():
            _acts(judgement, stage.case(), stage.checker().book, heard)
        told = self.found.setdefault(scenario_name(feature, scenario), {})
        for name, what in _about(heard, stage.asserted, stage.checker().book):
            note(told, name, what)


def scenario_name(feature: Feature, scenario: Scenario) -> str:
    """Name a scenario by its file below `features/` and its title; the rows of an outline share one."""
    return f"features/{Path(feature.filename).relative_to(FEATURES).as_posix()}: {scenario.name}"


def _about(heard: Heard, asserted: Iterable[str], book: Rulebook) -> Iterator[tuple[str, str]]:
    """Yield what was heard of that on which the answers spoken of hang."""
    ties = ties_of(book)
    sorts = ("question", "status", "act")
    words = [Word(sort, name) for name in asserted for sort in sorts]
    reached = {word.name for word in ties.hangs_on(words)}
    decides = {rule.key: rule.decides for rule in book.rules}
    for name, what in heard.items():
        if decides.get(name, name) in reached:
            yield name, what


_TIES: dict[str, Ties] = {}


def ties_of(book: Rulebook) -> Ties:
    """Return what hangs on what in a rulebook, found once."""
    if book.digest not in _TIES:
        _TIES[book.digest] = Ties(book)
    return _TIES[book.digest]


def _acts(judgement: Judgement, case: Case, book: Rulebook, heard: Heard) -> None:
    """Note what became of acts: done, may have been done, or done and left out; a danger counts as done."""
    for column in judgement.columns:
        left_out = {left.event for left in column.left_out}
        for name, what in _told(case.life, book):
            note(heard, name, "beaten" if name in left_out else what)
        dangers = {danger.act: danger.certain for danger in column.dangers}
        for act in book.acts.values():
            if act.harm and act.layer in column.layers:
                what = "effective" if dangers.get(act.id) else "open" if act.id in dangers else "not met"
                note(heard, act.id, what)


def _told(life: Life, book: Rulebook) -> Iterator[tuple[str, str]]:
    yield from ((event.act, "effective") for event in life.events if event.act)
    yield from ((name, "open") for name in life.unknown & book.acts.keys())
    for relative in life.roles.values():
        if relative is not None:
            yield from _told(relative, book)


def lives(book: Rulebook) -> dict[str, Heard]:
    """Judge the lives that ship, and return what each exercises."""
    checker = Checker(book, both_engines=False)
    found = {}
    for path in sorted(PEOPLE.glob("*.yaml")):
        checker.engines = ear = Listening()
        case = read_case(path.read_text("utf-8"), path.name, book)
        judgement = checker.check(case)
        _acts(judgement, case, book, ear.heard)
        found[path.relative_to(ROOT).as_posix()] = ear.heard
    return found


def features() -> dict[str, Heard]:
    """Run the features on the rulebook that ships, and return what each scenario exercises. Raises on a red one."""
    recorder = Recorder()
    chosen = [str(ROOT / "tests" / "bdd" / "test_features.py"), "-p", "no:cacheprovider", f"--rootdir={ROOT}"]
    with redirect_stdout(StringIO()) as said:
        ended = pytest.main(chosen, plugins=[recorder])
    if ended != pytest.ExitCode.OK:
        raise RuntimeError(f"what features exercise is recorded when all are green\n{said.getvalue()}")
    return recorder.found


def record() -> Recording:
    """Return, for each rule (by key), act and duty, what became of it, and in which lives and scenarios.

    `{"kz.rule": {"effective": ["scenarios/people/a.yaml", "features/b/c.feature: title"], "not met": [...]}}`, with the
    fates of `FATES`; a scenario counts where the provision bears on an answer that it asserts.
    """
    book = load(RULES)
    found: Recording = {name: {} for name in provisions(book)}
    for where, heard in {**lives(book), **features()}.items():
        for name, what in heard.items():
            if name in found:
                found[name].setdefault(what, []).append(where)
    return {name: {what: sorted(found[name][what]) for what in FATES if what in found[name]} for name in sorted(found)}


def provisions(book: Rulebook) -> list[str]:
    """Return the names of all that can be exercised."""
    return [*(rule.key for rule in book.rules), *book.acts, *book.duties]


def made_of(book: Rulebook) -> str:
    """Return a digest of what a recording hangs on: what the rules mean, and the lives and features as written."""
    parts = sha256(book.digest.encode())
    for path in sorted([*PEOPLE.glob("*.yaml"), *FEATURES.rglob("*.feature")]):
        if not path.is_relative_to(FEATURES / "engine"):
            parts.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return parts.hexdigest()


def frozen(found: Recording) -> dict[str, Any]:
    """Return a recording as it is kept: lives and scenarios by short names, which one more of them does not change."""
    names = sorted({where for fates in found.values() for wheres in fates.values() for where in wheres})
    short = {name: sha256(name.encode()).hexdigest()[:8] for name in names}
    assert len(set(short.values())) == len(names), "two names are shortened alike; take more letters"
    return {
        "where": {short[name]: name for name in names},
        "exercised": {
            name: {what: " ".join(sorted(short[where] for where in wheres)) for what, wheres in fates.items()}
            for name, fates in found.items()
        },
    }


def main() -> None:
    """Write the recording anew."""
    book = load(RULES)
    head = {"rulebook": book.digest, "made_of": made_of(book)}
    kept = frozen(record())
    parts = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    parts += [f"{json.dumps(key)}: {{\n{_rows(rows)}\n}}" for key, rows in kept.items()]
    FROZEN.write_text("{" + ",\n".join(parts) + "}\n", "utf-8")
    print(f"{FROZEN.relative_to(ROOT)}: {len(kept['exercised'])} provisions, {len(kept['where'])} lives and scenarios")


def _rows(rows: dict[str, Any]) -> str:
    return ",\n".join(f"{json.dumps(name)}: {json.dumps(row)}" for name, row in rows.items())


if __name__ == "__main__":
    main()
