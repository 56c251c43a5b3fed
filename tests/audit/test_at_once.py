"""Conflicts, silences and dead rules: planted in small rulebooks, with near misses that are left alone."""

from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("z3", reason="the solver z3 is not installed (the extra 'prove')")

from zhol.engine.audit.at_once import find
from zhol.engine.audit.audited import Audited
from zhol.engine.audit.flaw import Flaw
from zhol.engine.audit.gap import gaps
from zhol.engine.audit.sights import Sights
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import load
from zhol.tests.audit.small import audited

WORDS = """
statuses:
  permit: {category: stay, values: [none, held, ended], begins: none, missing: none, normally: none}
  job: {values: [none, herder, clerk], begins: none, missing: none, normally: none, plain: yes}
questions:
  staying: {category: stay, outcomes: [free, barred], asked_when: [job is not clerk]}
"""
ACTS = """
acts:
- {id: give, actor: ministry, effects: [permit becomes held], CITE}
- {id: take, actor: ministry, effects: [permit becomes ended], CITE}
"""
DEFAULT = "- {id: act.else, decides: staying, outcome: barred, default: yes, CITE}\n"


def found(rules: str, practice: str = "", words: str = WORDS) -> list[Flaw]:
    """Return the flaws of a rulebook with some rules."""
    return list(find(audited(words, law=f"rules:\n{rules}{ACTS}", practice=practice)))


def ids(flaws: list[Flaw]) -> list[str]:
    """Return the names of flaws."""
    return [flaw.id for flaw in flaws]


HELD = "- {id: act.held, decides: staying, outcome: free, when: [permit is held], CITE}\n"
HERDER = "- {id: act.herder, decides: staying, outcome: barred, when: [job is herder], CITE}\n"


def test_two_rules_that_meet_in_a_person_are_a_conflict_with_that_person() -> None:
    (flaw,) = found(HELD + HERDER + DEFAULT)
    assert flaw.id == "conflict:staying/act.held"
    assert [side.id for side in flaw.sides] == ["act.held", "act.herder"]
    assert flaw.witness is not None
    assert flaw.witness.replayed
    assert set(flaw.witness.exceptions) == {"permit is held", "job is herder"}
    assert [scene.answer for scene in flaw.witness.scenes] == ["conflict between barred and free"]
    assert (flaw.severity, flaw.settled, flaw.depends.layers) == ("medium", True, ("law",))


@pytest.mark.parametrize(
    "herder",
    [
        HERDER.replace("CITE", "overrides: [act.held], CITE"),
        HERDER.replace("job is herder", "job is herder, permit is not held"),
        HERDER.replace("CITE", "in_force: {until: 2001-01-01}, CITE"),
        HERDER.replace("job is herder", "job is clerk"),
        HERDER.replace("outcome: barred", "may: {actor: ministry, outcomes: [free, barred], within: none stated}"),
    ],
    ids=["it yields", "nobody is both", "not at one time", "of whom it is not asked", "a choice that holds both"],
)
def test_rules_that_never_contradict_are_left_alone(herder: str) -> None:
    held = HELD.replace("CITE", "in_force: {from: 2001-01-01}, CITE")
    assert "conflict:staying/act.held" not in ids(found(held + herder + DEFAULT))


def test_one_rule_against_many_is_one_flaw() -> None:
    clerk = "- {id: act.many, decides: staying, outcome: barred, when: [permit is held], CITE}\n"
    (flaw,) = [f for f in found(HELD + HERDER + clerk + DEFAULT) if f.kind == "conflict"]
    assert [side.id for side in flaw.sides] == ["act.held", "act.herder", "act.many"]


def test_rules_that_make_two_things_of_a_status_at_once_are_a_conflict() -> None:
    ends = "- {id: act.ends, decides: permit, outcome: ended, when: [job is herder], CITE}\n"
    gives = "- {id: act.gives, decides: permit, outcome: held, when: [clan is hill], CITE}\n"
    (flaw,) = [f for f in found(HELD + DEFAULT + ends + gives) if f.kind == "conflict"]
    assert flaw.id == "conflict:permit/act.ends"
    assert flaw.witness is not None
    assert flaw.witness.replayed
    assert "conflict:permit/act.ends" not in ids(
        found(HELD + DEFAULT + ends + gives.replace("hill", "hill, job is clerk"))
    )


