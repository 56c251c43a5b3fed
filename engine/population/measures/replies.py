"""Answers to watched questions over time: how long each held, and on which day one first did."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from .reading_run import NEVER, Days, Kept, Lot

PERHAPS = ("unknown", "conflict", "discretion")
"""Kinds of answer under which several outcomes are possible; they stand behind it."""


def outcomes_in(reply: str) -> tuple[str, ...]:
    """Return the outcomes that a reply leaves possible; what is unknown to be one may be none.

    >>> outcomes_in("yes"), outcomes_in("unknown: no or yes"), outcomes_in("silent")
    (('yes',), ('no', 'yes'), ())
    """
    kind, colon, rest = reply.partition(": ")
    if colon:
        return tuple(rest.split(" or ")) if kind in PERHAPS else ()
    return () if reply in ("silent", "not-asked", *PERHAPS) or reply.startswith("not told") else (reply,)


def certain(outcome: str) -> Callable[[str], bool]:
    """Return what tells replies under which an outcome is certain."""
    return lambda reply: reply == outcome


def possible(outcome: str) -> Callable[[str], bool]:
    """Return what tells replies under which an outcome is possible."""
    return lambda reply: outcome in outcomes_in(reply)


def first_on(lot: Lot, question: str, holds: Callable[[str], bool]) -> Days:
    """Return the day on which each was first answered so; NEVER who never was."""
    replies = lot.answers.words["reply"]
    so = np.array([*(holds(word) for word in replies.known), False], bool)[replies.at]
    so &= lot.answers.words["question"].among((question,))
    found = np.full(len(lot), NEVER, np.int64)
    np.minimum.at(found, lot.answers.who[so], lot.answers.on[so])
    return found


def held(kept: Kept, lot: Lot, question: str) -> dict[str, NDArray[np.int64]]:
    """Return for each reply on how many days of the horizon each person was answered so."""
    mine = lot.answers.words["question"].among((question,))
    who, on = lot.answers.who[mine], lot.answers.on[mine]
    replies = lot.answers.words["reply"]
    ends = np.minimum(lot.gone_on, kept.hi)[who]
    until = ends.copy()
    if len(who):
        same = who[1:] == who[:-1]
        until[:-1][same] = np.minimum(on[1:][same], ends[:-1][same])
    days = np.maximum(until - np.maximum(on, kept.lo), 0)
    found = {}
    for n, reply in enumerate(replies.known):
        so = replies.at[mine] == n
        if so.any():
            found[reply] = np.bincount(who[so], days[so], len(lot)).astype(np.int64)
    return found
