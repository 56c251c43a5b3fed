"""`zhol verify`: whether a run is still what its record says, and a receipt what is answered."""

from typing import Any

import click

from .ending import PROBLEMS, Bad
from .options import FILE, repeated
from .sources import rules_at
from .under_way import about_work, how, kept_at, needed

OF_RECEIPTS = ("case", "lives", "signers", "reforms", "rules_of")


@click.command()
@click.argument("what", metavar="DIR|RECEIPT", type=FILE)
@click.option("--again", is_flag=True, help="Of a run: compute everything again too, elsewhere, and compare.")
@click.option("--case", metavar="CASE", help="Of a receipt: the life it is of, - for stdin. Default: the one in it.")
@click.option("--signers", type=FILE, metavar="FILE", help="Of a receipt: whose keys count, as ssh's allowed signers.")
@click.option("--lives", type=FILE, metavar="DIR", help="Of a receipt: where lives lie that claims name.")
@repeated("--reform", "reforms", metavar="FILE...", help="Of a receipt: a reform it names that lies elsewhere.")
@repeated("--rules-of", metavar="SIDE=DIR...", help="Of a receipt: rules of A or B, where it had its own.")
@about_work
def verify(**asked: Any) -> None:
    """Hold a run in DIR against its record, or a RECEIPT against what is answered now.

    Of a run every file is hashed again, and each named that is not what record.json says. A single byte that was
    changed is found, in any file, the record too; so is a file that is missing or was added. With --again the rules
    have to be those that the run was made from.

    Of a receipt (--receipt of check, path, diff, prove, audit, rules --timeline) its seal is looked at, its signature
    where RECEIPT.sig lies beside it, and everything is answered again, from the rules at hand; of a life with the
    life in it or in --case. What differs is told; other rules are told, and whether the answers are the same
    nonetheless; so is another solver that shows the same in somebody else, which holds.

    Ends with exit code 1 where anything was found. Nothing is asked of any other machine.

    \b
    Examples:
      zhol verify out/base
      zhol verify out/base --again --workers 2
      zhol verify receipt.json --case life.yaml --signers allowed_signers
    """
    from ..text.files import cannot_be, is_plain

    if why := cannot_be(asked["what"]):
        raise Bad(f"{asked['what']}: cannot be read: {why}")
    if is_plain(asked["what"]):
        if asked["again"]:
            raise click.UsageError("--again is for a run; a receipt is answered again where its life is at hand.")
        from .verifying import verify_receipt

        verify_receipt(asked["what"], asked)
        return
    if any(asked[name] for name in OF_RECEIPTS):
        raise click.UsageError("--case, --lives, --signers, --reform, --rules-of are for a receipt, a file.")
    _verify_run(asked)


def _verify_run(asked: dict[str, Any]) -> None:
    needed("zhol verify")
    from ..population import verifying
    from ..population.record import finished
    from ..population.reopening import scenario_of
    from ..text.files import is_directory

    directory = asked["what"]
    if not is_directory(directory):
        raise Bad(f"{directory}: no directory of a run, and no receipt")
    found = verifying.verify(directory)
    if asked["again"] and not found:
        whatif = scenario_of(directory, rules_at(asked), kept_at(asked))
        with how(asked) as ways:
            found = verifying.again(directory, whatif, ways)
    for amiss in found:
        click.echo(f"{directory / amiss.file}: {amiss.what}")
    if found:
        click.get_current_context().exit(PROBLEMS)
    record = finished(directory)
    files = sum(len(record[part]) for part in ("inputs", "outputs", "reports")) + 1
    same = ", and comes out the same again" if asked["again"] else ""
    click.echo(f"{directory}: all {files} files are as recorded{same}; digest {record['digest']}")
