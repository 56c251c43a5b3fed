"""A judgement seen by rows: which questions are worth a line, and how their answers run along the columns."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from ..decide.finding import Dependence, Finding, Judgement, RuleTrace
from ..decide.options import leading
from ..language.conditions import reads
from ..language.dates import Span
from ..language.rulebook import Rule, Rulebook
from .resting import Resting
from .words import Wording

A_YEAR = 366
Answers = tuple[Finding | None, ...]


@dataclass(frozen=True)
class Lineup:
    """A judgement with the words to tell it in; the first column is what the others are held against."""

    judgement: Judgement
    wording: Wording

    @cached_property
    def _found(self) -> dict[tuple[str, int, int], Finding]:
        columns = enumerate(self.judgement.columns)
        return {(f.question, f.on, i): f for i, column in columns for f in column.findings}

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """Name the columns."""
        titles = (re.sub(r"(\+ )+", "+ ", column.title) for column in self.judgement.columns)
        return tuple(title_told(title, self.wording) for title in titles)

    def answers(self, question: str, day: int) -> Answers:
        """Return the answers to one question on one day, a column each (None where it was not put)."""
        return tuple(self._found.get((question, day, i)) for i in range(len(self.titles)))

    def questions(self, day: int) -> tuple[str, ...]:
        """Return what was judged on a day: headline statuses, other statuses, questions as the vocabulary has them."""
        words = self.wording.rulebook.vocabulary
        order = {name: i for i, name in enumerate([*words.statuses, *self.wording.rulebook.duties, *words.questions])}
        found = {f.question: f for f in self._found.values() if f.on == day}

        def rank(name: str) -> tuple[bool, bool, int]:
            status = words.statuses.get(name)
            return (not found[name].is_status, not (status and status.headline), order.get(name, len(order)))

        return tuple(sorted(found, key=rank))

    def shown(self, day: int) -> tuple[str, ...]:
        """Return what is worth a line: the statuses that stand out, and questions asked that some rule speaks of."""
        worth = self._worth(day)
        return tuple(q for q in worth if not {"not-asked", "silent"} >= self._kinds(q, day))

    def _worth(self, day: int) -> tuple[str, ...]:
        """Return what was judged; where that is all there is, what stands out of it, and nothing told only aside."""
        book = self.wording.rulebook
        found = self.questions(day)
        if not set(leading(book)) <= set(found):
            return found
        statuses = book.vocabulary.statuses
        out = {name for name, status in statuses.items() if status.headline} or set(_changeable(book))
        out |= {name for name, question in book.vocabulary.questions.items() if not question.aside}
        return tuple(q for q in found if q in out)

    def telling(self, day: int) -> tuple[str, ...]:
        """Return what a reader looks at first: statuses that stand out, and what is not settled alike in every column.

        Where there is but one column nothing can differ: then all that is shown.
        """
        shown = self.shown(day)
        if len(self.titles) == 1:
            return shown
        headlines = {name for name, s in self.wording.rulebook.vocabulary.statuses.items() if s.headline}
        return tuple(q for q in shown if q in headlines or self._tells_apart(q, day))

    def _tells_apart(self, question: str, day: int) -> bool:
        open_kinds = {"unknown", "discretion", "conflict"}
        columns = range(len(self.titles))
        answers = self.answers(question, day)
        if any(map(self.in_window, answers)) or len({self.since(found) for found in answers if found}) > 1:
            return True
        return bool(
            self.differing(question, day)
            or self._kinds(question, day) & open_kinds
            or any(self.depending(question, day, i) for i in columns)
        )

    def in_window(self, found: Finding | None) -> bool:
        """Tell whether an answer is a bad one that is shown as a span of time, as being without any nationality is."""
        if found is None or found.kind != "decided":
            return False
        question = self.wording.rulebook.vocabulary.questions.get(found.question)
        return bool(question and question.window and found.outcome != question.outcomes[0])

    def since(self, found: Finding) -> Span | None:
        """Return since when a status has a value that it did not begin with, where that is known to a year."""
        status = self.wording.rulebook.vocabulary.statuses.get(found.question)
        if not status or found.kind != "decided" or found.outcome in (status.begins, status.missing):
            return None
        return found.since if found.since and found.since.hi - found.since.lo <= A_YEAR else None

    def silent(self, day: int) -> tuple[str, ...]:
        """Return the questions that were asked and on which no column has a rule."""
        return tuple(q for q in self._worth(day) if "silent" in self._kinds(q, day) <= {"not-asked", "silent"})

    def not_asked(self, day: int) -> tuple[str, ...]:
        """Return the questions picked out by the reader that are not asked of such a person; of all there are, none."""
        if set(leading(self.wording.rulebook)) <= set(self.questions(day)):
            return ()
        return tuple(q for q in self._worth(day) if self._kinds(q, day) == {"not-asked"})

    def _kinds(self, question: str, day: int) -> set[str]:
        return {f.kind if f else "not-asked" for f in self.answers(question, day)}

    def differing(self, question: str, day: int) -> tuple[int, ...]:
        """Return the columns whose answer is not that of the first."""
        answers = self.answers(question, day)
        return tuple(i for i, found in enumerate(answers) if i and tells(found) != tells(answers[0]))

    def depending(self, question: str, day: int, column: int) -> tuple[Dependence, ...]:
        """Return the vague terms whose reading alone would change an answer."""
        found, title = self.judgement.readings_that_matter, self.judgement.columns[column].title
        return tuple(d for d in found if (d.question, d.on, d.column) == (question, day, title) and not d.beside)

    def place(self, title: str) -> int:
        """Return which column has a title."""
        return next(i for i, column in enumerate(self.judgement.columns) if column.title == title)

    def rests(self, question: str, day: int, column: int) -> frozenset[str]:
        """Return the unverified rules that an answer rests on, itself or through other answers."""
        return self._resting[day, column].on(question)

    @cached_property
    def _resting(self) -> dict[tuple[int, int], Resting]:
        book = self.wording.rulebook
        return {
            (day, i): Resting({f.question: f for f in column.findings if f.on == day}, self._rules, book.read_by)
            for day in self.judgement.days
            for i, column in enumerate(self.judgement.columns)
        }

    def rule(self, trace: RuleTrace) -> Rule | None:
        """Return the rule that a trace speaks of."""
        return self._rules.get(trace.rule)

    @cached_property
    def _rules(self) -> dict[str, Rule]:
        rules = self.wording.rulebook.rules
        return {rule.id: rule for rule in rules} | {rule.key: rule for rule in rules}

    def reads(self, trace: RuleTrace) -> tuple[str, ...]:
        """Return the questions and statuses that a rule reads."""
        rule = self.rule(trace)
        conditions = [rule.when, *([rule.unless] if rule.unless else [])] if rule else []
        return tuple(sorted({ref.name for c in conditions for ref in reads(c) if ref.sort != "fact"}))

    def among(self, columns: Iterable[int]) -> str:
        """Name some columns in a sentence, or nothing where they are all there are."""
        some = sorted(set(columns))
        if len(some) == len(self.titles):
            return ""
        if len(some) > 1 and some == list(range(some[0], len(self.titles))):
            return self.wording.tell("from {column} on", column=self.titles[some[0]])
        return ", ".join(self.titles[i] for i in some)


def title_told(title: str, say: Wording) -> str:
    """Return the title of a column, which is made of the labels of layers, in the language of the reader."""
    if say.tongue.is_english:
        return title
    labels = {layer.label for layer in say.rulebook.vocabulary.layers.values()}
    parts = re.split(r"((?:^| )\+ |^\d+: )", title)
    return "".join(say.tongue.word(part) if part in labels else part for part in parts)


def tells(found: Finding | None) -> tuple[object, ...]:
    """Return what an answer says, without how it came about."""
    if found is None or found.kind in ("silent", "not-asked"):
        return ()
    return (found.kind, found.outcome, tuple(sorted(found.outcomes)), found.needs, found.actors)


def _changeable(book: Rulebook) -> Iterable[str]:
    """Return the statuses that a rule or an act can change."""
    yield from (rule.decides for rule in book.rules if rule.decides in book.vocabulary.statuses)
    for act in book.acts.values():
        yield from (effect.status for effects in act.effects.values() for effect in effects)
