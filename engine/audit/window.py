"""Windows: what opens a stretch of days that nobody should be in, what closes it, and in whose hands both are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ..decide.case import read_case
from ..decide.program import Program
from ..decide.replay import World
from ..language.conditions import Condition, Is, Ref
from ..language.dates import text
from ..language.labels import listed, outcome_in_words, word_label
from ..language.rulebook import Question, Rule
from ..text.diagnostic import BadInput
from .audited import Audited
from .births import births
from .brought import Deed
from .changing import changed, settled
from .days import days_of
from .exits import Exits, State, Ways
from .flaw import SEVERITIES, Dependence, Flaw, Scene, Severity, Witness
from .loom import Thing
from .posing import Posing
from .said import answer_of, judged, shown, stance_in_words, thing_in_words, unverified
from .standing import stands
from .stretches import Stretches, last_day
from .typical import Person
from .web import Web
from .weight import weight

FEW, SOME = 12, 3
"""People tried for each act; acts named in a sentence."""
TITLE = "someone in a window"
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Opening:
    """An act that opens a window, and somebody to whom it does: her statuses after it, and what closes it then."""

    program: Program
    question: str
    outcome: str
    deed: Deed
    person: Person
    day: int
    state: State
    exits: Exits
    shutting: tuple[str, ...]


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield windows: a flaw for each question, bad outcome and act that opens it."""
    found: dict[Key, Opening] = {}
    tried: set[Alike] = set()
    for _, layers in audited.columns:
        stretches = Stretches(audited, audited.checker.compiled.program(audited.stance(layers)))
        for day in stretches.days:
            for opening in Openings(stretches, day, tried).found(found):
                found.setdefault((opening.question, opening.outcome, opening.deed.act.id), opening)
    for key, opening in found.items():
        yield _flaw(audited, key, opening)
    yield from births(audited)


Alike = tuple[object, ...]
"""What an opening hangs on: the act, and all that decides it, the window and the statuses behind it."""


class Openings:
    """Looks for acts that open windows under one program on one day."""

    def __init__(self, stretches: Stretches, day: int, tried: set[Alike]) -> None:
        self.tried, self.stretches = tried, stretches
        self.audited, self.program, self.day = stretches.audited, stretches.program, day
        self.posing = Posing(self.program)

    @cached_property
    def web(self) -> Web:
        """What can bring what about on the day."""
        return Web(self.program, self.day)

    def found(self, known: dict[Key, Opening]) -> Iterator[Opening]:
        """Yield the first opening of each act, leaving out those known."""
        for question in self.program.book.vocabulary.questions.values():
            if not question.window:
                continue
            read = self.stretches.reads.behind(self.program.question(question.id)).statuses
            for deed in self._deeds:
                if any((question.id, o, deed.act.id) in known for o in question.outcomes) or not read & set(
                    deed.changes
                ):
                    continue
                alike = self._alike(question, deed)
                if alike not in self.tried:
                    self.tried.add(alike)
                    opening = self._by(question, deed)
                    if opening is not None:
                        yield opening

    def _alike(self, question: Question, deed: Deed) -> Alike:
        target = self.program.question(question.id)
        decided = self.program.question(deed.act.decided_by) if deed.act.decided_by else None
        read = self.stretches.reads.behind(target).statuses | set(deed.changes)
        behind = tuple(id(self.program.on_status.get(status)) for status in sorted(read))
        asked = (question.id, *([deed.act.decided_by] if deed.act.decided_by else []))
        standing = self.stretches.standing(self.day, *asked, *sorted(read))
        return question.id, deed.act.id, deed.outcome, id(target), id(decided), behind, standing

    @cached_property
    def _deeds(self) -> tuple[Deed, ...]:
        deeds = (d.act for d in self.program.deeds.values() if d.counts and stands(self.program, d.act.force, self.day))
        return tuple(Deed(act, outcome) for act in deeds for outcome in act.effects)

    def _by(self, question: Question, deed: Deed) -> Opening | None:
        rules = self.program.rules.get(question.id, ())
        bad = [r for r in rules if r.outcomes[0] != question.outcomes[0] and stands(self.program, r.force, self.day)]
        wanted = [(question.asked_when, True), (deed.act.requires, True)]
        if deed.act.decided_by:
            wanted.append((Is(Ref("question", deed.act.decided_by), (deed.outcome,)), True))
        for person in self._people(wanted, bad, deed):
            opened = self._opened(question, deed, person)
            if opened is not None:
                outcome, state = opened
                ways = Ways(self.web, question.id)
                exits = ways.out_of(state)
                if exits.own:
                    return None
                shutting = () if exits.for_good else tuple(self._shutting(ways, state))
                return Opening(
                    self.program, question.id, outcome, deed, person, self.day, state, exits, shutting
                )  # fmt: skip
        return None

    def _people(self, wanted: list[tuple[Condition, bool]], bad: list[Rule], deed: Deed) -> Iterator[Person]:
        """Offer people in whom a bad rule holds once the act has changed what it changes."""
        for rule in bad:
            after = changed(rule.when, deed.changes)
            if after != rule.when and settled(after) is not False:
                turned = [(after, True), (rule.when, False), *wanted]
                yield from self.posing.people(Person(self.audited.book, self.day - 1), turned)[:FEW]

    def _opened(self, question: Question, deed: Deed, person: Person) -> tuple[str, State] | None:
        """Return the bad answer that an allowed act leads to in a person of whom it was good, and what she then is."""
        try:
            life = read_case(person.life(TITLE, (self.day,), (deed.told(self.day),)), "witness", self.audited.book).life
        except BadInput:
            return None
        world = World(self.program, life, judging=self.audited.checker.engines.reference)
        world.run(self.day - 1)
        before = world.verdict(world.main, question.id).settled
        if before is None or before.outcomes != question.outcomes[:1]:
            return None
        world.run(self.day)
        after = world.verdict(world.main, question.id).settled
        if world.not_allowed or after is None or after.kind != "decided" or after.outcomes[0] == question.outcomes[0]:
            return None
        return after.outcomes[0], {n: t.one for n, t in world.main.tracks.items() if t.one is not None}

    def _shutting(self, ways: Ways, state: State) -> Iterator[str]:
        """Yield harmful acts after which neither the person nor what others have to do can close the window."""
        for deed in self.program.harms:
            if stands(self.program, deed.act.force, self.day):
                for outcome in deed.act.effects:
                    changes = Deed(deed.act, outcome).changes
                    if changes and not ways.open_from({**state, **changes}) and ways.lets(state, deed.act.id, outcome):
                        yield deed.act.id
                        break


