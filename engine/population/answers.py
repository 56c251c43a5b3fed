"""Answers as numbers: what an answer is in its low bits, the outcomes that are possible above, then who may choose.

The text of this module goes into every generated kernel.
"""

DECIDED, SILENT, NOT_ASKED, CONFLICT, DISCRETION, UNKNOWN = range(6)
KINDS = ("decided", "silent", "not-asked", "conflict", "discretion", "unknown")
OUTCOMES, ACTORS = 3, 40
"""How far up the masks of outcomes and of actors stand."""


def answer_is(answer: int, wanted: int) -> bool:
    """Tell whether an answer is, for certain, one of some outcomes."""
    return answer & 7 == 0 and (answer >> 3) & wanted != 0


def answer_is_not(answer: int, wanted: int) -> bool:
    """Tell whether an answer is, for certain, none of some outcomes: what is silent or not asked is none."""
    kind = answer & 7
    return kind == 1 or kind == 2 or (kind == 0 and (answer >> 3) & wanted == 0)
