"""`zhol prove`: whether a claim about everybody, or about the ways of a life, is so."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .ending import PROBLEMS, Bad
from .options import FILE, about_output, about_rules, day, layers_of, readings_of, repeated, today
from .putting import form_of, put
from .receipting import about_case_in_it, about_receipt, put_receipt, refuse_alone
from .sources import file_name, rulebook_of, rules_at, text_of

if TYPE_CHECKING:
    from ..claims.claim import Claim
    from ..claims.prove import Prover
    from ..claims.verdict import Verdict
    from ..language.rulebook import Rulebook


@click.command()
@click.argument("claims", metavar="CLAIM", nargs=-1)
@click.option("--file", "file", metavar="F", help="Prove the claims of a file, ID: CLAIM a line; - for stdin.")
@click.option("--on", metavar="DATE", help="The day of a claim that names none. Default: today.")
@click.option("--layers", metavar="A,B", help="The layers of a claim that names none. Default: all.")
@repeated("--reading", "readings", metavar="TERM=NAME...", help="Read a vague term so.")
@repeated("--off", "rules_off", metavar="RULE...", help="Leave a rule out.")
@click.option("--lives", type=FILE, metavar="DIR", help="Where lives are looked for by name. Default: those that ship.")
@click.option("--repairs", is_flag=True, help="Of what is not so: which single amendments would make it so.")
@click.option("--road", is_flag=True, help="Of somebody shown: whether acts lead the typical person there.")
@click.option("--save", type=FILE, metavar="DIR", help="Write each person shown as a life into this directory.")
@about_case_in_it
@about_receipt
@about_output
@about_rules
def prove(**asked: Any) -> None:
    """Prove a claim, or show somebody of whom it is not so.

    A claim is one sentence in the rulebook's own words: of nobody, everyone or somebody whose ..., of a question that
    never hangs on a fact, or of no, some or every path of a life, of the typical person or of anybody. It may name
    its day, layers, readings and reforms. The solver z3 is needed for all but paths: zhol[prove].

    \b
    Examples:
      zhol prove "nobody has kz-stay in conflict on 2018-06-01 by law"
      zhol prove "kz-citizenship never hangs on ethnicity by law+treaty"
      zhol prove "no path of retired-herder to kz-citizen without an act of cn-mps
        from 2023-11-10"
      zhol prove --file claims.txt --format json
      zhol prove --file claims.txt --receipt receipt.json

    \b
    Exit codes: 0 all are proved, 1 some are not so or not settled, 2 the input cannot be used.
    """
    from ..report.prove_page import prove_page
    from ..report.prove_record import prove_record
    from ..report.record import written

    refuse_alone(asked)
    book, form = rulebook_of(asked), form_of(asked)
    claims = _claims(asked, book)
    prover = _prover(asked, book)
    verdicts = [prover.prove(claim) for claim in claims]
    if asked["road"]:
        verdicts = [prover.road(verdict) for verdict in verdicts]
    if asked["repairs"]:
        verdicts = [prover.repairs(verdict) for verdict in verdicts]
    if asked["save"]:
        _save(verdicts, asked["save"])
    if asked["receipt"]:
        from ..receipts.claimed import of_prove

        how = {"repairs": asked["repairs"], "road": asked["road"], "with_case": asked["with_case"]}
        put_receipt(of_prove(verdicts, prover, **how), asked)
    said = written(prove_record(verdicts, book)) if form.name == "json" else form.write(prove_page(verdicts, book))
    put(said, asked["output"])
    if any(verdict.kind != "proved" for verdict in verdicts):
        raise click.exceptions.Exit(PROBLEMS)


def _claims(asked: dict[str, Any], book: "Rulebook") -> "list[Claim]":
    from ..claims.reading import read_claim, read_claims

    reforms = _reforms(asked)
    claims = [read_claim(text, book, reforms) for text in asked["claims"]]
    if asked["file"]:
        claims += read_claims(text_of(asked["file"]), file_name(asked["file"]), book, reforms)
    if not claims:
        raise Bad("command line: no claim; write one, or name a file with --file")
    return claims


def _reforms(asked: dict[str, Any]) -> tuple[str, ...]:
    """Return the names of the reforms beside the rules."""
    return tuple(sorted(path.stem for path in (rules_at(asked) / "reforms").glob("*.yaml")))


def _prover(asked: dict[str, Any], book: "Rulebook") -> "Prover":
    from ..claims.prove import Prover
    from ..decide.case import read_case
    from ..decide.check import Checker
    from ..decide.life import Case

    checkers: dict[tuple[str, ...], Checker] = {(): Checker(book)}

    def checker(reforms: tuple[str, ...]) -> Checker:
        if reforms not in checkers:
            checkers[reforms] = Checker(rulebook_of({**asked, "reforms": (*asked["reforms"], *reforms)}))
        return checkers[reforms]

    def case(name: str, rulebook: "Rulebook") -> Case:
        file = _life(asked, name)
        return read_case(text_of(file), file, rulebook)

    on = day(asked["on"]) if asked["on"] else today()
    return Prover(checker, case, on, layers_of(asked), readings_of(asked), asked["rules_off"], _reforms(asked))


def _life(asked: dict[str, Any], name: str) -> str:
    """Return the file of a life: any file, or one of the directory of lives by its name."""
    from ..text.diagnostic import nearest
    from ..text.files import beside, is_plain
    from .shipped import shipping

    if is_plain(Path(name)):
        return name
    at = asked["lives"] or shipping("people")
    if (found := beside(at, name)) is not None:
        return str(found)
    known = sorted(path.stem for path in at.glob("*.yaml"))
    raise Bad(f"claim: unknown life '{name}'{nearest(name, known)}; name one of {at}, or a file")


def _save(verdicts: "list[Verdict]", directory: Path) -> None:
    """Write each person shown into a directory, under the name of the claim."""
    from .saving import save_lives

    shown: dict[str, str] = {}
    for n, verdict in enumerate(verdicts, 1):
        lives = verdict.witness.lives if verdict.witness else ()
        name = verdict.claim.id or f"claim-{n}"
        shown |= {f"{name}{mark}": life for mark, life in zip(("", "-other"), lives, strict=False)}
    save_lives(shown, directory)
