"""Made-up persons who are interviewed: all of a life is known to them, in the words of the oracle."""

from dataclasses import dataclass, replace
from random import Random

from zhol.engine.decide.life import Asks, Case, Life
from zhol.engine.interview.interview import Interview
from zhol.engine.interview.telling import Told as Answer
from zhol.engine.interview.telling import beginning
from zhol.engine.interview.topic import Topic
from zhol.engine.language.dates import Span
from zhol.engine.language.rulebook import Rulebook
from zhol.tests.oracle.books import FIRST, VALUES
from zhol.tests.oracle.life import Opening, Told, Value

ON = FIRST + 60
MOST = 60
"""So many questions are asked at most; more would be a defect."""


def somebody(draw: Random, relative: bool = False) -> Told:
    """Draw a life that opens on the day judged, and of which everything is known."""
    born, filed = (ON - draw.randint(6000, 9000), ON - draw.randint(-40, 200))
    facts: dict[str, Value] = {
        "born": (born, born),
        "filed": (filed, filed),
        "clan": draw.choice(["hill", "shore", "fen"]),
        "rich": draw.choice(["yes", "no"]),
        "guilty": draw.choice(["yes", "no", "no"]),
        "skill": str(draw.randint(0, 3)),
    }
    opened = {}
    for name, values in VALUES.items():
        since = ON - draw.choice([0, 1, 3, 10, 20, 30, 40, 61, 100, 150])
        opened[name] = Opening(draw.choice(values), (since, since))
    parent = None if relative or draw.random() < 0.5 else somebody(draw, True)
    return Told(facts, ON, opened, {"mother": parent, "father": None})


def answer(person: Told, topic: Topic) -> Answer:
    """Return what somebody would answer."""
    theirs: Told | None = person
    for role in topic.path:
        assert theirs is not None
        theirs = theirs.roles.get(role)
    assert theirs is not None
    if topic.sort == "role":
        return theirs.roles.get(topic.name) is not None
    if topic.sort == "status":
        value = theirs.opened[topic.name].value
        assert value is not None
        return (value,)
    if topic.sort == "since":
        since = theirs.opened[topic.name].since
        assert since is not None
        return Span(*since)
    value_of = theirs.facts[topic.name]
    if isinstance(value_of, tuple):
        return Span(*value_of)
    return (int(str(value_of)), int(str(value_of))) if topic.name == "skill" else str(value_of)


def otherwise(person: Told, life: Life, draw: Random) -> Told:
    """Return somebody who would have given the same answers, all else being drawn afresh."""
    return alike(person, life, somebody(draw), draw)


def alike(person: Told, life: Life, other: Told, draw: Random) -> Told:
    """Put what was told of a person in the place of what another is."""
    facts = {**other.facts, **{name: person.facts[name] for name in life.facts}}
    opened = dict(other.opened)
    for name, told in life.opens.items():
        mine = person.opened[name]
        opened[name] = mine if told.since is not None else replace(mine, since=other.opened[name].since)
    roles = dict(other.roles)
    for role, theirs in life.roles.items():
        mine_too = person.roles.get(role)
        roles[role] = None
        if theirs is not None:
            assert mine_too is not None
            roles[role] = alike(mine_too, theirs, somebody(draw, True), draw)
    # a rule that asks whether something is known asks what the file says
    return replace(other, facts=facts, opened=opened, roles=roles, written=frozenset(life.facts))


@dataclass
class Held:
    """An interview that was held: what was asked, in order, and what is told at its end."""

    interview: Interview
    asked: list[Topic]
    shown: list[bool]


def hold(interview: Interview, person: Told, draw: Random, unsure: float = 0) -> Held:
    """Hold an interview; somebody who is unsure does not know the answer to some questions."""
    held = Held(interview, [], [])
    while (question := interview.next()) is not None:
        held.asked.append(question.topic)
        held.shown.append(question.shown)
        assert len(held.asked) <= MOST, held.asked
        if draw.random() < unsure:
            interview.give_up(question.topic)
        else:
            interview.tell(question.topic, answer(person, question.topic))
    return held


def case_of(book: Rulebook, questions: tuple[str, ...], layers: tuple[str, ...]) -> Case:
    """Return a case of which nothing is told."""
    return Case("a made-up life", beginning(Span(ON, ON), book), (ON,), asks=Asks(questions, layers))
