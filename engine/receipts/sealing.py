"""Hashes of what stands in a receipt, and the one way to write it down."""

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from ..decide.life import Case
from ..decide.telling import told
from ..language.rulebook import Rulebook
from ..text.diagnostic import Diagnostics
from ..text.tree import parse, plain
from .forms import ReceiptForm

WORDS = frozenset({"says", "why", "notes", "label", "column", "case"})
"""What is told in words, or names what a person called a life: another wording is no other answer."""
ROOMS = ("decide", "language", "paths", "receipts", "report", "text")
"""Whose modules answer."""
SOLVER = "z3-solver"
"""The package of the solver."""


def hashed(thing: Any) -> str:
    """Return a hash of dicts, lists and texts, the same in whatever order their keys stand.

    >>> hashed({"a": 1, "b": []}) == hashed({"b": [], "a": 1})
    True
    """
    return sha256(json.dumps(thing, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def bare(record: Any) -> Any:
    """Return a record without its words.

    >>> bare({"rule": "a", "says": "somebody is", "parts": [{"says": "so", "truth": "yes"}]})
    {'rule': 'a', 'parts': [{'truth': 'yes'}]}
    """
    if isinstance(record, dict):
        return {key: bare(value) for key, value in record.items() if key not in WORDS}
    return [bare(part) for part in record] if isinstance(record, list) else record


def as_written(case: Case, book: Rulebook) -> dict[str, Any]:
    """Return a life as a file says it, without layout and comments."""
    return _unlaid(told(case, book))


def shown_in(lives: Iterable[str]) -> dict[str, Any]:
    """Return in whom something is shown, as it is hashed: lives without layout, comments and their titles."""
    return {"lives": [bare(_unlaid(life)) for life in lives]}


def _unlaid(text: str) -> dict[str, Any]:
    tree = parse(text, "case", Diagnostics())
    assert tree is not None, "a life that was written here can be read"
    life: dict[str, Any] = plain(tree)
    return life


def sealed(receipt: dict[str, Any]) -> ReceiptForm:
    """Return a receipt with a hash of all the rest of it."""
    return ReceiptForm.model_validate({**receipt, "digest": hashed(receipt)})


def seal_of(receipt: ReceiptForm) -> str:
    """Return the hash that a receipt should bear."""
    return hashed(receipt.model_dump(mode="json", by_alias=True, exclude={"digest"}))


def written(receipt: ReceiptForm) -> str:
    """Return a receipt as its file: there is one way to write it, so that any other byte is seen."""
    return json.dumps(receipt.model_dump(mode="json", by_alias=True), ensure_ascii=False, indent=1) + "\n"


def versions(engines: Iterable[str]) -> dict[str, str]:
    """Name the versions of zhol, of Python and of the engines that are packages."""
    from importlib.metadata import PackageNotFoundError, version
    from platform import python_version

    found = {"python": python_version()}
    for name in ("zhol", *engines):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue  # the reference evaluator is no package, nor is a checkout, nor a solver that is not there
    return dict(sorted(found.items()))
