"""The findings of one life on one day in one column: what each answer is, what made it so, and what it hangs on."""

from collections.abc import Iterable

from ..language.conditions import Since, terms
from ..language.conditions import atoms as atoms_of
from ..language.dates import WORKING, Duration, Span, text, words, working_calendar
from ..language.rulebook import Rule, Rulebook
from .boxes import Completed, View
from .candidate import Reasons
from .complete import Completer, Look
from .engines import Engines
from .explain import Explainer, Sayings
from .finding import Fate, Finding, Kind, RuleTrace
from .life import Life
from .names import need, needs_in
from .replay import World
from .target import Target
from .track import Track


class OneDay:
    """The findings of one life on one day in one column."""

    def __init__(self, engines: Engines, sayings: Sayings, life: Life, world: World, day: int, full: bool) -> None:
        self.book: Rulebook = world.program.book
        self.world = world
        self.program = world.program
        self.day = day
        self.targets = {target.name: target for target in world.program.statuses}
        self.explainer = Explainer(sayings, full)
        self.completer = Completer(self.program, life, day, world, engines.reference)

    def finding(self, question: str) -> Finding:
        """Return the answer to a question, or the state of a status."""
        if question in self.program.questions:
            return self._question(question)
        return self._status(question)

    def _question(self, question: str) -> Finding:
        w, target = self.world, self.program.questions[question]
        view = self._look(question)(w)
        because, rejected = self.explainer.traces(w, w.main, target)
        notes = self._notes(target, because)
        if view.settled:
            return self._plain(question, False, view, because, rejected, notes)
        done = self.completer.complete(self._look(question))
        return self._found(question, False, view, done, because, rejected, notes)

    def _plain(
        self, question: str, is_status: bool, view: View, because: tuple[RuleTrace, ...],
        rejected: tuple[RuleTrace, ...], notes: tuple[str, ...], since: Span | None = None,
    ) -> Finding:  # fmt: skip
        """The finding of an answer that nothing unknown can change."""
        decided = view.kind == "decided"
        actors = (
            tuple(sorted(str(a) for k, a in view.reasons if k == "discretion")) if view.kind == "discretion" else ()
        )
        outcomes = view.outcomes if view.kind not in ("silent", "not-asked") else ()
        return Finding(
            question, is_status, self.day, view.kind, view.outcomes[0] if decided else None, outcomes,
            since if decided or view.kind == "conflict" else None, because, rejected, (), actors, (), notes,
        )  # fmt: skip

    def _found(
        self, question: str, is_status: bool, view: View, done: Completed, because: tuple[RuleTrace, ...],
        rejected: tuple[RuleTrace, ...], notes: tuple[str, ...], since: Span | None = None,
    ) -> Finding:  # fmt: skip
        order = self._order(question)
        final = done.view
        if final is None:
            kind: Kind = "conflict" if any(k == "conflict" for k, _ in view.reasons) else "unknown"
            outcomes = {o for v in done.views for o in v.outcomes} or set(view.outcomes)
            if done.cut:
                notes = (*notes, "more ways to fill in what is unknown than are tried; not settled")
            needs = tuple(dict.fromkeys(need(key, self.world) for key in done.needs)) or needs_in(
                view.reasons, self.world
            )
            reasons: Reasons = view.reasons.union(*(v.reasons for v in done.views))
        else:
            kind, outcomes, needs, reasons = final.kind, set(final.outcomes), (), final.reasons
        ranked = tuple(sorted(outcomes, key=lambda o: order.index(o) if o in order else len(order)))
        actors = (
            tuple(sorted({str(a) for k, a in reasons if k == "discretion"}))
            if kind in ("discretion", "unknown")
            else ()
        )
        whatever = tuple(dict.fromkeys(need(key, self.world) for key in done.tried)) if final is not None else ()
        outcome = ranked[0] if kind == "decided" else None
        if kind != "decided":
            since = None if is_status and kind != "conflict" else since
        return Finding(
            question, is_status, self.day, kind, outcome, ranked if kind not in ("silent", "not-asked") else (), since,
            because, rejected, needs, actors, whatever, notes,
        )  # fmt: skip

    def _order(self, question: str) -> tuple[str, ...]:
        words = self.book.vocabulary
        return words.questions[question].outcomes if question in words.questions else words.statuses[question].values

    def _look(self, question: str) -> Look:
        if question not in self.program.questions:
            return lambda w: _status_view(w.main.tracks[question])

        def look(w: World) -> View:
            answer = w.answer(w.main, question)
            return View(answer.kind, answer.outcomes, answer.reasons, answer.settled is not None)

        return look

    # --- statuses

    def _status(self, name: str) -> Finding:
        w = self.world
        track = w.main.tracks[name]
        view = _status_view(track)
        because, notes = self._made(name, track)
        rejected: tuple[RuleTrace, ...] = ()
        target = self.targets.get(name)
        if target is not None and self.explainer.full and not target.duty:
            made = {trace.rule for trace in because}
            rejected = tuple(t for t in self.explainer.traces(w, w.main, target)[1] if t.rule not in made)
        if view.settled:
            return self._plain(name, True, view, because, rejected, notes, track.since)
        done = self.completer.complete(self._look(name))
        since = done.view.since if done.view is not None and done.view.since is not None else track.since
        return self._found(name, True, view, done, because, rejected, notes, since)

    def _made(self, name: str, track: Track) -> tuple[tuple[RuleTrace, ...], tuple[str, ...]]:
        """What made a status what it is: the rules, and in words the events."""
        rules, notes = [], []
        for candidate in track.candidates:
            if not isinstance(candidate.cause, tuple):
                continue
            sort, cause = candidate.cause
            if sort == "event":
                notes.append(f"by the event '{cause}' ({words(candidate.since)})")
                continue
            rule = next((r for r in self.book.rules if r.key == cause), None)
            if rule is not None:
                fate: Fate = "effective" if track.one is not None else "open"
                rules.append(self._by(rule, fate))
        return tuple(rules), tuple(notes)

    def _by(self, rule: Rule, fate: Fate) -> RuleTrace:
        return RuleTrace(
            rule.id,
            self.explainer.sayings.rule(rule),
            rule.layer,
            fate,
            rule.outcomes,
            cite=rule.cite,
            reading=rule.reading,
        )

    # --- what else a reader must know

    def _notes(self, target: Target, because: tuple[RuleTrace, ...]) -> tuple[str, ...]:
        live = {trace.rule for trace in because}
        notes: list[str] = []
        for rule in target.rules:
            if rule.id not in live:
                continue
            governed = rule.force.governed_by
            if isinstance(governed, Since) and self._taken_as_made(governed.status):
                label = self.book.vocabulary.statuses[governed.status].label
                notes.append(f"{label}: not made yet, taken as made on {text(self.day)}")
            notes += self._provisional(rule)
        return tuple(dict.fromkeys(notes))

    def _taken_as_made(self, status: str) -> bool:
        return status in self.program.grounder.own and self.world.not_yet(self.world.main, status)

    def _provisional(self, rule: Rule) -> Iterable[str]:
        for unit in _working_units(rule, self.book):
            calendar = self.program.calendars.get(working_calendar(unit))
            if calendar is not None and not calendar.covers(self.day):
                yield f"provisional: the {calendar.id} calendar of working days ends on {text(calendar.last)}"


def _working_units(rule: Rule, book: Rulebook) -> list[str]:
    found = []
    for condition in (rule.when, *([rule.unless] if rule.unless else [])):
        for atom in atoms_of(condition):
            for term in terms(atom):
                by = getattr(term, "by", None)
                unit = by.unit if isinstance(by, Duration) else book.parameters[by.name].unit if by else ""
                if unit.endswith(WORKING):
                    found.append(unit)
    return found


def _status_view(track: Track) -> View:
    if track.one is not None:
        return View("decided", (track.one,), frozenset(), True, track.since)
    kinds = {kind for kind, _ in track.reasons}
    kind: Kind = "conflict" if "conflict" in kinds else "discretion" if kinds == {"discretion"} else "unknown"
    return View(kind, tuple(sorted(track.values)), track.reasons, "unknown" not in kinds)
