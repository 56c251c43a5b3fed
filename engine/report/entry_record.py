"""One word of a rulebook as JSON: what its page says, with stable names and nothing left out."""

from collections.abc import Callable, Sequence

from ..language.rulebook import Rule, Rulebook
from .entries import sorts
from .exercised import Exercised
from .papers import Papers
from .record import Json
from .record_provisions import act_record, duty_record, of_rule_record, parameter_record
from .record_words import (
    fact_record,
    instrument_record,
    question_record,
    source_record,
    status_record,
    term_record,
)
from .rules_table import rules_record


def entry_record(name: str, rulebook: Rulebook, rules: Sequence[Rule], exercised: Exercised | None = None) -> Json:
    """Return `zhol/rules/1` with the rules that a name speaks of, and the other `entries` that have it."""
    papers = Papers(rulebook, exercised)
    record = rules_record(rulebook, rules)
    for rule, told in zip(rules, record["rules"], strict=True):
        if name in (rule.id, rule.key, rule.table):
            told |= of_rule_record(rule, papers)
    record["entries"] = [
        {"id": name, "sort": sort, **_TOLD[sort](name, papers)}
        for sort, names in sorts(rulebook).items()
        if name in names
    ]
    return record


_TOLD: dict[str, Callable[[str, Papers], Json]] = {
    "act": act_record,
    "duty": duty_record,
    "parameter": parameter_record,
    "question": question_record,
    "status": status_record,
    "fact": fact_record,
    "vague term": term_record,
    "instrument": instrument_record,
    "source": source_record,
}
