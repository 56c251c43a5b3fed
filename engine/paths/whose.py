"""In whose hands a bar is: the person's own, an actor's, or a law's."""

from dataclasses import dataclass

from ..decide.program import Program
from ..language.conditions import Set
from .bars import Bar

OWN, ACTOR, PRACTICE, LAW = range(4)


@dataclass(frozen=True, slots=True)
class Whose:
    """In whose hands a bar is: `rank` says how near to the person (her own, an actor's, those who practise it, a law),
    `actors` and `jurisdiction` who that is, where it is said.
    """

    rank: int
    actors: tuple[str, ...] = ()
    jurisdiction: str = ""


def whose(program: Program, bar: Bar) -> Whose | None:
    """Return in whose hands a bar is; None where it is nobody's, and comes by chance."""
    book = program.book
    if bar.sort == "value":
        return _of_status(program, bar)
    rule = next((rule for rule in book.rules if rule.key == bar.of), None)
    source = rule or book.acts.get(bar.of)
    if source is None:
        return Whose(LAW)
    over = bool(book.vocabulary.layers[source.layer].over)
    instrument = book.instruments.get(source.instrument)
    return Whose(PRACTICE if over else LAW, (), instrument.jurisdiction if instrument else "")


def _of_status(program: Program, bar: Bar) -> Whose | None:
    words, noun = program.book.vocabulary, program.book.vocabulary.statuses[bar.of]
    actors: tuple[str, ...]
    if noun.control in words.actors:
        actors = (noun.control,)
    else:
        setting = {
            act.actor: any(isinstance(e, Set) and e.value == bar.part for e in made)
            for act in program.book.acts.values()
            for effects in [act.effects.values()]
            for made in effects
            if any(e.status == bar.of for e in made)
        }
        exact = [actor for actor, same in setting.items() if same]
        actors = tuple(dict.fromkeys(exact or setting))
    if actors and all(words.actors[actor].is_chance for actor in actors):
        return None
    own = any(words.actors[actor].is_self for actor in actors) or (noun.plain and not actors)
    return Whose(OWN if own else ACTOR, actors)


def order(program: Program, bar: Bar) -> tuple[int, int, str, str]:
    """Order what is nearer to the person first, and what asks less of the rulebook."""
    found = whose(program, bar)
    sorts = ("value", "force", "rule", "exception", "condition", "asked")
    # what was done would have to be undone
    undone = bar.sort == "value" and program.book.vocabulary.statuses[bar.of].begins == bar.part
    return (found.rank if found else LAW + 1), sorts.index(bar.sort) + len(sorts) * undone, bar.of, bar.part
