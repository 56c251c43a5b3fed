"""Read acts and duties: who does what, and who owes it."""

from ..text.node import Mapping, Node, Scalar, Sequence
from .conditions import Effect, Param, Since, Term
from .dates import Duration, is_months
from .facts import label_of
from .gaps import read_gaps
from .provision_forms import ActForm, DutyForm, TakesForm
from .resolve import DATE
from .rulebook import DONE, Act, Duty, Takes
from .rules import NONE_STATED
from .shape import once, shaped, words_of
from .tables import Tables
from .written import Written


class Acts(Tables):
    """Reads acts and duties."""

    def act(self, written: Written) -> Act | None:
        """Read one act."""
        form = shaped(ActForm, written.node, written.what, self.found)
        if form is None:
            self.salvage(written)
            return None
        node, frame = written.node, self.frame(form, written)
        self.scope.name("actor", form.actor, self.scope.actors, node.value_place("actor"))
        notes = words_of(node.get("notes"))
        once(notes, f"{written.what}: notes", self.found)
        for word in notes:
            self.scope.status(word.text, word.place)
        effects = self._effects(written)
        self._decided(form, written)
        return Act(
            form.id, label_of(form.id, form.label), form.actor, self.resolver.condition(node.get("requires")),
            form.decided_by, self._takes(form.takes, node.get("takes")), effects, form.harm, form.offence,
            tuple(form.notes), frame.force, frame.layer, frame.reading, frame.cite, written.instrument, form.note,
            written.place, frame.rests_on, frame.lets,
        )  # fmt: skip

    def _decided(self, form: ActForm, written: Written) -> None:
        """Check that the effects stand under every outcome of the question that is carried out."""
        node, effects = written.node, written.node.get("effects")
        place = node.value_place("decided_by")
        if not form.decided_by or not self.scope.name("question", form.decided_by, self.scope.questions, place):
            return
        known = self.scope.questions[form.decided_by]
        if not isinstance(effects, Mapping):
            if isinstance(effects, Sequence):
                self.found.error(
                    effects.place, f"{written.what}: decided by a question, so its effects stand by outcome"
                )
            return
        for key, _ in effects:
            self.scope.name(f"outcome of {form.decided_by}", key.text, known, key.place)
        lacking = [outcome for outcome in known if outcome not in effects.entries]
        if lacking and all(key in known for key in effects.entries):
            self.found.error(
                node.key_place("effects"),
                f"{written.what}: no effects for the outcome {' or '.join(lacking)}; write {lacking[0]}: [] for none",
            )

    def _effects(self, written: Written) -> dict[str, tuple[Effect, ...]]:
        effects = written.node.get("effects")
        if isinstance(effects, Sequence):
            return {DONE: self._changes(effects)}
        if isinstance(effects, Mapping) and effects.entries:
            return {key.text: self._changes(value) for key, value in effects}
        if not (isinstance(effects, Scalar) and effects.void):
            place = written.node.value_place("effects")
            self.found.error(place, f"{written.what}: 'effects' is a list, or a map from outcome to list")
        return {}

    def _changes(self, node: Node) -> tuple[Effect, ...]:
        if not isinstance(node, Sequence):
            if not (isinstance(node, Scalar) and node.void):
                self.found.error(node.place, "effects are a list; write [] for none")
            return ()
        return tuple(effect for item in node if (effect := self.resolver.effect(item)) is not None)

    def _takes(self, form: TakesForm | None, node: Node | None) -> Takes:
        if form is None or not isinstance(node, Mapping):
            return Takes()
        least, most = self._span(node.get("at_least")), self._span(node.get("at_most"))
        alike = (
            isinstance(least, Duration) and isinstance(most, Duration) and is_months(least.unit) == is_months(most.unit)
        )
        if alike and _size(least) > _size(most):
            self.found.error(node.value_place("at_most"), f"at most '{most}' is less than at least '{least}'")
        since = node.get("since")
        return Takes(self._since(since) if isinstance(since, Scalar) else None, least, most)

    def _since(self, node: Scalar) -> Term:
        """`takes: {since: renunciation}` means since that status took its value."""
        if node.text in self.scope.statuses:
            return Since(node.text)
        term = self.resolver.term(node)
        if self.resolver.type_of(term) not in (DATE, None):
            self.found.error(node.place, f"'{node.text}' is no date; write a status, or a date")
        return term

    def _span(self, node: Node | None) -> Duration | Param | None:
        if not isinstance(node, Scalar) or node.void or node.text == NONE_STATED:
            return None
        return self.resolver.duration(node)

    def duty(self, written: Written) -> Duty | None:
        """Read one duty."""
        form = shaped(DutyForm, written.node, written.what, self.found)
        if form is None:
            self.salvage(written)
            return None
        node, frame = written.node, self.frame(form, written)
        self.scope.name("actor", form.owes, self.scope.actors, node.value_place("owes"))
        self.scope.name("act", form.act, self.scope.acts, node.value_place("act"))
        since, within, when = node.get("since"), node.get("within"), self.resolver.condition(node.get("when"))
        if not isinstance(since, Scalar) or not isinstance(within, Scalar):
            return None
        start, length = self.resolver.moment(since), self.resolver.duration(within)
        if start is None:
            return None
        return Duty(
            form.id, label_of(form.id, form.label), form.owes, form.act, start, length, when, frame.force, frame.layer,
            frame.reading, frame.cite, written.instrument, form.note, written.place,
            read_gaps(form.gaps, node.get("gaps"), self.scope, written.what),
        )  # fmt: skip


def _size(span: object) -> int:
    """Compare lengths of one kind: days with weeks, months with years."""
    if not isinstance(span, Duration):
        return 0
    return span.n * {"weeks": 7, "years": 12}.get(span.unit, 1)
