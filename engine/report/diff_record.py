"""A comparison of two sides as JSON (`zhol/diff/1`): stable names, no label in place of an id."""

from typing import TYPE_CHECKING, Any

from ..language.dates import text
from ..paths.reached import Reached

if TYPE_CHECKING:
    from ..population.weighing import Weights

    # the solver comes with them, and claims of ways are recorded where there is none
    from ..proof.comparison import Comparison
    from ..proof.difference import Change, Difference
    from ..proof.seen import Said
    from ..proof.side import Side

SCHEMA = "zhol/diff/1"
Json = dict[str, Any]


def diff_record(found: "Comparison", weights: "Weights | None" = None) -> Json:
    """Return a comparison as plain dicts and lists: `changes` over all questions, `questions` with their verdicts,
    `weights` where a cohort was weighed (None: it was not)."""
    return {
        "schema": SCHEMA,
        "a": _side(found.a),
        "b": _side(found.b),
        "compares": found.mode,
        "changes_no_one": found.changes_no_one,
        "changes": [_change(d, change) for d in found.differences for change in d.changes],
        "questions": [_verdict(difference) for difference in found.differences],
        "weights": _weights(weights) if weights else None,
    }


def _weights(weights: "Weights") -> Json:
    return {
        "cohort": weights.cohort.id,
        "on": text(weights.cohort.on),
        "people": weights.cohort.people,
        "drawn": weights.drawn,
        "changes": [
            {
                "question": each.question,
                "from": _said(each.before),
                "to": _said(each.after),
                "people": each.people,
                "share": [round(end, 4) for end in weights.share(each)],
            }
            for each in weights.changes
        ],
    }


def _side(side: "Side") -> Json:
    return {
        "written": side.written,
        "on": text(side.day),
        "layers": [id for id in side.layers if not side.book.vocabulary.layers[id].under_all],
        "readings": dict(side.stance.readings),
        "off": sorted(side.stance.off),
        "reforms": list(side.reforms),
        "rulebook": side.book.digest,
    }


def _change(difference: "Difference", change: "Change") -> Json:
    witness = change.witness
    return {
        "question": difference.question,
        "from": _said(change.before),
        "to": _said(change.after),
        "witness": {
            "lives": list(dict.fromkeys(witness.lives)),
            "except": list(witness.exceptions),
            "as_usual": list(witness.usual),
            "judged": [_said(found) for found in witness.found],
            "replayed": witness.replayed,
            "reached": reached_record(change.reached),
        },
        "everybody": [[literal.words for literal in one] for one in change.everybody.alternatives],
        "complete": change.everybody.complete,
        "rules": sorted({rule for one in change.everybody.alternatives for literal in one for rule in literal.rules}),
    }


def reached_record(reached: Reached) -> Json:
    """Return whether there is a road to a witness."""
    return {"verdict": reached.verdict, "from": text(reached.start), "by": list(reached.acts)}


def _said(said: "Said") -> Json:
    return {"kind": said.kind, "outcomes": list(said.outcomes)}


def _verdict(difference: "Difference") -> Json:
    return {
        "question": difference.question,
        "verdict": difference.kind,
        "complete": difference.complete,
        "set_aside": list(difference.aside),
        "free": list(difference.loose),
    }
