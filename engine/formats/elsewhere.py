"""What the keys mean of forms that stand beside what reads them, and say no meanings of their own."""

from ..audit.accepted import VERDICTS, AcceptedForm
from ..language.sorts import Known, Of, Sort
from ..population.calibration import FigureForm, TargetForm
from ..population.reading import GroundedForm
from ..population.told_cohort import HeadForm
from ..population.told_margins import MarginForm

Told = tuple[str, Sort | Known | Of | None]

_NOTE: Told = ("what else a reader must know", None)
_GROUNDED: dict[str, Told] = {
    "cite": ("where the figure or the choice stands", None),
    "assumption": ("what is assumed where no source says it; beside a citation: how it is taken further", None),
}

ELSEWHERE: dict[type, dict[str, Told]] = {
    AcceptedForm: {
        "flaws": ("their ids, as `zhol audit` prints them", None),
        "why": ("why they stay", None),
        "holds": ("whether they are flaws at all", Known(VERDICTS)),
        "reviewed": ("the day of the last look", Sort("date")),
    },
    GroundedForm: _GROUNDED,
    HeadForm: {
        "id": ("its name", Sort("name")),
        "people": ("how many they are in all", None),
        "on": ("the day on which their lives open", Sort("day")),
        "label": ("who they are, in plain words", None),
        "note": _NOTE,
    },
    MarginForm: {
        "of": ("the traits that are counted", None),
        "within": ("of shares: the trait of whose groups they are shares, counted before", None),
        "people": ("how many are in each group: a number, a figure of the catalogue, or rest", Sort("numbers")),
        "shares": ("in place of people: percents", Sort("numbers")),
        "note": _NOTE,
    },
    TargetForm: {
        "id": ("its name", Sort("name")),
        "label": ("what was counted, in plain words", None),
        "during": ("the days over which it was counted", Sort("date")),
        "figures": ("the figures of the catalogue whose product it is", Of(FigureForm)),
        "becomes": ("a change of a status that counts whoever undergoes it", Sort("trigger")),
        "holds": ("in place of a change: conditions that count whoever fulfils them at the end", Sort("conditions")),
        "when": ("beside a change: who counts", Sort("conditions")),
        "note": _NOTE,
    },
    FigureForm: {
        "work": ("the work that gives it", Sort("work")),
        "at": ("where in it", None),
        "on": ("which of several: of these days", Sort("date")),
        "of": ("which of several: of these people or things", None),
    },
}


def told_of(form: type) -> dict[str, Told]:
    """Return what is told here of the keys of a form, of those that it has from others too."""
    return {key: said for kind in reversed(form.__mro__) for key, said in ELSEWHERE.get(kind, {}).items()}
