"""What would change a bad answer, as a tree: what is in the person's own hands, in others', and what time brings."""

from collections.abc import Iterator, Sequence

from ..decide.finding import Judgement
from ..language.rulebook import Rulebook
from ..paths.change import Advice, Change, Chosen, Lifted, Remedy, Turned, Understood
from ..paths.offers import Offer
from ..text.tongue import phrase
from .answer import footer
from .lineup import Lineup
from .page import Block, Branch, Heading, Page, Piece, Say, Tree, line
from .readings import chosen_notes
from .why import proofs
from .words import Wording

FEW = 6
ALONE = {
    "proved": phrase("nothing in the person's own hands is enough on that day (proved)"),
    "searched": phrase("nothing in the person's own hands was found to be enough on that day; all of it was tried"),
    "open": phrase("nothing in the person's own hands was found; that there is nothing is not proved"),
}
NOTHING = phrase("No question that was put has another than its best answer. How to come to a status, zhol path tells.")
HEADS = ("by own act", "by others", "not yet open", "rule", "reading", "fact")


def would_change(lineup: Lineup, advice: Sequence[Advice], rank: int = 2) -> Iterator[Block]:
    """Yield a heading and a tree for each bad answer; columns with the same advice share one."""
    order = {name: i for i, name in enumerate(lineup.wording.rulebook.vocabulary.questions)}
    places = sorted({(a.found.on, order[a.found.question], a.found.question) for a in advice})
    for day, _, question in places:
        mine = [a for a in advice if (a.found.on, a.found.question) == (day, question)]
        say = lineup.wording
        yield Heading(line(say.name(question)), say.tell("on {day}", day=say.day(day)), rank)
        for first, columns in _alike(lineup, mine):
            yield Tree(Telling(lineup, first).root(columns))
    if not advice:
        yield Say(line(lineup.wording.tell(NOTHING)))


def advice_page(
    judgement: Judgement, rulebook: Rulebook, advice: Sequence[Advice], proved: tuple[str, ...] | None = None
) -> Page:
    """Return a page that tells what would change each bad answer; `proved` are answers to prove before, () all."""
    lineup = Lineup(judgement, Wording(rulebook))
    why = proofs(lineup, proved) if proved is not None else ()
    head: tuple[Block, ...] = (Heading(line(lineup.wording.case(judgement.case))), *chosen_notes(lineup), *why)
    return Page(judgement.case, (*head, *would_change(lineup, advice), footer(lineup)))


def _alike(lineup: Lineup, advice: list[Advice]) -> list[tuple[Advice, list[int]]]:
    """Put the columns together in which all that is told is the same."""
    groups: list[tuple[Advice, list[int]]] = []
    for each in advice:
        told = (each.found.kind, each.found.outcomes, each.remedies, each.spell, each.alone, each.bounded)
        for first, columns in groups:
            same = (first.found.kind, first.found.outcomes, first.remedies, first.spell, first.alone, first.bounded)
            if same == told:
                columns.append(lineup.place(each.column))
                break
        else:
            groups.append((each, [lineup.place(each.column)]))
    return groups


