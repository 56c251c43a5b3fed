"""Try inputs on one reader, in this process, bound: `python -m zhol.tests.hostile READER COUNT [SEED]`.

Prints one line of JSON: how many inputs were tried, read and refused, in how many seconds of the processor, in how
much more room. A defect ends it with a traceback and the input, as small as hypothesis could make it.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

from hypothesis import HealthCheck, find, given, seed, settings
from hypothesis.configuration import set_hypothesis_home_dir

from zhol.engine.text.diagnostic import BadInput

from .bounds import hold, in_time, most, said_well
from .readers import READERS


def attempt(name: str, count: int, drawn: int, place: Path) -> dict[str, object]:
    """Read so many hostile inputs; return what came of them."""
    reader = READERS[name](place)
    tried = {"inputs": 0, "read": 0, "refused": 0}

    @seed(drawn)
    @settings(
        max_examples=count, database=None, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
    )
    @given(reader.inputs)
    def one(raw: bytes) -> None:
        tried["inputs"] += 1
        try:
            with in_time():
                reader.read(raw)
            tried["read"] += 1
        except reader.refuses as error:
            said_well(error, error.report() if isinstance(error, BadInput) else str(error))
            tried["refused"] += 1

    set_hypothesis_home_dir(place / "hypothesis")
    find(reader.inputs, lambda _: True, settings=settings(database=None))  # what hypothesis itself takes, it takes here
    before = most()
    hold(place)
    began = time.process_time()
    one()
    room = (most() - before) >> 10
    return {"reader": name, **tried, "seconds": round(time.process_time() - began, 1), "more_room_mb": room}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        print(json.dumps(attempt(sys.argv[1], int(sys.argv[2]), int((*sys.argv, "0")[3]), Path(made))), flush=True)
