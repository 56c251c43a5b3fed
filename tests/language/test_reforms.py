"""Reforms: add, drop, replace, redate, set - from a day on, or as if they had always been."""

from collections.abc import Callable
from pathlib import Path

import pytest

from zhol.engine.language.conditions import ALWAYS, Day
from zhol.engine.language.dates import Span, day_of
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rule, Rulebook
from zhol.engine.text.diagnostic import BadInput

CITE = "cite: [{work: act, at: s 1, mark: V1}]"
ALWAYS_SO, FROM_2030 = "as_if: always", "from: 2030-01-01"


@pytest.fixture
def after(read: Callable[..., Rulebook]) -> Callable[..., Rulebook]:
    """Read the small rulebook as one reform of some edits leaves it."""

    def reading(when: str, *edits: str, topic: str = "") -> Rulebook:
        listed = "".join(f"- {edit}\n" for edit in edits)
        text = f"reform: {{id: r, why: to see, {when}}}\nedits:\n{listed}"
        return read(topic, {"reforms/r.yaml": text})

    return reading


def versions(book: Rulebook, id: str) -> list[Rule]:
    """The versions of a rule."""
    return [rule for rule in book.rules if rule.id == id]


def days(rule: Rule) -> tuple[str, str]:
    """A rule's days in force."""
    edges = (rule.force.start, rule.force.end)
    start, end = (str(edge.span) if isinstance(edge, Day) else "" for edge in edges)
    return start, end


def test_a_rule_dropped_as_if_always_never_was(after: Callable[..., Rulebook]) -> None:
    assert not versions(after(ALWAYS_SO, "{drop: admit}"), "admit")


def test_a_rule_dropped_from_a_day_ends_then(after: Callable[..., Rulebook]) -> None:
    (admit,) = versions(after(FROM_2030, "{drop: admit}"), "admit")
    assert days(admit) == ("", "2030-01-01")


def test_what_named_a_dropped_rule_is_not_mistaken(after: Callable[..., Rulebook]) -> None:
    topic = f"rules: [{{id: more, decides: admission, outcome: refused, overrides: [admit], {CITE}}}]"
    assert versions(after(ALWAYS_SO, "{drop: admit}", topic=topic), "more")


@pytest.mark.parametrize(
    ("force", "left"),
    [
        ("{until: 2020-01-01}", [("", "2020-01-01")]),
        ("{from: 2031-01-01}", []),
        ("{from: 2020-01-01, until: 2040-01-01}", [("2020-01-01", "2030-01-01")]),
    ],
)
def test_dropping_touches_only_what_would_be_in_force(
    after: Callable[..., Rulebook], force: str, left: list[tuple[str, str]]
) -> None:
    topic = f"rules: [{{id: more, decides: admission, outcome: refused, in_force: {force}, {CITE}}}]"
    assert [days(rule) for rule in versions(after(FROM_2030, "{drop: more}", topic=topic), "more")] == left


def test_a_rule_replaced_as_if_always_was_never_other(after: Callable[..., Rulebook]) -> None:
    (admit,) = versions(after(ALWAYS_SO, "{replace: admit, with: {when: []}}"), "admit")
    assert admit.when == ALWAYS
    assert admit.outcomes == ("admitted",)


def test_a_rule_replaced_from_a_day_has_two_versions(after: Callable[..., Rulebook]) -> None:
    old, new = versions(after(FROM_2030, "{replace: admit, with: {when: []}}"), "admit")
    assert (days(old), old.version) == (("", "2030-01-01"), 1)
    assert (days(new), new.version) == (("2030-01-01", ""), 2)
    assert old.when != new.when == ALWAYS


def test_a_rule_gets_other_days(after: Callable[..., Rulebook]) -> None:
    (admit,) = versions(after(ALWAYS_SO, "{redate: admit, in_force: {from: 2020-01-01}}"), "admit")
    assert days(admit) == ("2020-01-01", "")


