"""A receipt put together: the same of every command, whatever it was asked."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..decide.life import Case
from ..language.rulebook import Rulebook
from ..text.sealed import code
from .forms import SCHEMA, ReceiptForm
from .sealing import ROOMS, SOLVER, as_written, bare, hashed, sealed, versions

Json = dict[str, Any]
SOLVING = ("audit", "claims", "proof")
"""Whose modules answer beside the others what is asked of everybody."""


def case_of(case: Case, book: Rulebook, name: str = "", *, unknown: Iterable[str] = (), whole: bool = False) -> Json:
    """Return what a receipt says of a life; the life itself where the `whole` of it is to be in it."""
    life = as_written(case, book)
    return {"name": name, "digest": hashed(life), "life": life if whole else None, "unknown": sorted({*unknown})}


def stance_of(
    book: Rulebook, readings: Mapping[str, str], layers: Sequence[str] | None = None, off: Collection[str] = (),
    *, side: str = "", own: bool = False,
) -> Json:  # fmt: skip
    """Return what a receipt says of the rules, and how it was judged by them."""
    return {
        "side": side,
        "layers": None if layers is None else list(layers),
        "readings": dict(sorted(readings.items())),
        "off": sorted(off),
        "reforms": [Path(reform).stem for reform in book.reforms],
        "own": own,
        "rulebook": book.digest,
    }


def receipt(
    asked: Json, answers: list[Json], stances: list[Json], engines: Sequence[str], cases: Sequence[Json] = (),
    beside: Any = (),
) -> ReceiptForm:  # fmt: skip
    """Return the receipt of what was asked and answered, with hashes of what answered."""
    rooms = (*ROOMS, *(SOLVING if SOLVER in engines or asked["command"] in ("audit", "prove") else ()))
    return sealed({
        "schema": SCHEMA,
        "asked": asked,
        "cases": list(cases),
        "stances": stances,
        "engines": list(engines),
        "versions": versions(engines),
        "code": code(*sorted(rooms)),
        "answers": answers,
        "beside": hashed(bare(beside)),
    })  # fmt: skip
