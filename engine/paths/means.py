"""By what means a status comes to be another: the lawful acts that set it, and what anybody can see done."""

from collections.abc import Iterable, Iterator, Mapping

from ..decide.program import Deed, Program
from ..decide.replay import World
from ..language.conditions import Increase, Set
from .change import Turned

Setter = tuple[Deed, str]
"""An act and the ending in which it sets a status."""


def lawful(program: Program, deed: Deed) -> bool:
    """Tell whether an act may stand in advice: it counts, is nobody's chance, harms nobody, and is no offence."""
    actor = program.book.vocabulary.actors[deed.act.actor]
    return deed.counts and not actor.is_chance and not deed.act.harm and not deed.act.offence


def own(program: Program, deed: Deed) -> bool:
    """Tell whether an act is the person's, and may stand in advice."""
    return lawful(program, deed) and program.book.vocabulary.actors[deed.act.actor].is_self


class Means:
    """What may be changed in a life on a day, under one program: from what each status is."""

    def __init__(self, program: Program, world: World) -> None:
        self.program = program
        self.words = program.book.vocabulary
        self.setting: dict[str, dict[str, list[Setter]]] = {}
        for deed in program.deeds.values():
            if lawful(program, deed):
                for outcome, effects in deed.act.effects.items():
                    for effect in effects:
                        self._note(effect, deed, outcome, world)
        self.met = {duty.id: program.deeds[duty.act] for duty in program.duties}

    def _note(self, effect: Set | Increase, deed: Deed, outcome: str, world: World) -> None:
        values: Iterable[str] = (effect.value,) if isinstance(effect, Set) else self._more(effect.status, world)
        for value in values:
            makers = self.setting.setdefault(effect.status, {}).setdefault(value, [])
            if (deed, outcome) not in makers:
                makers.append((deed, outcome))

    def _more(self, status: str, world: World) -> list[str]:
        """Return the greater values of a number that only grows."""
        one = world.main.tracks[status].one
        values = list(self.words.statuses[status].values)
        return values[values.index(one) + 1 :] if one is not None else values

    def makers(self, change: Turned) -> list[Setter]:
        """Return the acts, and their endings, that set a status to a value."""
        return self.setting.get(change.status, {}).get(change.value, [])

    def bare(self) -> list[Set]:
        """Return what the person may turn without any act: statuses that anybody can see and the person controls."""
        return [
            Set(noun.id, value)
            for noun in self.words.statuses.values()
            if noun.plain and noun.control in self.words.actors and self.words.actors[noun.control].is_self
            for value in noun.values
        ]

    def mine(self, change: Turned) -> bool:
        """Tell whether some act of the person's own turns a status so, or they control it."""
        noun = self.words.statuses[change.status]
        acts = [self.met[change.status]] if noun.duty else [deed for deed, _ in self.makers(change)]
        control = self.words.actors.get(noun.control)
        return any(own(self.program, deed) for deed in acts) or bool(noun.plain and control and control.is_self)

    def seen(self, status: str) -> bool:
        """Tell whether a status is what anybody can see: it may change though no act of the rulebook is done."""
        return self.words.statuses[status].plain

    def turns(self, status: str, world: World) -> Iterator[Turned]:
        """Yield what a status may be turned to that it is not for certain."""
        track = world.main.tracks[status]
        noun = self.words.statuses[status]
        if noun.duty:
            if "owed" in track.values and lawful(self.program, self.met[status]):
                yield Turned(status, "met")
            return
        reached: Mapping[str, object] = self.setting.get(status, {})
        for value in noun.values if noun.plain else sorted(reached, key=noun.values.index):
            if track.one != value:
                yield Turned(status, value)

    def hands(self, change: Turned) -> tuple[str, ...]:
        """Return in whose hands a change is: whoever does an act that makes it, or controls the status."""
        if self.words.statuses[change.status].duty:
            return (self.met[change.status].act.actor,)
        found = dict.fromkeys(deed.act.actor for deed, _ in self.makers(change))
        control = self.words.statuses[change.status].control
        if control in self.words.actors:
            found[control] = None
        return tuple(found)
