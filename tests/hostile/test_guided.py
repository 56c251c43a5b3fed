"""The same readers, led by atheris where it is installed: `make fuzz`. What leads them is tried without it too."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .guided import LED, spoiling
from .readers import READERS
from .test_readers import FEW, ROOT


@pytest.mark.parametrize("name", LED)
def test_input_that_looks_for_more_code_is_read_or_refused_in_a_line(name: str, tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="atheris is not installed, and in no extra")
    count, seed = os.environ.get("ZHOL_FUZZ", str(FEW)), os.environ.get("ZHOL_SEED", "0")
    command = [sys.executable, "-m", "zhol.tests.hostile.guided", name, count, seed, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT / ".dev", capture_output=True, text=True)
    assert done.returncode == 0, (done.stdout + done.stderr)[-4_000:]
    (line,) = (line for line in done.stdout.splitlines() if line.startswith("{"))
    print(line)
    told = json.loads(line)
    assert told["inputs"] == int(count)
    assert told["read"] + told["refused"] == told["inputs"]


def test_each_reader_is_led_or_it_is_said_why() -> None:
    assert {*READERS} - {*LED} == {"parquet", "tables"}


def test_an_input_is_spoilt_the_same_way_by_the_same_draw() -> None:
    """And most of the time as a person would: it stays a text, and one that another reader might take."""
    right = (b"case: a shepherd\nperson: {clan: hill}\n",)
    bytewise: list[bytes] = []

    def by_bytes(raw: bytes, most: int) -> bytes:
        bytewise.append(raw)
        return raw[:most]

    spoilt = spoiling(right, by_bytes)
    made = [spoilt(right[0], 200, drawn) for drawn in range(400)]
    assert made == [spoiling(right, lambda raw, most: raw[:most])(right[0], 200, drawn) for drawn in range(400)]
    assert 60 < len(bytewise) < 180
    assert all(len(each) <= 200 for each in made)
    assert len({*made}) > 150
    assert spoilt(b"\xff\xfe", 200, 3) == b"\xff\xfe"
