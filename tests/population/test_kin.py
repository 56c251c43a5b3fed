"""Relatives of many people: each kind is lived as the reference evaluator lives it in the case of whoever has it."""

import re
from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest
from pyarrow import parquet

from zhol.engine.decide.check import Checker
from zhol.engine.decide.grounded import Context
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.life import Life
from zhol.engine.decide.program import Program
from zhol.engine.decide.replay import World
from zhol.engine.language.conditions import Condition, Quantified
from zhol.engine.language.dates import Span, day_of
from zhol.engine.language.rulebook import Rule
from zhol.engine.population.acting import acting
from zhol.engine.population.cohort import Cohort
from zhol.engine.population.drawing import draw
from zhol.engine.population.kernel import Kernel
from zhol.engine.population.kin import FIRST, NOBODY
from zhol.engine.population.kin_time import Stretch, stretches
from zhol.engine.population.loading import compiling, loaded
from zhol.engine.population.people import OPEN, People
from zhol.engine.population.reopened import reopened
from zhol.engine.population.reopening import replayed, scenario_of
from zhol.engine.population.source import entries
from zhol.engine.population.tables import read_table
from zhol.engine.population.told_whatif import read_whatif
from zhol.engine.population.whatif import Table
from zhol.engine.population.will import Will
from zhol.engine.text.diagnostic import BadInput
from zhol.tests.oracle.agree import trial

from .agreeing import Agreement, held_apart
from .anybody import ON, anybody, willing
from .conftest import COHORT, SCENARIO, Valley
from .relations import eventful, families, kinds_of, related
from .test_kernel import GOALS, ROAD, ROOT, SOON, WAITS, both_ways, days, everything, shipped
from .test_run import run

LENGTH = 3600


def family(meaning: str, seed: int, gaps: float, many: int = 100) -> tuple[Kernel, People]:
    program = families(meaning)
    people = related(anybody(program.book, many, seed, gaps), eventful(program), seed, gaps)
    return Kernel(program, willing(program, WAITS, 1), everything(program), people, plain=True), people


# --- agreement


@pytest.mark.parametrize(("meaning", "seed", "gaps"), [
    ("registered", 3, 0), ("living-there", 4, 0.2), ("living-there", 5, 0), ("registered", 6, 0.1),
])  # fmt: skip
def test_families_of_the_invented_states_agree(meaning: str, seed: int, gaps: float) -> None:
    kernel, people = family(meaning, seed, gaps)
    found = held_apart(kernel, people, days(seed, LENGTH, 30))
    assert not found.apart, found
    assert found.looks > 5000, found


def drawn(seed: int, gaps: float) -> Agreement:
    trial_ = trial(seed, 0, 0.0)
    assert trial_ is not None
    program = Checker(trial_.book, both_engines=False).compiled.program(trial_.stance)
    wills = willing(program, SOON, seed)
    kinds = kinds_of(program, wills, seed, gaps, 1800)
    people = related(anybody(trial_.book, 10, seed, gaps), kinds, seed, gaps)
    kernel = Kernel(program, wills, everything(program), people, plain=True, keeps=8)
    assert kernel.slice.roles
    return held_apart(kernel, people, days(seed, 1800, 12))


@pytest.mark.parametrize("seed", [13, 14, 21, 22, 24, 41, 54])
def test_drawn_rulebooks_agree_on_relatives(seed: int) -> None:
    for gaps in (0, 0.1):
        found = drawn(seed, gaps)
        assert not found.apart, found


@pytest.mark.parametrize("batch", [0, *(pytest.param(n, marks=pytest.mark.long) for n in (1, 2))])
def test_the_rulebook_that_ships_agrees_on_people_with_relatives(batch: int) -> None:
    program = shipped("law", "treaty", "practice", "assumption") if batch % 2 else shipped("law", "assumption")
    wills = [Will(act, WAITS) for act in (*ROAD, "register-child", *(["press-parents-to-disown"] if batch % 2 else []))]
    kinds = kinds_of(program, wills, batch, 0, 1500)
    people = related(children(anybody(program.book, 100, batch, 0.02 * (batch > 1)), batch), kinds, batch, 0.05)
    kernel = Kernel(program, wills, [*GOALS, "kz-stay"], people, plain=True, keeps=8)
    found = held_apart(kernel, people, days(batch, 4530, 7), again=False)
    assert kernel.standing.kin >= {"mother", "father"}
    assert not found.apart, found
    assert found.lives == 100, found
    assert found.halted < 60, found


def children(people: People, seed: int) -> People:
    """Return people of whom half are children when their lives open."""
    born = np.random.default_rng(seed).integers(day_of("2001-01-01"), ON, len(people))
    young = np.arange(len(people)) % 2 == 0
    return replace(people, columns={**people.columns, "born": np.where(young, born, people.columns["born"])})


