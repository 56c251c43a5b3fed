"""A run vouches for itself: any byte changed is found, more replicates change none of those there are, and everybody
in it can be opened again as a case."""

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from zhol.engine.decide.case import read_case
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.replay import World
from zhol.engine.decide.telling import told
from zhol.engine.population.acting import acting
from zhol.engine.population.carrying import How
from zhol.engine.population.cohort import Cohort
from zhol.engine.population.drawing import draw, row_of
from zhol.engine.population.extending import extend, extend_until
from zhol.engine.population.record import RECORD, enter, put_record, record_of
from zhol.engine.population.reopening import replayed, scenario_of
from zhol.engine.population.run import Run, simulate
from zhol.engine.population.verifying import Amiss, again, verify
from zhol.engine.population.whatif import Whatif
from zhol.engine.text.diagnostic import BadInput

from .conftest import COHORT, Valley
from .test_run import NO_QUOTA, files

TWO = NO_QUOTA.replace("people: 100", "people: 120\nreplicates: 2")
PLAIN = How(plain=True)


@pytest.fixture
def whatif(valley: Valley) -> Whatif:
    valley.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    return valley.scenario(TWO)


@pytest.fixture
def kept(valley: Valley, whatif: Whatif) -> Run:
    return simulate(whatif, valley.at / "out", PLAIN)


def outputs(run: Run) -> dict[str, bytes]:
    return {name: content for name, content in files(run.directory).items() if ".parquet" in name}


# --- verify


def test_a_run_as_it_was_made_is_as_recorded(kept: Run, whatif: Whatif) -> None:
    assert verify(kept.directory) == []
    assert again(kept.directory, whatif, PLAIN) == []


def test_any_byte_changed_in_any_file_is_found(kept: Run) -> None:
    chance = random.Random(1)
    for name, content in files(kept.directory).items():
        for _ in range(400 if name == RECORD else 8):
            at, other = chance.randrange(len(content)), chance.randrange(1, 256)
            changed = content[:at] + bytes([content[at] ^ other]) + content[at + 1 :]
            (kept.directory / name).write_bytes(changed)
            assert name in {amiss.file for amiss in verify(kept.directory)}, f"byte {at} of {name}"
        (kept.directory / name).write_bytes(content)
    assert verify(kept.directory) == []


@pytest.mark.parametrize("change", [lambda text: text + b"\n", lambda text: text[:-1], lambda text: b""])
def test_a_record_made_longer_or_shorter_is_found(kept: Run, change: Callable[[bytes], bytes]) -> None:
    record = kept.directory / RECORD
    record.write_bytes(change(record.read_bytes()))
    assert RECORD in {amiss.file for amiss in verify(kept.directory)}


def test_a_record_written_anew_by_hand_still_has_to_fit(kept: Run) -> None:
    record = dict(kept.record)
    record["outputs"] = {**record["outputs"], "events.parquet/000000-000000.parquet": "0" * 64}
    put_record(kept.directory, record)
    assert verify(kept.directory) == [
        Amiss("events.parquet/000000-000000.parquet", "differs"),
        Amiss(RECORD, "its digest is not that of its outputs"),
    ]


def test_a_file_that_is_missing_or_was_added_is_found(kept: Run) -> None:
    (kept.directory / "persons.parquet/000001-000001.parquet").unlink()
    (kept.directory / "notes.txt").write_text("mine")
    assert verify(kept.directory) == [
        Amiss("persons.parquet/000001-000001.parquet", "is missing"),
        Amiss("notes.txt", "is not in the record"),
    ]


def test_a_report_is_entered_into_the_record(kept: Run) -> None:
    (kept.directory / "report.html").write_text("<p>")
    enter(kept.directory, "report.html")
    assert verify(kept.directory) == []
    (kept.directory / "report.html").write_text("<b>")
    assert verify(kept.directory) == [Amiss("report.html", "differs")]


def test_a_directory_without_a_run_verifies_nothing(tmp_path: Path) -> None:
    assert verify(tmp_path) == [Amiss(RECORD, "is missing: the run is not finished, or is none")]


