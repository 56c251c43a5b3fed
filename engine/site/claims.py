"""What is claimed of everybody, and of ways: each claim with what the last run made of it."""

import re
from collections.abc import Iterator

from ..report.page import Block, Heading, Piece, Row, Say, Table, line
from ..report.wrap import FIRM
from .features import Feature, Scenario
from .leaf import Leaf
from .sheaf import Sheaf
from .told import MARKS, TONES

ROOM = "claims/"
"""Where claims about the rulebook itself are kept, below the features."""
_CLAIM = re.compile(r'(it is [^"]*?)\s*(?:that )?"([^"]+)"(.*)')


def claims_leaf(sheaf: Sheaf) -> Leaf | None:
    """List the claims; None where none is kept."""
    rows = [
        row for feature in _kept(sheaf) for scenario in feature.scenarios for row in _rows(feature, scenario, sheaf)
    ]
    if not rows:
        return None
    return Leaf("claims", tuple(_told(rows)))


def _kept(sheaf: Sheaf) -> Iterator[Feature]:
    yield from (feature for feature in sheaf.features if feature.name.startswith(ROOM))


def _told(rows: list[Row]) -> Iterator[Block]:
    yield Heading(line("What is claimed, and proved or not so"))
    yield Say(
        line(
            "What is proved is so of everybody, or of every way, under the layers, readings and days that the claim "
            "names; somebody shows what is not so. It is so of the rulebook, which may be wrong about the world."
        )
    )
    yield Table(("claim", "it is said", "the last run"), tuple(rows), "by row")


def _rows(feature: Feature, scenario: Scenario, sheaf: Sheaf) -> Iterator[Row]:
    state = sheaf.runs.state(feature, scenario)
    claims = [found for step in scenario.steps if (found := _CLAIM.match(step.text))]
    if claims:
        yield Row((line(Piece(scenario.title, "strong"), " ", Piece(feature.name, "faint")),))
    for found in claims:
        said, claim, more = found.groups()
        verdict = f"{said.removeprefix('it is ').removesuffix(' that')}{more}"
        yield Row((line(claim), line(verdict), line(Piece(f"{MARKS[state]} {state}".replace(" ", FIRM), TONES[state]))))
