"""One thing taken for another."""

from zhol.engine.audit.category import find
from zhol.tests.audit.small import CITE, WORDS, audited

APART = WORDS.replace("nationality: {weight: high}", f"nationality: {{weight: high, is_not: [stay], {CITE}}}")
MORE = """
statuses:
  bostian: {category: nationality, values: [none, held], begins: none, missing: none}
  permit: {category: stay, values: [none, held], begins: none, missing: none}
  card: {category: stay, document: yes, values: [none, held], begins: none, missing: none}
  accused: {category: nationality, values: [none, made], begins: none, missing: none}
"""


def found(requires: str, law: str = "", vocabulary: str = APART) -> list[tuple[str, ...]]:
    """Return what an accusation of two nationalities, made where that is so, is about."""
    act = f"acts: [{{id: accuse, actor: police, requires: [{requires}], effects: [accused becomes made], CITE}}]"
    return [flaw.about for flaw in find(audited(MORE, law=law, practice=act, vocabulary=vocabulary))]


def test_a_permit_taken_for_a_nationality() -> None:
    assert found("{any: [bostian is held, permit is held]}") == [("accuse", "nationality", "stay")]


def test_a_permit_alone() -> None:
    assert found("clan is marsh, permit is held") == [("accuse", "nationality", "stay")]


def test_a_permit_beside_a_nationality() -> None:
    assert not found("bostian is held, {any: [permit is held, young]}")
    assert not found("bostian is held, permit is held")


def test_a_card_only_shows_something() -> None:
    assert not found("{any: [bostian is held, holds card]}")


def test_categories_that_nobody_says_are_apart() -> None:
    assert not found("{any: [bostian is held, permit is held]}", vocabulary=WORDS)


def test_what_the_law_decides_so_too() -> None:
    law = (
        "acts: [{id: charge-with, actor: ministry, requires: [permit is held], effects: [accused becomes made], CITE}]"
    )
    assert not found("{any: [bostian is held, permit is held]}", law)
