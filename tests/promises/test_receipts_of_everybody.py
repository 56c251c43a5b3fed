"""Receipts of what is asked of everybody, or of the rulebook alone: comparisons, claims, audits, timelines."""

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from zhol.cli import zhol
from zhol.engine.commands import ending
from zhol.engine.receipts.sealing import SOLVER

from ..population.conftest import Valley
from .conftest import LIFE, Run
from .test_receipts import by_hand, record, sound

pytest.importorskip("z3", reason="the solver z3 is not installed (the extra 'prove')")
RECEIPT = ("--receipt", "receipt.json")
DAY = ("--on", "2024-06-01")
DIFF = ("diff", "law", "law+practice", *DAY, "--question", "arva-release", "--question", "stateless", *RECEIPT)
NOBODY = "nobody has bost-citizenship in conflict on 2018-06-01 by law"
SOMEBODY = "nobody has bost-citizenship eligible by law"
WAY = "some path of life.yaml to bost-citizen from 2024-06-01 within 3 years"
PROVE = ("prove", NOBODY, SOMEBODY, *DAY, *RECEIPT)
AUDIT = ("audit", "--kind", "dead", "--kind", "conflict", "--kind", "gap", *DAY, *RECEIPT)
LINES = ("rules", "--timeline", *RECEIPT)
AGAIN = ("verify", "receipt.json")
ASKED = [
    DIFF,
    (*DIFF, "--by", "facts", "--reading", "resident-meaning=living-there"),
    ("diff", "2018-06-01", "2024-06-01,law", "--layers", "law,treaty", "--then-and-now", "--off", "bost.admit",
     *RECEIPT),
    ("diff", "law", "law,reform=years-dropped", *DAY, "--question", "bost-citizenship", *RECEIPT),
    PROVE,
    ("prove", SOMEBODY, *DAY, "--repairs", "--road", "--layers", "law", "--off", "bost.admit", *RECEIPT),
    ("prove", f"{SOMEBODY} under reform years-dropped", *RECEIPT),
    AUDIT,
    (*AUDIT, "--reform", "years-dropped"),
    LINES,
    ("rules", "--timeline", "bost-citizenship", "--layers", "law", "--reading", "bost.stamps=strict", *RECEIPT),
]  # fmt: skip


def seal(valley: Valley, made: dict[str, Any]) -> None:
    """Write a receipt of one's own making, its hash reckoned as the page says."""
    made.pop("digest", None)
    made["digest"] = by_hand(made)
    valley.write("receipt.json", json.dumps(made, indent=1, ensure_ascii=False) + "\n")


# --- written, and answered again


@pytest.mark.parametrize("words", ASKED, ids=" ".join)
def test_a_receipt_answered_again_holds(run: Run, valley: Valley, words: tuple[str, ...]) -> None:
    assert run(*words).exit_code in (0, ending.PROBLEMS)
    made, told = record(valley), run(*AGAIN)
    assert told.stdout == (
        f"receipt.json: as it was written; digest {made['digest']}\nanswers: all {len(made['answers'])} the same\n"
    ), told.stderr
    assert (told.exit_code, made.pop("digest")) == (0, by_hand(made))
    print(f"{words[0]}: {len(made['answers'])} answers of everybody answered again: all the same")


@pytest.mark.parametrize("words", [DIFF, PROVE, AUDIT, LINES], ids=lambda words: words[0])
def test_a_receipt_is_of_the_published_schema(run: Run, valley: Valley, words: tuple[str, ...]) -> None:
    run(*words)
    Draft202012Validator(json.loads(run("rules", "--schema", "receipt").stdout)).validate(record(valley))


def test_it_says_what_the_answer_says(run: Run, valley: Valley) -> None:
    """What is printed for programs, and what stands in the receipt, each read by its own page."""
    found: dict[str, Any] = {}
    for words in (DIFF, PROVE, AUDIT, LINES):
        run(*words, "--format", "json", "-o", "answer.json")
        found[words[0]] = json.loads((valley.at / "answer.json").read_text("utf-8")), record(valley)["answers"]
    said, told = found["diff"]
    assert [(each["question"], each["verdict"]) for each in told] == [
        (each["question"], each["verdict"]) for each in said["questions"]
    ]
    assert [(one["before"], one["after"]) for each in told for one in each["changes"]] == [
        (change["from"], change["to"]) for change in said["changes"]
    ]
    said, told = found["prove"]
    assert [each["verdict"] for each in told] == [each["verdict"] for each in said["claims"]]
    assert {"proved", "counter-example"} == {each["verdict"] for each in told}
    said, told = found["audit"]
    assert [each["flaw"] for each in told] == [each["id"] for each in said["findings"]] != []
    said, told = found["rules"]
    assert sum(len(each["unexplained"]) for each in told) == said["unexplained"]
    assert [each["of"] for each in told] == [each["of"] for each in said["timelines"]]


