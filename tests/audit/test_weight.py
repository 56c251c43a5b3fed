"""How much a flaw weighs: by what it befalls, which the vocabulary says by category."""

from pathlib import Path

import pytest

from zhol.engine.audit.weight import weight
from zhol.engine.language.load import load
from zhol.tests.audit.small import audited

BOOK = audited(
    """
    statuses:
      bostian: {category: nationality, values: [none, held], begins: none, missing: none}
      form: {category: trifles, values: [none, torn], begins: none, missing: none}
      hat: {values: [none, worn], begins: none, missing: none}
    questions:
      admission: {outcomes: [granted, refused]}
      stamp: {outcomes: [given, refused]}
      paper: {category: trifles, outcomes: [given, refused]}
    """,
    law="""
    rules:
    - {id: act.admit, decides: admission, outcome: granted, CITE}
    - {id: act.stamp, decides: stamp, outcome: given, CITE}
    acts:
    - {id: admit, actor: ministry, decided_by: admission, effects: {granted: [bostian becomes held], refused: []}, CITE}
    - {id: tear, actor: police, effects: [form becomes torn], CITE}
    - {id: put-on, actor: person, effects: [hat becomes worn], CITE}
    duties: [{id: must-admit, owes: ministry, act: admit, since: form becomes torn, within: 3 days, CITE}]
    """,
).book


@pytest.mark.parametrize(
    ("words", "weighs"),
    [
        (["bostian"], "high"),
        (["form"], "low"),
        (["form", "bostian"], "high"),
        (["hat"], "medium"),
        (["paper"], "low"),
        (["admission"], "high"),  # an act makes a nationality of it
        (["stamp"], "medium"),  # nothing comes of it
        (["must-admit"], "high"),  # the act that is owed weighs
        ([], "medium"),
    ],
)
def test_what_weighs_most(words: list[str], weighs: str) -> None:
    assert weight(BOOK, words) == weighs


def test_in_the_rulebook_that_ships_liberty_and_nationality_weigh_most() -> None:
    book = load(Path(__file__).resolve().parents[2] / "rules")
    weights = {word: weight(book, [word]) for word in (*book.vocabulary.statuses, *book.vocabulary.questions)}
    for word in ("detention", "kazakh-by-kazakhstan", "stateless", "return-danger", "removal", "kz-stay", "asylum"):
        assert weights[word] == "high"
    for word in ("cn-passport", "household-registration", "grazing-rights"):
        assert weights[word] == "medium"
    for word in ("stamps", "exit-form", "apostille"):
        assert weights[word] == "low"
