"""Every vague term of the findings has its readings, and each reading is seen to change an answer.

A scenario outline that reads a term in each of its ways, told alike otherwise, shows what the reading does: its rows
differ in what they expect. What no life can show yet has its reason in `readings_unseen.txt`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple, cast

import pytest
from gherkin import Parser

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.stance import default_readings
from zhol.engine.language.rulebook import Rulebook, VagueTerm
from zhol.engine.text.diagnostic import BadInput

ROOT = Path(__file__).resolve().parents[2]
READ = re.compile(r"reading (\S+) is (.+)")
CELL = re.compile(r"<([^<>]+)>")

TERMS = {
    "F-V01": ["settled-abroad", "art-9-timing"],
    "F-V02": ["other-legitimate-reasons"],
    "F-V03": ["admission-complies"],
    "F-V04": ["repatriation-claim"],
    "F-V05": ["quota-meaning"],
    "F-V06": ["certificate-meaning", "certificate-purpose"],
    "F-V07": ["lost-certification"],
    "F-V08": ["confiscated-passports"],
    "F-V09": ["disowned-status"],
    "F-V10": ["denied-visa"],
    "F-V11": ["reminder-addressees"],
    "F-V12": ["xj.stamps", "some-parts"],
    "F-V13": ["safekeeping"],
    "F-V15": ["accountable-under"],
    "F-V18": ["const-2026-13", "const-2026-13-which"],
    "F-V19": ["illegally-arrived"],
    "F-V20": ["pr-consent-exemption"],
}
"""The terms that read each vague text of the findings. F-V14 and F-V16 are figures of which two values are told, F-V17
is a matter of naming; none of them decides anything about a life."""

LETTERS = {
    "settled-abroad": {"residence-abroad": "A", "foreign-permanent-residence": "B", "registration-cancelled": "D"},
    "other-legitimate-reasons": {"any-good-reason": "A", "ministry-decides": "B"},
    "admission-complies": {"each-own-law": "A", "both-laws": "B"},
    "repatriation-claim": {
        "border-crossers": "A", "any-asylum-seeker": "B", "naturalised-too": "C", "no-treaty-basis": "D",
    },
    "quota-meaning": {"numeric-cap": "A", "day-limits": "B", "statistics": "C"},
    "certificate-meaning": {"art-16-certificate": "A", "proof-of-automatic-loss": "B", "registration-slip": "C"},
    "lost-certification": {"passport-cancelled": "A", "loss-proof-denied": "B", "entitlements-lost": "C"},
    "confiscated-passports": {"of-citizens": "A", "loosely-named": "B"},
    "disowned-status": {"registration": "A", "residence-permit": "B"},
    "denied-visa": {"chinese-visa": "A", "kazakh-visa": "B", "exit-permit": "C"},
    "reminder-addressees": {"citizens": "A", "residents": "B"},
    "safekeeping": {"return-on-request": "A", "indefinite": "B", "until-travel-approved": "C"},
    "accountable-under": {"use-after-loss": "A", "not-reported": "B", "any-two": "C"},
    "const-2026-13": {"automatic": "A", "decision-needed": "B", "needs-law": "E"},
    "const-2026-13-which": {"acquired-later": "C", "never-lost-too": "D"},
    "illegally-arrived": {"any-unlawful-entry": "A", "not-refugees": "B"},
    "pr-consent-exemption": {"survives": "A", "displaced": "B"},
}  # fmt: skip
"""Which reading of the findings each one is; that of F-V01 C is the numeric test, cited where it was read."""


class Seen(NamedTuple):
    """One row of an outline: what it told beside the reading, and what it expects."""

    term: str
    reading: str
    told: tuple[str, ...]
    expects: tuple[str, ...]


def seen(features: Path) -> Iterator[Seen]:
    """Yield the rows of every outline in which a reading is one of the columns."""
    for path in sorted(features.rglob("*.feature")):
        if not path.is_relative_to(features / "engine"):
            told = cast("dict[str, Any]", Parser().parse(path.read_text("utf-8")))
            for child in told["feature"]["children"]:
                if "scenario" in child:
                    yield from _rows(child["scenario"])


def _rows(scenario: Any) -> Iterator[Seen]:
    for table in scenario["examples"]:
        heads = [cell["value"] for cell in table["tableHeader"]["cells"]]
        for row in table["tableBody"]:
            cells = dict(zip(heads, (cell["value"] for cell in row["cells"]), strict=True))
            yield from _row(scenario["steps"], cells)


def _row(steps: Any, cells: dict[str, str]) -> Iterator[Seen]:
    then = next(i for i, step in enumerate(steps) if step["keyword"].strip() == "Then")
    expects = tuple(_filled(step, cells) for step in steps[then:])
    for i, step in enumerate(steps[:then]):
        if (read := READ.fullmatch(step["text"])) and CELL.search(read[2]):
            told = tuple(_filled(other, cells) for j, other in enumerate(steps[:then]) if j != i)
            term, reading = (CELL.sub(lambda cell: cells[cell[1]], words) for words in read.groups())
            yield Seen(term, reading, told, expects)


def _filled(step: Any, cells: dict[str, str]) -> str:
    table = [cell["value"] for row in step.get("dataTable", {}).get("rows", ()) for cell in row["cells"]]
    words = "\n".join([step["text"], step.get("docString", {}).get("content", ""), *table])
    return CELL.sub(lambda cell: cells.get(cell[1], cell[0]), words)


def changing(features: Path, rulebook: Rulebook) -> dict[str, set[str]]:
    """Return the readings of each term that some outline shows to answer otherwise than another, all else alike."""
    alike: dict[tuple[str, tuple[str, ...]], list[Seen]] = defaultdict(list)
    for row in seen(features):
        alike[row.term, row.told].append(row)
    found: dict[str, set[str]] = defaultdict(set)
    for (term, _), rows in alike.items():
        for one, other in combinations(rows, 2):
            default = rulebook.terms[term].readings[0]
            if default in (one.reading, other.reading) and one.expects != other.expects:
                found[term] |= {one.reading, other.reading}
    return found


def unseen() -> dict[str, str]:
    """Return the terms that no life can show, each with the reason."""
    lines = (Path(__file__).parent / "readings_unseen.txt").read_text("utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines if line and not line.startswith("#"))


def test_every_vague_text_of_the_findings_is_a_term(rulebook: Rulebook) -> None:
    assert {name for names in TERMS.values() for name in names} <= set(rulebook.terms)


@pytest.mark.parametrize("finding", TERMS)
def test_every_reading_of_the_findings_is_named_and_cited(finding: str, rulebook: Rulebook) -> None:
    for term in (rulebook.terms[name] for name in TERMS[finding] if name in LETTERS):
        for reading, letter in LETTERS[term.id].items():
            (cite,) = [cite for cite in term.read_by[reading] if cite.work == "findings"]
            assert cite.at.startswith(finding), f"{term.id}={reading} cites {cite.at}"
            assert letter in cite.at.removeprefix(finding)


def test_every_reading_changes_an_answer_in_a_scenario_or_has_a_reason(rulebook: Rulebook) -> None:
    found, excused = changing(ROOT / "features", rulebook), unseen()
    blank = {
        f"{term.id}={reading}"
        for term in rulebook.terms.values()
        if term.id not in excused
        for reading in term.readings
        if reading not in found.get(term.id, ())
    }
    assert blank == set()
    assert {term for term in excused if term in found or term not in rulebook.terms} == set()


def test_every_term_has_words_sources_and_more_than_one_reading(rulebook: Rulebook) -> None:
    bare = [term.id for term in rulebook.terms.values() if not (term.label and term.cite and len(term.readings) > 1)]
    bare += [term.id for term in rulebook.vocabulary.terms.values() if set(term.labels) != set(term.readings)]
    assert bare == []


def test_something_reads_every_reading_but_at_most_one(rulebook: Rulebook) -> None:
    # one reading may be the absence of a rule that the others have
    for term in rulebook.vocabulary.terms.values():
        assert len([reading for reading in term.readings if not _switches(term, reading, rulebook)]) <= 1, term.id


def _switches(term: VagueTerm, reading: str, rulebook: Rulebook) -> bool:
    switched = [rule.reading for rule in rulebook.rules]
    switched += [noun.reading for nouns in (rulebook.acts, rulebook.duties) for noun in nouns.values()]
    figures = [parameter for parameter in rulebook.parameters.values() if parameter.term == term.id]
    return bool(figures) or any(reading in read.get(term.id, ()) for read in switched)


def test_the_default_is_listed_first(rulebook: Rulebook) -> None:
    assert default_readings(rulebook) == {term.id: term.readings[0] for term in rulebook.terms.values()}


# --- every combination of two readings


LIVES = ("retired-herder", "trader-naturalised-by-declaration", "summoned-resident", "old-passport-user")


def pairs(rulebook: Rulebook) -> list[dict[str, str]]:
    """Return stances that together hold every combination of two readings of two terms, few of them."""
    terms = list(rulebook.terms.values())
    wanted = {
        frozenset({(a.id, x), (b.id, y)}) for a, b in combinations(terms, 2) for x in a.readings for y in b.readings
    }
    found = []
    while wanted:
        stance: dict[str, str] = {}
        for term in sorted(terms, key=lambda term: (-len(term.readings), term.id)):
            gain = {
                r: sum(frozenset({(term.id, r), other}) in wanted for other in stance.items()) for r in term.readings
            }
            if not stance:
                gain = {r: sum((term.id, r) in pair for pair in wanted) for r in term.readings}
            stance[term.id] = max(gain, key=gain.__getitem__)
        covered = {frozenset(pair) for pair in combinations(stance.items(), 2)} & wanted
        if not covered:
            stance = dict(min(wanted, key=sorted))
            covered = {frozenset(stance.items())}
        wanted -= covered
        found.append(stance)
    return found


def test_any_two_readings_together_compile_and_judge(rulebook: Rulebook) -> None:
    checker = Checker(rulebook, both_engines=False)
    cases = []
    for name in LIVES:
        path = ROOT / "scenarios" / "people" / f"{name}.yaml"
        cases.append(read_case(path.read_text("utf-8"), path.name, rulebook))
    for i, stance in enumerate(pairs(rulebook)):
        (*_, column) = checker.check(cases[i % len(cases)], readings=stance).columns
        assert column.findings
        assert {term: column.readings[term] for term in stance} == stance


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"agrement": "official"}, "unknown term 'agrement' (did you mean agreement?)"),
        ({"agreement": "as-reportd"}, "unknown reading 'as-reportd' (did you mean as-reported?)"),
    ],
)
def test_what_is_no_term_or_reading_is_told_in_a_line_with_the_nearest(
    asked: dict[str, str], told: str, rulebook: Rulebook
) -> None:
    path = ROOT / "scenarios" / "people" / "retired-herder.yaml"
    case = read_case(path.read_text("utf-8"), path.name, rulebook)
    with pytest.raises(BadInput) as error:
        Checker(rulebook, both_engines=False).check(case, readings=asked)
    (line,) = str(error.value).splitlines()
    assert line.startswith("command line:")
    assert told in line
