"""When an interview is held, and then: what it asks, why, and what it writes. See features/README.md."""

import pytest
from pytest_bdd import then, when

from zhol.engine.decide.case import read_case
from zhol.engine.decide.life import Asks, Case
from zhol.engine.decide.telling import told as written
from zhol.engine.interview.answers import read_answer
from zhol.engine.interview.interview import Interview, Question
from zhol.engine.interview.telling import beginning
from zhol.engine.interview.topic import Topic
from zhol.engine.interview.why import grounds
from zhol.engine.language.dates import Span, day_of
from zhol.tests.bdd.patterns import DATE, WORD, told
from zhol.tests.bdd.phrases import LIST, listed
from zhol.tests.bdd.stage import Stage
from zhol.tests.bdd.tale import Tale

TOPIC = rf"(?P<since>since )?(?P<path>(?:{WORD}\.)*)(?P<word>[^\s.,']+)"


@when(told(rf"an interview for (?P<questions>{LIST}) is held on (?P<day>{DATE})"))
def _held(stage: Stage, questions: str, day: str) -> None:
    on, checker = day_of(day), stage.checker()
    asks = Asks(tuple(listed(questions)), stage.layers or (), stage.readings)
    stage.interview = Interview(checker, Case("told", beginning(Span(on, on), checker.book), (on,), asks=asks))
    stage.sittings = []


@when(told(r"the answer is (?P<words>.+)"))
def _answer(stage: Stage, words: str) -> None:
    interview, asked = held(stage), question(stage)
    stage.sittings.append(interview.case)
    if words == "not known":
        interview.give_up(asked.topic)
    else:
        interview.tell(asked.topic, read_answer(words, asked.topic, interview.case.life, interview.book))


@when(told("the last answer is taken back"))
def _back(stage: Stage) -> None:
    held(stage).go_back(stage.sittings.pop())


@when(told("it is taken up again from its file"))
def _again(stage: Stage) -> None:
    interview = held(stage)
    text = written(interview.case, interview.book)
    stage.interview = Interview(interview.checker, read_case(text, "life.yaml", interview.book))


@when(told("what it wrote is judged"))
def _judged(stage: Stage) -> None:
    interview = held(stage)
    stage.tale = Tale(written(interview.case, interview.book), "life.yaml")
    stage.days = ()
    stage.judge()


@then(told(rf"it asks for {TOPIC}"))
def _asks(stage: Stage, since: str | None, path: str, word: str) -> None:
    assert question(stage).topic == topic(stage, since, path, word), f"it asks for {question(stage).topic}"


@then(told("nothing more is asked"))
def _done(stage: Stage) -> None:
    asked = held(stage).next()
    assert asked is None, f"it asks for {asked.topic if asked else ''}"


@then(told(rf"it asks because of (?P<rules>{LIST})"))
def _why(stage: Stage, rules: str) -> None:
    waiting = {rule for ground in grounds(held(stage), question(stage)) for rule in ground.rules}
    assert waiting == set(listed(rules)), f"the rules that wait for it are {sorted(waiting)}"


@then(told(r'the answer "(?P<words>.+)" is not taken: (?P<says>.+)'))
def _refused(stage: Stage, words: str, says: str) -> None:
    interview, asked = held(stage), question(stage)
    with pytest.raises(ValueError, match=r"\S") as told_why:
        read_answer(words, asked.topic, interview.case.life, interview.book)
    assert says in str(told_why.value), str(told_why.value)


@then(told("what it writes says"))
def _says(stage: Stage, docstring: str) -> None:
    interview = held(stage)
    text = written(interview.case, interview.book)
    missing = [line for line in docstring.splitlines() if line.strip() and line not in text.splitlines()]
    assert not missing, f"{missing} is not in it:\n{text}"


def held(stage: Stage) -> Interview:
    """Return the interview that is held."""
    assert stage.interview is not None, "no interview is held; say `When an interview for ... is held on ...`"
    return stage.interview


def question(stage: Stage) -> Question:
    """Return what is asked now."""
    asked = held(stage).next()
    assert asked is not None, "nothing is asked any more"
    return asked


def topic(stage: Stage, since: str | None, path: str, word: str) -> Topic:
    """Return the topic that is meant; a word that there is not fails in words."""
    words = held(stage).book.vocabulary
    roles = tuple(role for role in path.split(".") if role)
    if since:
        assert word in words.statuses, f"there is no status '{word}'"
        return Topic(roles, "since", word)
    if word in words.facts:
        return Topic(roles, "fact", word)
    assert word in words.statuses or word in words.roles, f"there is no fact, status or role '{word}'"
    return Topic(roles, "status" if word in words.statuses else "role", word)
