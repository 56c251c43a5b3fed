"""A receipt answered again: the same asked of the same, by the rules at hand."""

from importlib import import_module

from .forms import ReceiptForm
from .ground import Ground

WRITERS = {
    "check": "checked", "path": "sought", "diff": "compared", "prove": "claimed", "audit": "audited", "rules": "drawn",
}  # fmt: skip
"""The module of this room that writes the receipts of a command, and answers them again; some load the solver."""


def answered_again(receipt: ReceiptForm, ground: Ground) -> ReceiptForm:
    """Return the receipt that the rules and program at hand give for what a receipt asks.

    Raises BadInput where the rulebook does not know what was asked, EnginesDiffer where the engines do not agree.
    """
    asked = receipt.asked
    found: ReceiptForm = import_module(f".{WRITERS[asked.command]}", __package__).again(receipt, asked, ground)
    return found
