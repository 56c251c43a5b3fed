"""Somebody in whom an answer is seen: who she is, what she is answered, and whether acts lead there."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from ..language.labels import outcome_in_words
from ..language.rulebook import Rulebook
from ..paths.reached import Reached
from .page import Block, Piece, Say, line
from .words import day_words, listed

if TYPE_CHECKING:
    # the solver comes with it, and claims of ways are told where there is none
    from ..proof.seen import Said

FEW = 6
"""How many things that are as is typical are told one by one."""
OPEN = {"conflict": "rules in conflict", "discretion": "somebody's choice", "unknown": "unknown"}


def typical(exceptions: Sequence[str], usual: Sequence[str]) -> Iterator[Block]:
    """Tell a person by what is not typical of her, then by what is and matters."""
    apart = f", except: {'; '.join(exceptions)}" if exceptions else ""
    yield Say(line(f"The typical person{apart}."), mark="•")
    if usual:
        more = f"; and {len(usual) - FEW} things more" if len(usual) > FEW else ""
        yield Say(line(Piece(f"As is typical, and it matters: {'; '.join(usual[:FEW])}{more}.", "faint")))


def said(question: str, answer: "Said", book: Rulebook) -> str:
    """Return an answer in words."""
    outcomes = [outcome_in_words(question, outcome, book) for outcome in answer.outcomes]
    if answer.kind == "decided":
        return outcomes[0]
    if answer.kind in ("silent", "not-asked"):
        return "no rule decides it" if answer.kind == "silent" else "not asked"
    return OPEN[answer.kind] + (f": {listed(outcomes)}" if outcomes else "")


def road_words(found: Reached, book: Rulebook) -> str:
    """Say whether the one looked at is somebody who can come about."""
    if found.verdict == "not settled":
        return "Not settled whether acts lead the typical person there."
    if found.verdict == "not reached":
        return "No acts lead the typical person there: whoever stands there came another way."
    whom = f"the typical person of {day_words(found.start)}"
    if not found.acts:
        return f"T{whom[1:]} is there."
    told = ((book.acts[act].label, len([*same])) for act, same in groupby(found.acts))
    return f"Acts lead {whom} there: {'; '.join(f'{label} ({n} times)' if n > 1 else label for label, n in told)}."