@pytest.mark.parametrize("words", [DIFF, PROVE, AUDIT, LINES], ids=lambda words: words[0])
def test_any_byte_changed_is_found(run: Run, valley: Valley, words: tuple[str, ...]) -> None:
    run(*words)
    text, chance = (valley.at / "receipt.json").read_bytes(), random.Random(7)
    places = {chance.randrange(len(text)) for _ in range(400)}
    for at in places:
        assert not sound(text[:at] + bytes([text[at] ^ chance.randrange(1, 256)]) + text[at + 1 :]), f"byte {at}"
    print(f"{len(places):,} bytes of a receipt of zhol {words[0]} of {len(text):,} changed: all found")


# --- what is otherwise

NEVER = """
rules:
- {id: bost.never, decides: bost-citizenship, outcome: refused, layer: law, overrides: [bost.admit], cite: [{work: bost-act, at: s 9, mark: V1}]}
"""  # noqa: E501


def otherwise(valley: Valley, text: str = NEVER) -> Iterable[str]:
    """What asks a receipt of other rules: those of the valley, and a rule more."""
    rules = valley.at / "other"
    shutil.copytree(valley.rules, rules, dirs_exist_ok=True)
    (rules / "bost-act/more.yaml").write_text(text)
    return ("verify", "receipt.json", "--rules", str(rules))


def test_other_rules_are_told_with_every_answer_they_change(run: Run, valley: Valley) -> None:
    said = {}
    for words in (("prove", SOMEBODY, "nobody is stateless by law", *DAY, *RECEIPT),
                  ("diff", "law", "law,reform=years-dropped", *DAY, "--question", "bost-citizenship", *RECEIPT),
                  ("rules", "--timeline", "bost-citizenship", *RECEIPT), AUDIT):  # fmt: skip
        run(*words)
        told = CliRunner().invoke(zhol, list(otherwise(valley)))
        assert told.exit_code == ending.PROBLEMS, told.output
        said[words[0]] = told.stdout
    assert f"claim '{SOMEBODY}': proved here, counter-example in the receipt\n" in said["prove"]
    assert "answers: 1 of 2 the same\n" in said["prove"]
    assert "difference in bost-citizenship: proved here, counter-example (" in said["diff"]
    assert "rulebook of a: another: " in said["diff"]
    assert "rulebook of b: another: " in said["diff"]
    assert "timeline of bost-citizenship, law: the same answer, on other grounds\n" in said["rules"]
    assert "rulebook: another: " in said["audit"]


def test_other_rules_that_answer_the_same_are_told(run: Run, valley: Valley) -> None:
    run("prove", NOBODY, *DAY, *RECEIPT)
    told = CliRunner().invoke(zhol, list(otherwise(valley, NEVER.replace("layer: law", "layer: incident"))))
    assert told.stdout.splitlines()[1] == "answers: all 1 the same"
    assert (told.exit_code, "rulebook: another: " in told.stdout) == (ending.PROBLEMS, True)


@pytest.mark.parametrize("words", [DIFF, PROVE], ids=lambda words: words[0])
def test_a_forged_answer_is_found_by_asking_again(run: Run, valley: Valley, words: tuple[str, ...]) -> None:
    run(*words)
    forged = record(valley)
    forged["answers"][1]["verdict"] = "not-settled"
    seal(valley, forged)
    told = run(*AGAIN)
    assert told.stdout.startswith("receipt.json: as it was written")
    assert (told.exit_code, " here, not-settled" in told.stdout) == (ending.PROBLEMS, True), told.stdout


