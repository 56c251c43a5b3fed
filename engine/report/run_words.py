"""Words of a run's report: names that lead to the provisions behind them, which stand at its end with their sources."""

from collections.abc import Iterator

from ..language.english import condition_in_words, rule_in_words
from ..language.rulebook import Rulebook
from ..population.measures.steps import Wait
from .page import Block, Heading, Line, Piece, Say, line
from .words import Wording, aside


class RunWords:
    """The words of one rulebook in a report, which remember what was spoken of."""

    def __init__(self, book: Rulebook) -> None:
        self.book, self.wording = book, Wording(book)
        self.rules = {rule.id: rule for rule in book.rules}
        self.spoken: dict[str, None] = {}

    def link(self, provision: str, words: str = "") -> Piece:
        """Return the name of an act or a rule, leading to what it says."""
        known = provision in self.book.acts or provision in self.rules
        if known:
            self.spoken.setdefault(provision)
        return Piece(words or self.name(provision), to=f"provision-{provision}" if known else "")

    def links(self, provisions: Iterator[str] | tuple[str, ...]) -> Line:
        """Return several, one after the other."""
        found: list[Piece | str] = []
        for provision in provisions:
            found += [", "] if found else []
            found.append(self.link(provision))
        return line(*found)

    def name(self, provision: str) -> str:
        """Return what an act is called; a rule has its id."""
        if provision in self.book.acts:
            return self.wording.name(provision)
        rule = self.rules.get(provision)
        return (rule.label or provision) if rule else provision

    def actor(self, actor: str) -> str:
        """Return who acts."""
        return self.wording.name(actor) if actor else ""

    def goal(self, goal: str) -> str:
        """Say a goal in the words of its condition, where the vocabulary has them."""
        conditions = self.book.vocabulary.goals
        return condition_in_words(conditions[goal], self.book) if goal in conditions else goal

    def wait(self, wait: Wait) -> str:
        """Say what is waited for."""
        status = self.wording.name(wait.status)
        return f"{status} ({self.wording.outcome(wait.status, wait.value)})"

    def bringing(self, goal: str, done: frozenset[str]) -> tuple[str, ...]:
        """Return the acts of a scenario that bring about what a goal reads."""
        from ..language.conditions import Set, reads

        conditions = self.book.vocabulary.goals
        wanted = {ref.name for ref in reads(conditions[goal])} if goal in conditions else set()
        return tuple(
            act.id
            for act in self.book.acts.values()
            if act.id in done
            and any(isinstance(e, Set) and e.status in wanted for effects in act.effects.values() for e in effects)
        )

    def provisions(self) -> Iterator[Block]:
        """Yield what was spoken of, with what it says and its sources."""
        for name in sorted(self.spoken):
            if name in self.book.acts:
                act = self.book.acts[name]
                yield Heading(line(self.wording.name(name)), name, 3, f"provision-{name}")
                yield Say(
                    line(f"An act of {self.actor(act.actor)}, by {self.title(act.instrument)}."), "", aside(act.cite)
                )
            else:
                rule = self.rules[name]
                yield Heading(line(rule.label or name), name, 3, f"provision-{name}")
                yield Say(line(rule_in_words(rule, self.book)), "", aside(rule.cite))

    def title(self, instrument: str) -> str:
        """Return the title of an instrument."""
        known = self.book.instruments.get(instrument)
        return known.title if known else instrument
