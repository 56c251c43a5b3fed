"""Lines and tables of any words in any width."""

from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.report.as_text import as_text
from zhol.engine.report.page import Page, Piece, Row, Table, line, plain
from zhol.engine.report.wrap import width_of, wrap

WORDS = st.text(alphabet="abже路 -", max_size=60)
TONES = st.sampled_from(["plain", "good", "faint"])
LINES = st.lists(st.builds(Piece, WORDS, TONES), max_size=4).map(tuple)


@given(LINES, st.integers(4, 40))
def test_broken_lines_fit_and_keep_every_letter(words: tuple[Piece, ...], width: int) -> None:
    rows = wrap(words, width)
    assert all(width_of(plain(row)) <= width for row in rows)
    assert "".join("".join(map(plain, rows)).split()) == "".join(plain(words).split())


@given(st.lists(st.tuples(LINES, LINES, LINES), min_size=1, max_size=4), st.integers(20, 120))
def test_tables_fit_and_keep_every_letter(cells: list[tuple[tuple[Piece, ...], ...]], width: int) -> None:
    table = Table(("", "one", "other"), tuple(Row(row) for row in cells), "by row")
    text = as_text(Page("", (table,)), width)
    assert all(width_of(row) <= width for row in text.splitlines())
    kept = {letter for row in cells for cell in row for letter in plain(cell)} - {" "}
    assert kept <= set(text)


def test_a_word_that_changes_its_tone_is_not_broken_there() -> None:
    words = line("the answer (", Piece("yes", "good"), "), it seems")
    assert [plain(row) for row in wrap(words, 12)] == ["the answer", "(yes), it", "seems"]


def test_paint_is_called_for_each_piece_and_nothing_else_is_coloured() -> None:
    table = Table(("", "law"), (Row((line("admission"), line(Piece("refused", "bad")))),))
    text = as_text(Page("", (table,)), 80, lambda piece: f"<{piece.tone}>{piece.text}</>")
    assert "<bad>refused</>" in text
