"""Decision tables: each row is an ordinary rule."""

from collections.abc import Callable

from zhol.engine.language.conditions import All, Compare, Condition, Is, Not, Number, Ref, Value
from zhol.engine.language.rulebook import Rulebook

CITE = "cite: [{work: act, at: s 1, mark: V1}]"
HILL = Is(Ref("fact", "clan"), ("hill",))
STAMPS = Value(Ref("status", "stamps"))


def table(when: str, rows: str, more: str = "") -> str:
    """A topic file of one table."""
    return f"tables: [{{id: desk, decides: admission, when: {when}, rows: {rows}, {more}{CITE}}}]"


def conditions(book: Rulebook) -> list[Condition]:
    """What the rows ask."""
    return [rule.when for rule in book.rules if rule.table == "desk"]


def test_a_cell_is_the_rest_of_an_atom_or_the_truth_of_a_whole_one(read: Callable[[str], Rulebook]) -> None:
    rows = '[["< 4", "yes", -, admitted], [-, "no", is held, refused], [3, -, held or ended, refused]]'
    book = read(table("[stamps, clan is hill, permit]", rows))
    permit = Ref("status", "permit")
    assert conditions(book) == [
        All((Compare(STAMPS, "<", Number(4)), HILL)),
        All((Not(HILL), Is(permit, ("held",)))),
        All((Is(Ref("status", "stamps"), ("3",)), Is(permit, ("held", "ended")))),
    ]


def test_rows_are_rules_of_their_own_name(read: Callable[[str], Rulebook]) -> None:
    book = read(table("[clan]", "[[hill, admitted], [shore, refused]]", "label: the desk, "))
    rows = [rule for rule in book.rules if rule.table]
    assert [(rule.id, rule.outcomes, rule.label) for rule in rows] == [
        ("desk.1", ("admitted",), "the desk, row 1"),
        ("desk.2", ("refused",), "the desk, row 2"),
    ]


def test_a_column_that_is_mistaken_is_told_once(told: Callable[[str], list[str]]) -> None:
    rows = "[[hill, admitted], [shore, refused], [-, refused]]"
    assert told(table("[clann]", rows)) == ["unknown word 'clann' (did you mean clan?)"]
    assert told(table("[clann is hill]", rows)) == ["unknown word 'clann' (did you mean clan?)"]


def test_a_cell_is_pointed_at(told: Callable[[str], list[str]]) -> None:
    assert told(table("[clan is hill]", "[[hill, admitted]]")) == [
        "'hill' under a whole condition; its cells are yes, no or -"
    ]
    assert told(table("[clan, stamps]", "[[hill, admitted]]")) == [
        "table desk: a row of 2 cells; 2 columns and the outcome make 3"
    ]
    assert told(table("[]", "[[admitted]]")) == ["table desk: a table has columns ('when') and 'rows'"]
    assert told(table("[clan]", "[]")) == ["table desk: a table has columns ('when') and 'rows'"]


def test_all_rows_are_overridden_by_the_tables_name(read: Callable[[str], Rulebook]) -> None:
    other = f"rules: [{{id: more, decides: admission, outcome: refused, overrides: [desk], {CITE}}}]\n"
    book = read(other + table("[clan]", "[[hill, admitted], [shore, admitted]]"))
    assert next(rule for rule in book.rules if rule.id == "more").overrides == ("desk",)
