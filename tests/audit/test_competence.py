"""Who decides what the law gives to somebody else."""

from zhol.engine.audit.competence import find
from zhol.tests.audit.small import audited

WORDS = """
statuses:
  nationality: {category: nationality, values: [held, lost], begins: held, missing: held}
  request: {values: [none, granted, refused], begins: none, missing: none}
questions:
  release: {category: nationality, outcomes: [granted, refused]}
"""
LAW = """
rules: [{id: act.release, decides: release, may: {actor: ministry, outcomes: [granted, refused]}, CITE}]
acts:
- id: decide
  actor: ministry
  decided_by: release
  effects: {granted: [request becomes granted, nationality becomes lost], refused: [request becomes refused]}
  CITE
"""
COMPETENT = "competent: [{over: [release, nationality], actors: ministry, CITE}]"


def found(practice: str, head: str = COMPETENT) -> dict[str, list[str]]:
    """Return the flaws by what they are about, each with the provisions of practice."""
    flaws = find(audited(WORDS, law=LAW, practice=practice, head=head))
    return {"/".join(flaw.about): [side.id for side in flaw.sides if side.id != "act"] for flaw in flaws}


def test_another_choosing() -> None:
    choice = "rules: [{id: ways.choose, decides: release, may: {actor: police, outcomes: [refused]}, CITE}]"
    assert found(choice) == {"release/police": ["ways.choose"]}
    assert not found(choice.replace("police", "ministry"))
    assert not found(choice, "")


def test_another_changing_the_status() -> None:
    assert found("acts: [{id: strike-off, actor: police, effects: [nationality becomes lost], CITE}]") == {
        "nationality/police": ["strike-off"]
    }


def test_another_doing_all_that_the_decision_does() -> None:
    refuse = "acts: [{id: turn-away, actor: police, effects: [request becomes refused], CITE}]"
    assert found(refuse) == {"release/police": ["turn-away"]}
    part = "acts: [{id: wave-through, actor: police, effects: [request becomes granted], CITE}]"
    assert not found(part)


def test_another_being_let_decide() -> None:
    lets = "rules: [{id: ways.father, decides: release, outcome: granted, lets: {father: [nationality]}, CITE}]"
    assert found(lets) == {"nationality/father": ["ways.father"]}


def test_the_law_may_name_several() -> None:
    head = "competent: [{over: nationality, actors: [ministry, police], CITE}]"
    assert not found("acts: [{id: strike-off, actor: police, effects: [nationality becomes lost], CITE}]", head)


def test_law_of_its_own_standing_may_provide_otherwise() -> None:
    law = LAW + "- {id: strike-off, actor: police, effects: [nationality becomes lost], CITE}\n"
    assert not list(find(audited(WORDS, law=law, head=COMPETENT)))