def test_a_conflict_may_be_one_of_practice_alone() -> None:
    practice = """
        rules:
        - {id: ways.free, decides: staying, outcome: free, when: [clan is hill], CITE}
        - {id: ways.shut, decides: staying, outcome: barred, when: [permit is ended], CITE}
        """
    (flaw,) = found(HELD + DEFAULT, practice)
    assert flaw.id == "conflict:staying/ways.free"
    assert flaw.depends.layers == ("law", "treaty", "practice")


def test_a_question_that_nothing_decides_of_somebody_is_a_gap() -> None:
    (flaw,) = found(HELD)
    assert flaw.id == "gap:staying/law+treaty"
    assert flaw.witness is not None
    assert (flaw.witness.replayed, [scene.answer for scene in flaw.witness.scenes]) == (True, ["silent"])
    assert found(HELD + DEFAULT) == []
    assert found(HELD + "- {id: act.rest, decides: staying, outcome: barred, when: [permit is not held], CITE}\n") == []


def test_a_gap_of_days_gone_by_is_found_on_the_last_of_them() -> None:
    later = DEFAULT.replace("CITE", "in_force: {from: 2020-01-01}, CITE")
    (flaw,) = found(HELD + later)
    assert flaw.id == "gap:staying/law+treaty"
    assert flaw.depends.end == day_of("2020-01-01")
    assert flaw.witness is not None
    assert flaw.witness.replayed
    assert "on: 2019-12-31" in flaw.witness.life


def test_a_gap_opens_where_the_answer_of_last_resort_is_taken_out_of_the_real_rulebook() -> None:
    book = load(Path(__file__).resolve().parents[2] / "rules")
    rules = tuple(rule for rule in book.rules if rule.id != "kz.art17.none")
    sights = Sights(Audited(replace(book, rules=rules), day_of("2026-11-23")))
    (flaw,) = gaps(sights, "kz-art17-ground")
    assert flaw.kind == "gap"
    assert flaw.witness is not None
    assert flaw.witness.replayed
    assert list(gaps(Sights(Audited(book, day_of("2026-11-23"))), "kz-art17-ground")) == []


def test_a_gap_with_a_reason_is_none() -> None:
    reason = WORDS.rstrip()[:-1] + ", gaps: [{until: 2030-01-01, why: nobody wrote it, CITE}]}\n".replace(
        "CITE", "cite: [{work: act, at: s 1, mark: V1}]"
    )
    later = HELD.replace("CITE", "in_force: {from: 2030-01-01}, CITE")
    assert found(later, words=reason) == []


def test_a_rule_whose_conditions_hold_of_nobody_is_dead() -> None:
    never = "- {id: act.never, decides: staying, outcome: free, when: [job is herder, job is clerk], CITE}\n"
    (flaw,) = [f for f in found(never + DEFAULT) if f.kind == "dead"]
    assert flaw.id == "dead:act.never"
    assert "its conditions hold of nobody" in flaw.says


def test_a_rule_that_is_always_beaten_is_dead_and_what_beats_it_is_told() -> None:
    over = "- {id: act.over, decides: staying, outcome: barred, when: [permit is held], overrides: [act.held], CITE}\n"
    (flaw,) = [f for f in found(HELD + over + DEFAULT) if f.kind == "dead"]
    assert flaw.id == "dead:act.held"
    assert [side.id for side in flaw.sides] == ["act.held", "act.over"]
    assert ids(found(HELD + over.replace("permit is held", "permit is held, job is herder") + DEFAULT)) == []


def test_a_rule_that_was_alive_once_is_not_dead() -> None:
    over = "- {id: act.over, decides: staying, outcome: barred, in_force: {from: 2010}, overrides: [act.held], CITE}\n"
    assert "dead:act.held" not in ids(found(HELD + over + DEFAULT))


def test_a_rule_that_only_another_reading_brings_to_life_is_not_dead() -> None:
    words = (
        WORDS
        + """
  clerkish: {outcomes: ["yes", "no"]}
terms:
  clerk: {readings: [strict, wide], cite: [{work: act, at: s 1, mark: V1}]}
"""
    )
    read = """
- {id: act.strict, decides: clerkish, outcome: "no", reading: {clerk: strict}, CITE}
- {id: act.wide, decides: clerkish, outcome: "yes", reading: {clerk: wide}, CITE}
- {id: act.clerkish, decides: staying, outcome: free, when: [clerkish is yes], CITE}
"""
    assert found(read + DEFAULT, words=words) == []
