"""When it is judged, and then: what is answered. The steps are listed in features/README.md."""

from pytest_bdd import then, when

from zhol.engine.language.dates import day_of, text
from zhol.tests.bdd.patterns import WORD, somewhere, told
from zhol.tests.bdd.phrases import LIST, listed
from zhol.tests.bdd.stage import Stage


@when(told(rf"it is judged(?: on (?P<days>{LIST}))?"))
def _judged(stage: Stage, days: str | None) -> None:
    stage.days = tuple(map(day_of, listed(days))) if days else ()
    stage.judge(stage.days)


@then(somewhere(rf"(?!(?:there|it)\b)(?P<question>{WORD}) is (?P<phrase>.+)"))
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
    assert rows, "a table of answers without a row says nothing"
    assert questions, "a table of answers without a column says nothing"
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
    terms = stage.checker().book.terms
    assert term in terms, f"there is no vague term '{term}'; there are {', '.join(terms)}"
    for column in stage.columns(under):
        found = stage.hangs(question, term, column, stage.asked(on))
        wanted = set(stage.asked(on)) if hangs == "hangs" else set()
        assert found == wanted, f"under {column.title}, it hangs on that on {', '.join(map(text, found)) or 'no day'}"
