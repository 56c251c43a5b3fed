"""Then a claim is proved, or it is not so, as somebody or some way shows. See features/README.md."""

import pytest
from pytest_bdd import then

from zhol.engine.claims.claim import Hangs, OfEverybody, about
from zhol.engine.claims.of_people import judge
from zhol.engine.claims.prove import Prover
from zhol.engine.claims.reading import read_claim, read_traits
from zhol.engine.claims.verdict import Verdict, Witness
from zhol.engine.decide.check import Checker
from zhol.engine.decide.life import Case
from zhol.engine.language.dates import day_of
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput
from zhol.tests.bdd.patterns import told
from zhol.tests.bdd.phrases import LIST, listed
from zhol.tests.bdd.shelf import RULES, named
from zhol.tests.bdd.stage import Stage

CLAIM = r'"(?P<claim>[^"]+)"'
MINE = "this-life"
"""How a claim names the life that the scenario tells."""
REFORMS = sorted(path.stem for path in (RULES / "reforms").glob("*.yaml"))


def prover(stage: Stage) -> Prover:
    """Return who proves claims by the rulebook told."""

    def checker(reforms: tuple[str, ...]) -> Checker:
        if not reforms:
            return stage.checker()
        assert not stage.sheet.begun, "a made-up rulebook has no reform of that name"
        return stage.shelf.shipped(tuple(named(RULES / "reforms", name, "reform") for name in reforms))

    def case(name: str, book: Rulebook) -> Case:
        if name != MINE:
            stage.tell(name)
        return stage.case()

    on = day_of("2024-06-01")
    return Prover(
        checker, case, on, stage.layers, stage.readings, stage.off, () if stage.sheet.begun else tuple(REFORMS)
    )


def prove(stage: Stage, text: str) -> Verdict:
    """Prove a claim."""
    pytest.importorskip("z3", reason="the solver z3 is not installed (the extra 'prove')")
    claim = read_claim(text, stage.checker().book, REFORMS)
    if isinstance(claim.says, OfEverybody):
        stage.asserted.add(about(claim.says.verb))
    elif isinstance(claim.says, Hangs):
        stage.asserted.add(claim.says.question)
    return prover(stage).prove(claim)


def said(verdict: Verdict) -> str:
    """Say what came of a claim, for a message."""
    witness = verdict.witness
    shown = "" if witness is None else f"; {'; '.join(witness.exceptions)} {acts(witness)}"
    return f"{verdict.kind}: {'; '.join(verdict.because)}{shown}"


def acts(witness: Witness) -> list[str]:
    """Return the acts of the way that is shown."""
    return [step.act for step in witness.path.steps] if witness.path else []


@then(told(rf"it is proved(?P<spoken> of all spoken of)? that {CLAIM}"))
def _proved(stage: Stage, claim: str, spoken: str | None) -> None:
    verdict = prove(stage, claim)
    assert verdict.kind == "proved", said(verdict)
    assert not verdict.vacuous, "nothing was at stake"
    assert bool(verdict.aside) == bool(spoken), verdict.aside


@then(told(rf"it is proved that {CLAIM}, and nothing is at stake"))
def _vacuous(stage: Stage, claim: str) -> None:
    verdict = prove(stage, claim)
    assert (verdict.kind, verdict.vacuous) == ("proved", True), said(verdict)


@then(told(rf"it is not settled that {CLAIM}"))
def _not_settled(stage: Stage, claim: str) -> None:
    verdict = prove(stage, claim)
    assert verdict.kind == "not settled", said(verdict)


@then(told(rf"it is not so that {CLAIM}(?:, as somebody (?P<who>(?:who|when|of whom).+) shows)?"))
def _not_so(stage: Stage, claim: str, who: str | None) -> None:
    verdict = prove(stage, claim)
    assert verdict.kind == "counter-example", said(verdict)
    if who is None:
        return
    assert verdict.witness is not None, "nobody is shown"
    traits = read_traits(who, stage.checker().book)
    side = prover(stage).side(verdict.claim)
    assert any(judge(side, life, traits) for life in verdict.witness.lives), said(verdict)


@then(told(rf"it is not so that {CLAIM}, as a way by (?P<by>{LIST}) shows"))
def _not_so_by(stage: Stage, claim: str, by: str) -> None:
    verdict = prove(stage, claim)
    assert verdict.kind == "counter-example", said(verdict)
    assert verdict.witness is not None, "no way is shown"
    missing = {stage.act(act) for act in listed(by)} - set(acts(verdict.witness))
    assert not missing, said(verdict)


@then(told(rf"the claim {CLAIM} is not read: (?P<why>.+)"))
def _not_read(stage: Stage, claim: str, why: str) -> None:
    with pytest.raises(BadInput) as error:
        prove(stage, claim)
    assert why in str(error.value)


@then(told(rf"by (?P<repair>(?:act|reform|rule) [^\s]+) alone it would be so that {CLAIM}"))
def _repaired(stage: Stage, repair: str, claim: str) -> None:
    made = prover(stage)
    found = made.repairs(prove(stage, claim)).repairs
    known = [f"{each.sort} {each.of}" for each in found or ()]
    assert repair in known, f"it would be so by {known}"
