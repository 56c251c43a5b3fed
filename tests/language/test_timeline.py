"""Timelines: what decides a question on which days, what follows what, and what explains that nothing does."""

from collections.abc import Callable, Mapping
from itertools import pairwise

import pytest

from zhol.engine.language.conditions import Day
from zhol.engine.language.dates import EARLIEST, LATEST, day_of, text
from zhol.engine.language.load import build
from zhol.engine.language.rulebook import Rule, Rulebook
from zhol.engine.language.succession import successions
from zhol.engine.language.timeline import Timeline, targets, timeline

Counts = Callable[[str, Mapping[str, tuple[str, ...]]], bool]

WORDS = """
layers: {{law: {{}}, practice: {{over: law}}, assumption: {{under: all}}}}
actors: {{person: self, office: state}}
statuses:
  permit: {{values: [none, pending, held], begins: none, missing: none}}
questions:
  walk: {{outcomes: ["yes", "no"], gaps: [{gaps}]}}
"""
INSTRUMENT = "instrument: {{id: act, title: An act, layer: law, gaps: [{gaps}]}}\n"
RULE = "- {{id: {id}, decides: walk, outcome: {outcome}, {more}cite: [{{work: act, at: s 1, mark: V1}}]}}\n"
LENGTH = """
parameters:
  wait: {unit: days, values: [{from: 2010-01-01, until: 2012-01-01, value: 5, cite: [{work: act, at: s 2, mark: V1}]}]}
"""


def counting(*layers: str) -> Counts:
    """Count what belongs to some layers, in any reading."""
    return lambda layer, reading: layer in layers


LAW, ALL = counting("law", "assumption"), counting("law", "practice", "assumption")


def book(*rules: str, more: str = "", act: str = "", walk: str = "") -> Rulebook:
    """Build a rulebook of one question; `act` and `walk` are the gaps of the instrument and of the question."""
    texts = {
        "vocabulary.yaml": WORDS.format(gaps=walk),
        "act/instrument.yaml": INSTRUMENT.format(gaps=act),
        "act/walk.yaml": more + "rules:\n" + "".join(rules),
    }
    return build(texts)


def rule(id: str, more: str = "", outcome: str = '"yes"') -> str:
    """Write a rule on the question."""
    return RULE.format(id=id, outcome=outcome, more=more and f"{more}, ")


def walk(of: Rulebook, counts: Counts = ALL) -> Timeline:
    return timeline(of, "walk", counts, {})


def kinds(line: Timeline) -> list[str]:
    """Say what a timeline is, and from which day on it is something else."""
    return [line.stretches[0].kind, *(f"{text(s.first)} {s.kind}" for s in line.stretches[1:])]


def holes(line: Timeline) -> list[tuple[str, str, str]]:
    """Say on which days nothing decides, the last one included, and why."""
    return [(text(h.first), text(h.end - 1), h.gap.why if h.gap else "?") for h in line.holes]


# --- in force, perhaps, by default, not at all


@pytest.mark.parametrize(
    ("force", "seen"),
    [
        ("", ["in force"]),
        ("in_force: {from: 2010-01-01}", ["gap", "2010-01-01 in force"]),
        ("in_force: {until: 2010-01-01}", ["in force", "2010-01-01 gap"]),
        ("in_force: {from: 2010-01-01, until: 2010-01-02}", ["gap", "2010-01-01 in force", "2010-01-02 gap"]),
        ("in_force: {from: 2010-03}", ["gap", "2010-03-01 doubt", "2010-03-31 in force"]),
        (
            "in_force: {from: 2010, until: 2010-06-01..2011-02-01}",
            ["gap", "2010-01-01 doubt", "2010-06-01 doubt", "2011-02-01 gap"],
        ),
        ("default: yes", ["default"]),
        ("layer: assumption", ["default"]),
        ("layer: assumption, in_force: {until: 2010}", ["default", "2010-01-01 doubt", "2010-12-31 gap"]),
    ],
)
def test_a_rule_stands_as_its_dates_say(force: str, seen: list[str]) -> None:
    told = kinds(walk(book(rule("a", force))))
    assert [kind for n, kind in enumerate(told) if not n or kind.split()[-1] != told[n - 1].split()[-1]] == [
        kind for n, kind in enumerate(seen) if not n or kind.split()[-1] != seen[n - 1].split()[-1]
    ]


