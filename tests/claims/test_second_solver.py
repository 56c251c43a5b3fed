"""A second solver on the same formulas: whether anybody's answer is in conflict, by z3 and by cvc5."""

from pathlib import Path
from random import Random
from typing import Any

import pytest

from zhol.engine.claims.claim import OfEverybody, Open
from zhol.engine.claims.of_people import OfPeople
from zhol.engine.decide.check import Checker
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import load
from zhol.engine.proof.side import Side, side

from ..proof.everybody import EFFORT
from .people import drawn_side

cvc5: Any = pytest.importorskip("cvc5", reason="the second solver cvc5 is not installed (the extra 'test')")
RULES = Path(__file__).resolve().parents[2] / "rules"
BOOKS = 20
ASKED = ("kz-stay", "cn-exit", "cn-renunciation", "removal", "stateless", "contested")
"""Questions of the rulebook that ships: some of which nobody's answer is in conflict, and some where somebody's is."""


def put(found: Side, question: str) -> OfPeople:
    """Put the claim that nobody's answer to a question is in conflict."""
    return OfPeople(OfEverybody("nobody", (), Open(question, "conflict")), found, EFFORT)


def by_z3(claim: OfPeople) -> bool | None:
    """Ask z3 whether there is anybody."""
    return claim.solver(claim.sought).ask()


def by_cvc5(claim: OfPeople) -> bool | None:
    """Ask cvc5 the same, of the text of the formula."""
    solver = cvc5.Solver()
    solver.setLogic("ALL")
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, claim.solver(claim.sought).written(), "claim")
    symbols, said = parser.getSymbolManager(), ""
    while not (command := parser.nextCommand()).isNull():
        said += str(command.invoke(solver, symbols))
    words = said.split()
    return True if "sat" in words else False if "unsat" in words else None


def test_two_solvers_agree_on_drawn_rulebooks() -> None:
    answers = []
    for seed in range(BOOKS):
        found = drawn_side(seed, Random(f"conflict {seed}"))
        for question in ("q1", "q2"):
            if found is None:
                continue
            claim = put(found, question)
            one, other = by_z3(claim), by_cvc5(claim)
            assert one == other, (seed, question, one, other)
            answers.append(one)
    assert {True, False} <= set(answers)


@pytest.mark.parametrize("question", ASKED)
def test_two_solvers_agree_on_the_rulebook_that_ships(question: str, shipped: Checker) -> None:
    layers = ("law", "treaty", "practice", "assumption")
    readings = {term.id: term.readings[0] for term in shipped.book.terms.values()}
    claim = put(side("practice", shipped, day_of("2018-06-01"), layers, readings), question)
    assert by_z3(claim) == by_cvc5(claim) is not None


@pytest.fixture(scope="module")
def shipped() -> Checker:
    """Return the judge by the rulebook that ships."""
    return Checker(load(RULES), both_engines=False)
