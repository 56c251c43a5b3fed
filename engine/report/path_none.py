"""Where there is no way: whether that is certified, the fewest conditions that keep it out, and whose these are."""

from collections.abc import Iterator, Sequence

from ..language.conditions import All, Condition, Is, Ref
from ..language.dates import words
from ..language.english import condition_in_words
from ..language.rulebook import Act, Rule, Rulebook
from ..paths.bars import Bar
from ..paths.far import Block
from ..paths.path import Fewest, Opening, Opens, Outlook
from ..paths.whose import ACTOR, OWN, PRACTICE, Whose
from .page import Block as PageBlock
from .page import Line, Piece, Say, line
from .words import Wording, aside, listed


class NoWay:
    """Tells what stands in the way of a goal, by one rulebook, up to a day."""

    def __init__(self, rulebook: Rulebook, wording: Wording, until: int) -> None:
        self.book, self.wording, self.until = rulebook, wording, until
        self.rules = {rule.key: rule for rule in rulebook.rules}

    def blocks(self, outlook: Outlook) -> Iterator[PageBlock]:
        say = self.wording
        until = say.day(self.until)
        if outlook.certified:
            said = say.tell(
                "No life that may follow has it by {day}: all acts that may be done, together, never bring it.",
                day=until,
            )
            yield Say(line(Piece(say.tell("No way."), "bad"), f" {said}"))
        elif outlook.closed:
            said = say.tell(
                "All {n} states that can be reached by {day} were seen, and it holds in none.",
                n=outlook.states, day=until,
            )  # fmt: skip
            yield Say(line(Piece(say.tell("No way found."), "bad"), f" {said}"))
        else:
            said = say.tell("{n} states were seen by {day}, not all there are.", n=outlook.states, day=until)
            yield Say(line(Piece(say.tell("Not settled."), "open"), f" {said}"))
        if outlook.fewest is not None and (outlook.fewest.sets or outlook.fewest.least is None):
            yield from self._fewest(outlook.fewest)
        elif outlook.blocks:
            yield Say(line(say.tell("What seems to stand nearest in the way (not proved to be the smallest set):")))
            for block in outlook.blocks:
                yield self._block(block)
        if outlook.openings is not None:
            yield from self._openings(outlook.openings)

    def _openings(self, openings: Sequence[Opening]) -> Iterator[Say]:
        """Tell what by itself opens a way."""
        if not any(o.least is not None for o in openings):
            yield Say(line("No rule, left out by itself, and no act of another, undone by itself, opens a way."))
        else:
            yield Say(line("A way opens where one of these is otherwise, all else being so:"))
        for opening in openings:
            way = f"; then {counted(opening.steps, 'step')} in {counted(opening.least or 0, 'day')} at least"
            said_ = line(self._opening(opening), way if opening.least is not None else ": not settled")
            yield Say(said_, mark="○", aside=aside(opening.cite))

    def _opening(self, opening: Opening) -> Line:
        if opening.sort == "rule":
            rule = self.rules[opening.of]
            return line("without the rule: ", Piece(self._rule(rule), "name"), f" ({self.wording.layer(rule.layer)})")
        act = self.book.acts[opening.of]
        when = f", {words(opening.on)}" if opening.on else ""
        return line(
            "had it not been done: ",
            Piece(self.wording.name(act.id), "name"),
            f", {self.wording.name(act.actor)}{when}",
        )

    def _block(self, block: Block) -> Say:
        rule = self.rules.get(block.of)
        act = self.book.acts.get(block.of)
        cite = aside(rule.cite) if rule else aside(act.cite) if act else ""
        if block.sort == "rule" and rule:
            return Say(line("the rule: ", Piece(self._rule(rule), "bad")), mark="✗", aside=cite)
        if block.sort == "force":
            said = self._rule(rule) if rule else self.wording.name(block.of)
            return Say(line("not in force: ", Piece(said, "bad")), mark="✗", aside=cite)
        said = self._condition(block.condition, block.holds)
        if not block.of:
            return Say(line("nothing that may be done brings about: ", Piece(said, "bad")), mark="✗")
        of = self._rule(rule) if rule else self.wording.name(block.of)
        return Say(line(Piece(said, "bad"), f", asked by: {of}"), mark="✗", aside=cite)

    def _condition(self, condition: Condition | None, holds: bool) -> str:
        if condition is None:
            return "no rule gives this answer"
        said = condition_in_words(condition, self.book)
        return said if holds else f"not: {said}"

    def _rule(self, rule: Rule) -> str:
        return rule.label or rule.id

    # --- the fewest conditions

    def _fewest(self, found: Fewest) -> Iterator[Say]:
        """Tell the fewest conditions that would have to be otherwise, in whose hands they are, and the way then."""
        if found.least is None:
            yield Say(line("No condition that fails, thought away, opens a way; nor do all of them together."))
            return
        many = len(found.sets[0].bars)
        what = "one condition" if many == 1 else f"{many} conditions"
        sure = "it is proved that no fewer do" if found.proved else "not proved to be the fewest"
        yield Say(line(f"It would take {what} to be otherwise ({sure}):"))
        for n, each in enumerate(found.sets):
            yield from self._opens(each, n > 0)
        if not found.every:
            yield Say(line("There may be others: not all were looked at."))

    def _opens(self, found: Opens, another: bool) -> Iterator[Say]:
        way = f"; then {counted(found.steps, 'step')} in {counted(found.least, 'day')} at least"
        for n, (bar, whose) in enumerate(found.bars):
            last = n == len(found.bars) - 1
            start = "or: " if another and not n else "and: " if n else ""
            said = line(start, Piece(self.bar(bar), "name"), f" ({self._whose(whose)})", way if last else "")
            yield Say(said, mark="○", aside=self._cited(bar))

    def bar(self, bar: Bar) -> str:
        """Say what would have to be otherwise."""
        rule, act = self.rules.get(bar.of), self.book.acts.get(bar.of)
        if bar.sort == "value":
            return condition_in_words(Is(Ref("status", bar.of), (bar.part,)), self.book)
        if bar.sort == "asked":
            return f"were it asked: {self.wording.name(bar.of)}"
        of = self._rule(rule) if rule else self.wording.name(bar.of)
        if bar.sort == "rule":
            return f"without the rule: {of}"
        if bar.sort == "force":
            return f"were it in force: {of}"
        if bar.sort == "exception":
            said = condition_in_words(rule.unless, self.book) if rule and rule.unless else ""
            return f"without the exception: {said}, of: {of}"
        part = _part(rule or act, int(bar.part))
        return f"were this not asked: {condition_in_words(part, self.book)}, by: {of}"

    def _whose(self, whose: Whose | None) -> str:
        if whose is None:
            return "nobody's"
        if whose.rank == OWN:
            return "the person's own" if whose.actors else "of the life itself"
        if whose.rank == ACTOR:
            names = [self.wording.name(actor) for actor in whose.actors]
            return f"in the hands of {listed(names, 'or')}" if names else "no act brings it about"
        what = "practice" if whose.rank == PRACTICE else "law"
        return f"{what} of {whose.jurisdiction}" if whose.jurisdiction else what

    def _cited(self, bar: Bar) -> str:
        source = self.rules.get(bar.of) or self.book.acts.get(bar.of)
        return aside(source.cite) if source else ""


def _part(source: Rule | Act | None, n: int) -> Condition:
    assert source is not None, "a condition is of a rule or an act"
    asked = source.when if isinstance(source, Rule) else source.requires
    return asked.parts[n] if isinstance(asked, All) else asked


def counted(n: int, word: str) -> str:
    """Return a number of things."""
    return f"{n} {word}" if n == 1 else f"{n} {word}s"
