"""Inputs that look for code not yet reached, with atheris: `python -m zhol.tests.hostile.guided READER COUNT`.

atheris is in no extra: its wheels are for few systems. `pip install atheris` where there is one.
"""

import sys
import tempfile
from importlib import import_module
from pathlib import Path

from .bounds import in_time


def main() -> None:
    """Lead one reader for so many inputs; a defect ends it with a traceback, and the input is kept by atheris."""
    try:
        atheris = import_module("atheris")
    except ImportError:
        sys.exit("atheris is not installed; pip install atheris")
    name, count = sys.argv[1], sys.argv[2]
    with atheris.instrument_imports(include=["zhol.engine"]):
        from .readers import READERS

        place = Path(tempfile.mkdtemp())
        reader = READERS[name](place)

    def one(raw: bytes) -> None:
        try:
            with in_time():
                reader.read(raw)
        except reader.refuses:
            pass

    (place / "corpus").mkdir()
    for number, text in enumerate(reader.right):
        (place / "corpus" / str(number)).write_bytes(text)
    atheris.Setup([sys.argv[0], f"-runs={count}", f"-artifact_prefix={place}/", str(place / "corpus")], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
