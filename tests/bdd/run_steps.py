"""Given people and a what-if, when it is run, then it is the same however it is carried out. See features/README.md."""

import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, then, when

from zhol.engine.text.diagnostic import BadInput
from zhol.tests.bdd.patterns import told
from zhol.tests.bdd.stage import Stage


class BrokenOff(Exception):
    """What ends a run on its way."""


class Runs:
    """A directory in which a scenario's people and their runs are; heavy libraries are imported when one is made."""

    def __init__(self, stage: Stage, place: Path) -> None:
        self.stage, self.place, self.stack = stage, place, ExitStack()
        self.before: dict[str, int] = {}

    @property
    def kept(self) -> Path:
        return self.place / "kept"

    def write(self, name: str, text: str) -> None:
        path = self.place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def whatif(self, of: str = "told", **other: Any) -> Any:
        from zhol.engine.population.told_whatif import read_whatif

        for name, text in self.stage.sheet.texts().items():
            self.write(f"rules/{name}", text)
        return replace(read_whatif(self.place / f"whatif/{of}.yaml", self.place / "rules"), **other)

    def run(self, into: str = "kept", of: str = "told", frozen: Path | None = None, **how: Any) -> Path:
        from zhol.engine.population.carrying import How
        from zhol.engine.population.run import simulate

        return simulate(self.whatif(of), self.place / into, How(plain=True, **how), frozen).directory

    def files(self, directory: Path) -> dict[str, bytes]:
        found = (path for path in directory.rglob("*") if path.is_file())
        return {path.relative_to(directory).as_posix(): path.read_bytes() for path in found}

    def stands(self) -> dict[str, int]:
        """When each table's file was put in its place."""
        return {path.relative_to(self.kept).as_posix(): path.stat().st_ino for path in self.kept.glob("*.parquet/*")}


@pytest.fixture
def runs(stage: Stage, tmp_path: Path) -> Iterator[Runs]:
    """Hold the runs of one scenario."""
    pytest.importorskip("pyarrow", reason="pyarrow is not installed (the extra 'population')")
    found = Runs(stage, tmp_path)
    with found.stack:
        yield found


@given(told("the cohort"))
def _cohort(runs: Runs, docstring: str) -> None:
    name = docstring.partition("id: ")[2].partition(",")[0]
    runs.write(f"cohorts/{name}.yaml", docstring)


@given(told("the what-if"))
def _whatif(runs: Runs, docstring: str) -> None:
    runs.write("whatif/told.yaml", docstring)


@when(told("it is run"))
def _run(runs: Runs) -> None:
    runs.run()


@when(told(r"it is run and broken off after (?P<chunks>\d+) chunks"))
def _broken_off(runs: Runs, chunks: str) -> None:
    left = int(chunks)

    def seen(done: int, of: int) -> None:
        nonlocal left
        left -= done > 0
        if left == 0:
            raise BrokenOff

    with pytest.raises(BrokenOff):
        runs.run(seen=seen)
    runs.before = runs.stands()


@when(told(r"(?P<number>\d+) replicates are added"))
def _added(runs: Runs, number: str) -> None:
    from zhol.engine.population.carrying import How
    from zhol.engine.population.extending import extend
    from zhol.engine.population.reopening import scenario_of

    runs.before = runs.stands()
    whatif = scenario_of(runs.kept, runs.place / "rules")
    extend(whatif, runs.kept, whatif.replicates + int(number), How(plain=True))


@when(told(r"a byte of (?P<name>\S+) is changed"))
def _changed(runs: Runs, name: str) -> None:
    file = runs.kept / name
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


@when(told(r"a file (?P<name>\S+) is put beside"))
def _beside(runs: Runs, name: str) -> None:
    (runs.kept / name).write_text("mine")


@when(told("another run is at work in the same directory"))
def _at_work(runs: Runs) -> None:
    from zhol.engine.population.lock import alone

    runs.stack.enter_context(alone(runs.kept))


