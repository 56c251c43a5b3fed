"""A browser for each test, with a profile that is thrown away."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .chromium import Browser
from .looking import PROGRAM


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    """Return a browser with a profile of its own."""
    assert PROGRAM
    found = Browser(PROGRAM, tmp_path / "profile")
    yield found
    found.close()
