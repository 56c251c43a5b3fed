"""The same is asked, the same bytes come: whatever the seed of hashes, the locale, the time zone, the order in which a
directory is read, and the number of processors."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from zhol.engine.language.load import build, load, read_texts

from ..population.conftest import COHORT, rulebook
from ..population.test_run import ROOT, files
from .conftest import LIFE, SMALL

pytest.importorskip("sphinx", reason="Sphinx is not installed (the extra 'docs')")
pytest.importorskip("z3", reason="the solver z3 is not installed (the extra 'prove')")

EVERYWHERE = bool(os.environ.get("ZHOL_EVERYWHERE"))
"""Try every way of being another machine alone (`make same`); else one of each sort, those that go together at once."""
PLAIN = {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
Made = Callable[..., dict[str, bytes]]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A rulebook with what is asked of it: one life, some lives, one with mistakes, a scenario."""
    at = tmp_path_factory.mktemp("place")
    rulebook(at)
    texts = {
        "cohorts/valley.yaml": COHORT.replace("arvan: held", "arvan: held, bostian: none"),
        "whatif/base.yaml": SMALL,
        "life.yaml": LIFE,
        "lives/a.yaml": LIFE,
        "lives/b.yaml": LIFE.replace("shore", "hill"),
        "lives/c.json": '{"case": "қойшы, made up", "opens": {"on": "2014-01-01", "arvan": "held"}}',
        "wrong.yaml": LIFE.replace("clan: shore", "clam: shore, iqlim: ıssız"),
    }
    for name, text in texts.items():
        (at / name).parent.mkdir(exist_ok=True)
        (at / name).write_text(text, "utf-8")
    return at


@pytest.fixture(scope="module")
def make(place: Path, tmp_path_factory: pytest.TempPathFactory) -> Made:
    kernels = str(tmp_path_factory.mktemp("kernels"))

    def made(*hows: str, processors: str = "", **environment: str) -> dict[str, bytes]:
        """Everything, made by a process of its own on a machine that is so."""
        out = tmp_path_factory.mktemp("made") / "out"
        words = [sys.executable, "-m", "zhol.tests.promises.everything", str(out), str(place), *hows]
        bound = ["taskset", "-c", processors] if processors else []
        env = {
            **os.environ,
            **PLAIN,
            "COLUMNS": "",
            "XDG_CACHE_HOME": kernels,
            "PYTHONPATH": str(ROOT / ".dev"),
            **environment,
        }
        done = subprocess.run([*bound, *words], env=env, capture_output=True, cwd=ROOT / ".dev")
        assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
        return files(out)

    return made


@pytest.fixture(scope="module")
def usual(make: Made) -> dict[str, bytes]:
    found = make()
    print(f"{len(found)} files, {sum(map(len, found.values())):,} bytes, each time the same")
    return found


def differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def test_it_is_everything(usual: dict[str, bytes]) -> None:
    """Else the tests below would pass on nothing."""
    assert {"check.txt", "check.json", "check.md", "check.html", "rules.txt", "path.json", "audit.json"} <= usual.keys()
    assert {
        "run/record.json",
        "run/report.html",
        "site/index.html",
        "receipt.json",
        "receipt-diff.json",
    } <= usual.keys()
    assert b"No rule speaks of: stateless" in usual["check.txt"]
    assert "қойшы".encode() in usual["lives.txt"]
    assert b"unknown key 'clam'" in usual["mistakes.txt"]
    assert usual["audit.json"].count(b'"witness"') > 3


ASCII_ALONE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
apart = pytest.mark.skipif(not EVERYWHERE, reason="here in one with others; make same tries each alone")


def test_a_machine_that_is_otherwise_in_all_of_this(usual: dict[str, bytes], make: Made) -> None:
    """Hashes, time zone, order of files, processors, and no locale; what differs is found by `make same`."""
    other = make("order=0", "processors=3", PYTHONHASHSEED="4242", TZ="Pacific/Kiritimati", **ASCII_ALONE)
    assert differing(usual, other) == []


@apart
@pytest.mark.parametrize("seed", ["4242", "1", *["random"] * 2])
def test_any_seed_of_hashes(usual: dict[str, bytes], make: Made, seed: str) -> None:
    assert differing(usual, make(PYTHONHASHSEED=seed)) == []


def test_a_locale_with_a_dotless_i(usual: dict[str, bytes], make: Made, locales: Path) -> None:
    assert differing(usual, make(LOCPATH=str(locales), LC_ALL="tr_TR.UTF-8")) == []


@apart
def test_a_locale_with_other_letters(usual: dict[str, bytes], make: Made, locales: Path) -> None:
    assert differing(usual, make(LOCPATH=str(locales), LC_ALL="tr_TR.ISO-8859-9")) == []


@apart
def test_no_locale_at_all(usual: dict[str, bytes], make: Made) -> None:
    assert differing(usual, make(**ASCII_ALONE)) == []


@apart
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "XXX+13", "Asia/Almaty"])
def test_any_time_zone(usual: dict[str, bytes], make: Made, zone: str) -> None:
    assert differing(usual, make(TZ=zone)) == []


@apart
@pytest.mark.parametrize("seed", range(8))
def test_any_order_of_files(usual: dict[str, bytes], make: Made, seed: int) -> None:
    assert differing(usual, make(f"order={seed}")) == []


@apart
@pytest.mark.parametrize("number", [3, 2, 7])
def test_any_number_of_processors(usual: dict[str, bytes], make: Made, number: int) -> None:
    assert differing(usual, make(f"processors={number}")) == []


@apart
@pytest.mark.skipif(shutil.which("taskset") is None, reason="no process can be bound to a processor here")
def test_several_processes_on_one_processor(usual: dict[str, bytes], make: Made) -> None:
    one = str(min(os.sched_getaffinity(0)))
    assert differing(usual, make("processors=3", processors=one)) == []


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locale in which i and I are letters of different pairs, made where the system can make one."""
    at = tmp_path_factory.mktemp("locales")
    if shutil.which("localedef") is None:
        pytest.skip("no locale can be made here")
    for letters in ("UTF-8", "ISO-8859-9"):
        words = ["localedef", "-i", "tr_TR", "-f", letters, str(at / f"tr_TR.{letters}")]
        if subprocess.run(words, capture_output=True).returncode:
            pytest.skip("this system has no Turkish locale to make")
    return at


# --- the rulebook's own hash


def test_remarks_and_the_order_of_files_are_no_part_of_a_rulebooks_hash() -> None:
    """Of the rulebook that ships: its files the other way round, remarks before and behind each."""
    texts = read_texts(ROOT / "rules")
    book = load(ROOT / "rules")
    other = {name: f"# a remark\n\n{text}\n# another\n" for name, text in reversed(texts.items())}
    assert build(other).digest == book.digest
