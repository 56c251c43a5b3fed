"""Every way to be wrong has a directory here, and its golden message.

A directory holds what is written beside, or in place of, the small rulebook in `base/`; with a `vocabulary.yaml` of its
own it stands alone; a `case.yaml` is a life under `base/`. `ZHOL_GOLDEN=write` writes the messages anew, to be read.
"""

import os
from functools import cache
from pathlib import Path

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.language.load import build
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput

HERE = Path(__file__).parent
BASE = HERE / "base"
GOLDEN = "expected.txt"
WAYS = sorted(path.name for path in HERE.iterdir() if path.is_dir() and path.name not in ("base", "__pycache__"))


def texts(directory: Path) -> dict[str, str]:
    """Return a directory's files by the name that messages show."""
    return {str(path.relative_to(directory)): path.read_text("utf-8") for path in sorted(directory.rglob("*.yaml"))}


@cache
def base() -> Rulebook:
    """The small rulebook, which is right."""
    return build(texts(BASE))


def told(way: str) -> str:
    """Return what is said of a mistaken directory."""
    written = texts(HERE / way)
    try:
        if "case.yaml" in written:
            read_case(written["case.yaml"], "case.yaml", base())
        else:
            alone = "vocabulary.yaml" in written
            reforms = tuple(name for name in written if name.startswith("reforms/"))
            build(written if alone else {**texts(BASE), **written}, reforms)
    except BadInput as wrong:
        return wrong.report() + "\n"
    return "nothing is said\n"


def test_the_small_rulebook_is_right() -> None:
    assert base().rules
    assert not base().warnings


@pytest.mark.parametrize("way", WAYS)
def test_mistake_is_told(way: str) -> None:
    golden = HERE / way / GOLDEN
    said = told(way)
    if os.environ.get("ZHOL_GOLDEN") == "write":
        golden.write_text(said, "utf-8")
    assert said == golden.read_text("utf-8")
    assert said != "nothing is said\n"


def test_there_are_many_ways() -> None:
    assert len(WAYS) >= 45
    assert sum((HERE / way / "case.yaml").exists() for way in WAYS) >= 12


def test_no_message_is_kept_without_its_mistake() -> None:
    assert all(texts(HERE / way) for way in WAYS)
    assert all((HERE / way / GOLDEN).exists() for way in WAYS)
