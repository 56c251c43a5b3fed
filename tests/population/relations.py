"""Relatives of invented people: two states whose rules ask for relatives, and kinds of them, written or from runs."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from zhol.engine.decide.program import Compiled, Program
from zhol.engine.decide.stance import Stance, default_readings
from zhol.engine.language.catalogue import Catalogue
from zhol.engine.language.conditions import Increase
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Act
from zhol.engine.population.kernel import Happened, Kernel
from zhol.engine.population.kin import FIRST, NOBODY, Kind
from zhol.engine.population.people import OPEN, People
from zhol.engine.population.reopened import reopened
from zhol.engine.population.told_cohort import read_cohort
from zhol.engine.population.will import Will

from .anybody import ON, anybody

BOST = Path(__file__).resolve().parent.parent / "rulebooks" / "bost"
Kinds = dict[str, tuple[Kind, ...]]

WORDS = {
    "statuses:": """statuses:
  family-permit: {values: [none, held, ended], begins: none, missing: none}
  seen-between: {values: ["no", "yes"], begins: "no", missing: "no"}
  welcomed: {values: ["no", "yes"], begins: "no", missing: "no"}
  counted: {values: ["no", "yes"], begins: "no", missing: "no"}
  gone-over: {values: ["no", "yes"], begins: "no", missing: "no"}
  left-alone: {values: ["no", "yes"], begins: "no", missing: "no"}
""",
    "questions:": """questions:
  family-road: {outcomes: [open, closed]}
  all-gone: {outcomes: ["yes", "no"]}
""",
}
"""What the two states have no words for, by the line that it takes the place of."""
FAMILY = """
rules:
- id: bost.family-permit
  decides: family-permit
  outcome: held
  layer: law
  when: [location is bost, {some: spouse, has: [resident is yes]}]
  cite: [{work: bost-act, at: s 20, mark: V1}]
- id: bost.family-permit-ends
  decides: family-permit
  outcome: ended
  layer: law
  when: [family-permit is held, {none: [{some: spouse, has: [bost-residence is permit]}]}]
  overrides: [bost.family-permit]
  cite: [{work: bost-act, at: s 21, mark: V1}]
- id: bost.seen-between
  decides: seen-between
  outcome: "yes"
  layer: law
  when: [{some: parent, has: [bostian is held, arvan is held]}]
  cite: [{work: bost-act, at: s 22, mark: V1}]
- id: bost.welcomed
  decides: welcomed
  outcome: "yes"
  layer: law
  at: bostian becomes held
  when: [{every: parent, has: [bostian is not held, location was bost in last 400 days]}]
  cite: [{work: bost-act, at: s 23, mark: V1}]
- id: bost.counted
  decides: counted
  outcome: "yes"
  layer: law
  at: family-permit becomes held
  when: [{some: spouse, has: [on >= since bost-residence + 2 years, days of location is bost in last 365 days > 100]}]
  cite: [{work: bost-act, at: s 24, mark: V1}]
- id: bost.gone-over
  decides: gone-over
  outcome: "yes"
  layer: law
  when: [{some: parent, has: [bostian is held, arvan is lost]}]
  cite: [{work: bost-act, at: s 28, mark: V1}]
- id: bost.left-alone
  decides: left-alone
  outcome: "yes"
  layer: law
  when: [all-gone is yes]
  cite: [{work: bost-act, at: s 28, mark: V1}]
- id: bost.family-road
  decides: family-road
  outcome: open
  layer: law
  when: [{some: parent, has: [bostian is held, on < born + 60 years]}]
  unless:
    any:
    - {every: spouse, has: [arvan is lost]}
    - {all: [left-alone is yes, on >= since left-alone + 3 years]}
    - {all: [gone-over is yes, on >= since gone-over + 9 years]}
  cite: [{work: bost-act, at: s 25, mark: V1}]
- id: bost.no-road
  decides: family-road
  outcome: closed
  layer: law
  default: yes
  cite: [{work: bost-act, at: s 25, mark: V1}]
- id: bost.all-gone
  decides: all-gone
  outcome: "yes"
  layer: law
  when:
  - {every: parent, has: [{any: [arvan is lost, stateless is yes]}]}
  - {every: spouse, has: [arvan is known, clan is hill]}
  cite: [{work: bost-act, at: s 26, mark: V1}]
- id: bost.not-gone
  decides: all-gone
  outcome: "no"
  layer: law
  default: yes
  cite: [{work: bost-act, at: s 26, mark: V1}]
acts:
- id: follow
  actor: person
  requires: [bostian is not held, family-road is open, {some: spouse, has: [location is bost]}]
  effects: [bostian becomes held]
  layer: law
  cite: [{work: bost-act, at: s 27, mark: V1}]
- id: settle
  actor: person
  requires: [{some: spouse, has: [location is bost]}]
  effects: [location becomes bost]
  layer: law
  cite: [{work: bost-act, at: s 29, mark: V1}]
