"""What is told of a defect, of an interruption and in a log holds no fact of a life."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from zhol.engine.commands.ending import crash
from zhol.tests.privacy.shut import doors
from zhol.tests.test_cli import INSTRUMENT, LIFE, RULES, VOCABULARY

ROOT = Path(__file__).resolve().parents[2]
FACT = "shore-of-the-seventh-lake"
"""A word that only the life holds."""
PLACES = {
    "reading": "zhol.engine.decide.case.read_life", "judging": "zhol.engine.decide.check.Checker._check",
    "writing": "zhol.engine.report.reply.check_reply",
}  # fmt: skip
BROKEN = """
import sys
from importlib import import_module
*room, last = {place!r}.split(".")
name = ".".join(room)
def broken(*said, **more):
    raise KeyError(str(said) + {fact!r})
try:
    setattr(import_module(name), last, broken)
except ModuleNotFoundError:
    module, _, noun = name.rpartition(".")
    setattr(getattr(import_module(module), noun), last, broken)
sys.argv = ["zhol", {debug} "check", "life.yaml", "--rules", "rules"]
from zhol.cli import main
main()
"""


@pytest.fixture
def at(tmp_path: Path) -> Path:
    (tmp_path / "rules" / "act").mkdir(parents=True)
    for name, text in {"vocabulary": VOCABULARY, "act/instrument": INSTRUMENT, "act/all": RULES}.items():
        (tmp_path / "rules" / f"{name}.yaml").write_text(text)
    (tmp_path / "life.yaml").write_text(LIFE.replace("a trader from the shore", FACT))
    return tmp_path


def ended(at: Path, code: str) -> "subprocess.CompletedProcess[str]":
    way = {**os.environ, "PYTHONPATH": doors.path(ROOT / ".dev"), "ZHOL_CACHE": "off"}
    way.pop("ZHOL_DEBUG", None)
    return subprocess.run([sys.executable, "-c", code], cwd=at, capture_output=True, text=True, env=way)


@pytest.mark.parametrize("place", PLACES)
def test_a_defect_tells_where_it_is_and_nothing_of_the_life(at: Path, place: str) -> None:
    done = ended(at, BROKEN.format(place=PLACES[place], fact=FACT, debug=""))
    assert done.returncode == 70
    assert done.stdout == ""
    first, second = done.stderr.splitlines()
    assert first.startswith("zhol failed: KeyError at engine/")
    assert ", code " in first
    assert second.endswith("zhol --debug shows all, facts of a life too.")
    assert FACT not in done.stderr
    assert "Traceback" not in done.stderr


def test_asked_for_it_tells_all(at: Path) -> None:
    done = ended(at, BROKEN.format(place=PLACES["writing"], fact=FACT, debug="'--debug',"))
    assert "Traceback" in done.stderr
    assert FACT in done.stderr


def test_what_nobody_caught_is_not_told_either(at: Path) -> None:
    code = (
        "import sys\nfrom zhol.engine.commands.ending import untold\nsys.excepthook = untold\nraise KeyError('"
        + FACT
        + "')"
    )
    done = ended(at, code)
    assert done.returncode == 1
    assert done.stderr.startswith("zhol failed: KeyError at no place of its own, code ")
    assert FACT not in done.stderr


def test_whoever_interrupts_it_early_is_told_nothing(at: Path) -> None:
    done = ended(
        at,
        "import sys\nfrom zhol.engine.commands.ending import untold\nsys.excepthook = untold\nraise KeyboardInterrupt",
    )
    assert done.stdout + done.stderr == ""


def test_a_defect_has_the_same_code_each_time() -> None:
    def once(said: str) -> str:
        try:
            raise KeyError(said)
        except KeyError as error:
            return crash(error)

    assert once("one life") == once("another")


def test_a_page_tells_no_more(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("starlette")
    from starlette.testclient import TestClient

    from zhol.engine.language.load import load
    from zhol.engine.web import site as pages
    from zhol.engine.web.desk import Desk

    def broken(*_: object) -> None:
        raise KeyError(FACT)

    monkeypatch.setitem(pages.FORMS, "open", broken)
    desk = Desk(load(at / "rules"), lambda: 738_000)
    client = TestClient(pages.site(desk, "key"), base_url="http://127.0.0.1", raise_server_exceptions=False)
    said = client.post("/key/open", data={"life": LIFE})
    assert said.status_code == 500
    assert "zhol failed: KeyError" in said.text
    assert FACT not in said.text
