"""The cutoffs of one run held fast in another: every place goes to the rank to which it went there."""

from pathlib import Path

from .ahead import CUTOFFS, cutoffs_file
from .lock import refused
from .record import Record, digest, finished

SAME = {
    "seed": "another seed", "horizon": "another horizon", "cohort": "another cohort",
    "people": "another number of people",
}  # fmt: skip
"""What makes people, days and chances those of another run; other chunks come with another number of people."""


def frozen_from(directory: Path, made_from: Record) -> Record:
    """Return what stands in the record of a run that takes its cutoffs from another: a hash of their log, of as many
    replicates as the run has.

    Raises BadInput where there is no run, or it is of other people, has no cutoffs, or not those of every replicate.
    """
    record = finished(directory)
    other = [words for key, words in SAME.items() if record.get(key) != made_from[key]]
    if other:
        raise refused(directory, f"its cutoffs are of other people: it has {', '.join(other)} than this run")
    log = {name: seal for name, seal in record["outputs"].items() if name.startswith(CUTOFFS)}
    if not log:
        raise refused(directory, "it has no cutoffs, for nothing is rationed in it; run without --frozen")
    wanted = [cutoffs_file(replicate) for replicate in range(made_from["replicates"])]
    if not log.keys() >= set(wanted):
        raise refused(directory, f"it has cutoffs of {len(log)} replicates, and {len(wanted)} are asked for")
    return {"frozen": digest({name: log[name] for name in wanted})}
