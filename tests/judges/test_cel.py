"""The conditions of rules in CEL, judged by an engine of CEL that knows nothing of zhol, on drawn lives.

`make judges LIVES=...` tries more lives.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import cel
import pytest

from zhol.engine.decide.clauses import Count, Formula, Neg, hold
from zhol.engine.decide.program import Compiled
from zhol.engine.decide.replay import World
from zhol.engine.decide.stance import Stance
from zhol.engine.decide.target import Anatomy
from zhol.engine.decide.truth import NO, OPEN, YES, Truth
from zhol.engine.formats.cel import InCel, rule_in_cel
from zhol.engine.language.dates import text
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rule, Rulebook
from zhol.tests.agreement.drawing import Drawing

from .snapshot import snapshot

ROOT = Path(__file__).resolve().parents[2]
LIVES = int(os.environ.get("ZHOL_JUDGES", "40"))
TOLD = {NO: (False, False), OPEN: (False, True), YES: (True, True)}
OF_THE_PAST, OF_OTHERS = "it looks back over what", "it speaks of the"


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load(ROOT / "rules")


@dataclass
class Judge:
    """The foreign engine, with what it was asked; `spoiled` is what is done to an expression before it is."""

    book: Rulebook
    spoiled: Callable[[str], str] = str
    programs: dict[tuple[str, str], tuple[InCel, cel.Program, cel.Program]] = field(default_factory=dict)
    met: Counter[Truth] = field(default_factory=Counter)
    rules: dict[Truth, set[str]] = field(default_factory=lambda: {NO: set(), OPEN: set(), YES: set()})

    def differing(self, world: World) -> Iterator[str]:
        """Yield each rule that is judged otherwise on the world's day."""
        given = cel.Context(snapshot(world))
        asked = [name for name in self.book.vocabulary.questions if name in self.book.by_target]
        for target in [*world.program.statuses, *map(world.program.question, asked)]:
            truths = target.truths(world, world.main)
            for rule, parts in zip(target.rules, target.anatomy, strict=False):  # a duty is no rule
                said, certainly, possibly = self._compiled(rule, world.program.stance)
                if said.cannot:
                    continue
                ours = hold(_whole(parts), truths)
                theirs = certainly.execute(given), possibly.execute(given)
                self.met[ours] += 1
                self.rules[ours].add(rule.key)
                if theirs != TOLD[ours]:
                    yield f"{rule.key} on {text(world.lo)}: {TOLD[ours]}, and in CEL {theirs}\n{said.certainly}"

    def _compiled(self, rule: Rule, stance: Stance) -> tuple[InCel, cel.Program, cel.Program]:
        key = rule.key, str(sorted(stance.readings.items()))
        if key not in self.programs:
            said = rule_in_cel(rule, self.book, stance)
            certainly, possibly = (
                cel.compile(self.spoiled(side) or "false") for side in (said.certainly, said.possibly)
            )
            self.programs[key] = said, certainly, possibly
        return self.programs[key]


def _whole(parts: Anatomy) -> Formula:
    """The condition of a rule as it is written, without the change that it waits for."""
    whole = [*([parts.force] if parts.force else []), *parts.valued, parts.when]
    whole += [Neg(parts.unless)] if parts.unless else []
    return Count(len(whole), tuple(whole))


def differing(book: Rulebook, lives: int, judge: Judge) -> Iterator[str]:
    """Have so many drawn lives judged by both; yield what is judged otherwise."""
    compiled, drawing = Compiled(book), Drawing(book, seed=31)
    for number in range(lives):
        drawn = drawing.life(number * 7)
        world = World(compiled.program(drawn.stance), drawn.case.life)
        for day in drawn.case.on[:2]:
            world.run(day)
            yield from (f"{drawn}\n{words}" for words in judge.differing(world))


def test_a_foreign_engine_judges_every_condition_as_we_do(book: Rulebook) -> None:
    judge = Judge(book)
    assert next(differing(book, LIVES, judge), None) is None
    said = {rule for rules in judge.rules.values() for rule in rules}
    print(
        f"cel: {LIVES:,} lives, {sum(judge.met.values()):,} judgements of {len(said)} rules, no mismatch; "
        f"{judge.met[YES]:,} yes, {judge.met[NO]:,} no, {judge.met[OPEN]:,} open"
    )
    assert min(judge.met[truth] for truth in (NO, OPEN, YES)) > 20 * LIVES
    assert len(judge.rules[YES]) > len(said) / 2
    assert len(judge.rules[OPEN]) > len(said) / 4


def test_another_rulebook_is_judged_alike() -> None:
    bost = load(ROOT / "tests" / "rulebooks" / "bost")
    judge = Judge(bost)
    assert next(differing(bost, 60, judge), None) is None
    assert sum(judge.met.values()) > 60


@pytest.mark.parametrize(
    ("right", "wrong"), [(" >= ", " > "), (".all(", ".exists("), ("getDate() - 1", "getDate()"), ("&&", "||")]
)
def test_a_mistake_in_the_expressions_would_be_noticed(book: Rulebook, right: str, wrong: str) -> None:
    assert next(differing(book, LIVES, Judge(book, lambda said: said.replace(right, wrong))), None)


def test_what_cel_cannot_say_is_named(book: Rulebook) -> None:
    stance = Drawing(book).life(0).stance
    cannot = [said for rule in book.rules if (said := rule_in_cel(rule, book, stance)).cannot]
    print(f"cel: {len(book.rules) - len(cannot)} of {len(book.rules)} rules can be said")
    assert len(cannot) < len(book.rules) / 10
    assert all(said.cannot.startswith((OF_THE_PAST, OF_OTHERS)) for said in cannot)
    assert not any(said.certainly or said.possibly for said in cannot)
