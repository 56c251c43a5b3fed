"""Lives judged as the options of `zhol check` say: the mistakes in all of them told together."""

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from .ending import Bad
from .options import day, layers_of, readings_of, today
from .putting import form_name

if TYPE_CHECKING:
    from ..decide.finding import Judgement
    from ..decide.life import Case
    from ..language.rulebook import Rulebook

MANY_LIVES = 4


def judged(lives: dict[str, str], rulebook: "Rulebook", asked: dict[str, Any]) -> "list[Judgement]":
    """Judge every life; the mistakes in all of them are told together."""
    from ..decide.case import read_case
    from ..text.diagnostic import BadInput

    judge = judge_of(rulebook, asked)
    judgements, bad = [], []
    for file, text in _shown_on_the_way(lives, asked):
        try:
            judgements.append(judge(read_case(text, file, rulebook)))
        except BadInput as error:
            bad.append(error)
    if bad:
        texts = {file: text for error in bad for file, text in error.texts.items()}
        raise BadInput(dict.fromkeys(found for error in bad for found in error.diagnostics), texts)
    return judgements


def _shown_on_the_way(lives: dict[str, str], asked: dict[str, Any]) -> "Iterable[tuple[str, str]]":
    """Go through lives; where there are many, and somebody is looking on, with a bar that shows how far."""
    if len(lives) < MANY_LIVES or asked["quiet"] or not sys.stderr.isatty():
        return lives.items()
    from rich.console import Console
    from rich.progress import track

    return track(list(lives.items()), "judging lives", console=Console(stderr=True), transient=True)


def judge_of(rulebook: "Rulebook", asked: dict[str, Any]) -> "Callable[[Case], Judgement]":
    """Return what judges one life as the options say."""
    from ..decide.check import Checker
    from ..decide.options import leading
    from ..report.resting import between
    from ..report.why import grounds

    checker = Checker(rulebook)
    days = tuple(day(words) for words in asked["on"])
    proved = proved_by(rulebook, asked["why"]) if form_name(asked) == "text" else None
    alone = grounds(rulebook, proved[0]) if proved else None
    every = asked["all_questions"] or form_name(asked) == "json" or asked["stdin_lines"]
    told = None if every else (*leading(rulebook), *between(rulebook))
    layers, readings = layers_of(asked), readings_of(asked)

    def judge(case: "Case") -> "Judgement":
        return checker.check(
            case,
            on=days or case.on or (today(),),
            layers=layers,
            readings=readings,
            questions=asked["questions"] or alone or told,
            rules_off=asked["rules_off"],
            explain=_explains(asked),
            with_readings=asked["with_readings"],
        )

    return judge


def _explains(asked: dict[str, Any]) -> bool:
    """Tell whether the answer shows how each condition stood; the plain table does not, and is quicker without."""
    return bool(asked["why"]) or form_name(asked) != "text" or bool(asked["stdin_lines"])


def proved_by(rulebook: "Rulebook", why: str | None) -> tuple[str, ...] | None:
    """Return the questions to prove: None without --why, no name where it stands alone."""
    from ..text.diagnostic import nearest

    if why is None or why == "*":
        return None if why is None else ()
    words = rulebook.vocabulary
    known = [*words.questions, *words.statuses, *rulebook.duties]
    if why not in known:
        raise Bad(f"command line: --why {why}: no question or status of that name{nearest(why, known)}")
    return (why,)
