"""Every HTML file stands alone: whatever command writes one, it asks nothing of another machine or file."""

import re
from html.parser import HTMLParser
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from zhol.cli import zhol
from zhol.engine.commands.group import COMMANDS
from zhol.tests.roll import ROOT

BOST = str(ROOT / "tests" / "rulebooks" / "bost")
LIFE = """
case: shore clan, permit since 2014
on: 2024-06-01
person: {born: 1990, clan: shore}
opens:
  on: 2014-06-01
  arvan: held
  bostian: none
  bost-residence: {is: permit, since: 2014-06-01}
  location: bost
"""
WAYS = {
    "a memo": ["check", "LIFE", "--why", "bost-citizenship", "--explain", "--readings"],
    "several lives": ["check", "DIRECTORY"],
    "a path": ["path", "LIFE", "--to", "bostian=held", "--on", "2024-06-01", "--all"],
    "the rules": ["rules"],
    "a rule": ["rules", "bost.admit"],
    "a timeline": ["rules", "--timeline", "bost-citizenship"],
    "an audit": ["audit", "--kind", "dead", "--kind", "no-basis", "--kind", "reading", "-q"],
    "a difference": ["diff", "law", "law+practice", "--on", "2024-06-01", "--question", "bost-citizenship"],
    "a claim": ["prove", "bost-citizenship never hangs on clan by law"],
}
RUNS = {"compare", "replay"}
"""What tells of a run is tried beside runs, in tests/population/test_report.py."""


class Asked(HTMLParser):
    """What a page would ask for: addresses in it that are no place of its own, and whatever runs."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)
        self.found += re.findall(r"https?:[^\s\"'<]*|url\([^)]*\)|@import[^;]*", page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "link", "iframe", "object", "embed", "base", "img", "form"):
            self.found.append(tag)
        for key, value in attrs:
            if key.startswith("on") or (
                key in ("src", "href", "srcset", "action") and not (value or "").startswith("#")
            ):
                self.found.append(f"{key}={value}")


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("lives") / "shore-clan.yaml"
    path.write_text(LIFE, "utf-8")
    return path


@pytest.mark.parametrize("way", WAYS)
def test_a_file_asks_for_nothing(way: str, life: Path, tmp_path: Path) -> None:
    pytest.importorskip("z3", reason="z3 is not installed (the extra 'prove')")
    out = tmp_path / "out.html"
    words = [{"LIFE": str(life), "DIRECTORY": str(life.parent)}.get(word, word) for word in WAYS[way]]
    done = CliRunner().invoke(zhol, [*words, "--rules", BOST, "--format", "html", "-o", str(out)])
    assert done.exit_code in (0, 1), done.output
    page = out.read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert not Asked(page).found


def test_what_would_be_asked_for_is_seen() -> None:
    assert Asked('<p style="background: url(x.png)"><a href="#here">y</a>').found == ["url(x.png)"]
    assert Asked('<a href="other.html">y</a>').found == ["href=other.html"]
    assert Asked("<script>1</script>").found == ["script"]
    assert Asked("<p>see https://example.org/x").found == ["https://example.org/x"]


def test_no_command_that_writes_html_is_left_out() -> None:
    writes = set()
    for name in COMMANDS:
        command = zhol.get_command(click.Context(zhol), name)
        assert command is not None
        kinds = [option.type for option in command.params if option.name == "form"]
        writes |= {name for kind in kinds if isinstance(kind, click.Choice) and "html" in kind.choices}
    assert writes == {words[0] for words in WAYS.values()} | RUNS
