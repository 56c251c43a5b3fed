"""Every finding that the rulebook is to yield is shown by a scenario, or says why a single life cannot show it.

A scenario under `features/findings/` names what it shows by a tag (`@F-C01`); `findings_elsewhere.txt` holds the rest:
a code, the issue that will show it, and why one life on a date cannot.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gherkin import Parser

ROOT = Path(__file__).resolve().parents[2]
FEATURES = ROOT / "features"
ELSEWHERE = Path(__file__).with_name("findings_elsewhere.txt")
SHOWN_BY = {"issue 3": "rules", "issue 4": "paths", "issue 5": "audit", "issue 6": "population"}

# frozen: the codes of the sample findings, conflicts to traps
CODES = frozenset(
    """
    F-C01 F-C02 F-C03 F-C04 F-C05 F-C07 F-C08 F-C10 F-C12 F-C13 F-C15 F-C16 F-C17 F-C18 F-C19 F-C21 F-C24
    F-N01 F-N04 F-N06 F-N07
    F-L01 F-L02 F-L03 F-L08 F-L09 F-L10
    F-S01 F-S02 F-S06 F-S07 F-S08
    F-D01 F-D04 F-D06 F-D08
    F-V01 F-V02 F-V03 F-V04 F-V05 F-V06 F-V07 F-V08 F-V09 F-V10
    F-V11 F-V12 F-V13 F-V14 F-V15 F-V16 F-V17 F-V18 F-V19 F-V20
    F-X01 F-X02 F-X03 F-X04 F-X05 F-X06 F-X07 F-X08 F-X09 F-X10 F-X11
    """.split()
)


def scenarios(features: Path) -> Iterator[tuple[str, set[str]]]:
    """Yield each scenario with the tags it has, those of its feature included."""
    for path in sorted(features.rglob("*.feature")):
        feature: dict[str, Any] = dict(Parser().parse(path.read_text("utf-8")).get("feature") or {})
        for child in feature.get("children", ()):
            if scenario := child.get("scenario"):
                tags = {tag["name"].removeprefix("@") for tag in (*feature["tags"], *scenario["tags"])}
                yield f"{path.relative_to(ROOT)}: {scenario['name']}", tags


def elsewhere() -> dict[str, tuple[str, str]]:
    """Return what a single life cannot show: the issue that shows it, and why."""
    lines = [line for line in ELSEWHERE.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    found = [re.fullmatch(r"(F-\w+) (issue \d) (\S.+)", line) for line in lines]
    assert all(found), [line for line, match in zip(lines, found, strict=True) if not match]
    counted = Counter(match[1] for match in found if match)
    assert max(counted.values()) == 1, counted
    return {match[1]: (match[2], match[3]) for match in found if match}


def test_every_finding_is_shown_or_says_why_not() -> None:
    shown = set().union(*(tags for _, tags in scenarios(FEATURES)))
    assert CODES - shown - elsewhere().keys() == set()


def test_no_finding_is_made_up() -> None:
    assert {tag for _, tags in scenarios(FEATURES) for tag in tags} <= CODES
    assert elsewhere().keys() <= CODES


def test_what_a_life_shows_is_not_put_off() -> None:
    shown = set().union(*(tags for _, tags in scenarios(FEATURES)))
    assert shown & elsewhere().keys() == set()


def test_what_is_put_off_is_put_off_to_an_issue_that_shows_it() -> None:
    assert {issue for issue, _ in elsewhere().values()} <= SHOWN_BY.keys()


def test_every_scenario_of_a_finding_names_it() -> None:
    assert [name for name, tags in scenarios(FEATURES / "findings") if not tags] == []
