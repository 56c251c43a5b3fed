"""Build wheel and sdist, and install them in every way that is promised, each in an environment of its own.

make matrix             all ways; PYTHONS="python3.11 python3.14" tells which Pythons there are
make matrix ARGS=oldest those whose name holds a word
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .licences import direct, plain

ROOT = Path(__file__).resolve().parents[2]
LIFE = ROOT / "scenarios" / "people" / "student-in-almaty.yaml"
LACKING = {
    ("simulate", "base-2014-2026", "-o", "out"): "zhol[population]",
    ("verify", "out"): "zhol[population]",
    ("diff", "2018-06-01", "2024-06-01"): "zhol[prove]",
    ("prove", "nobody has kz-citizenship in conflict on 2018-06-01 by law"): "zhol[prove]",
    ("docs", "-o", "site"): "zhol[docs]",
    ("rules", "--schema"): "zhol[population]",
    ("serve",): "zhol[web]",
    ("diff", "2018-06-01", "2024-06-01", "--weigh", "xinjiang-kazakhs"): "zhol[",
}
"""Commands that need an extra, and the extra that the one line they end with has to name."""
CORE = ("tests/language", "tests/decide/test_case.py", "tests/decide/test_check.py", "tests/decide/test_durable.py")
ALONE = (
    ("check", "life.yaml", "--receipt", "receipt.json"), ("verify", "receipt.json", "--case", "life.yaml"),
    *((("audit", "--kind", "no-basis"),) * 2),
)  # fmt: skip
"""Commands that go without an extra, and through what zhol itself needs; the second audit is what the first kept."""
TRIED = ("pytest", "pytest-bdd", "pytest-xdist", "hypothesis", "jsonschema")
EXTRAS = {
    "prove": ("tests/proof/test_diff_command.py", "tests/claims/test_prove_command.py"),
    "population": tuple(f"tests/population/test_{name}.py" for name in ("run", "tables", "records", "machine")),
    "ray": ("tests/population/test_on_ray.py",),
    "docs": ("tests/site/test_site.py",),
    "web": ("tests/web/test_looking.py", "tests/web/test_guard.py", "tests/web/test_interview.py"),
}
"""The extras, each with tests that go through what it brings."""
BESIDE = {"ray": ("population",), "docs": ("population",)}
"""What else an extra's tests need."""
ALSO = {"web": ("httpx",)}
"""What they need of others: starlette's own client, before 1.0."""
PYTHONS = ("python3.11", "python3.12", "python3.13", "python3.14")
ODD = "a path with spaces, жол and 路"


class Failed(Exception):
    """What a way of installing came to, where it was not what is promised."""


