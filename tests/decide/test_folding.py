"""How many of several conditions hold, against the definition: yes where enough do, no where too many do not."""

from itertools import product
from typing import Any, get_args

import pytest

from zhol.engine.decide.folding import at_least
from zhol.engine.decide.grounded import Judge
from zhol.engine.decide.person import Person
from zhol.engine.decide.replay import World
from zhol.engine.decide.truth import NO, OPEN, YES, Truth

TRUTHS: tuple[Truth, ...] = get_args(Truth)


def saying(truth: Truth) -> Judge:
    """Return what says a truth of anybody."""

    def judge(w: World, p: Person) -> Truth:
        return truth

    return judge


@pytest.mark.parametrize("many", range(5))
def test_so_many_hold_as_it_is_defined(many: int) -> None:
    nobody: Any = None
    for truths in product(TRUTHS, repeat=many):
        for n in range(-1, many + 2):
            found = at_least(n, [saying(truth) for truth in truths])(nobody, nobody)
            if sum(truth == YES for truth in truths) >= n:
                assert found == YES
            else:
                assert found == (NO if sum(truth != NO for truth in truths) < n else OPEN)
