"""Try inputs on one reader, in this process, bound: `python -m zhol.tests.hostile READER COUNT [SEED [TABLES]]`.

TABLES is a directory in which hypothesis finds its tables of letters again: made anew, they take longer than reading.

Prints one line of JSON: how many inputs were tried, read and refused, in how many seconds of the processor, in how
much more room. A defect ends it with a traceback and the input, as small as hypothesis could make it.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, find, given, seed, settings
from hypothesis.configuration import set_hypothesis_home_dir

from .bounds import hold, most
from .readers import READERS
from .tried import Tried


def attempt(name: str, count: int, drawn: int, place: Path, tables: Path) -> dict[str, object]:
    """Read so many hostile inputs; return what came of them."""
    reader = READERS[name](place)
    tried = Tried()

    @seed(drawn)
    @settings(
        max_examples=count, database=None, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
    )
    @given(reader.inputs)
    def one(raw: bytes) -> None:
        tried.give(reader, raw)

    set_hypothesis_home_dir(tables)
    # what hypothesis itself takes, it takes here
    find(reader.inputs, lambda _: True, settings=settings(database=None, phases=[Phase.generate]))
    before = most()
    hold(place)
    began = time.process_time()
    one()
    room = (most() - before) >> 10
    return {"reader": name, **tried.told(), "seconds": round(time.process_time() - began, 1), "more_room_mb": room}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        reader, count, drawn, tables = (*sys.argv[1:], *("0", made)[len(sys.argv) - 3 :])
        print(json.dumps(attempt(reader, int(count), int(drawn), Path(made), Path(tables))), flush=True)
