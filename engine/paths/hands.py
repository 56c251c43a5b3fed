"""In whose hands changes are: the acts that bring them about on the day judged, tried as they would be done."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..decide.replay import World
from ..decide.truth import NO
from ..language.rulebook import DONE, Citation
from .change import Chosen, Deed, Remedy, Turned
from .means import Means
from .moment import after, done, ended
from .offers import Offer, Offers
from .scene import Made, Scene, chosen

SURE = ("free", "decided")


@dataclass(frozen=True, slots=True)
class Doing:
    """Acts done one after the other on the day, and statuses turned without any; `mine`: all by the person alone."""

    acts: tuple[Offer, ...]
    hands: tuple[str, ...]
    mine: bool


class Hands:
    """Finds in whose hands sets of changes are."""

    def __init__(self, scene: Scene, means: Means) -> None:
        self.scene, self.means, self.program = scene, means, scene.program
        self.words = scene.program.book.vocabulary
        self.offers: dict[tuple[str, str], Offers] = {}

    def remedy(self, question: str, made: Made) -> Remedy:
        """Return changes as a remedy: done by acts where these are allowed on the day, the person's own before others'."""
        turns = tuple(sorted(change for change in made if isinstance(change, Turned)))
        choices = tuple(sorted(change for change in made if isinstance(change, Chosen)))
        choosers = self._choosers(made, choices)
        ways = list(self._doings(question, self.scene.first, turns, choices, Doing((), (), not choices)))
        doing = min(ways, key=lambda way: (not way.mine, len(way.acts)), default=None)
        if doing is not None:
            hands = tuple(dict.fromkeys((*doing.hands, *choosers)))
            kind = "act" if doing.acts else "choice" if not turns else "status"
            cite = tuple(dict.fromkeys(c for offer in doing.acts for c in self.program.deeds[offer.act].act.cite))
            return Remedy((*turns, *choices), kind, hands, doing.mine, doing.acts, {}, cite or self._cited(choices))
        hands = tuple(dict.fromkeys([*(actor for turn in turns for actor in self.means.hands(turn)), *choosers]))
        deeds = {turn: self._deeds(turn) for turn in turns}
        cite = tuple(dict.fromkeys(c for some in deeds.values() for deed in some for c in deed.cite))
        return Remedy((*turns, *choices), "status", hands, False, (), deeds, cite)

    def _choosers(self, made: Made, choices: tuple[Chosen, ...]) -> tuple[str, ...]:
        """Return who makes the choices."""
        world = self.scene.evening(made - frozenset(choices))
        found: dict[str, None] = {}
        for choice in choices if world is not None else ():
            for rule in self.program.rules.get(choice.question, ()):
                if rule.may is not None and choice.outcome in rule.may.outcomes:
                    found[rule.may.actor] = None
        return tuple(found)

    def _cited(self, choices: tuple[Chosen, ...]) -> tuple[Citation, ...]:
        rules = [rule for choice in choices for rule in self.program.rules.get(choice.question, ())]
        return tuple(dict.fromkeys(c for rule in rules if rule.may is not None for c in rule.cite))

    # --- done on the day

    def _doings(
        self, question: str, world: World, turns: tuple[Turned, ...], choices: tuple[Chosen, ...], so_far: Doing
    ) -> Iterator[Doing]:
        """Yield the ways in which acts, or what anybody can see done, turn the statuses on the day."""
        left = tuple(turn for turn in turns if world.main.tracks[turn.status].one != turn.value)
        if not left:
            if self.scene.answers(chosen(ended(world), list(choices)), question, frozenset(choices)):
                yield so_far
            return
        for turn in left:
            for new, further in self._steps(world, turn, so_far):
                yield from self._doings(question, new, left, choices, further)

    def _steps(self, world: World, turn: Turned, so_far: Doing) -> Iterator[tuple[World, Doing]]:
        for deed, outcome in self.means.makers(turn):
            for offer in self._offers(deed.act.id, outcome).now(world, {deed.act.id: (outcome,)}):
                actor = deed.act.actor
                mine = so_far.mine and self.words.actors[actor].is_self and offer.how in SURE
                new = after(world, done(offer.act, offer.outcome, self.scene.day))
                yield new, Doing((*so_far.acts, offer), tuple(dict.fromkeys((*so_far.hands, actor))), mine)
        if self.means.seen(turn.status):
            control = self.words.statuses[turn.status].control
            actor = self.words.actors.get(control)
            hands = (*so_far.hands, control) if actor is not None else so_far.hands
            mine = so_far.mine and actor is not None and actor.is_self
            event = self.scene.event(frozenset({turn}))
            yield after(world, event), Doing(so_far.acts, tuple(dict.fromkeys(hands)), mine)

    def _offers(self, act: str, outcome: str) -> Offers:
        if (act, outcome) not in self.offers:
            self.offers[act, outcome] = Offers(self.program, {act: (outcome,)})
        return self.offers[act, outcome]

    # --- not on the day

    def _deeds(self, turn: Turned) -> tuple[Deed, ...]:
        """Return the acts that turn a status, and whether what they require is not so on the day."""
        world, found = self.scene.first, []
        for deed, outcome in self.means.makers(turn):
            act = deed.act
            lacks = deed.requires.judge(world, world.main) == NO
            found.append(Deed(act.id, None if outcome == DONE else outcome, act.actor, lacks, act.cite))
        return tuple(found)
