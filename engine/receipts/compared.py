"""The receipt of a comparison of two sides: `zhol diff`."""

from ..decide.options import columns_asked, readings_asked, rules_off
from ..language.dates import day_of, text
from ..proof.comparison import THEN_AND_NOW, Comparison, compare
from ..proof.difference import Difference
from ..proof.seen import Said
from ..proof.side import Side, side
from ..report.diff_record import reached_record
from .asked import ComparedForm
from .forms import ReceiptForm, StanceForm
from .ground import Ground
from .sealing import SOLVER, hashed, shown_in
from .writing import Json, receipt, stance_of


def of_diff(found: Comparison, by: str, own: tuple[bool, bool] = (False, False)) -> ReceiptForm:
    """Return the receipt of a comparison; `by` is by what everybody was described, `own` which of the two sides named
    a directory of rules for itself."""
    sides = (found.a, found.b)
    asked = {
        "command": "diff",
        "on": [text(each.day) for each in sides],
        "questions": [difference.question for difference in found.differences],
        "then_and_now": found.mode == THEN_AND_NOW,
        "by": by,
    }
    stances = [_stance(each, mark, alone) for each, mark, alone in zip(sides, "ab", own, strict=True)]
    answers = [_answer(difference) for difference in found.differences]
    return receipt(asked, answers, stances, (*found.a.checker.engines.names, SOLVER))


def _stance(each: Side, mark: str, own: bool) -> Json:
    layers = [id for id in each.layers if not each.book.vocabulary.layers[id].under_all]
    return stance_of(each.book, each.stance.readings, layers, each.stance.off, side=mark, own=own)


def _answer(found: Difference) -> Json:
    return {
        "question": found.question,
        "verdict": found.kind,
        "changes": [{"before": _said(change.before), "after": _said(change.after)} for change in found.changes],
        "proof": hashed({"complete": found.complete, "set_aside": len(found.aside), "free": list(found.loose)}),
        "shown": hashed([
            {
                **shown_in(change.witness.lives),
                "judged": [_said(said) for said in change.witness.found],
                "replayed": change.witness.replayed,
                "reached": reached_record(change.reached),
                "everybody": [[list(literal.rules) for literal in one] for one in change.everybody.alternatives],
                "complete": change.everybody.complete,
            }
            for change in found.changes
        ]),
    }  # fmt: skip


def _said(said: Said) -> Json:
    return {"kind": said.kind, "outcomes": list(said.outcomes)}


def again(old: ReceiptForm, asked: ComparedForm, ground: Ground) -> ReceiptForm:
    """Compare the same two sides again."""
    a, b = (_side(stance, day_of(day), ground) for stance, day in zip(old.stances, asked.on, strict=True))
    found = compare(a, b, asked.questions, asked.then_and_now, asked.by == "facts")
    return of_diff(found, asked.by, (old.stances[0].own, old.stances[1].own))


def _side(stance: StanceForm, day: int, ground: Ground) -> Side:
    checker = ground.checker(stance, ())
    book = checker.book
    layers = tuple(book.vocabulary.layers if stance.layers is None else stance.layers)
    return side(
        stance.side, checker, day, columns_asked(book, layers)[0][1],
        readings_asked(book, stance.readings), rules_off(book, tuple(stance.off)), tuple(stance.reforms),
    )  # fmt: skip
