"""`zhol ask` as a program: what it prints and writes, and how it ends. The law is that of an invented state."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from zhol.cli import zhol
from zhol.engine.decide.case import read_case
from zhol.engine.decide.life import Case
from zhol.engine.language.load import load
from zhol.tests.privacy.shut import doors

ROOT = Path(__file__).resolve().parents[2]
VOCABULARY = """
layers: {law: {}, practice: {over: [law]}}
actors: {person: self}
facts:
  wanted: {type: bool, missing: "no", label: is wanted by a court}
statuses:
  location: {values: [bost, arva], plain: yes, label: country of stay, labels: {bost: Bost, arva: Arva}}
  permit: {values: [none, held, ended], begins: none, missing: none, label: permit}
questions:
  stay: {outcomes: [lawful, unlawful], label: stay in Bost, asked_when: [location is bost]}
  grant: {outcomes: [open, closed], label: citizenship of Bost}
constraints: [{any: [permit is not held, location is not arva]}]
goals:
  settled: [permit is held, stay is lawful]
  at-ease: [permit is held, wanted is no]
"""
INSTRUMENT = "instrument: {id: act, title: An Act, layer: law}"
RULES = """
rules:
- {id: stay.permit, decides: stay, outcome: lawful, when: [permit is held], cite: [{work: act, at: s 1, mark: V1}]}
- {id: stay.rest, decides: stay, outcome: unlawful, default: yes, cite: [{work: act, at: s 1, mark: V1}]}
- {id: grant.long, decides: grant, outcome: open, when: [on >= since permit + 5 years, permit is held], cite: [{work: act, at: s 2, mark: V1}]}
- {id: grant.rest, decides: grant, outcome: closed, default: yes, cite: [{work: act, at: s 2, mark: V1}]}
- {id: grant.wanted, decides: grant, outcome: closed, when: [wanted], layer: practice, overrides: [grant.long], cite: [{work: act, at: s 3, mark: AS}]}
"""  # noqa: E501
GRANT = ("--question", "grant", "--on", "2024-06-01")
Run = Callable[..., Result]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a directory with the rulebook in `rules`."""
    act = tmp_path / "rules" / "act"
    act.mkdir(parents=True)
    (tmp_path / "rules" / "vocabulary.yaml").write_text(VOCABULARY)
    (act / "instrument.yaml").write_text(INSTRUMENT)
    (act / "all.yaml").write_text(RULES)
    return tmp_path


