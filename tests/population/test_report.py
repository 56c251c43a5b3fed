"""The report of a run: offline, readable without its pictures, every name leading somewhere; and event logs."""

import json
import re
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from pyarrow import parquet

from zhol.cli import zhol
from zhol.engine.commands.measuring import report
from zhol.engine.population.measures.event_logs import write_log
from zhol.engine.population.measures.reading_run import Kept, open_run
from zhol.engine.population.verifying import verify
from zhol.engine.report.as_html import as_html
from zhol.engine.report.page import Page, Row, Table, line
from zhol.engine.report.plot import Series, lines, nice
from zhol.engine.report.run_answer import SHORT, rests
from zhol.tests.report.test_stands_alone import Asked

from .conftest import Valley
from .test_measures import measured

XES = "{http://www.xes-standard.org/}"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, states: Any) -> tuple[Valley, Kept, str]:
    valley = Valley(tmp_path_factory.mktemp("told"), *states)
    measured(valley)
    found = open_run(valley.at / "out")
    report(found.directory, found.scenario(valley.rules))
    return valley, open_run(found.directory), (found.directory / "report.html").read_text("utf-8")


class Seen(HTMLParser):
    """What a browser would find: addresses, anchors, what leads to them, pictures and tables in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.leads: set[str] = set()
        self.addresses: list[str] = []
        self.pictures: list[dict[str, str | None]] = []
        self.order: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if told.get("id"):
            self.anchors.add(str(told["id"]))
        if tag == "a":
            self.leads.add(str(told["href"]).removeprefix("#"))
        if tag == "svg":
            self.pictures.append(told)
        if tag in ("svg", "table", "title", "desc", "h1", "h2"):
            self.order.append(tag)
        self.addresses += [value for key, value in attrs if key in ("src", "href") and value and value[0] != "#"]


def test_it_needs_nothing_else(kept: tuple[Valley, Kept, str]) -> None:
    _, _, page = kept
    assert not Seen(page).addresses
    assert "<script" not in page
    assert "http" not in page


@pytest.mark.parametrize("words", [["compare", "OUT", "OUT"], ["replay", "OUT", "--person", "1", "--on", "2024-06-01"]])
def test_what_is_told_of_it_needs_nothing_else(kept: tuple[Valley, Kept, str], words: list[str]) -> None:
    valley, run, page = kept
    given = [str(run.directory) if word == "OUT" else word for word in words]
    done = CliRunner().invoke(zhol, [*given, "--rules", str(valley.rules), "--format", "html"])
    assert done.exit_code == 0, done.output
    for told in (page, done.stdout):
        assert told.startswith("<!doctype html>")
        assert not Asked(told).found


def test_whatever_leads_somewhere_leads_to_something(kept: tuple[Valley, Kept, str]) -> None:
    found = Seen(kept[2])
    assert found.leads <= found.anchors
    assert {"provision-apply", "provision-decide"} <= found.leads


def test_a_picture_is_told_and_stands_over_its_numbers(kept: tuple[Valley, Kept, str]) -> None:
    found = Seen(kept[2])
    assert len(found.pictures) >= 5
    for picture in found.pictures:
        assert picture["role"] == "img"
        assert picture["aria-label"]
    after = [found.order[n + 1 : n + 4] for n, tag in enumerate(found.order) if tag == "svg"]
    assert after == [["title", "desc", "table"]] * len(after)


def test_it_opens_with_the_question_and_what_it_rests_on(kept: tuple[Valley, Kept, str]) -> None:
    page = kept[2]
    titles = (
        "<h1>Who is admitted?", "Assumed, with no source", "From sources", "The answer, and how sure it is</h2>",
        "When each goal is reached", "Against what was published", "The provisions that moved people</h2>",
    )  # fmt: skip
    places = [page.index(title) for title in titles]
    assert places == sorted(places)
    assert "round numbers" in page


def test_the_answer_is_said_before_what_it_rests_on(kept: tuple[Valley, Kept, str]) -> None:
    """Counted again by hand: who was no citizen on the first day, and how many of them became one, of 400 each time."""
    _, run, page = kept
    rows = parquet.read_table(run.directory / "answers.parquet").to_pylist()
    yes = [row for row in rows if (row["question"], row["reply"]) == ("goal bost-citizen", "yes")]
    came = len({(row["replicate"], row["person"]) for row in yes})
    assert all(row["on"] > date(2020, 1, 1) for row in yes)
    opening = page[page.index("<h1>") : page.index("What it rests on</h2>")]
    opening = re.sub(r"<[^>]*>", "", opening).replace("\xa0", " ")
    assert f"of 400 who had not come to it {came / 12:.1f} % (± " in opening
    assert "did by 2029-12-31" in opening
    assert "this is no forecast" in opening


def test_what_a_run_rests_on_is_folded_where_it_is_long() -> None:
    def told(many: int) -> list[str]:
        assumed = [{"what": f"rate {n}", "cite": [], "assumption": "made up"} for n in range(many)]
        return [block.folds for block in rests({"assumptions": assumed}) if isinstance(block, Table)]

    assert told(SHORT) == [""]
    assert told(SHORT + 1) == ["all 7, each in a row"]


def test_a_long_table_is_folded_and_printed_whole(kept: tuple[Valley, Kept, str]) -> None:
    folded = as_html(Page("a", (Table(("what",), (Row((line("one"),)),), folds="all"),)))
    assert re.search(r"<details><summary>all</summary>.*one.*</details>", folded, re.DOTALL)
    assert "details::details-content { content-visibility: visible" in kept[2]


def test_every_letter_in_a_picture_stands_inside_it(kept: tuple[Valley, Kept, str]) -> None:
    for drawing in re.findall(r"<svg class=\"plot\".*?</svg>", kept[2], re.DOTALL):
        wide, high = (float(n) for n in re.findall(r'viewBox="0 0 (\d+) (\d+)"', drawing)[0])
        for x, y, _ in re.findall(r'<text[^>]*?\bx="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</text>', drawing):
            assert 0 < float(y) <= high
            assert float(x) <= wide


def test_no_two_rows_of_letters_overlap(kept: tuple[Valley, Kept, str]) -> None:
    for drawing in re.findall(r"<svg class=\"plot\".*?</svg>", kept[2], re.DOTALL):
        rows = sorted(float(y) for y in re.findall(r'<text x="(?:4|42)" y="([\d.]+)">', drawing))
        assert all(b - a >= 11 for a, b in pairwise(rows))


def test_the_record_vouches_for_it(kept: tuple[Valley, Kept, str]) -> None:
    _, run, _ = kept
    assert not verify(run.directory)
    (run.directory / "report.html").write_text("another")
    assert verify(run.directory)
    report(run.directory, run.scenario(kept[0].rules))


def test_numbers_on_an_axis_are_round() -> None:
    assert [nice(top) for top in (0.17, 0.9, 7, 130, 1700)] == [0.2, 1, 8, 200, 2000]
    assert 'role="img"' in lines("a", "b", [Series("one", "3", [(735000, 0), (735400, 3)])])


# --- event logs


def test_xes_holds_every_act_in_its_persons_trace(kept: tuple[Valley, Kept, str], tmp_path: Path) -> None:
    valley, run, _ = kept
    write_log(run, valley.book, "xes", tmp_path / "log.xes")
    log = ElementTree.parse(tmp_path / "log.xes").getroot()
    # the order that the standard's schema lays down
    kinds = [child.tag.removeprefix(XES) for child in log]
    assert [*dict.fromkeys(kinds)] == ["extension", "global", "classifier", "trace"]
    assert log.get("xes.version") == "1.0"
    happened = [
        (trace[0].get("value"), *(each.get("value") for each in event))
        for trace in log.iter(f"{XES}trace")
        for event in trace.iter(f"{XES}event")
    ]
    rows = parquet.read_table(run.directory / "events.parquet").to_pylist()
    by_hand = sorted((f"{r['replicate']}-{r['person']}", r["act"], f"{r['on']}T00:00:00.000Z") for r in rows)
    assert sorted(each[:3] for each in happened) == by_hand
    assert len(list(log.iter(f"{XES}trace"))) == 1200


def test_ocel_says_of_whom_each_event_is(kept: tuple[Valley, Kept, str], tmp_path: Path) -> None:
    valley, run, _ = kept
    write_log(run, valley.book, "ocel", tmp_path / "log.json")
    log = json.loads((tmp_path / "log.json").read_text())
    assert log.keys() == {"eventTypes", "objectTypes", "events", "objects"}
    objects = {each["id"]: each["type"] for each in log["objects"]}
    kinds, sorts = {each["name"] for each in log["eventTypes"]}, {each["name"] for each in log["objectTypes"]}
    assert set(objects.values()) <= sorts
    for event in log["events"]:
        assert event.keys() == {"id", "type", "time", "attributes", "relationships"}
        assert event["type"] in kinds
        assert all(each["objectId"] in objects for each in event["relationships"])
    decided = [event for event in log["events"] if event["type"] == "decide"]
    assert all(event["relationships"][1] == {"objectId": "bost-ministry", "qualifier": "by"} for event in decided)
    assert len({event["id"] for event in log["events"]}) == len(log["events"])


def test_the_command_writes_a_log(kept: tuple[Valley, Kept, str], tmp_path: Path) -> None:
    valley, run, _ = kept
    asked = ["export", str(run.directory), "--as", "ocel", "-o", str(tmp_path / "a.json"), "--rules", str(valley.rules)]
    found = CliRunner().invoke(zhol, asked)
    assert found.exit_code == 0, found.output
    assert "1,200 lives" in found.output
