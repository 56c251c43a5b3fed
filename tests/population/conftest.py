"""Two invented states, with sources, a census and a quota; and a place for cohorts and scenarios about their people."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from zhol.engine.language.catalogue import Catalogue
from zhol.engine.language.load import load, load_catalogue
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.population.cohort import Cohort
from zhol.engine.population.told_cohort import read_cohort
from zhol.engine.population.told_whatif import read_whatif
from zhol.engine.population.whatif import Whatif
from zhol.engine.text.diagnostic import BadInput

BOST = Path(__file__).resolve().parent.parent / "rulebooks" / "bost"

BESIDE = {
    "sources.yaml": """
sources:
- {id: bost-act, title: An act, kind: statute, as_of: 2001-01-01}
- {id: arva-code, title: A code, kind: statute, as_of: 2001-01-01}
- {id: report-7, title: A report, kind: report, date: 2020-01-01}
- {id: census, title: A census, kind: report, date: 2021-01-01}
- {id: definition, title: What is meant, kind: project}
""",
    "catalogue/census.yaml": """
catalogue:
  work: census
  mark: V2
  items:
  - at: table 1
    says: people
    figure:
    - {value: 900, unit: people, on: "2020", of: in Arva}
    - {value: 100, unit: people, on: "2020", of: in Bost}
  - {at: table 2, says: shares, figure: {value: 40, unit: percent, of: of the shore}}
""",
    "bost-act/quota.yaml": """
parameters:
  bost.places:
    unit: person
    period: year
    values:
    - {from: 2019-01-01, until: 2021-01-01, value: 10, cite: [{work: bost-act, at: s 8, mark: V1}]}
""",
    "reforms/years-dropped.yaml": """
reform: {id: years-dropped, as_if: always, why: nobody should have to wait}
edits:
- replace: bost.admit
  with: {when: [resident is yes]}
""",
}

COHORT = """\
cohort: {id: valley, people: 1000, on: 2020-01-01, assumption: the valley is all there is}
everyone: {opens: {arvan: held}}
traits:
  where:
    home: {opens: {location: arva}}
    away: {opens: {location: bost, bost-residence: {is: permit, since: 2010..2019}}}
  clan: {hill: {person: {clan: hill}}, shore: {person: {clan: shore}}}
  age: {young: {person: {born: 2001..2019}}, old: {person: {born: 1940..2000}}}
margins:
- of: [where]
  people: {home: {work: census, at: table 1, of: in Arva}, away: rest}
  cite: [{work: census, at: table 1, mark: V2}]
- {of: [clan], shares: {hill: 60, shore: 40}, assumption: round numbers}
- of: [where, age]
  within: where
  shares: {home: {young: 50, old: 50}, away: {young: 10, old: 90}}
  assumption: the young stay
"""

SCENARIO = """\
scenario: {id: base, asks: Who is admitted?}
stance: {layers: [law, treaty, practice]}
cohort: valley
people: 100
horizon: {from: 2020-01-01, until: 2030-01-01}
measures: {questions: [stateless], goals: [bost-citizen]}
intents:
- {id: ask, act: apply, when: [bostian is none], share: 20 percent, within: 1 year, assumption: some ask}
others:
- {id: answer, act: decide, wait: 30..90 days, cite: [{work: bost-act, at: s 7, mark: V1}]}
discretion:
- id: let-go
  question: arva-release
  actor: arva-registry
  choose: rate
  shares: {issued: 1/4, withheld: 3/4}
  assumption: seldom
quotas:
- id: places
  act: decide
  parameter: bost.places
  longest: application
  unset: no-places
  assumption: first come first served
"""


@dataclass(frozen=True)
class Valley:
    """A directory with a rulebook, and files about its people that a test writes."""

    at: Path
    rules: Path
    book: Rulebook
    catalogue: Catalogue

    def write(self, name: str, text: str) -> Path:
        path = self.at / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def cohort(self, text: str = COHORT) -> Cohort:
        return read_cohort(self.write("cohorts/valley.yaml", text), self.book, self.catalogue)

    def scenario(self, text: str = SCENARIO, name: str = "base") -> Whatif:
        if not (self.at / "cohorts/valley.yaml").exists():
            self.write("cohorts/valley.yaml", COHORT)
        return read_whatif(self.write(f"whatif/{name}.yaml", text), self.rules)

    def said(self, mistaken: BadInput) -> list[str]:
        """What is told, each with its place from this directory on."""
        return [str(found).replace(f"{self.at}/", "") for found in mistaken.diagnostics]


def rulebook(directory: Path) -> tuple[Path, Rulebook, Catalogue]:
    """The two states in a directory, with what stands beside them."""
    rules = directory / "rules"
    shutil.copytree(BOST, rules)
    for name, text in BESIDE.items():
        path = rules / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text.lstrip(), "utf-8")
    book = load(rules)
    return rules, book, load_catalogue(rules, book)


@pytest.fixture(scope="session")
def states(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Rulebook, Catalogue]:
    return rulebook(tmp_path_factory.mktemp("states"))


@pytest.fixture
def valley(tmp_path: Path, states: tuple[Path, Rulebook, Catalogue]) -> Valley:
    return Valley(tmp_path, *states)
