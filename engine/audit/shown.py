"""What the solver found, told as a flaw tells it: provisions side by side, a person, and what it hangs on."""

from collections.abc import Iterable, Mapping, Sequence

from ..language.labels import listed, outcome_in_words
from ..language.marks import UNVERIFIED
from ..language.rulebook import Rule, Rulebook
from ..proof.seen import Said, Seen
from ..proof.witness import Witness as Found
from .flaw import Dependence, Scene, Witness


def shown(seen: Seen, found: Found | None, stances: Sequence[str]) -> Witness | None:
    """Return a person who was judged, as the witness of a flaw."""
    if found is None:
        return None
    scenes = tuple(
        Scene(stance, seen.question, said.words) for stance, said in zip(stances, found.found, strict=True)
    )  # fmt: skip
    return Witness(found.lives[0], found.exceptions, found.usual, scenes, found.replayed)


def dependence(
    rules: Iterable[Rule], span: tuple[int, int], layers: Sequence[str], readings: Mapping[str, str], book: Rulebook
) -> Dependence:
    """Return what a flaw hangs on: days, layers, readings of terms that its rules name, and unverified rules."""
    known = [layer for layer in layers if not book.vocabulary.layers[layer].under_all]
    told = {term: reading for term, reading in readings.items() if term}
    bad = [rule.key for rule in rules if rule.cite and all(cite.mark in UNVERIFIED for cite in rule.cite)]
    return Dependence(*span, tuple(known), tuple(told.items()), tuple(bad))


def said_in_words(said: Said, target: str, book: Rulebook) -> str:
    """Say an answer in the words of what was asked: `needs a visa`, `open between granted and refused`."""
    words = [outcome_in_words(target, outcome, book) for outcome in said.outcomes]
    if said.kind == "decided":
        return words[0]
    if not words:
        return {"silent": "no answer", "not-asked": "not asked"}.get(said.kind, said.kind)
    return f"{'a choice' if said.kind == 'discretion' else said.kind} between {listed(words)}"
