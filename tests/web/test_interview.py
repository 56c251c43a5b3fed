"""The interview on pages without script: the same questions and answers as in the terminal, and nothing kept."""

from collections.abc import Callable

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.telling import told
from zhol.engine.interview.interview import Interview
from zhol.engine.interview.topic import Topic
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.report.asking import asking
from zhol.engine.web.sheet import Sheet, topic_written, written

from .paper import Reader

Asked = Callable[..., Reader]


def test_a_whole_interview_ends_in_an_answer_a_layer_and_its_proof(asked: Asked) -> None:
    reader = asked("held", "no", "2015")
    assert "Nothing more that can be told changes an answer." in reader.paper.text
    assert "citizenship of Bost open" in reader.paper.text
    proved = reader.press("Prove it", **{"Why is it so?": "citizenship of Bost"}).text
    assert "OPEN" in proved
    assert "grant.long" in proved
    assert "act s 2" in proved
    assert "citizenship of Bost open" in reader.press("Back to the answers").text


def test_law_and_practice_answer_apart(asked: Asked) -> None:
    text = asked("held", "yes", "2015").paper.text
    assert "citizenship of Bost open closed" in text.replace(" ●", "")


def test_the_questions_are_those_of_the_terminal(asked: Asked, book: Rulebook) -> None:
    reader, checker = asked(), Checker(book)
    while "Nothing more" not in reader.paper.text:
        life = next(c.words for c in reader.paper.controls if c.name == "life").removeprefix("\n")
        sheet = Sheet(life, tuple(c.given["value"] or "" for c in reader.paper.controls if c.name == "told"))
        interview = Interview(checker, sheet.case(book))
        question = interview.next()
        assert question is not None
        assert asking(question.topic, interview.case.life, book) in reader.paper.text
        reader.press("Not known")
    assert len(sheet.answers) >= 2


def test_what_is_saved_is_read_as_any_life(asked: Asked, book: Rulebook) -> None:
    reader = asked("held", "no")
    reader.press("Answer", answer=["2015"])
    reader.press("Save the life")
    assert "attachment" in reader.response.headers["content-disposition"]
    case = read_case(reader.response.text, "life.yaml", book)
    assert case.life.opens["permit"].values == ("held",)
    assert f"{case.life.opens['permit'].since}" == "2015"
    assert case.life.facts["wanted"] == "no"


def test_an_interview_that_was_saved_goes_on(asked: Asked) -> None:
    reader = asked("held", "no")
    assert "3. Permit: since when" in reader.paper.text
    reader.press("Save the life")
    saved = reader.response.text
    reader.go(reader.root)
    label = "The text of a file that was saved here, or written by hand"
    assert "1. Permit: since when" in reader.press("Open what was pasted", **{label: saved}).text


def test_back_takes_back_the_last_answer_and_any_other(asked: Asked) -> None:
    reader = asked("held", "no")
    assert "3. Permit: since when" in reader.paper.text
    assert "2. Is wanted" in reader.press("Back").text
    reader.press("Answer", answer=["yes"])
    assert "1. Permit" in reader.press("back to this: Permit, on 1 June 2024?").text


def test_an_answer_that_cannot_be_used_leaves_the_question(asked: Asked) -> None:
    reader = asked("held", "no", "the year of the flood")
    assert "3. Permit" in reader.paper.text
    wrong = next(given for tag, given in reader.paper.tags if given.get("role") == "alert")
    assert wrong["id"] == "wrong"
    field = next(c for c in reader.paper.controls if c.name == "answer")
    assert field.given["aria-invalid"] == "true"
    assert field.given["value"] == "the year of the flood"
    assert "Nothing more" in reader.press("Answer", answer=["2015"]).text


def test_nothing_is_answered_by_pressing_the_button_alone(asked: Asked) -> None:
    assert "nothing was answered" in asked().press("Answer").text


def test_a_life_that_cannot_be_is_told_and_the_question_stands(asked: Asked) -> None:
    reader = asked("held")
    life = next(c.words for c in reader.paper.controls if c.name == "life").removeprefix("\n")
    held = {"life": life, "told": ["status permit = held"], "asked": "status location", "answer": "arva"}
    told = reader.client.post(f"{reader.root}ask", data=held).text
    assert "no life can be so" in told
    assert "2. Is wanted" in told


def test_answers_so_far_follow_what_is_filled_in(asked: Asked) -> None:
    reader = asked("held")
    fields: dict[str, list[str]] = {"life": [], "told": []}
    for control in reader.paper.controls:
        if control.name in fields:
            fields[control.name].append((control.given.get("value") or control.words).removeprefix("\n"))
    before = reader.client.post(f"{reader.root}live", data={**fields, "asked": "since permit"}).text
    after = reader.client.post(f"{reader.root}live", data={**fields, "asked": "since permit", "answer": "2023"}).text
    assert "unknown" in before
    assert "closed" in after
    assert "<html" not in after


def test_a_life_that_ships_is_answered_at_once(reader: Reader) -> None:
    text = reader.press("Open it", One_that_ships_with_the_rules="permit holder").text
    assert "somebody with a permit" in text
    assert "stay in Bost" in text


@pytest.mark.parametrize("topic", [Topic((), "fact", "wanted"), Topic((), "since", "permit")])
def test_what_is_asked_is_read_as_it_was_written(topic: Topic, book: Rulebook) -> None:
    assert topic_written(written(topic), book) == topic


@pytest.mark.parametrize(
    ("life", "answer", "said"),
    [
        ("case: a\nname: b", "", "name"),
        ("case: a\nopens: {on: 2024-06-01}\non: 2024-06-01", "fact shoe = yes", "nothing that can be asked"),
        ("case: a\nopens: {on: 2024-06-01}\non: 2024-06-01", "fact wanted", "is no answer"),
        ("case: a\nopens: {on: 2024-06-01}\non: 2024-06-01", "fact wanted = perhaps", "perhaps"),
        ("", "", "the file is empty"),
    ],
)
def test_what_no_form_says_is_refused_in_words(reader: Reader, life: str, answer: str, said: str) -> None:
    response = reader.client.post(f"{reader.root}ask", data={"life": life, "told": [answer] if answer else []})
    assert response.status_code == 400
    assert said in response.text
    assert "Traceback" not in response.text


def test_words_are_never_markup(reader: Reader) -> None:
    life = 'case: "<script>alert(1)</script>"\nopens: {on: 2024-06-01}\n'
    text = reader.client.post(f"{reader.root}open", data={"life": life}).text
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert" in text


def test_a_sheet_is_told_as_the_interview_tells_it(book: Rulebook) -> None:
    life = "case: a\non: 2024-06-01\nopens: {on: 2024-06-01}\nunknown: [all-else]\ninterview: {}\n"
    sheet = Sheet(life).more(Topic((), "status", "permit"), "held").more(Topic((), "fact", "wanted"), "-")
    assert read_case(told(sheet.case(book), book), "again", book).life == sheet.case(book).life


def test_an_interview_that_is_stopped_says_what_its_answers_leave_out(asked: Asked) -> None:
    text = asked("held").press("Stop here: the answers").text
    assert "Stopped before the last question" in text
    assert "unknown" in text
