"""When a receipt is written, and then: what it says, and whether it holds when it is answered again. See
features/README.md."""

from typing import Any

import pytest
from pytest_bdd import then, when

from zhol.engine.language.dates import day_of
from zhol.engine.paths.ways import YEARS, Guide
from zhol.engine.receipts.again import answered_again
from zhol.engine.receipts.checked import of_check
from zhol.engine.receipts.differing import Differing, differences
from zhol.engine.receipts.forms import ReceiptForm
from zhol.engine.receipts.ground import Ground
from zhol.engine.receipts.sealing import seal_of, written
from zhol.engine.receipts.sought import of_path
from zhol.tests.bdd.claim_steps import prove, prover
from zhol.tests.bdd.diff_steps import SIDE, sides
from zhol.tests.bdd.patterns import DATE, WORD, told
from zhol.tests.bdd.phrases import LIST, listed
from zhol.tests.bdd.stage import Stage

WITHIN = "(?P<within>, with the life in it)?"


@when(told(rf"a receipt of (?P<questions>(?!the way|the claim){LIST}) is written{WITHIN}"))
def _written(stage: Stage, questions: str, within: str | None) -> None:
    case, checker, names = stage.case(), stage.checker(), tuple(listed(questions))
    stage.asserted.update(names)
    found = checker.check(
        case, on=stage.days or (), layers=stage.layers, readings=stage.readings, questions=names, rules_off=stage.off,
        explain=True,
    )  # fmt: skip
    stage.receipt = of_check(found, case, checker.book, (stage.layers, stage.off), names, with_case=bool(within))


@when(told(rf"a receipt of the way to (?P<goal>{WORD}) from (?P<day>{DATE}) is written{WITHIN}"))
def _of_way(stage: Stage, goal: str, day: str, within: str | None) -> None:
    case, checker = stage.case(), stage.checker()
    roads = Guide(checker).roads(
        case, goal, on=day_of(day), layers=stage.layers, readings=stage.readings, rules_off=stage.off
    )
    asked = {"within": YEARS, "every": False, "what_opens": False}
    stated, engines = (stage.layers, stage.off), checker.engines.names
    stage.receipt = of_path(roads, case, checker.book, stated, engines, asked, with_case=bool(within))


@when(told(rf"a receipt of (?P<questions>{LIST}) compared between (?P<a>{SIDE}) and (?P<b>{SIDE}) is written"))
def _of_comparison(stage: Stage, questions: str, a: str, b: str) -> None:
    solver()
    from zhol.engine.proof.comparison import compare
    from zhol.engine.receipts.compared import of_diff

    names = tuple(listed(questions))
    stage.asserted.update(names)
    stage.receipt = of_diff(compare(*sides(stage, a, b), names), "rules")


@when(told(r'a receipt of the claim "(?P<claim>[^"]+)" is written'))
def _of_claim(stage: Stage, claim: str) -> None:
    solver()
    from zhol.engine.receipts.claimed import of_prove

    stage.receipt = of_prove([prove(stage, claim)], prover(stage), repairs=False, road=False)


@when(told(rf"a receipt of an audit for (?P<kinds>{LIST}) is written"))
def _of_audit(stage: Stage, kinds: str) -> None:
    solver()
    from zhol.engine.audit.audit import audit
    from zhol.engine.audit.audited import Audited
    from zhol.engine.audit.flaw import KINDS
    from zhol.engine.receipts.audited import of_audit

    asked = tuple(kind for kind in KINDS if kind in listed(kinds))
    assert len(asked) == len(listed(kinds)), f"kinds of flaws are {', '.join(KINDS)}"
    audited = Audited(stage.checker().book, day_of("2024-06-01"))
    stage.receipt = of_audit(audit(audited, asked), audited, asked, ())


@when(told(rf"a receipt of the timeline of (?P<name>{WORD}) is written"))
def _of_timeline(stage: Stage, name: str) -> None:
    from zhol.engine.receipts.drawn import of_timelines
    from zhol.engine.report.timelines import targets_of, timelines

    book = stage.checker().book
    stage.asserted.add(name)
    drawn = timelines(book, targets_of(name, book), layers=stage.layers, readings=stage.readings)
    stage.receipt = of_timelines(drawn, name, stage.layers)


@then(told("the receipt holds"))
def _holds(stage: Stage) -> None:
    assert receipt(stage).digest == seal_of(receipt(stage))
    found = otherwise(stage)
    assert not found, found


@then(told("the receipt does not hold: (?P<says>.+)"))
def _differs(stage: Stage, says: str) -> None:
    found = [f"{each.what}: {each.how}" for each in otherwise(stage) if each.weighs]
    assert any(says in words for words in found), f"what differs is {found}"


@then(told("all its answers are the same"))
def _same(stage: Stage) -> None:
    new = answered_again(receipt(stage), ground(stage))
    assert receipt(stage).answers, "it holds no answer"
    assert without_grounds(receipt(stage)) == without_grounds(new)


@then(told(rf"the receipt says (?P<no>no )?(?P<word>{WORD})"))
def _says(stage: Stage, no: str | None, word: str) -> None:
    assert (f'"{word}"' in written(receipt(stage))) == (no is None), written(receipt(stage))


@then(told(rf"the receipt names (?P<unknown>{LIST}) as not known"))
def _unknown(stage: Stage, unknown: str) -> None:
    assert receipt(stage).cases[0].unknown == sorted(listed(unknown))


def receipt(stage: Stage) -> ReceiptForm:
    """Return the receipt that was written."""
    assert stage.receipt is not None, "no receipt was written; say `When a receipt of ... is written`"
    return stage.receipt


def solver() -> None:
    """Skip where there is no solver."""
    pytest.importorskip("z3", reason="the solver z3 is not installed (the extra 'prove')")


def otherwise(stage: Stage) -> list[Differing]:
    """Return what is otherwise when the receipt is answered again, of the life and the rulebook as told by now."""
    return list(differences(receipt(stage), answered_again(receipt(stage), ground(stage))))


def ground(stage: Stage) -> Ground:
    """Return what it is answered again from: the rulebook and the life as told by now."""
    return Ground(lambda *_: stage.checker(), lambda *_: stage.case())


def without_grounds(one: ReceiptForm) -> list[dict[str, Any]]:
    """Return the answers of a receipt without their grounds."""
    return [each.model_dump(exclude={"proof", "shown", "rulebook"}) for each in one.answers]
