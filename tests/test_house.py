"""What we want kept about the house itself: nothing else would notice when it goes."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ENGINE = ROOT / "engine"
MODULES = sorted(ENGINE.rglob("*.py"))

LAWS = re.compile("kazakh|china|chinese|xinjiang|hukou|kandas", re.IGNORECASE)
MACHINES = re.compile(r"(?<![\w./~-])(?:/(?:home|Users|root|work|tmp|mnt|private)/\w|[A-Z]:\\Users\\)")
VAGUE = set("data model context service manager handler processor utils helper base core misc".split())
# whom each library answers to: the one place in engine/ that may import it
DOORS = {
    "click": "commands/",
    "gherkin": "site/features.py",
    "sphinx": "site/",
    "durable": "decide/durable.py",
    "z3": "proof/",
    "llvmlite": "population/",
    "numpy": "population/",
    "pyarrow": "population/",
    "jinja2": "web/",
    "starlette": "web/",
    "uvicorn": "web/",
}
NETWORK = {"socket", "http", "urllib", "requests", "httpx", "aiohttp", "ftplib", "smtplib"}
MACHINE = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "os.environ",
    "os.getenv",
    "sys.stdin",
}


@cache
def parsed(module: Path) -> ast.Module:
    return ast.parse(module.read_text("utf-8"), str(module.relative_to(ROOT)))


@cache
def imports(module: Path) -> tuple[tuple[int, str], ...]:
    """Return the level and the dotted name of every import, wherever in the module it stands."""
    found: list[tuple[int, str]] = []
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.Import):
            found += ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.append((node.level, node.module or ""))
    return tuple(found)


def named(module: Path) -> str:
    return module.relative_to(ENGINE).as_posix()


def kept_files() -> list[Path]:
    """List what is, or is about to be, under version control; outside a clone, whatever is not hidden."""
    git = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(git, cwd=ROOT, capture_output=True, check=True, text=True).stdout
        paths = [ROOT / name for name in listed.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        paths = [p for p in ROOT.rglob("*") if not any(part.startswith(".") for part in p.relative_to(ROOT).parts)]
    return [path for path in paths if path.is_file() and not path.is_symlink()]


def test_there_is_an_engine() -> None:
    assert MODULES, "every test below would pass on nothing"


def test_engine_names_no_law() -> None:
    found = [
        f"{named(path)}: {word.group()}"
        for path in ENGINE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
        if (word := LAWS.search(path.name + "\n" + path.read_text("utf-8")))
    ]
    assert not found


def test_no_path_of_a_machine_is_written_down() -> None:
    found = []
    for path in kept_files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {match.group()}" for match in MACHINES.finditer(text)]
    assert not found


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_module_says_what_it_is(module: Path) -> None:
    assert ast.get_docstring(parsed(module))


def test_modules_are_named_after_what_they_hold() -> None:
    assert not [named(m) for m in MODULES if {m.stem, m.parent.name} & VAGUE]


def test_every_room_stands_on_a_floor() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    floors = {layer.strip("()") for contract in contracts for layer in contract.get("layers", [])}
    rooms = {f"engine.{m.parent.name}" for m in MODULES if m.parent != ENGINE and m.parent.parent == ENGINE}
    assert rooms <= floors


def test_imports_inside_engine_are_relative() -> None:
    assert not [
        f"{named(m)}: {name}"
        for m in MODULES
        for level, name in imports(m)
        if level == 0 and name.split(".")[0] in {"zhol", "engine"}
    ]


@pytest.mark.parametrize("library", DOORS)
def test_library_comes_in_by_one_door(library: str) -> None:
    assert not [
        named(m)
        for m in MODULES
        if not named(m).startswith(DOORS[library])
        if any(level == 0 and name.split(".")[0] == library for level, name in imports(m))
    ]


def test_engine_opens_no_connection() -> None:
    assert not [
        f"{named(m)}: {name}"
        for m in MODULES
        for level, name in imports(m)
        if level == 0 and name.split(".")[0] in NETWORK
    ]


def test_engine_reads_neither_clock_nor_environment() -> None:
    """Today is always an argument; so is the terminal. Only a command may ask the machine."""
    found = []
    for module in MODULES:
        if named(module).startswith("commands/"):
            continue
        found += [f"{named(module)}: import {name}" for level, name in imports(module) if (level, name) == (0, "time")]
        for node in ast.walk(parsed(module)):
            if isinstance(node, ast.ImportFrom) and node.module == "os":
                found += [f"{named(module)}: os.{a.name}" for a in node.names if f"os.{a.name}" in MACHINE]
            if isinstance(node, ast.Attribute) and ".".join(ast.unparse(node).split(".")[-2:]) in MACHINE:
                found.append(f"{named(module)}: {ast.unparse(node)}")
    assert not found


def test_wheel_holds_zhol_and_nothing_else(tmp_path: Path) -> None:
    """Build it as pip would, without a network."""
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
        entry = archive.read(next(n for n in names if n.endswith("entry_points.txt"))).decode()

    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"zhol"}
    assert len(tops) == 2
    inside = {name.removeprefix("zhol/") for name in names if name.startswith("zhol/")}
    assert {name.split("/")[0] for name in inside} == {"engine", "rules", "scenarios", "features", "cli.py"}
    assert {f"engine/{named(m)}" for m in MODULES} <= inside
    assert not [name for name in inside if "__pycache__" in name or name.endswith((".pyc", ".orig"))]
    assert "zhol = zhol.cli:main" in entry


def test_help_is_had_without_the_heavy_libraries() -> None:
    """They cost more than the rest of `zhol --help` together."""
    ask = """
import sys
sys.argv = ["zhol", "--help"]
from zhol.cli import main
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
heavy = {"rich", "pydantic", "yaml", "lark", "durable", "numpy", "hypothesis"} & set(sys.modules)
assert not heavy, heavy
"""
    done = subprocess.run([sys.executable, "-c", ask], cwd=ROOT / ".dev", capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "Usage" in done.stdout
