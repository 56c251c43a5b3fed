"""The licences of all that zhol needs, and of all that those need: as their packages state them where this runs.

make licences writes docs/licences.md
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "licences.md"
FORBIDDEN = re.compile(
    r"\bA(?:ffero|GPL)|Affero|SSPL|Server Side Public|BUSL|Business Source|Commons Clause|non.?commercial|proprietary",
    re.IGNORECASE,
)
"""The Affero licence, those that ask for more than it, and those that allow less than any open one."""
PARTS = ("", "prove", "population", "ray", "docs", "web", "test", "dev")
HEAD = """# Licences of what zhol needs

Made by `make licences` from what the packages state of themselves where it ran, direct needs and theirs; a test holds
that none is under the Affero licence or one that asks for more, and that every direct need stands here. What only some
systems or Pythons need is missing where it was not installed.

| package | licence as stated | needed by |
|---|---|---|
"""


@dataclass
class Needed:
    """A package, its licence as it states it, and for what it is needed: zhol itself, or some of its extras."""

    name: str
    licence: str
    direct: bool
    by: list[str]


def plain(name: str) -> str:
    """Return a package's name as indexes write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_of(found: Distribution) -> str:
    """Return what a package states: an expression, else classifiers, else its licence's first line, else its files."""
    told = found.metadata
    if expression := told.get_all("License-Expression"):
        return str(expression[0])
    classes = [
        line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or () if line.startswith("License :: ")
    ]
    if classes := [name for name in classes if name != "OSI Approved"]:
        return ", ".join(classes)
    if words := "\n".join(told.get_all("License") or ()).strip().splitlines():
        return words[0][:60]
    files = [Path(name).name for name in told.get_all("License-File") or ()]
    return f"in its files: {', '.join(files)}; it calls itself {told['Summary']}" if files else "not stated"


def direct(part: str) -> list[Requirement]:
    """Return what pyproject.toml asks for, by itself ("") or in an extra."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    listed: Iterable[str] = project["optional-dependencies"][part] if part else project["dependencies"]
    return [need for words in listed if plain((need := Requirement(words)).name) != "zhol"]


def needs(requirements: Iterable[Requirement], seen: set[str]) -> Iterator[tuple[str, Distribution]]:
    """Yield what is installed of some requirements and of theirs, each once."""
    for need in requirements:
        if (need.marker and not need.marker.evaluate({"extra": ""})) or plain(need.name) in seen:
            continue
        seen.add(plain(need.name))
        try:
            found = distribution(need.name)
        except PackageNotFoundError:
            continue
        yield plain(need.name), found
        extras = need.extras or {""}
        inner = [Requirement(words) for words in found.requires or ()]
        yield from needs(
            [one for one in inner if not one.marker or any(one.marker.evaluate({"extra": e}) for e in extras)], seen
        )


def needed() -> list[Needed]:
    """Return all that is needed and installed, by name."""
    found: dict[str, Needed] = {}
    for part in PARTS:
        firsts = {plain(need.name) for need in direct(part)}
        for name, package in needs(direct(part), set()):
            one = found.setdefault(name, Needed(name, licence_of(package), False, []))
            one.direct |= name in firsts
            one.by.append(part or "zhol")
    return [found[name] for name in sorted(found)]


def page() -> str:
    """Return the page."""
    rows = [f"| {'**' * n.direct}{n.name}{'**' * n.direct} | {n.licence} | {', '.join(n.by)} |" for n in needed()]
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    print(f"{len(needed())} packages, {sum(bool(FORBIDDEN.search(one.licence)) for one in needed())} forbidden: {PAGE}")
