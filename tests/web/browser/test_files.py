"""What is written for readers without zhol, in a real browser: a page of each kind of the site, memo, report."""

import base64
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from zhol.cli import zhol
from zhol.engine.commands.measuring import report
from zhol.engine.population.measures.reading_run import open_run
from zhol.tests.bdd.test_messages import FEATURE, FILES, run
from zhol.tests.population.conftest import BESIDE, BOST, Valley, rulebook
from zhol.tests.population.test_measures import measured
from zhol.tests.report.test_stands_alone import LIFE
from zhol.tests.roll import ROOT

from .chromium import Browser
from .looking import LOOKS, WANTED, looked, seen

pytestmark = WANTED
PAGES = (
    "index", "law", "vocabulary", "picture", "sources", "lives", "features", "texts", "decisions", "search",
    "coverage", "what-ifs", "rules/bost.admit", "acts/decide", "duties/bost.answer", "instruments/bost-act",
    "questions/bost-citizenship", "statuses/bostian", "facts/clan", "parameters/bost.years", "terms/resident-meaning",
    "sources/census", "features/ends", "lives/shore-clan", "rules/README", "features/README", "docs/api",
    "docs/audit-review", "docs/decisions/021-what-the-living-documents-are",
)  # fmt: skip
TALL = 16_000
"""So many pixels of a page Chromium makes a picture of."""


def invoked(*words: str) -> None:
    done = CliRunner().invoke(zhol, words)
    assert done.exit_code in (0, 1), done.output


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a site with every kind of page, a memo, a page of ways and the report of a run."""
    at: Path = tmp_path_factory.mktemp("files")
    for name, words in FILES.items():
        (at / name).write_text(words, "utf-8")
    run(at)
    for room in ("features", "scenarios/people", "scenarios/whatif"):
        (at / room).mkdir(parents=True)
    (at / "features" / "ends.feature").write_text(FEATURE, "utf-8")
    (at / "scenarios" / "people" / "shore-clan.yaml").write_text(LIFE, "utf-8")
    (at / "scenarios" / "whatif" / "base.yaml").write_text("scenario: {id: base, asks: What if nothing changes?}\n")
    shutil.copytree(ROOT / "docs", at / "docs")
    shutil.copytree(BOST, at / "rules")
    for name, words in BESIDE.items():
        (at / "rules" / name).parent.mkdir(parents=True, exist_ok=True)
        (at / "rules" / name).write_text(words, "utf-8")
    for room in ("rules", "features"):
        shutil.copy(ROOT / room / "README.md", at / room / "README.md")
    rules, life = ("--rules", str(at / "rules")), str(at / "scenarios" / "people" / "shore-clan.yaml")
    invoked("docs", "-o", str(at / "site"), *rules, "--messages", str(at / "said.jsonl"))
    invoked("check", life, "--why", "--explain", *rules, "-o", str(at / "memo.html"))
    invoked("path", life, "--to", "bostian=held", *rules, "-o", str(at / "ways.html"))
    invoked(
        "audit", "--kind", "dead", "--kind", "reading", "--kind", "no-basis", "-q", *rules, "-o", str(at / "audit.html")
    )
    return at


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the report of a run."""
    at: Path = tmp_path_factory.mktemp("told")
    valley = Valley(at, *rulebook(at))
    measured(valley)
    found = open_run(valley.at / "out")
    report(found.directory, found.scenario(valley.rules))
    return found.directory / "report.html"


def watched(browser: Browser, look: str, name: str, page: Path, shots: Path) -> None:
    """Look at a file; what is taller than a picture may be is looked at without one."""
    wide = looked(browser, look)
    browser.go(page.as_uri())
    tall = browser.ask("document.documentElement.scrollHeight")
    seen(browser, name, shots, None, wide, picture=tall < TALL)


@pytest.mark.parametrize("look", LOOKS)
def test_each_kind_of_page_of_the_site_can_be_used_by_everybody(
    browser: Browser, place: Path, look: str, tmp_path: Path
) -> None:
    for name in PAGES:
        watched(browser, look, name.replace("/", "-"), place / "site" / f"{name}.html", tmp_path)


