"""When conditions are handed to another program, and then: what an engine of CEL makes of them on the life told. See
features/README.md."""

import pytest
from pytest_bdd import then, when

from zhol.engine.decide.options import columns_asked, readings_asked, rules_off
from zhol.engine.decide.program import Compiled
from zhol.engine.decide.replay import World
from zhol.engine.decide.stance import Stance
from zhol.engine.formats.cel import InCel, rule_in_cel
from zhol.engine.language.dates import day_of, text
from zhol.tests.bdd.patterns import DATE, WORD, told
from zhol.tests.bdd.stage import Stage
from zhol.tests.judges.snapshot import snapshot

SAID = {"holds": (True, True), "may hold": (False, True), "does not hold": (False, False)}
"""How its two expressions come out: whether it certainly holds, whether it possibly does."""


@when(told(rf"its conditions are handed to another program on (?P<day>{DATE})"))
def _handed(stage: Stage, day: str) -> None:
    stage.days = (day_of(day),)


@then(told(rf"there rule (?P<rule>{WORD}) (?P<holds>holds|may hold|does not hold)"))
def _holds(stage: Stage, rule: str, holds: str) -> None:
    cel = pytest.importorskip("cel", reason="no engine of CEL is installed (the extra 'test')")
    said, given = in_cel(stage, rule), cel.Context(snapshot(world(stage)))
    assert not said.cannot, said.cannot
    found = tuple(bool(cel.compile(words).execute(given)) for words in (said.certainly, said.possibly))
    assert found == SAID[holds], f"certainly and possibly: {found}, by {said.certainly}"


@then(told(rf'CEL says of rule (?P<rule>{WORD}) "(?P<words>[^"]+)"'))
def _says(stage: Stage, rule: str, words: str) -> None:
    said = in_cel(stage, rule)
    assert words in said.certainly, said.certainly


@then(told(rf"CEL cannot say rule (?P<rule>{WORD}): (?P<why>.+)"))
def _cannot(stage: Stage, rule: str, why: str) -> None:
    assert why in in_cel(stage, rule).cannot


def in_cel(stage: Stage, rule: str) -> InCel:
    """Return what is handed out of a rule."""
    book = stage.checker().book
    (found,) = (each for each in book.rules if rule in (each.id, each.key))
    stage.asserted.add(found.decides)
    return rule_in_cel(found, book, stance(stage))


def stance(stage: Stage) -> Stance:
    """Return how rules are read: under the layers told, or all."""
    book = stage.checker().book
    layers = columns_asked(book, stage.layers or tuple(book.vocabulary.layers))[0][1]
    return Stance(frozenset(layers), readings_asked(book, stage.readings), rules_off(book, stage.off))


def world(stage: Stage) -> World:
    """Return the life as it stands on the day: what the other program is given to look at."""
    assert stage.days, "nothing was handed over; say `When its conditions are handed to another program on ...`"
    found = World(Compiled(stage.checker().book).program(stance(stage)), stage.case().life)
    (day,) = stage.days
    assert day >= stage.case().life.start.lo, f"nothing is told of {text(day)}"
    found.run(day)
    return found
