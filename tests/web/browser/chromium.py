"""Chromium without a window, led over a pipe in its own protocol: no driver and no port are needed."""

import base64
import contextlib
import json
import os
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe",
)  # fmt: skip
PLACED = """
import os, sys
read, write = (os.dup(int(end)) for end in sys.argv[1:3])
os.dup2(read, 3)
os.dup2(write, 4)
for end in (3, 4):
    os.set_inheritable(end, True)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""The protocol is spoken on 3 and 4; what stands there may be one of the pipes itself."""
PATIENCE = 60.0
KEYS = {"Tab": 9, "Enter": 13, " ": 32, "ArrowDown": 40, "ArrowUp": 38}


def chromium() -> str | None:
    """Return where Chromium is; None where there is none."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


class Failed(Exception):
    """The browser did not do what it was told."""


class Browser:
    """One tab of one Chromium, whose profile is thrown away with it."""

    def __init__(self, program: str, profile: Path) -> None:
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()

        ends = (theirs_in, theirs_out)
        placed = [sys.executable, "-c", PLACED, *map(str, ends)]
        self._process = subprocess.Popen(
            [*placed, program, *FLAGS, f"--user-data-dir={profile}", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=ends,
        )  # fmt: skip
        os.close(theirs_in)
        os.close(theirs_out)
        self._sent, self._rest, self._session = 0, b"", ""
        self.seen: list[dict[str, Any]] = []
        targets = self.tell("Target.getTargets")["targetInfos"]
        page = next(target["targetId"] for target in targets if target["type"] == "page")
        self._session = self.tell("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.tell(f"{domain}.enable")

    def close(self) -> None:
        """End the browser."""
        with contextlib.suppress(Failed, OSError):
            self.tell("Browser.close")
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._in)
        os.close(self._out)

    def tell(self, method: str, **given: Any) -> Any:
        """Tell the browser something; return what it answers. Raises Failed."""
        self._sent += 1
        message: dict[str, Any] = {"id": self._sent, "method": method, "params": given}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            found = self._next()
            if found.get("id") == self._sent:
                if "error" in found:
                    raise Failed(f"{method}: {found['error']['message']}")
                return found["result"]
            self.seen.append(found)

    def _next(self) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE
        while b"\0" not in self._rest:
            if not select.select([self._in], [], [], max(0.0, end - time.monotonic()))[0]:
                raise Failed("the browser says nothing")
            more = os.read(self._in, 1 << 20)
            if not more:
                raise Failed("the browser has gone")
            self._rest += more
        message, self._rest = self._rest.split(b"\0", 1)
        found: dict[str, Any] = json.loads(message)
        return found

    # --- what somebody does

    def go(self, address: str) -> None:
        """Go to an address, and wait until its page stands."""
        self._leaving(lambda: self.tell("Page.navigate", url=address))

    def press(self, key: str, leaves: bool = False) -> None:
        """Press a key; where it `leaves` the page, wait until the next stands."""
        self._leaving(lambda: self._key(key)) if leaves else self._key(key)

    def _key(self, key: str) -> None:
        text = {"Enter": "\r", " ": " "}.get(key, key if len(key) == 1 else "")
        told = {"key": key, "code": key if len(key) > 1 else "", "windowsVirtualKeyCode": KEYS.get(key, ord(key[0]))}
        self.tell("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **told)
        self.tell("Input.dispatchKeyEvent", type="keyUp", **told)

    def follow(self, link: str) -> None:
        """Click on what a selector finds, and wait until the next page stands."""
        script = f"setTimeout(() => document.querySelector({json.dumps(link)}).click())"
        self._leaving(lambda: self.ask(script))  # clicked at once, the page could go before it answers

    def write(self, words: str) -> None:
        """Write into what has the focus."""
        self.tell("Input.insertText", text=words)

    def ask(self, script: str) -> Any:
        """Return what a script of the test finds out; pages have none of their own. Raises Failed."""
        told = self.tell("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in told:
            raise Failed(str(told["exceptionDetails"]))
        return told["result"].get("value")

    def until(self, script: str) -> None:
        """Wait until something is so. Raises Failed."""
        end = time.monotonic() + PATIENCE
        while not self.ask(script):
            if time.monotonic() > end:
                raise Failed(f"never so: {script}")
            time.sleep(0.05)

    def picture(self, file: Path) -> None:
        """Keep what is seen."""
        told = self.tell("Page.captureScreenshot", captureBeyondViewport=True)
        file.write_bytes(base64.b64decode(told["data"]))

    def _leaving(self, does: Any) -> None:
        self.ask("window.before = true")
        does()
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(Failed):
                if self.ask("!window.before && document.readyState == 'complete'"):
                    return
            time.sleep(0.05)
        raise Failed("no other page came")
