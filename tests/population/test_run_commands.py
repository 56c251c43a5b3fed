"""The commands about runs, as one gives them: what they print, how they end, and how they go on."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from pyarrow import parquet

from zhol.engine.population.journal import JOURNAL

from .conftest import COHORT, Valley
from .test_compare import ONCE
from .test_run import NO_QUOTA, ROOT, files

Zhol = Callable[..., "CompletedProcess[str]"]
SMALL = NO_QUOTA.replace("people: 100", "people: 60")
SURE = re.compile(r"the largest standard error over (\d+) replicates is ([\d.e-]+); 0.5 was asked for")
Environment = dict[str, str]


@pytest.fixture
def at(valley: Valley) -> Path:
    valley.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    valley.write("whatif/base.yaml", SMALL)
    return valley.at


@pytest.fixture(scope="session")
def around(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An environment in which what was compiled once is kept."""
    return {**os.environ, "NO_COLOR": "1", "XDG_CACHE_HOME": str(tmp_path_factory.mktemp("cache"))}


@pytest.fixture
def zhol(at: Path, valley: Valley, around: Environment) -> Zhol:
    def run(*words: str, first: Path | None = None) -> "CompletedProcess[str]":
        command = [sys.executable, "-m", "zhol.cli", *words, "--rules", str(valley.rules)]
        path = {"PYTHONPATH": str(first)} if first else {}
        return subprocess.run(command, cwd=ROOT / ".dev", env={**around, **path}, capture_output=True, text=True)

    return run


def test_a_run_is_made_verified_extended_and_opened_again(zhol: Zhol, at: Path) -> None:
    out = str(at / "out")
    made = zhol("simulate", str(at / "whatif/base.yaml"), "-o", out)
    assert made.returncode == 0, made.stderr
    assert f"{out}: 60 lives" in made.stdout.splitlines()
    known = zhol("simulate", str(at / "whatif/base.yaml"), "-o", out)
    assert f"{out}: was there already, from the same" in known.stdout.splitlines()
    verified = zhol("verify", out)
    assert verified.returncode == 0
    assert "are as recorded; digest" in verified.stdout
    more = zhol("extend", out, "--replicates", "+1", "--workers", "2")
    assert f"{out}: 120 lives" in more.stdout.splitlines(), more.stderr
    again = zhol("verify", out, "--again", "--backend", "threads", "--workers", "2")
    assert "are as recorded, and comes out the same again; digest" in again.stdout, again.stderr
    opened = zhol("replay", out, "--person", "0", "--replicate", "1")
    assert opened.returncode == 0, opened.stderr
    case = at / "case.yaml"
    case.write_text(opened.stdout)
    words = opened.stdout.splitlines()[1].partition("zhol check ")[2].split()
    checked = zhol("check", str(case), *words, "--on", "2029-12-31", "--question", "bostian")
    assert checked.returncode == 0, checked.stderr
    person = parquet.read_table(at / "out/persons.parquet").to_pylist()[60]
    judged = zhol("replay", out, "--person", "0", "--replicate", "1", "--question", "bostian")
    assert person["at the end bostian"] in checked.stdout
    assert person["at the end bostian"] in judged.stdout, judged.stderr


def test_a_changed_byte_is_a_problem_found(zhol: Zhol, at: Path) -> None:
    zhol("simulate", str(at / "whatif/base.yaml"), "-o", str(at / "out"))
    events = at / "out/events.parquet/000000-000000.parquet"
    events.write_bytes(events.read_bytes()[:-5] + b"?" + events.read_bytes()[-4:])
    found = zhol("verify", str(at / "out"))
    assert found.returncode == 1
    assert found.stdout == f"{events}: differs\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("verify", "nowhere"), "nowhere: no directory of a run, and no receipt"),
        (("extend", "nowhere", "--replicates", "+1"), "nowhere:1:1: no finished run; zhol simulate makes one"),
        (("replay", "nowhere", "--person", "1"), "nowhere:1:1: no finished run; zhol simulate makes one"),
    ],
)
def test_where_there_is_no_run_that_is_told(zhol: Zhol, words: tuple[str, ...], message: str) -> None:
    found = zhol(*words)
    assert found.returncode == 2
    assert found.stderr.startswith(message)
    assert "Traceback" not in found.stderr


def test_a_directory_without_a_run_is_a_problem_found(zhol: Zhol, at: Path) -> None:
    found = zhol("verify", str(at))
    assert found.returncode == 1
    assert found.stdout == f"{at}/record.json: is missing: the run is not finished, or is none\n"


