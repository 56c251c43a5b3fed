"""Timelines of a rulebook under each column: which are drawn, what is said of them, and what nothing explains."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..decide.options import columns_asked, readings_asked
from ..decide.stance import Stance
from ..language.conditions import On
from ..language.dates import span_of
from ..language.rulebook import Duty, Gap, Rule, Rulebook
from ..language.succession import Succession, successions
from ..language.tenure import Tenure
from ..language.timeline import Hole, Timeline, targets, timeline


@dataclass(frozen=True, slots=True)
class Drawn:
    """The timeline of one question, status or duty in one column."""

    column: str
    layers: tuple[str, ...]
    line: Timeline


@dataclass(frozen=True, slots=True)
class Timelines:
    """Timelines by what they are of, each under every column asked, under one reading of every vague term."""

    rulebook: Rulebook
    readings: Mapping[str, str]
    by_target: Mapping[str, tuple[Drawn, ...]]

    def all(self) -> Iterator[tuple[str, Drawn]]:
        """Yield every timeline under the name of what it is of."""
        yield from ((target, drawn) for target, columns in self.by_target.items() for drawn in columns)

    def unexplained(self) -> Iterator[tuple[str, Drawn, Hole]]:
        """Yield every hole for which the rulebook gives no reason."""
        yield from ((target, drawn, hole) for target, drawn in self.all() for hole in drawn.line.unexplained)

    def explained(self) -> dict[Gap, tuple[str, ...]]:
        """Return the reasons that explain a hole, each with what it explains."""
        found: dict[Gap, dict[str, None]] = {}
        for target, drawn in self.all():
            for hole in drawn.line.holes:
                if hole.gap is not None:
                    found.setdefault(hole.gap, {})[hole.provision or target] = None
        return {gap: tuple(names) for gap, names in found.items()}

    def tenures(self) -> tuple[Tenure, ...]:
        """Return every provision that counts in some column, once."""
        return tuple({t.key: t for _, drawn in self.all() for t in drawn.line.tenures}.values())

    def successions(self) -> tuple[Succession, ...]:
        """Return which provision follows which, once."""
        return tuple(dict.fromkeys(s for _, drawn in self.all() for s in successions(drawn.line.tenures)))


def timelines(
    rulebook: Rulebook,
    of: Sequence[str] = (),
    *,
    layers: tuple[str, ...] | None = None,
    readings: Mapping[str, str] | None = None,
) -> Timelines:
    """Draw the timelines of some questions, statuses and duties (none named: of all), a column a rung of the ladder.

    `layers` ask for one column instead, `readings` for other readings than the default. Raises BadInput for a layer,
    term or reading that does not exist.
    """
    chosen = readings_asked(rulebook, readings or {})
    stances = [(title, on, Stance(frozenset(on), chosen)) for title, on in columns_asked(rulebook, layers)]
    drawn = {
        target: tuple(Drawn(title, on, timeline(rulebook, target, s.counts, chosen)) for title, on, s in stances)
        for target in of or targets(rulebook)
    }
    return Timelines(rulebook, chosen, drawn)


def targets_of(name: str, rulebook: Rulebook) -> tuple[str, ...]:
    """Return the timelines that a name stands for: its own, that of what a rule decides, all of an instrument."""
    known = targets(rulebook)
    if name in known:
        return (name,)
    decided = {r.decides for r in rulebook.rules if name in (r.id, r.key, r.table, r.instrument)}
    decided |= {duty.id for duty in rulebook.duties.values() if duty.instrument == name}
    return tuple(target for target in known if target in decided)


def older_than_their_instrument(found: Timelines) -> dict[str, list[str]]:
    """Return provisions that are in force before their instrument is, by the instrument: their dates were not read."""
    told: dict[str, list[str]] = {}
    for tenure in found.tenures():
        instrument = found.rulebook.instruments.get(tenure.provision.instrument)
        begins = instrument.in_force.partition("..")[0] if instrument else ""
        if begins and tenure.in_force(span_of(begins).lo - 1):
            told.setdefault(tenure.provision.instrument, []).append(tenure.key)
    return told


def transitional(found: Timelines) -> tuple[Tenure, ...]:
    """Return the provisions that are not simply judged on the day: another date governs, or a change they go with."""
    return tuple(t for t in found.tenures() if not isinstance(t.provision.force.governed_by, On) or _at(t.provision))


def _at(provision: Rule | Duty) -> bool:
    return isinstance(provision, Rule) and provision.at is not None
