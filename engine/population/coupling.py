"""What couples people: places of which there are too few. It comes down to one number a quota, day and group."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from .clearing import Clearing, Ledger


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a quota: the gate it stands before, the day, and the cutoff of each of its groups."""

    gate: int
    day: int
    cutoffs: tuple[int, ...]


@dataclass(frozen=True)
class Coupling:
    """What couples the people of a replicate: the steps of all quotas by days, each a day and a gate, and what makes
    their ledgers, by gates."""

    steps: tuple[tuple[int, int], ...] = ()
    ledgers: Callable[[], Sequence[Ledger]] = tuple

    def replay(self, clearings: Iterable[Clearing]) -> tuple[Step, ...]:
        """Return the steps of clearings that were made before. ValueError where they are not those of these quotas."""
        found = tuple(clearings)
        quotas = [ledger.terms.id for ledger in self.ledgers()]
        asked = [(day, quotas[gate]) for day, gate in self.steps]
        if [(clearing.day, clearing.quota) for clearing in found] != asked:
            raise ValueError("a log of cutoffs of other quotas, or of other days")
        return tuple(Step(gate, day, clearing.cutoffs) for (day, gate), clearing in zip(self.steps, found, strict=True))


def cutoffs_table(replicate: int, clearings: Sequence[Clearing]) -> Any:
    """Return a table of clearings: a row a step and group; no places where there is no limit."""
    import pyarrow as pa

    rows = [(one, group) for one in clearings for group in range(len(one.cutoffs))]
    return pa.table({
        "replicate": pa.array([replicate] * len(rows), pa.int32()),
        "quota": pa.array([one.quota for one, _ in rows], pa.string()),
        "on": pa.array([date.fromordinal(one.day) for one, _ in rows], pa.date32()),
        "group": pa.array([group for _, group in rows], pa.int16()),
        "places": pa.array([one.places[group] if one.places else None for one, group in rows], pa.int64()),
        **{
            name: pa.array([getattr(one, name)[group] for one, group in rows], pa.int64())
            for name in ("eligible", "kept", "granted")
        },
        "cutoff": pa.array([one.cutoffs[group] for one, group in rows], pa.uint64()),
    })  # fmt: skip


def clearings_of(table: Any) -> tuple[Clearing, ...]:
    """Return the clearings that a table of them tells."""
    found: list[Clearing] = []
    steps: dict[tuple[str, int], list[dict[str, Any]]] = {}
    for row in table.to_pylist():
        steps.setdefault((row["quota"], row["on"].toordinal()), []).append(row)
    for (quota, day), groups in steps.items():
        places, eligible, kept, granted, cutoffs = (
            tuple(row[name] for row in groups) for name in ("places", "eligible", "kept", "granted", "cutoff")
        )
        found.append(Clearing(quota, day, None if None in places else places, eligible, kept, granted, cutoffs))
    return tuple(found)
