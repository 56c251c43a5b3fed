"""What the tutorials show is what the commands print; a line `...` stands for lines that are left out."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted((ROOT / "docs" / "tutorials").glob("*.md"))
BLOCK = re.compile(r"^```(yaml|console)\n(.*?)^```", re.DOTALL | re.MULTILINE)
LEFT_OUT = "..."


class Shown(NamedTuple):
    """A command and what is shown of its answer."""

    page: Path
    command: str
    answer: str


def files(page: Path) -> dict[str, str]:
    """Return the files that a page shows, by the name in their first line."""
    blocks = [text for kind, text in BLOCK.findall(page.read_text("utf-8")) if kind == "yaml"]
    return {text.splitlines()[0].removeprefix("# "): text for text in blocks}


def sessions(page: Path) -> Iterator[Shown]:
    for kind, text in BLOCK.findall(page.read_text("utf-8")):
        for part in text.split("$ ")[1:] if kind == "console" else ():
            command, _, answer = part.partition("\n")
            yield Shown(page, command, answer)


def printed(command: str, place: Path) -> list[str]:
    """Return the lines that a command prints, mistakes too, but for the one that names the rulebook by its hash."""
    program, *words = shlex.split(command)
    assert program == "zhol"
    path = os.pathsep.join([str(ROOT / ".dev"), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONPATH": path, "COLUMNS": "100", "NO_COLOR": "1"}
    ran = subprocess.run(
        [sys.executable, "-m", "zhol.cli", *words],
        cwd=place, env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert ran.returncode in (0, 2), ran.stderr
    return [line.rstrip() for line in (ran.stdout + ran.stderr).splitlines() if not line.startswith("rulebook ")]


def told(answer: str, lines: list[str]) -> bool:
    """Tell whether an answer is what was printed, as far as it is shown."""
    shown = [line.rstrip() for line in answer.strip("\n").splitlines() if not line.startswith("rulebook ")]
    pattern = "".join(r"(?:.*\n)*" if line.strip() == LEFT_OUT else re.escape(line) + "\n" for line in shown)
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in "\n".join(lines).strip("\n").splitlines())) is not None


def test_there_is_a_tutorial_for_each_user() -> None:
    assert [page.stem for page in PAGES] == ["analyst", "lawyer", "newcomer"]
    assert all(len([*sessions(page)]) > 2 for page in PAGES)


def test_what_is_left_out_is_no_other_answer() -> None:
    assert told("a\n...\nd\n", ["a", "b", "c", "d"])
    assert not told("a\n...\nd\n", ["a", "b", "c"])
    assert not told("a\n", ["a", "b"])


@pytest.mark.parametrize("shown", [one for page in PAGES for one in sessions(page)], ids=lambda one: one.command)
def test_the_session_is_what_is_printed(shown: Shown, tmp_path: Path) -> None:
    if shown.command.startswith(("zhol diff", "zhol prove")):
        pytest.importorskip("z3", reason="z3 is not installed (the extra 'prove')")
    (tmp_path / "scenarios").symlink_to(ROOT / "scenarios")
    for name, text in files(shown.page).items():
        (tmp_path / name).write_text(text, "utf-8")
    lines = printed(shown.command, tmp_path)
    assert told(shown.answer, lines), "\n".join(lines)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_its_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8"))
    assert links
    assert all((page.parent / link).exists() for link in links)
