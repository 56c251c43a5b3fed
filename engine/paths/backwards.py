"""What going back from goals finds out about a program: the same for every life, so it serves several searches."""

from collections.abc import Callable

from ..decide.program import Deed, Program
from .calling import Calling
from .estimate import Estimate


class Backwards:
    """What goals call for under one program, and how far they are, by acts that may be used."""

    def __init__(self, program: Program, usable: Callable[[Deed], bool]) -> None:
        self.usable = usable
        self.calling = Calling(program, usable)
        self.estimate = Estimate(program, usable, passes=1)
