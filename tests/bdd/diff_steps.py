"""When two sides are compared, and then: whose answer differs, and that nobody else's does. See features/README.md."""

from typing import TYPE_CHECKING

import pytest
from pytest_bdd import then, when

from zhol.engine.language.dates import day_of
from zhol.tests.bdd.patterns import WORD, told
from zhol.tests.bdd.stage import Stage

if TYPE_CHECKING:
    from zhol.engine.proof.side import Side

SIDE = r"[^\s']+"
ANSWER = r"[^:,]+?"


@when(
    told(
        rf"(?P<question>{WORD}) is compared between (?P<a>{SIDE}) and (?P<b>{SIDE})"
        rf"(?P<moved>, for the same person then and now)?"
    )
)
def _compared(stage: Stage, question: str, a: str, b: str, moved: str | None) -> None:
    pytest.importorskip("z3", reason="the solver z3 is not installed (the extra 'prove')")
    from zhol.engine.proof.comparison import compare

    stage.asserted.add(question)
    stage.difference = compare(*sides(stage, a, b), (question,), then_and_now=bool(moved)).differences[0]


def sides(stage: Stage, a: str, b: str) -> "tuple[Side, Side]":
    """Return two sides, each as on the command line."""
    from zhol.engine.proof.asked import asked

    def side(mark: str, words: str) -> "Side":
        return asked(mark, words).side(stage.checker(), day_of("2024-06-01"), stage.layers, stage.readings, stage.off)

    return side("A", a), side("B", b)


@then(told("nobody's answer differs"))
def _nobody(stage: Stage) -> None:
    found = stage.compared()
    assert not found.changes, [(change.before, change.after) for change in found.changes]
    assert found.complete, "not settled"
    assert not found.aside, f"not proved of {found.aside}"


@then(told("nobody else's answer differs"))
def _nobody_else(stage: Stage) -> None:
    found = stage.compared()
    assert found.complete, "not settled"
    assert not found.aside, f"not proved of {found.aside}"
    untold = {stage.way(change) for change in found.changes} - stage.told_ways
    assert not untold, f"nothing was said of {sorted(untold)}"


@then(told(rf"somebody's answer goes from (?P<before>{ANSWER}) to (?P<after>{ANSWER})(?P<rules>: .+)?"))
def _somebody(stage: Stage, before: str, after: str, rules: str | None) -> None:
    found = {stage.way(change): change for change in stage.compared().changes}
    assert (before, after) in found, f"the answers go {sorted(found)}"
    change = found[before, after]
    assert change.witness.replayed, f"judged as a case the answer goes {change.witness.found}"
    stage.told_ways.add((before, after))
    if rules:
        told_by = {"; ".join(literal.words for literal in one) for one in change.everybody.alternatives}
        assert change.everybody.complete
        assert told_by == {rules.removeprefix(": ")}, told_by


@then(told(r"the person shown is not typical in that (?P<exceptions>.+)"))
def _not_typical(stage: Stage, exceptions: str) -> None:
    told_of = ["; ".join(change.witness.exceptions) for change in stage.compared().changes]
    assert exceptions in told_of, told_of


@then(told("it cannot be said whose answer differs"))
def _not_settled(stage: Stage) -> None:
    assert stage.compared().kind == "not settled", stage.compared().kind
