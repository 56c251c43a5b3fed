"""No need of zhol is under a licence that reaches those who only run it over a network, and each is listed."""

import pytest

from .licences import FORBIDDEN, PAGE, PARTS, direct, needed, plain


def test_none_is_under_the_affero_licence_or_a_stricter_one() -> None:
    found = needed()
    print(f"licences: {len(found)} packages")
    assert len(found) > 10
    assert [one for one in found if FORBIDDEN.search(one.licence)] == []


def test_each_states_a_licence() -> None:
    assert [one.name for one in needed() if one.licence in ("", "not stated", "UNKNOWN")] == []


def test_every_direct_need_stands_on_the_page() -> None:
    page = PAGE.read_text("utf-8")
    assert not FORBIDDEN.search(page.partition("|---|")[2])
    for part in PARTS:
        assert [need.name for need in direct(part) if f"| **{plain(need.name)}** |" not in page] == []


@pytest.mark.parametrize("words", ["AGPL-3.0-or-later", "GNU Affero General Public License v3", "SSPL-1.0", "BUSL-1.1"])
def test_those_would_be_noticed(words: str) -> None:
    assert FORBIDDEN.search(words)


@pytest.mark.parametrize(
    "words", ["Apache-2.0", "MIT", "LGPL-2.1-or-later", "GPL-2.0-or-later WITH Classpath-exception-2.0"]
)
def test_those_are_no_affero_licence(words: str) -> None:
    assert not FORBIDDEN.search(words)