def test_children_of_citizens_in_the_cohort_that_ships_agree() -> None:
    """All of some thousand people who have a parent of whom the cohort tells, and as many who have none."""
    whatif = read_whatif(ROOT / "scenarios" / "whatif" / "base-2014-2026.yaml", ROOT / "rules")
    assert isinstance(whatif.cohort, Cohort)
    drawn_ = draw(whatif.cohort, 6000, 7, whatif.book.vocabulary)
    parents = np.any([drawn_.columns[role] >= FIRST for role in ("mother", "father")], axis=0)
    rows = np.sort(np.concatenate([np.flatnonzero(parents), np.flatnonzero(~parents)[::100]]))
    columns = {name: column[rows] for name, column in drawn_.columns.items()}
    people = People(drawn_.on, drawn_.keys[rows], columns, drawn_.kinds)
    made = acting(whatif)
    kernel = Kernel(made.program, made.wills, whatif.questions, people, plain=True)
    found = held_apart(kernel, people, range(ON, whatif.horizon.hi, 701), again=False)
    assert not found.apart, found
    assert found.lives > 100
    log, _ = kernel.parted(kernel.advance(kernel.begin(people, 1), whatif.horizon.hi - 1))
    assert "follow-a-parent" in {kernel.told(event).act for event in log.tolist()}


