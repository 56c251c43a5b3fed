"""Whose leave something needs: what a person can count on, what hangs on another's free choice, and the rest."""

from ..decide.program import Program
from ..language.conditions import ALWAYS
from ..language.rulebook import Act
from .web import Web


def free_choice(program: Program, act: Act) -> bool:
    """Tell whether others do an act of their own accord: nothing calls for it and nothing decides it."""
    return not program.book.vocabulary.actors[act.actor].is_self and not act.decided_by and act.requires == ALWAYS


def lawful(program: Program, act: Act) -> bool:
    """Tell whether an act may help a person who keeps the law: no harm done by others, no offence, no chance."""
    actor = program.book.vocabulary.actors[act.actor]
    return not act.offence and not actor.is_chance and (actor.is_self or not act.harm)


def unlawful(web: Web) -> frozenset[int]:
    """Return the nodes of acts that are on no lawful way."""
    acts = web.program.book.acts
    return frozenset(n for (sort, id, _), n in web.index.items() if sort == "act" and not lawful(web.program, acts[id]))


def at_choice(web: Web) -> frozenset[int]:
    """Return the nodes at another's free choice: discretion, and acts done of others' own accord."""
    actors, found = web.program.book.vocabulary.actors, set[int]()
    for (sort, id, _), n in web.index.items():
        may = web.rules[id].may if sort == "rule" and id in web.rules else None
        if may is not None and not actors[may.actor].is_self:
            found.add(n)
    return of_own_accord(web) | frozenset(found)


def of_own_accord(web: Web) -> frozenset[int]:
    """Return the nodes of acts that others do though nothing calls for them."""
    program = web.program
    acts = ((id, n) for (sort, id, _), n in web.index.items() if sort == "act")
    return frozenset(n for id, n in acts if free_choice(program, program.book.acts[id]))