def run(*words: str | Path, at: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program somewhere else than in the checkout, in an environment that knows nothing of it."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    kept |= {"PYTHONUTF8": "1", "NO_COLOR": "1"}
    return subprocess.run(
        [str(word) for word in words], cwd=at, env=kept | environment, capture_output=True, text=True, encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


def done(*words: str | Path, at: Path, **environment: str) -> str:
    """Run a program that has to succeed; return what it printed."""
    ran = run(*words, at=at, **environment)
    if ran.returncode:
        raise Failed(f"{' '.join(map(str, words))}: {ran.returncode}\n{(ran.stdout + ran.stderr)[-1500:]}")
    return ran.stdout


@dataclass(frozen=True)
class Installed:
    """An environment with zhol in it."""

    at: Path

    @property
    def python(self) -> Path:
        """Its Python."""
        return self.at / "venv" / "bin" / "python"

    def zhol(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run zhol in it."""
        return run(self.at / "venv" / "bin" / "zhol", *words, at=self.at, XDG_CACHE_HOME=str(self.at / "cache"))


def install(at: Path, by: str, *what: str | Path, lowest: Sequence[str] = (), bare: bool = False) -> Installed:
    """Make an environment by a Python, if there is none yet, and install something with uv, else with pip.

    `lowest`: the oldest of what zhol needs by itself ("") and of some extras; `bare`: where no compiler is to be found.
    """
    made, uv = Installed(at), shutil.which("uv")
    if not made.python.exists():
        at.mkdir(parents=True)
        done(by, "-m", "venv", "--without-pip" if uv else "--clear", at / "venv", at=at)
    if lowest and not uv:
        raise Failed("needs uv, which is not installed; pip install uv")
    how: list[str | Path] = [uv, "pip", "install"] if uv else [made.python, "-m", "pip", "install"]
    how += ["--python", made.python] if uv else []
    # of what zhol needs, asked for here beside it: of what a wheel asks for uv takes the newest all the same
    how += ["--resolution", "lowest-direct", *(str(need) for part in lowest for need in direct(part))] if lowest else []
    done(*how, *what, at=at, **(_bare(at.parent) if bare else {}))
    return made


def answers(made: Installed) -> str:
    """Judge a life, list the rules, print the version; return what the answers say of the engines."""
    shutil.copy(LIFE, made.at / "life.yaml")
    version = made.zhol("--version").stdout.strip()
    told = made.zhol("check", "life.yaml")
    if told.returncode or "not legal advice" not in told.stdout:
        raise Failed(f"zhol check: {told.returncode}\n{(told.stdout + told.stderr)[-1500:]}")
    listed = made.zhol("rules")
    if listed.returncode:
        raise Failed(f"zhol rules: {listed.returncode}\n{listed.stderr[-1500:]}")
    python = done(made.python, "--version", at=made.at).strip()
    engines = told.stdout.strip().splitlines()[-1].split("·")[1].strip()
    return f"{version}, {python}, {engines}"


def no_extras(made: Installed) -> str:
    """See that each command that needs an extra says so in one line that names it."""
    for words, extra in LACKING.items():
        ran = made.zhol(*words)
        said = (ran.stdout + ran.stderr).strip()
        if ran.returncode != 2 or extra not in said or "Traceback" in said or len(said.splitlines()) > 2:
            raise Failed(f"zhol {' '.join(words)}: {ran.returncode}\n{said[-800:]}")
    return f"{answers(made)}; {len(LACKING)} commands name the extra they lack"


def core(made: Installed, by: str) -> str:
    """Run the core's tests on the oldest of what zhol needs; what tests alone need is as new as it may be."""
    told = answers(made)
    for words in ALONE:
        ran = made.zhol(*words)
        if ran.returncode not in (0, 1) or ran.stderr:
            raise Failed(f"zhol {' '.join(words)}: {ran.returncode}\n{ran.stderr[-1500:]}")
    return f"{told}; {gone_through(made, by, ('',), CORE)}"


def extra(made: Installed, by: str, name: str) -> str:
    """Run tests of an extra on the oldest of what it needs, as `core` does."""
    return gone_through(made, by, (name,), EXTRAS[name], ALSO.get(name, ()))


def gone_through(made: Installed, by: str, parts: Sequence[str], tests: Sequence[str], also: Sequence[str] = ()) -> str:
    """Run some tests in an environment, from a copy of the checkout; say with what, and what they said."""
    install(made.at, by, *TRIED, *also)
    told, copied = oldest_of(made, parts), made.at / "checkout"
    left = shutil.ignore_patterns(".git", "build", "dist", ".mutants", ".*_cache")
    shutil.copytree(ROOT, copied, symlinks=True, ignore=left)
    ran = run(made.python, "-m", "pytest", "-p", "no:cacheprovider", *tests, at=copied, PYTHONPATH=".dev")
    last = (ran.stdout.strip().splitlines() or [""])[-1]
    if ran.returncode or " passed" not in last:
        raise Failed(ran.stdout[-3000:] + ran.stderr[-500:])
    return f"{told}; {last}"


def oldest_of(made: Installed, parts: Sequence[str]) -> str:
    """Say which versions are installed of what zhol needs, or some of its extras."""
    wanted = {plain(need.name) for part in parts for need in direct(part)}
    found = (
        "import importlib.metadata as m; print(' '.join(f\"{d.name} {d.version}\" for d in m.distributions() "
        f"if d.name.lower().replace('_', '-') in {wanted!r}))"
    )
    return done(made.python, "-c", found, at=made.at).strip()


def build(at: Path) -> tuple[Path, Path]:
    """Build wheel and sdist with hatchling, from the checkout, into a directory; return both."""
    at.mkdir(parents=True)
    done(sys.executable, "-m", "hatchling", "build", "-d", at, at=ROOT)
    (wheel,), (sdist,) = at.glob("*.whl"), at.glob("*.tar.gz")
    return wheel, sdist


Way = Callable[[Path], str]


def ways(wheel: Path, sdist: Path, pythons: Sequence[str]) -> dict[str, Way]:
    """Return the ways of installing, by name."""
    newest, oldest = pythons[-1], pythons[0]

    def wheel_by(python: str) -> Way:
        return lambda at: no_extras(install(at, python, wheel))

    def sdist_by(python: str) -> Way:
        return lambda at: answers(install(at, python, sdist))

    def extra_by(name: str) -> Way:
        parts = (name, *BESIDE.get(name, ()))  # the rest as new as it may be: by an old click no test reads stderr
        return lambda at: extra(install(at, oldest, wheel, lowest=parts), oldest, name)

    return {
        **{f"wheel, {_named(python)}": wheel_by(python) for python in pythons},
        **{f"sdist, {_named(python)}": sdist_by(python) for python in pythons},
        "no compiler, newest": lambda at: answers(install(at, newest, wheel, bare=True)),
        "odd path, oldest": lambda at: answers(install(at / ODD, oldest, wheel)),
        "oldest needs, oldest": lambda at: core(install(at, oldest, wheel, lowest=("",)), oldest),
        **{f"oldest of {name}, oldest": extra_by(name) for name in EXTRAS},
    }


def _named(python: str) -> str:
    """Name a Python: as it was asked for, or by the version in its path."""
    return python.rpartition("/versions/")[2].partition("/")[0] or Path(python).name


def _bare(at: Path) -> dict[str, str]:
    """Return a PATH of one directory with nothing in it but uv, no compiler and no shell; and compilers that fail."""
    only = at / "bin"
    only.mkdir(exist_ok=True)
    if (program := shutil.which("uv")) and not (only / "uv").exists():
        (only / "uv").symlink_to(program)
    return {"PATH": str(only), "CC": "false", "CXX": "false"}


def main() -> None:
    """Try every way that was asked for, and end with 1 where one failed."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("words", nargs="*", help="only ways whose name holds all of these")
    given = asked.parse_args()
    asked_for = os.environ.get("PYTHONS", "").split() or PYTHONS
    there = {name: found for name in asked_for if (found := found_python(name))}
    pythons, failed = list(there.values()), False
    with tempfile.TemporaryDirectory(prefix="zhol-matrix-") as place:
        wheel, sdist = build(Path(place) / "dist")
        print(f"built {wheel.name} ({wheel.stat().st_size:,} bytes) and {sdist.name} ({sdist.stat().st_size:,} bytes)")
        for number, (name, way) in enumerate(ways(wheel, sdist, pythons).items()):
            if not all(word in name for word in given.words):
                continue
            began = time.monotonic()
            try:
                told = way(Path(place) / str(number))
            except Failed as error:
                told, failed = f"FAILED: {error}", True
            print(f"{name}: {told} ({time.monotonic() - began:.0f} s)", flush=True)
            shutil.rmtree(Path(place) / str(number), ignore_errors=True)
    for name in [name for name in asked_for if name not in there]:
        print(f"{name}: not on this machine, not tried")
    sys.exit(failed)


def found_python(name: str) -> str | None:
    """Return a Python that runs: by its name on the PATH, or its path."""
    found = shutil.which(name)
    works = found and subprocess.run([found, "-c", "import venv"], capture_output=True).returncode == 0
    return found if works else None


if __name__ == "__main__":
    main()
