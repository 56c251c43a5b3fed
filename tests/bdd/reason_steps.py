"""Then: what became of rules, what stands beside the answers, what is refused. See features/README.md."""

from collections.abc import Callable

import pytest
from pytest_bdd import then

from zhol.engine.text.diagnostic import BadInput
from zhol.tests.bdd.patterns import WORD, somewhere, told
from zhol.tests.bdd.phrases import LIST, listed
from zhol.tests.bdd.stage import Stage

# --- rules


@then(somewhere(rf"rule (?P<rule>{WORD}) yields to (?P<rivals>{LIST})"))
def _yields(stage: Stage, rule: str, rivals: str, under: str | None, on: str | None) -> None:
    for column, trace in stage.fate(rule, under, on):
        assert trace.fate == "beaten", f"under {column.title}, rule '{rule}' is {trace.fate}: {trace.why}"
        assert set(trace.beaten_by) == set(listed(rivals)), f"it yields to {' and '.join(trace.beaten_by)}"


FATES = {
    "takes effect": "effective",
    "may take effect": "open",
    "is not met": "not met",
    "is not in force": "not in force",
}


@then(somewhere(rf"rule (?P<rule>{WORD}) (?P<fate>{'|'.join(FATES)})(?:: (?P<why>.+))?"))
def _fate(stage: Stage, rule: str, fate: str, why: str | None, under: str | None, on: str | None) -> None:
    for column, trace in stage.fate(rule, under, on):
        assert trace.fate == FATES[fate], f"under {column.title}, rule '{rule}' is {trace.fate}: {trace.why}"
        assert why is None or why in trace.why, f"under {column.title}, rule '{rule}' is {trace.fate}: {trace.why}"


@then(somewhere(rf"rule (?P<rule>{WORD}) is assumed"))
def _assumed(stage: Stage, rule: str, under: str | None, on: str | None) -> None:
    assert on is None, "assumptions are listed for a column, not for a day"
    for column in stage.columns(under):
        assert rule in column.assumptions, f"under {column.title}, what is assumed is {list(column.assumptions)}"


@then(somewhere("no rule is assumed"))
def _none_assumed(stage: Stage, under: str | None, on: str | None) -> None:
    assert on is None, "assumptions are listed for a column, not for a day"
    for column in stage.columns(under):
        assert not column.assumptions, f"under {column.title}, what is assumed is {list(column.assumptions)}"


# --- what stands beside the answers


@then(somewhere(rf"there (?P<sure>is a|may be a|is no) danger of (?P<act>{WORD})"))
def _danger(stage: Stage, sure: str, act: str, under: str | None, on: str | None) -> None:
    stage.act(act)
    for column in stage.columns(under):
        for day in stage.asked(on):
            found = [danger.certain for danger in column.dangers if (danger.act, danger.on) == (act, day)]
            wanted = {"is a": [True], "may be a": [False], "is no": []}[sure]
            assert found == wanted, f"under {column.title}, the dangers are {[d.act for d in column.dangers]}"


@then(somewhere(rf"the event (?P<act>{WORD}) (?P<how>is left out|counts)"))
def _left_out(stage: Stage, act: str, how: str, under: str | None, on: str | None) -> None:
    assert on is None, "what is left out is left out of the whole life"
    _happened(stage, act)
    for column in stage.columns(under):
        found = [left.event for left in column.left_out]
        assert (act in found) == (how == "is left out"), f"under {column.title}, what is left out is {found}"


@then(somewhere(rf"the event (?P<act>{WORD}) was (?P<how>not allowed|allowed)(?:: (?P<why>.+))?"))
def _allowed(stage: Stage, act: str, how: str, why: str | None, under: str | None, on: str | None) -> None:
    assert on is None, "whether an act was allowed is told once, not for each day judged"
    _happened(stage, act)
    for column in stage.columns(under):
        found = [told.why for told in column.not_allowed if told.event == act]
        assert bool(found) == (how == "not allowed"), f"under {column.title}, '{act}' was not allowed: {found}"
        assert why is None or any(why in said for said in found), f"under {column.title}, the reason is {found}"


@then(somewhere(rf"the event (?P<act>{WORD}) was an offence"))
def _forbidden(stage: Stage, act: str, under: str | None, on: str | None) -> None:
    assert on is None, "what was an offence is told once, not for each day judged"
    _happened(stage, act)
    for column in stage.columns(under):
        found = [told.event for told in column.offences]
        assert act in found, f"under {column.title}, the offences are {found}"


def _happened(stage: Stage, act: str) -> None:
    events = [event.act for event in stage.case().life.events]
    assert stage.act(act) in events, f"the life tells no event '{act}'; it tells {events}"


@then(told(r"the reader is warned that \"(?P<words>.+)\""))
def _warned(stage: Stage, words: str) -> None:
    found = stage.judgement().warnings
    assert any(words in warning for warning in found), f"the warnings are {list(found)}"


# --- what is refused


@then(told(r"(?P<what>the rulebook|the life|the question) is refused: (?P<words>.+)"))
def _refused(stage: Stage, what: str, words: str) -> None:
    read: dict[str, Callable[[], object]] = {
        "the rulebook": stage.checker,
        "the life": stage.case,
        "the question": stage.judge,
    }
    with pytest.raises(BadInput) as found:
        read[what]()
    said = str(found.value)
    assert words in said, f"it is refused for another reason: {said}"