@then(told(r"it is the same run with (?P<workers>\d+) workers by (?P<backend>\w+) in (?P<parts>\d+) partitions"))
def _same(runs: Runs, workers: str, backend: str, parts: str) -> None:
    other = runs.run("other", backend=backend, workers=int(workers), partitions=int(parts))
    assert runs.files(other) == runs.files(runs.kept)


@then(told("it is the same run where a worker is killed"))
def _killed(runs: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    from zhol.engine.population.processes import Process

    ask, left = Process.ask, [4]

    def killing(process: Process, *words: Any) -> Any:
        left[0] -= 1
        if left[0] == 0:
            os.kill(process.process.pid or 0, signal.SIGKILL)
        return ask(process, *words)

    monkeypatch.setattr(Process, "ask", killing)
    other = runs.run("other", backend="processes", workers=2)
    assert left[0] < 0, "nobody was killed"
    assert runs.files(other) == runs.files(runs.kept)


@then(told(r"it is the same run as one of (?P<number>\d+) replicates"))
def _at_once(runs: Runs, number: str) -> None:
    from zhol.engine.population.carrying import How
    from zhol.engine.population.run import simulate

    other = simulate(runs.whatif(replicates=int(number)), runs.place / "other", How(plain=True)).directory
    assert {name: text for name, text in runs.files(other).items() if ".parquet/" in name} == {
        name: text for name, text in runs.files(runs.kept).items() if ".parquet/" in name
    }


@then(told(r"(?P<number>\d+) (?P<what>chunks) were not done again"))
@then(told(r"the files of (?P<number>\d+) (?P<what>replicates) were left as they were"))
def _left(runs: Runs, number: str, what: str) -> None:
    parts = {Path(name).stem.split("-")[0] if what == "replicates" else Path(name).stem for name in runs.before}
    assert len(parts) == int(number)
    assert runs.stands().items() >= runs.before.items()


@then(told("it is as recorded"))
def _as_recorded(runs: Runs) -> None:
    from zhol.engine.population.verifying import verify

    assert not verify(runs.kept)


@then(told(r"it is found that (?P<name>\S+) (?P<what>differs|is not .+)"))
def _found(runs: Runs, name: str, what: str) -> None:
    from zhol.engine.population.verifying import verify

    found = [(amiss.file, amiss.what) for amiss in verify(runs.kept)]
    assert any(file == name and said.startswith(what) for file, said in found), found


@then(told(r"each (?P<each>\d+)th person opened again ends as in the run"))
def _ends(runs: Runs, each: str) -> None:
    from pyarrow import parquet

    from zhol.engine.decide.case import read_case
    from zhol.engine.decide.program import Compiled, Program
    from zhol.engine.decide.replay import World
    from zhol.engine.decide.telling import told as written
    from zhol.engine.population.reopening import replayed, scenario_of

    whatif = scenario_of(runs.kept, runs.place / "rules")
    program = Program(Compiled(whatif.book), whatif.stance)
    for row in parquet.read_table(runs.kept / "persons.parquet").to_pylist()[:: int(each)]:
        case = replayed(runs.kept, whatif, row["person"], row["replicate"])
        world = World(program, read_case(written(case, whatif.book), "case", whatif.book).life)
        world.run(whatif.horizon.hi - 1)
        ends = {name.removeprefix("at the end "): value for name, value in row.items() if name.startswith("at the end")}
        held = {name: world.main.tracks[name].one for name in ends if name in world.main.tracks}
        assert held
        assert held == {name: ends[name] for name in held}, row["person"]


@then(told(r"the run is refused: (?P<why>.+)"))
def _refused(runs: Runs, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        runs.run()


@then(told(r"another what-if in the same directory is refused: (?P<why>.+)"))
def _other_refused(runs: Runs, why: str) -> None:
    from zhol.engine.population.carrying import How
    from zhol.engine.population.run import simulate

    with pytest.raises(BadInput, match=why):
        simulate(runs.whatif(people=199), runs.kept, How(plain=True))
