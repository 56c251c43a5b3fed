"""A bound site held to its promise: every link leads somewhere in it, and nothing comes from elsewhere."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import NamedTuple

ADDRESS = re.compile(rb"(?:https?:|(?<=[\"'(=])(?=//))//[\w-]+(?:\.[\w-]+)+[^\s\"'<>)]*")
_ATTRIBUTE = re.compile(r"\s(id|href|src)=\"([^\"]*)\"")
NAMESPACES = (b"http://www.w3.org/",)
"""Names of languages that look like addresses; nobody fetches them."""


class _Read(NamedTuple):
    """The anchors of a page, and where it leads."""

    anchors: frozenset[str]
    leads: frozenset[str]


def broken(site: Path) -> list[str]:
    """Return what leads nowhere, a line each: a page, an anchor, a file that is not there."""
    pages = {path.resolve(): _read(path) for path in sorted(site.rglob("*.html"))}
    return [
        f"{path.relative_to(site.resolve())}: leads to '{address}', which is not there"
        for path, page in pages.items()
        for address in sorted(page.leads)
        if not _there(path, address, pages)
    ]


def _read(path: Path) -> _Read:
    told = [(name, unescape(value)) for name, value in _ATTRIBUTE.findall(path.read_text("utf-8"))]
    return _Read(
        frozenset(value for name, value in told if name == "id"), frozenset(v for name, v in told if name != "id")
    )


def _there(path: Path, address: str, pages: dict[Path, _Read]) -> bool:
    if address.startswith("data:") or not address:
        return True
    file, _, anchor = address.partition("#")
    target = (path.parent / file.partition("?")[0]).resolve() if file else path
    if target not in pages:
        return target.is_file()
    return not anchor or anchor in pages[target].anchors


def from_elsewhere(site: Path) -> Iterator[str]:
    """Yield each address of another machine in any file of a site, a line each."""
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        for found in ADDRESS.finditer(path.read_bytes()):
            if not found.group().startswith(NAMESPACES):
                yield f"{path.relative_to(site)}: {found.group().decode('utf-8', 'replace')}"
