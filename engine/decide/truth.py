"""Three-valued truth, as Kleene has it: no, open, yes, in that order."""

from typing import Literal

Truth = Literal[0, 1, 2]

NO: Truth = 0
OPEN: Truth = 1
YES: Truth = 2
