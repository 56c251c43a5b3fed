"""`zhol check`: decide every question for lives that somebody made up."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .judging import judged, proved_by, untelling
from .options import about_language, about_output, about_rules, repeated
from .putting import form_of, put
from .receipting import about_case_in_it, about_receipt, refuse_alone
from .sources import ENGLISH, lives_of, rulebook_of

if TYPE_CHECKING:
    from ..language.rulebook import Rulebook
    from .judging import Judged


@click.command()
@click.argument("cases", nargs=-1, metavar="CASE...")
@repeated("--on", metavar="DATE...", help="Judge on this day. Default: the life's own days, else today.")
@click.option("--layers", metavar="A,B", help="Judge under these layers, in one column. Default: the ladder.")
@repeated("--reading", "readings", metavar="TERM=NAME...", help="Read a vague term so.")
@repeated("--question", "questions", metavar="Q...", help="Answer only this question or status.")
@repeated("--off", "rules_off", metavar="RULE...", help="Leave a rule out.")
@click.option("--why", is_flag=False, flag_value="*", metavar="[QUESTION]", help="Prove an answer; alone, all.")
@click.option("--all", "all_questions", is_flag=True, help="Tell asides and every status too; JSON always does.")
@click.option("--explain", is_flag=True, help="Say what would make each bad answer the best one, and from when.")
@click.option("--readings", "with_readings", is_flag=True, help="Say which answers hang on how a term is read.")
@click.option("--redact", is_flag=True, help="For others to read: years for days, nothing that the life itself tells.")
@click.option("--stdin-lines", is_flag=True, help="Lives from stdin, answers to stdout, in JSON, one a line.")
@click.option("-q", "--quiet", is_flag=True, help="Print the answers alone, without notes or how conditions stood.")
@about_case_in_it
@about_receipt
@about_output
@about_language
@about_rules
def check(**asked: Any) -> None:
    """Decide every question for hypothetical lives, and say why.

    CASE is a file that tells a life, - for stdin, or a directory: every .yaml and .json file in it. Each column
    of the answer replays the whole life under its own layers of rules; by default each column adds a layer.
    Options that end in dots may be repeated.

    \b
    Examples:
      zhol check life.yaml --on 2024-06-01
      zhol check life.yaml --why kz-citizenship --reading agreement=as-reported
      zhol check life.yaml --layers law,treaty --question kz-stay
      zhol check life.yaml --explain --question kz-citizenship
      zhol check life.yaml --format html -o memo.html
      zhol check scenarios/people/
      zhol check --stdin-lines < lives.jsonl > answers.jsonl
      zhol check life.yaml --receipt receipt.json --sign ~/.ssh/id_ed25519
    """
    from ..text.files import is_directory, is_there

    if asked["why"] and not asked["cases"] and (asked["why"] == "-" or is_there(Path(asked["why"]))):
        asked["cases"], asked["why"] = (asked["why"],), "*"
    refuse_alone(asked)
    if asked["redact"] and (asked["why"] or asked["explain"] or asked["receipt"]):
        raise click.UsageError("--redact leaves out what --why, --explain and --receipt tell; ask for one of them.")
    if asked["redact"] and asked["language"] not in (None, ENGLISH):
        raise click.UsageError("--redact knows how days are written in English only; leave --language out.")
    if asked["stdin_lines"]:
        from .lines import answer_lines

        answer_lines(asked)
        return
    if not asked["cases"]:
        raise click.UsageError("which life? Give a file, a directory, or - for stdin.")
    from ..report.reply import check_reply

    rulebook = rulebook_of(asked)
    with untelling(asked):
        lives = lives_of(asked["cases"])
        if asked["receipt"] and len(lives) > 1:
            raise click.UsageError("--receipt is of one life; name one CASE.")
        found = judged(lives, rulebook, asked)
    several = len(found) > 1 or any(is_directory(Path(case)) for case in asked["cases"])
    proved = proved_by(rulebook, asked["why"])
    advice = [each.advice for each in found] if asked["explain"] else None
    reply = check_reply(
        [each.judgement for each in found], rulebook, form_of(asked, rulebook), several=several, proved=proved,
        notes=not asked["quiet"], advice=advice, redact=asked["redact"],
    )  # fmt: skip
    if asked["receipt"]:
        _put_receipt(found[0], lives, rulebook, asked)
    put(reply, asked["output"])


def _put_receipt(found: "Judged", lives: dict[str, str], rulebook: "Rulebook", asked: dict[str, Any]) -> None:
    """Write the receipt of a judgement: of the questions asked for, else of what a reader looks at first."""
    from ..decide.case import read_case
    from ..decide.options import leading, questions_asked
    from ..receipts.checked import of_check
    from .receipting import put_receipt, stated_by

    ((file, text),) = lives.items()
    usual = questions_asked(rulebook, None) if asked["all_questions"] else leading(rulebook)
    proved = proved_by(rulebook, asked["why"])
    questions = asked["questions"] or proved or usual
    case = read_case(text, file, rulebook)
    put_receipt(
        of_check(found.judgement, case, rulebook, stated_by(asked), questions, with_case=asked["with_case"]), asked
    )
