"""`zhol ask`: the interview in the terminal."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .ending import Bad
from .options import FILE, about_language, about_rules, day, layers_of, readings_of, repeated, today
from .sources import rulebook_of, text_of

if TYPE_CHECKING:
    from ..decide.life import Asks, Case
    from ..language.rulebook import Rulebook

WRITTEN = Path("life.yaml")


@click.command()
@click.argument("case", required=False, metavar="[CASE]", type=FILE)
@click.option("-o", "--output", type=FILE, metavar="FILE", help="Write the life here. Default: life.yaml, or CASE.")
@repeated("--on", metavar="DATE...", help="Judge on this day; the life is told as of the first. Default: today.")
@repeated("--question", "questions", metavar="Q...", help="Ask for this question or status. Default: the main ones.")
@click.option("--to", "goal", metavar="GOAL", help="Ask for what a goal of the vocabulary is made of.")
@click.option("--layers", metavar="A,B", help="Under these layers, in one column. Default: the ladder.")
@repeated("--reading", "readings", metavar="TERM=NAME...", help="Read a vague term so.")
@about_language
@about_rules
def ask(**asked: Any) -> None:
    """Tell a life by answering questions, and only such as can change what is asked.

    What leaves least open is asked first; - is an answer too: not known. The life is written after each answer, and
    zhol ask CASE goes on with it. Nobody is named.

    \b
    Examples:
      zhol ask --question kz-citizenship --on 2024-06-01
      zhol ask --to kz-citizen -o farmer.yaml
      zhol ask farmer.yaml
      zhol ask --question kz-stay < answers.txt
    """
    from .asking import Table

    rulebook = rulebook_of(asked)
    case, file = told_so_far(asked, rulebook)
    Table(rulebook, case, file, asked).sit()


def told_so_far(asked: dict[str, Any], rulebook: "Rulebook") -> "tuple[Case, Path]":
    """Return the life to go on with, or one of which nothing is told, and the file to write it to."""
    from dataclasses import replace

    from ..decide.case import read_case
    from ..interview.telling import asked_anew, begun
    from ..text.files import is_there

    days = tuple(day(words) for words in asked["on"])
    if asked["case"] is None:
        file = asked["output"] or WRITTEN
        if is_there(file):
            raise Bad(f"{file}: is there already; zhol ask {file} goes on with it, -o names another")
        return begun(tuple(sorted(set(days))) or (today(),), scope(asked, rulebook), rulebook), file
    file = asked["case"]
    case = read_case(text_of(str(file)), str(file), rulebook)
    if case.asks is None and asked["output"] in (None, file):
        raise Bad(f"{file}: was not written by an interview, and would lose its notes; -o names another file")
    if case.asks is None:
        case = replace(case, life=asked_anew(case.life, rulebook))
    changed = asked["questions"] or asked["goal"] or asked["layers"] or asked["readings"]
    asks = scope(asked, rulebook) if changed or case.asks is None else case.asks
    return replace(case, asks=asks, on=days or case.on or (today(),)), asked["output"] or file


def scope(asked: dict[str, Any], rulebook: "Rulebook") -> "Asks":
    """Return what the interview is about, as the options say."""
    from ..decide.life import Asks
    from ..paths.goal import made_of

    questions = tuple(
        dict.fromkeys((*asked["questions"], *(made_of(rulebook, asked["goal"]) if asked["goal"] else ())))
    )
    return Asks(questions, layers_of(asked) or (), readings_of(asked))