def test_a_default_stands_where_nothing_else_does() -> None:
    of = book(rule("a", "in_force: {from: 2010-01-01, until: 2012-01-01}"), rule("b", "default: yes", '"no"'))
    assert kinds(walk(of)) == ["default", "2010-01-01 in force", "2012-01-01 default"]


def test_what_does_not_count_does_not_stand() -> None:
    of = book(rule("a", "in_force: {from: 2010-01-01}"), rule("b", "layer: practice"))
    assert kinds(walk(of)) == ["in force", "2010-01-01 in force"]
    assert kinds(walk(of, LAW)) == ["gap", "2010-01-01 in force"]


def test_days_in_force_may_hang_on_a_reading() -> None:
    begins = (
        "parameters:\n  start: {unit: date, values: [{from: 1990-01-01, value: {early: 2010-01-01, late: 2012-01-01},"
        " cite: [{work: act, at: s 2, mark: V1}]}]}\n"
    )
    of = book(rule("a", "in_force: {from: param start}"), more=begins)
    assert kinds(timeline(of, "walk", ALL, {"start": "early"})) == ["gap", "2010-01-01 in force"]
    assert kinds(timeline(of, "walk", ALL, {"start": "late"})) == ["gap", "2012-01-01 in force"]


def test_a_rule_that_reads_a_parameter_without_a_value_does_not_stand() -> None:
    line = walk(book(rule("a", "when: [on > since permit + param wait]"), more=LENGTH))
    assert kinds(line) == ["gap", "2010-01-01 in force", "2012-01-01 gap"]
    lacking = [(h.provision, h.parameter, text(h.first)) for h in line.holes if h.provision]
    assert lacking == [("a", "wait", text(EARLIEST)), ("a", "wait", "2012-01-01")]


def test_a_duty_has_a_timeline() -> None:
    of = build(
        {
            "vocabulary.yaml": WORDS.format(gaps=""),
            "act/instrument.yaml": INSTRUMENT.format(gaps=""),
            "act/walk.yaml": LENGTH + "rules:\n" + rule("a") + "acts:\n"
            "- {id: apply, actor: person, effects: [permit becomes pending], cite: [{work: act, at: s 3, mark: V1}]}\n"
            "- {id: answer, actor: office, effects: [permit becomes held], cite: [{work: act, at: s 3, mark: V1}]}\n"
            "duties:\n- {id: in-time, owes: office, act: answer, since: permit becomes pending, within: param wait,"
            " in_force: {from: 2011-01-01}, gaps: [{until: 2010, why: before the act}],"
            " cite: [{work: act, at: s 4, mark: V1}]}\n",
        }
    )
    line = timeline(of, "in-time", LAW, {})
    assert targets(of) == ("walk", "in-time")
    assert kinds(line) == ["gap", "2011-01-01 in force", "2012-01-01 gap"]
    assert ("1800-01-01", "2009-12-31", "before the act") in holes(line)


# --- why nothing decides


def test_a_gap_is_explained_as_far_as_somebody_says_why() -> None:
    early = rule("a", "in_force: {from: 2010-01-01}")
    assert holes(walk(book(early))) == [("1800-01-01", "2009-12-31", "?")]
    told = walk(book(early, act="{until: 2005, why: not read}"))
    assert holes(told) == [("1800-01-01", "2004-12-31", "not read"), ("2005-01-01", "2009-12-31", "?")]
    assert [text(hole.first) for hole in told.unexplained] == ["2005-01-01"]
    both = walk(book(early, act="{until: 2005, why: not read}", walk="{from: 2005, until: 2010, why: suspended}"))
    assert [why for _, _, why in holes(both)] == ["not read", "suspended"]
    assert both.unexplained == ()


def test_the_question_s_own_reason_comes_first() -> None:
    early = rule("a", "in_force: {from: 2010-01-01}")
    line = walk(book(early, act="{until: 2010, why: not read}", walk="{until: 2010, why: there was no walking}"))
    assert holes(line) == [("1800-01-01", "2009-12-31", "there was no walking")]


def test_a_layer_left_out_explains_only_what_no_other_layer_decides() -> None:
    alone = book(rule("a", "layer: practice"), walk="{without: practice, why: no law knows it}")
    assert holes(walk(alone, LAW)) == [("1800-01-01", text(LATEST), "no law knows it")]
    assert holes(walk(alone)) == []
    beside = book(
        rule("a", "layer: practice"), rule("b", "in_force: {from: 2010-01-01}"), walk="{without: practice, why: none}"
    )
    assert holes(walk(beside, LAW)) == [("1800-01-01", "2009-12-31", "?")]