def test_rules_acts_and_tables_are_added(after: Callable[..., Rulebook]) -> None:
    rule = f"{{add: {{id: new, decides: admission, outcome: refused, layer: law, {CITE}}}}}"
    act = f"{{add: {{id: leave, actor: person, effects: [], layer: law, {CITE}}}}}"
    table = f"{{add: {{id: desk, decides: admission, when: [clan], rows: [[hill, refused]], layer: law, {CITE}}}}}"
    book = after(FROM_2030, rule, act, table)
    assert days(versions(book, "new")[0]) == ("2030-01-01", "")
    assert "leave" in book.acts
    assert versions(book, "desk.1")


def test_a_parameter_is_set(after: Callable[..., Rulebook]) -> None:
    later = after(FROM_2030, "{set: years, value: 3}").parameters["years"].worths
    assert [(worth.start, worth.by_reading["*"]) for worth in later] == [
        (_span("2001-01-01"), 5),
        (_span("2030-01-01"), 3),
    ]
    assert later[-1].cite[0].work == "reform r"
    (always,) = after(ALWAYS_SO, "{set: years, value: 3}").parameters["years"].worths
    assert (always.start, always.by_reading["*"]) == (_span("2001-01-01"), 3)


def _span(day: str) -> Span:
    return Span(day_of(day), day_of(day))


def test_an_edit_that_touches_nothing_is_a_mistake(after: Callable[..., Rulebook]) -> None:
    with pytest.raises(BadInput, match=r"touches nothing: no parameter 'admit'"):
        after(ALWAYS_SO, "{set: admit, value: 3}")


def test_an_act_has_no_versions(after: Callable[..., Rulebook]) -> None:
    with pytest.raises(BadInput, match="has no versions"):
        after(FROM_2030, "{replace: apply, with: {effects: []}}")
    assert after(ALWAYS_SO, "{replace: apply, with: {effects: []}}").acts["apply"].effects == {"done": ()}


def test_what_a_reform_writes_is_checked_where_it_stands(after: Callable[..., Rulebook]) -> None:
    with pytest.raises(BadInput, match=r"reforms/r.yaml:3:34: unknown word 'residant' \(did you mean resident\?\)"):
        after(ALWAYS_SO, "{replace: admit, with: {when: [residant is yes]}}")


def test_two_reforms_one_after_the_other(bost: Path, bostian: Rulebook, tmp_path: Path) -> None:
    first, second = tmp_path / "first.yaml", tmp_path / "second.yaml"
    first.write_text("reform: {id: one, why: to see, as_if: always}\nedits: [{drop: bost.no-dual}]\n")
    second.write_text("reform: {id: two, why: to see, from: 2025-01-01}\nedits: [{set: bost.years, value: 1}]\n")
    both = load(bost, reform=(first, second))
    assert len(both.rules) == len(bostian.rules) - 1
    assert [worth.by_reading["*"] for worth in both.parameters["bost.years"].worths] == [5, 3, 1]
    assert both.reforms == (str(first), str(second))
    assert both.digest != bostian.digest
    cached = load(bost, tmp_path / "cache", reform=(first, second))
    assert cached == load(bost, tmp_path / "cache", reform=(first, second)) == both


def test_a_later_reform_sees_what_the_earlier_left(bost: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.yaml", tmp_path / "second.yaml"
    for path, id in ((first, "one"), (second, "two")):
        path.write_text(f"reform: {{id: {id}, why: to see, as_if: always}}\nedits: [{{drop: bost.no-dual}}]\n")
    with pytest.raises(BadInput, match="touches nothing"):
        load(bost, reform=(first, second))
    with pytest.raises(BadInput, match="named twice"):
        load(bost, reform=(first, first))
    with pytest.raises(BadInput, match="cannot be read"):
        load(bost, reform=(tmp_path / "third.yaml",))


def test_reforms_in_the_rulebook_are_applied_only_where_named(bost: Path, bostian: Rulebook, tmp_path: Path) -> None:
    for path in bost.rglob("*.yaml"):
        copy = tmp_path / path.relative_to(bost)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(path.read_text())
    reform = tmp_path / "reforms" / "open.yaml"
    reform.parent.mkdir()
    reform.write_text("reform: {id: open, why: to see, as_if: always}\nedits: [{drop: bost.no-dual}]\n")
    assert load(tmp_path).digest == bostian.digest
    assert len(load(tmp_path, reform=(reform,)).rules) == len(bostian.rules) - 1
