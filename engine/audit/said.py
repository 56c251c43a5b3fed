"""Things of a web in the words of the rulebook, and what `check` says of a life that is told here."""

from collections.abc import Iterable, Sequence

from ..decide.case import read_case
from ..decide.finding import Column, Finding
from ..decide.stance import Stance
from ..language.labels import listed, outcome_in_words, word_label
from ..language.marks import UNVERIFIED
from ..language.rulebook import Citation, Rule, Rulebook
from ..text.diagnostic import BadInput
from .audited import Audited
from .flaw import Side
from .loom import Thing
from .sides import side


def thing_in_words(thing: Thing, book: Rulebook) -> str:
    """Say a value or an answer: `stay abroad: lawful`; of an act or a rule its label."""
    sort, name, value = thing
    if sort in ("status", "question"):
        return f"{word_label(name, book)}: {outcome_in_words(name, value, book)}"
    if sort == "act":
        return book.acts[name].label
    return rule_label(rule_of(book, name), book)


def rule_of(book: Rulebook, key: str) -> Rule:
    """Return the rule of a key."""
    return next(rule for rule in book.rules if rule.key == key)


def rule_label(rule: Rule, book: Rulebook) -> str:
    """Return a rule's label, else what it decides."""
    outcomes = listed([outcome_in_words(rule.decides, outcome, book) for outcome in rule.outcomes], "or")
    return rule.label or f"{word_label(rule.decides, book)}: {outcomes}"


def shown(book: Rulebook, things: Iterable[Thing]) -> tuple[Side, ...]:
    """Return rules and acts as sides, each once."""
    found: dict[str, Side] = {}
    for sort, id, _ in things:
        if sort in ("rule", "fails"):
            found.setdefault(id, side(rule_of(book, id), book))
        elif sort == "act":
            found.setdefault(id, side(book.acts[id], book))
        elif sort == "duty":
            duty = book.duties[id]
            found.setdefault(id, Side(id, f"{word_label(duty.owes, book)}: {duty.label}", duty.layer, duty.cite))
    return tuple(found.values())


def unverified(sides: Sequence[Side]) -> tuple[str, ...]:
    """Return the sides none of whose sources could be verified."""
    return tuple(side.id for side in sides if not any(_verified(cite) for cite in side.cite))


def _verified(cite: Citation) -> bool:
    return cite.mark not in UNVERIFIED


def judged(audited: Audited, stance: Stance, life: str, asked: Sequence[str], day: int) -> dict[str, Finding] | None:
    """Return what both engines say of a life; None where no such life can be told."""
    column = column_of(audited, stance, life, asked, day)
    return None if column is None else {finding.question: finding for finding in column.findings}


def allowed(audited: Audited, stance: Stance, life: str, day: int) -> bool | None:
    """Tell whether every act of a life was allowed; None where no such life can be told."""
    asked = tuple(audited.book.vocabulary.questions)[:1]
    column = column_of(audited, stance, life, asked, day)
    return None if column is None else not column.not_allowed


def column_of(audited: Audited, stance: Stance, life: str, asked: Sequence[str], day: int) -> Column | None:
    """Judge a life on a day under one stance; None where no such life can be told."""
    layers = tuple(id for id in stance.layers if not audited.book.vocabulary.layers[id].under_all)
    try:
        case = read_case(life, "witness", audited.book)
        found = audited.checker.check(
            case, on=(day,), layers=layers, readings=stance.readings, questions=tuple(asked),
            rules_off=tuple(sorted(stance.off)),
        )  # fmt: skip
    except BadInput:
        return None
    return found.columns[0]


def answer_of(finding: Finding) -> str:
    """Return an answer in one word or a few: the outcome, the outcomes that are open, or that there is none."""
    return " or ".join(finding.outcomes) if finding.outcomes else finding.kind


def stance_in_words(stance: Stance, audited: Audited) -> str:
    """Say a stance: its layers, and the readings that are not the usual ones."""
    words = audited.book.vocabulary.layers
    layers = ", ".join(layer.label for id, layer in words.items() if id in stance.layers and not layer.under_all)
    read = [f"{word_label(t, audited.book)}: {outcome_in_words(t, r, audited.book)}"
            for t, r in stance.readings.items() if r != audited.readings[t]]  # fmt: skip
    return "; ".join([layers, *read])
