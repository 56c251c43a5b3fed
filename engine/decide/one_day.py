"""The findings of one life on one day in one column: what each answer is, what made it so, and what it hangs on."""

from ..language.dates import Span, words
from ..language.rulebook import Rule, Rulebook
from ..text.tongue import phrase
from .boxes import View
from .candidate import Reasons
from .complete import Completer, Look
from .explain import Explainer, Sayings
from .finding import Fate, Finding, Kind, RuleTrace
from .names import need, needs_in
from .program import Program
from .replay import World
from .tally import Completed
from .target import Target
from .track import Track

CUT_SHORT = phrase("more ways to fill in what is unknown than are tried; not settled")
"""What is noted of an answer whose unknowns were not filled in in every way that matters."""


class OneDay:
    """The findings of one life on one day in one column."""

    def __init__(self, world: World, completer: Completer, sayings: Sayings, full: bool) -> None:
        self.book: Rulebook = world.program.book
        self.world = world
        self.program = world.program
        self.day = world.day
        self.explainer = Explainer(sayings, full)
        self.remarks = sayings.remarks
        self.completer = completer

    def finding(self, question: str) -> tuple[Finding, bool]:
        """Return the answer to a question, or the state of a status; and whether nothing unknown can change it."""
        if question in self.book.vocabulary.questions:
            return self._question(question)
        return self._status(question)

    def _question(self, question: str) -> tuple[Finding, bool]:
        w, target = self.world, self.program.question(question)
        settled = w.verdict(w.main, question).settled
        because, rejected = self.explainer.traces(w, w.main, target)
        notes = self.remarks.on(w, target, because, self.day)
        if settled is not None:
            decided, actors = settled.kind == "decided", tuple(sorted(settled.actors))
            return Finding(
                question, False, self.day, settled.kind, settled.outcomes[0] if decided else None, settled.outcomes,
                None, because, rejected, (), actors, (), notes,
            ), True  # fmt: skip
        view = look_at(self.program, question).view(w)
        done = self.completer.complete(look_at(self.program, question))
        return self._found(question, False, view, done, because, rejected, notes), False

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
                notes = (*notes, CUT_SHORT)
            if done.perhaps:
                perhaps = ", ".join(dict.fromkeys(need(key, self.world) for key in done.perhaps))
                notes = (*notes, f"not settled whether it hangs on these too: {perhaps}")
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

    # --- statuses

    def told_of(self, status: str) -> Target | None:
        """Return the rules on a status where its finding says what became of each; those on a duty are its own."""
        return self.program.on_status.get(status) if self.explainer.full else None

    def _status(self, name: str) -> tuple[Finding, bool]:
        w = self.world
        track = w.main.tracks[name]
        view = _status_view(track)
        because, notes = self._made(name, track)
        rejected: tuple[RuleTrace, ...] = ()
        target = self.told_of(name)
        if target is not None:
            made = {trace.rule for trace in because}
            rejected = tuple(t for t in self.explainer.traces(w, w.main, target)[1] if t.rule not in made)
        if view.settled:
            return self._plain(name, True, view, because, rejected, notes, track.since), True
        done = self.completer.complete(look_at(self.program, name))
        since = done.view.since if done.view is not None and done.view.since is not None else track.since
        return self._found(name, True, view, done, because, rejected, notes, since), False

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


def look_at(program: Program, question: str) -> Look:
    """Return what is looked at to see how a question is answered, or what a status is."""
    if question not in program.book.vocabulary.questions:
        return Look(question, lambda w: _status_view(w.main.tracks[question]), lambda w: w.main.tracks[question].values)

    def view(w: World) -> View:
        answer = w.answer(w.main, question)
        return View(answer.kind, answer.outcomes, answer.reasons, answer.settled is not None)

    targets = program.question(question).whole
    return Look(question, view, lambda w: tuple([w.truths(w.main, target) for target in targets]))


def _status_view(track: Track) -> View:
    if track.one is not None:
        return View("decided", (track.one,), frozenset(), True, track.since)
    kinds = {kind for kind, _ in track.reasons}
    kind: Kind = "conflict" if "conflict" in kinds else "discretion" if kinds == {"discretion"} else "unknown"
    return View(kind, tuple(sorted(track.values)), track.reasons, "unknown" not in kinds)
