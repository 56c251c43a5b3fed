"""How a page is looked at: light, dark and on a phone, by eye (a picture is kept) and by axe, where there is axe."""

import os
from pathlib import Path

import pytest

from .chromium import Browser, chromium

AXE = Path(os.environ.get("ZHOL_AXE", ""))
PROGRAM = chromium()
LOOKS = {"light": (1100, 900, "light"), "dark": (1100, 900, "dark"), "phone": (360, 740, "light")}
WANTED = [
    pytest.mark.skipif(os.environ.get("ZHOL_WEB") != "1", reason="a browser takes its time; make test-web runs it"),
    pytest.mark.skipif(PROGRAM is None, reason="no chromium here; apt-get install chromium installs it"),
    pytest.mark.xdist_group("browser"),
]


def looked(browser: Browser, look: str) -> int:
    """Give the window its size and colours; return how wide it is."""
    wide, high, scheme = LOOKS[look]
    browser.tell(
        "Emulation.setDeviceMetricsOverride", width=wide, height=high, deviceScaleFactor=1, mobile=look == "phone"
    )
    browser.tell("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    return wide


def seen(browser: Browser, name: str, place: Path, address: str | None, wide: int, picture: bool = True) -> None:
    """Look at a page: it is no wider than the window, and axe finds nothing, where there is axe."""
    if address:
        browser.go(address)
    if picture:
        browser.picture(place / f"{name}.png")
    assert browser.ask("document.documentElement.scrollWidth") <= wide, name
    if AXE.is_file():
        browser.ask(AXE.read_text("utf-8") + "; 1")
        found = browser.ask("axe.run().then(r => r.violations.map(v => [v.id, v.nodes.map(n => n.html)]))")
        assert not found, (name, found)
