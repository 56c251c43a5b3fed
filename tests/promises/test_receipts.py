"""A receipt says what was answered; answered again it holds, and whatever is otherwise is found and named."""

import json
import random
import re
import shutil
import socket
import subprocess
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from zhol.cli import zhol
from zhol.engine.commands import ending
from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.options import leading
from zhol.engine.language.load import load
from zhol.engine.receipts.again import answered_again
from zhol.engine.receipts.checked import of_check
from zhol.engine.receipts.differing import differences
from zhol.engine.receipts.forms import ReceiptForm
from zhol.engine.receipts.ground import Ground
from zhol.engine.receipts.sealing import seal_of, written

from ..bdd.shelf import PEOPLE, RULES
from ..population.conftest import Valley
from ..population.test_run import files
from .conftest import LIFE, Run
from .test_nothing_lost import ONE_LINE, at_most, mode

CHECK = ("check", "life.yaml", "--receipt", "receipt.json")
PATH = ("path", "life.yaml", "--to", "bost-citizen", "--receipt", "receipt.json")
AGAIN = ("verify", "receipt.json", "--case", "life.yaml")
needs_ssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")


def record(valley: Valley) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((valley.at / "receipt.json").read_text("utf-8"))
    return found


def by_hand(thing: Any) -> str:
    """The hash of something, as docs/promises/receipts.md tells it."""
    return sha256(json.dumps(thing, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


# --- written, and answered again


@pytest.mark.parametrize("words", [CHECK, PATH, (*PATH, "--all", "--best", "--avoid", "stateless=yes"),
                                   (*CHECK, "--layers", "law,practice", "--off", "bost.admit", "--on", "2025-02-28"),
                                   (*CHECK, "--reading", "resident-meaning=living-there", "--reform", "years-dropped"),
                                   (*CHECK, "--question", "bostian", "--why", "bost-citizenship"), (*CHECK, "--all")],
                         ids=" ".join)  # fmt: skip
def test_a_receipt_answered_again_holds(run: Run, valley: Valley, words: tuple[str, ...]) -> None:
    assert run(*words).exit_code == 0
    told = run(*AGAIN)
    count = len(record(valley)["answers"])
    assert told.stdout == (
        f"receipt.json: as it was written; digest {record(valley)['digest']}\nanswers: all {count} the same\n"
    ), told.stderr
    assert told.exit_code == 0
    assert count


def test_the_receipts_of_lives_that_ship_hold() -> None:
    """Answered again by who has judged the others before: nothing is left over from one to the next."""
    book = load(RULES)
    judges, names = (Checker(book), Checker(book)), sorted(path.stem for path in PEOPLE.glob("*.yaml"))[::6]
    cases = [read_case((PEOPLE / f"{name}.yaml").read_text("utf-8"), name, book) for name in names]
    receipts = [
        of_check(judges[0].check(case, questions=leading(book), explain=True), case, book, (None, ()), leading(book))
        for case in cases
    ]
    for case, receipt in reversed([*zip(cases, receipts, strict=True)]):
        ground = Ground(lambda *_: judges[1], lambda *_, case=case: case)
        assert list(differences(receipt, answered_again(receipt, ground))) == []
    told = sum(len(receipt.answers) for receipt in receipts)
    print(f"{told:,} answers of {len(receipts)} lives answered again: all the same")


def test_a_receipt_is_the_same_whatever_is_shown(run: Run, valley: Valley) -> None:
    found = set()
    for form in ("text", "json", "md", "html"):
        assert run(*CHECK, "--format", form, "--readings", "--quiet").exit_code == 0
        found.add((valley.at / "receipt.json").read_bytes())
    assert len(found) == 1


def test_a_receipt_says_what_the_answer_says(run: Run, valley: Valley) -> None:
    run("check", "life.yaml", "--format", "json", "-o", "answer.json", "--receipt", "receipt.json")
    answer = json.loads((valley.at / "answer.json").read_text("utf-8"))
    receipt, keys = record(valley), ("question", "on", "layers", "kind", "outcomes")
    said = [{key: each[key] for key in keys} for each in answer["answers"]]
    told = [{key: each[key] for key in keys} for each in receipt["answers"]]
    assert told == [each for each in said if each["question"] in receipt["asked"]["questions"]]
    (stance,) = receipt["stances"]
    assert (stance["rulebook"], receipt["engines"]) == (answer["rulebook"], answer["engines"])
    assert stance["readings"] == answer["answers"][0]["readings"]


def test_a_receipt_holds_no_life_unless_asked(run: Run, valley: Valley) -> None:
    run(*CHECK)
    text = (valley.at / "receipt.json").read_text("utf-8")
    assert not re.search("trader|shore|1980|2014|2020-03", text)
    told = run("verify", "receipt.json")
    assert (told.exit_code, told.stdout.splitlines()[1]) == (
        0, "not answered again: it holds no life; --case CASE names the one it is of",
    )  # fmt: skip
    run(*CHECK, "--with-case")
    assert mode(valley.at / "receipt.json") == 0o600
    assert record(valley)["cases"][0]["life"]["person"] == {"born": "1980-02-29", "clan": "shore"}
    told = run("verify", "receipt.json")
    assert told.exit_code == 0
    assert "answers: all " in told.stdout


def test_the_hashes_are_what_the_page_says(run: Run, valley: Valley) -> None:
    """Reckoned by hand, without a word of the module that writes them."""
    run(*CHECK, "--with-case")
    receipt = record(valley)
    assert receipt["cases"][0]["digest"] == by_hand(receipt["cases"][0]["life"])
    assert receipt.pop("digest") == by_hand(receipt)


@pytest.mark.parametrize("words", [CHECK, (*CHECK, "--with-case"), PATH])
def test_a_receipt_is_of_the_published_schema(run: Run, valley: Valley, words: tuple[str, ...]) -> None:
    schema = json.loads(run("rules", "--schema", "receipt").stdout)
    Draft202012Validator.check_schema(schema)
    run(*words)
    Draft202012Validator(schema).validate(record(valley))


def test_nothing_is_asked_of_the_network(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any, **__: Any) -> Any:
        raise AssertionError("a socket was opened")

    run(*CHECK)
    monkeypatch.setattr(socket, "socket", refused)
    assert run(*AGAIN).exit_code == 0


# --- what is otherwise


def test_another_layout_is_the_same_life(run: Run, valley: Valley) -> None:
    run(*CHECK)
    other = LIFE.replace("{clan: shore, born: 1980-02-29}", "\n  born: 1980-02-29   # made up\n  clan: shore")
    valley.write("life.yaml", "# told once more\n" + other)
    assert run(*AGAIN).exit_code == 0


def test_another_life_is_told_with_every_answer_it_changes(run: Run, valley: Valley) -> None:
    run(*CHECK)
    valley.write("life.yaml", LIFE.replace("clan: shore", "clan: hill"))
    told = run(*AGAIN)
    assert told.exit_code == ending.PROBLEMS
    assert re.search(r"^case: another life: \w{12} here, \w{12} in the receipt$", told.stdout, re.MULTILINE)
    valley.write("life.yaml", LIFE.replace("bost-residence: {is: permit, since: 2014-01-01}", "bost-residence: none"))
    told = run(*AGAIN)
    assert "bost-residence on 2024-06-01, law: none here, permit in the receipt" in told.stdout.splitlines()


RULE = """
rules:
- {id: bost.never, decides: bost-citizenship, outcome: eligible, layer: incident, when: [on < 1900-01-01], cite: [{work: bost-act, at: s 9, mark: V1}]}
"""  # noqa: E501


def test_other_rules_are_told_and_whether_they_answer_the_same(run: Run, valley: Valley, tmp_path: Path) -> None:
    run(*CHECK, "--question", "bost-citizenship")
    rules = tmp_path / "other"
    shutil.copytree(valley.rules, rules)
    again = [*AGAIN, "--rules", str(rules)]
    (rules / "bost-act/more.yaml").write_text(
        "# nothing yet\n" + RULE.replace("- {", "# - {").replace("rules:", "rules: []")
    )
    assert CliRunner().invoke(zhol, again).exit_code == 0, "a file without a rule, and remarks, are no other rulebook"
    (rules / "bost-act/more.yaml").write_text(RULE)
    told = CliRunner().invoke(zhol, again)
    assert told.exit_code == ending.PROBLEMS
    assert re.search(r"^rulebook: another: \w{12} here, \w{12} in the receipt$", told.stdout, re.MULTILINE)
    here = [line for line in told.stdout.splitlines() if line.startswith("bost-citizenship")]
    assert all(line.endswith("the same answer, on other grounds") for line in here), here
    (rules / "bost-act/more.yaml").write_text(
        RULE.replace("layer: incident, when: [on < 1900-01-01]", "layer: incident")
    )
    told = CliRunner().invoke(zhol, again)
    assert "+ incident: unknown (eligible) here, unknown (refused) in the receipt\n" in told.stdout


@pytest.mark.parametrize(
    ("was", "now"), [("at: s 6, mark: V1", "at: s 6, mark: V2"), ("bost-residence: {is: permit, since: 2014-01-01}",
                                                                "bost-residence: {is: permit, since: 2013-12-31}")],
    ids=["a citation", "a day"],
)  # fmt: skip
def test_the_same_answer_on_other_grounds_is_told(run: Run, valley: Valley, tmp_path: Path, was: str, now: str) -> None:
    asked = (*CHECK, "--question", "bost-citizenship", "--question", "bost-residence", "--layers", "law")
    assert run(*asked).exit_code == 0
    shutil.copytree(valley.rules, tmp_path / "other")
    for file in (tmp_path / "other/bost-act/admission.yaml", valley.at / "life.yaml"):
        file.write_text(file.read_text("utf-8").replace(was, now), "utf-8")
    told = CliRunner().invoke(zhol, [*AGAIN, "--rules", str(tmp_path / "other")])
    assert told.exit_code == ending.PROBLEMS
    assert "law: the same answer, on other grounds\n" in told.stdout


def test_rules_without_the_words_of_a_receipt_are_told(run: Run, valley: Valley, tmp_path: Path) -> None:
    run(*CHECK)
    act = tmp_path / "other/act"
    act.mkdir(parents=True)
    (tmp_path / "other/vocabulary.yaml").write_text("layers: {law: {}}\nactors: {person: self}\n")
    told = CliRunner().invoke(zhol, [*AGAIN, "--rules", str(tmp_path / "other")])
    assert told.exit_code == ending.BAD_INPUT
    assert "Traceback" not in told.output


def test_a_reform_that_does_not_lie_beside_the_rules_is_asked_for(run: Run, valley: Valley, tmp_path: Path) -> None:
    own = valley.write("own.yaml", (valley.rules / "reforms/years-dropped.yaml").read_text("utf-8"))
    run(*CHECK, "--reform", str(own))
    told = run(*AGAIN)
    assert (told.exit_code, told.stderr) == (
        2, "the receipt is of the reform 'own', which does not lie beside the rules; --reform FILE names it\n",
    )  # fmt: skip
    assert run(*AGAIN, "--reform", str(own)).exit_code == 0


@pytest.mark.parametrize("name", ["../../own", "x" * 5_000, "a\0b"], ids=["elsewhere", "too long", "no name"])
def test_a_receipt_leads_to_no_file_that_is_not_beside_the_rules(run: Run, valley: Valley, name: str) -> None:
    """Whoever writes a receipt names reforms in it, and none of them may be any file of the reader."""
    run(*CHECK)
    made = record(valley)
    made["stances"][0]["reforms"] = [name]
    del made["digest"]
    made["digest"] = by_hand(made)
    valley.write("receipt.json", json.dumps(made, indent=1, ensure_ascii=False) + "\n")
    (valley.rules / "reforms" / "../../own.yaml").write_text("whatever: it is\n")
    valley.write("../../own", "whatever: it is\n")
    told = run(*AGAIN)
    assert told.exit_code == ending.BAD_INPUT
    assert "which does not lie beside the rules; --reform FILE names it\n" in told.stderr


def test_another_version_that_answers_the_same_holds_and_is_told(
    run: Run, valley: Valley, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(*CHECK)
    monkeypatch.setattr("zhol.engine.receipts.writing.code", lambda *_: "0" * 64)
    told = run(*AGAIN)
    assert (told.exit_code, told.stdout.splitlines()[-1]) == (0, "program: other modules of zhol")


def test_a_forged_answer_is_found_by_asking_again(run: Run, valley: Valley) -> None:
    """Whoever changes an answer and reckons the seal anew is found, for the answer is another."""
    run(*CHECK)
    forged = record(valley)
    for answer in forged["answers"]:
        if answer["question"] == "bost-citizenship":
            answer["outcomes"] = ["refused" if answer["outcomes"] == ["eligible"] else "eligible"]
    del forged["digest"]
    forged["digest"] = by_hand(forged)
    valley.write("receipt.json", json.dumps(forged, indent=1, ensure_ascii=False) + "\n")
    told = run(*AGAIN)
    assert told.stdout.startswith("receipt.json: as it was written")
    assert told.exit_code == ending.PROBLEMS
    assert "bost-citizenship on 2024-06-01, law: " in told.stdout


def test_any_byte_changed_in_a_receipt_is_found(run: Run, valley: Valley) -> None:
    run(*CHECK, "--with-case")
    text, chance, tried = (valley.at / "receipt.json").read_bytes(), random.Random(5), 0
    for at in {0, len(text) // 2, len(text) - 1, *(chance.randrange(len(text)) for _ in range(1_500))}:
        changed = text[:at] + bytes([text[at] ^ chance.randrange(1, 256)]) + text[at + 1 :]
        assert not sound(changed), f"byte {at}"
        tried += 1
    for changed in (text[:-1], text + b"\n", text[: len(text) // 2], b"", text + text):
        assert not sound(changed)
    print(f"{tried:,} bytes of a receipt of {len(text):,} changed: all found")


def sound(raw: bytes) -> bool:
    try:
        receipt = ReceiptForm.model_validate_json(raw)
    except ValueError:
        return False
    return raw == written(receipt).encode() and receipt.digest == seal_of(receipt)


@pytest.mark.parametrize(
    "raw", [b"", b"{}", b"[]", b"\xff\xfe", b"null", b"[" * 100_000, b'{"schema": "zhol/check/1"}', b"receipt: yes\n"]
)
def test_what_is_no_receipt_is_told_in_one_line(run: Run, valley: Valley, raw: bytes) -> None:
    (valley.at / "receipt.json").write_bytes(raw)
    told = run(*AGAIN)
    assert told.exit_code == ending.BAD_INPUT
    assert re.fullmatch(r"receipt.json: no receipt: [^\n]+\n", told.stderr)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("check", "life.yaml", "--with-case"), "--with-case and --sign go with --receipt."),
        (("check", ".", "--receipt", "receipt.json"), "--receipt is of one life; name one CASE."),
        (("check", "--stdin-lines", "--receipt", "receipt.json"), "it takes no CASE, -o, --receipt or other format."),
        (("verify", "receipt.json", "--again"), "--again is for a run"),
        (
            ("verify", ".", "--case", "life.yaml"),
            "--case, --lives, --signers, --reform, --rules-of are for a receipt, a file.",
        ),
    ],
)
def test_what_does_not_go_together_is_told(run: Run, valley: Valley, words: tuple[str, ...], message: str) -> None:
    run(*CHECK)
    valley.write("other.yaml", LIFE)
    (valley.at / "cohorts/valley.yaml").unlink()
    told = run(*words)
    assert (told.exit_code, message in told.stderr) == (2, True), told.stderr


def test_a_full_disk_leaves_the_receipt_that_was_there(run: Run, valley: Valley) -> None:
    run(*CHECK)
    before = files(valley.at)
    with at_most(100):
        told = run(*CHECK, "--question", "bostian")
    assert (told.exit_code, bool(ONE_LINE.fullmatch(told.stderr))) == (ending.BAD_INPUT, True)
    assert files(valley.at) == before


# --- signed


@pytest.fixture
def key(tmp_path: Path) -> Callable[[str], Path]:
    def make(name: str) -> Path:
        file = tmp_path / f"key-{name}"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", str(file)], check=True)
        return file

    return make


def signers(at: Path, *keys: tuple[str, Path]) -> str:
    file = at / "allowed"
    file.write_text("".join(f"{name} {key.with_suffix('.pub').read_text()}" for name, key in keys))
    return str(file)


@needs_ssh
def test_a_signature_is_good_by_whom_it_is(run: Run, valley: Valley, key: Callable[[str], Path]) -> None:
    clerk = key("clerk")
    assert run(*CHECK, "--sign", str(clerk)).exit_code == 0
    told = run(*AGAIN, "--signers", signers(valley.at, ("clerk@bost", clerk)))
    assert told.exit_code == 0
    assert re.search(
        '^signature: Good "zhol" signature for clerk@bost with ED25519 key SHA256:', told.stdout, re.MULTILINE
    )
    told = run(*AGAIN)
    assert told.exit_code == 0
    assert "nobody was asked whose key that is; --signers FILE names whose count" in told.stdout


@needs_ssh
def test_it_is_what_ssh_keygen_itself_takes(run: Run, valley: Valley, key: Callable[[str], Path]) -> None:
    clerk = key("clerk")
    run(*CHECK, "--sign", str(clerk))
    words = ["ssh-keygen", "-Y", "verify", "-f", signers(valley.at, ("clerk", clerk)), "-I", "clerk", "-n", "zhol"]
    raw = (valley.at / "receipt.json").read_bytes()
    assert subprocess.run([*words, "-s", "receipt.json.sig"], input=raw, cwd=valley.at).returncode == 0
    (valley.at / "receipt.json.sig").unlink()
    by_itself = ["ssh-keygen", "-Y", "sign", "-f", str(clerk), "-n", "zhol", "receipt.json"]
    subprocess.run(by_itself, cwd=valley.at, check=True, capture_output=True)
    assert run(*AGAIN, "--signers", str(valley.at / "allowed")).exit_code == 0


@needs_ssh
@pytest.mark.parametrize(
    ("harm", "says"),
    [("byte", "does not fit"), ("another", "is by nobody in"), ("gone", "there is none"), ("older", "does not fit"),
     ("garbage", "is by nobody in")],
)  # fmt: skip
def test_a_signature_that_does_not_hold_is_told(
    run: Run, valley: Valley, key: Callable[[str], Path], harm: str, says: str
) -> None:
    clerk, stranger = key("clerk"), key("stranger")
    run(*CHECK, "--sign", str(clerk))
    receipt, seal = valley.at / "receipt.json", valley.at / "receipt.json.sig"
    if harm == "byte":
        receipt.write_bytes(receipt.read_bytes().replace(b"bost-citizenship", b"bost-citizensnip", 1))
    elif harm == "gone":
        seal.unlink()
    elif harm == "garbage":
        seal.write_bytes(b"signed, me\n")
    elif harm == "older":
        run(*CHECK, "--on", "2023-01-01")
    known = stranger if harm == "another" else clerk
    told = run("verify", "receipt.json", "--signers", signers(valley.at, ("clerk", known)))
    assert told.exit_code == ending.PROBLEMS
    assert re.search(f"^signature: .*{says}", told.stdout, re.MULTILINE), told.stdout


def test_a_key_that_is_none_and_a_program_that_is_not_there(
    run: Run, valley: Valley, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = run(*CHECK, "--sign", "nowhere")
    assert told.stderr.startswith("nowhere: no such key; ")
    told = run(*CHECK, "--sign", "life.yaml")
    assert (told.exit_code, told.stderr.startswith("life.yaml: ssh-keygen did not sign: ")) == (2, True)
    monkeypatch.setenv("PATH", str(valley.at))
    told = run(*CHECK, "--sign", "life.yaml")
    assert (told.exit_code, told.stderr) == (
        2, "ssh-keygen is not installed; it comes with OpenSSH, and signs and looks at signatures here\n",
    )  # fmt: skip
    assert not (valley.at / "receipt.json").exists(), "what was to be signed does not stand unsigned"
