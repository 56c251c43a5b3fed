"""What the engine remarks in English beside an answer, told in the language of the reader."""

from ..text.tongue import phrase
from .words import Wording

LAYER, MADE = "its layer is ", ": not made yet, taken as made on "
OTHER = phrase("it belongs to another reading")


def remark_told(remark: str, say: Wording) -> str:
    """Return a remark; one that is not known here stands in English."""
    tongue = say.tongue
    if tongue.is_english:
        return remark
    if remark.startswith(LAYER):
        return tongue.tell("its layer is {layer}", layer=say.layer(remark.removeprefix(LAYER)))
    label, made, day = remark.partition(MADE)
    if made:
        return tongue.tell("{status}: not made yet, taken as made on {day}", status=tongue.word(label), day=day)
    return tongue.tell(remark)