@pytest.mark.parametrize("look", LOOKS)
def test_what_is_sent_to_others_can_be_used_by_everybody(
    browser: Browser, place: Path, told: Path, look: str, tmp_path: Path
) -> None:
    for page in (place / "memo.html", place / "ways.html", place / "audit.html", told):
        watched(browser, look, page.stem, page, tmp_path)


def test_no_kind_of_page_is_left_out(place: Path) -> None:
    site = place / "site"
    rooms = {path.relative_to(site).parts[0] for path in site.rglob("*.html")}
    assert rooms <= {f"{name}.html" if "/" not in name else name.partition("/")[0] for name in PAGES}


def test_the_site_keeps_nothing_and_asks_for_nothing(browser: Browser, place: Path) -> None:
    """Not even what was searched for, nor a choice of colours, for there is none."""
    browser.go((place / "site" / "search.html").as_uri() + "?q=admit")
    browser.until("document.querySelectorAll('#search-results li').length > 0")
    assert browser.ask("getComputedStyle(document.querySelector('.theme-toggle-container')).display") == "none"
    browser.ask("document.querySelector('.theme-toggle').click()")
    browser.follow("#search-results a")
    assert "search" not in browser.ask("location.pathname")
    assert browser.ask("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    sent = [m["params"]["request"]["url"] for m in browser.seen if m.get("method") == "Network.requestWillBeSent"]
    assert sent
    assert not [url for url in sent if not url.startswith(("file:", "data:"))]


def test_what_is_folded_stands_open_on_paper(browser: Browser, place: Path, told: Path, tmp_path: Path) -> None:
    """As many pages of paper as with every fold opened: nothing that is folded on a screen is missing."""
    for page in (place / "memo.html", told):
        browser.go(page.as_uri())
        folded = printed(browser, tmp_path / f"{page.stem}.pdf")
        browser.ask("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert folded == printed(browser, tmp_path / f"{page.stem}-open.pdf")


CUT = """[...document.querySelectorAll('body *')]
  .filter(e => e.checkVisibility() && e.clientWidth > 1 && !e.closest('svg'))
  .map(e => [e, getComputedStyle(e)]).filter(([e, has]) => ['auto', 'scroll'].includes(has.overflowX)
    || has.overflow != 'visible' && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
  .map(([e]) => e.outerHTML.slice(0, 120))"""
"""What is cut off, or may be scrolled: that is never broken between sheets."""
FOLDED = """[...document.querySelectorAll('details > :not(summary)')].filter(e => !e.checkVisibility())
  .map(e => e.outerHTML.slice(0, 120))"""
OVER = """[...document.querySelectorAll('body *')].filter(e => e.checkVisibility()
  && getComputedStyle(e).position == 'fixed').map(e => e.outerHTML.slice(0, 120))"""
INK = "['color', 'backgroundColor'].map(what => getComputedStyle(document.body)[what])"


def test_on_paper_nothing_is_cut_off_folded_covered_or_pale(browser: Browser, place: Path, told: Path) -> None:
    """Of A4 within its margins, on a machine that is set to dark."""
    dark = [{"name": "prefers-color-scheme", "value": "dark"}]
    browser.tell("Emulation.setDeviceMetricsOverride", width=642, height=971, deviceScaleFactor=1, mobile=False)
    browser.tell("Emulation.setEmulatedMedia", media="print", features=dark)
    pages = [place / "site" / f"{name}.html" for name in PAGES]
    for page in (*pages, *(place / f"{name}.html" for name in ("memo", "ways", "audit")), told):
        browser.go(page.as_uri())
        assert not [*browser.ask(CUT), *browser.ask(FOLDED), *browser.ask(OVER)], page
        assert browser.ask(INK) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"], page


def printed(browser: Browser, file: Path) -> int:
    """Print a page, and count the sheets."""
    raw = base64.b64decode(browser.tell("Page.printToPDF")["data"])
    file.write_bytes(raw)
    sheets = raw.count(b"/Type /Page\n") or raw.count(b"/Type /Page/")
    assert sheets, "counted as Chromium writes them"
    return sheets
