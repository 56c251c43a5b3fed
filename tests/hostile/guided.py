"""Inputs that look for code not yet reached, with atheris, within the same bounds as those that are drawn:
`python -m zhol.tests.hostile.guided READER COUNT SEED PLACE`.

Prints one line of JSON at the end, as `python -m zhol.tests.hostile` does. A defect ends it with a traceback; the input
is kept in PLACE. atheris is in no extra: its wheels are for few systems. `pip install atheris` where there is one.
"""

import json
import random
import re
import sys
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from .inputs import NASTY, SPOILS

LED = (
    "yaml", "atoms", "dates", "rulebook", "reforms", "cases", "claims", "interviews", "csv", "cohorts", "scenarios",
    "records", "journals", "lines", "forms", "receipts", "exercised", "keeping",
)  # fmt: skip
"""Readers whose way through the code hangs on the input. What is read as Parquet is read by others' machine code, which
atheris does not see."""
ALSO = ("lark", "yaml.error")
"""What others wrote and is part of reading: the grammar's own way through its tables."""
Mutate = Callable[[bytes, int], bytes]


def spoiling(right: Iterable[bytes], by_bytes: Mutate) -> Callable[[bytes, int, int], bytes]:
    """Return what makes an input of another: byte by byte, or as a person would spoil a text, so that it stays in shape
    and comes further in."""
    words = sorted({word for text in right for word in re.findall(r"[\w.-]{2,40}", text.decode("utf-8", "ignore"))})

    def spoilt(raw: bytes, most: int, drawn: int) -> bytes:
        chance = random.Random(drawn)
        try:
            text = raw.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return by_bytes(raw, most)
        if chance.random() < 0.3:
            return by_bytes(raw, most)
        with_what = chance.choice(NASTY) if chance.random() < 0.4 or not words else chance.choice(words)
        made = chance.choice(SPOILS)(text, chance.randrange(1 << 16), chance.randrange(41), with_what)
        return made.encode("utf-8", "surrogatepass")[:most]

    return spoilt


def main(name: str, count: int, seed: int, place: Path) -> None:
    """Lead one reader for so many inputs."""
    try:
        atheris = import_module("atheris")
    except ImportError:
        sys.exit("atheris is not installed; pip install atheris")
    with atheris.instrument_imports(include=["zhol.engine", *ALSO]):
        from .bounds import hold, most
        from .readers import READERS
        from .tried import Tried

        reader = READERS[name](place)
        for right in reader.right:  # what is imported late is seen too
            Tried().give(reader, right)
    tried = Tried()
    (corpus := place / "corpus").mkdir()
    for number, right in enumerate(reader.right):
        (corpus / str(number)).write_bytes(right)
    before = most()
    hold(place)
    began = time.process_time()

    def one(raw: bytes) -> None:
        tried.give(reader, raw)
        if tried.inputs == count:  # what runs this ends the process, and Python does nothing after it
            spent = round(time.process_time() - began, 1)
            told = {"reader": name, **tried.told(), "seconds": spent, "more_room_mb": (most() - before) >> 10}
            print(json.dumps(told), flush=True)

    longest = 2 * max(map(len, reader.right)) + 1_000
    how = {"runs": count, "seed": seed or 1, "max_len": longest, "timeout": 60, "rss_limit_mb": 0}
    words = [sys.argv[0], *(f"-{key}={value}" for key, value in how.items()), f"-artifact_prefix={place}/", str(corpus)]

    def by_bytes(raw: bytes, room: int) -> bytes:
        made: bytes = atheris.Mutate(raw, room)  # another one once it has begun
        return made

    atheris.Setup(words, one, custom_mutator=spoiling(reader.right, by_bytes))
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
