"""How sure the figures of a run are: the largest standard error of some of them, over its replicates."""

from collections.abc import Collection, Iterable
from math import inf
from pathlib import Path

from ...language.rulebook import Rulebook
from ...text.diagnostic import BadInput, Diagnostic
from ...text.place import Place
from .figures import Figure
from .groups import EVERYONE
from .measuring import HORIZON, figures_of
from .reading_run import open_run

LEAST = 4
"""Of fewer replicates than these no error is told: how far two or three lie apart says too little."""
GOALS = ("reached",)
"""What is looked at where nothing is named: the share that came to each goal by the end of the horizon."""


def largest(directory: Path, book: Rulebook, measures: Collection[str] = GOALS) -> float:
    """Return the largest standard error of some measures of everybody, over the replicates of a run; infinite of fewer
    than four. A measure that is told for many days counts at the end of the horizon.

    Raises BadInput where a measure is none of the run's, or no figure of them has an error.
    """
    kept = open_run(directory)
    if kept.record["replicates"] < LEAST:
        return inf
    figures = [figure for figure in figures_of(kept, book) if figure.group == EVERYONE]
    known = list(dict.fromkeys(figure.measure for figure in figures if figure.error is not None))
    errors = [figure.error for figure in _last(figures) if figure.measure in measures and figure.error is not None]
    missing = [measure for measure in measures if measure not in known]
    if missing or not errors:
        said = f"no error is told of '{(missing or list(measures))[0]}'; it is told of {', '.join(known) or 'nothing'}"
        raise BadInput([Diagnostic(Place(str(directory), 1, 1), said)])
    return max(errors)


def _last(figures: Iterable[Figure]) -> Iterable[Figure]:
    """Leave out what is told of a day before the end, where the end is told too."""
    every = list(figures)
    ends = {(figure.measure, figure.of) for figure in every if figure.at == HORIZON}
    return [figure for figure in every if figure.at == HORIZON or (figure.measure, figure.of) not in ends]
