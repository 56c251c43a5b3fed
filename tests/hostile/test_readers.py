"""A few hostile inputs for every reader, each reader bound in a process of its own: `make fuzz` tries many more."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .readers import READERS

ROOT = Path(__file__).resolve().parents[2]
FEW = 10


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where all readers find the tables of letters that hypothesis makes in seconds."""
    return tmp_path_factory.mktemp("tables")


@pytest.mark.parametrize("name", READERS)
def test_hostile_input_is_read_or_refused_in_a_line(name: str, tables: Path) -> None:
    pytest.importorskip("pyarrow")
    count = os.environ.get("ZHOL_FUZZ", str(FEW))
    seed = os.environ.get("ZHOL_SEED", "0")
    command = [sys.executable, "-m", "zhol.tests.hostile", name, count, seed, str(tables)]
    done = subprocess.run(command, cwd=ROOT / ".dev", capture_output=True, text=True)
    assert done.returncode == 0, (done.stdout + done.stderr)[-4_000:]
    told = json.loads(done.stdout)
    print(done.stdout.strip())
    assert told["inputs"] >= int(count) * 9 // 10
    assert told["refused"], "nothing was hostile"
