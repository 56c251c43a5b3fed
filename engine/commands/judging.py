"""Lives judged as the options of `zhol check` say: the mistakes in all of them told together."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from .ending import Bad
from .options import day, layers_of, readings_of, today
from .putting import form_name

if TYPE_CHECKING:
    from rich.progress import Progress

    from ..decide.check import Checker
    from ..decide.finding import Judgement
    from ..decide.hearing import Seen
    from ..decide.life import Case
    from ..language.rulebook import Rulebook
    from ..paths.change import Advice

MANY_LIVES, MANY_ANSWERS = 4, 4
MANY_WAYS = 500
"""After so many ways to fill in a life somebody who looks on is shown how far it is."""


class Judged(NamedTuple):
    """A life's judgement, and where it is asked for, advice on its bad answers."""

    judgement: "Judgement"
    advice: "tuple[Advice, ...]" = ()


def judged(lives: dict[str, str], rulebook: "Rulebook", asked: dict[str, Any]) -> list[Judged]:
    """Judge every life; the mistakes in all of them are told together."""
    from ..decide.case import read_case
    from ..text.diagnostic import BadInput

    watched = len(lives) < MANY_LIVES and not asked["quiet"] and sys.stderr.isatty()
    judge = judge_of(rulebook, asked, watched)
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


@contextmanager
def untelling(asked: dict[str, Any]) -> Iterator[None]:
    """Tell mistakes without what was written, where nothing of a life is to be told."""
    from ..text.diagnostic import BadInput

    try:
        yield
    except (BadInput, Bad) as error:
        if not asked["redact"]:
            raise
        from ..report.redacted import untold

        files = list(dict.fromkeys(found.place.file for found in getattr(error, "diagnostics", ()))) or asked["cases"]
        raise Bad(untold(str(error), files)) from None


def _shown_on_the_way(lives: dict[str, str], asked: dict[str, Any]) -> "Iterable[tuple[str, str]]":
    """Go through lives; where there are many, and somebody is looking on, with a bar that shows how far."""
    if len(lives) < MANY_LIVES or asked["quiet"] or not sys.stderr.isatty():
        return lives.items()
    from rich.console import Console
    from rich.progress import track

    return track(list(lives.items()), "judging lives", console=Console(stderr=True), transient=True)


@contextmanager
def _filling_in(watched: bool) -> "Iterator[Seen]":
    """Show how far a life is of which little is told, once it turns out to take long, where somebody looks on."""
    if not watched:
        from ..decide.hearing import nobody

        yield nobody
        return
    with ExitStack() as shown:
        bars: list[Progress] = []

        def seen(answered: int, of: int, tried: int) -> None:
            if tried == MANY_WAYS:
                bars.append(shown.enter_context(_bar()))
            for bar in bars:
                bar.update(bar.task_ids[0], completed=answered, total=of)

        yield seen


def _bar() -> "Progress":
    """Return a bar that shows how many answers are found."""
    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True), transient=True)
    bar.add_task("answering, with what is unknown filled in")
    return bar


def judge_of(rulebook: "Rulebook", asked: dict[str, Any], watched: bool = False) -> "Callable[[Case], Judged]":
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

    def judge(case: "Case") -> Judged:
        with _filling_in(watched) as seen:
            judgement = checker.check(
                case,
                on=days or case.on or (today(),),
                layers=layers,
                readings=readings,
                questions=asked["questions"] or alone or told,
                rules_off=asked["rules_off"],
                explain=_explains(asked),
                with_readings=asked["with_readings"],
                seen=seen,
            )
        return Judged(judgement, _advice(checker, case, judgement, asked) if asked["explain"] else ())

    return judge


def _advice(checker: "Checker", case: "Case", judgement: "Judgement", asked: dict[str, Any]) -> "tuple[Advice, ...]":
    """Return advice on the bad answers of a judgement; where somebody is looking on, with a bar that shows how far."""
    from ..paths.advice import Adviser

    adviser, questions = Adviser(checker), asked["questions"] or None
    bad = sum(adviser.is_bad(found, questions) for column in judgement.columns for found in column.findings)
    if bad < MANY_ANSWERS or asked["quiet"] or not sys.stderr.isatty():
        return adviser.advise(case, judgement, questions=questions, rules_off=asked["rules_off"])
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("trying changes", total=bad)
        return adviser.advise(
            case, judgement, questions=questions, rules_off=asked["rules_off"], seen=lambda: bar.advance(task)
        )


def _explains(asked: dict[str, Any]) -> bool:
    """Tell whether the answer shows how each condition stood; the plain table does not, and is quicker without."""
    shown = not asked["quiet"] if asked["stdin_lines"] else form_name(asked) != "text"
    return shown or bool(asked["why"]) or bool(asked.get("receipt"))


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
