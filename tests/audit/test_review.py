"""The review of the audit: its figures are those of the file in which flaws are accepted, and that file names flaws."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from zhol.engine.audit.accepted import VERDICTS, Accepted, read_accepted
from zhol.engine.audit.audit import able
from zhol.tests.audit.whole import found

ROOT = Path(__file__).resolve().parents[2]
REVIEW = (ROOT / "docs" / "audit-review.md").read_text("utf-8")
FILE = ROOT / "rules" / "accepted.yaml"
ROW = re.compile(r"^\| ([\w -]+?) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|", re.MULTILINE)


def accepted() -> tuple[Accepted, ...]:
    return read_accepted(FILE.read_text("utf-8"), str(FILE))


def figures(entries: Iterable[Accepted]) -> list[int]:
    """Return how many flaws there are, and how many by whether they hold."""
    held = Counter(entry.holds for entry in entries)
    return [held.total(), *(held[verdict] for verdict in VERDICTS)]


def test_the_figures_are_those_of_what_is_accepted() -> None:
    kinds: dict[str, list[Accepted]] = {}
    for entry in accepted():
        kinds.setdefault(entry.flaw.partition(":")[0], []).append(entry)
    table = {row[1]: [*map(int, row.groups()[1:])] for row in ROW.finditer(REVIEW)}
    assert table == {kind: figures(entries) for kind, entries in kinds.items()} | {"in all": figures(accepted())}


def test_the_rate_is_stated() -> None:
    every, _, arguable, false = figures(accepted())
    rate, wide = 100 * false / every, 100 * (false + arguable) / every
    said = f"Of {every} flaws {false} are false: {rate:.1f} %; with the arguable ones {wide:.1f} %."
    assert said in REVIEW


def test_what_does_not_hold_is_explained() -> None:
    for entry in accepted():
        if entry.holds == "no":
            assert f"`{entry.flaw}`" in REVIEW


def test_every_flaw_is_accepted_and_none_is_that_is_not_found() -> None:
    """A new flaw is looked at before it is accepted; what is no longer found leaves the file."""
    if able():
        assert {flaw.id for flaw in found().flaws} == {entry.flaw for entry in accepted()}
