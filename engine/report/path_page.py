"""The ways to a goal as a page: each step with its dates and sources, what is met, what stands in the way."""

from collections.abc import Iterator, Sequence

from ..language.english import condition_in_words
from ..language.rulebook import Rule, Rulebook
from ..paths.path import Clash, Outlook, Path, Peril, Roads, Step, Window
from ..text.tongue import phrase
from .lineup import title_told
from .page import Block as PageBlock
from .page import Footer, Heading, Line, Page, Piece, Row, Say, Table, line
from .path_none import NoWay
from .words import DISCLAIMER, Wording

HOW = {
    "silent": phrase("no rule decides it"),
    "open": phrase("what is not known of the life decides it"),
    "discretion": phrase("theirs to choose"),
}
LATE = {
    "requires": phrase("what it requires no longer holds"),
    "not in force": phrase("it is no longer in force"),
    "decided": phrase("the decision has become another"),
}
MODES = {
    "asked": phrase("others do what they are asked or bound to"),
    "best": phrase("others do whatever helps"),
    "worst": phrase("others do only what they must"),
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
        roads, say = self.roads, self.wording
        yield Heading(line(say.case(roads.case)), say.tell("from {day}", day=say.day(roads.on)))
        yield Say(say.sentence("To: {goal}", goal=Piece(self._goal(), "strong")), aside=self._taken())
        for titles, outlook in self._alike():
            yield Heading(line(" / ".join(title_told(title, say) for title in titles)), rank=2)
            yield from self._outlook(outlook)
        made = say.tell("rulebook {hash}", hash=say.tongue.own(roads.rulebook[:12]))
        yield Footer(line(f"{made} · {say.tell(DISCLAIMER)}"))

    def _goal(self) -> str:
        goal = self.roads.goal
        said = condition_in_words(goal.condition, self.book)
        return said if "=" in goal.name else f"{self.wording.name(goal.name)}: {said}"

    def _taken(self) -> str:
        say, roads = self.wording, self.roads
        told = [say.tell(MODES[roads.mode])]
        if roads.without:
            told.append(say.tell("nothing by {actors}", actors=say.listed(map(say.name, roads.without))))
        if roads.avoid:
            told.append(say.tell("avoiding {what}", what=say.listed(map(say.tongue.own, roads.avoid))))
        if roads.unlawfully:
            told.append(say.tell("even by what the law forbids"))
        return "; ".join(told)

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
        return self.wording.tongue.word(rule.label) or self.wording.tongue.own(rule.id)

    # --- a way

    def _path(self, path: Path, n: int, of: int) -> Iterator[PageBlock]:
        say = self.wording
        number = say.tell("way {n} of {of}: ", n=n, of=of) if of > 1 else ""
        if not path.steps and not path.least:
            yield Say(line(Piece(say.tell("It holds already."), "good")))
            yield from self._met(path)
            return
        days = Piece(number + self._days(path), "strong")
        yield Say(say.sentence("{days}, on {day} at the earliest", days=days, day=say.day(path.reached)))
        rows = [self._step(step) for step in path.steps]
        head = (say.tell("at the earliest"), say.tell("at the latest"), say.tell("who"), say.tell("does"))
        yield Table(head, tuple(rows), "by row")
        yield from self._reasons(path.steps)
        yield from self._met(path)

    def _days(self, path: Path) -> str:
        tell = self.wording.tell
        if path.most is None:
            return tell("{n} days at least; no longest time is stated", n=path.least)
        if not path.least and path.most:
            return tell("{n} days at most; no least time is stated", n=path.most)
        if path.most == path.least:
            return tell("{n} days", n=path.least)
        return tell("{least} to {most} days", least=path.least, most=path.most)

    def _step(self, step: Step) -> Row:
        say = self.wording
        late = say.tell("no time stated") if step.latest is None else say.day(step.latest)
        does = Piece(say.name(step.act), "name")
        outcome = f": {say.outcome(self._question(step), step.outcome)}" if step.outcome else ""
        who = say.name(step.actor)
        unlawful = Piece(say.tell(", an offence"), "bad") if step.offence else ""
        cells = (line(say.day(step.earliest)), line(Piece(late, "faint")), line(who), line(does, outcome, unlawful))
        return Row(cells)

    def _question(self, step: Step) -> str:
        return self.book.acts[step.act].decided_by or step.act

    def _reasons(self, steps: Sequence[Step]) -> Iterator[PageBlock]:
        say = self.wording
        for i, step in enumerate(steps, 1):
            act = self.book.acts[step.act]
            because = [self.rules[b.id] for b in step.because if b.id in self.rules]
            why = [self._rule(rule) for rule in because]
            if how := HOW.get(step.how):
                others = say.listed((say.outcome(self._question(step), o) for o in step.others), "or")
                why.append(say.tell(how) + (f" ({say.tell('or {others}', others=others)})" if others else ""))
            if step.offence:
                why.append(say.tell("the law forbids it, whoever does it"))
            if not step.sure and step.how != "open":
                why.append(say.tell("what it requires is not all known"))
            cites = tuple(dict.fromkeys([c for rule in because for c in rule.cite] or act.cite))
            words: list[str | Piece | Line] = [f"{i}. {self.wording.name(step.act)}"]
            if why:
                words.append(f": {'; '.join(why)}")
            yield Say(line(*words), mark="·", aside=say.aside(cites))

    def _met(self, path: Path) -> Iterator[PageBlock]:
        for window in path.windows:
            yield self._window(window)
        for peril in path.perils:
            yield self._peril(peril)
        if path.clash:
            yield self._clash(path, path.clash)

    def _peril(self, peril: Peril) -> Say:
        """Tell what another may do on the way, and from which step on."""
        say, act = self.wording, self.book.acts[peril.danger.act]
        when = say.tell("from step {n} on", n=peril.after) if peril.after else say.tell("before the first step")
        unlawful = say.tell(", which the law forbids") if act.offence else ""
        name, who = Piece(say.name(act.id) + unlawful, "bad"), say.name(act.actor)
        told = (
            say.sentence("Danger {when}: {act}; {who} can do it", when=when, act=name, who=who)
            if peril.danger.certain
            else say.sentence("Danger {when}: {act}; {who} may be able to do it", when=when, act=name, who=who)
        )
        trap = Piece(say.tell("; from there no way is seen"), "bad") if peril.trap else ""
        return Say(line(told, trap), mark="!", aside=say.aside(act.cite))

    def _window(self, window: Window) -> Say:
        """Tell a window: its days where all is done at once, the steps that open and close it, how long it may last."""
        say = self.wording
        said = f"{say.name(window.question)}: {say.outcome(window.question, window.outcome)}"
        said = said if window.sure else say.tell("perhaps {what}", what=said)
        steps = [] if window.opened is None else [say.tell("from step {n}", n=window.opened)]
        steps += [] if window.closed is None else [say.tell("until step {n}", n=window.closed)]
        between = f" ({', '.join(steps)})" if steps else ""
        told = say.sentence("Window: {what}; {days}", what=Piece(said, "open"), days=self._days_of(window))
        return Say(line(told, between), mark="◐")

    def _days_of(self, window: Window) -> str:
        say, tell = self.wording, self.wording.tell
        longest = tell("no longest time is stated") if window.most is None else tell("{n} days at most", n=window.most)
        if not window.at_once:
            return tell("not a day where all is done at once, else {longest}", longest=longest)
        if window.to is None:
            return tell("from {day} on", day=say.day(window.start))
        said = tell("from {first} to {last}", first=say.day(window.start), last=say.day(window.to))
        if window.latest == window.to:
            return said
        late = tell("{day} at the latest", day=say.day(window.latest)) if window.latest else longest
        return tell("{days} at the earliest, {late}", days=said, late=late)

    def _clash(self, path: Path, clash: Clash) -> Say:
        say, n = self.wording, clash.step + 1
        act, late = say.name(path.steps[clash.step].act), say.tell(LATE[clash.why])
        said = say.tell(
            "if others take all their time, step {n} ({act}) comes on {day}: {why}", n=n, act=act,
            day=say.day(clash.day), why=late,
        )  # fmt: skip
        return Say(say.sentence("Too late: {what}", what=Piece(said, "bad")), mark="!")
