"""Read rules: what they decide, when, and what they stand over."""

from ..text.node import Mapping, Node, Scalar
from .conditions import Trigger
from .provision_forms import MayForm, RuleForm
from .provisions import Provisions
from .rulebook import May, Rule
from .shape import once, shaped, words_of
from .written import Written

NONE_STATED = "none stated"


class Rules(Provisions):
    """Reads rules on questions and statuses."""

    def rule(self, written: Written) -> Rule | None:
        """Read one rule."""
        form = shaped(RuleForm, written.node, written.what, self.found)
        if form is None:
            self.salvage(written)
            return None
        node, frame = written.node, self.frame(form, written)
        known = self.target(node.get("decides"))
        outcomes, may = self._decision(form, written, known)
        unless = node.get("unless")
        self.overrides(node.get("overrides"), form.decides, written)
        return Rule(
            form.id, form.decides, outcomes, may, self.resolver.condition(node.get("when")),
            self.resolver.condition(unless) if unless else None, self._trigger(form, node), frame.force, frame.layer,
            frame.reading, tuple(form.overrides), form.default, frame.cite, written.instrument, form.label, form.note,
            written.place, rests_on=frame.rests_on, lets=frame.lets,
        )  # fmt: skip

    def target(self, node: Node | None) -> tuple[str, ...]:
        """Return what can come out of the question or status a rule decides; nothing where it is neither."""
        if not isinstance(node, Scalar) or node.void:
            return ()
        target = node.text
        if target in self.scope.statuses:
            status = self.scope.statuses[target]
            if status.duty:
                self.found.error(
                    node.place, f"'{target}' is a duty; it follows its act and its deadline, no rule decides it"
                )
            return status.values
        if target in self.scope.questions:
            return self.scope.questions[target]
        if target in self.scope.facts:
            self.found.error(
                node.place, f"'{target}' is a fact, which never changes; a rule decides a question or a status"
            )
        else:
            self.scope.unknown("question or status", target, [*self.scope.questions, *self.scope.statuses], node.place)
        return ()

    def outcome(self, word: Scalar, target: str, known: tuple[str, ...]) -> None:
        """Check one outcome against those that the target can have."""
        if known and not word.void:
            self.scope.name(f"outcome of {target}", word.text, known, word.place)

    def _decision(self, form: RuleForm, written: Written, known: tuple[str, ...]) -> tuple[tuple[str, ...], May | None]:
        if (form.outcome is None) == (form.may is None):
            what = "neither 'outcome' nor 'may'" if form.may is None else "both 'outcome' and 'may'"
            self.found.error(written.place, f"{written.what}: {what}; a rule has one of them")
            return (), None
        if form.may is not None:
            return tuple(form.may.outcomes), self._may(form.may, written, known)
        for word in words_of(written.node.get("outcome")):
            self.outcome(word, form.decides, known)
        return (form.outcome or "",), None

    def _may(self, form: MayForm, written: Written, known: tuple[str, ...]) -> May:
        node, target = written.node.get("may"), written.node.get("decides")
        if isinstance(node, Mapping) and isinstance(target, Scalar):
            if target.text in self.scope.statuses:
                place = written.node.key_place("may")
                self.found.error(
                    place, f"{written.what}: discretion is for rules on questions, and '{target.text}' is a status"
                )
            self.scope.name("actor", form.actor, self.scope.actors, node.value_place("actor"))
            listed = words_of(node.get("outcomes"))
            once(listed, written.what, self.found)
            if not form.outcomes:
                self.found.error(node.value_place("outcomes"), f"{written.what}: no outcomes to choose from; list them")
            for word in listed:
                self.outcome(word, target.text, known)
            within = node.get("within")
            if isinstance(within, Scalar) and within.text != NONE_STATED:
                self.resolver.duration(within)
        return May(form.actor, tuple(form.outcomes), form.within)

    def _trigger(self, form: RuleForm, node: Mapping) -> Trigger | None:
        at = node.get("at")
        if not isinstance(at, Scalar) or at.void:
            return None
        if form.decides in self.scope.questions:
            self.found.error(
                node.key_place("at"),
                f"rule {form.id}: 'at' is for rules on a status, and '{form.decides}' is a question",
            )
        return self.resolver.trigger(at)

    def overrides(self, node: Node | None, target: str, written: Written) -> None:
        """Check the rules that a rule or table names."""
        words = words_of(node)
        once(words, f"{written.what}: overrides", self.found)
        for word in words:
            if not self.scope.name("rule", word.text, self.scope.rules, word.place):
                continue
            other = self.scope.rules[word.text]
            if word.text == written.id:
                self.found.error(word.place, f"{written.what}: overrides itself; name the rule that yields to it")
            elif other and other != target:
                self.found.error(
                    word.place,
                    f"'{word.text}' decides '{other}', not '{target}'; a rule overrides rules on its own question",
                )
