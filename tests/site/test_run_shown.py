"""What a run said is shown as such: steps that failed, mean nothing, were not reached, and that no feature takes."""

import re
import shutil
from html import unescape
from pathlib import Path

import pytest
from click.testing import CliRunner

from zhol.cli import zhol
from zhol.tests.bdd.test_messages import FEATURE, FILES, run
from zhol.tests.roll import ROOT

pytest.importorskip("sphinx", reason="Sphinx is not installed (the extra 'docs')")

GONE = 'Feature: Told once\n\n  Scenario: It was told\n    Given the rulebook "bost"\n'
LATER = 'Feature: Told since\n\n  Scenario: It is new\n    Given the rulebook "bost"\n'


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run two features for real, take one away and add another, and bind what is left."""
    place: Path = tmp_path_factory.mktemp("shown")
    both = "from pytest_bdd import scenarios\nscenarios('ends.feature', 'gone.feature')\n"
    for name, words in {**FILES, "gone.feature": GONE, "test_ends.py": both}.items():
        (place / name).write_text(words, "utf-8")
    run(place)
    (place / "features").mkdir()
    (place / "features" / "ends.feature").write_text(FEATURE, "utf-8")
    (place / "features" / "later.feature").write_text(LATER, "utf-8")
    shutil.copytree(ROOT / "tests" / "rulebooks" / "bost", place / "rules")
    asked = [
        "docs",
        "-o",
        str(place / "site"),
        "--rules",
        str(place / "rules"),
        "--messages",
        str(place / "said.jsonl"),
    ]
    done = CliRunner().invoke(zhol, asked)
    assert done.exit_code == 0, done.output
    return place / "site"


def told(site: Path, page: str, heading: str) -> str:
    """Return the words under a heading of a page."""
    article = (site / f"{page}.html").read_text("utf-8").partition("<article")[2].partition("</article>")[0]
    parts = re.split(r"<h[1-6]>", article)
    words = [" ".join(unescape(re.sub("<[^>]*>", " ", part)).split()) for part in parts]
    return next(said for said in words if said.startswith(heading))


@pytest.mark.parametrize(
    ("scenario", "said"),
    [
        ("It holds", "✓ passing"),
        ("It does not", "✗ failing"),
        ("It does not", "Then bostian is held failed And arvan is held not reached"),
        ("It means nothing", "? undefined"),
        ("It means nothing", "Then the moon is full undefined And arvan is held not reached"),
        ("It holds for some", "✗ failing"),
    ],
)
def test_a_scenario_says_what_became_of_it(site: Path, scenario: str, said: str) -> None:
    assert said in told(site, "features/ends", f"{scenario} ¶"), told(site, "features/ends", f"{scenario} ¶")


def test_what_was_never_run_says_so(site: Path) -> None:
    assert "○ never run" in told(site, "features/later", "It is new")
    assert "Not run." in told(site, "features/later", "Told since")


def test_the_list_counts_each_state_and_the_first_page_does(site: Path) -> None:
    counted = "2 failing, 1 undefined, 1 never run, 1 passing."
    assert f"5 scenarios: {counted}" in told(site, "features", "Features, and what the last run said")
    assert f"5: {counted}" in told(site, "index", "What the rulebook says").replace(" ,", ",").replace(" .", ".")


def test_a_result_of_what_is_told_no_more_is_listed(site: Path) -> None:
    assert "gone.feature, line 3" in told(site, "features", "Results of what is told no more")
    assert "ends" not in told(site, "features", "Results of what is told no more")


def test_steps_that_no_feature_takes_are_listed(site: Path) -> None:
    assert "is not known" in told(site, "features", "Steps that no feature takes")
