"""What the steps' patterns are made of."""

from pytest_bdd import parsers

DATE = r"[\d.-]+"
WORD = r"[^\s,']+"


def told(pattern: str) -> parsers.re:
    """Match a whole step."""
    return parsers.re(pattern)


def somewhere(pattern: str) -> parsers.re:
    """Match a step that may say on which day and under which column."""
    return told(rf"(?:on (?P<on>{DATE}), )?(?:under (?P<under>[^,]+), )?{pattern}")