@pytest.mark.parametrize("words", [DIFF, PROVE, AUDIT], ids=lambda words: words[0])
def test_another_solver_may_show_the_same_in_somebody_else(run: Run, valley: Valley, words: tuple[str, ...]) -> None:
    """With its own version it is told and holds; of the very same solver it would be something else."""
    run(*words)
    other = record(valley)
    other["answers"][0]["shown"] = "0" * 64
    seal(valley, other)
    told = run(*AGAIN)
    assert (told.exit_code, told.stdout.splitlines()[2].endswith(": the same answer, shown otherwise")) == (1, True)
    mine, other["versions"][SOLVER] = other["versions"][SOLVER], "4.8.0"
    seal(valley, other)
    told = run(*AGAIN)
    assert told.exit_code == 0
    _, answers, shown, program = told.stdout.splitlines()
    assert answers == f"answers: all {len(other['answers'])} the same"
    assert shown.endswith(f": the same answer, shown otherwise, by {SOLVER} {mine} here, 4.8.0 in the receipt")
    assert program == f"program: {SOLVER} {mine} here, 4.8.0 in the receipt"


def test_what_a_solver_answered_is_not_answered_without_one(
    run: Run, valley: Valley, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(*DIFF)
    made = (valley.at / "receipt.json").read_bytes()
    run("prove", WAY, "--lives", ".", *RECEIPT)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    told = run(*AGAIN, "--lives", ".")
    assert (told.exit_code, told.stdout.splitlines()[1:]) == (0, ["answers: all 1 the same"]), "ways ask no solver"
    (valley.at / "receipt.json").write_bytes(made)
    told = run(*AGAIN)
    assert (told.exit_code, told.stderr) == (
        2, "zhol verify: the solver z3 is not installed; it comes with the extra: pip install 'zhol[prove]'\n",
    )  # fmt: skip


def test_a_flaw_that_is_accepted_by_now_is_told(run: Run, valley: Valley) -> None:
    run(*AUDIT)
    flaw = record(valley)["answers"][0]["flaw"]
    more = otherwise(valley, "rules: []\n")
    (valley.at / "other/accepted.yaml").write_text(f"accepted:\n- {{flaws: ['{flaw}'], why: it is known}}\n")
    told = CliRunner().invoke(zhol, list(more))
    assert told.exit_code == ending.PROBLEMS
    (line,) = (line for line in told.stdout.splitlines() if line.startswith(flaw))
    assert line.endswith(", accepted here, " + line.partition(" here, ")[2])
    assert line.endswith(", not accepted in the receipt")


# --- sides with rules, reforms and lives of their own


def test_the_rules_of_a_side_are_asked_for(run: Run, valley: Valley) -> None:
    otherwise(valley)
    run("diff", "law", "law,rules=./other", *DAY, "--question", "bost-citizenship", *RECEIPT)
    assert "other" not in {*str(record(valley)).replace("'", " ").replace("/", " ").split()}, "no path is in it"
    told = run(*AGAIN)
    assert (told.exit_code, told.stderr) == (
        2, "side B of the receipt had a directory of rules of its own; --rules-of B=DIR names it\n",
    )  # fmt: skip
    assert run(*AGAIN, "--rules-of", "B=other").exit_code == 0
    told = run(*AGAIN, "--rules-of", f"B={valley.rules}")
    assert (told.exit_code, "rulebook of b: another: " in told.stdout) == (ending.PROBLEMS, True)
    for wrong in ("A=other", "C=other", "other"):
        assert run(*AGAIN, "--rules-of", "B=other", "--rules-of", wrong).exit_code == ending.BAD_INPUT


def test_a_reform_of_a_side_that_lies_elsewhere_is_asked_for(run: Run, valley: Valley) -> None:
    own = valley.write("own.yaml", (valley.rules / "reforms/years-dropped.yaml").read_text("utf-8"))
    run("diff", "law", f"law,reform={own}", *DAY, "--question", "bost-citizenship", *RECEIPT)
    assert record(valley)["stances"][1]["reforms"] == ["own"]
    told = run(*AGAIN)
    assert "of the reform 'own', which does not lie beside the rules; --reform FILE names it" in told.stderr
    assert run(*AGAIN, "--reform", str(own)).exit_code == 0
    told = run(*AGAIN, "--reform", str(own), "--reform", "years-dropped")
    assert told.stderr == "command line: --reform years-dropped: the receipt names no such reform; it names own\n"


def test_a_claim_names_a_life_and_not_where_it_lies(run: Run, valley: Valley) -> None:
    (valley.at / "kept").mkdir()
    valley.write("kept/life.yaml", LIFE)
    run("prove", WAY.replace("life.yaml", "kept/life.yaml"), *RECEIPT)
    made = record(valley)
    assert (made["asked"]["claims"][0]["claim"], made["cases"][0]["name"]) == (WAY, "life.yaml")
    assert made["cases"][0]["life"] is None
    told = run(*AGAIN)
    assert (told.exit_code, "--lives DIR says where it is\n" in told.stderr) == (2, True), told.output
    assert run(*AGAIN, "--lives", "kept").exit_code == 0
    valley.write("kept/life.yaml", LIFE.replace("clan: shore", "clan: hill"))
    told = run(*AGAIN, "--lives", "kept")
    assert (told.exit_code, "case life.yaml: another life: " in told.stdout) == (ending.PROBLEMS, True)


def test_the_life_of_a_claim_is_in_it_where_that_is_asked(run: Run, valley: Valley) -> None:
    run("prove", WAY, "--with-case", *RECEIPT)
    assert record(valley)["cases"][0]["life"]["person"] == {"born": "1980-02-29", "clan": "shore"}
    assert (valley.at / "receipt.json").stat().st_mode & 0o777 == 0o600
    assert run(*AGAIN).exit_code == 0


def test_two_lives_of_one_name_are_refused(run: Run, valley: Valley) -> None:
    (valley.at / "kept").mkdir()
    valley.write("kept/life.yaml", LIFE)
    told = run("prove", WAY, WAY.replace("life.yaml", "kept/life.yaml"), *RECEIPT)
    assert (told.exit_code, "two lives are called 'life.yaml'" in told.stderr) == (ending.BAD_INPUT, True)


@pytest.mark.parametrize("name", ["../life.yaml", "/etc/passwd.yaml", "kept/../life.yaml"])
def test_a_claim_leads_to_no_file_elsewhere(run: Run, valley: Valley, name: str) -> None:
    """Whoever writes a receipt names lives in it, and none of them may be any file of the reader."""
    run("prove", WAY, *RECEIPT)
    forged = json.loads(json.dumps(record(valley)).replace("life.yaml", name))
    seal(valley, forged)
    (valley.at / "empty").mkdir()
    told = run(*AGAIN, "--lives", "empty")
    assert (told.exit_code, "which is not" in told.stderr) == (ending.BAD_INPUT, True), told.output


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda made: made["stances"].pop(), "'diff' is judged by two sides"),
        (lambda made: made["asked"]["on"].pop(), "asked.diff.on: list should have at least 2 items"),
        (lambda made: made["asked"].update(on=["2024-02-30", "2024-06-01"]), "asked.diff.on.0: value error, "),
        (lambda made: made["cases"].append({"name": "", "digest": "0" * 64, "life": None, "unknown": []}), "1 lives"),
        (lambda made: made["asked"].update(command="simulate"), "asked: input tag 'simulate'"),
        (lambda made: made.update(schema="zhol/receipt/1"), "schema: input should be 'zhol/receipt/2'"),
    ],
)
def test_what_no_command_writes_is_no_receipt(run: Run, valley: Valley, spoil: Any, message: str) -> None:
    run(*DIFF)
    made = record(valley)
    spoil(made)
    seal(valley, made)
    told = run(*AGAIN)
    assert (told.exit_code, told.stderr.startswith("receipt.json: no receipt: ")) == (ending.BAD_INPUT, True)
    assert message in told.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("rules", *RECEIPT), "--receipt goes with --timeline."),
        (("audit", "--sign", "key"), "--sign go with --receipt."),
        ((*DIFF[:-2], "--sign", "key"), "--sign go with --receipt."),
        ((*AGAIN, "--case", "life.yaml"), "--case: the receipt is of zhol rules, which takes no life"),
        ((*AGAIN, "--lives", "."), "--lives: the receipt is of zhol rules; only claims name lives"),
    ],
)
def test_what_does_not_go_together_is_told(run: Run, valley: Valley, words: tuple[str, ...], message: str) -> None:
    run(*LINES)
    told = run(*words)
    assert (told.exit_code, message in told.stderr) == (2, True), told.stderr


def test_the_solver_is_not_loaded_for_a_receipt_of_one_life(valley: Valley) -> None:
    """A command that asks no solver stays quick, and goes where there is none."""
    life, rules, file = (str(each) for each in (valley.at / "life.yaml", valley.rules, valley.at / "receipt.json"))
    asked = ["check", life, "--rules", rules, "--receipt", file]
    words = [
        f"import sys; from zhol.cli import main; sys.argv[1:] = {asked!r}",
        "try: main()",
        "finally: assert 'z3' not in sys.modules",
    ]
    here = Path(__file__).parents[2]
    ran = subprocess.run([sys.executable, "-c", "\n".join(words)], cwd=here, env={"PYTHONPATH": ".dev"})
    assert ran.returncode == 0
