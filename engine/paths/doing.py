"""An act as it is done on rows of numbers: when it may be, how it may end, and what it makes of them."""

from collections.abc import Hashable

from ..decide.effects import meet_duties
from ..decide.entries import Entry
from ..decide.happening import take_outcomes
from ..decide.program import Deed
from ..language.conditions import Becomes, Set
from ..language.dates import Duration
from ..language.rulebook import DONE
from .holds import Changes, Uncovered
from .moment import done
from .offers import Offer, Offers
from .reading import dates
from .stage import News, Stage
from .tables import Row, Table


class Doing:
    """One act of a program on the rows of a stage."""

    def __init__(self, stage: Stage, deed: Deed, offers: Offers) -> None:
        self.stage, self.deed, self.act, self._offers = stage, deed, deed.act, offers
        program, slots = stage.world.program, stage.holds.slots
        read = stage.reads.of(self.act.requires, *dates(self.act.force.governed_by, self.act.takes.since))
        if self.act.decided_by:
            read = read.plus(stage.reads.behind(program.question(self.act.decided_by)))
        self.offered = Table(stage.holds.places_of(read), self._offered, stage.times(read.relatives))
        effects = [effect for effects in self.act.effects.values() for effect in effects if effect.status in slots]
        ends = [e.lapse for e in effects if isinstance(e, Set) and not isinstance(e.lapse, Duration)]
        self._met = [d for d in program.duties if d.act == self.act.id and d.id in slots]
        self._set = sorted({slots[e.status] for e in effects} | {slots[duty.id] for duty in self._met})
        lapses = stage.reads.of(*dates(*ends)).statuses
        self._touches = sorted({*self._set, *stage.holds.slots_of(lapses)})
        self._done: dict[Hashable, tuple[Changes, News]] = {}

    def offers(self, row: Row, day: int, wanted: tuple[str, ...]) -> list[Offer]:
        """Return how it may be done and end, of some endings that are wanted."""
        found = self.offered.at(row, day)[2]
        return [found[outcome] for outcome in wanted if outcome in found]

    def _offered(self, row: Row, day: int, _: None) -> tuple[dict[str, Offer], int]:
        world = self.stage.pose(row, day)
        offers = self._offers.of(world, self.deed, tuple(self.act.effects))
        return {offer.outcome or DONE: offer for offer in offers}, self._offers.next_of(world, self.deed)

    def done(self, row: Row, day: int, outcome: str | None, before: News) -> tuple[Row, News]:
        """Return a row after the act, and what else is new; `before` is what happened earlier on the day."""
        key = (outcome, day, *[row[slot] for slot in self._touches])
        known = self._done.get(key)
        if known is None:
            known = self._done[key] = self._do(row, day, outcome)
        if self._met and any(
            (d.since.status, d.since.value) == change
            for d in self._met
            if isinstance(d.since, Becomes)
            for change, _ in before.made
        ):
            raise Uncovered("a duty is done on the day on which it arises")
        new = list(row)
        for slot, hold in known[0]:
            new[slot] = hold
        return tuple(new), known[1]

    def _do(self, row: Row, day: int, outcome: str | None) -> tuple[Changes, News]:
        world, holds = self.stage.pose(row, day), self.stage.holds
        p, event = world.main, done(self.act.id, outcome, day)
        p.prompt = {}
        entry = Entry(day, len(world.entries), "now", p, len(world.entries), event, event.on)
        take_outcomes(world, entry, self.deed)
        meet_duties(world, p, entry, self.act)
        if p.prompt:
            raise Uncovered("a duty is done on the day on which it arises")
        numbers = [(slot, holds.number(slot, p.tracks[holds.names[slot]])) for slot in self._set]
        return tuple([change for slot, number in numbers for change in holds.put(slot, number)]), self.stage.news(
            p, day
        )
