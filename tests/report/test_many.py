"""Many lives on one page."""

from zhol.engine.language.rulebook import Rulebook
from zhol.engine.report.as_text import as_text
from zhol.engine.report.many import many
from zhol.tests.report.two_states import DAY, LATER, judgement


def test_a_group_of_lines_a_life_and_day(book: Rulebook) -> None:
    text = as_text(many([judgement(), judgement(DAY, LATER, case="a shepherd")], book))
    assert text.startswith("2 lives")
    for head in ("  a trader from the hills\n  1 June 2024", "  a shepherd\n  1 June 2024", "  1 January 2025"):
        assert head in text


def test_what_all_columns_agree_on_stands_beside_the_name_and_what_differs_below(book: Rulebook) -> None:
    rows = as_text(many([judgement()], book)).splitlines()
    assert any("1 June 2024 · Arvan national: held" in row for row in rows)
    assert any(row.strip().startswith("admission to Bost") and "●" in row for row in rows)
    assert not [row for row in rows if row.strip().startswith("resident")]


def test_lives_under_other_columns_have_their_own_table(book: Rulebook) -> None:
    text = as_text(many([judgement(), judgement(columns=1)], book))
    assert text.count("  law") == 2
