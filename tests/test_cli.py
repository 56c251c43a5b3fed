"""zhol as a program: what it prints, where, and how it ends. The law is that of two invented states."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click import Context
from click.testing import CliRunner, Result

from zhol.cli import zhol
from zhol.engine.commands.group import COMMANDS
from zhol.tests.privacy.shut import doors

ROOT = Path(__file__).resolve().parent.parent

VOCABULARY = """
layers: {law: {}, treaty: {}, practice: {over: [law, treaty]}, incident: {over: [law, treaty, practice]}, assumption: {under: all}}
actors: {person: self, bost-ministry: bost}
terms:
  resident-meaning: {readings: [registered, living-there], cite: [{work: bost-act, at: s 2, mark: V1}]}
facts:
  clan: {type: [hill, shore], protected: yes, control: nobody}
statuses:
  location: {values: [arva, bost], plain: yes}
  arvan: {values: [none, held, lost], begins: none, headline: yes, label: Arvan national}
  permit: {values: [none, held], begins: none, missing: none}
questions:
  resident: {outcomes: ["yes", "no"]}
  bost-citizenship: {outcomes: [eligible, refused], label: admission to Bost, asked_when: [arvan is held]}
"""  # noqa: E501
INSTRUMENT = """
instrument: {id: bost-act, title: Bost Nationality Act, jurisdiction: bost, layer: law}
"""
RULES = """
rules:
- {id: bost.registered, decides: resident, outcome: "yes", reading: {resident-meaning: registered}, when: [permit is held], cite: [{work: bost-act, at: s 2, mark: V1}]}
- {id: bost.living, decides: resident, outcome: "yes", reading: {resident-meaning: living-there}, when: [location is bost], cite: [{work: bost-act, at: s 2, mark: V1}]}
- {id: bost.admit, decides: bost-citizenship, outcome: eligible, when: [resident is yes], cite: [{work: bost-act, at: s 4, mark: V1}]}
- {id: bost.turned-away, decides: bost-citizenship, outcome: refused, layer: practice, when: [clan is shore], cite: [{work: report-7, at: p 3, mark: AS}]}
acts:
- {id: settle, actor: bost-ministry, requires: [permit is none], effects: [permit becomes held], cite: [{work: bost-act, at: s 3, mark: V1}]}
"""  # noqa: E501
LIFE = """
case: a trader from the shore
on: [2024-06-01]
person: {clan: shore}
opens: {on: 2014-01-01, arvan: held, permit: held, location: bost}
"""

Run = Callable[..., Result]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a directory with the rulebook in `rules` and a life in `life.yaml`."""
    act = tmp_path / "rules" / "bost-act"
    act.mkdir(parents=True)
    (tmp_path / "rules" / "vocabulary.yaml").write_text(VOCABULARY)
    (act / "instrument.yaml").write_text(INSTRUMENT)
    (act / "admission.yaml").write_text(RULES)
    (tmp_path / "life.yaml").write_text(LIFE)
    return tmp_path