def _flaw(audited: Audited, key: Key, opening: Opening) -> Flaw:
    book, exits = audited.book, opening.exits
    things: list[Thing] = [("act", opening.deed.act.id, opening.deed.outcome)]
    things += [*exits.own, *exits.due, *exits.leave, *(("act", id, "") for id in opening.shutting)]
    rules = opening.program.rules.get(opening.question, ())
    things += [("rule", rule.key, "") for rule in rules if opening.outcome in rule.outcomes and not rule.default]
    sides = shown(book, things)
    layers = tuple(dict.fromkeys(side.layer for side in sides))
    first = days_of(opening.deed.act.force, book).start.hi
    depends = Dependence(first, last_day(audited, opening.day), layers, (), unverified(sides))
    return Flaw("window", key, _severity(opening), _says(audited, opening), sides, depends, _witness(audited, opening))


def _severity(opening: Opening) -> Severity:
    """Judge a window by what it is about; one that others have to close, and nobody can shut, weighs a little less."""
    full = weight(opening.program.book, (opening.question,))
    if opening.exits.for_good or opening.shutting:
        return full
    return SEVERITIES[min(SEVERITIES.index(full) + 1, len(SEVERITIES) - 1)]


def _says(audited: Audited, opening: Opening) -> str:
    book, act, exits = audited.book, opening.deed.act, opening.exits
    bad = f"{word_label(opening.question, book)}: {outcome_in_words(opening.question, opening.outcome, book)}"
    opens = f"“{bad}” opens with “{act.label}” ({word_label(act.actor, book)})"
    if exits.for_good:
        closes = "nobody has to close it"
        if exits.leave:
            closes += f": only {_hands(audited, exits.leave)} can, by choice"
    else:
        closes = f"it closes with {_acts(audited, exits.due)} ({_hands(audited, exits.due)})"
    ends = [f"“{book.acts[id].label}”" for id in opening.shutting]
    forever = f"; after {listed(ends, 'or')} nobody has to" if ends else ""
    return f"{opens}; {closes}{forever}."


def _acts(audited: Audited, things: Sequence[Thing]) -> str:
    named = list(dict.fromkeys(f"“{thing_in_words(thing, audited.book)}”" for thing in things))
    return listed(named if len(named) <= SOME else [*named[: SOME - 1], f"{len(named) - SOME + 1} other acts"], "or")


def _hands(audited: Audited, things: Sequence[Thing]) -> str:
    actors = dict.fromkeys(audited.book.acts[id].actor for _, id, _ in things)
    return listed([word_label(actor, audited.book) for actor in actors], "or")


def _witness(audited: Audited, opening: Opening) -> Witness:
    stance, day = opening.program.stance, opening.day
    life = opening.person.life(TITLE, (day - 1, day), (opening.deed.told(day),))
    scenes: list[Scene] = []
    for each in (day - 1, day):
        found = judged(audited, stance, life, (opening.question,), each)
        if found is not None:
            when = f"{stance_in_words(stance, audited)}; on {text(each)}"
            scenes.append(Scene(when, opening.question, answer_of(found[opening.question])))
    good = audited.book.vocabulary.questions[opening.question].outcomes[0]
    replayed = [scene.answer for scene in scenes] == [good, opening.outcome]
    return Witness(life, opening.person.exceptions(), (), tuple(scenes), replayed)
