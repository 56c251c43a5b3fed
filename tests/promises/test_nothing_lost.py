"""Nothing is lost: whatever stops a write, what was there before is there still, and one line says what is so."""

import errno
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from zhol.engine.commands import ending
from zhol.engine.commands.docs import swapped
from zhol.engine.population import journal
from zhol.engine.population.carrying import How
from zhol.engine.population.run import simulate
from zhol.engine.population.seats import Lost
from zhol.engine.population.verifying import verify
from zhol.engine.text import whole as writing
from zhol.engine.text.whole import NotWritten, put_whole

from ..population.conftest import Valley
from ..population.test_run import ROOT, files
from .conftest import LIFE, SMALL, Run

ENGINE = ROOT / "engine"
NOBODY = 65534
FIRST, SECOND = b"first" * 5_000, b"second" * 9_000
ONE_LINE = re.compile(r"[^\n]+: cannot be written: [^\n]+\n")
WRITING = re.compile(
    r"write_text|write_bytes|open\([^)]*[\"'][waxr]\+?b?[\"']|os\.open|tofile|mkstemp|NamedTemp|\.dump\("
)
WAYS_OUT = {
    "text/whole.py": "the one way",
    "text/files.py": "to be read, without waiting for a pipe",
    "commands/putting.py": "a pipe or a device is no file to be replaced",
    "commands/ending.py": "to nowhere, once nobody reads",
    "commands/docs.py": "in a directory that is put in its place whole",
    "site/binding.py": "in a directory that is put in its place whole",
    "population/journal.py": "a line more; half a one is no line",
    "population/lock.py": "a directory, to be locked",
}


def tree(at: Path) -> dict[str, bytes]:
    return {name: content for name, content in files(at).items() if not name.startswith("cache")}


# --- one way of writing


def test_whatever_is_written_goes_through_one_way() -> None:
    found = {
        module.relative_to(ENGINE).as_posix()
        for module in ENGINE.rglob("*.py")
        if [words for words in WRITING.findall(module.read_text("utf-8")) if '"r' not in words]
    }
    assert found == WAYS_OUT.keys()


@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT, errno.EACCES])
def test_a_write_that_fails_at_any_step_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, fault: int
) -> None:
    file = tmp_path / "memo.md"
    put_whole(file, FIRST)

    def failing(*_: Any, **__: Any) -> Any:
        raise OSError(fault, os.strerror(fault))

    with monkeypatch.context() as broken:
        broken.setattr(Path if step == "replace" else os, step, failing)
        with pytest.raises(NotWritten, match=f"memo.md: cannot be written: {os.strerror(fault)}"):
            put_whole(file, SECOND)
    assert tree(tmp_path) == {"memo.md": FIRST}
    put_whole(file, SECOND)
    assert tree(tmp_path) == {"memo.md": SECOND}


def test_a_disk_that_fills_at_any_byte_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "memo.md"
    put_whole(file, FIRST)
    for room in (0, 1, 4095, 4096, len(SECOND) - 1):
        with at_most(room), pytest.raises(NotWritten):
            put_whole(file, SECOND)
        assert tree(tmp_path) == {"memo.md": FIRST}, room


def test_what_is_told_of_a_person_is_for_the_user_alone(run: Run, valley: Valley) -> None:
    before = os.umask(0o022)
    try:
        run("ask", "--question", "bost-citizenship", "--on", "2024-06-01", "-o", "told.yaml", stdin="permit\nstop\n")
        run("check", "life.yaml", "-o", "memo.md")
        assert mode(valley.at / "told.yaml") == 0o600
        assert mode(valley.at / "memo.md") == 0o644
        (valley.at / "memo.md").chmod(0o600)
        run("check", "life.yaml", "-o", "memo.md")
        assert mode(valley.at / "memo.md") == 0o600, "no more open than the one in whose place it is put"
    finally:
        os.umask(before)


def mode(file: Path) -> int:
    return file.stat().st_mode & 0o777


# --- killed between


