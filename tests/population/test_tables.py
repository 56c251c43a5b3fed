"""People from the user's own table: each told as a case would tell her, each mistake with its row."""

from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from zhol.engine.language.dates import day_of
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.population.drawing import draw
from zhol.engine.population.people import People
from zhol.engine.population.tables import read_table
from zhol.engine.text.diagnostic import BadInput

from .conftest import SCENARIO, Valley

ON = day_of("2020-01-01")
TABLE = """\
born,clan,arvan,bost-residence,since bost-residence,location,spouse
1990-05-01,hill,held,permit,2015-03-01,bost,nobody
1970-01-01,shore,held,none,,arva,
1985-12-31,,unknown,,,arva,unknown
"""


def read(valley: Valley, text: str = TABLE) -> People:
    return read_table(valley.write("people.csv", text), ON, valley.book)


def as_cases(people: People, book: Rulebook) -> list[str]:
    return [people.told(row, book).split("\n", 1)[1] for row in range(len(people))]


def test_a_row_is_told_as_a_case_would_tell_it(valley: Valley) -> None:
    first, second, third = as_cases(read(valley), valley.book)
    assert "person: {born: 1990-05-01, clan: hill}" in first
    assert "bost-residence: {is: permit, since: 2015-03-01}" in first
    assert "spouse: nobody" in first
    assert "spouse" not in second
    assert "bost-residence: none" in second
    assert "clan" not in third, "an empty cell says nothing"
    assert "unknown: [arvan, spouse]" in third


def test_parquet_says_the_same_as_text(valley: Valley) -> None:
    rows = [line.split(",") for line in TABLE.splitlines()]
    columns: dict[str, object] = {name: [row[n] or None for row in rows[1:]] for n, name in enumerate(rows[0])}
    columns["born"] = pa.array([date.fromisoformat(row[0]) for row in rows[1:]])
    table = pa.table(columns)
    parquet.write_table(table, valley.at / "people.parquet")
    people = read_table(valley.at / "people.parquet", ON, valley.book)
    assert as_cases(people, valley.book) == as_cases(read(valley), valley.book)


def test_people_written_down_are_read_back(valley: Valley) -> None:
    """What a cohort draws can be kept as a table."""
    words, drawn = valley.book.vocabulary, draw(valley.cohort(), 200, 1, valley.book.vocabulary)
    lives = [drawn.case(row, valley.book).life for row in range(200)]
    names = [*(f for f in words.facts if f in drawn.columns), *(s for s in words.statuses if s in drawn.columns)]
    rows = [
        [
            str(life.facts.get(name, ""))
            if name in words.facts
            else "".join(o.values if (o := life.opens.get(name)) else ())
            for name in names
        ]
        for life in lives
    ]
    text = "\n".join(",".join(row) for row in [names, *rows]) + "\n"
    again = read(valley, text)
    for name in names:
        assert (again.columns[name] == drawn.columns[name]).all()


MISTAKES = {
    "a wrong value": (
        "shore,held", "shroe,held", "people.csv:3:2: column 'clan': is 'shroe' (did you mean shore?)",
    ),
    "a wrong date": (
        "1985-12-31", "1985-13-31", "people.csv:4:1: column 'born': ",
    ),
    "half a date": (
        "1985-12-31", "1985", "people.csv:4:1: column 'born': '1985' is not one day",
    ),
    "an unknown column": (
        "clan,arvan", "clann,arvan", "people.csv:1:2: unknown column 'clann' (did you mean clan?)",
    ),
    "a name": (
        "clan,arvan", "surname,arvan", "people.csv:1:2: 'surname' could point to a real person",
    ),
    "a question": (
        "clan,arvan", "stateless,arvan", "people.csv:1:2: 'stateless' is a question",
    ),
    "a column twice": (
        "clan,arvan", "clan,clan", "people.csv:1:3: column 'clan' a second time",
    ),
    "a since without its status": (
        "none,,arva", ",2015-01-01,arva",
        "people.csv:3:5: column 'since bost-residence': a day, but 'bost-residence' is not stated",
    ),
    "a since in the future": (
        "2015-03-01", "2021-03-01", "people.csv:2:5: column 'since bost-residence': after the lives open on 2020-01-01",
    ),
    "a birth in the future": (
        "1990-05-01", "2020-05-01", "people.csv:2:1: column 'born': after the lives open on 2020-01-01",
    ),
    "a relative": (
        "bost,nobody", "bost,married", "people.csv:2:7: column 'spouse': is 'married'; write nobody, a kind of",
    ),
    "a short row": (
        "hill,held,permit,2015-03-01,bost,nobody", "hill,held", "people.csv:2:1: 3 cells; its head names 7 columns",
    ),
    "nobody": (
        TABLE[TABLE.index("\n") + 1 :], "", "people.csv:1:1: a table without people",
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", MISTAKES)
def test_a_mistake_is_told_with_its_row(valley: Valley, way: str) -> None:
    right, wrong, line = MISTAKES[way]
    assert right in TABLE
    with pytest.raises(BadInput) as told:
        read(valley, TABLE.replace(right, wrong, 1))
    said = valley.said(told.value)
    assert any(one.startswith(line) for one in said), said


def test_a_mistake_in_many_rows_is_told_once(valley: Valley) -> None:
    text = "clan\n" + "hill\n" * 3 + "hil\n" * 500
    with pytest.raises(BadInput) as told:
        read(valley, text)
    assert valley.said(told.value) == ["people.csv:5:1: column 'clan': is 'hil' (did you mean hill?) (500 rows)"]


def test_many_mistakes_are_counted(valley: Valley) -> None:
    text = "clan\n" + "".join(f"clan {n}\n" for n in range(500))
    with pytest.raises(BadInput) as told:
        read(valley, text)
    assert len(told.value.diagnostics) == 21
    assert str(told.value.diagnostics[-1]).endswith("and 480 more mistakes from here on")


@pytest.mark.parametrize(
    ("name", "held", "line"),
    [
        ("people.txt", b"clan\nhill\n", "people.txt:1:1: '.txt' is no table; write .csv or .parquet"),
        ("people.parquet", b"clan\nhill\n", "people.parquet:1:1: cannot be read: "),
        ("people.csv", b"clan\n\xff\xfe\n", "people.csv:1:1: "),
        ("people.csv", b"", "people.csv:1:1: cannot be read: "),
        ("nowhere.csv", None, "nowhere.csv:1:1: cannot be read: "),
    ],
)
def test_what_is_no_table_is_said_in_a_line(valley: Valley, name: str, held: bytes | None, line: str) -> None:
    path: Path = valley.at / name
    if held is not None:
        path.write_bytes(held)
    with pytest.raises(BadInput) as told:
        read_table(path, ON, valley.book)
    assert valley.said(told.value)[0].startswith(line), valley.said(told.value)


def test_a_scenario_may_be_about_a_table(valley: Valley) -> None:
    valley.write("whatif/people.csv", TABLE)
    table = "cohort: {table: people.csv, on: 2020-01-01}\n"
    read = valley.scenario(SCENARIO.replace("cohort: valley\npeople: 100\n", table))
    assert read.people == 0
    with pytest.raises(BadInput) as told:
        valley.scenario(SCENARIO.replace("cohort: valley\n", table))
    assert any("'people' beside a table" in said for said in valley.said(told.value))
