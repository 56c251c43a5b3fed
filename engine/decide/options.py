"""What a check is asked: days, columns, readings, questions and rules left out, each held against the rulebook."""

from collections.abc import Iterable, Mapping

from ..language.dates import text
from ..language.rulebook import Rulebook
from ..text.diagnostic import BadInput, Diagnostic, nearest
from ..text.place import Place
from .life import Case
from .stance import default_readings, ladder

HERE = Place("command line", 1, 1)


def wrong(message: str, place: Place = HERE) -> BadInput:
    """Return a wrong option as bad input."""
    return BadInput([Diagnostic(place, message)])


def days_asked(case: Case, on: tuple[int, ...]) -> tuple[int, ...]:
    """Return the days to judge, in order: those asked, else the case's own. Raises BadInput before the life begins."""
    days = on or case.on
    if not days:
        raise wrong("no day to judge; say 'on: a day' in the case, or --on", case.place)
    began = "begins" if case.life.from_birth else "opens"
    for day in days:
        if day < case.life.start.lo:
            raise wrong(
                f"--on {text(day)} is before the life {began} on {case.life.start}; nothing is known of that day"
            )
    return tuple(sorted(set(days)))


def columns_asked(book: Rulebook, layers: tuple[str, ...] | None) -> list[tuple[str, tuple[str, ...]]]:
    """Return the columns as titles and layers: the ladder, or one column of the layers asked. Raises BadInput."""
    if layers is None:
        return ladder(book)
    known = book.vocabulary.layers
    for layer in layers:
        _known("layers", "layer", layer, known)
    always = [id for id, layer in known.items() if layer.under_all]
    counted = tuple(id for id in known if id in layers or id in always)
    return [(" + ".join(known[id].label for id in counted if id not in always), counted)]


def readings_asked(book: Rulebook, readings: Mapping[str, str]) -> dict[str, str]:
    """Return a reading for every vague term, the default where none is asked. Raises BadInput."""
    for term, name in readings.items():
        _known("reading", "term", term, book.terms)
        _known(f"reading {term}", "reading", name, book.terms[term].readings)
    return {**default_readings(book), **readings}


def questions_asked(book: Rulebook, questions: tuple[str, ...] | None) -> tuple[str, ...]:
    """Return the statuses, duties and questions to answer: those asked, else all. Raises BadInput."""
    words = book.vocabulary
    known = list(dict.fromkeys([*words.statuses, *book.duties, *words.questions]))
    for question in questions or ():
        _known("question", "question or status", question, known)
    return tuple(dict.fromkeys(questions)) if questions is not None else tuple(known)


def rules_off(book: Rulebook, rules: tuple[str, ...]) -> frozenset[str]:
    """Return the rules (or tables) to leave out. Raises BadInput."""
    known = {rule.id for rule in book.rules} | {rule.table for rule in book.rules if rule.table}
    for rule in rules:
        _known("off", "rule", rule, known)
    return frozenset(rules)


def leading(book: Rulebook) -> tuple[str, ...]:
    """Return what a reader looks at first: headline statuses, and questions that are no mere aside."""
    words = book.vocabulary
    heads = [id for id, status in words.statuses.items() if status.headline]
    return (*(heads or words.statuses), *(id for id, question in words.questions.items() if not question.aside))


def _known(option: str, what: str, name: str, known: Iterable[str]) -> None:
    names = list(known)
    if name not in names:
        hint = nearest(name, names) or ("; it is one of " + ", ".join(names) if len(names) <= 12 else "")
        raise wrong(f"--{option}: unknown {what} '{name}'{hint}")