KILLED = """
import os, signal, sys
from pathlib import Path
from zhol.engine.text import whole

def kill(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

file, step = Path(sys.argv[1]), sys.argv[2]
if step == "half":
    with whole.whole(file) as into:
        into.write(b"second" * 4_500)
        into.flush()
        kill()
elif step == "replaced":
    whole._settle = kill
elif step == "replace":
    Path.replace = kill
else:
    setattr(whole.os, step, kill)
whole.put_whole(file, b"second" * 9_000)
"""
OVER_AND_OVER = """
import sys
from pathlib import Path
from zhol.engine.text.whole import put_whole

while True:
    for content in (b"first" * 5_000, b"second" * 9_000):
        put_whole(Path(sys.argv[1]), content)
"""


@pytest.mark.parametrize("step", ["open", "half", "fsync", "replace", "replaced"])
def test_a_kill_at_any_step_leaves_the_old_or_the_new(tmp_path: Path, step: str) -> None:
    file = tmp_path / "memo.md"
    put_whole(file, FIRST)
    done = subprocess.run([sys.executable, "-c", KILLED, str(file), step], cwd=ROOT / ".dev")
    assert done.returncode == -signal.SIGKILL
    assert file.read_bytes() == (SECOND if step == "replaced" else FIRST)
    put_whole(file, SECOND)
    assert file.read_bytes() == SECOND


def test_a_kill_at_any_moment_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    file, chance = tmp_path / "memo.md", random.Random(7)
    seen = set()
    for _ in range(12):
        child = subprocess.Popen([sys.executable, "-c", OVER_AND_OVER, str(file)], cwd=ROOT / ".dev")
        begun = file.stat().st_mtime_ns if file.exists() else 0
        while not file.exists() or file.stat().st_mtime_ns == begun:
            time.sleep(0.001)
        time.sleep(chance.uniform(0, 0.01))
        child.kill()
        child.wait()
        seen.add(file.read_bytes())
        assert seen <= {FIRST, SECOND}


def test_two_who_write_one_file_at_once_never_mix(tmp_path: Path) -> None:
    file = tmp_path / "memo.md"
    both = [subprocess.Popen([sys.executable, "-c", OVER_AND_OVER, str(file)], cwd=ROOT / ".dev") for _ in range(2)]
    try:
        while not file.exists():
            time.sleep(0.001)
        assert {file.read_bytes() for _ in range(2_000)} <= {FIRST, SECOND}
    finally:
        for each in both:
            each.kill()
            each.wait()


# --- every command


ASKED = ("ask", "--question", "bost-citizenship", "--on", "2024-06-01")
WRITERS: dict[str, tuple[tuple[str, ...], str | None]] = {
    "check": (("check", "life.yaml", "-o", "out.html"), None),
    "path": (("path", "life.yaml", "--to", "bost-citizen", "-o", "out.md"), None),
    "rules": (("rules", "-o", "out.txt"), None),
    "schema": (("rules", "--schema", "-o", "out.json"), None),
    "ask": ((*ASKED, "-o", "out.yaml"), "permit\nstop\n"),
    "audit": (("audit", "--kind", "window", "--on", "2024-06-01", "--save", "lives", "-o", "out.md"), None),
    "diff": (("diff", "law", "law+practice", "--on", "2024-06-01", "--save", "lives", "-o", "out.md"), None),
    "prove": (
        ("prove", "nobody has bost-citizenship in conflict on 2024-06-01", "--save", "lives", "-o", "out.md"),
        None,
    ),
}


@pytest.mark.parametrize("name", WRITERS)
def test_a_full_disk_is_told_in_one_line_and_takes_nothing(run: Run, valley: Valley, name: str) -> None:
    words, stdin = WRITERS[name]
    before = tree(valley.at)
    with at_most(3):
        told = run(*words, stdin=stdin)
    assert told.exit_code == ending.BAD_INPUT, told.output
    assert ONE_LINE.fullmatch(told.stderr), told.stderr
    assert tree(valley.at) == before
    assert run(*words, stdin=stdin).exit_code in (0, ending.PROBLEMS)
    assert tree(valley.at).keys() > before.keys(), "else it was not what writes"
    written = tree(valley.at)
    if name != "ask":  # which does not begin where a life stands
        with at_most(3):
            assert run(*words, stdin=stdin).exit_code == ending.BAD_INPUT
    assert tree(valley.at) == written