@pytest.fixture
def run(place: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command on that rulebook, in that directory."""
    monkeypatch.chdir(place)
    monkeypatch.setenv("ZHOL_CACHE", "off")
    monkeypatch.delenv("COLUMNS", raising=False)

    def call(*args: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(zhol, [args[0], "--rules", "rules", *args[1:]], input=stdin, prog_name="zhol")

    return call


def test_a_life_is_answered_in_the_columns_of_the_ladder(run: Run) -> None:
    done = run("check", "life.yaml")
    assert (done.exit_code, done.stderr) == (0, "")
    told = done.stdout
    assert told.startswith("a trader from the shore")
    assert "judged on 1 June 2024" in told.splitlines()[0]
    (admission,) = [row for row in told.splitlines() if row.startswith("  admission to Bost ")]
    assert admission.split() == ["admission", "to", "Bost", "eligible", "eligible", "refused", "●", "refused", "●"]


def test_the_day_asked_stands_over_the_days_of_the_life(run: Run) -> None:
    told = run("check", "life.yaml", "--on", "2020-02-29", "--on", "2021-01-01").stdout
    assert "on 29 February 2020" in told
    assert "on 1 January 2021" in told
    assert "2024" not in told


def test_layers_asked_are_one_column(run: Run) -> None:
    record = json.loads(run("check", "life.yaml", "--layers", "law,practice", "--format", "json").stdout)
    assert {tuple(answer["layers"]) for answer in record["answers"]} == {("law", "practice")}


def test_a_question_that_is_not_asked_of_such_a_person_is_told_so_and_no_empty_table(run: Run, place: Path) -> None:
    (place / "life.yaml").write_text(LIFE.replace("arvan: held", "arvan: lost"))
    told = run("check", "life.yaml", "--question", "bost-citizenship").stdout
    assert "— Not asked: admission to Bost; it is asked when Arvan national is held" in told
    assert "+ treaty" not in told
    memo = run("check", "life.yaml", "--question", "bost-citizenship", "--format", "md").stdout
    assert "**law**: ." not in memo


def test_a_reading_a_question_and_a_rule_left_out(run: Run) -> None:
    asked = ["check", "life.yaml", "--question", "bost-citizenship", "--layers", "law,practice", "--format", "json"]
    read = json.loads(run(*asked, "--reading", "resident-meaning=living-there", "--off", "bost.turned-away").stdout)
    (answer,) = read["answers"]
    assert (answer["outcome"], answer["readings"]["resident-meaning"]) == ("eligible", "living-there")


@pytest.mark.parametrize(
    "args", [["--why", "bost-citizenship", "life.yaml"], ["life.yaml", "--why"], ["--why", "life.yaml"]]
)
def test_why_proves_one_answer_or_all(run: Run, args: list[str]) -> None:
    told = run("check", *args).stdout
    assert "rule bost.turned-away" in told
    assert "practice · report-7 p 3: anonymous source" in told
    assert ("Arvan national" in told.replace("Arvan national is held", "")) == ("bost-citizenship" not in args)


def test_readings_that_matter_are_told_on_request(run: Run, place: Path) -> None:
    (place / "life.yaml").write_text(LIFE.replace("permit: held", "permit: none"))
    assert "◐" in run("check", "life.yaml", "--readings").stdout


def test_a_life_from_stdin_may_be_json(run: Run) -> None:
    life = {
        "case": "from stdin",
        "on": ["2024-06-01"],
        "opens": {"on": "2014-01-01", "arvan": "held", "location": "bost"},
    }
    done = run("check", "-", stdin=json.dumps(life))
    assert done.exit_code == 0, done.stderr
    assert done.stdout.startswith("from stdin")


def test_a_directory_is_a_page_of_lives(run: Run, place: Path) -> None:
    (place / "lives").mkdir()
    (place / "lives" / "a.yaml").write_text(LIFE)
    (place / "lives" / "b.yaml").write_text(LIFE.replace("shore", "hill"))
    (place / "lives" / "notes.txt").write_text("no life")
    told = run("check", "lives").stdout
    assert told.startswith("2 lives")
    assert "a trader from the hill\n" in told
    records = json.loads(run("check", "lives", "--format", "json").stdout)
    assert [record["case"] for record in records] == ["a trader from the shore", "a trader from the hill"]


def test_lines_in_lines_out_and_a_bad_line_in_its_place(run: Run) -> None:
    life = json.dumps(
        {"case": "one", "on": ["2024-06-01"], "opens": {"on": "2014-01-01", "arvan": "held", "location": "bost"}}
    )
    done = run("check", "--stdin-lines", stdin=f"{life}\n\n{{}}\n".encode() + b"\xff\n" + life.encode())
    rows = [json.loads(row) for row in done.stdout.splitlines()]
    assert [row["schema"] for row in rows] == ["zhol/check/1", "zhol/error/1", "zhol/error/1", "zhol/check/1"]
    assert [row["line"] for row in rows[1:3]] == [3, 4]
    assert done.exit_code == 2


def test_a_memo_goes_to_a_file_whose_ending_says_how(run: Run, place: Path) -> None:
    for name, start in (
        ("memo.html", "<!doctype html>"),
        ("memo.md", "# a trader"),
        ("answer.json", "{"),
        ("a.txt", "a tr"),
    ):
        done = run("check", "life.yaml", "-o", name)
        assert (done.exit_code, done.output) == (0, "")
        assert (place / name).read_text("utf-8").startswith(start)
    assert sorted(path.name for path in place.iterdir() if path.name.startswith(".")) == []


def test_quiet_is_the_answers_alone(run: Run) -> None:
    told = run("check", "life.yaml", "--quiet").stdout
    assert "not legal advice" not in told
    assert "admission to Bost" in told


def test_rules_are_listed_by_instrument(run: Run) -> None:
    told = run("rules").stdout
    assert told.startswith("4 rules")
    assert "Bost Nationality Act (bost-act)" in told
    assert "bost.turned-away" in told


def test_rules_are_searched_and_recorded(run: Run) -> None:
    assert run("rules", "--search", "report-7 shore").stdout.startswith("1 rules that hold")
    record = json.loads(run("rules", "bost-citizenship", "--format", "json").stdout)
    assert record["schema"] == "zhol/rules/1"
    assert [rule["id"] for rule in record["rules"]] == ["bost.admit", "bost.turned-away"]


def test_conditions_are_written_for_engines_of_cel(run: Run) -> None:
    told = run("rules", "--cel").stdout
    assert told.startswith("4 of 4 rules in CEL") or "CEL cannot say it: " in told
    record = json.loads(run("rules", "bost-citizenship", "--cel", "--format", "json").stdout)
    assert record["schema"] == "zhol/cel/1"
    assert [rule["rule"] for rule in record["rules"]] == ["bost.admit", "bost.turned-away"]
    assert all(("certainly" in rule and "possibly" in rule) != ("cannot" in rule) for rule in record["rules"])
    assert record["said"] == sum("cannot" not in rule for rule in record["rules"])


@pytest.mark.parametrize("words", [["--on", "2024-06-01"], ["--format", "html"]])
def test_cel_is_for_every_day_and_in_lines_or_json(run: Run, words: list[str]) -> None:
    done = run("rules", "--cel", *words)
    assert done.exit_code == 2
    assert "--cel writes text or JSON" in done.stderr


def test_cel_of_what_decides_nothing_is_refused(run: Run) -> None:
    done = run("rules", "bost-citizenshi", "--cel")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "did you mean bost-citizenship?" in done.stderr
    assert "reading" in run("rules", "--cel", "--reading", "nothing=so").stderr


def test_quiet_lines_leave_out_how_conditions_stood(run: Run) -> None:
    life = '{"case": "one", "on": ["2024-06-01"], "opens": {"on": "2014-01-01", "location": "bost"}}\n'
    full, brief = (json.loads(run("check", "--stdin-lines", *q, stdin=life).stdout) for q in ([], ["-q"]))
    same = ("question", "on", "column", "kind", "outcome", "since", "needs")
    assert [[a[key] for key in same] for a in full["answers"]] == [[a[key] for key in same] for a in brief["answers"]]
    assert any(trace["reasons"] for answer in full["answers"] for trace in answer["because"])
    assert not any(trace["reasons"] for answer in brief["answers"] for trace in answer["because"])


def test_coverage_tells_gaps_in_words_and_in_the_exit_code(run: Run, place: Path) -> None:
    catalogue = place / "rules" / "catalogue.yaml"
    items = "{at: s 2, says: residents}, {at: s 3, says: settling}, {at: s 4, says: admission}, {at: s 5, says: fees}"
    catalogue.write_text(f"catalogue: {{work: bost-act, layer: law, mark: V1, items: [{items}]}}")
    done = run("rules", "--coverage")
    assert (done.exit_code, done.stderr) == (1, "")
    assert done.stdout.startswith("4 items of 1 sources, 75% accounted for")
    record = json.loads(run("rules", "--coverage", "--format", "json").stdout)
    assert [item["fate"] for item in record["catalogue"]] == ["rule", "act", "rule", "gap"]
    catalogue.write_text(catalogue.read_text().replace("says: fees", "says: fees, out_of_scope: no life is about fees"))
    assert run("rules", "--coverage", "-o", "coverage.md").exit_code == 0
    assert (place / "coverage.md").read_text().startswith("# 4 items")
    assert "takes no ID" in run("rules", "bost-act", "--coverage").stderr


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("bost.turned-away", "report-7 p 3"),
        ("settle", "bost-ministry"),
        ("bost-citizenship", "bost.admit"),
        ("arvan", "none, held, lost"),
        ("clan", "hill, shore"),
        ("resident-meaning", "living-there"),
        ("bost-act", "Bost Nationality Act"),
    ],
)
def test_every_word_of_the_rulebook_has_a_page(run: Run, name: str, says: str) -> None:
    done = run("rules", name)
    assert done.exit_code == 0, done.stderr
    assert says in done.stdout


BAD = {
    "no life": (["check"], "which life?"),
    "a file that is not there": (["check", "no.yaml"], "no.yaml: cannot be read: No such file"),
    "an empty directory": (["check", "empty"], "empty: a directory without a life"),
    "a file that is not text": (["check", "bytes.yaml"], "bytes.yaml: not UTF-8 text (byte 1)"),
    "a life that is none": (["check", "bad.yaml"], "bad.yaml:"),
    "a day that is none": (["check", "life.yaml", "--on", "2024-02-30"], "--on 2024-02-30: '2024-02-30' is no date"),
    "a month for a day": (["check", "life.yaml", "--on", "2024-02"], "is not one day"),
    "a reading without a name": (["check", "life.yaml", "--reading", "x"], "a reading is written TERM=NAME"),
    "a term that is none": (["check", "life.yaml", "--reading", "resident-meanin=registered"], "resident-meaning"),
    "a reading that is none": (["check", "life.yaml", "--reading", "resident-meaning=registred"], "registered"),
    "a layer that is none": (["check", "life.yaml", "--layers", "law,practise"], "practice"),
    "no layer": (["check", "life.yaml", "--layers", ""], ""),
    "a question that is none": (["check", "life.yaml", "--question", "residnt"], "resident"),
    "a rule that is none": (["check", "life.yaml", "--off", "bost.admitt"], "bost.admit"),
    "a proof of nothing": (["check", "life.yaml", "--why", "residnt"], "did you mean resident?"),
    "a file that cannot be written": (["check", "life.yaml", "-o", "no/where"], "no/where: cannot be written"),
    "a reform that is not there": (["check", "life.yaml", "--reform", "no.yaml"], "no.yaml"),
    "a reform of no such name": (["check", "life.yaml", "--reform", "amnesti"], "no reform of that name"),
    "a word that is none": (["rules", "bost.admitt"], "did you mean bost.admit"),
    "a day before the life": (["check", "life.yaml", "--on", "1990-01-01"], ""),
}


@pytest.mark.parametrize("mistake", BAD)
def test_what_cannot_be_used_is_told_in_a_message(run: Run, place: Path, mistake: str) -> None:
    (place / "empty").mkdir()
    (place / "bytes.yaml").write_bytes(b"\xff\xfe\x00")
    (place / "bad.yaml").write_text("case: [nobody\n")
    args, says = BAD[mistake]
    done = run(*args)
    assert done.exit_code == 2
    assert says in done.stderr
    assert "Traceback" not in done.output
    assert done.stdout == ""


def test_the_mistakes_of_all_lives_are_told_together(run: Run, place: Path) -> None:
    (place / "lives").mkdir()
    for name in ("a.yaml", "b.yaml"):
        (place / "lives" / name).write_text(LIFE.replace("clan", "clam"))
    told = run("check", "lives").stderr
    assert "a.yaml:4:" in told
    assert "b.yaml:4:" in told


def test_a_defect_is_one_message_and_its_own_exit_code(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a\nb")

    monkeypatch.setattr("zhol.engine.report.reply.check_reply", broken)
    done = run("check", "life.yaml")
    assert done.exit_code == 70
    assert "zhol failed: ZeroDivisionError at tests/test_cli.py:" in done.stderr
    assert "a\nb" not in done.stderr
    assert "a b" not in done.stderr, "what a defect says of itself may be a fact of a life"
    assert "Traceback" not in done.stderr
    monkeypatch.setenv("ZHOL_DEBUG", "1")
    assert isinstance(run("check", "life.yaml").exception, ZeroDivisionError)


def test_engines_that_differ_answer_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from zhol.engine.decide import check as room

    def differ(*_: object, **__: object) -> None:
        raise room.EnginesDiffer("one says this, the other that")

    monkeypatch.setattr(room.Checker, "check", differ)
    done = run("check", "life.yaml")
    assert (done.exit_code, done.stdout) == (3, "")
    assert "one says this" in done.stderr


def program(place: Path, *args: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run zhol as a process of its own."""
    env = {**os.environ, "PYTHONPATH": doors.path(ROOT / ".dev"), "ZHOL_CACHE": "off", **environment}
    return subprocess.run([sys.executable, "-m", "zhol.cli", *args], cwd=place, env=env, capture_output=True)


def test_a_pipe_gets_no_colour_and_the_width_it_asks_for(place: Path) -> None:
    done = program(place, "check", "--rules", "rules", "life.yaml", COLUMNS="64")
    told = done.stdout.decode("utf-8")
    assert done.returncode == 0, done.stderr
    assert "\x1b" not in told
    assert max(map(len, told.splitlines())) <= 64


def test_letters_that_an_encoding_lacks_are_spelled(place: Path) -> None:
    done = program(place, "check", "--rules", "rules", "life.yaml", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert "refused *" in done.stdout.decode("ascii")


def test_a_reader_that_goes_away_is_no_error(place: Path) -> None:
    command = f"{sys.executable} -m zhol.cli check --rules rules life.yaml --why | true"
    env = {**os.environ, "PYTHONPATH": doors.path(ROOT / ".dev"), "ZHOL_CACHE": "off"}
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], cwd=place, env=env, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")


def test_what_is_checked_once_is_remembered(place: Path) -> None:
    for _ in range(2):
        done = program(place, "rules", "--rules", "rules", ZHOL_CACHE="", XDG_CACHE_HOME=str(place / "cache"))
        assert done.returncode == 0, done.stderr
    assert list((place / "cache" / "zhol").iterdir())


def test_a_gap_that_nothing_explains_is_a_problem_found(run: Run, place: Path) -> None:
    told = run("rules", "--timeline", "bost-citizenship")
    assert told.exit_code == 0
    assert "timeline of bost-citizenship" in told.stdout
    (place / "rules" / "bost-act" / "more.yaml").write_text(
        'rules:\n- {id: bost.late, decides: resident, outcome: "no", layer: treaty, in_force: {from: 2020-01-01},'
        " cite: [{work: bost-act, at: s 9, mark: V1}]}\n"
    )
    told = run("rules", "--timeline", "resident", "--layers", "treaty", "--format", "json")
    assert told.exit_code == 1
    record = json.loads(told.stdout)
    assert (record["schema"], record["unexplained"]) == ("zhol/timeline/1", 1)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--timeline", "residnt"], "residnt: nothing in the rulebook has that name (did you mean resident"),
        (["--timeline", "clan"], "clan: has no timeline; name a question, a status, a duty, a rule or an instrument"),
        (["--timeline", "--layers", "low"], "unknown layer 'low' (did you mean law?)"),
        (["--timeline", "--reading", "resident-meaning=x"], "unknown reading 'x'"),
        (["--timeline", "--on", "2024-06-01"], "takes no --on or --search"),
        (["--layers", "law"], "--layers goes with --timeline"),
        (["--cel", "--layers", "law"], "--layers goes with --timeline"),
        (["--coverage", "--reading", "resident-meaning=x"], "--reading goes with --timeline or --cel"),
        (["--timeline", "--cel"], "--timeline and --cel are told one at a time"),
    ],
)
def test_what_a_timeline_cannot_be_asked(run: Run, words: list[str], message: str) -> None:
    told = run("rules", *words)
    assert told.exit_code == 2
    assert message in told.stderr


