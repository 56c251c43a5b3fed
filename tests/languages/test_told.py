"""Answers in another language, in the terminal and on pages: a made-up state that brings a catalogue of its own.

One of its languages is made up too: `xx` says every sentence of the engine as in English, which tells what is told.
"""

import json
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from zhol.cli import zhol
from zhol.engine.language import tongues
from zhol.engine.report.wrap import width_of
from zhol.tests.interview.test_terminal import INSTRUMENT, RULES, VOCABULARY
from zhol.tests.languages.template import sentences

HEAD = 'msgid ""\nmsgstr ""\n"X-Language-Name: Bostian\\n"\n"X-Reviewed: {reviewed}\\n"\n\n'
LIFE = """
case: somebody with a permit
on: [2024-06-01]
person: {wanted: yes}
opens: {on: 2020-01-01, location: bost, permit: {is: held, since: 2015}}
"""
WORDS = {"stay in Bost": "болу", "lawful": "заңды", "permit": "рұқсат", "held": "бар", "law": "заң",
         "citizenship of Bost": "азаматтық", "open": "ашық", "none": "жоқ"}  # fmt: skip
CHINESE = {"stay in Bost": "在博斯特的停留", "lawful": "合法", "permit": "居留许可", "held": "持有", "law": "法律",
           "citizenship of Bost": "博斯特国籍", "open": "开放", "closed": "不开放", "practice": "实践"}  # fmt: skip
Run = Callable[..., Result]


def catalogue(words: dict[str, str], reviewed: str = "no") -> str:
    """Write a catalogue of words by their English."""
    quoted = partial(json.dumps, ensure_ascii=False)
    entries = (f"msgid {quoted(english)}\nmsgstr {quoted(said)}" for english, said in words.items())
    return HEAD.format(reviewed=reviewed) + "\n\n".join(entries) + "\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a directory with a life, and the rulebook with its catalogues in `rules`."""
    (tmp_path / "rules" / "act").mkdir(parents=True)
    (tmp_path / "rules" / "languages").mkdir()
    (tmp_path / "rules" / "vocabulary.yaml").write_text(VOCABULARY)
    (tmp_path / "rules" / "act" / "instrument.yaml").write_text(INSTRUMENT)
    (tmp_path / "rules" / "act" / "all.yaml").write_text(RULES)
    (tmp_path / "rules" / "languages" / "ru.po").write_text(catalogue(WORDS), "utf-8")
    (tmp_path / "rules" / "languages" / "zh.po").write_text(catalogue(CHINESE), "utf-8")
    (tmp_path / "somebody.yaml").write_text(LIFE)
    return tmp_path


