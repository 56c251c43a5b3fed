"""A case written back is the case that was read."""

from dataclasses import replace
from pathlib import Path

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.life import Case, Life
from zhol.engine.decide.telling import told
from zhol.engine.interview.telling import asked_anew
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput
from zhol.engine.text.place import Place

ROOT = Path(__file__).resolve().parents[2]
LIVES = sorted((ROOT / "scenarios" / "people").glob("*.yaml"))
NOWHERE = Place("", 1, 1)


@pytest.fixture(scope="module")
def book() -> Rulebook:
    """Return the rulebook that ships."""
    return load(ROOT / "rules", None)


def unplaced(case: Case) -> Case:
    """Return a case without the places in which its parts stand."""
    return replace(case, life=_unplaced(case.life), place=NOWHERE, warnings=())


def _unplaced(life: Life) -> Life:
    roles = {role: other and _unplaced(other) for role, other in life.roles.items()}
    return replace(life, roles=roles, events=tuple(replace(event, place=NOWHERE) for event in life.events))


@pytest.mark.parametrize("path", LIVES, ids=[path.stem for path in LIVES])
def test_a_life_that_ships_is_written_back_as_it_was_read(book: Rulebook, path: Path) -> None:
    case = read_case(path.read_text("utf-8"), path.name, book)
    assert unplaced(read_case(told(case, book), "again", book)) == unplaced(case)
    asked = replace(case, life=asked_anew(case.life, book))
    assert unplaced(read_case(told(asked, book), "again", book)) == unplaced(asked)


OPENS = "case: it\non: 2024-06-01\nopens: {on: 2024-06-01%s}\nunknown: %s\n"


def test_all_else_is_what_the_file_does_not_state(book: Rulebook) -> None:
    words = book.vocabulary
    status = next(s for s in words.statuses.values() if s.missing is not None and not s.duty)
    life = read_case(OPENS % (f", {status.id}: {status.values[-1]}", "[all-else, born]"), "it", book).life
    assert status.id not in life.unknown
    assert "born" in life.unknown - life.unasked
    assert {name for name, fact in words.facts.items() if fact.missing} <= life.unasked
    assert not life.unasked & words.roles.keys()


def test_at_birth_all_else_is_facts_alone(book: Rulebook) -> None:
    life = read_case("case: it\non: 2024-06-01\nperson: {born: 1990}\nunknown: [all-else]\n", "it", book).life
    assert life.unasked == book.vocabulary.facts.keys() - {"born"}


def test_a_status_may_be_dated_whose_value_is_not_known(book: Rulebook) -> None:
    name = next(s.id for s in book.vocabulary.statuses.values() if not s.duty and not s.integer)
    words = OPENS % (f", {name}: {{is: unknown, since: 2020}}", f"[all-else, {name}]")
    case = read_case(words, "it", book)
    assert name in case.life.unknown - case.life.unasked
    assert unplaced(read_case(told(case, book), "again", book)) == unplaced(case)


@pytest.mark.parametrize(
    ("interview", "says"),
    [
        ("[a]", "'interview' is a map: the questions, the layers, the readings"),
        ("{questions: [no-such-thing]}", "unknown question or status 'no-such-thing'"),
        ("{layers: [lwa]}", "unknown layer 'lwa' (did you mean law?)"),
        ("{readings: {no-such-term: x}}", "unknown key 'no-such-term' in 'readings'"),
        ("{name: somebody}", "'name' could point to a real person"),
    ],
)
def test_what_an_interview_is_about_is_checked(book: Rulebook, interview: str, says: str) -> None:
    with pytest.raises(BadInput, match=r"it:\d+:\d+: ") as wrong:
        read_case(OPENS % ("", "[all-else]") + f"interview: {interview}\n", "it", book)
    assert says in str(wrong.value)