def test_a_full_disk_stops_a_run_and_takes_nothing_that_stands(run: Run, valley: Valley) -> None:
    whole = run("simulate", "whatif/base.yaml", "-o", "whole")
    assert whole.exit_code == 0, whole.output
    largest = max(len(content) for content in files(valley.at / "whole").values())
    stops = 0
    for room in (0, 100, largest // 4, largest // 2, largest - 1):
        standing = outputs(valley.at / "out")
        with at_most(room):
            told = run("simulate", "whatif/base.yaml", "-o", "out")
        assert told.exit_code == ending.BAD_INPUT, told.output
        assert len(told.stderr.splitlines()) == 1
        assert "cannot be written: " in told.stderr
        assert outputs(valley.at / "out").items() >= standing.items()
        stops += 1
    assert run("simulate", "whatif/base.yaml", "-o", "out").exit_code == 0
    assert files(valley.at / "out") == files(valley.at / "whole")
    count = len(files(valley.at / "out"))
    print(f"a disk that was full {stops} times took nothing; the run came to the same {count} files")


def outputs(directory: Path) -> dict[str, bytes]:
    return {name: content for name, content in files(directory).items() if not Path(name).name.startswith(".")}


def test_a_full_disk_takes_nothing_of_a_finished_run(run: Run, valley: Valley) -> None:
    run("simulate", "whatif/base.yaml", "-o", "out")
    before = files(valley.at / "out")
    for words in (
        ("simulate", "whatif/base.yaml", "-o", "out"), ("export", "out", "--as", "xes", "-o", "log.xes"),
        ("compare", "out", "out", "-o", "compared.md"), ("replay", "out", "--person", "0", "-o", "person.yaml"),
    ):  # fmt: skip
        with at_most(100):
            told = run(*words)
        assert (told.exit_code, ONE_LINE.fullmatch(told.stderr) is not None) == (ending.BAD_INPUT, True), told.output
    with at_most(100):
        assert run("extend", "out", "--replicates", "+1").exit_code == ending.BAD_INPUT
    assert {name: content for name, content in files(valley.at / "out").items() if name in before} == before
    assert run("extend", "out", "--replicates", "+1").exit_code == 0
    assert run("verify", "out").exit_code == 0


def test_a_disk_with_no_room_left_at_all(run: Run, valley: Valley) -> None:
    """A file system of 64 KB, where whoever runs the tests may mount one."""
    disk = valley.at / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        (disk / "memo.html").write_bytes(FIRST)
        (disk / "ballast").write_bytes(bytes(36 * 1024))
        told = run("check", "life.yaml", "-o", "disk/memo.html")
        assert (told.exit_code, told.stderr) == (2, "disk/memo.html: cannot be written: No space left on device\n")
        assert files(disk) == {"memo.html": FIRST, "ballast": bytes(36 * 1024)}
        told = run("simulate", "whatif/base.yaml", "-o", "disk/out")
        assert told.exit_code == ending.BAD_INPUT
        assert "cannot be written: No space left on device; what is finished stands" in told.stderr
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_what_nobody_can_take_in_is_told(valley: Valley) -> None:
    with Path("/dev/full").open("wb") as full:
        for words in (["check", str(valley.at / "life.yaml"), "--rules", str(valley.rules)], ["--help"]):
            done = subprocess.run([sys.executable, "-m", "zhol.cli", *words], cwd=ROOT / ".dev", stdout=full, stderr=-1)
            assert done.returncode == ending.BAD_INPUT
            assert re.fullmatch(rb"(stdout|output): cannot be written: No space left on device\n", done.stderr)


UNPRIVILEGED = """
import os, sys
from click.testing import CliRunner
from zhol.cli import zhol
from zhol.engine.commands import check, simulate

rules, at, *commands = sys.argv[1:]
os.chdir(at)
runner = CliRunner()
for last in (False, True):
    if last and os.geteuid() == 0:
        os.setgroups([])
        os.setuid(65534)
    for command in commands:
        words = command.split()
        if not last:
            words = ["elsewhere/" + word if word.startswith("shut/") else word for word in words]
        done = runner.invoke(zhol, [words[0], "--rules", rules, *words[1:]])
        if last:
            print(done.exit_code, done.stderr.strip().replace("\\n", "|"))
"""


TEMPORARY = Path(tempfile.gettempdir()).resolve()


def test_a_directory_that_may_not_be_written_to_is_told_and_left(valley: Valley) -> None:
    made = [at for end in (valley.at, valley.rules) for at in (end, *end.parents) if TEMPORARY in at.parents]
    for directory in made:
        directory.chmod(directory.stat().st_mode | 0o555)
    (valley.at / "elsewhere").mkdir()
    shut = valley.at / "shut"
    shut.mkdir()
    (shut / "memo.md").write_bytes(FIRST)
    shut.chmod(0o555)
    commands = [
        "check life.yaml -o shut/memo.md",
        "simulate whatif/base.yaml -o shut/out",
        "simulate whatif/base.yaml -o shut",
    ]
    words = [sys.executable, "-c", UNPRIVILEGED, str(valley.rules), str(valley.at), *commands]
    env = {**os.environ, "ZHOL_CACHE": "off"}
    done = subprocess.run(words, cwd=ROOT / ".dev", env=env, capture_output=True, text=True)
    assert done.stdout.splitlines() == [
        "2 shut/memo.md: cannot be written: Permission denied",
        "2 shut/out:1:1: cannot be used: Permission denied; name a directory that can be written to",
        "2 shut:1:1: cannot be written to; name a directory that can be written to",
    ], done.stderr
    assert files(shut) == {"memo.md": FIRST}


def test_a_site_that_cannot_take_its_place_leaves_the_one_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("site", "work/site"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "index.html").write_text(name)
    replace = Path.replace

    def failing(path: Path, target: Path) -> Path:
        if path == tmp_path / "work/site":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return replace(path, target)

    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", failing)
        with pytest.raises(OSError, match="Input/output error"):
            swapped(tmp_path / "work/site", tmp_path / "site", tmp_path / "work/before")
    assert files(tmp_path) == {"site/index.html": b"site", "work/site/index.html": b"work/site"}
    swapped(tmp_path / "work/site", tmp_path / "site", tmp_path / "work/before")
    assert files(tmp_path) == {"site/index.html": b"work/site", "work/before/index.html": b"site"}


def test_the_record_of_a_run_comes_when_all_it_tells_of_is_on_the_disk(
    valley: Valley, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, settled = valley.at / "out", []

    def settle(there: list[Path]) -> None:
        assert not (out / "record.json").exists()
        settled.extend(there)

    monkeypatch.setattr(journal, "settle", settle)
    record = simulate(valley.scenario(SMALL), out, How(plain=True)).record
    assert {path.relative_to(out).as_posix() for path in settled} == record["outputs"].keys()


# --- two at once


def test_two_runs_in_one_directory_come_to_one(valley: Valley, kernels: Path) -> None:
    words = [
        sys.executable,
        "-m",
        "zhol.cli",
        "simulate",
        str(valley.at / "whatif/base.yaml"),
        "-o",
        str(valley.at / "out"),
    ]
    env = {**os.environ, "XDG_CACHE_HOME": str(kernels)}
    both = [
        subprocess.Popen(
            [*words, "--rules", str(valley.rules)], cwd=ROOT / ".dev", env=env, stdout=-1, stderr=-1, text=True
        )
        for _ in range(2)
    ]
    told = [each.communicate() for each in both]
    codes = [each.returncode for each in both]
    assert 0 in codes, told
    for code, (_, said) in zip(codes, told, strict=True):
        assert code == 0 or said.endswith(
            "out:1:1: another run is at work here; wait for it, or name another directory\n"
        )
    assert verify(valley.at / "out") == []


def test_an_interview_leaves_what_another_wrote_meanwhile(
    run: Run, valley: Valley, monkeypatch: pytest.MonkeyPatch
) -> None:
    from zhol.engine.commands.asking import Table

    answered = Table._answered

    def meanwhile(table: Table, *words: Any) -> bool:
        (valley.at / "told.yaml").write_text(LIFE)
        return answered(table, *words)

    monkeypatch.setattr(Table, "_answered", meanwhile)
    told = run(*ASKED, "-o", "told.yaml", stdin="permit\nstop\n")
    assert told.exit_code == ending.BAD_INPUT
    assert "told.yaml: was changed meanwhile, and not by this interview; it is left so" in told.stderr
    assert (valley.at / "told.yaml").read_text() == LIFE


# --- a clock that goes back, a worker that goes away


def test_a_clock_that_goes_back_changes_nothing(run: Run, valley: Valley, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = ("check", "life.yaml", "--format", "json")
    answer = run(*asked).stdout
    run("simulate", "whatif/base.yaml", "-o", "out")
    before = files(valley.at / "out")
    for now in (time.time() + 3e8, 86_400.0):
        monkeypatch.setattr(time, "time", lambda now=now: now)
        monkeypatch.setattr(time, "time_ns", lambda now=now: int(now * 1e9))
        for path in (*valley.at.rglob("*"), *valley.rules.rglob("*")):
            os.utime(path, (now, now))
        assert run(*asked).stdout == answer
        assert run("simulate", "whatif/base.yaml", "-o", "out").exit_code == 0
        assert run("verify", "out").exit_code == 0
        assert files(valley.at / "out") == before
        (valley.at / "out/record.json").unlink()
        (valley.at / "out/.under-way.jsonl").unlink(missing_ok=True)
        other = run("simulate", "whatif/base.yaml", "-o", f"out-{now}")
        assert other.exit_code == 0
        assert files(valley.at / f"out-{now}") == before
        (valley.at / "out/record.json").write_bytes(before["record.json"])


def test_workers_lost_for_good_are_told_and_take_nothing(
    run: Run, valley: Valley, monkeypatch: pytest.MonkeyPatch
) -> None:
    from zhol.engine.population.processes import Process

    ask: Callable[..., Any] = Process.ask
    left = [9]
    valley.write("whatif/base.yaml", SMALL.replace("people: 60", "people: 300\nreplicates: 2"))

    def killing(process: Process, *words: Any) -> Any:
        left[0] -= 1
        if left[0] < 0:
            os.kill(process.process.pid or 0, signal.SIGKILL)
        return ask(process, *words)

    monkeypatch.setattr(Process, "ask", killing)
    told = run("simulate", "whatif/base.yaml", "-o", "out", "--workers", "2")
    assert told.exit_code == ending.BAD_INPUT, told.output
    assert re.fullmatch(r"5 workers were lost one after the other.*; what is finished stands, .*\n", told.stderr)
    standing = outputs(valley.at / "out")
    monkeypatch.undo()
    assert standing
    made = simulate(valley.scenario((valley.at / "whatif/base.yaml").read_text()), valley.at / "out", How(plain=True))
    assert files(made.directory).items() >= standing.items()


def test_a_worker_whose_disk_is_full_says_so(valley: Valley) -> None:
    """An error of writing goes from a worker to the one who asked, and is one still."""
    import pickle

    error = pickle.loads(pickle.dumps(writing.not_written(Path("scratch"), OSError(errno.ENOSPC, "full"))))
    assert (type(error), str(error)) == (NotWritten, "scratch: cannot be written: full")
    assert str(Lost("gone")) == "gone"


# --- what makes a disk full


@contextmanager
def at_most(room: int) -> Iterator[None]:
    """Let no file grow longer than so many bytes."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
