"""What lies beside the rules: features, lives, what-ifs and texts; what is not there is left out."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from ..report.papers import Papers
from .features import Feature, read_feature
from .runs import Runs, read_runs
from .sheaf import Sheaf
from .survivors import read_mutants

T = TypeVar("T")


def beside(papers: Papers, root: Path, messages: Path | None = None, ledger: Path | None = None) -> Sheaf:
    """Gather all that pages are made of. Raises OSError for a file that cannot be read, ValueError for a bad one."""
    return Sheaf(
        papers,
        tuple(_features(root / "features")),
        _read(read_runs, messages) if messages else Runs(),
        {path.stem: path.read_text("utf-8") for path in sorted((root / "scenarios" / "people").glob("*.yaml"))},
        _read(read_mutants, ledger) if ledger else None,
        {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in sorted((root / "docs").rglob("*.md"))},
    )


def _features(at: Path) -> Iterator[Feature]:
    for path in sorted(at.rglob("*.feature")):
        yield read_feature(path.read_text("utf-8"), path.relative_to(at).with_suffix("").as_posix())


def _read(reader: Callable[[str], T], path: Path) -> T:
    try:
        return reader(path.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