def test_a_result_that_was_made_up_comes_out_otherwise(valley: Valley, kept: Run, whatif: Whatif) -> None:
    """Whoever forges a file and its record together is found by computing it again."""
    another = simulate(valley.scenario(TWO.replace("20 percent", "90 percent")), valley.at / "another", PLAIN)
    was = outputs(kept)
    forged = {**kept.record, "outputs": another.record["outputs"], "digest": another.record["digest"]}
    for name, content in outputs(another).items():
        (kept.directory / name).write_bytes(content)
    put_record(kept.directory, forged)
    assert verify(kept.directory) == []
    found = again(kept.directory, whatif, PLAIN)
    assert {name for name, content in outputs(another).items() if was[name] != content} == {each.file for each in found}
    assert {each.what for each in found} == {"comes out otherwise"}


# --- extend


def test_more_replicates_leave_those_there_as_they_are(valley: Valley, kept: Run, whatif: Whatif) -> None:
    before = outputs(kept)
    stamps = {name: (kept.directory / name).stat().st_mtime_ns for name in before}
    more = extend(whatif, kept.directory, 5, PLAIN)
    assert {name: (kept.directory / name).stat().st_mtime_ns for name in before} == stamps
    assert outputs(more).items() > before.items()
    at_once = simulate(valley.scenario(TWO.replace("replicates: 2", "replicates: 5")), valley.at / "at-once", PLAIN)
    assert outputs(more) == outputs(at_once)
    assert more.record["digest"] == at_once.record["digest"]
    assert verify(kept.directory) == []


def test_an_extension_that_was_broken_off_goes_on(valley: Valley, kept: Run, whatif: Whatif) -> None:
    def seen(done: int, of: int) -> None:
        if 5 * done > 3 * of:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        extend(whatif, kept.directory, 5, How(plain=True, seen=seen))
    assert record_of(kept.directory) == kept.record, "what was finished is finished"
    with pytest.raises(BadInput, match=r"adding 3 replicates was broken off; end that first, with \+3"):
        extend(whatif, kept.directory, 4, PLAIN)
    assert Amiss(".under-way.jsonl", "is of an extension that was broken off") in verify(kept.directory)
    more = extend(whatif, kept.directory, 5, PLAIN)
    assert more.record["replicates"] == 5
    assert verify(kept.directory) == []


def test_what_is_damaged_is_not_extended(kept: Run, whatif: Whatif) -> None:
    (kept.directory / "persons.parquet/000001-000001.parquet").write_bytes(b"")
    with pytest.raises(BadInput, match="is not what its record says"):
        extend(whatif, kept.directory, 3, PLAIN)


def test_another_scenario_does_not_extend_it(valley: Valley, kept: Run) -> None:
    with pytest.raises(BadInput, match="cannot be extended: the run is made from other files"):
        extend(valley.scenario(TWO.replace("20 percent", "21 percent")), kept.directory, 3, PLAIN)
    with pytest.raises(BadInput, match="no finished run"):
        extend(valley.scenario(TWO), valley.at / "nowhere", 3, PLAIN)


def test_replicates_are_added_until_an_error_is_small_enough(kept: Run, whatif: Whatif) -> None:
    asked: list[int] = []

    def error(directory: Path) -> float:
        replicates: int = (record_of(directory) or {})["replicates"]
        asked.append(replicates)
        return float(replicates**-0.5)

    assert extend_until(whatif, kept.directory, error, 0.45, 9, PLAIN).record["replicates"] == 5
    assert asked == [2, 5]
    assert extend_until(whatif, kept.directory, error, 0.01, 7, PLAIN).record["replicates"] == 7


# --- open again


def test_a_run_is_read_again_from_beside_it(valley: Valley, kept: Run) -> None:
    shutil.rmtree(valley.at / "whatif")
    shutil.rmtree(valley.at / "cohorts")
    whatif = scenario_of(kept.directory, valley.rules)
    assert whatif.replicates == 2
    assert again(kept.directory, whatif, PLAIN) == []
    assert extend(whatif, kept.directory, 3, PLAIN).record["replicates"] == 3


