"""Yes, no, or open - and then what it is that is open."""

from collections.abc import Iterable

Truth = bool | frozenset[str]
"""True, False, or what is open: `past` (before the life is told), `conflict`, `discretion`."""


def negate(truth: Truth) -> Truth:
    """Not."""
    return not truth if isinstance(truth, bool) else truth


def at_least(n: int, truths: Iterable[Truth]) -> Truth:
    """At least n of some truths hold."""
    told = list(truths)
    sure = sum(truth is True for truth in told)
    perhaps = [truth for truth in told if not isinstance(truth, bool)]
    if sure >= n:
        return True
    return frozenset().union(*perhaps) if sure + len(perhaps) >= n else False


def every(truths: Iterable[Truth]) -> Truth:
    """All of some truths hold."""
    told = list(truths)
    return at_least(len(told), told)


def some(truths: Iterable[Truth]) -> Truth:
    """One of some truths holds."""
    return at_least(1, truths)