def test_a_reform_that_lies_beside_the_rules_goes_by_its_name(run: Run, place: Path) -> None:
    (place / "rules" / "reforms").mkdir()
    reform = "reform: {id: clans, why: a test, as_if: always}\nedits: [{drop: bost.turned-away}]\n"
    (place / "rules" / "reforms" / "equal-clans.yaml").write_text(reform)
    told = run("check", "life.yaml", "--reform", "equal-clans", "--layers", "law,practice")
    assert told.exit_code == 0, told.stderr
    assert "reform equal-clans ·" in told.stdout
    assert "eligible" in told.stdout


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)], ids=" ".join)
def test_help_is_complete_and_has_an_example(command: list[str]) -> None:
    done = CliRunner().invoke(zhol, [*command, "--help"], prog_name="zhol")
    assert done.exit_code == 0
    assert f"  {' '.join(['zhol', *command])} " in done.stdout.partition("Example")[2]
    asked = zhol.get_command(Context(zhol), command[0]) if command else zhol
    assert asked is not None
    listed = asked.params
    options = [name for parameter in listed for name in parameter.opts if name.startswith("--")]
    assert all(name in done.stdout for name in options)


def test_help_needs_click_alone() -> None:
    ask = """
import sys
before = {name.split(".")[0] for name in sys.modules}
import click
known = {name.split(".")[0] for name in sys.modules}
sys.argv = ["zhol", "--help"]
from zhol.cli import main
try:
    main()
except SystemExit:
    pass
print({n.split(".")[0] for n in sys.modules} - known - set(sys.stdlib_module_names) - {"zhol"}, file=sys.stderr)
ours = {n for n in sys.modules if n.startswith("zhol.engine.")}
print([n for n in ours if not n.startswith("zhol.engine.commands")], file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", ask], cwd=ROOT / ".dev", capture_output=True, text=True)
    assert done.stderr == "set()\n[]\n"


def test_version_is_told() -> None:
    done = CliRunner().invoke(zhol, ["--version"], prog_name="zhol")
    assert done.exit_code == 0
    assert done.stdout.startswith("zhol ")
