"""Whether all that is declared can come about: every value of a status, every question that is asked or carried out."""

from collections.abc import Callable, Iterator

from ..text.diagnostic import Diagnostics
from ..text.place import Place
from .conditions import Set
from .rulebook import Rulebook, Status

Spot = Callable[[str, str], Place]
"""Where a word of a section of the vocabulary stands."""


def closure(book: Rulebook, found: Diagnostics, place: Spot) -> None:
    """Report questions that an act carries out and no rule decides, and duties to do what is forbidden.

    Remark on what nothing brings about.
    """
    for act in book.acts.values():
        if act.decided_by and act.decided_by not in book.by_target:
            tell = found.warn if book.reforms else found.error  # a reform may leave a question without an answer
            tell(
                act.place,
                f"act {act.id}: no rule decides '{act.decided_by}', the question whose outcome it carries out",
            )
    for duty in book.duties.values():
        if duty.act in book.acts and book.acts[duty.act].offence:
            found.error(
                duty.place, f"duty {duty.id}: its act '{duty.act}' is an offence; nobody owes what the law forbids"
            )
    carried = {act.decided_by for act in book.acts.values()}
    for question in book.vocabulary.questions:
        if question not in book.by_target and question not in carried:
            found.warn(place("questions", question), f"question {question}: no rule decides it, so it is always silent")
    brought, noted = _brought_about(book), {name for act in book.acts.values() for name in act.notes}
    for status in book.vocabulary.statuses.values():
        never = list(_never(status, brought))
        if never and status.id not in noted:
            words = (
                f"status {status.id}: nothing here brings about {' or '.join(never)}; only a life that opens so has it"
            )
            found.warn(place("statuses", status.id), words)


def _brought_about(book: Rulebook) -> set[tuple[str, str]]:
    """The values that acts and rules give to statuses."""
    changes = [e for act in book.acts.values() for effects in act.effects.values() for e in effects]
    found = {(e.status, e.value) for e in changes if isinstance(e, Set)}
    return found | {(rule.decides, outcome) for rule in book.rules for outcome in rule.outcomes}


def _never(status: Status, brought: set[tuple[str, str]]) -> Iterator[str]:
    if status.plain or status.duty or status.integer:
        return
    arising = {value for value in status.values if value == status.begins or (status.id, value) in brought}
    arising |= {status.then[value] for value in arising if value in status.then}
    yield from (value for value in status.values if value not in arising)