@pytest.fixture
def run(place: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command there."""
    monkeypatch.chdir(place)
    monkeypatch.setenv("ZHOL_CACHE", "off")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("ZHOL_LANGUAGE", raising=False)

    def call(command: str, *args: str, answers: str = "", **env: str) -> Result:
        given = [command, "--rules", "rules", *args]
        return CliRunner().invoke(zhol, given, input=answers, prog_name="zhol", env=env)

    return call


@pytest.fixture
def xx(place: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Return what makes a language that says all the engine's sentences as in English."""

    def speak(reviewed: str = "yes") -> str:
        folder = place / "sentences"
        folder.mkdir()
        english = {str(m.id): str(m.id) for m in sentences() if m.id}
        (folder / "xx.po").write_text(catalogue(english, reviewed), "utf-8")
        (place / "rules" / "languages" / "xx.po").write_text(catalogue({}, reviewed), "utf-8")
        monkeypatch.setattr(tongues, "SENTENCES", folder)
        return "xx"

    return speak


def test_words_of_the_rulebook_come_from_its_own_catalogue(run: Run) -> None:
    told = run("check", "somebody.yaml", "--language", "ru").stdout
    assert "болу" in told
    assert "заңды" in told
    assert "1 июня 2024 г." in told


def test_what_has_no_translation_is_said_in_english_and_marked(run: Run) -> None:
    told = run("check", "somebody.yaml", "--language", "ru").stdout
    assert "[en] practice" in told
    assert "stay in Bost" not in told
    assert not re.search(r"(?<!\[en\] )practice", told)


def test_each_answer_says_once_that_the_labels_are_not_reviewed(run: Run) -> None:
    for more in ((), ("--why", "grant"), ("--format", "md"), ("--format", "html"), ("--readings",)):
        assert run("check", "somebody.yaml", "--language", "ru", *more).stdout.count("Перевод не проверен") == 1
    assert run("rules", "--language", "ru").stdout.count("Перевод не проверен") == 1
    assert run("path", "somebody.yaml", "--to", "settled", "--language", "ru").stdout.count("Перевод не проверен") == 1
    assert "не проверен;" not in run("check", "somebody.yaml").stdout


def test_what_was_reviewed_no_longer_says_so(run: Run, xx: Callable[..., str], place: Path) -> None:
    code = xx()
    for file in (place / "sentences" / "xx.po", place / "rules" / "languages" / "xx.po"):
        text = file.read_text("utf-8")
        file.write_text(text.replace("X-Reviewed: yes\\n", "X-Reviewed: yes\\nX-Reviewed-By: a lawyer\\n"), "utf-8")
    assert "not reviewed" not in run("check", "somebody.yaml", "--language", code).stdout


def test_a_claim_of_review_without_a_role_is_refused(run: Run, xx: Callable[..., str]) -> None:
    done = run("check", "somebody.yaml", "--language", xx())
    assert done.exit_code == 2
    assert "xx.po:1:1: it is said to be reviewed, not by whom" in done.stderr


def test_a_language_that_there_is_not_is_refused(run: Run) -> None:
    done = run("check", "somebody.yaml", "--language", "fr")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "command line: --language fr: no such language; it is en, kk, ru or zh\n"


def test_the_environment_may_say_which_and_the_machine_s_own_language_may_not(run: Run) -> None:
    ask = partial(run, "check", "somebody.yaml")
    english = ask().stdout
    assert ask(ZHOL_LANGUAGE="ru").stdout == ask("--language", "ru").stdout != english
    assert ask(LANG="ru_RU.UTF-8", LC_ALL="ru_RU.UTF-8", LANGUAGE="ru").stdout == english
    assert ask("--language", "en", ZHOL_LANGUAGE="ru").stdout == english
    assert ask(ZHOL_LANGUAGE="").stdout == english


@pytest.mark.parametrize("command", ["check somebody.yaml", "rules", "rules grant", "path somebody.yaml --to settled"])
def test_json_is_the_same_in_every_language(run: Run, command: str) -> None:
    ask = partial(run, *command.split(), "--format", "json")
    assert ask("--language", "ru").stdout == ask().stdout != ""


def test_lines_of_json_are_the_same_in_every_language(run: Run) -> None:
    opens = {"on": "2020-01-01", "permit": "held", "location": "bost"}
    life = json.dumps({"case": "x", "on": ["2024-06-01"], "opens": opens})
    ask = partial(run, "check", "--stdin-lines", answers=f"{life}\n")
    assert ask("--language", "ru").stdout == ask().stdout != ""


def test_a_receipt_is_the_same_in_every_language(run: Run, place: Path) -> None:
    for command in (("check", "somebody.yaml"), ("path", "somebody.yaml", "--to", "settled")):
        run(*command, "--receipt", "a.json", "--language", "ru")
        run(*command, "--receipt", "b.json")
        assert (place / "a.json").read_bytes() == (place / "b.json").read_bytes()


def plain(text: str) -> str:
    """Return a text without marks, and without the places where lines break."""
    return " ".join(re.sub(r"\\?\[en\\?\] ", "", text).split())


@pytest.mark.parametrize(
    "command",
    [
        "check somebody.yaml", "check somebody.yaml --why", "check somebody.yaml --readings",
        "check somebody.yaml --explain", "check somebody.yaml somebody.yaml", "check somebody.yaml --format md",
        "check somebody.yaml --question grant --layers law,practice", "path somebody.yaml --to settled", "rules",
        "rules grant",
    ],
)  # fmt: skip
def test_the_same_is_told_in_the_same_places(run: Run, xx: Callable[..., str], command: str) -> None:
    """A language whose sentences are the English ones tells what English tells, word for word."""
    english = run(*command.split(), COLUMNS="4000").stdout
    code = xx(reviewed="no")
    told = run(*command.split(), "--language", code, COLUMNS="4000").stdout
    notice = "The labels in this language are not reviewed; where it matters, read the English ones."
    assert plain(told).replace(f" {notice}", "") == plain(english)


ASK = ("ask", "--question", "grant", "--on", "2024-06-01")


def test_an_interview_takes_answers_in_words_of_the_language(run: Run) -> None:
    told = run(*ASK, "--language", "ru", answers="бар\nn\n2014-03\n").stdout
    assert "1. Рұқсат, на 1 июня 2024 г.?" in told
    assert " 1  жоқ" in told
    assert "[en] Is wanted by a court?" in told
    assert "азаматтық" in told
    assert "ответов: 3" in told


def test_what_is_written_is_the_same_in_every_language(run: Run, place: Path) -> None:
    run(*ASK, "-o", "a.yaml", "--language", "ru", answers="бар\nn\n2014-03\n")
    run(*ASK, "-o", "b.yaml", answers="held\nn\n2014-03\n")
    assert (place / "a.yaml").read_text("utf-8") == (place / "b.yaml").read_text("utf-8")


def test_an_answer_that_cannot_be_used_is_told_and_marked(run: Run) -> None:
    told = run(*ASK, "--language", "ru", answers="нечто\nback\n").stdout
    assert "  «нечто» здесь не ответ" in told
    assert "ответов ещё нет" in told


def test_wide_letters_keep_their_columns(run: Run) -> None:
    told = run("check", "somebody.yaml", "--language", "zh").stdout
    (head,) = [row for row in told.splitlines() if row.startswith("    ") and "+ 实践" in row]
    (row,) = [row for row in told.splitlines() if "博斯特国籍" in row and "●" in row and "—" not in row]
    assert width_of(head[: head.index("法律")]) == width_of(row[: row.index("开放")])
    assert width_of(head[: head.index("+ 实践")]) == width_of(row[: row.index("不开放")])


@pytest.mark.parametrize("width", ["30", "58", "80", "120"])
def test_nothing_is_wider_than_asked(run: Run, width: str) -> None:
    told = run("check", "somebody.yaml", "--language", "zh", COLUMNS=width).stdout
    assert max(map(width_of, told.splitlines())) <= int(width)


def test_a_memo_says_in_which_language_its_words_are(run: Run) -> None:
    html = run("check", "somebody.yaml", "--language", "ru", "--format", "html").stdout
    assert html.startswith('<!doctype html>\n<html lang="ru">')
    assert '<span lang="en" class="left">practice</span>' in html
    assert not re.search("[\ufdd0-\ufdef]", html)
    assert '<html lang="en">' in run("check", "somebody.yaml", "--format", "html").stdout


def test_english_reads_no_catalogue(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tongues, "_read", lambda *_: pytest.fail("a catalogue was read"))
    assert run("check", "somebody.yaml").exit_code == 0
    assert run("check", "somebody.yaml", "--language", "en").exit_code == 0
