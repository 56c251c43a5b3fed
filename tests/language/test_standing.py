"""Which rule stands over which: a name over standing, a default under all others, an assumption under everything."""

from zhol.engine.language.conditions import ALWAYS, On
from zhol.engine.language.rulebook import Force, Instrument, Layer, Rule
from zhol.engine.language.standing import beats, circle, in_beating_order, named
from zhol.engine.text.place import Place

LAYERS = {
    "law": Layer("law", "law"),
    "treaty": Layer("treaty", "treaty"),
    "practice": Layer("practice", "practice", ("law", "treaty")),
    "incident": Layer("incident", "incident", ("law", "treaty", "practice")),
    "assumption": Layer("assumption", "assumption", (), True),
}
INSTRUMENTS = {
    "constitution": Instrument("constitution", "A constitution", over=("act",)),
    "act": Instrument("act", "An act"),
}


def rule(
    id: str, layer: str = "law", outcome: str = "refused", over: tuple[str, ...] = (), default: bool = False,
    instrument: str = "act", table: str = "",
) -> Rule:  # fmt: skip
    """A rule of which only its standing matters."""
    return Rule(
        id, "admission", (outcome,), None, ALWAYS, None, None, Force(On()), layer, {}, over, default, (), instrument,
        "", "", Place("rules.yaml", 1, 1), table,
    )  # fmt: skip


def over(a: Rule, b: Rule) -> bool:
    """Tell whether a stands over b, and b not over a."""
    assert not (beats(a, b, LAYERS, INSTRUMENTS) and beats(b, a, LAYERS, INSTRUMENTS))
    return beats(a, b, LAYERS, INSTRUMENTS)


def test_practice_stands_over_law_and_an_incident_over_practice() -> None:
    law, practice, incident = rule("a"), rule("b", "practice", "admitted"), rule("c", "incident")
    assert over(practice, law)
    assert over(incident, practice)
    assert not over(law, practice)


def test_standing_counts_only_where_outcomes_differ() -> None:
    assert not over(rule("a", "practice"), rule("b"))
    assert not over(rule("b"), rule("a", "practice"))


def test_law_and_treaty_only_by_name_or_instrument() -> None:
    law, treaty = rule("a"), rule("b", "treaty", "admitted")
    assert not over(law, treaty)
    assert not over(treaty, law)
    assert over(rule("b", "treaty", "admitted", over=("a",)), law)
    assert over(rule("b", "treaty", "admitted", instrument="constitution"), law)


def test_a_name_wins_over_standing() -> None:
    practice = rule("b", "practice", "admitted")
    law = rule("a", over=("b",))
    assert over(law, practice)
    assert not over(practice, law)


def test_a_name_wins_over_being_a_default_or_an_assumption() -> None:
    assert over(rule("a", default=True, over=("b",)), rule("b", outcome="admitted"))
    assert over(rule("a", "assumption", over=("b",)), rule("b", outcome="admitted"))


def test_a_default_yields_whatever_its_layer_and_outcome() -> None:
    assert over(rule("a"), rule("b", "practice", "admitted", default=True))
    assert over(rule("a"), rule("b", "practice", default=True))


def test_of_two_defaults_the_layer_decides_as_of_two_rules_that_are_none() -> None:
    law, practice = rule("a", default=True), rule("b", "practice", "admitted", default=True)
    assert over(practice, law)
    assert not over(rule("a", default=True), rule("b", "treaty", "admitted", default=True))
    assert not over(rule("b", "practice", default=True), law)
    assert over(rule("a", instrument="constitution", outcome="admitted", default=True), law)


def test_an_assumption_yields_to_everything_even_a_default() -> None:
    assert over(rule("a", default=True), rule("b", "assumption", "admitted"))
    assert over(rule("a", "assumption", default=False), rule("b", "assumption", "admitted", default=True))


def test_an_instrument_stands_over_another_within_one_layer() -> None:
    constitution = rule("a", instrument="constitution", outcome="admitted")
    assert over(constitution, rule("b"))
    assert not over(rule("b"), constitution)


def test_layers_count_before_instruments() -> None:
    assert over(rule("b", "practice"), rule("a", instrument="constitution", outcome="admitted"))


def test_a_tables_name_stands_for_its_rows() -> None:
    assert named(rule("a", over=("desk",)), rule("desk.2", table="desk"))
    assert named(rule("a", over=("desk.2",)), rule("desk.2", table="desk"))
    assert not named(rule("a", over=("desk.1",)), rule("desk.2", table="desk"))


def test_rules_in_beating_order() -> None:
    base, exception, counter = rule("a"), rule("b", over=("a",)), rule("c", over=("b",))
    ordered = in_beating_order([base, exception, counter], LAYERS, INSTRUMENTS)
    assert [(r.id, beaten) for r, beaten in ordered] == [("c", ()), ("b", (0,)), ("a", (1,))]


def test_circles() -> None:
    assert circle({"a": ["b"], "b": ["c"], "c": []}) == []
    assert circle({"a": ["b"], "b": ["c"], "c": ["b"]}) == ["b", "c", "b"]
    assert circle({"a": ["a"]}) == ["a", "a"]
    assert circle({str(n): [str(n + 1)] for n in range(5000)}) == []
