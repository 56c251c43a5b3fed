"""No door of the suite leads to another machine, and no door of zhol would: each is tried."""

import ast
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from zhol.engine.commands.under_way import ray_alone
from zhol.tests.privacy.shut import doors

ROOT = Path(__file__).resolve().parents[2]
ELSEWHERE = "192.0.2.1"
"""An address that belongs to nobody (RFC 5737)."""
TRY = f"import socket; socket.create_connection(('{ELSEWHERE}', 80), timeout=5)"


def left() -> tuple[type[BaseException], ...]:
    """What shut doors raise: those of a worker were shut as it began, by a module of the same text."""
    begun = sys.modules.get("doors")
    return (doors.Left, *([begun.Left] if begun else []))


def test_no_connection_is_made_from_a_test() -> None:
    with socket.socket() as door, pytest.raises(left()):
        door.connect((ELSEWHERE, 80))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door, pytest.raises(left()):
        door.sendto(b"x", (ELSEWHERE, 53))
    with pytest.raises(left()):
        socket.getaddrinfo("example.org", 443)


def test_nor_from_a_python_that_a_test_begins() -> None:
    done = subprocess.run([sys.executable, "-c", TRY], capture_output=True, text=True)
    assert "doors.Left" in done.stderr, "the child could have gone anywhere"


def test_this_machine_is_reached() -> None:
    with socket.socket() as listens:
        listens.bind(("127.0.0.1", 0))
        listens.listen()
        with socket.create_connection(listens.getsockname(), timeout=5):
            pass


def test_zhol_runs_where_there_is_no_network_at_all(tmp_path: Path) -> None:
    """In a namespace of its own not even 127.0.0.1 is there; whatever is begun, in any language, is in it too."""
    if subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode:
        pytest.skip("this machine makes no network namespaces")
    from zhol.tests.test_cli import INSTRUMENT, LIFE, RULES, VOCABULARY

    (tmp_path / "rules" / "act").mkdir(parents=True)
    for name, text in {"vocabulary": VOCABULARY, "act/instrument": INSTRUMENT, "act/all": RULES}.items():
        (tmp_path / "rules" / f"{name}.yaml").write_text(text)
    (tmp_path / "life.yaml").write_text(LIFE)
    way = {**os.environ, "PYTHONPATH": str(ROOT / ".dev"), "ZHOL_CACHE": "off"}
    zhol = ["unshare", "-rn", sys.executable, "-m", "zhol.cli"]
    done = subprocess.run([*zhol, "check", "life.yaml", "--rules", "rules"], cwd=tmp_path, capture_output=True, env=way)
    assert (done.returncode, done.stderr) == (0, b"")


def test_ray_tells_its_makers_nothing_and_listens_to_nobody_else() -> None:
    told = ray_alone()
    assert told["RAY_USAGE_STATS_ENABLED"] == "0"
    assert told["RAY_AUTH_MODE"] == "token"
    assert len(told["RAY_AUTH_TOKEN"]) >= 64
    module = ast.parse((ROOT / "engine/population/on_ray.py").read_text("utf-8"))
    calls = [ast.unparse(call) for call in ast.walk(module) if isinstance(call, ast.Call)]
    begun = [call for call in calls if call.startswith("ray.init(") and "address=" not in call]
    assert begun
    assert all("include_dashboard=False" in call for call in begun)


def test_pages_name_no_address_on_another_machine() -> None:
    """What a browser loads comes with zhol: templates, styles, scripts."""
    for file in [*(ROOT / "engine" / "web" / "sheets").iterdir()]:
        text = file.read_text("utf-8")
        assert "http://" not in text, file
        assert "https://" not in text, file
