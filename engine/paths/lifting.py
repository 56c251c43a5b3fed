"""A program in which bars can be thought away: beside each stands a fact that says whether it is.

So what is thought away is an edit of the rulebook, made once for all bars; which of them it is, the life says. A fact
that is not known leaves it open, as any other would.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from ..decide.life import Life
from ..decide.program import Compiled, Program
from ..language.conditions import All, Condition, Is, Not, On, Ref, Set, Some
from ..language.rulebook import DONE, Act, Fact, Force, Question, Rule, Rulebook, Takes
from .bars import Bar
from .moment import HERE

YES, NO = "yes", "no"
AGAIN = 1_000
"""What is added to the version of a rule that stands for it as if it were always in force."""


@dataclass(frozen=True)
class Lifting:
    """A program with bars that can be thought away; `made` are the rules and acts made for it, each for a bar."""

    program: Program
    facts: dict[Bar, str]
    made: dict[str, Bar]

    def life(self, life: Life, lifted: Collection[Bar], perhaps: Collection[Bar] = ()) -> Life:
        """Return a life in which some bars are thought away, and of others that is left open."""
        facts = {**life.facts, **{self.facts[bar]: YES for bar in lifted}}
        return replace(life, facts=facts, unknown=life.unknown | {self.facts[bar] for bar in perhaps})


def lifting(program: Program, bars: Sequence[Bar]) -> Lifting:
    """Return a program in which each of some bars can be thought away."""
    return _Edit(program.book, bars).of(program)


class _Edit:
    """One edit of a rulebook: where each bar stands, a fact that lifts it."""

    def __init__(self, book: Rulebook, bars: Sequence[Bar]) -> None:
        self.book, self.made = book, dict[str, Bar]()
        self.facts = {bar: f"lifted {n}" for n, bar in enumerate(bars)}

    def of(self, program: Program) -> Lifting:
        """Return the edited program, for the same stance."""
        book, words = self.book, self.book.vocabulary
        facts = {name: Fact(name, name, "bool", missing=NO) for name in self.facts.values()}
        questions = {id: self._question(question) for id, question in words.questions.items()}
        acts = {act.id: act for old in book.acts.values() for act in self._acts(old)}
        acts |= {act.id: act for act in self._means(min(program.stance.layers))}
        edited = replace(
            book, rules=tuple(rule for old in book.rules for rule in self._rules(old)), acts=acts,
            vocabulary=replace(words, facts={**words.facts, **facts}, questions=questions),
        )  # fmt: skip
        return Lifting(Compiled(edited).program(program.stance), self.facts, self.made)

    def _lifted(self, bar: Bar) -> Is | None:
        name = self.facts.get(bar)
        return None if name is None else Is(Ref("fact", name), (YES,))

    def _asked(self, of: str, condition: Condition) -> Condition:
        """Return what is asked, each part with what lifts it."""
        parts = condition.parts if isinstance(condition, All) else (condition,)
        made = []
        for n, part in enumerate(parts):
            lifted = self._lifted(Bar("condition", of, str(n)))
            made.append(part if lifted is None else Some((part, lifted)))
        return All(tuple(made)) if made != list(parts) else condition

    def _question(self, question: Question) -> Question:
        lifted = self._lifted(Bar("asked", question.id))
        return question if lifted is None else replace(question, asked_when=Some((question.asked_when, lifted)))

    def _rules(self, rule: Rule) -> list[Rule]:
        when, unless = self._asked(rule.key, rule.when), rule.unless
        off, excepted = self._lifted(Bar("rule", rule.key)), self._lifted(Bar("exception", rule.key))
        if off is not None:
            when = All((*(when.parts if isinstance(when, All) else (when,)), Not(off)))
        if excepted is not None and unless is not None:
            unless = All((unless, Not(excepted)))
        made = rule if when is rule.when and unless is rule.unless else replace(rule, when=when, unless=unless)
        forced = self._lifted(Bar("force", rule.key))
        if forced is None:
            return [made]
        again = replace(
            made, when=All((*(when.parts if isinstance(when, All) else (when,)), forced)), force=Force(On()),
            version=rule.version + AGAIN,
        )  # fmt: skip
        self.made[again.key] = Bar("force", rule.key)
        return [made, again]

    def _acts(self, act: Act) -> list[Act]:
        requires = self._asked(act.id, act.requires)
        made = act if requires is act.requires else replace(act, requires=requires)
        forced = self._lifted(Bar("force", act.id))
        if forced is None:
            return [made]
        parts = requires.parts if isinstance(requires, All) else (requires,)
        again = replace(made, id=f"{act.id} again", requires=All((*parts, forced)), force=Force(On()))
        self.made[again.id] = Bar("force", act.id)
        return [made, again]

    def _means(self, layer: str) -> list[Act]:
        """Return an act of the person's for each value that no act brings about, open where its bar is lifted."""
        me = next(actor.id for actor in self.book.vocabulary.actors.values() if actor.is_self)
        found = []
        for bar in self.facts:
            lifted = self._lifted(bar)
            if bar.sort == "value" and lifted is not None:
                name = f"{bar.of}={bar.part}"
                self.made[name] = bar
                found.append(
                    Act(
                        name, name, me, lifted, "", Takes(), {DONE: (Set(bar.of, bar.part),)}, False, False, (),
                        Force(On()), layer, {}, (), "", "", HERE,
                    )
                )  # fmt: skip
        return found
