"""An interview on the whole rulebook: how long the next question takes, and how many there are."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import mean

from zhol.engine.decide.check import Checker
from zhol.engine.decide.life import Asks, Case
from zhol.engine.interview.interview import Interview
from zhol.engine.interview.telling import beginning
from zhol.engine.interview.topic import whose
from zhol.engine.language.dates import Span, day_of
from zhol.engine.language.load import load

ROOT = Path(__file__).resolve().parent.parent
TOLD = {"location": "kazakhstan", "chinese-by-china": "held", "kandas": "held", "kz-residence": "permanent"}
"""What is told; of all else what is to be expected."""
ON, AIM = day_of("2024-06-01"), 1.0


def test_seconds_a_question(say: Callable[[str], None]) -> None:
    book = load(ROOT / "rules")
    for asked in ((), ("kz-citizenship",), ("kz-stay",)):
        interview = Interview(
            Checker(book, both_engines=False),
            Case("told", beginning(Span(ON, ON), book), (ON,), asks=Asks(asked)),
        )
        took, shown = list[float](), 0
        while True:
            begins = time.process_time()
            question = interview.next()
            took.append(time.process_time() - begins)
            if question is None:
                break
            shown += question.shown
            theirs = whose(interview.case.life, question.topic.path)
            assert theirs is not None
            usual = interview.values(theirs, question.topic)[0]
            told = TOLD.get(question.topic.name) if question.topic.sort == "status" else None
            interview.tell(question.topic, usual if told is None else (told,))
        slow = sum(seconds > AIM for seconds in took)
        say(
            f"asked for {', '.join(asked) or 'the main questions'}: {len(took) - 1} questions, "
            f"{shown} shown to matter; mean {mean(took):.2f} s, longest {max(took):.2f} s, {slow} over {AIM:.0f} s"
        )
