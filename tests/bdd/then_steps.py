"""When it is judged, and then: what is answered, and what stands beside the answers."""

from collections.abc import Callable

import pytest
from pytest_bdd import parsers, then, when

from zhol.engine.language.dates import day_of
from zhol.engine.text.diagnostic import BadInput
from zhol.tests.bdd.given_steps import DATE, WORD, told
from zhol.tests.bdd.phrases import LIST, listed
from zhol.tests.bdd.stage import Stage


@when(told(rf"it is judged(?: on (?P<days>{LIST}))?"))
def _judged(stage: Stage, days: str | None) -> None:
    stage.days = tuple(map(day_of, listed(days))) if days else ()
    stage.judge(stage.days)


def somewhere(pattern: str) -> parsers.re:
    """Match a step that may say on which day and under which column."""
    return told(rf"(?:on (?P<on>{DATE}), )?(?:under (?P<under>[^,]+), )?{pattern}")


# --- answers


@then(somewhere(rf"(?!there\b)(?P<question>{WORD}) is (?P<phrase>.+)"))
def _answer(stage: Stage, question: str, phrase: str, under: str | None, on: str | None) -> None:
    stage.expect(question, phrase, under, on)


@then(somewhere("the answers are"))
def _answers(stage: Stage, datatable: list[list[str]], under: str | None, on: str | None) -> None:
    (corner, *heads), *rows = datatable
    assert corner == "question", f"the table's first column is '{corner}'; it is headed 'question'"
    assert rows, "a table of answers without a row says nothing"
    if under is None:
        titles = [column.title for column in stage.columns(None)]
        assert heads == titles, f"the columns are {titles}, not {heads}"
    else:
        assert len(heads) == 1, f"under {under} the table has one column of answers"
        heads = [under]
    for question, *phrases in rows:
        for title, phrase in zip(heads, phrases, strict=True):
            stage.expect(question, phrase, title, on)


@then(somewhere("day by day the answers are"))
def _days(stage: Stage, datatable: list[list[str]], under: str | None, on: str | None) -> None:
    (corner, *questions), *rows = datatable
    assert corner == "on", f"the table's first column is '{corner}'; it is headed 'on', and holds days"
    assert on is None, "the table's rows say on which days"
    assert rows and questions, "a table of answers without a row or a column says nothing"
    stage.days = tuple(sorted({day_of(row[0]) for row in rows}))
    for day, *phrases in rows:
        for question, phrase in zip(questions, phrases, strict=True):
            stage.expect(question, phrase, under, day)


@then(somewhere(rf"the answer to (?P<question>{WORD}) says \"(?P<words>.+)\""))
def _says(stage: Stage, question: str, words: str, under: str | None, on: str | None) -> None:
    for finding in stage.findings(question, under, on):
        assert any(words in note for note in finding.notes), f"its notes are {list(finding.notes)}"


@then(somewhere(rf"(?P<question>{WORD}) (?P<hangs>hangs|does not hang) on how (?P<term>{WORD}) is read"))
def _hangs(stage: Stage, question: str, hangs: str, term: str, under: str | None, on: str | None) -> None:
    stage.findings(question, under, on)
    terms = stage.checker().book.terms
    assert term in terms, f"there is no vague term '{term}'; there are {', '.join(terms)}"
    columns, days = {column.title for column in stage.columns(under)}, stage.asked(on)
    found = {
        (d.column, d.on)
        for d in stage.judgement(with_readings=True).readings_that_matter
        if (d.question, d.term) == (question, term) and d.column in columns and d.on in days
    }
    wanted = {(column, day) for column in columns for day in days} if hangs == "hangs" else set()
    assert found == wanted, f"the answer hangs on it in {sorted(found)}"


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