class Telling:
    """Tells the advice on one answer."""

    def __init__(self, lineup: Lineup, advice: Advice) -> None:
        self.lineup, self.advice, self.wording = lineup, advice, lineup.wording
        self.book = lineup.wording.rulebook

    def root(self, columns: list[int]) -> Branch:
        """Return the tree: the answer, and under it what would make it the best one."""
        found, wording = self.advice.found, self.wording
        titles = self.lineup.titles
        where = self.lineup.among(columns) or (wording.tell("every column") if len(titles) > 1 else titles[0])
        said = Piece(wording.answer(found).upper(), wording.tone(found))
        wanted = Piece(wording.outcome(found.question, self.advice.wanted), "good")
        told = wording.sentence("{where}: {answer}; it would be {wanted}", where=where, answer=said, wanted=wanted)
        return Branch(told, under=tuple(self._parts()))

    def _parts(self) -> Iterator[Branch]:
        groups, tell = self._groups(), self.wording.tell
        yield from self._group(tell("in the person's own hands"), groups["by own act"])
        if self.advice.alone:
            yield Branch(line(tell(ALONE[self.advice.alone])))
        yield from self._group(tell("if others act"), groups["by others"])
        yield from self._group(tell("if it were so, though no act brings it about on that day"), groups["not yet open"])
        yield from self._group(tell("if a rule did not apply"), groups["rule"])
        yield from self._group(tell("if a term were read otherwise"), groups["reading"])
        yield from self._group(tell("for a person of whom another fact is so"), groups["fact"])
        yield Branch(line(self._in_time()))
        if self.advice.bounded:
            yield Branch(line(Piece(tell("larger sets of changes were not tried"), "faint")))

    def _groups(self) -> dict[str, list[Remedy]]:
        found: dict[str, list[Remedy]] = {head: [] for head in HEADS}
        for remedy in self.advice.remedies:
            undone = remedy.kind == "status" and remedy.makers
            head = "by own act" if remedy.own else "not yet open" if undone else "by others"
            found[remedy.kind if remedy.kind in ("rule", "reading", "fact") else head].append(remedy)
        return found

    def _group(self, head: str, remedies: list[Remedy]) -> Iterator[Branch]:
        if not remedies:
            return
        told = [self._said(remedy) for remedy in remedies[:FEW]]
        if len(remedies) > FEW:
            more = self.wording.tell("and {n} more, which --format json lists", n=len(remedies) - FEW)
            told.append(Branch(line(Piece(more, "faint"))))
        yield Branch(line(Piece(head, "strong")), under=tuple(told))

    def _in_time(self) -> str:
        spell, say = self.advice.spell, self.wording
        if spell is None:
            return say.tell("time alone does not bring it by {day}", day=say.day(self.advice.until))
        start = say.day(spell.start)
        if spell.to is None:
            return say.tell("time alone brings it on {day}", day=start)
        return say.tell("time alone brings it on {day} until {end}", day=start, end=say.day(spell.to))

    # --- one remedy

    def _said(self, remedy: Remedy) -> Branch:
        """Return a remedy: what is done, by whom, and under it what else comes of it."""
        wording = self.wording
        if remedy.kind in ("rule", "reading", "fact"):
            said = [self._change(change) for change in remedy.changes]
            return Branch(line(wording.listed(said)), wording.aside(remedy.cite) if remedy.cite else "")
        bare = remedy.bare if not remedy.makers else [c for c in remedy.changes if isinstance(c, Turned)]
        said = [self._act(offer, remedy.own) for offer in remedy.acts]
        said += [self._change(c) for c in (*bare, *(c for c in remedy.changes if isinstance(c, Chosen)))]
        theirs = wording.tell("in the hands of {who}", who=self._hands(remedy)) if remedy.hands else ""
        hands = f" ({theirs})" if remedy.makers and theirs else ""
        worse = [f"{wording.name(q)}: {wording.outcome(q, o)}" for q, o in remedy.worse]
        then = Piece("; ".join(worse), "bad")
        but = [Branch(wording.sentence("but then {what}", what=then))] if worse else []
        if remedy.dangers:
            named = Piece(wording.listed(map(wording.name, remedy.dangers)), "bad")
            but.append(Branch(wording.sentence("and a danger that was not there: {acts}", acts=named)))
        cite = wording.aside(remedy.cite) if remedy.cite else ""
        return Branch(line(wording.listed(said), hands, self._lacking(remedy)), cite, tuple(but))

    def _hands(self, remedy: Remedy) -> str:
        return self.wording.listed(map(self.wording.name, remedy.hands), "or")

    def _act(self, offer: Offer, own: bool) -> str:
        act = self.book.acts[offer.act]
        outcome = f": {self.wording.outcome(act.decided_by or act.id, offer.outcome)}" if offer.outcome else ""
        said = f"{self.wording.name(act.id)}{outcome}"
        return said if own else f"{self.wording.name(act.actor)}: {said}"

    def _lacking(self, remedy: Remedy) -> str:
        """Say which acts would bring it about, and are not open on the day."""
        acts = [maker.act for makers in remedy.makers.values() for maker in makers if not maker.may]
        named = self.wording.listed(map(self.wording.name, dict.fromkeys(acts)), "or")
        return self.wording.tell("; not open yet: {acts}", acts=named) if acts else ""

    def _change(self, change: Change) -> str:
        if isinstance(change, Turned):
            return f"{self.wording.name(change.status)}: {self.wording.outcome(change.status, change.value)}"
        if isinstance(change, Chosen):
            actors = [r.may.actor for r in self.book.by_target.get(change.question, ()) if r.may is not None]
            outcome = self.wording.outcome(change.question, change.outcome)
            who = self.wording.listed(map(self.wording.name, dict.fromkeys(actors)), "or")
            question = self.wording.name(change.question)
            return self.wording.tell("{who} decides {question}: {outcome}", who=who, question=question, outcome=outcome)
        if isinstance(change, Lifted):
            rule = next((r for r in self.book.rules if r.id == change.rule), None)
            if rule is None:
                return change.rule
            tongue = self.wording.tongue
            return f"{tongue.word(rule.label) or tongue.own(rule.id)} ({self.wording.layer(rule.layer)})"
        if isinstance(change, Understood):
            return f"{self.wording.name(change.term)}: {self.wording.reading(change.term, change.reading)}"
        return f"{self.wording.name(change.fact)}: {self.wording.outcome(change.fact, change.value)}"