FAULTS = {
    "no round waits for a relative": (r"last = late\(x, day\)", "last = 0"),
    "a day has no moments": (r"x\[MOMENT\] == \d+:", "day == 0:"),
    "time does not pass for relatives": (r"r\d+n\(day, x\[\d+\]\)", "NEVER"),
    "one kind is another": (r"    if kind == 2:", "    if kind == 3:"),
    "nobody is somebody unknown": (r"        return nobody", "        return 1"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_told_apart(fault: str) -> None:
    kernel, people = family("registered", 3, 0)
    right, wrong = FAULTS[fault]
    text, many = re.subn(right.replace("MOMENT", str(kernel.row["moment", ""])), wrong, kernel.text)
    kernel.made = loaded(text, entries(text), None, False)
    assert many
    assert held_apart(kernel, people, days(3, LENGTH, 20), again=False).apart


@pytest.mark.skipif(not compiling(), reason="llvmlite is not installed")
def test_compiled_and_plain_are_the_same_to_the_bit() -> None:
    program = families("living-there")
    people = related(anybody(program.book, 60, 5, 0), eventful(program), 5, 0.1)
    assert both_ways(program, willing(program, WAITS, 1), people, everything(program), LENGTH) > 50


# --- the stretches of a kind's days


def asked_of_relatives(rules: Iterable[Rule]) -> list[Condition]:
    """Return every condition on a relative that rules write."""
    found: list[Condition] = []
    waiting: list[object] = [part for rule in rules for part in (rule.when, rule.unless)]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Quantified):
            found.append(part.has)
        waiting += [*getattr(part, "parts", ()), *([part.part] if hasattr(part, "part") else [])]
    return found


def held_on(found: tuple[Stretch, ...], day: int) -> int:
    return [one.after for one in found if one.day <= day][-1]


def test_what_holds_of_a_kind_is_what_holds_of_its_life_on_every_day() -> None:
    program, looked = families("living-there"), 0
    end = day_of("2019-01-01")
    for kind in (kind for kinds in eventful(program).values() for kind in kinds):
        for has in asked_of_relatives(program.book.rules):
            found = stretches(program, kind.life, has, Context(), ON, end, Memory().judge)
            world = World(program, kind.life, judging=Memory().judge)
            inner = program.grounder.fold(has, Context())
            for day in range(ON, end):
                world.run(day)
                assert held_on(found, day) == inner.judge(world, world.main), (kind.id, has, day)
            looked += len(found)
    assert looked > 60


def life_of(program: Program, role: str, kind: str) -> Life:
    return next(one.life for one in eventful(program)[role] if one.id == kind)


def test_a_day_has_moments_where_a_relative_changes_on_it() -> None:
    """Her nationality ends by a rule on the day on which another is given to her: in between she has both."""
    program = families()
    (both,) = asked_of_relatives([rule for rule in program.book.rules if rule.id == "bost.seen-between"])
    life = life_of(program, "mother", "becomes-bostian")
    found = stretches(program, life, both, Context(), ON, ON + LENGTH, Memory().judge)
    assert found == (Stretch(ON, 0, (0,)), Stretch(day_of("2015-04-02"), 1, (2, 0)))


def test_which_of_two_came_first_on_a_day_is_not_told() -> None:
    """Who may follow a spouse only while the spouse is there does not do so on the day the spouse leaves."""
    program = families()
    people = anybody(program.book, 40, 3, 0)
    kinds = {"spouse": tuple(kind for kind in eventful(program)["spouse"] if kind.id == "comes-and-goes")}
    leaves = day_of("2015-08-20")
    columns = {**people.columns, "spouse": np.full(40, FIRST, np.int32), "mother": np.full(40, NOBODY, np.int32)}
    people = replace(people, columns=columns, kinds=kinds)
    waits = tuple(2**63 - 1 if day >= leaves - day_of("2015-01-05") else 0 for day in range(1, 400))
    kernel = Kernel(program, [Will("settle", waits)], ["family-road"], people, plain=True)
    crowd = kernel.begin(people, 1)
    log, _ = kernel.parted(kernel.advance(crowd, leaves))
    assert len(log) == 0
    found = held_apart(kernel, people, [ON, leaves, leaves + 2000])
    assert not found.apart
    assert found.events > 20


# --- who has whom

KIN = COHORT.replace("everyone:", """\
relatives:
  spouse:
    bostian: {label: a citizen of Bost, person: {clan: hill}, opens: {location: bost, bostian: held, arvan: none}}
everyone:""") + """\
- of: [where, spouse]
  within: where
  shares: {home: {nobody: 90, bostian: 10}, away: {nobody: rest, bostian: 60, unknown: 20}}
  assumption: made up
"""  # fmt: skip


def test_relatives_are_drawn_by_their_shares(valley: Valley) -> None:
    people = draw(valley.cohort(KIN), 1000, 3, valley.book.vocabulary)
    home = people.columns["location"] == 0
    for here, number, least, most in ((home, FIRST, 60, 120), (~home, FIRST, 45, 75), (~home, OPEN, 10, 32)):
        assert least < int((people.columns["spouse"][here] == number).sum()) < most
    row = int((people.columns["spouse"] == FIRST).argmax())
    spouse = people.case(row, valley.book).life.roles["spouse"]
    assert spouse is not None
    assert (spouse.start, spouse.facts) == (Span(people.on, people.on), {"clan": "hill"})


def test_relatives_disturb_nobody_else_nor_anything_else_of_hers(valley: Valley) -> None:
    words = valley.book.vocabulary
    with_, without = draw(valley.cohort(KIN), 700, 3, words), draw(valley.cohort(), 700, 3, words)
    assert (with_.keys == without.keys).all()
    assert all((column == with_.columns[name]).all() for name, column in without.columns.items())


def test_who_has_nobody_lives_as_where_no_relative_is_told() -> None:
    program = families()
    people = anybody(program.book, 60, 3, 0)  # each has nobody in any role
    wills = willing(program, WAITS, 1)
    some = related(people, eventful(program), 3, 0)
    one, other = (Kernel(program, wills, everything(program), each, plain=True) for each in (people, some))
    logs = [kernel.advance(kernel.begin(each, 1), ON + LENGTH) for kernel, each in ((one, people), (other, some))]
    alone = np.all([some.columns[role] == NOBODY for role in program.book.vocabulary.roles], axis=0)
    assert 0 < alone.sum() < 30
    first, second = ([tuple(event) for event in log.tolist() if alone[event[0]]] for log in logs)
    assert first == second
    nobody = replace(some, columns={**some.columns, **dict.fromkeys(eventful(program), np.full(60, NOBODY, np.int8))})
    assert np.array_equal(other.advance(other.begin(nobody, 1), ON + LENGTH), logs[0])


def test_a_group_may_have_a_kind_as_a_whole(valley: Valley) -> None:
    text = KIN.replace("hill: {person: {clan: hill}}", "hill: {person: {clan: hill}, roles: {spouse: bostian}}")
    text = text[: text.index("- of: [where, spouse]")]
    people = draw(valley.cohort(text), 100, 3, valley.book.vocabulary)
    assert set(people.columns["spouse"].tolist()) == {-1, FIRST}


def test_other_relatives_than_the_kernels_are_refused() -> None:
    kernel, people = family("registered", 3, 0, 20)
    kinds = {role: tuple(reversed(kinds)) for role, kinds in people.kinds.items()}
    with pytest.raises(ValueError, match="leave open"):
        kernel.begin(replace(people, kinds=kinds), 1)


# --- a table names them

TABLED = SCENARIO.replace("cohort: valley\npeople: 100\n", """\
cohort:
  table: people.csv
  on: 2020-01-01
  relatives: {spouse: {bostian: {opens: {location: bost, bostian: held, arvan: none}}}}
""")  # fmt: skip
TABLE = "born,arvan,bostian,location,spouse\n1990-05-01,held,none,bost,bostian\n1991-05-01,held,none,bost,nobody\n"


def test_a_table_names_kinds_that_the_scenario_tells(valley: Valley) -> None:
    valley.write("whatif/people.csv", TABLE)
    table = valley.scenario(TABLED).cohort
    assert isinstance(table, Table)
    people = read_table(table.file, table.on, valley.book, table.kinds)
    spouses = [reopened(people, row, (), valley.book).roles["spouse"] for row in range(2)]
    assert spouses[0] is not None
    assert set(spouses[0].opens) == {"location", "bostian", "arvan"}
    assert spouses[1] is None
    valley.write("whatif/people.csv", TABLE.replace("bost,bostian", "bost,bostain"))
    with pytest.raises(BadInput) as told:
        read_table(table.file, table.on, valley.book, table.kinds)
    assert valley.said(told.value) == ["whatif/people.csv:2:5: column 'spouse': is 'bostain' (did you mean bostian?)"]


def test_a_run_of_a_table_is_opened_again_with_the_relatives(valley: Valley) -> None:
    valley.write("whatif/people.csv", TABLE)
    ran = run(valley, "out", TABLED)
    told = parquet.read_table(ran.directory / "persons.parquet").to_pylist()
    assert [one["spouse"] for one in told] == ["bostian", "nobody"]
    whatif = scenario_of(ran.directory, valley.rules)
    spouses = [replayed(ran.directory, whatif, person, 0).life.roles["spouse"] for person in (0, 1)]
    assert spouses[0] is not None
    assert spouses[0].opens["bostian"].values == ("held",)
    assert spouses[1] is None


# --- mistakes

MISTAKES = {
    "no role": (
        "  spouse:\n", "  uncle:\n", "cohorts/valley.yaml:3:3: unknown key 'uncle' in relatives; known are mother,",
    ),
    "a name": (
        "label: a citizen of Bost", "surname: X",
        "cohorts/valley.yaml:4:15: 'surname' could point to a real person; zhol judges hypothetical lives and has no",
    ),
    "a span": (
        "person: {clan: hill}", "person: {born: 1950..1960}",
        "cohorts/valley.yaml:4:14: spouse bostian: 'born' is 1950-01-01..1960-12-31, and a kind is one life",
    ),
    "a year": (
        "arvan: none", "arvan: {is: lost, since: 2009}",
        "cohorts/valley.yaml:4:14: spouse bostian: 'arvan' is so since 2009, and a kind is one life",
    ),
    "somebody not yet there": (
        "opens: {location: bost, bostian", "opens: {on: 2021-01-01, location: bost, bostian",
        "cohorts/valley.yaml:4:14: spouse bostian: the life begins on 2021-01-01, after the people's, 2020-01-01",
    ),
    "no life": (
        "{label: a citizen of Bost, person: {clan: hill}, opens: {location: bost, bostian: held, arvan: none}}", "held",
        "cohorts/valley.yaml:4:14: spouse bostian: a map with what this kind of relative states: label, person,",
    ),
    "a kind called nobody": (
        "    bostian: {label", "    nobody: {label",
        "cohorts/valley.yaml:4:5: a kind of relative called 'nobody', which means something else; call it otherwise",
    ),
    "no such kind": (
        "home: {nobody: 90, bostian: 10}", "home: {nobody: 90, arvan: 10}",
        "cohorts/valley.yaml:23:31: unknown key 'arvan' in margin of where and spouse",
    ),
    "too few": (
        "home: {nobody: 90, bostian: 10}", "home: {nobody: 80, bostian: 10}",
        "cohorts/valley.yaml:23:18: margin of where and spouse: these make up 90, not 100; write rest for what is left",
    ),
    "nothing it rests on": (
        "  assumption: made up\n", "",
        "cohorts/valley.yaml:21:3: margin of where and spouse: neither cite nor assumption; name its source",
    ),
    "numbers": (
        "  within: where\n  shares: {home: {nobody: 90", "  shares: {home: {nobody: 90",
        "cohorts/valley.yaml:21:3: margin of where and spouse: relatives are counted by shares of [spouse], or of [a",
    ),
    "said twice": (
        "everyone: {opens", "everyone: {roles: {spouse: nobody}, opens",
        "cohorts/valley.yaml:13:1: margin of where and spouse: 'spouse' is stated by everyone already; one of them",
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", MISTAKES)
def test_a_mistake_is_told_with_its_place(valley: Valley, way: str) -> None:
    right, wrong, line = MISTAKES[way]
    assert right in KIN
    with pytest.raises(BadInput) as told:
        valley.cohort(KIN.replace(right, wrong))
    assert any(said.startswith(line) for said in valley.said(told.value)), valley.said(told.value)
