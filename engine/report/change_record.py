"""What would change a bad answer, as JSON: beside the answer in `zhol/check/1`."""

from collections.abc import Iterable

from ..language.dates import text
from ..paths.change import Advice, Being, Change, Chosen, Lifted, Remedy, Turned
from .record import Json, cites


def with_advice(record: Json, advice: Iterable[Advice]) -> Json:
    """Return a judgement's record whose bad answers also say what would change them."""
    known = {(a.column, a.found.question, text(a.found.on)): a for a in advice}
    answers = [
        answer | (_advice(known[key]) if (key := (answer["column"], answer["question"], answer["on"])) in known else {})
        for answer in record["answers"]
    ]
    return {**record, "answers": answers}


def _advice(advice: Advice) -> Json:
    spell = advice.spell
    return {
        "would_be": advice.wanted,
        "would_change": [_remedy(remedy) for remedy in advice.remedies],
        "own_hands": "enough" if advice.own else advice.alone,
        "larger_sets_tried": not advice.bounded,
        "earliest": spell and {"from": text(spell.start), "to": None if spell.to is None else text(spell.to)},
        "looked_until": text(advice.until),
    }


def _remedy(remedy: Remedy) -> Json:
    lacking = {maker.act: None for makers in remedy.makers.values() for maker in makers if not maker.may}
    return {
        "set": [_change(change) for change in remedy.changes],
        "by": remedy.kind,
        "hands": list(remedy.hands),
        "own": remedy.own,
        "acts": [{"act": offer.act, "outcome": offer.outcome, "how": offer.how} for offer in remedy.acts],
        "bare": [_change(turn) for turn in remedy.bare],
        "not_open_yet": list(lacking),
        "worse": [{"question": question, "outcome": outcome} for question, outcome in remedy.worse],
        "dangers": list(remedy.dangers),
        "cite": cites(remedy.cite),
    }


def _change(change: Change) -> Json:
    if isinstance(change, Turned):
        return {"status": change.status, "value": change.value}
    if isinstance(change, Chosen):
        return {"question": change.question, "outcome": change.outcome}
    if isinstance(change, Lifted):
        return {"rule": change.rule}
    if isinstance(change, Being):
        return {"fact": change.fact, "value": change.value}
    return {"term": change.term, "reading": change.reading}
