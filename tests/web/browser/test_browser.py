"""A real browser, led by keys alone, on the site as it is served; run by `make test-web`.

Screenshots are kept beside the browser's profile, in a directory that is not of the repository.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from zhol.tests.interview.test_terminal import INSTRUMENT, RULES, VOCABULARY
from zhol.tests.web.crowd import serving

from .chromium import Browser
from .looking import LOOKS, WANTED, looked, seen

pytestmark = WANTED


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the rulebook of Bost as a user would, on a port that is free; return the address that is printed."""
    place = tmp_path_factory.mktemp("served")
    act = place / "rules" / "act"
    act.mkdir(parents=True)
    (place / "rules" / "vocabulary.yaml").write_text(VOCABULARY)
    (act / "instrument.yaml").write_text(INSTRUMENT)
    (act / "all.yaml").write_text(RULES)
    with serving("--rules", str(place / "rules")) as (_, printed):
        yield printed


def tab_to(browser: Browser, words: str) -> None:
    """Press Tab until something of these words has the focus, and is seen to have it."""
    for _ in range(80):
        browser.press("Tab")
        named = browser.ask(
            "(() => {const e = document.activeElement; return [e.id, e.innerText, ...[...(e.labels ?? [])]"
            ".map(l => l.innerText)].join(' ')})()"
        )
        if words in named:
            assert browser.ask("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    raise AssertionError(f"no Tab leads to {words}")


def interview(browser: Browser, address: str) -> None:
    """Tell a whole life by keys alone."""
    browser.go(address)
    tab_to(browser, "What is asked")
    browser.write("")
    for letter in "citizenship of B":
        browser.press(letter)
    tab_to(browser, "On which day")
    browser.ask("document.activeElement.select()")
    browser.write("2024-06-01")
    browser.press("Enter", leaves=True)
    assert "1. Permit" in browser.ask("document.body.innerText")
    choose(browser, "held")
    assert "2. Is wanted" in browser.ask("document.body.innerText")
    choose(browser, "no")
    assert "3. Permit: since when" in browser.ask("document.body.innerText")


def choose(browser: Browser, words: str) -> None:
    """Choose by the arrows, from the first, and answer."""
    said = "document.activeElement.labels[0].innerText.trim()"
    browser.press(" ")
    while browser.ask(said) != words:
        browser.press("ArrowDown")
    browser.press("Enter", leaves=True)


def kept(browser: Browser) -> Any:
    """Return whatever the browser was made to keep."""
    mine = browser.ask("[localStorage.length, sessionStorage.length, document.cookie]")
    return mine, browser.tell("Network.getAllCookies")["cookies"]


def test_a_whole_interview_by_keys_alone(browser: Browser, address: str) -> None:
    interview(browser, address)
    assert browser.ask("document.activeElement.id") == "answer", "a question has the focus when it is asked"
    browser.write("2015")
    browser.press("Enter", leaves=True)
    assert "Nothing more that can be told changes an answer" in browser.ask("document.body.innerText")
    tab_to(browser, "Prove it")
    browser.press("Enter", leaves=True)
    assert "grant.long" in browser.ask("document.body.innerText")
    assert kept(browser) == ([0, 0, ""], [])


def test_the_answers_follow_what_is_filled_in_before_it_is_sent(browser: Browser, address: str) -> None:
    interview(browser, address)
    assert "unknown" in browser.ask("document.querySelector('[aria-live]').innerText")
    browser.write("2023")
    browser.press("Tab")
    browser.until("document.querySelector('[aria-live]').innerText.includes('closed')")
    assert "3. Permit" in browser.ask("document.body.innerText")
    assert kept(browser) == ([0, 0, ""], [])


def test_nothing_is_asked_of_any_other_machine_and_the_policy_is_kept_to(browser: Browser, address: str) -> None:
    interview(browser, address)
    browser.write("2023")
    browser.press("Tab")
    browser.until("document.querySelector('[aria-live]').innerText.includes('closed')")
    sent = [m["params"]["request"]["url"] for m in browser.seen if m.get("method") == "Network.requestWillBeSent"]
    assert sent
    assert not [url for url in sent if not url.startswith(address)]
    wrong = [m["params"]["entry"]["text"] for m in browser.seen if m.get("method") == "Log.entryAdded"]
    assert not [words for words in wrong if "favicon" not in words]


@pytest.mark.parametrize("look", LOOKS)
def test_each_page_can_be_used_by_everybody(browser: Browser, address: str, look: str, tmp_path: Path) -> None:
    wide = looked(browser, look)
    seen(browser, "start", tmp_path, address, wide)
    interview(browser, address)
    seen(browser, "question", tmp_path, None, wide)
    browser.write("2015")
    browser.press("Enter", leaves=True)
    seen(browser, "answers", tmp_path, None, wide)
    for button in ("Prove it", "Find the ways", "Two stances side by side"):
        tab_to(browser, button)
        browser.press("Enter", leaves=True)
        seen(browser, re.sub(r"\W+", "-", button), tmp_path, None, wide)
        tab_to(browser, "Back to the answers")
        browser.press("Enter", leaves=True)
    for part in ("rules", "rules/grant.long", "rules/grant", "rules/nothing", "runs"):
        seen(browser, part.replace("/", "-"), tmp_path, address + part, wide)
