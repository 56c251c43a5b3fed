"""The site of the rulebook that ships, as `make docs` makes it: everything has a page, and nothing leads out."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from zhol.cli import zhol
from zhol.engine.language.load import load
from zhol.engine.site.checking import broken, from_elsewhere
from zhol.tests.bdd.shelf import PEOPLE, ROOT, RULES

pytest.importorskip("sphinx", reason="Sphinx is not installed (the extra 'docs')")
pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("shipped") / "docs"
    done = CliRunner().invoke(zhol, ["docs", "-o", str(out), "--rules", str(RULES)])
    assert done.exit_code == 0, done.output
    return out


def test_everything_has_a_page(site: Path) -> None:
    book = load(RULES)
    told = [
        *(f"rules/{rule.id}" for rule in book.rules), *(f"acts/{act}" for act in book.acts),
        *(f"instruments/{name}" for name in book.instruments),
        *(f"questions/{name}" for name in book.vocabulary.questions),
        *(path.relative_to(ROOT).with_suffix("").as_posix() for path in (ROOT / "features").rglob("*.feature")),
        *(f"lives/{path.stem}" for path in PEOPLE.glob("*.yaml")),
        *(path.relative_to(ROOT).with_suffix("").as_posix() for path in (ROOT / "docs").rglob("*.md")),
    ]  # fmt: skip
    assert not [name for name in told if not (site / f"{name}.html").is_file()]


def test_every_scenario_has_a_heading(site: Path) -> None:
    """As many as the features tell, whatever became of them."""
    for path in sorted((ROOT / "features").rglob("*.feature")):
        rows = path.read_text("utf-8").splitlines()
        told = [row for row in rows if row.strip().startswith(("Scenario:", "Scenario Outline:"))]
        page = (site / path.relative_to(ROOT).with_suffix(".html")).read_text("utf-8")
        assert page.count('<p class="state') == len(told), path


def test_every_link_leads_somewhere(site: Path) -> None:
    assert broken(site) == []


def test_nothing_comes_from_elsewhere(site: Path) -> None:
    assert list(from_elsewhere(site)) == []