def test_an_instrument_whose_rules_do_not_count_explains_nothing() -> None:
    of = book(rule("a", "layer: practice, in_force: {from: 2010-01-01}"), act="{until: 2010, why: not reported}")
    assert holes(walk(of)) == [("1800-01-01", "2009-12-31", "not reported")]
    assert holes(walk(of, LAW)) == [("1800-01-01", text(LATEST), "?")]


# --- what follows what


def followed(of: Rulebook) -> list[tuple[str, str, str, str, str]]:
    return [(s.earlier, s.later, s.joint, text(s.first), text(s.end)) for s in successions(walk(of).tenures)]


@pytest.mark.parametrize(
    ("until", "start", "joint"),
    [
        ("2012-01-01", "2012-01-01", ("follows", "2012-01-01", "2012-01-01")),
        ("2012-01-01", "2013-01-01", ("apart", "2012-01-01", "2013-01-01")),
        ("2012", "2012", ("perhaps", "2012-01-01", "2012-12-31")),
        ("2012-01-01", "2012-01", ("perhaps", "2012-01-01", "2012-01-31")),
    ],
)
def test_versions_follow_each_other(until: str, start: str, joint: tuple[str, str, str]) -> None:
    of = book(rule("a", f"in_force: {{until: {until}}}"), rule("a", f"in_force: {{from: {start}}}"))
    assert followed(of) == [("a", "a (version 2)", *joint)]


def test_a_rule_follows_another_that_ends_as_it_begins() -> None:
    of = book(
        rule("a", "in_force: {until: 2012-01-01}"),
        rule("b", "in_force: {until: 2012-01-01}", '"no"'),
        rule("c", "in_force: {from: 2012-01-01}"),
        rule("d", "in_force: {from: 2012-01-01}", '"no"'),
        rule("e", "layer: practice, in_force: {from: 2012-01-01}"),
        rule("f", "in_force: {from: 2014-01-01}"),
    )
    assert [(earlier, later) for earlier, later, *_ in followed(of)] == [("a", "c"), ("b", "d")]


def test_versions_of_two_readings_may_stand_side_by_side() -> None:
    words = WORDS.format(gaps="").replace(
        "statuses:", "terms: {gait: {readings: [slow, fast], cite: [{work: act, at: s 1, mark: V1}]}}\nstatuses:"
    )
    of = build(
        {
            "vocabulary.yaml": words,
            "act/instrument.yaml": INSTRUMENT.format(gaps=""),
            "act/walk.yaml": "rules:\n"
            + rule("a", "reading: {gait: slow}, in_force: {until: 2014-01-01}")
            + rule("a", "reading: {gait: fast}, in_force: {from: 2012-01-01}"),
        }
    )
    assert followed(of) == [("a", "a (version 2)", "overlap", "2012-01-01", "2014-01-01")]


# --- the whole of a rulebook


def test_stretches_are_all_days_in_order_and_say_what_another_reckoning_says(bostian: Rulebook) -> None:
    for target in bostian.by_target:
        line = timeline(bostian, target, counting(*bostian.vocabulary.layers), {})
        assert (line.stretches[0].first, line.stretches[-1].end) == (EARLIEST, LATEST + 1)
        assert all(one.end == other.first for one, other in pairwise(line.stretches))
        for stretch in line.stretches:
            for day in (stretch.first, (stretch.first + stretch.end) // 2, stretch.end - 1):
                assert set(stretch.sure) == {
                    r.key for r in bostian.by_target.get(target, ()) if stands(bostian, r, day)
                }


def stands(of: Rulebook, rule: Rule, day: int) -> bool:
    """Tell, from the dates alone, whether a rule of the two states stands."""
    start, end = rule.force.start, rule.force.end
    if isinstance(start, Day) and day < start.span.lo:
        return False
    if isinstance(end, Day) and day >= end.span.lo:
        return False
    reads = {"bost.admit": "bost.years", "arva.desk.1": "bost.stamps", "arva.desk.2": "bost.stamps"}.get(rule.id)
    return reads is None or day >= day_of("2001-01-01")
