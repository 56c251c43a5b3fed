"""A run held against its record: every file hashed again, and on request everything computed again."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from os.path import realpath
from pathlib import Path
from tempfile import TemporaryDirectory

from ..text.files import content, inside, is_plain, is_there
from ..text.limits import RECORD as RECORDED
from ..text.limits import RUN
from .carrying import SERIAL, How
from .journal import JOURNAL, hashed
from .record import RECORD, Record, differing, digest, finished, record_of, sealed
from .run import simulate, told
from .whatif import Whatif


@dataclass(frozen=True, slots=True)
class Amiss:
    """A file of a run that is not what its record says, and what is so."""

    file: str
    what: str


def verify(directory: Path) -> list[Amiss]:
    """Return every file of a run that differs from its record, by one byte or more: one that is missing, one that the
    record does not know, the record itself."""
    record = record_of(directory)
    if record is None:
        there = is_there(directory / RECORD)
        return [Amiss(RECORD, "cannot be read" if there else "is missing: the run is not finished, or is none")]
    if content(directory / RECORD, RECORDED) != sealed(record):
        return [Amiss(RECORD, "is not as it was written: its seal is another"), *_files(directory, record)]
    return _files(directory, record)


def _files(directory: Path, record: Record) -> list[Amiss]:
    known = {**_hashes(record, "inputs"), **_hashes(record, "outputs"), **_hashes(record, "reports")}
    home = Path(realpath(directory))
    found = [
        Amiss(name, what) for name, seal in sorted(known.items()) if (what := _amiss(directory / name, seal, home))
    ]
    if record.get("digest") != digest(_hashes(record, "outputs")):
        found.append(Amiss(RECORD, "its digest is not that of its outputs"))
    there = sorted(path.relative_to(directory).as_posix() for path in islice(_all(directory), RUN + 1))
    if len(there) > RUN:
        return [*found, Amiss(".", f"holds more than {RUN:,} files, which no run does")]
    more = [name for name in there if name not in known and name != RECORD]
    return found + [Amiss(name, _unknown(name)) for name in more]


def _amiss(file: Path, seal: str, home: Path) -> str:
    """Say in what a file is not as recorded; a link is no file of a run, though what it leads to be the same."""
    if not inside(file, home):
        return "is a link that leads elsewhere"
    if hashed(file) == seal:
        return ""
    return "differs" if is_plain(file) else "is missing"


def _all(directory: Path) -> Iterator[Path]:
    return (path for path in directory.rglob("*") if path.is_symlink() or not path.is_dir())


def _unknown(name: str) -> str:
    return "is of an extension that was broken off" if name == JOURNAL else "is not in the record"


def _hashes(record: Record, part: str) -> dict[str, str]:
    found = record.get(part)
    return found if isinstance(found, dict) else {}


def again(directory: Path, whatif: Whatif, how: How = SERIAL) -> list[Amiss]:
    """Compute a run again, elsewhere, and return every file that comes out otherwise than its record says."""
    record = finished(directory)
    frozen = directory if record["frozen"] else None  # the cutoffs that it took from another run lie beside it
    with TemporaryDirectory() as place:
        made = simulate(whatif, Path(place) / "again", how, frozen).record
    old, new = _hashes(record, "outputs"), _hashes(made, "outputs")
    names = sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
    other = [key for key in ("code", "versions") if key in differing(record, made)]
    why = f"; the run was made from {told(other)}" if other else ""
    return [Amiss(name, f"comes out otherwise{why}") for name in names]
