"""What else a reader of an answer must know: an application taken as made, a calendar that ends too soon."""

from dataclasses import dataclass

from ..language.conditions import ALWAYS, Param, Shift, Since, atoms, terms
from ..language.dates import WORKING, text, working_calendar
from ..language.rulebook import Rule, Rulebook
from .finding import RuleTrace
from .replay import World
from .target import Target


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule may call for: the application that governs it, the calendars by which it counts working days."""

    rule: str
    made: str | None
    calendars: tuple[str, ...]


class Remarks:
    """The remarks of one rulebook: which rules call for any is looked up once."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self._of: dict[int, tuple[Target, tuple[Remark, ...]]] = {}

    def on(self, w: World, target: Target, because: tuple[RuleTrace, ...], day: int) -> tuple[str, ...]:
        """Return the remarks on the rules that took effect in an answer (or may have)."""
        known = self._of.get(id(target))
        if known is None:
            own = w.program.grounder.own
            found = [self._remark(rule, own) for rule in target.rules]
            known = self._of[id(target)] = target, tuple(r for r in found if r.made or r.calendars)
        if not known[1]:
            return ()
        live = {trace.rule for trace in because}
        return tuple(dict.fromkeys(said for r in known[1] if r.rule in live for said in self._said(r, w, day)))

    def _remark(self, rule: Rule, own: frozenset[str]) -> Remark:
        governed = rule.force.governed_by
        made = governed.status if isinstance(governed, Since) and governed.status in own else None
        return Remark(rule.id, made, tuple(sorted({working_calendar(unit) for unit in self._working(rule)})))

    def _working(self, rule: Rule) -> list[str]:
        """The units of working days in which a rule counts."""
        named = [t for c in (rule.when, rule.unless or ALWAYS) for atom in atoms(c) for t in terms(atom)]
        units = [term.by.unit for term in named if isinstance(term, Shift) and not isinstance(term.by, Param)]
        units += [self.book.parameters[term.name].unit for term in named if isinstance(term, Param)]
        return [unit for unit in units if unit.endswith(WORKING)]

    def _said(self, remark: Remark, w: World, day: int) -> list[str]:
        said = []
        if remark.made is not None and w.not_yet(w.main, remark.made):
            label = self.book.vocabulary.statuses[remark.made].label
            said.append(f"{label}: not made yet, taken as made on {text(day)}")
        for name in remark.calendars:
            calendar = w.program.calendars.get(name)
            if calendar is not None and not calendar.covers(day):
                said.append(f"provisional: the {name} calendar of working days ends on {text(calendar.last)}")
        return said