def test_other_rules_do_not_open_it(valley: Valley, kept: Run, tmp_path: Path) -> None:
    rules = tmp_path / "other"
    shutil.copytree(valley.rules, rules)
    quota = rules / "bost-act/quota.yaml"
    quota.write_text(quota.read_text().replace("value: 10", "value: 11"))
    with pytest.raises(BadInput, match="it cannot be read again: the run is made from another rulebook"):
        scenario_of(kept.directory, rules)


def test_everybody_opened_again_is_answered_as_in_the_run(valley: Valley, kept: Run) -> None:
    """The case file is read back, and judged by the evaluator; the run's own answers are those of its tables."""
    whatif = scenario_of(kept.directory, valley.rules)
    people = parquet.read_table(kept.directory / "persons.parquet").to_pylist()
    replies: dict[tuple[int, int], list[dict[str, Any]]] = {}
    for row in parquet.read_table(kept.directory / "answers.parquet").to_pylist():
        replies.setdefault((row["replicate"], row["person"]), []).append(row)
    program, looked = acting(whatif).program, 0
    for one in people[::7]:
        case = replayed(kept.directory, whatif, one["person"], one["replicate"])
        again_ = read_case(told(case, whatif.book), "life.yaml", whatif.book)
        world = World(program, again_.life, judging=Memory().judge)
        for row in replies[one["replicate"], one["person"]]:
            world.run(row["on"].toordinal())
            settled = world.verdict(world.main, row["question"]).settled
            assert settled
            assert row["reply"] == (settled.outcomes[0] if settled.kind == "decided" else settled.kind)
            looked += 1
        world.run(whatif.horizon.hi - 1)
        assert one["at the end bostian"] == world.main.tracks["bostian"].one
        assert not world.not_allowed
    assert looked > len(people) // 7


@pytest.mark.parametrize(
    ("person", "replicate", "message"),
    [(999_999, 0, "nobody is numbered 999999"), (-1, 0, "nobody is numbered -1"), (0, 2, "no replicate 2; they go")],
)
def test_who_is_not_there_is_told(valley: Valley, kept: Run, person: int, replicate: int, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        replayed(kept.directory, scenario_of(kept.directory, valley.rules), person, replicate)


def test_one_of_many_is_drawn_as_among_all(valley: Valley, whatif: Whatif) -> None:
    assert isinstance(whatif.cohort, Cohort)
    words = valley.book.vocabulary
    everybody = draw(whatif.cohort, 300, 7, words)
    assert [row_of(whatif.cohort, 300, int(key)) for key in everybody.keys] == list(range(300))
    assert row_of(whatif.cohort, 300, int(everybody.keys.max()) + 1) is None
    assert row_of(whatif.cohort, 300, -1) is None
    for row in (0, 17, 150, 299):
        alone = draw(whatif.cohort, 300, 7, words, slice(row, row + 1))
        assert alone.told(0, valley.book) == everybody.told(row, valley.book)


def test_people_of_a_table_are_opened_again_too(valley: Valley) -> None:
    valley.write(
        "whatif/people.csv", "born,arvan,bostian,location\n1990-01-01,held,none,bost\n1980-05-05,held,none,arva\n"
    )
    text = TWO.replace("cohort: valley", "cohort: {table: people.csv, on: 2020-01-01}").replace("people: 120\n", "")
    kept = simulate(valley.scenario(text), valley.at / "out", PLAIN)
    assert kept.record["people"] == 2
    assert "inputs/whatif/people.csv" in kept.record["inputs"]
    (valley.at / "whatif/people.csv").unlink()
    case = replayed(kept.directory, scenario_of(kept.directory, valley.rules), 1, 0)
    assert "1980-05-05" in told(case, valley.book)


def test_the_record_names_every_file_it_was_read_from(kept: Run) -> None:
    record = json.loads((kept.directory / RECORD).read_text())
    assert {name for name in files(kept.directory) if name.startswith("inputs/")} == record["inputs"].keys()
    assert len(record["rulebook"]) == len(record["code"]) == len(record["seal"]) == 64
    assert record["versions"].keys() >= {"pyarrow"}
