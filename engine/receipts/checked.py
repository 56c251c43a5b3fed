"""The receipt of a judgement: `zhol check`."""

from collections.abc import Collection

from ..decide.finding import Judgement
from ..decide.life import Case
from ..language.dates import day_of
from ..language.rulebook import Rulebook
from ..report.record import check_record
from .asked import CheckedForm
from .forms import ReceiptForm
from .ground import Ground
from .sealing import bare, hashed
from .writing import case_of, receipt, stance_of

BESIDE = ("dangers", "left_out", "not_allowed", "offences", "assumptions", "warnings")
PROVED = ("since", "because", "rejected", "needs", "actors", "whatever")
Stated = tuple[tuple[str, ...] | None, tuple[str, ...]]
"""The layers asked for (None: the ladder), and the rules left out: what an answer does not tell of its stance."""


def of_check(
    judgement: Judgement, case: Case, book: Rulebook, stated: Stated, questions: Collection[str], *,
    with_case: bool = False,
) -> ReceiptForm:  # fmt: skip
    """Return the receipt of a judgement, of these questions of it; it has to hold each condition as it stood."""
    record = check_record(judgement, book)
    told = [answer for answer in record["answers"] if answer["question"] in questions]
    asked = {
        "command": "check",
        "on": record["on"],
        "questions": list(dict.fromkeys(answer["question"] for answer in told)),
    }
    answers = [
        {
            **{key: answer[key] for key in ("question", "on", "layers", "kind", "outcomes")},
            "proof": hashed(bare({key: answer[key] for key in PROVED})),
        }
        for answer in told
    ]
    unknown = {name for answer in told for name in (*answer["needs"], *answer["whatever"])}
    return receipt(
        asked, answers, [stance_of(book, judgement.columns[0].readings, *stated)], judgement.engines,
        [case_of(case, book, unknown=unknown, whole=with_case)], {key: record[key] for key in BESIDE},
    )  # fmt: skip


def again(old: ReceiptForm, asked: CheckedForm, ground: Ground) -> ReceiptForm:
    """Judge the same life again."""
    (stance,) = old.stances
    checker = ground.checker(stance, ())
    case, layers = ground.case("", checker.book), None if stance.layers is None else tuple(stance.layers)
    judgement = checker.check(
        case, on=tuple(map(day_of, asked.on)), layers=layers, readings=stance.readings,
        questions=tuple(asked.questions), rules_off=tuple(stance.off), explain=True,
    )  # fmt: skip
    stated, whole = (layers, tuple(stance.off)), old.cases[0].life is not None
    return of_check(judgement, case, checker.book, stated, asked.questions, with_case=whole)
