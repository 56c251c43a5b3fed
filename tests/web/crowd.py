"""Many readers at `zhol serve` at once, on this machine, for a bounded time: each page as it is to one who reads alone.

make load-web SECONDS=60
"""

import argparse
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from html import unescape
from http.client import HTTPConnection
from pathlib import Path
from random import Random
from urllib.parse import urlencode, urlsplit

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.options import leading
from zhol.engine.language.load import load
from zhol.engine.report.answer import answer
from zhol.engine.report.as_html import as_fragment
from zhol.engine.report.resting import between
from zhol.tests.load.watching import Watch, flat
from zhol.tests.privacy.shut import doors

ROOT = Path(__file__).resolve().parents[2]
READERS = 50
WAITING = 120
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True)
class Ask:
    """A page, or a form that is sent; `case` is the life in it."""

    path: str
    case: str = ""

    def put(self, to: HTTPConnection, root: str) -> tuple[int, str]:
        """Ask; return the status and the page."""
        if self.case:
            to.request("POST", f"{root}{self.path}", urlencode({"life": self.case}), FORM)
        else:
            to.request("GET", f"{root}{self.path}")
        said = to.getresponse()
        return said.status, said.read().decode("utf-8")


@dataclass
class Crowd:
    """What readers asked and met, all together."""

    pages: int = 0
    slowest: float = 0.0
    amiss: list[str] = field(default_factory=list)
    watch: Watch = field(default_factory=Watch)
    one: threading.Lock = field(default_factory=threading.Lock)

    def met(self, ask: Ask, status: int, page: str, wanted: str, seconds: float) -> None:
        """Note a page; one that is not as it is to one who reads alone is amiss."""
        with self.one:
            self.pages += 1
            self.slowest = max(self.slowest, seconds)
            if status != 200 or page != wanted:
                self.amiss.append(f"{ask.path}: {status}, {len(page)} letters in place of {len(wanted)}")


@contextmanager
def serving(*words: str) -> Iterator[tuple[int, str]]:
    """Serve in a process of its own, as a user would; yield its number and the address that it printed."""
    command = [sys.executable, "-m", "zhol.cli", "serve", *words]
    environment = {**os.environ, "PYTHONPATH": doors.path(ROOT / ".dev"), "ZHOL_CACHE": "off"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        try:
            address = process.stdout.readline().strip()
            yield process.pid, address
        finally:
            process.terminate()


def visited(address: str, pid: int, asks: Sequence[Ask], readers: int, seconds: float) -> Crowd:
    """Let so many readers ask for pages for so long; what each page is to one alone is asked first."""
    parts = urlsplit(address)
    assert parts.hostname == "127.0.0.1"
    port = parts.port or 0

    def connected() -> HTTPConnection:
        return HTTPConnection("127.0.0.1", port, timeout=WAITING)

    alone = connected()
    wanted = {ask: ask.put(alone, parts.path) for ask in asks}
    alone.close()
    assert all(status == 200 for status, _ in wanted.values()), [(a.path, s) for a, (s, _) in wanted.items()]
    crowd, ends = Crowd(), time.monotonic() + seconds

    def reader(number: int) -> None:
        draw, to = Random(number), connected()
        while time.monotonic() < ends:
            ask, began = draw.choice(asks), time.monotonic()
            try:
                status, page = ask.put(to, parts.path)
            except OSError as error:
                status, page, to = 0, repr(error), connected()
            crowd.met(ask, status, page, wanted[ask][1], time.monotonic() - began)
        to.close()

    threads = [threading.Thread(target=reader, args=(number,)) for number in range(readers)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        crowd.watch.look(pid, crowd.pages)
        time.sleep(min(1.0, seconds / 10))
    crowd.watch.look(pid, crowd.pages)
    return crowd


def commanded(case: str, checker: Checker) -> str:
    """Return the words of the answer that `zhol check` gives to a life."""
    book = checker.book
    found = checker.check(read_case(case, "life", book), questions=(*leading(book), *between(book)))
    return words_of(as_fragment(answer(found, book).blocks))


def words_of(html: str) -> str:
    """Return the words of a page without its marks."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def page_of(address: str, ask: Ask) -> str:
    """Return one page."""
    parts = urlsplit(address)
    with closing(HTTPConnection("127.0.0.1", parts.port or 0, timeout=WAITING)) as to:
        return ask.put(to, parts.path)[1]


def main() -> None:
    """Serve the rulebook that ships to a crowd, and say what it met."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seconds", type=float, default=60)
    asked.add_argument("--readers", type=int, default=READERS)
    given = asked.parse_args()
    lives = [path.read_text("utf-8") for path in sorted((ROOT / "scenarios" / "people").glob("*.yaml"))[:12]]
    asks = [*(Ask("open", life) for life in lives), Ask(""), Ask("rules"), Ask("rules/kz-citizenship")]
    checker = Checker(load(ROOT / "rules"))
    with serving() as (pid, address):
        same = sum(commanded(ask.case, checker) in words_of(page_of(address, ask)) for ask in asks if ask.case)
        crowd = visited(address, pid, asks, given.readers, given.seconds)
    print(f"{given.readers} readers for {given.seconds:.0f} s: {crowd.pages:,} pages, {len(crowd.amiss)} amiss")
    print(f"each as it is to one alone; {same} of {len(lives)} lives answered in the words of zhol check")
    print(f"the longest wait {crowd.slowest:.1f} s; {flat(crowd.watch.sizes)}")
    sys.exit(bool(crowd.amiss) or same < len(lives))


if __name__ == "__main__":
    main()
