"""`zhol verify RECEIPT`: a receipt held against itself, its signature, and the same question asked again."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .ending import PROBLEMS, Bad
from .signing import ENDING, signature
from .sources import file_name, rulebook_of, rules_at, text_of

if TYPE_CHECKING:
    from ..decide.life import Case
    from ..language.rulebook import Rulebook
    from ..receipts.forms import ReceiptForm


def verify_receipt(file: Path, asked: dict[str, Any]) -> None:
    """Say what of a receipt holds, a line each; end as with a problem where something does not."""
    from ..receipts.sealing import seal_of, written

    raw = _read(file)
    receipt = _form(raw, file)
    sound = raw == written(receipt).encode() and receipt.digest == seal_of(receipt)
    click.echo(f"{file}: {'as it was written' if sound else 'is not as it was written'}; digest {receipt.digest}")
    good = [sound, _signed(file, raw, asked["signers"])]
    if asked["case"] or (sound and receipt.case.life is not None):
        good.append(_same(receipt, asked))
    else:
        why = "it holds no life" if receipt.case.life is None else "the life in it may not be the one it was"
        click.echo(f"not answered again: {why}; --case CASE names the one it is of")
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


def _same(receipt: "ReceiptForm", asked: dict[str, Any]) -> bool:
    """Answer a receipt again and say what differs."""
    from ..decide.check import Checker
    from ..receipts.again import answered_again, differences

    book = _rulebook(receipt, asked)
    new = answered_again(receipt, _case(receipt, asked["case"], book), Checker(book))
    found = list(differences(receipt, new))
    answers = [each for each in found if each.what in {*_places(receipt), *_places(new)}]
    count = len(receipt.answers)
    click.echo(f"answers: {count - len(answers)} of {count} the same" if answers else f"answers: all {count} the same")
    for each in found:
        click.echo(f"{each.what}: {each.how}")
    return not any(each.weighs for each in found)


def _places(receipt: "ReceiptForm") -> list[str]:
    from ..receipts.again import place

    return [place(one) for one in receipt.answers]


def _rulebook(receipt: "ReceiptForm", asked: dict[str, Any]) -> "Rulebook":
    """Load the rules at hand, with the reforms of the receipt unless others are named."""
    from ..text.files import beside

    if asked["reforms"]:
        return rulebook_of(asked)
    found = {name: beside(rules_at(asked) / "reforms", name) for name in receipt.stance.reforms}
    for name, file in found.items():
        if file is None:
            raise Bad(
                f"the receipt is of the reform '{name}', which does not lie beside the rules; --reform FILE names it"
            )
    return rulebook_of({**asked, "reforms": tuple(found)})


def _case(receipt: "ReceiptForm", case: str | None, book: "Rulebook") -> "Case":
    import json

    from ..decide.case import read_case

    if case:
        return read_case(text_of(case), file_name(case), book)
    return read_case(json.dumps(receipt.case.life, ensure_ascii=False, indent=1), "the life in the receipt", book)
