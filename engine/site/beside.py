"""What lies beside the rules: features, lives, what-ifs and texts; what is not there is left out."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from ..audit.accepted import Accepted
from ..language.coverage import coverage
from ..language.load import load_catalogue
from ..language.rulebook import Rulebook
from ..report.coverage_page import coverage_page
from ..report.page import Block
from ..report.papers import Papers
from ..text.files import NotRead, is_plain, words
from ..text.limits import BYTES, RECORD
from .features import Feature, read_feature
from .runs import Runs, read_runs
from .sheaf import Sheaf
from .survivors import read_mutants

T = TypeVar("T")


def beside(
    papers: Papers, rules: Path, messages: Path | None, ledger: Path | None, audit: tuple[Block, ...],
    accepted: tuple[Accepted, ...],
) -> Sheaf:  # fmt: skip
    """Gather all that pages are made of. Raises ValueError, which names the file, for one that cannot be read."""
    root = rules.parent
    return Sheaf(
        papers,
        tuple(_features(root / "features")),
        _read(read_runs, messages) if messages else Runs(),
        _texts(root / "scenarios" / "people", "*.yaml"),
        _read(read_mutants, ledger) if ledger else None,
        _texts(root / "scenarios" / "whatif", "*.yaml"),
        _texts(rules / "reforms", "*.yaml"),
        {**_guides(root), **{f"docs/{name}": text for name, text in _texts(root / "docs", "**/*.md").items()}},
        accepted,
        audit,
        _coverage(papers.rulebook, rules),
    )


def _coverage(book: Rulebook, rules: Path) -> tuple[Block, ...]:
    """Tell what became of each item of the sources; nothing where no catalogue of them is kept."""
    covered = coverage(load_catalogue(rules, book), book)
    return coverage_page(covered, book).blocks if covered else ()


def _texts(at: Path, pattern: str) -> dict[str, str]:
    """Read files by their path below a directory, without the ending."""
    return {p.relative_to(at).with_suffix("").as_posix(): _text(p) for p in sorted(at.glob(pattern))}


def _guides(root: Path) -> dict[str, str]:
    """Read what says how the files beside the rules are written."""
    paths = [root / room / "README.md" for room in ("rules", "features")]
    return {p.relative_to(root).with_suffix("").as_posix(): _text(p) for p in paths if is_plain(p)}


def _features(at: Path) -> Iterator[Feature]:
    for path in sorted(at.rglob("*.feature")):
        yield read_feature(_text(path), path.relative_to(at).with_suffix("").as_posix())


def _read(reader: Callable[[str], T], path: Path) -> T:
    text = _text(path, RECORD)
    try:
        return reader(text)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def _text(path: Path, most: int = BYTES) -> str:
    try:
        return words(path, most)
    except NotRead as error:
        raise ValueError(f"{path}: {error}") from None
