"""The ways to a goal as a page: each step with its dates and sources, what is met, what stands in the way."""

from collections.abc import Iterator, Sequence

from ..language.english import condition_in_words
from ..language.labels import outcome_in_words
from ..language.rulebook import Rule, Rulebook
from ..paths.path import Clash, Outlook, Path, Roads, Step, Window
from .page import Block as PageBlock
from .page import Footer, Heading, Line, Page, Piece, Row, Say, Table, line
from .path_none import NoWay
from .words import DISCLAIMER, Wording, aside, day_words, listed

HOW = {
    "silent": "no rule decides it",
    "open": "what is not known of the life decides it",
    "discretion": "theirs to choose",
}
LATE = {
    "requires": "what it requires no longer holds",
    "not in force": "it is no longer in force",
    "decided": "the decision has become another",
}


def path_page(roads: Roads, rulebook: Rulebook) -> Page:
    """Tell the ways to a goal: for columns that agree once, the soonest way first."""
    return Page(roads.case, tuple(PathPage(roads, rulebook).blocks()))


class PathPage:
    """Tells the roads of one life."""

    def __init__(self, roads: Roads, rulebook: Rulebook) -> None:
        self.roads, self.book, self.wording = roads, rulebook, Wording(rulebook)
        self.rules = {rule.key: rule for rule in rulebook.rules}
        self.none = NoWay(rulebook, self.wording, roads.until)

    def blocks(self) -> Iterator[PageBlock]:
        """Yield the page from top to bottom."""
        roads = self.roads
        yield Heading(line(roads.case), f"from {day_words(roads.on)}")
        yield Say(line("To: ", Piece(self._goal(), "strong")), aside=self._taken())
        for titles, outlook in self._alike():
            yield Heading(line(" / ".join(titles)), rank=2)
            yield from self._outlook(outlook)
        yield Footer(line(f"rulebook {roads.rulebook[:12]} · {DISCLAIMER}"))

    def _goal(self) -> str:
        goal = self.roads.goal
        said = condition_in_words(goal.condition, self.book)
        return said if "=" in goal.name else f"{self.wording.name(goal.name)}: {said}"

    def _taken(self) -> str:
        modes = {
            "asked": "others do what they are asked or bound to",
            "best": "others do whatever helps",
            "worst": "others do only what they must",
        }
        without = f"; nothing by {listed(map(self.wording.name, self.roads.without))}" if self.roads.without else ""
        avoid = f"; avoiding {listed(self.roads.avoid)}" if self.roads.avoid else ""
        unlawfully = "; even by what the law forbids" if self.roads.unlawfully else ""
        return modes[self.roads.mode] + without + avoid + unlawfully

    def _alike(self) -> list[tuple[list[str], Outlook]]:
        """Return outlooks, those that say the same under all their titles."""
        found: list[tuple[list[str], Outlook]] = []
        for outlook in self.roads.outlooks:
            same = next((f for f in found if (f[1].paths, f[1].blocks) == (outlook.paths, outlook.blocks)), None)
            if same:
                same[0].append(outlook.title)
            else:
                found.append(([outlook.title], outlook))
        return found

    def _outlook(self, outlook: Outlook) -> Iterator[PageBlock]:
        if not outlook.paths:
            yield from self.none.blocks(outlook)
        for n, path in enumerate(outlook.paths, 1):
            yield from self._path(path, n, len(outlook.paths))

    def _rule(self, rule: Rule) -> str:
        return rule.label or rule.id

    # --- a way

    def _path(self, path: Path, n: int, of: int) -> Iterator[PageBlock]:
        number = f"way {n} of {of}: " if of > 1 else ""
        if not path.steps and not path.least:
            yield Say(line(Piece("It holds already.", "good")))
            yield from self._met(path)
            return
        yield Say(line(Piece(number + self._days(path), "strong"), f", on {day_words(path.reached)} at the earliest"))
        rows = [self._step(step) for step in path.steps]
        yield Table(("at the earliest", "at the latest", "who", "does"), tuple(rows), "by row")
        yield from self._reasons(path.steps)
        yield from self._met(path)

    def _days(self, path: Path) -> str:
        if path.most is None:
            return f"{path.least} days at least; no longest time is stated"
        if not path.least and path.most:
            return f"{path.most} days at most; no least time is stated"
        return f"{path.least} days" if path.most == path.least else f"{path.least} to {path.most} days"

    def _step(self, step: Step) -> Row:
        late = "no time stated" if step.latest is None else day_words(step.latest)
        does = Piece(self.wording.name(step.act), "name")
        outcome = f": {outcome_in_words(self._question(step), step.outcome, self.book)}" if step.outcome else ""
        who = self.wording.name(step.actor)
        unlawful = Piece(", an offence", "bad") if step.offence else ""
        cells = (line(day_words(step.earliest)), line(Piece(late, "faint")), line(who), line(does, outcome, unlawful))
        return Row(cells)

    def _question(self, step: Step) -> str:
        return self.book.acts[step.act].decided_by or step.act

    def _reasons(self, steps: Sequence[Step]) -> Iterator[PageBlock]:
        for i, step in enumerate(steps, 1):
            act = self.book.acts[step.act]
            because = [self.rules[b.id] for b in step.because if b.id in self.rules]
            why = [self._rule(rule) for rule in because]
            if how := HOW.get(step.how):
                others = [outcome_in_words(self._question(step), o, self.book) for o in step.others]
                why.append(how + (f" (or {listed(others, 'or')})" if others else ""))
            if step.offence:
                why.append("the law forbids it, whoever does it")
            if not step.sure and step.how != "open":
                why.append("what it requires is not all known")
            cites = tuple(dict.fromkeys([c for rule in because for c in rule.cite] or act.cite))
            words: list[str | Piece | Line] = [f"{i}. {self.wording.name(step.act)}"]
            if why:
                words.append(f": {'; '.join(why)}")
            yield Say(line(*words), mark="·", aside=aside(cites))

    def _met(self, path: Path) -> Iterator[PageBlock]:
        for window in path.windows:
            yield self._window(window)
        for peril in path.perils:
            act = self.book.acts[peril.danger.act]
            when = "before the first step" if not peril.after else f"from step {peril.after} on"
            can = "can" if peril.danger.certain else "may be able to"
            trap = Piece("; from there no way is seen", "bad") if peril.trap else ""
            who = self.wording.name(act.actor)
            unlawful = ", which the law forbids" if act.offence else ""
            name = Piece(self.wording.name(act.id) + unlawful, "bad")
            yield Say(line(f"Danger {when}: ", name, f"; {who} {can} do it", trap), mark="!", aside=aside(act.cite))
        if path.clash:
            yield self._clash(path, path.clash)

    def _window(self, window: Window) -> Say:
        """Tell a window: its days where all is done at once, the steps that open and close it, how long it may last."""
        may = "" if window.sure else "perhaps "
        said = f"{may}{self.wording.name(window.question)}: {self.wording.outcome(window.question, window.outcome)}"
        between = ", ".join([*_step("from", window.opened), *_step("until", window.closed)])
        about = f"{self._days_of(window)}{f' ({between})' if between else ''}"
        return Say(line("Window: ", Piece(said, "open"), f"; {about}"), mark="◐")

    @staticmethod
    def _days_of(window: Window) -> str:
        longest = "no longest time is stated" if window.most is None else f"{window.most} days at most"
        if not window.at_once:
            return f"not a day where all is done at once, else {longest}"
        if window.to is None:
            return f"from {day_words(window.start)} on"
        said = f"from {day_words(window.start)} to {day_words(window.to)}"
        if window.latest == window.to:
            return said
        return f"{said} at the earliest, " + (f"{day_words(window.latest)} at the latest" if window.latest else longest)

    def _clash(self, path: Path, clash: Clash) -> Say:
        act = self.wording.name(path.steps[clash.step].act)
        late = f"step {clash.step + 1} ({act}) comes on {day_words(clash.day)}: {LATE[clash.why]}"
        said = f"if others take all their time, {late}"
        return Say(line("Too late: ", Piece(said, "bad")), mark="!")


def _step(word: str, step: int | None) -> list[str]:
    return [] if step is None else [f"{word} step {step}"]
