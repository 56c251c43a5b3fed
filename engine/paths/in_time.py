"""What time alone brings: the first day on which an answer is the best one though nobody does anything more."""

from collections.abc import Iterable

from ..decide.alike import Alike
from ..decide.replay import World
from .change import Spell
from .goal import next_answer
from .moment import known_by
from .scene import Scene, best_there


def spells(scene: Scene, questions: Iterable[str], until: int) -> dict[str, Spell]:
    """Return, by question, the first days on which its answer is the best one, after the day judged and up to another.

    Nothing that is told of later has happened; what is not known stays so, and counts as not yet.
    """
    life = known_by(scene.life, scene.day)
    world = World(scene.program, life, judging=scene.judging, alike=Alike())
    world.run(scene.day)
    waiting, begun, found = dict.fromkeys(questions), dict[str, int](), dict[str, Spell]()
    while waiting:
        day = min(world._next_day(), *(next_answer(world, question) for question in waiting))
        if day > until:
            break
        world.run(max(day, world.day + 1))
        for question in list(waiting):
            best = best_there(world, question)
            if best and question not in begun:
                begun[question] = world.day
            elif question in begun and not best:
                found[question] = Spell(begun[question], world.day - 1)
                del waiting[question]
    return found | {question: Spell(day, None) for question, day in begun.items() if question not in found}
