"""Roads as JSON (`zhol/path/1`): stable names, no label in place of an id."""

from collections.abc import Sequence
from typing import Any

from ..language.dates import span_text, text
from ..language.english import condition_in_words
from ..language.rulebook import Citation, Rulebook
from ..paths.far import Block
from ..paths.path import Fewest, Opening, Outlook, Path, Peril, Roads, Step, Window
from ..paths.whose import Whose

SCHEMA = "zhol/path/1"
Json = dict[str, Any]


def path_record(roads: Roads, rulebook: Rulebook) -> Json:
    """Return the ways of a life to a goal as plain dicts and lists; of a single column, at the top too."""
    outlooks = [_outlook(outlook, rulebook) for outlook in roads.outlooks]
    one: Json = outlooks[0] if len(outlooks) == 1 else {}
    return {
        "schema": SCHEMA,
        "case": roads.case,
        "goal": roads.goal.name,
        "on": text(roads.on),
        "until": text(roads.until),
        "others": roads.mode,
        "without": list(roads.without),
        "avoid": list(roads.avoid),
        "even_unlawfully": roads.unlawfully,
        "rulebook": roads.rulebook,
        "layers": one.get("layers"),
        "paths": one.get("paths"),
        "blocked_by": one.get("blocked_by"),
        "columns": outlooks,
    }


def _outlook(outlook: Outlook, book: Rulebook) -> Json:
    return {
        "column": outlook.title,
        "layers": [id for id in outlook.layers if not book.vocabulary.layers[id].under_all],
        "readings": dict(outlook.readings),
        "paths": [_path(path, book) for path in outlook.paths],
        "states": outlook.states,
        "closed": outlook.closed,
        "certified": outlook.certified,
        "blocked_by": [_block(block, book) for block in outlook.blocks],
        "fewest": outlook.fewest and _fewest(outlook.fewest),
        "opened_by": None if outlook.openings is None else [_opening(opening) for opening in outlook.openings],
    }


def _fewest(found: Fewest) -> Json:
    return {
        "sets": [
            {
                "conditions": [{"sort": b.sort, "of": b.of, "part": b.part or None, **_whose(w)} for b, w in each.bars],
                "days": {"min": each.least, "max": each.most},
                "steps": each.steps,
            }
            for each in found.sets
        ],
        "at_least": found.least,
        "proved": found.proved,
        "all": found.every,
    }


def _whose(whose: Whose | None) -> Json:
    ranks = ("own", "actor", "practice", "law")
    if whose is None:
        return {"in_hands_of": None, "actors": [], "jurisdiction": None}
    return {
        "in_hands_of": ranks[whose.rank], "actors": list(whose.actors), "jurisdiction": whose.jurisdiction or None
    }  # fmt: skip


def _path(path: Path, book: Rulebook) -> Json:
    return {
        "steps": [_step(step) for step in path.steps],
        "days": {"min": path.least, "max": path.most},
        "reached": text(path.reached),
        "windows": [_window(window) for window in path.windows],
        "dangers": [_peril(peril, book) for peril in path.perils],
        "too_late": path.clash and {"step": path.clash.step + 1, "on": text(path.clash.day), "why": path.clash.why},
    }


def _step(step: Step) -> Json:
    return {
        "act": step.act,
        "outcome": step.outcome,
        "actor": step.actor,
        "earliest": text(step.earliest),
        "latest": None if step.latest is None else text(step.latest),
        "how": step.how,
        "sure": step.sure,
        "or": list(step.others),
        "offence": step.offence,
        "because": [{"rule": b.id, "layer": b.layer, "cite": _cites(b.cite)} for b in step.because],
        "cite": _cites(step.cite),
    }


def _window(window: Window) -> Json:
    return {
        "kind": window.question,
        "outcome": window.outcome,
        "from": text(window.start),
        "to": None if window.to is None else text(window.to),
        "to_latest": None if window.latest is None else text(window.latest),
        "days_at_most": window.most,
        "at_once": window.at_once,
        "steps": {"from": window.opened, "until": window.closed},
        "sure": window.sure,
    }


def _peril(peril: Peril, book: Rulebook) -> Json:
    danger = peril.danger
    return {
        "act": danger.act,
        "offence": book.acts[danger.act].offence,
        "actor": danger.actor,
        "after_step": peril.after,
        "from": text(danger.on),
        "certain": danger.certain,
        "trap": peril.trap,
        "cite": _cites(danger.cite),
    }


def _opening(opening: Opening) -> Json:
    return {
        "kind": opening.sort,
        "of": opening.of,
        "on": None if opening.on is None else span_text(opening.on),
        "settled": opening.least is not None,
        "days": {"min": opening.least, "max": opening.most},
        "steps": opening.steps,
        "cite": _cites(opening.cite),
    }


def _block(block: Block, book: Rulebook) -> Json:
    says = None if block.condition is None else condition_in_words(block.condition, book)
    return {"kind": block.sort, "of": block.of, "says": says, "should_hold": block.holds}


def _cites(cites: Sequence[Citation]) -> list[Json]:
    return [{"work": c.work, "at": c.at, "mark": c.mark, "as_of": c.as_of} for c in cites]
