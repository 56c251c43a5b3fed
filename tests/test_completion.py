"""What a shell offers while a command is typed."""

import shutil
import subprocess

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner

from zhol.cli import zhol
from zhol.engine.commands.group import COMMANDS


def offered(line: str) -> list[str]:
    """Return what is offered for the last word of a line; `FILE` for any file."""
    *before, last = line.split(" ")
    found = ShellComplete(zhol, {}, "zhol", "_ZHOL_COMPLETE").get_completions(before, last)
    return ["FILE" if each.type in {"file", "dir"} else each.value for each in found]


def test_commands_are_offered() -> None:
    assert offered("") == list(COMMANDS)
    assert offered("com") == ["compare", "completion"]


@pytest.mark.parametrize(
    ("line", "among"),
    [
        ("check life.yaml --question kz-cit", "kz-citizenship"),
        ("check life.yaml --why kz-cit", "kz-citizenship"),
        ("check life.yaml --reading agreement=", "agreement=as-reported"),
        ("check life.yaml --layers law,tr", "law,treaty"),
        ("check life.yaml --off kz.citizenship.no", "kz.citizenship.no-foreign-consent"),
        ("check life.yaml --reform stamps", "stamps-abolished"),
        ("path life.yaml --to kz", "kz-citizen"),
        ("path life.yaml --without ch", "china"),
        ("rules cn-nat", "cn-nationality-law"),
        ("simulate base", "base-2014-2026"),
        ("diff A B --weigh xin", "xinjiang-kazakhs"),
        ("check life.yaml --language k", "kk"),
    ],
)
def test_words_are_those_of_the_rulebook_and_of_what_ships(line: str, among: str) -> None:
    assert among in offered(line)
    begun = line.split(" ")[-1]
    assert all(word == "FILE" or word.startswith(begun) for word in offered(line))


def test_where_a_life_is_asked_for_files_are_offered() -> None:
    assert offered("check sc") == ["FILE"]
    assert offered("path sc") == ["FILE"]


def test_another_rulebook_offers_its_own_words() -> None:
    line = "check life.yaml --rules tests/rulebooks/bost --question "
    assert "kz-citizenship" not in offered(line)
    assert len(offered(line)) > 1


def test_rules_that_cannot_be_read_offer_nothing() -> None:
    assert offered("check life.yaml --rules nowhere --question k") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_reads_what_is_printed(shell: str) -> None:
    said = CliRunner().invoke(zhol, ["completion", shell])
    assert said.exit_code == 0, said.output
    assert "_ZHOL_COMPLETE" in said.stdout
    if (at := shutil.which(shell)) is not None:
        subprocess.run([at, "-n"], input=said.stdout, text=True, check=True)
