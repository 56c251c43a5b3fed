"""Law against practice, readings, protected facts and papers that harm: planted, with near misses."""

import pytest

pytest.importorskip("z3", reason="the solver z3 is not installed (the extra 'prove')")

from zhol.engine.audit import law_practice, monotonicity, protected_attribute, reading
from zhol.tests.audit.small import audited

WORDS = """
statuses:
  permit: {category: stay, values: [none, held, ended], begins: none, missing: none, normally: none, document: yes}
  trade: {values: [none, herder, clerk], begins: none, missing: none, normally: none, plain: yes}
questions:
  staying: {category: stay, outcomes: [free, barred]}
  settled: {outcomes: ["yes", "no"], aside: yes}
terms:
  settling:
    readings: {by-paper: {label: by paper, CITE}, by-trade: {label: by trade, CITE}, by-both: {label: by both, CITE}}
    cite: [{work: act, at: s 1, mark: V1}]
""".replace("CITE", "cite: [{work: act, at: s 1, mark: V1}]")
LAW = """
rules:
- {id: act.free, decides: staying, outcome: free, when: [settled is yes], CITE}
- {id: act.else, decides: staying, outcome: barred, default: yes, CITE}
- {id: act.by-paper, decides: settled, outcome: "yes", when: [permit is held], reading: {settling: by-paper}, CITE}
- {id: act.by-trade, decides: settled, outcome: "yes", when: [trade is herder], reading: {settling: by-trade}, CITE}
- id: act.by-both
  decides: settled
  outcome: "yes"
  when: [permit is held, trade is herder]
  reading: {settling: by-both}
  CITE
- {id: act.not-settled, decides: settled, outcome: "no", default: yes, CITE}
acts:
- {id: give, actor: ministry, effects: [permit becomes held], CITE}
- {id: take, actor: ministry, effects: [permit becomes ended], CITE}
"""


# --- law and practice


def met(practice: str) -> dict[str, list[str]]:
    """Return what law and practice answer differently, each with the provisions that meet."""
    flaws = law_practice.find(audited(WORDS, law=LAW, practice=f"rules:\n{practice}"))
    return {flaw.id: [side.id for side in flaw.sides] for flaw in flaws}


SHUT = "- {id: ways.shut, decides: staying, outcome: barred, when: [clan is hill], CITE}\n"


def test_practice_that_bars_whom_the_law_lets_stay_is_told_with_the_law() -> None:
    assert met(SHUT) == {"law-practice:staying/barred": ["act.free", "ways.shut"]}


def test_practice_that_says_what_the_law_says_is_left_alone() -> None:
    assert met(SHUT.replace("clan is hill", "settled is no")) == {}
    assert met(SHUT.replace("clan is hill", "permit is ended")) == {}


def test_many_reports_of_one_answer_are_one_flaw() -> None:
    other = SHUT.replace("ways.shut", "ways.herders").replace("clan is hill", "trade is herder")
    assert met(SHUT + other) == {"law-practice:staying/barred": ["act.free", "ways.shut", "ways.herders"]}


def test_one_person_is_judged_by_both() -> None:
    (flaw,) = law_practice.find(audited(WORDS, law=LAW, practice=f"rules:\n{SHUT}"))
    assert flaw.witness is not None
    assert flaw.witness.replayed
    assert set(flaw.witness.exceptions) >= {"permit is held"}
    assert [(s.stance, s.answer) for s in flaw.witness.scenes] == [
        ("law + treaty", "free"), ("law + treaty + practice", "barred"),
    ]  # fmt: skip
    assert flaw.says == "staying: by law free; in practice barred"


def test_practice_that_lets_stay_whom_the_law_bars_weighs_little() -> None:
    kind = "- {id: ways.kind, decides: staying, outcome: free, when: [clan is hill], CITE}\n"
    (flaw,) = law_practice.find(audited(WORDS, law=LAW, practice=f"rules:\n{kind}"))
    assert (flaw.id, flaw.severity) == ("law-practice:staying/free", "low")


