"""What the README shows is what the commands print."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SESSIONS = re.findall(r"```console\n\$ (.+?)\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)


def said(output: str) -> list[str]:
    """The lines of an answer, but for the one that names the rulebook by its hash."""
    return [line.rstrip() for line in output.strip().splitlines() if not line.startswith("rulebook ")]


def test_there_is_a_session() -> None:
    assert SESSIONS


@pytest.mark.parametrize(("command", "shown"), SESSIONS)
def test_the_session_is_what_is_printed(command: str, shown: str) -> None:
    program, *words = command.split()
    assert program == "zhol"
    path = os.pathsep.join([str(ROOT / ".dev"), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONPATH": path, "COLUMNS": "100", "NO_COLOR": "1"}
    ran = subprocess.run(
        [sys.executable, "-m", "zhol.cli", *words],
        cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert said(ran.stdout) == said(shown)
