"""The receipt of ways to a goal: `zhol path`."""

from typing import Any

from ..decide.life import Case
from ..language.dates import day_of, text
from ..language.rulebook import Rulebook
from ..paths.path import Roads
from ..paths.ways import Guide
from ..report.path_record import path_record
from .asked import SoughtForm
from .checked import Stated
from .forms import ReceiptForm
from .ground import Ground
from .sealing import bare, hashed
from .writing import Json, case_of, receipt, stance_of


def of_path(
    roads: Roads, case: Case, book: Rulebook, stated: Stated, engines: tuple[str, ...], asked: Json, *,
    with_case: bool = False,
) -> ReceiptForm:  # fmt: skip
    """Return the receipt of ways to a goal; `asked` says what else was asked, key by key of the form."""
    record = path_record(roads, book)
    sought = {
        "command": "path", "on": text(roads.on), "to": roads.goal.name, "within": asked["within"],
        "others": roads.mode, "without": record["without"], "avoid": record["avoid"],
        "even_unlawfully": roads.unlawfully, "every": asked["every"], "what_opens": asked["what_opens"],
    }  # fmt: skip
    answers = [
        {
            "layers": column["layers"],
            "ways": [_way(path) for path in column["paths"]],
            "certified": column["certified"],
            "proof": hashed(bare(column)),
        }
        for column in record["columns"]
    ]
    stance = stance_of(book, roads.outlooks[0].readings, *stated)
    return receipt(sought, answers, [stance], engines, [case_of(case, book, whole=with_case)], {})


def _way(path: dict[str, Any]) -> Json:
    steps = [{"act": step["act"], "outcome": step["outcome"]} for step in path["steps"]]
    return {"steps": steps, "days": path["days"], "reached": path["reached"]}


def again(old: ReceiptForm, asked: SoughtForm, ground: Ground) -> ReceiptForm:
    """Look for the ways of the same life again."""
    (stance,) = old.stances
    checker = ground.checker(stance, ())
    case, layers = ground.case("", checker.book), None if stance.layers is None else tuple(stance.layers)
    roads = Guide(checker).roads(
        case, asked.to, on=day_of(asked.on), layers=layers, readings=stance.readings, rules_off=tuple(stance.off),
        mode=asked.others, without=tuple(asked.without), every=asked.every, years=asked.within,
        avoid=tuple(asked.avoid), unlawfully=asked.even_unlawfully, opens=asked.what_opens,
    )  # fmt: skip
    how = {"within": asked.within, "every": asked.every, "what_opens": asked.what_opens}
    stated, whole = (layers, tuple(stance.off)), old.cases[0].life is not None
    return of_path(roads, case, checker.book, stated, checker.engines.names, how, with_case=whole)
