"""What a verdict hangs on: which rules could have any say in it, and what of them is assumed or unverified."""

from collections.abc import Iterable, Iterator

from ..decide.program import Program
from ..language.conditions import ALWAYS, Becomes, Condition, reads, reads_of_relatives
from ..language.english import condition_in_words
from ..language.marks import UNVERIFIED
from ..language.rulebook import Act, Citation, Rule
from .claim import Claim, Hangs, OfWays, about
from .verdict import Depends


def depends(claim: Claim, program: Program, on: int, until: int | None, reforms: tuple[str, ...]) -> Depends:
    """Return what a claim's verdict hangs on under one stance; `until` is the last day that was looked at."""
    reach = Reach(program, acting=isinstance(claim.says, OfWays))
    reach.follow(named(claim))
    book, stance = program.book, program.stance
    layers = book.vocabulary.layers
    readings = {t: stance.readings[t] for rule in reach.rules for t in rule.reading}
    mine = {*reach.seen}
    impossible = [c for c in book.vocabulary.constraints if {ref.name for ref in reads(c)} & mine]
    return Depends(
        on, until, tuple(id for id in layers if id in stance.layers and not layers[id].under_all),
        tuple(sorted(readings.items())), tuple(sorted(stance.off)), reforms,
        tuple(rule.id for rule in reach.rules if layers[rule.layer].under_all),
        tuple(condition_in_words(c, book) for c in impossible),
        tuple(dict.fromkeys(p.id for p in reach.provisions if _unverified(p.cite))),
    )  # fmt: skip


def _unverified(cites: Iterable[Citation]) -> bool:
    """Nothing but general knowledge or inference stands behind it."""
    marks = {cite.mark for cite in cites}
    return bool(marks) and marks <= UNVERIFIED


def named(claim: Claim) -> Iterator[str]:
    """Yield the words of a claim from which its answer comes."""
    says = claim.says
    if isinstance(says, OfWays):
        yield says.goal
        yield from (window.partition("=")[0] for window in says.avoiding)
        return
    yield from (name for trait in says.traits for name in _read(trait))
    yield says.question if isinstance(says, Hangs) else about(says.verb)


class Reach:
    """Rules that count in a program and have a say in some words, through what they read; `acting`: acts too."""

    def __init__(self, program: Program, acting: bool) -> None:
        self.program, self.acting = program, acting
        self.seen: set[str] = set()
        self.rules: list[Rule] = []
        self.acts: list[Act] = []

    @property
    def provisions(self) -> tuple[Rule | Act, ...]:
        """Rules and acts."""
        return (*self.rules, *self.acts)

    def follow(self, names: Iterable[str]) -> None:
        """Go back from words to all that has a say in them."""
        words = self.program.book.vocabulary
        ahead = list(names)
        while ahead:
            name = ahead.pop(0)
            if name.partition("=")[0] in words.goals:
                ahead += _read(words.goals[name])
                continue
            name = name.partition("=")[0]
            if name in self.seen:
                continue
            self.seen.add(name)
            if name in words.questions:
                ahead += _read(words.questions[name].asked_when)
            for rule in self.program.rules.get(name, ()):
                self.rules.append(rule)
                ahead += [*_read(rule.when), *_read(rule.unless or ALWAYS)]
                ahead += [rule.at.status] if isinstance(rule.at, Becomes) else []
            if self.acting and name in words.statuses:
                ahead += self._by_acts(name)

    def _by_acts(self, status: str) -> Iterator[str]:
        for deed in self.program.deeds.values():
            sets = any(effect.status == status for effects in deed.act.effects.values() for effect in effects)
            if deed.counts and sets and deed.act not in self.acts:
                self.acts.append(deed.act)
                yield from _read(deed.act.requires)
                yield from [deed.act.decided_by] if deed.act.decided_by else []


def statuses_read(program: Program, conditions: Iterable[Condition]) -> frozenset[str]:
    """Return the statuses that conditions read as they are, through questions but through no rule on a status."""
    words, seen = program.book.vocabulary, set[str]()
    ahead = [name for condition in conditions for name in _read(condition)]
    while ahead:
        name = ahead.pop()
        if name not in seen:
            seen.add(name)
            rules = program.rules.get(name, ()) if name in words.questions else ()
            ahead += [n for rule in rules for n in (*_read(rule.when), *_read(rule.unless or ALWAYS))]
            ahead += _read(words.questions[name].asked_when) if name in words.questions else []
    return frozenset(seen & words.statuses.keys())


def _read(condition: Condition) -> list[str]:
    """The questions and statuses that a condition reads, of relatives too."""
    refs = {ref.name for ref in reads(condition) | reads_of_relatives(condition) if ref.sort != "fact"}
    return sorted(refs)
