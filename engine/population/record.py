"""The record of a run: what it was made from, with every assumption, and what it made, each file with its hash."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..language.dates import text
from ..text.files import NotRead, content
from ..text.jsons import read_json
from ..text.limits import RECORD as RECORDED
from ..text.sealed import code
from .cohort import Cohort
from .journal import hashed, kept
from .lock import refused
from .reading import Resting
from .recorded import is_record
from .told_measures import LISTS
from .whatif import Table, Whatif

RECORD = "record.json"
SCHEMA = "zhol/run/2"
SEAL = "seal"
ROOMS = ("text", "language", "decide", "population")
"""Through whose modules a run goes."""
Record = dict[str, Any]


def origin(whatif: Whatif, people: int, chunk: int) -> Record:
    """Return what a run of so many people, so many in a chunk, is made from, as its record says it: the same origin
    makes the same bytes."""
    return {
        "schema": SCHEMA,
        "scenario": whatif.id,
        "asks": whatif.asks,
        "rulebook": whatif.book.digest,
        "reforms": list(whatif.reforms),
        "layers": sorted(whatif.stance.layers),
        "readings": dict(sorted(whatif.stance.readings.items())),
        "horizon": {"from": text(whatif.horizon.lo), "until": text(whatif.horizon.hi)},
        "seed": whatif.seed,
        "replicates": whatif.replicates,
        "measured": _measured(whatif),
        "assumptions": [_rested(resting) for resting in whatif.rests],
        "cohort": _people(whatif.cohort),
        "people": people,
        "chunk": chunk,
        "frozen": "",
        "inputs": {name: sha256(words).hexdigest() for name, words in inputs(whatif).items()},
        "code": code(*ROOMS),
        "versions": _versions(),
    }


def inputs(whatif: Whatif) -> dict[str, bytes]:
    """Return the files that a scenario was read from, as they stand beside its run: what it takes to read it again.

    Those of the scenario come first, its own before those that it is like; a table of people that does not lie beside
    the scenario stays where it is.
    """
    beside = [Path(file) for file in whatif.texts]
    found = {f"inputs/{_room(file)}/{file.name}": whatif.texts[str(file)].encode() for file in beside}
    if isinstance(whatif.cohort, Cohort):
        found[f"inputs/cohorts/{whatif.cohort.file}"] = whatif.cohort.text.encode()
    elif whatif.cohort.file.is_relative_to(beside[0].parent):
        name = whatif.cohort.file.relative_to(beside[0].parent).as_posix()
        found[f"inputs/whatif/{name}"] = whatif.cohort.file.read_bytes()
    return found


def _room(file: Path) -> str:
    """Return the directory in which reading a scenario again looks for one of its files."""
    return LISTS if file.parent.name == LISTS else "whatif"


def _measured(whatif: Whatif) -> dict[str, list[str]]:
    return {
        "questions": list(whatif.questions),
        "goals": list(whatif.goals),
        "endings": list(whatif.endings),
        "groups": list(whatif.groups),
        "published": [one.id for one in whatif.published],
    }


def _people(cohort: Cohort | Table) -> dict[str, str | int]:
    if isinstance(cohort, Cohort):
        return {"id": cohort.id, "people": cohort.people, "digest": cohort.digest}
    return {"table": cohort.file.name, "on": text(cohort.on), "digest": hashed(cohort.file)}


def _rested(resting: Resting) -> Record:
    cites = [f"{cite.work} {cite.at} [{cite.mark}]" for cite in resting.grounds.cite]
    return {"what": resting.what, "cite": cites, "assumption": resting.grounds.assumption}


def _versions() -> dict[str, str]:
    """Name what else the bytes hang on: who writes the tables."""
    import pyarrow

    return {"pyarrow": pyarrow.__version__}


def differing(record: Record, made_from: Record) -> list[str]:
    """Return in what a record is made from something else."""
    return [key for key in made_from if record.get(key) != made_from[key]]


def sealed(record: Record) -> bytes:
    """Return a record as its file: its seal is the hash of all the rest, so that it vouches for itself too."""
    told = {key: value for key, value in record.items() if key != SEAL}
    told[SEAL] = sha256(_text(told)).hexdigest()
    return _text(told)


def _text(record: Record) -> bytes:
    return (json.dumps(record, indent=1, ensure_ascii=False) + "\n").encode()


def digest(outputs: dict[str, str]) -> str:
    """Return one hash for all that a run made."""
    return sha256("".join(f"{name} {seal}\n" for name, seal in sorted(outputs.items())).encode()).hexdigest()


def put_record(directory: Path, record: Record) -> Record:
    """Write the record of a directory, sealed; return it as written."""
    kept(directory / RECORD, sealed(record), lasting=True)
    found = record_of(directory)
    assert found is not None
    return found


def record_of(directory: Path) -> Record | None:
    """Return the record of a directory; None where it holds none that can be read."""
    try:
        found: Record = read_json(content(directory / RECORD, RECORDED))
    except (NotRead, ValueError):
        return None
    return found if is_record(found) else None


def finished(directory: Path) -> Record:
    """Return the record of a run. Raises BadInput where there is none."""
    record = record_of(directory)
    if record is None:
        raise refused(directory, "no finished run; zhol simulate makes one, or ends one that was broken off")
    return record


def enter(directory: Path, *names: str) -> Record:
    """Enter files that were made from a finished run, such as its report, into its record; return the record."""
    record = finished(directory)
    made = {**record["reports"], **{name: hashed(directory / name) for name in names}}
    return put_record(directory, {**record, "reports": dict(sorted(made.items()))})
