"""Fifty readers at once, for two seconds; `make load-web` is the long version."""

from zhol.engine.decide.check import Checker
from zhol.engine.language.load import load

from .crowd import READERS, ROOT, Ask, commanded, page_of, serving, visited, words_of

BOST = ROOT / "tests" / "rulebooks" / "bost"
LIVES = [
    f"case: number {n}\non: [2024-06-01, 2025-06-01]\nperson: {{born: 19{60 + n}, clan: shore}}\n"
    f"opens: {{on: 2014-01-01, arvan: held, bostian: none, location: {('arva', 'bost')[n % 2]}}}\n"
    "roles: {mother: nobody, father: nobody, spouse: nobody}\n"
    for n in range(4)
]


def test_fifty_readers_see_what_one_alone_sees_and_what_the_command_says() -> None:
    asks = [*(Ask("open", life) for life in LIVES), Ask(""), Ask("rules"), Ask("rules/bost-citizenship")]
    checker = Checker(load(BOST))
    with serving("--rules", str(BOST)) as (pid, address):
        for ask in asks[: len(LIVES)]:
            assert commanded(ask.case, checker) in words_of(page_of(address, ask))
        crowd = visited(address, pid, asks, READERS, 2)
    print(f"crowd: {crowd.pages} pages, the longest wait {crowd.slowest:.1f} s")
    assert not crowd.amiss
    assert crowd.pages > READERS
    sizes = [size for _, size in crowd.watch.sizes]
    assert not sizes or max(sizes) < sizes[0] + 50
