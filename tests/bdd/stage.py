"""What a scenario has told so far - a rulebook, a life, a stance - and what the engine makes of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.complete import MOST_WAYS
from zhol.engine.decide.finding import Column, Finding, Judgement, RuleTrace
from zhol.engine.decide.life import Case
from zhol.engine.decide.one_day import CUT_SHORT
from zhol.engine.interview.interview import Interview
from zhol.engine.language.dates import day_of, text
from zhol.engine.language.rulebook import DUTY_VALUES
from zhol.engine.paths.change import Advice
from zhol.engine.paths.path import Roads
from zhol.engine.receipts.forms import ReceiptForm
from zhol.engine.text.diagnostic import nearest
from zhol.tests.bdd.phrases import objection
from zhol.tests.bdd.sheet import Sheet
from zhol.tests.bdd.shelf import PEOPLE, RULES, Shelf, named
from zhol.tests.bdd.tale import Tale

if TYPE_CHECKING:
    from zhol.engine.proof.difference import Change, Difference

FEW_WAYS = 1
"""In so many ways unknowns are filled in at first; in as many as it takes for the answers that a scenario speaks of.

More at first would go into answers that nobody asks for, nine tenths of all there is to do."""
KEPT = 100
"""So many judgements are kept: scenarios of one file share them, those of another hardly."""
FATES = ("effective", "open", "beaten", "not met", "not in force")


class Stage:
    """One scenario being played."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.sheet = Sheet()
        self.reforms: list[str] = []
        self.tale: Tale | None = None
        self.layers: tuple[str, ...] | None = None
        self.readings: dict[str, str] = {}
        self.off: tuple[str, ...] = ()
        self.days: tuple[int, ...] | None = None
        self.roads: Roads | None = None
        self.advice: tuple[Advice, ...] | None = None
        self.interview: Interview | None = None
        self.receipt: ReceiptForm | None = None
        self.sittings: list[Case] = []
        """What was told before each answer of an interview."""
        self.difference: Difference | None = None
        self.explained = False
        """Whether a step to come asks about rules that took no effect: then it is judged so at once, not twice."""
        self.told_ways: set[tuple[str, str]] = set()
        self.asserted: set[str] = set()
        """What the scenario says something about: questions, statuses, acts (`tests/exercised.py` reads it)."""

    # --- what is told

    def reform(self, slug: str) -> None:
        """Apply a reform of the rulebook that ships."""
        assert not self.sheet.begun, "a made-up rulebook has no reform of that name; write it as a doc string"
        self.reforms.append(named(RULES / "reforms", slug, "reform").as_posix())

    def tell(self, slug: str) -> None:
        """Take one of the lives that ship."""
        path = named(PEOPLE, slug, "life")
        self.tale = Tale(path.read_text("utf-8"), path.name)

    def life(self) -> Tale:
        """Return the life, to be told differently."""
        assert self.tale, "no life was told; begin with `Given the life ...`"
        return self.tale

    # --- what the engine makes of it

    def checker(self) -> Checker:
        """Return who judges by the rulebook told. Raises BadInput where it is none."""
        if self.sheet.begun:
            return self.shelf.made_up(self.sheet.texts(), tuple(self.reforms))
        return self.shelf.shipped(tuple(map(Path, self.reforms)))

    def case(self) -> Case:
        """Return the life as it is read. Raises BadInput where it is none."""
        tale = self.life()
        return read_case(tale.text(), tale.name, self.checker().book)

    def judge(self, days: tuple[int, ...] = (), explain: bool = False, of: str = "") -> Judgement:
        """Judge the life on some days, or on its own, by both engines; what scenarios share is judged once.

        The answer to the question `of` is as complete as `zhol check` has it; others may be cut short, and say so.
        """
        checker, case = self.checker(), self.case()
        stance = (self.layers, tuple(sorted(self.readings.items())), self.off)
        explain = explain or self.explained
        key = (checker.book.digest, self.life().text(), days, stance, explain, of)
        if key not in self.shelf.judged:
            if len(self.shelf.judged) >= KEPT:
                self.shelf.judged.clear()
            self.shelf.judged[key] = checker.check(
                case, on=days, layers=self.layers, readings=self.readings, rules_off=self.off, explain=explain,
                questions=(of,) if of else None, most=MOST_WAYS if of else FEW_WAYS,
            )  # fmt: skip
        return self.shelf.judged[key]

    def judgement(self, explain: bool = False) -> Judgement:
        """Return the judgement that the scenario asked for; explained, it also holds the rules that took no effect."""
        assert self.days is not None, "nothing was judged; say `When it is judged on ...`"
        return self.judge(self.days, explain)

    def hangs(self, question: str, term: str, column: Column, days: tuple[int, ...]) -> set[int]:
        """Return the days on which another reading of a term would change an answer in a column."""
        self.asserted.add(question)
        found = self.checker().check(
            self.case(), on=days, layers=column.layers, readings=self.readings, questions=(question,),
            rules_off=self.off, with_readings=True,
        )  # fmt: skip
        return {d.on for d in found.readings_that_matter if (d.question, d.term, d.beside) == (question, term, ())}

    def compared(self) -> "Difference":
        """Return what a comparison of two sides found."""
        assert self.difference is not None, "nothing was compared; say `When ... is compared between ... and ...`"
        return self.difference

    def way(self, change: "Change") -> tuple[str, str]:
        """Say from what to what an answer goes."""
        return change.before.words, change.after.words

    # --- what is asked of it

    def columns(self, under: str | None, explain: bool = False) -> tuple[Column, ...]:
        """Return the columns spoken of: the one named, by its heading or its last layer; else all."""
        columns = self.judgement(explain).columns
        chosen = [c for c in columns if under is None or c.title.removeprefix("+ ") == under.removeprefix("+ ")]
        assert chosen, f"there is no column '{under}'; they are {', '.join(repr(c.title) for c in columns)}"
        return tuple(chosen)

    def asked(self, on: str | None) -> tuple[int, ...]:
        """Return the days spoken of: the one named, else all."""
        days = self.judgement().days
        if on is None:
            return days
        assert day_of(on) in days, f"it was judged on {', '.join(map(text, days))}, not on {on}"
        return (day_of(on),)

    def expect(self, question: str, phrase: str, under: str | None, on: str | None) -> None:
        """Fail unless a question has an answer, in each column and on each day spoken of."""
        known, rules = self._outcomes(question), {rule.id for rule in self.checker().book.rules}
        for column, finding in self._findings(question, under, on):
            if wrong := objection(finding, phrase, known, rules):
                pytest.fail(f"under {column.title}, {wrong}", pytrace=False)

    def findings(self, question: str, under: str | None, on: str | None) -> Iterator[Finding]:
        """Yield the answers to a question, in each column and on each day spoken of."""
        self._outcomes(question)
        for _, finding in self._findings(question, under, on):
            yield finding

    def _findings(
        self, question: str, under: str | None, on: str | None, explain: bool = False
    ) -> Iterator[tuple[Column, Finding]]:
        self.asserted.add(question)
        for column in self.columns(under, explain):
            for day in self.asked(on):
                yield column, self._complete(column, column.finding(question, day), explain)

    def _complete(self, column: Column, finding: Finding, explain: bool) -> Finding:
        """Return a finding with its unknowns filled in in every way that matters, as far as is ever tried."""
        if CUT_SHORT not in finding.notes or self.days is None:
            return finding
        columns = self.judge(self.days, explain, finding.question).columns
        whole = next(each for each in columns if each.title == column.title)
        return whole.finding(finding.question, finding.on)

    def _outcomes(self, question: str) -> tuple[str, ...]:
        book = self.checker().book
        words = book.vocabulary
        if question in words.questions:
            return words.questions[question].outcomes
        if question in book.duties:
            return DUTY_VALUES
        known = [*words.questions, *words.statuses, *book.duties]
        assert question in words.statuses, f"there is no question or status '{question}'{nearest(question, known)}"
        return words.statuses[question].values

    def fate(self, rule: str, under: str | None, on: str | None) -> Iterator[tuple[Column, RuleTrace]]:
        """Yield what became of a rule: of its versions, the one that went furthest."""
        book = self.checker().book
        target = next((r.decides for r in book.rules if r.id == rule), None)
        known = {r.id for r in book.rules}
        assert target is not None, f"there is no rule '{rule}'{nearest(rule, known)}"
        for column, finding in self._findings(target, under, on, explain=True):
            traces = [trace for trace in (*finding.because, *finding.rejected) if trace.rule == rule]
            assert traces, (
                f"under {column.title}, rule '{rule}' does not count: it is of another layer or reading, or off"
            )
            yield column, min(traces, key=lambda trace: FATES.index(trace.fate))

    def act(self, name: str) -> str:
        """Return the name of an act that there is."""
        acts = self.checker().book.acts
        assert name in acts, f"there is no act '{name}'{nearest(name, acts)}"
        self.asserted.add(name)
        return name
