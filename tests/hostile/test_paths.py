"""Names that lead elsewhere, and files that are none: refused in a line, whoever is asked to read them."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from zhol.cli import zhol
from zhol.engine.text.files import beside
from zhol.tests.privacy.shut import doors
from zhol.tests.test_cli import INSTRUMENT, LIFE, RULES, VOCABULARY

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 60


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a directory with a rulebook in `rules` and a life in `life.yaml`, and go there."""
    (tmp_path / "rules" / "act").mkdir(parents=True)
    (tmp_path / "rules" / "vocabulary.yaml").write_text(VOCABULARY)
    (tmp_path / "rules" / "act" / "instrument.yaml").write_text(INSTRUMENT)
    (tmp_path / "rules" / "act" / "all.yaml").write_text(RULES)
    (tmp_path / "life.yaml").write_text(LIFE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(path.name)


def a_directory(path: Path) -> None:
    path.mkdir()


def a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def a_link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def a_link_to_nothing(path: Path) -> None:
    path.symlink_to("nowhere")


def a_large_file(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 40)


def bytes_of_a_program(path: Path) -> None:
    path.write_bytes(Path(sys.executable).resolve().read_bytes()[:100_000])


NO_FILES = (
    a_pipe, a_socket, a_device, a_link_to_itself, a_link_to_nothing, a_large_file, bytes_of_a_program, a_directory,
)  # fmt: skip


def said(*words: str) -> str:
    """Run zhol in a process of its own, which ends in time, with exit code 2 and a line or two; return them."""
    command = [sys.executable, "-m", "zhol.cli", *words, "--rules", "rules", "--no-cache"]
    way = {**os.environ, "PYTHONPATH": doors.path(ROOT / ".dev")}
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, env=way, stdin=subprocess.DEVNULL)
    assert done.returncode == 2, done.stdout + done.stderr
    assert not done.stdout
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 4, done.stderr
    assert len(done.stderr) < 2_000
    return done.stderr


@pytest.mark.parametrize("made", NO_FILES, ids=lambda made: made.__name__)
def test_what_is_no_plain_file_is_no_life(at: Path, made: Callable[[Path], None]) -> None:
    made(at / "odd.yaml")
    assert said("check", "odd.yaml").startswith("odd.yaml")


@pytest.mark.parametrize("made", [a_pipe, a_device, a_large_file], ids=lambda made: made.__name__)
@pytest.mark.parametrize("where", ["rules/act/more.yaml", "reform", "table.csv"])
def test_nor_is_it_anything_else(at: Path, made: Callable[[Path], None], where: str) -> None:
    from zhol.engine.language.load import load
    from zhol.engine.population.sheet import sheet
    from zhol.engine.text.diagnostic import BadInput, Diagnostics

    path = at / where
    made(path)
    if where == "table.csv":
        pytest.importorskip("pyarrow")
        found = Diagnostics()
        assert sheet(path, found) is None
        assert [error for error in found.errors if "at most" in error.message or "is a" in error.message]
        return
    with pytest.raises(BadInput, match=r"cannot be read: is a|at most|leads out of"):
        load(at / "rules", None, (path,) if where == "reform" else ())


def test_a_link_out_of_the_rulebook_is_refused(at: Path) -> None:
    (at / "secret.yaml").write_text("something: secret\n")
    (at / "rules" / "act" / "more.yaml").symlink_to(at / "secret.yaml")
    told = said("check", "life.yaml")
    assert "a link that leads out of the rulebook" in told
    assert "secret" not in told.replace("secret.yaml", "")


def test_a_link_within_it_is_a_file_of_it(at: Path) -> None:
    (at / "rules" / "act" / "all.yaml").rename(at / "rules" / "act" / "all.kept")
    (at / "rules" / "act" / "all.yaml").symlink_to(at / "rules" / "act" / "all.kept")
    (at / "elsewhere").symlink_to("rules")
    assert CliRunner().invoke(zhol, ["check", "life.yaml", "--rules", "elsewhere", "--no-cache"]).exit_code == 0


def test_a_link_out_of_a_directory_of_lives_is_refused(at: Path) -> None:
    (at / "lives").mkdir()
    (at / "lives" / "one.yaml").symlink_to(at / "life.yaml")
    assert "a link that leads out of the directory" in said("check", "lives")


@pytest.mark.parametrize(
    "name", ["../secret", "/secret", "a/../secret", "", ".", "..", "a\\b", "a\0b", "x" * 5_000, "link"]
)
def test_a_name_leads_to_no_other_directory(at: Path, name: str) -> None:
    (at / "secret.yaml").write_text("a: b")
    (at / "rules" / "link.yaml").symlink_to(at / "secret.yaml")
    assert beside(at / "rules", name) is None
    assert beside(at / "rules", "vocabulary") == at / "rules" / "vocabulary.yaml"


LIFE_AND = ("check", "life.yaml")
NAMED = [
    ["check"], ["path", "--to", "x"], ["prove", "--file"], ["rules", "--reform"], ["verify"], [*LIFE_AND, "-o"],
    [*LIFE_AND, "--receipt"], [*LIFE_AND, "--receipt", "receipt.json", "--sign"],
]  # fmt: skip


@pytest.mark.parametrize("words", NAMED, ids=" ".join)
def test_a_name_that_no_file_can_have_is_told_in_a_line(at: Path, words: list[str]) -> None:
    for name in ("x" * 5_000, "y/" * 3_000):
        assert said(*words, name)


def test_a_run_does_not_reach_out_of_its_directory(at: Path) -> None:
    pytest.importorskip("pyarrow")
    from zhol.engine.population.recorded import stays_inside

    for name in ("../x", "/etc/passwd", "a/../../x", "a//b", "./a", "", "a\\..\\b", "a\nb", "a\u202eb", "x" * 400):
        with pytest.raises(ValueError, match=r"no name|leads elsewhere"):
            stays_inside(name)
    assert stays_inside("persons.parquet/000000-000001.parquet")


@pytest.fixture
def bomb(tmp_path: Path) -> Path:
    """Return a Parquet file of a few kilobytes that unpacks to a thousand times what may be."""
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    file = tmp_path / "people.parquet"
    word = pa.array(["x" * 500_000])
    many = pa.DictionaryArray.from_arrays(pa.array([0] * 1_000_000, pa.int32()), word)
    parquet.write_table(pa.table({"clan": many, "location": many}), file, compression="gzip")
    return file


def test_a_table_that_unpacks_without_end_is_refused_in_bounded_room(bomb: Path) -> None:
    """Half a million characters said a million times: 465 GB as words, a few bytes as a dictionary."""
    assert bomb.stat().st_size < 50_000
    ask = f"""
import resource, sys
from pathlib import Path
from zhol.engine.language.load import load
from zhol.engine.population.tables import read_table
from zhol.engine.text.diagnostic import BadInput
from zhol.tests.hostile.bounds import most
book = load(Path({str(ROOT / "tests/rulebooks/bost")!r}))
resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
try:
    read_table(Path({str(bomb)!r}), 737000, book)
except BadInput as error:
    print(error)
print(most() >> 10, file=sys.stderr)
"""
    way = {**os.environ, "PYTHONPATH": doors.path(ROOT / ".dev")}
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, timeout=SECONDS, env=way)
    assert "at most 1,000 are read (1,000,000 rows)" in done.stdout, done.stdout + done.stderr
    assert int(done.stderr) < 1_000, "megabytes"
