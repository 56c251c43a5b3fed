"""The words of a rulebook in a schema: an editor completes them, and marks what is none of them."""

from ..decide.life import UNKNOWN
from ..language.rulebook import Fact, Rulebook, Status
from .sorts import Schema, one_or_list, ref, words


def names_of(book: Rulebook) -> dict[str, Schema]:
    """Return the schemas of what has a name in a rulebook, by sort.

    Words of the vocabulary and works are those that there are. What topic files name themselves may be new.
    """
    told = book.vocabulary
    targets = [*told.questions, *told.statuses]
    rules = list(dict.fromkeys([*(rule.id for rule in book.rules), *(rule.table for rule in book.rules if rule.table)]))
    closed = {
        "layer": told.layers,
        "actor": told.actors,
        "category": told.categories,
        "vague term": book.terms,
        "status": told.statuses,
        "question": told.questions,
        "goal": told.goals,
        "fact or status": [*told.facts, *told.statuses],
        "question or status": targets,
    }
    open_ = {
        "act": [*book.acts],
        "rule": rules,
        "parameter": [*book.parameters],
        "instrument": [*book.instruments],
        "instrument, rule or act": [*book.instruments, *rules, *book.acts],
        "question, status or act": [*targets, *book.acts],
    }
    unknown = [
        *told.facts,
        *told.statuses,
        *book.acts,
        *told.roles,
        *(f"since {id}" for id in told.statuses),
        "all-else",
    ]
    return (
        {sort: words(known) for sort, known in closed.items()}
        | {sort: {"anyOf": [words(known), ref("name")]} for sort, known in open_.items()}
        | {"unknown": words(unknown)}
        | ({"work": {"anyOf": [words(book.sources), ref("reform itself")]}} if book.sources else {})
    )


def lives_in(book: Rulebook) -> dict[str, Schema]:
    """Return what the words of a rulebook say of the forms of lives: by form, what is other in its schema."""
    told = book.vocabulary
    facts = {id: _fact(fact) for id, fact in told.facts.items()}
    values = {id: _value(status) for id, status in told.statuses.items()}
    opened = {id: _opened(values[id], told.statuses[id].label) for id in values}
    plain = {id: value for id, value in values.items() if told.statuses[id].plain}
    noted = {note: values[note] for act in book.acts.values() for note in act.notes}
    roles = {id: {**ref("relative"), "description": told.labels.get(id, id)} for id in told.roles}
    kind = {id: ref("kind") for id in told.roles}
    done: Schema = {**words(book.acts), "description": "the act that was done"}
    life = {"person": _only(facts), "roles": _only(roles)}
    return {
        "LifeForm": {"properties": life},
        "CaseForm": {"properties": life},
        "OpensForm": _only(opened),
        "EventForm": _only(noted) | {"properties": {**noted, "act": done, "now": _only(plain)}},
        "GroupForm": {"properties": {"person": _only(facts), "roles": _only(kind)}},
        "KindForm": {"properties": life},
        "KindOpensForm": _only(opened),
        "HeldForm": _only(opened),
    }


def _only(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _fact(fact: Fact) -> Schema:
    said = {"description": fact.label}
    if fact.type == "bool":
        return ref("yes or no") | said
    if fact.type == "date":
        return ref("date") | said
    if fact.type == "int":
        return _number() | said
    one = words(fact.values)
    return (one_or_list(one) if fact.type == "set" else one) | said


def _value(status: Status) -> Schema:
    if status.integer:
        return {"anyOf": [_number(), {"const": UNKNOWN}], "description": status.label}
    return words([*status.values, *([] if UNKNOWN in status.values else [UNKNOWN])]) | {"description": status.label}


def _number() -> Schema:
    return {"type": ["integer", "string"], "pattern": r"^-?[0-9]{1,9}(?:\.\.-?[0-9]{1,9})?$"}


def _opened(value: Schema, label: str) -> Schema:
    """Return the schema of a status where a life opens: its value, or {is, since, until}."""
    dated: Schema = {
        "type": "object",
        "properties": {"is": value, "since": ref("date"), "until": ref("date")},
        "required": ["is"],
        "additionalProperties": False,
    }
    return {"anyOf": [value, dated], "description": label}
