"""The quotas of a scenario: what each goes by, for a ledger, and how people stand before it, for a kernel."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import assert_never

from ..decide.worths import worths_on
from ..language.rulebook import Parameter
from .beyond import Beyond
from .clearing import Ledger, Part, Terms
from .cohort import Cohort
from .coupling import Coupling
from .periods import days
from .rates import threshold
from .whatif import Quota, Whatif
from .will import Gate


def gates(whatif: Whatif, acts: Mapping[str, str]) -> tuple[Gate, ...]:
    """Return the gates of a scenario, one a quota; `acts` are the acts done in it, each with the act it stands for."""
    return tuple(
        Gate(
            quota.id,
            tuple(name for name, act in acts.items() if act == quota.act),
            quota.first,
            quota.longest,
            tuple(cap.when for cap in quota.caps),
            threshold(quota.declined),
        )
        for quota in whatif.quotas
    )


def coupling(whatif: Whatif) -> Coupling:
    """Return what couples the people of a scenario. Raises Beyond where a number of places is not told exactly."""
    terms = [terms_of(quota, whatif) for quota in whatif.quotas]
    steps = {
        (day, gate) for gate, one in enumerate(terms) for day in days(whatif.horizon, one.each, one.cleared)
    }  # on one day in the order in which the scenario names them
    return Coupling(tuple(sorted(steps)), lambda: [Ledger(one) for one in terms])


def terms_of(quota: Quota, whatif: Whatif) -> Terms:
    """Return what a quota goes by."""
    parts = tuple(Part(cap.share, cap.spills) for cap in quota.caps)
    return Terms(quota.id, _worth(quota, whatif), quota.each, quota.cleared, parts, quota.carries)


def _worth(quota: Quota, whatif: Whatif) -> Callable[[int], int | None]:
    """Return how many places the period of a day has: `times` the worth, and of a part of a cohort its part of them,
    rounded down."""
    parameter = whatif.book.parameters[quota.parameter]
    edges = sorted({day for day in _edges(parameter) if day < whatif.horizon.hi} | {whatif.horizon.lo})
    times = quota.times * _part(whatif)
    worths: list[tuple[int, int | None]] = []
    for day in edges:
        found, may_lack = worths_on(parameter, whatif.stance, day)
        if len(found) > 1 or any(low != high or may_lack for low, high in found):
            raise Beyond(parameter.place, parameter.id, f"is not one number on a day on which '{quota.id}' goes by it")
        worths.append((day, int(found[0][0] * times) if found else _unset(quota)))

    def worth(day: int) -> int | None:
        return next(number for start, number in reversed(worths) if start <= day)

    return worth


def _part(whatif: Whatif) -> Fraction:
    """Return the part of a cohort that is carried on."""
    return Fraction(whatif.people, whatif.cohort.people) if isinstance(whatif.cohort, Cohort) else Fraction(1)


def _unset(quota: Quota) -> int | None:
    match quota.unset:
        case "no-limit":
            return None
        case "no-places":
            return 0
    assert_never(quota.unset)


def _edges(parameter: Parameter) -> Sequence[int]:
    spans = [span for one in parameter.worths for span in (one.start, one.until) if span is not None]
    return [day for span in spans for day in (span.lo, span.hi)]