@pytest.fixture
def run(place: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what holds an interview in that directory, the answers given as lines of stdin."""
    monkeypatch.chdir(place)
    monkeypatch.setenv("ZHOL_CACHE", "off")
    monkeypatch.setenv("COLUMNS", "80")

    def call(*args: str, answers: str = "", command: str = "ask") -> Result:
        return CliRunner().invoke(zhol, [command, "--rules", "rules", *args], input=answers, prog_name="zhol")

    return call


def written(place: Path, name: str = "life.yaml") -> Case:
    """Return the life that was written, as `zhol check` reads it."""
    file = place / name
    return read_case(file.read_text("utf-8"), name, load(place / "rules", None))


def test_an_interview_ends_with_the_answers_and_a_file_that_check_reads(run: Run, place: Path) -> None:
    done = run(*GRANT, answers="held\nn\n2014-03\n")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "1. Permit, on 1 June 2024?" in done.stdout
    assert "3. Permit: since when has it been what it was on 1 June 2024?" in done.stdout
    assert "Is wanted by a court?" in done.stdout
    assert "Nothing more that can be told changes an answer; 3 questions answered." in done.stdout
    assert "zhol check life.yaml --question grant" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert str(written(place).life.opens["permit"].since) == "2014-03"
    checked = run("life.yaml", "--question", "grant", command="check")
    (row,) = [line for line in checked.stdout.splitlines() if "citizenship of Bost" in line]
    assert row.split()[-1] == "open"


def test_what_does_not_arise_is_told(run: Run) -> None:
    done = run("--question", "stay", "--on", "2024-06-01", answers="Arva\n")
    assert "Not asked of such a person: stay in Bost." in done.stdout


def test_an_answer_that_cannot_be_used_is_told_in_a_line_and_asked_again(run: Run) -> None:
    done = run(*GRANT, answers="hold\n9\n0\nwyh\n?\nwhy\nnone\n")
    assert "'hold' is no answer to this (did you mean held?)" in done.stdout
    assert "'9' is none of the numbers; they go from 1 to 3" in done.stdout
    assert "'0' is none of the numbers; they go from 1 to 3" in done.stdout
    assert "'wyh' is no answer to this (did you mean why?)" in done.stdout
    assert "The number of a line, or its words." in done.stdout
    assert "citizenship of Bost (law, practice)" in done.stdout.replace("+ ", "")
    assert "grant.long" in done.stdout
    assert "1 question answered" in done.stdout


def test_what_no_life_can_be_is_not_taken(run: Run, place: Path) -> None:
    asked = ("--question", "location", "--question", "permit", "--on", "2024-06-01")
    done = run(*asked, answers="2\n2\n1\n")
    assert "no life can be so, with what was told before; another answer, or back" in done.stdout
    life = written(place).life
    assert (life.opens["location"].values, life.opens["permit"].values) in (
        (("arva",), ("none",)), (("bost",), ("held",))
    )  # fmt: skip


def test_back_takes_an_answer_back(run: Run, place: Path) -> None:
    done = run(*GRANT, answers="back\nheld\nback\nnone\n")
    assert "nothing was answered yet" in done.stdout
    assert written(place).life.opens["permit"].values == ("none",)


@pytest.mark.parametrize("ending", ["", "stop\n"])
def test_stopped_it_goes_on_from_its_file_alone(run: Run, place: Path, ending: str) -> None:
    first = run(*GRANT, answers="held\n" + ending)
    assert first.exit_code == 0
    assert "Stopped; 1 question answered. Written: life.yaml" in first.stdout
    assert "zhol ask life.yaml" in first.stdout
    second = run("life.yaml", answers="no\n-\n")
    assert "Permit: since when" in second.stdout
    assert "Permit, on 1 June 2024?" not in second.stdout
    case = written(place)
    assert case.asks is not None
    assert case.asks.questions == ("grant",)
    assert case.life.unknown - case.life.unasked == {"since permit"}
    third = run("life.yaml")
    assert "Nothing more that can be told changes an answer; 0 questions answered." in third.stdout


@pytest.mark.parametrize(("goal", "questions"), [("settled", {"permit", "stay"}), ("at-ease", {"permit"})])
def test_a_goal_asks_for_what_it_is_made_of_and_not_for_facts(
    run: Run, place: Path, goal: str, questions: set[str]
) -> None:
    run("--to", goal, "--on", "2024-06-01", answers="stop\n")
    asks = written(place).asks
    assert asks is not None
    assert set(asks.questions) == questions


def test_layers_and_readings_are_kept_in_the_file(run: Run, place: Path) -> None:
    done = run(*GRANT, "--layers", "law", answers="held\n2014\n")
    assert "Nothing more that can be told" in done.stdout, "under law alone nobody asks whether a court wants her"
    assert written(place).asks is not None
    assert "layers: [law]" in (place / "life.yaml").read_text()


def test_a_file_that_is_there_is_not_written_over(run: Run, place: Path) -> None:
    (place / "life.yaml").write_text("case: mine\n")
    done = run(*GRANT)
    assert done.exit_code == 2
    assert done.stderr == "life.yaml: is there already; zhol ask life.yaml goes on with it, -o names another\n"
    assert (place / "life.yaml").read_text() == "case: mine\n"


def test_a_life_that_somebody_wrote_keeps_its_notes(run: Run, place: Path) -> None:
    mine = "# a note\ncase: mine\non: 2024-06-01\nopens: {on: 2024-06-01}\nunknown: [permit]\n"
    (place / "mine.yaml").write_text(mine)
    refused = run("mine.yaml")
    assert refused.exit_code == 2
    assert "-o names another file" in refused.stderr
    done = run("mine.yaml", "-o", "more.yaml", "--question", "grant", answers="none\n")
    assert done.exit_code == 0
    assert written(place, "more.yaml").life.opens["permit"].values == ("none",)
    assert "unknown: [all-else]" in (place / "more.yaml").read_text(), "what it left out is not known"
    assert (place / "mine.yaml").read_text() == mine


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("--question", "grnt"), "unknown question or status 'grnt' (did you mean grant?)"),
        (("--layers", "lax"), "unknown layer 'lax'"),
        (("--to", "setled"), "unknown goal 'setled' (did you mean settled?)"),
        (("--on", "yesterday"), "--on yesterday: 'yesterday' is no date"),
    ],
)
def test_a_wrong_option_is_one_line(run: Run, place: Path, args: tuple[str, ...], says: str) -> None:
    done = run(*args)
    assert done.exit_code == 2
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (place / "life.yaml").exists()


def start(place: Path) -> subprocess.Popen[str]:
    """Begin an interview in a process of its own, and answer its first question."""
    env = {**os.environ, "PYTHONPATH": doors.path(ROOT / ".dev"), "ZHOL_CACHE": "off", "PYTHONUNBUFFERED": "1"}
    asked = subprocess.Popen(
        [sys.executable, "-m", "zhol.cli", "ask", "--rules", "rules", *GRANT],
        cwd=place, env=env, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        # whoever runs the tests in the background has it ignored, and that is inherited
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 (no threads here)
    )  # fmt: skip
    assert asked.stdin is not None
    assert asked.stdout is not None
    asked.stdin.write("held\n")
    asked.stdin.flush()
    for line in asked.stdout:
        if line.startswith("2. "):
            break
    return asked


@pytest.mark.parametrize(("sent", "ends"), [(signal.SIGKILL, -signal.SIGKILL), (signal.SIGINT, 130)])
def test_stopped_by_force_nothing_told_is_lost(place: Path, sent: signal.Signals, ends: int) -> None:
    asked = start(place)
    asked.send_signal(sent)
    _, told = asked.communicate(timeout=60)
    assert asked.returncode == ends, told
    assert "Traceback" not in told
    assert written(place).life.opens["permit"].values == ("held",)
    assert [path.name for path in place.iterdir() if path.is_file()] == ["life.yaml"]
