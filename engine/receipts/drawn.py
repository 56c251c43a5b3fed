"""The receipt of timelines: `zhol rules --timeline`."""

from ..decide.options import wrong
from ..report.timeline_record import timeline_record
from ..report.timelines import Timelines, targets_of, timelines
from .asked import DrawnForm
from .forms import ReceiptForm
from .ground import Ground
from .sealing import bare, hashed
from .writing import Json, receipt, stance_of


def of_timelines(found: Timelines, name: str, layers: tuple[str, ...] | None) -> ReceiptForm:
    """Return the receipt of timelines of something, or (no name) of everything; `layers` as they were asked for."""
    record = timeline_record(found)
    answers = [_answer(each) for each in record["timelines"]]
    stance = stance_of(found.rulebook, found.readings, layers)
    return receipt({"command": "rules", "timeline": name}, answers, [stance], (), beside=record["governed"])


def _answer(told: Json) -> Json:
    gaps = [{"first": gap["from"], "until": gap["until"]} for gap in told["gaps"] if gap["explained"] is None]
    return {"of": told["of"], "layers": told["layers"], "unexplained": gaps, "proof": hashed(bare(told))}


def again(old: ReceiptForm, asked: DrawnForm, ground: Ground) -> ReceiptForm:
    """Draw the same timelines again."""
    (stance,) = old.stances
    book, name = ground.checker(stance, ()).book, asked.timeline
    layers = None if stance.layers is None else tuple(stance.layers)
    if name and not (of := targets_of(name, book)):
        raise wrong(f"{name}: has no timeline in these rules")
    return of_timelines(timelines(book, of if name else (), layers=layers, readings=stance.readings), name, layers)