"""

RELATIVES = """
cohort: {id: families, people: 10, on: 2014-01-01, assumption: made up}
relatives:
  mother:
    becomes-bostian:
      person: {born: 1940-06-06, clan: hill}
      opens:
        on: 2009-01-01
        location: bost
        arvan: held
        bostian: none
        release-paper: held
        stamps: 0
        bost-residence: permit
      events:
      - {on: 2015-03-10, act: apply}
      - {on: 2015-04-02, act: decide, outcome: eligible}
    bostian: {person: {born: 1955-01-31, clan: shore}, opens: {location: bost, arvan: lost, bostian: held, stamps: 0}}
  father:
    told-from-birth:
      person: {born: 1958-02-28, clan: shore}
      roles: {mother: nobody, father: nobody}
      events:
      - {on: 1990-01-01, now: {location: arva}}
      - {on: 2014-06-01, now: {location: bost}}
      - {on: 2014-06-01, act: apply}
      - {on: 2016-02-29, now: {location: arva}}
    becomes-bostian:
      person: {born: 1941-06-06, clan: shore}
      opens:
        location: bost
        arvan: held
        bostian: none
        release-paper: held
        stamps: 0
        bost-residence: {is: permit, since: 2010-05-05}
      events:
      - {on: 2014-03-10, act: apply}
      - {on: 2018-04-02, act: decide, outcome: eligible}
  spouse:
    until-2016:
      person: {born: 1970-03-03, clan: hill}
      opens:
        location: bost
        arvan: held
        bostian: none
        stamps: 0
        bost-residence: {is: permit, since: 2013-02-01, until: 2016-05-01}
    comes-and-goes:
      person: {clan: hill}
      opens: {location: arva, arvan: held, stamps: 2}
      events:
      - {on: 2015-01-05, now: {location: bost}}
      - {on: 2015-08-20, now: {location: arva}}
      - {on: 2017-02-01, now: {location: bost}}
      unknown: [bostian]
    gone:
      opens: {location: bost, arvan: held, bostian: none, stamps: 0, bost-residence: {is: permit, since: 2012-01-01}}
      events: [{on: 2016-03-01, act: release, outcome: issued}]
      unknown: [clan]
"""


def related_rules(directory: Path) -> Path:
    """The two states in a directory, with rules on relatives; return where they are."""
    rules = directory / "rules"
    shutil.copytree(BOST, rules)
    words = (rules / "vocabulary.yaml").read_text("utf-8")
    for line, more in WORDS.items():
        words = words.replace(f"\n{line}\n", f"\n{more}", 1)
    (rules / "vocabulary.yaml").write_text(words, "utf-8")
    (rules / "bost-act" / "family.yaml").write_text(FAMILY.lstrip(), "utf-8")
    return rules


@cache
def families(meaning: str = "registered") -> Program:
    """The two states' rules, with those on relatives."""
    with TemporaryDirectory() as directory:
        book = load(related_rules(Path(directory)))
    readings = {**default_readings(book), "resident-meaning": meaning}
    return Compiled(book).program(Stance(frozenset(book.vocabulary.layers), readings))


def eventful(program: Program) -> Kinds:
    """Relatives whose lives turn within a run: by what they do, by what lapses, by rules, by time alone."""
    with TemporaryDirectory() as directory:
        file = Path(directory) / "families.yaml"
        file.write_text(RELATIVES.lstrip(), "utf-8")
        return dict(read_cohort(file, program.book, Catalogue(())).kinds)


def kinds_of(program: Program, wills: Sequence[Will], seed: int, gaps: float, length: int, many: int = 2) -> Kinds:
    """Return kinds of relative for each role, each of whom did in a run what the wills say."""
    wills = [will for will in wills if not _counts_on(program.book.acts[will.act])]
    roles = list(program.book.vocabulary.roles)
    people = anybody(program.book, many * len(roles), seed + 1, gaps)
    kernel = Kernel(program, wills, [], people, plain=True, keeps=8)
    log, _ = kernel.parted(kernel.advance(kernel.begin(people, seed), ON + length))
    lives: list[list[Happened]] = [[] for _ in range(len(people))]
    for event in log:
        lives[int(event[0])].append(kernel.told(event))
    found = [Kind(f"kind-{n}", "", reopened(people, n, happened, program.book)) for n, happened in enumerate(lives)]
    return {role: tuple(found[n * many : (n + 1) * many]) for n, role in enumerate(roles)}


def _counts_on(act: Act) -> bool:
    """A case may not count a number on beyond its greatest, which a run leaves as it is."""
    return any(isinstance(effect, Increase) for effects in act.effects.values() for effect in effects)


def related(people: People, kinds: Kinds, seed: int, gaps: float) -> People:
    """Return people each of whom has, in every role, nobody, a kind or someone unknown."""
    draw = np.random.default_rng(seed)
    columns = dict(people.columns)
    for role, told in kinds.items():
        has = draw.integers(NOBODY, FIRST + len(told), len(people))
        columns[role] = np.where(draw.random(len(people)) < gaps, OPEN, has).astype(np.int32)
    return replace(people, columns=columns, kinds=kinds)
