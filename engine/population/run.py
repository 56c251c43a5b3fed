"""A run kept in a directory: tables of people and events, and a record of what they were made from.

Every file is written under another name and put in its place whole; the record comes last and says that all is there.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..language.dates import text
from ..text.diagnostic import BadInput, Diagnostic
from ..text.place import Place
from .cohort import Cohort
from .keeping import answers, events, persons
from .reading import Resting
from .running import Running
from .whatif import Table, Whatif

RECORD = "record.json"
TABLES = {"persons.parquet": persons, "events.parquet": events, "answers.parquet": answers}
ENGINE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Run:
    """A run that is kept: where, what its record says, and whether it was there already."""

    directory: Path
    record: dict[str, Any]
    known: bool = False


def simulate(
    whatif: Whatif, directory: Path, cache: Path | None = None, plain: bool = False,
    seen: Callable[[int, int], None] = lambda people, of: None,
) -> Run:  # fmt: skip
    """Run a scenario into a directory; one that is there already, made from the same, is left as it is.

    Raises BadInput where the directory holds something else, Beyond where a kernel cannot do what is asked.
    """
    made_from = origin(whatif)
    record = _known(directory, made_from)
    if record is not None:
        return Run(directory, record, known=True)
    running = Running(whatif, cache, plain)
    total, done = len(running.people) * whatif.replicates, 0
    seen(0, total)

    def more(people: int) -> None:
        nonlocal done
        done += people
        seen(done, total)

    directory.mkdir(parents=True, exist_ok=True)
    halts = _write(running, directory, more)
    record = {
        **made_from, "left_out": [*whatif.warnings, *running.acting.left_out],
        "halted": halts, "outputs": {name: _hash(directory / name) for name in TABLES},
    }  # fmt: skip
    draft = directory / f".{RECORD}"
    draft.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")
    draft.replace(directory / RECORD)
    return Run(directory, record)


def _write(running: Running, directory: Path, more: Callable[[int], None]) -> list[dict[str, Any]]:
    """Write the tables chunk by chunk; return who was not carried on, by what."""
    from pyarrow import parquet

    writers: dict[str, Any] = {}
    halted: dict[tuple[str, str], int] = {}
    for chunk in running.chunks(more):
        for name, made in TABLES.items():
            table = made(running, chunk)
            if name not in writers:
                writers[name] = parquet.ParquetWriter(directory / f".{name}", table.schema)
            writers[name].write_table(table)
        for halt in running.halts(chunk):
            key = halt.provision, halt.why
            halted[key] = halted.get(key, 0) + halt.people
    for name, writer in writers.items():
        writer.close()
        (directory / f".{name}").replace(directory / name)
    return [{"provision": by, "why": why, "people": people} for (by, why), people in sorted(halted.items())]


def origin(whatif: Whatif) -> dict[str, Any]:
    """Return what a run is made from, as its record says it: the same origin makes the same bytes."""
    return {
        "schema": "zhol/run/1",
        "scenario": whatif.id,
        "asks": whatif.asks,
        "rulebook": whatif.book.digest,
        "reforms": list(whatif.reforms),
        "layers": sorted(whatif.stance.layers),
        "readings": dict(sorted(whatif.stance.readings.items())),
        "horizon": {"from": text(whatif.horizon.lo), "until": text(whatif.horizon.hi)},
        "seed": whatif.seed,
        "replicates": whatif.replicates,
        "assumptions": [_rested(resting) for resting in whatif.rests],
        "cohort": _people(whatif.cohort),
        "people": whatif.people,
        "inputs": {Path(file).name: sha256(words.encode()).hexdigest() for file, words in whatif.texts.items()},
        "code": _code(),
    }


def _people(cohort: Cohort | Table) -> dict[str, str]:
    if isinstance(cohort, Cohort):
        return {"id": cohort.id, "digest": cohort.digest}
    return {"table": cohort.file.name, "on": text(cohort.on), "digest": _hash(cohort.file)}


def _rested(resting: Resting) -> dict[str, Any]:
    cites = [f"{cite.work} {cite.at} [{cite.mark}]" for cite in resting.grounds.cite]
    return {"what": resting.what, "cite": cites, "assumption": resting.grounds.assumption}


def _known(directory: Path, made_from: dict[str, Any]) -> dict[str, Any] | None:
    """Return the record of the same run; None where there is nothing, or one that was broken off."""
    kept = [path.name for path in directory.iterdir()] if directory.is_dir() else []
    broken_off = {f".{name}" for name in (*TABLES, RECORD)} | TABLES.keys()
    if set(kept) <= broken_off:
        return None
    record: dict[str, Any] = {}
    if RECORD in kept:
        record = json.loads((directory / RECORD).read_text("utf-8"))
    if {key: record.get(key) for key in made_from} != made_from:
        place = Place(str(directory), 1, 1)
        raise BadInput([Diagnostic(place, "a directory that holds something else; name one that is empty, or new")])
    return record


def _hash(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()


def _code() -> str:
    """Hash the modules that a run goes through."""
    seal = sha256()
    for room in ("text", "language", "decide", "population"):
        for module in sorted((ENGINE / room).glob("*.py")):
            seal.update(f"\0{room}/{module.name}\0".encode() + module.read_bytes())
    return seal.hexdigest()