def test_practice_that_turns_a_status_meets_the_law_that_turns_it_otherwise() -> None:
    law = LAW.replace("acts:", "- {id: act.ends, decides: permit, outcome: ended, when: [trade is clerk], CITE}\nacts:")
    practice = "rules: [{id: ways.goes-on, decides: permit, outcome: held, when: [clan is hill], CITE}]"
    (flaw,) = law_practice.find(audited(WORDS, law=law, practice=practice))
    assert [side.id for side in flaw.sides] == ["act.ends", "ways.goes-on"]
    assert flaw.witness is not None
    assert flaw.witness.replayed


# --- readings


def test_three_readings_part_one_person_in_the_question_that_a_reader_looks_at() -> None:
    (flaw,) = reading.find(audited(WORDS, law=LAW))
    assert flaw.id == "reading:settling"
    assert [side.id for side in flaw.sides] == ["act.by-paper", "act.by-trade", "act.by-both"]
    assert flaw.witness is not None
    assert flaw.witness.replayed
    assert [(s.stance, s.by) for s in flaw.witness.scenes] == [
        (f"settling = {name}", "staying") for name in ("by-paper", "by-trade", "by-both")
    ]
    assert flaw.witness.scenes[0].answer != flaw.witness.scenes[1].answer


def test_readings_that_part_nobody_are_left_alone() -> None:
    same = LAW.replace("trade is herder", "permit is held")
    assert list(reading.find(audited(WORDS, law=same))) == []


def test_a_reading_that_matters_only_in_times_past_is_told_of_them() -> None:
    past = LAW.replace("when: [trade is herder], ", "when: [trade is herder], in_force: {until: 2010-01-01}, ")
    past = past.replace("when: [permit is held], ", "when: [permit is held], in_force: {until: 2010-01-01}, ")
    past = past.replace("when: [permit is held, trade is herder]", "when: [trade is clerk, trade is herder]")
    (flaw,) = reading.find(audited(WORDS, law=past))
    assert flaw.witness is not None
    assert "on: 2009-12-31" in flaw.witness.life


# --- protected facts


def flips(practice: str = "", law: str = LAW) -> dict[str, str]:
    """Return what flips on a protected fact, each in its sentence."""
    practice = f"rules:\n{practice}" if practice else ""
    return {flaw.id: flaw.says for flaw in protected_attribute.find(audited(WORDS, law=law, practice=practice))}


def test_an_answer_that_flips_on_a_protected_fact_alone_is_told_value_by_value() -> None:
    assert flips(SHUT) == {
        "protected-attribute:clan/staying/practice": "staying, by law + treaty + practice: all else being equal, "
        "barred for hill and free for shore and marsh"
    }


def test_a_fact_that_is_read_but_decides_nothing_is_left_alone() -> None:
    assert flips(SHUT.replace("clan is hill", "{any: [clan is hill, clan is not hill]}")) == {}
    assert flips(SHUT.replace("clan is hill", "clan is hill, settled is no")) == {}


def test_who_is_better_off_is_told_too_and_weighs_little() -> None:
    law = LAW.replace("acts:", "- {id: act.hill, decides: staying, outcome: free, when: [clan is hill], CITE}\nacts:")
    (flaw,) = protected_attribute.find(audited(WORDS, law=law))
    assert (flaw.about, flaw.severity) == (("clan", "staying", "law"), "low")
    assert flaw.says.endswith("free for hill and barred for shore and marsh")


# --- papers that harm


def test_a_paper_that_makes_it_worse_is_found() -> None:
    harm = (
        "rules: [{id: ways.caught, decides: staying, outcome: barred, when: [permit is held, trade is herder], CITE}]"
    )
    law = LAW.replace("settled is yes", "trade is herder")
    (flaw,) = monotonicity.find(audited(WORDS, law=law, practice=harm))
    assert flaw.id == "monotonicity:permit/staying"
    assert flaw.witness is not None
    assert flaw.witness.replayed
    assert [s.answer for s in flaw.witness.scenes] == ["barred", "free"]
    assert "the other: there is no permit" in (*flaw.witness.exceptions, *flaw.witness.usual)


def test_a_paper_that_helps_or_does_nothing_is_left_alone() -> None:
    assert list(monotonicity.find(audited(WORDS, law=LAW))) == []
    none = "rules: [{id: ways.none, decides: staying, outcome: barred, when: [permit is ended], CITE}]"
    assert list(monotonicity.find(audited(WORDS, law=LAW, practice=none))) == []
