"""What a goal may call for: values of statuses, outcomes of questions, and the acts that bring them about."""

from collections.abc import Callable

from ..decide.program import Deed, Program
from ..language.conditions import Set

Want = tuple[str, str, str]
"""`status` or `question`, its name, and the value called for."""
Wanted = dict[str, tuple[str, ...]]
"""Acts that bring about something called for, and the outcomes in which they do."""


def bringing(program: Program, usable: Callable[[Deed], bool]) -> dict[tuple[str, str], list[tuple[Deed, str]]]:
    """Return the acts, and their outcomes, that bring about each value of each status."""
    found: dict[tuple[str, str], list[tuple[Deed, str]]] = {}
    for deed in program.deeds.values():
        for outcome, effects in deed.act.effects.items() if deed.counts and usable(deed) else ():
            for effect in effects:
                values = (
                    (effect.value,)
                    if isinstance(effect, Set)
                    else program.book.vocabulary.statuses[effect.status].values
                )
                for value in values:
                    found.setdefault((effect.status, value), []).append((deed, outcome))
    return found
