"""What would change the bad answers of every life, on its last day, in every column: seconds a life, and an answer."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.language.load import load
from zhol.engine.paths.advice import Adviser

ROOT = Path(__file__).resolve().parent.parent
AIM = 1.0


def test_seconds_to_explain(say: Callable[[str], None]) -> None:
    book = load(ROOT / "rules")
    took, answers = list[float](), 0
    for path in sorted((ROOT / "scenarios" / "people").glob("*.yaml")):
        checker = Checker(book)
        case = read_case(path.read_text("utf-8"), path.name, book)
        judgement = checker.check(case, on=case.on[-1:])
        begins = time.process_time()
        answers += len(Adviser(checker).advise(case, judgement))
        took.append(time.process_time() - begins)
    slow = sum(seconds > AIM for seconds in took)
    say(
        f"explain: {len(took)} lives, median {median(took):.2f} s, most {max(took):.2f} s, {slow} over {AIM:.0f} s "
        f"(aim: none); {sum(took) / answers:.3f} s an answer"
    )