@pytest.mark.parametrize("number", ["0", "+0", "-1", "many", "+"])
def test_what_is_no_number_of_replicates_is_told(zhol: Zhol, at: Path, number: str) -> None:
    zhol("simulate", str(at / "whatif/base.yaml"), "-o", str(at / "out"))
    found = zhol("extend", str(at / "out"), f"--replicates={number}")
    assert found.returncode == 2
    assert found.stderr == f"command line: --replicates {number}: write +N for so many more, or N for so many in all\n"


@pytest.mark.long
def test_replicates_are_added_until_a_figure_is_sure_enough(zhol: Zhol, at: Path) -> None:
    """The error that is told is that of the report's figures; a second time nothing is added."""
    out = at / "out"
    (at / "whatif/base.yaml").write_text(ONCE)
    zhol("simulate", str(at / "whatif/base.yaml"), "-o", str(out))
    more = zhol("extend", str(out), "--until-se", "0.5")
    assert more.returncode == 0, more.stderr
    ((number, told),) = SURE.findall(more.stdout)
    assert int(number) == 4, "of fewer none is told"
    figures = parquet.read_table(out / "measures.parquet").to_pylist()
    errors = [
        figure["error"]
        for figure in figures
        if (figure["measure"], figure["group"], figure["at"]) == ("reached", "everyone", "end of the horizon")
    ]
    assert 0 < float(told) == pytest.approx(max(errors), rel=0.06)
    again = zhol("extend", str(out), "--until-se", "0.5")
    assert f"{out}: was there already, from the same" in again.stdout
    never = zhol("extend", str(out), "--until-se", "1e-9", "--at-most", "5")
    assert never.returncode == 1
    assert "over 5 replicates is" in never.stdout
    assert zhol("verify", str(out)).returncode == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "command line: say how many, with --replicates, or how sure, with --until-se; one of the two"),
        (("--replicates", "+1", "--until-se", "1"), "command line: say how many, with --replicates, or how sure"),
        (("--until-se", "1", "--measure", "luck"), "no error is told of 'luck'; it is told of reached"),
    ],
)
def test_how_sure_is_asked_in_one_way(zhol: Zhol, at: Path, words: tuple[str, ...], said: str) -> None:
    zhol("simulate", str(at / "whatif/base.yaml"), "-o", str(at / "out"))
    found = zhol("extend", str(at / "out"), *words)
    assert found.returncode == 2, found.stdout
    assert said in found.stderr
    assert found.stderr.count("\n") == 1


@pytest.mark.parametrize("backend", [pytest.param("serial", marks=pytest.mark.long), "processes"])
def test_interrupted_a_run_says_how_it_goes_on(
    zhol: Zhol, at: Path, valley: Valley, around: Environment, backend: str
) -> None:
    valley.write("whatif/long.yaml", NO_QUOTA.replace("people: 100", "people: 420\nreplicates: 6"))
    long, out = str(at / "whatif/long.yaml"), at / "out"
    words = ["simulate", long, "-o", str(out), "--backend", backend, "--workers", "2", "--rules", str(valley.rules)]
    at_work = subprocess.Popen(
        [sys.executable, "-m", "zhol.cli", *words],
        cwd=ROOT / ".dev",
        env=around,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    while at_work.poll() is None and not ((out / JOURNAL).exists() and len([*out.rglob("*-*.parquet")]) > 5):
        time.sleep(0.01)
    os.killpg(at_work.pid, signal.SIGINT)
    said, told = at_work.communicate(timeout=60)
    assert at_work.returncode == 130
    assert told == "interrupted; what is finished stands, and the same command goes on from there\n"
    assert said == ""
    assert zhol(*words[:4], "--backend", "serial").returncode == 0
    assert zhol("simulate", long, "-o", str(at / "whole")).returncode == 0
    assert files(out) == files(at / "whole")


def test_where_ray_is_missing_that_is_told(zhol: Zhol, at: Path) -> None:
    hidden = at / "hidden"
    hidden.mkdir()
    (hidden / "ray.py").write_text("raise ImportError")
    told = zhol("simulate", str(at / "whatif/base.yaml"), "-o", str(at / "out"), "--backend", "ray", first=hidden)
    assert told.returncode == 2
    assert told.stderr == "backend ray:1:1: ray is not installed; it comes with: pip install 'zhol[ray]'\n"
