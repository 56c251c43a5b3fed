"""Atoms on a word of the vocabulary: what a fact, a status or the answer to a question is."""

from typing import TYPE_CHECKING

from ..language.conditions import Is, Known
from .answering import reasons_of
from .candidate import NONE, Reasons
from .grounded import Grounded
from .truth import NO, OPEN, YES, Truth

if TYPE_CHECKING:
    from .ground import Grounder
    from .person import Person
    from .replay import World


def ground_is(g: "Grounder", atom: Is) -> Grounded:
    """Ground an atom that says what a word is."""
    name, values = atom.ref.name, atom.values
    wanted = frozenset(values)
    if atom.ref.sort == "question":
        return Grounded(
            atom,
            lambda w, p: w.verdict(p, name).reads(wanted),
            None,
            lambda w, p: reasons_of(w, p, name),
        )
    if atom.ref.sort == "status":
        return status_is(atom, name, values, wanted)
    if g.book.vocabulary.facts[name].type == "set":
        return includes(atom, name, values)

    def judge(w: "World", p: "Person") -> Truth:
        value = p.facts[name]
        return OPEN if value is None else YES if value in wanted else NO

    return Grounded(atom, judge, None, lambda w, p: p.unknown("fact", name))


def status_is(atom: Is, name: str, values: tuple[str, ...], wanted: frozenset[str]) -> Grounded:
    """Ground an atom that says what a status is."""

    def judge(w: "World", p: "Person") -> Truth:
        track = p.tracks[name]
        one = track.one
        if one is not None:
            return YES if one in wanted else NO
        possible = track.values
        if wanted.isdisjoint(possible):
            return NO
        return YES if wanted.issuperset(possible) else OPEN

    return Grounded(atom, judge, None, lambda w, p: p.tracks[name].reasons)


def includes(atom: Is, name: str, values: tuple[str, ...]) -> Grounded:
    """Ground an atom that says what a set includes."""

    def judge(w: "World", p: "Person") -> Truth:
        best: Truth = NO
        for value in values:
            best = max(best, p.member(name, value))
        return best

    def why(w: "World", p: "Person") -> Reasons:
        return NONE.union(*(p.unknown("member", f"{name}:{v}") for v in values if p.member(name, v) == OPEN))

    return Grounded(atom, judge, None, why)


def ground_known(g: "Grounder", atom: Known) -> Grounded:
    """Ground an atom that says a word is known."""
    name = atom.ref.name
    is_fact = atom.ref.sort == "fact"

    def judge(w: "World", p: "Person") -> Truth:
        truth = (YES if p.states(name) else NO) if is_fact else w.known(p, name)
        return OPEN if truth == NO and p.may_state(name) else truth

    def why(w: "World", p: "Person") -> Reasons:
        return p.unknown(atom.ref.sort, name) if judge(w, p) == OPEN else NONE

    return Grounded(atom, judge, None, why)
