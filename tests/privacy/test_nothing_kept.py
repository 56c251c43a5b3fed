"""What was read of a life is kept nowhere but where it was asked for: no cache, no temporary file, no log."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from zhol.tests.privacy.shut import doors
from zhol.tests.test_cli import INSTRUMENT, LIFE, RULES, VOCABULARY

ROOT = Path(__file__).resolve().parents[2]
FACT = "ferryman-of-the-seventh-lake"


@pytest.fixture
def at(tmp_path: Path) -> Path:
    (tmp_path / "rules" / "act").mkdir(parents=True)
    goals = VOCABULARY + "goals: {citizen: [bost-citizenship is eligible]}\n"
    for name, text in {"vocabulary": goals, "act/instrument": INSTRUMENT, "act/all": RULES}.items():
        (tmp_path / "rules" / f"{name}.yaml").write_text(text)
    (tmp_path / "life.yaml").write_text(LIFE.replace("a trader from the shore", FACT))
    for place in ("home", "cache", "tmp"):
        (tmp_path / place).mkdir()
    return tmp_path


def begun(at: Path, *words: str, **more: object) -> "subprocess.Popen[bytes]":
    """Begin zhol with a home, a cache and a place for temporary files of its own."""
    way = {**os.environ, "PYTHONPATH": doors.path(ROOT / ".dev"), "HOME": str(at / "home"), "TMPDIR": str(at / "tmp")}
    way["XDG_CACHE_HOME"] = str(at / "cache")
    way.pop("ZHOL_CACHE", None)
    command = [sys.executable, "-m", "zhol.cli", *words, "--rules", "rules"]
    return subprocess.Popen(
        command, cwd=at, env=way, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.PIPE
    )


def kept(at: Path) -> list[Path]:
    return [file for file in at.rglob("*") if file.is_file() and FACT.encode() in file.read_bytes()]


COMMANDS = {
    "check": ["check", "life.yaml"], "proved": ["check", "life.yaml", "--why"],
    "explained": ["check", "life.yaml", "--explain"],
    "a way": ["path", "life.yaml", "--to", "citizen"], "bad": ["check", "life.yaml", "--on", "2013-01-01"],
    "the audit": ["audit"], "rules": ["rules"],
}  # fmt: skip


@pytest.mark.parametrize("way", COMMANDS)
def test_a_command_keeps_nothing_of_a_life(at: Path, way: str) -> None:
    done = begun(at, *COMMANDS[way])
    done.communicate(timeout=120)
    assert kept(at) == [at / "life.yaml"]
    assert not list((at / "tmp").iterdir())
    assert not list((at / "home").iterdir())


def test_what_is_kept_of_rules_is_for_the_owner_alone(at: Path) -> None:
    begun(at, "check", "life.yaml").communicate(timeout=120)
    files = [file for file in (at / "cache").rglob("*") if file.is_file()]
    assert files
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE((at / "cache" / "zhol").stat().st_mode) == 0o700


def test_interrupted_it_leaves_nothing_behind(at: Path) -> None:
    """An interview waits on stdin, which is the longest that zhol is ever at work; then Ctrl-C."""
    done = begun(at, "ask", "--question", "resident", "-o", "told.yaml", "--on", "2024-06-01")
    until = time.monotonic() + 60
    while not (at / "told.yaml").exists() and time.monotonic() < until:
        time.sleep(0.1)
    done.send_signal(signal.SIGINT)
    _, said = done.communicate(timeout=60)
    assert done.returncode == 130, said
    assert not list((at / "tmp").iterdir())
    there = {file.name for file in at.iterdir()}
    assert there == {"rules", "life.yaml", "home", "cache", "tmp", "told.yaml"}, "and the file that was asked for"


def test_a_memo_repeats_no_file_name(at: Path) -> None:
    """A memo tells the title and the answers; where the life lies on whose disk is nobody's business."""
    for form in ("md", "html", "json"):
        told, _ = begun(at, "check", "life.yaml", "--format", form).communicate(timeout=120)
        assert FACT.encode() in told
        assert b"life.yaml" not in told
        assert str(at).encode() not in told
