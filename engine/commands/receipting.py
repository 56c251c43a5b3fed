"""Receipts written beside an answer: what `--receipt`, `--with-case` and `--sign` ask for."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import FILE, layers_of
from .putting import put

if TYPE_CHECKING:
    from ..receipts.checked import Stated
    from ..receipts.forms import ReceiptForm


def about_receipt(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that ask for a receipt."""
    command = click.option("--sign", "key", type=FILE, metavar="KEY", help="Sign the receipt with this key of ssh.")(
        command
    )
    said = "Write a receipt, which zhol verify answers again."
    return click.option("--receipt", type=FILE, metavar="FILE", help=said)(command)


def about_case_in_it(command: Callable[..., None]) -> Callable[..., None]:
    """Add the option that puts lives into a receipt."""
    return click.option("--with-case", is_flag=True, help="Put the life into the receipt too, not only its hash.")(
        command
    )


def refuse_alone(asked: dict[str, Any]) -> None:
    """Refuse options that mean nothing without a receipt."""
    if not asked["receipt"] and (asked.get("with_case") or asked["key"]):
        raise click.UsageError(f"{'--with-case and ' if 'with_case' in asked else ''}--sign go with --receipt.")


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
    put(text, file, private=asked.get("with_case", False))
    if seal is not None:
        put_whole(beside, seal)
