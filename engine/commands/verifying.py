"""`zhol verify RECEIPT`: a receipt held against itself, its signature, and the same question asked again."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .ending import PROBLEMS, Bad
from .signing import ENDING, signature

if TYPE_CHECKING:
    from ..receipts.forms import ReceiptForm


def verify_receipt(file: Path, asked: dict[str, Any]) -> None:
    """Say what of a receipt holds, a line each; end as with a problem where something does not."""
    from ..receipts.sealing import seal_of, written
    from .ground import lacking

    raw = _read(file)
    receipt = _form(raw, file)
    sound = raw == written(receipt).encode() and receipt.digest == seal_of(receipt)
    click.echo(f"{file}: {'as it was written' if sound else 'is not as it was written'}; digest {receipt.digest}")
    good = [sound, _signed(file, raw, asked["signers"])]
    if why := lacking(receipt, asked, sound):
        click.echo(f"not answered again: {why}")
    else:
        good.append(_same(receipt, asked, sound))
    if not all(good):
        click.get_current_context().exit(PROBLEMS)


def _read(file: Path) -> bytes:
    from ..text.files import NotRead, content
    from ..text.limits import RECEIPT

    try:
        return content(file, RECEIPT)
    except NotRead as error:
        raise Bad(f"{file}: {error}") from error


def _form(raw: bytes, file: Path) -> "ReceiptForm":
    from pydantic import ValidationError

    from ..receipts.forms import ReceiptForm

    try:
        return ReceiptForm.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(step) for step in first["loc"])
        raise Bad(f"{file}: no receipt: {f'{place}: ' if place else ''}{first['msg'].lower()}") from error


def _signed(file: Path, raw: bytes, signers: Path | None) -> bool:
    """Say whose signature lies beside a receipt; one that is not signed is fine unless signers are named."""
    from ..text.files import is_plain

    beside = file.with_name(file.name + ENDING)
    if not is_plain(beside):
        if signers:
            click.echo(f"signature: there is none; it would be {beside}")
        return signers is None
    found = signature(raw, beside, signers)
    click.echo(f"signature: {found.told}")
    return found.good


def _same(receipt: "ReceiptForm", asked: dict[str, Any], sound: bool) -> bool:
    """Answer a receipt again and say what differs."""
    from ..receipts.again import answered_again
    from ..receipts.differing import differences
    from .ground import ground_of

    new = answered_again(receipt, ground_of(receipt, asked, sound))
    found = list(differences(receipt, new))
    places = {one.place for one in (*receipt.answers, *new.answers)}
    count, others = len(receipt.answers), sum(each.weighs and each.what in places for each in found)
    click.echo(f"answers: {f'{max(count - others, 0)} of {count}' if others else f'all {count}'} the same")
    for each in found:
        click.echo(f"{each.what}: {each.how}")
    return not any(each.weighs for each in found)
