"""How a figure is printed: past pytest's capture, one line each."""

from collections.abc import Callable

import pytest


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Print a line where the person who waits for it can see it."""

    def line(text: str) -> None:
        with capsys.disabled():
            print(f"\n{text}")

    return line
