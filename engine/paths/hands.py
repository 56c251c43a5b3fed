"""In whose hands changes are: the acts that bring them about on the day judged, tried as they would be done."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..decide.danger import dangers
from ..decide.replay import World
from ..language.rulebook import DONE, Citation
from .change import Chosen, Kind, Maker, Remedy, Turned
from .means import Means
from .moment import after, done, ended
from .offers import Offer, Offers
from .scene import NOTHING, Made, Scene, chosen

SURE = ("free", "decided")
STEPS = 5
"""So many acts are tried one after the other; an act is done again only where it counts something up."""


@dataclass(frozen=True, slots=True)
class Doing:
    """Acts done one after the other on the day, statuses turned without any, and the world that comes of them.

    `mine`: all by the person alone.
    """

    world: World
    mine: bool
    acts: tuple[Offer, ...] = ()
    bare: tuple[Turned, ...] = ()
    hands: tuple[str, ...] = ()


class Hands:
    """Finds in whose hands sets of changes are, and what else would come of them."""

    def __init__(self, scene: Scene, means: Means) -> None:
        self.scene, self.means, self.program = scene, means, scene.program
        self.words = scene.program.book.vocabulary
        self.offers: dict[tuple[str, str], Offers] = {}
        self.harms = self._harms(scene.base)

    def remedy(self, question: str, made: Made) -> Remedy:
        """Return changes as a remedy: by acts where they are allowed on the day, the person's own before others'."""
        turns = tuple(sorted(change for change in made if isinstance(change, Turned)))
        choices = tuple(sorted(change for change in made if isinstance(change, Chosen)))
        ways = list(self._doings(question, Doing(self.scene.first, not choices), turns, choices))
        doing = min(ways, key=lambda way: (not way.mine, len(way.acts)), default=None)
        found = self._undone(turns) if doing is None else self._done(doing, turns, choices)
        hands = tuple(dict.fromkeys([*found.hands, *self._choosers(choices)]))
        world = self.scene.evening(made) if doing is None else chosen(doing.world, list(choices))
        assert world is not None, "changes that make an answer better are possible"
        newly = tuple(act for act in self._harms(world) if act not in self.harms)
        return replace(found, changes=(*turns, *choices), hands=hands, worse=self._worse(world), dangers=newly)

    def _done(self, doing: Doing, turns: tuple[Turned, ...], choices: tuple[Chosen, ...]) -> Remedy:
        kind: Kind = "act" if doing.acts else "choice" if not turns else "status"
        cite = tuple(dict.fromkeys(c for offer in doing.acts for c in self.program.deeds[offer.act].act.cite))
        cite = cite or self._cited(choices)
        return Remedy((), kind, doing.hands, doing.mine, doing.acts, doing.bare, cite=cite)

    def _undone(self, turns: tuple[Turned, ...]) -> Remedy:
        makers = {turn: self._makers(turn) for turn in turns}
        hands = tuple(actor for turn in turns for actor in self.means.hands(turn))
        cite = tuple(dict.fromkeys(c for some in makers.values() for maker in some for c in maker.cite))
        return Remedy((), "status", hands, makers=makers, cite=cite)

    def _choosers(self, choices: tuple[Chosen, ...]) -> list[str]:
        """Return who makes the choices."""
        return [
            rule.may.actor
            for choice in choices
            for rule in self.program.rules.get(choice.question, ())
            if rule.may is not None and choice.outcome in rule.may.outcomes
        ]

    def _cited(self, choices: tuple[Chosen, ...]) -> tuple[Citation, ...]:
        rules = [rule for choice in choices for rule in self.program.rules.get(choice.question, ())]
        return tuple(dict.fromkeys(c for rule in rules if rule.may is not None for c in rule.cite))

    # --- what else comes of it

    def _worse(self, world: World) -> tuple[tuple[str, str], ...]:
        """Return the answers that are surely worse than they were, of those that are no mere aside."""
        found = []
        for question in self.words.questions.values():
            if not question.aside:
                before, now = (self._place(w, question.id) for w in (self.scene.base, world))
                if before is not None and now is not None and now > before:
                    found.append((question.id, question.outcomes[now]))
        return tuple(found)

    def _place(self, world: World, question: str) -> int | None:
        """Return how far down an answer stands among the outcomes; one that was not put is like the best."""
        settled = world.verdict(world.main, question).settled
        if settled is None or settled.kind not in ("decided", "not-asked", "silent"):
            return None
        return self.words.questions[question].outcomes.index(settled.outcomes[0]) if settled.kind == "decided" else 0

    def _harms(self, world: World) -> tuple[str, ...]:
        return tuple(danger.act for danger in dangers(world, self.scene.day))

    # --- done on the day

    def _doings(
        self, question: str, so_far: Doing, turns: tuple[Turned, ...], choices: tuple[Chosen, ...]
    ) -> Iterator[Doing]:
        """Yield the ways in which acts, or what anybody can see done, turn the statuses on the day."""
        tracks = so_far.world.main.tracks
        left = tuple(turn for turn in turns if tracks[turn.status].one != turn.value)
        if not left:
            evening = ended(so_far.world)
            if self.scene.answers(chosen(evening, list(choices)), question, NOTHING.union(turns, choices)):
                yield replace(so_far, world=evening)
            return
        if len(so_far.acts) + len(so_far.bare) == STEPS:
            return
        for turn in left:
            for further in self._steps(so_far, turn):
                yield from self._doings(question, further, left, choices)

    def _steps(self, so_far: Doing, turn: Turned) -> Iterator[Doing]:
        counted = self.words.statuses[turn.status].integer
        before = {(offer.act, offer.outcome or DONE) for offer in so_far.acts}
        for deed, outcome in self.means.makers(turn):
            if (deed.act.id, outcome) in before and not counted:
                continue
            for offer in self._offered(so_far.world, deed.act.id, outcome):
                actor = deed.act.actor
                world = after(so_far.world, done(offer.act, offer.outcome, self.scene.day))
                mine = so_far.mine and self.words.actors[actor].is_self and offer.how in SURE
                hands = tuple(dict.fromkeys((*so_far.hands, actor)))
                yield Doing(world, mine, (*so_far.acts, offer), so_far.bare, hands)
        if self.means.seen(turn.status) and turn not in so_far.bare:
            control = self.words.actors.get(self.words.statuses[turn.status].control)
            hands = so_far.hands if control is None else tuple(dict.fromkeys((*so_far.hands, control.id)))
            mine = so_far.mine and control is not None and control.is_self
            world = after(so_far.world, self.scene.event([turn]))
            yield Doing(world, mine, so_far.acts, (*so_far.bare, turn), hands)

    def _offered(self, world: World, act: str, outcome: str) -> list[Offer]:
        if (act, outcome) not in self.offers:
            self.offers[act, outcome] = Offers(self.program, {act: (outcome,)})
        return self.offers[act, outcome].now(world, {act: (outcome,)})

    # --- not on the day

    def _makers(self, turn: Turned) -> tuple[Maker, ...]:
        """Return the acts that turn a status, and whether each may be done on the day as things stand."""
        found = []
        for deed, outcome in self.means.makers(turn):
            may = bool(self._offered(self.scene.first, deed.act.id, outcome))
            named = None if outcome == DONE else outcome
            found.append(Maker(deed.act.id, named, deed.act.actor, may, deed.act.cite))
        return tuple(found)
