"""Read how many places there are, for whom first, and what becomes of those that nobody took."""

from itertools import pairwise
from typing import Literal, cast

from ..language.dates import Span
from ..language.parameters import PERIODS
from ..language.shape import shaped
from ..text.node import Mapping as Map
from ..text.node import Node, Sequence
from .amounts import amount_of, share_of
from .lottery import MOST_CLASSES
from .periods import CLEARED, Cleared, Period
from .reading import Reading
from .whatif import Cap, Quota
from .whatif_forms import CapForm, QuotaForm

UNSET = ("no-limit", "no-places")


def read_quota(r: Reading, node: Node, horizon: Span) -> Quota | None:
    """Read one quota; its parameter has a worth on each day of the horizon, or the quota says what holds without."""
    form = shaped(QuotaForm, node, "quota", r.found)
    if form is None or not isinstance(node, Map):
        return None
    what = f"quota {form.id}"
    grounds = r.grounds(form, node, what)
    r.scope.name("act", form.act, r.book.acts, node.value_place("act"))
    if r.scope.name("parameter", form.parameter, r.book.parameters, node.value_place("parameter")):
        _parameter(r, form, node, what, horizon)
    if form.longest:
        r.scope.status(form.longest, node.value_place("longest"))
    times = r.read(node.get("times"), amount_of, what) if node.get("times") else amount_of("1")
    _one_of(r, node, "each", form.each, PERIODS, what)
    _one_of(r, node, "unused", form.unused, ("carried", "lapses"), what)
    if form.unset:
        _one_of(r, node, "unset", form.unset, UNSET, what)
    first = node.get("first")
    caps = node.get("caps")
    kept = [_cap(r, item, what) for item in (caps if isinstance(caps, Sequence) else ())]
    _one_of(r, node, "cleared", form.cleared, CLEARED, what)
    declined = r.read(node.get("declined"), share_of, what) if node.get("declined") else share_of("0")
    if declined == 1:
        r.found.error(
            node.value_place("declined"), f"{what}: all decline; a quota that nobody takes a place of is none"
        )
    if len(form.first) >= MOST_CLASSES:
        told = f"{what}: {len(form.first)} classes of priority; there are at most {MOST_CLASSES - 1}"
        r.found.error(node.value_place("first"), told)
    if times is None or declined is None:
        return None
    if sum(cap.share for cap in kept if cap) > 1:
        r.found.error(node.value_place("caps"), f"{what}: its caps keep more than all places")
    return Quota(
        form.id, form.act, form.parameter, times, cast(Period, form.each),
        tuple(r.resolver.condition(item) for item in (first if isinstance(first, Sequence) else ())),
        form.longest, tuple(cap for cap in kept if cap), form.unused == "carried",
        cast(Literal["no-limit", "no-places"], form.unset or "no-limit"), grounds,
        cast(Cleared, form.cleared), declined,
    )  # fmt: skip


def _parameter(r: Reading, form: QuotaForm, node: Map, what: str, horizon: Span) -> None:
    """Report a parameter that is no number of places, and days without a worth of which nothing is said."""
    parameter = r.book.parameters[form.parameter]
    place = node.value_place("parameter")
    if not parameter.period:
        r.found.error(place, f"{what}: '{form.parameter}' is no quota; a quota is a parameter with a period")
    elif parameter.period != form.each:
        r.found.error(place, f"{what}: '{form.parameter}' counts places a {parameter.period}, not a {form.each}")
    first = min(worth.start.lo for worth in parameter.worths)
    last = parameter.worths[-1]
    gaps = [one.until for one, then in pairwise(parameter.worths) if one.until and one.until.lo < then.start.lo]
    ends = last.until is not None and last.until.lo < horizon.hi
    if (first > horizon.lo or ends or gaps) and not form.unset:
        r.found.error(
            node.place,
            f"{what}: '{form.parameter}' has no worth on some days of the horizon; say unset: {' or '.join(UNSET)}",
        )


def _cap(r: Reading, node: Node, what: str) -> Cap | None:
    form = shaped(CapForm, node, f"{what}: cap", r.found)
    if form is None or not isinstance(node, Map):
        return None
    _one_of(r, node, "unused", form.unused, ("spills", "lapses"), what)
    share = r.read(node.get("share"), share_of, what)
    when = r.resolver.condition(node.get("when"))
    return None if share is None else Cap(when, share, form.unused == "spills")


def _one_of(r: Reading, node: Map, key: str, word: str, known: tuple[str, ...], what: str) -> None:
    if word not in known:
        r.found.error(node.value_place(key), f"{what}: {key} '{word}'; it is {' or '.join(known)}")
