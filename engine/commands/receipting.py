"""Receipts written beside an answer: what `--receipt`, `--with-case` and `--sign` ask for."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import FILE, layers_of
from .putting import put

if TYPE_CHECKING:
    from ..receipts.forms import ReceiptForm
    from ..receipts.writing import Stated


def about_receipt(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that ask for a receipt."""
    for option in (
        click.option("--sign", "key", type=FILE, metavar="KEY", help="Sign the receipt with this key of ssh."),
        click.option("--with-case", is_flag=True, help="Put the life into the receipt too, not only its hash."),
        click.option("--receipt", type=FILE, metavar="FILE", help="Write a receipt, which zhol verify answers again."),
    ):
        command = option(command)
    return command


def refuse_alone(asked: dict[str, Any]) -> None:
    """Refuse options that mean nothing without a receipt."""
    if not asked["receipt"] and (asked["with_case"] or asked["key"]):
        raise click.UsageError("--with-case and --sign go with --receipt.")


def stated_by(asked: dict[str, Any]) -> "Stated":
    """Return the part of the stance that a judgement does not tell."""
    return layers_of(asked), tuple(asked["rules_off"])


def put_receipt(receipt: "ReceiptForm", asked: dict[str, Any]) -> None:
    """Write a receipt, and its signature beside it: first the signature is made, so that none stands unsigned."""
    from ..receipts.sealing import written
    from ..text.whole import put_whole
    from .signing import ENDING, sign

    file: Path = asked["receipt"]
    text, beside = written(receipt), file.with_name(file.name + ENDING)
    seal = sign(text.encode(), asked["key"]) if asked["key"] else None
    put(text, file, private=asked["with_case"])
    if seal is not None:
        put_whole(beside, seal)
