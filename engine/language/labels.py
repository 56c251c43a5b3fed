"""What a word of the rulebook is called in plain English: its label, else the word with its dashes opened."""

from collections.abc import Sequence

from .conditions import Ref
from .dates import WORKING, Span, is_time, words, working_calendar
from .rulebook import Parameter, Rulebook

_ASKING = frozenset(
    "is are was were does do did has have had can may must should will how what when where which who why".split()
)
_WHOLE = frozenset("is was has had can cannot may must does did will".split())


def word_label(name: str, rulebook: Rulebook) -> str:
    """Return the label of what has the name: a word, an act, a duty, a parameter, a role, a layer, an instrument."""
    known = rulebook.vocabulary
    sorts = (
        known.facts, known.statuses, known.questions, rulebook.duties, rulebook.acts, known.actors, rulebook.parameters,
        rulebook.terms, known.layers,
    )  # fmt: skip
    for sort in sorts:
        if name in sort:
            return str(sort[name].label) or opened(name)
    if name in rulebook.instruments:
        return rulebook.instruments[name].title
    return known.labels.get(name) or opened(name)


def outcome_in_words(target: str, outcome: str, rulebook: Rulebook) -> str:
    """Return an outcome, a value or a reading in the words of what it is an outcome of."""
    known = rulebook.vocabulary
    for sort in (known.questions, known.statuses, known.facts, rulebook.terms):
        if target in sort and outcome in sort[target].labels:
            return sort[target].labels[outcome]
    return opened(outcome)


def reading_in_words(term: str, reading: str, rulebook: Rulebook) -> str:
    """Return a reading in its words; where a parameter is its own term, by the value it then has: `4 stamps`."""
    if term not in rulebook.parameters:
        return outcome_in_words(term, reading, rulebook)
    return figure_in_words(rulebook.parameters[term], reading) or opened(reading)


def figure_in_words(parameter: Parameter, reading: str) -> str:
    """Return what a parameter is in a reading, one value after the other: `4 stamps`."""
    values = dict.fromkeys(w.by_reading[reading] for w in parameter.worths if reading in w.by_reading)
    return ", then ".join(_worth(value, parameter.unit) for value in values)


def _worth(value: int | Span, unit: str) -> str:
    if isinstance(value, Span) or unit == "date":
        return day_words(value if isinstance(value, Span) else Span(value, value))
    return quantity(value, unit)


def subject(ref: Ref, rulebook: Rulebook) -> str:
    """Return a word as the subject of a clause; a label that is a question or a clause itself is quoted."""
    label = word_label(ref.name, rulebook)
    asking = label.split(" ")[0].lower() in _ASKING
    if ref.sort == "question":
        question = rulebook.vocabulary.questions.get(ref.name)
        if asking or (question and set(question.outcomes) <= {"yes", "no"}):
            return f"the answer to “{label.rstrip('?')}?”"
        return label
    status = rulebook.vocabulary.statuses.get(ref.name)
    if ref.sort == "status" and status and status.duty:
        return f"the duty “{label}”"
    return f"“{label}”" if asking else label


def amount(ref: Ref, rulebook: Rulebook) -> tuple[str, bool]:
    """Return a number as the subject of a clause, and whether it already says what is counted."""
    known = rulebook.vocabulary
    unit = known.facts[ref.name].unit if ref.sort == "fact" else known.statuses[ref.name].unit
    label = subject(ref, rulebook)
    if label.startswith(("number of ", "the number of ")):
        return label, True
    counted = bool(unit) and label.split(" ")[0].lower() in {unit, quantity(2, unit)[2:]}
    return (f"the number of {label}", True) if counted else (label, False)


def statement(fact: str, who: str, negated: bool, rulebook: Rulebook) -> str:
    """Say of somebody that a yes-or-no fact is so, or is not so."""
    label = word_label(fact, rulebook)
    first, _, rest = label.partition(" ")
    if first in ("is", "was"):
        return f"{who} {first} {'not ' if negated else ''}{rest}"
    if first in _WHOLE:
        return f"{'it is not so that ' if negated else ''}{who} {label}"
    return f"“{label}” is {'not ' if negated else ''}true of {who}"


def quantity(n: int, unit: str) -> str:
    """Write a number with its unit: `1 year`, `30 working days (post)`, `4 stamps`."""
    if unit.endswith((WORKING, WORKING.removesuffix("s"))):
        return f"{n} working day{'' if n == 1 else 's'} ({opened(working_calendar(unit))})"
    one = unit[:-1] if unit.endswith("s") and (is_time(unit) or not unit.endswith("ss")) else unit
    if n == 1 or not one[-1:].isalpha():
        return f"{n} {one}".rstrip()
    return f"{n} {unit}" if unit.endswith("s") else f"{n} {one}s"


def day_words(span: Span) -> str:
    """Write a date so that it can stand after `before` and `since`."""
    said = words(span)
    if said.startswith("on "):
        return said.removeprefix("on ")
    return f"some day {said}" if said.startswith(("between ", "by ", "from ")) else said


def listed(items: Sequence[str], last: str = "and") -> str:
    """Join words as a sentence does: `a, b and c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""


def opened(name: str) -> str:
    """Open the dashes of an id."""
    return name.replace("-", " ")


def sentence(clause: str) -> str:
    """Return a clause as a sentence: a capital letter and a full stop."""
    return f"{clause[:1].upper()}{clause[1:]}."
