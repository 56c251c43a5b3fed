"""Identical facts, and what is done is not what ought to be: rules of practice meet provisions that say otherwise."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..language.conditions import Birth
from ..language.labels import listed, word_label
from ..language.rulebook import Rule, Rulebook
from ..proof.logic import Bit, both, either
from ..proof.pair import Pair
from ..proof.quest import Quest
from .audited import Audited
from .flaw import Flaw, Severity
from .rivals import read_as, wide
from .shown import dependence, said_in_words, shown
from .sides import side
from .sights import Sights
from .weight import weight


@dataclass(frozen=True)
class Meeting:
    """A rule of practice, the provisions that it meets in somebody, and where; `kinds` says of each who that is.

    Not `settled` where looking took too long.
    """

    done: Rule
    ought: tuple[Rule, ...]
    quest: Quest
    kinds: tuple[Bit, ...]
    settled: bool = True


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield a flaw for each answer that practice gives to somebody who is entitled to another."""
    sights = Sights(audited)
    for target, rules in audited.book.by_target.items():
        practice = [rule for rule in rules if _over(audited.book, rule) and not isinstance(rule.at, Birth)]
        met = [meeting for rule in practice if (meeting := _meeting(sights, rule))]
        for outcomes in dict.fromkeys(meeting.done.outcomes for meeting in met):
            yield _flaw(sights, target, [meeting for meeting in met if meeting.done.outcomes == outcomes])
        sights.forget()


def _over(book: Rulebook, rule: Rule) -> bool:
    """Tell whether a rule says what is done, whatever ought to be: its layer stands over another."""
    return bool(book.vocabulary.layers[rule.layer].over)


def _meeting(sights: Sights, done: Rule) -> Meeting | None:
    """Look for somebody whom a rule of practice and a provision meet, on the latest day first."""
    book, layers = sights.audited.book, sights.column(done.layer)
    others = [rule for rule in book.by_target[done.decides] if rule.layer in sights.binding]
    others = [r for r in others if {*r.outcomes} != {*done.outcomes} and not book.vocabulary.layers[r.layer].under_all]
    for day in sights.days(done.decides, layers, read_as(done) or {}, done) if others else ():
        quest = sights.across(done.decides, sights.binding, layers, day, read_as(done) or {})
        kinds = [(other, _met(quest, done, other)) for other in others]
        found = [(other, kind, quest.any(kind)) for other, kind in kinds if kind is not False]
        if any(answer for *_, answer in found) or None in [answer for *_, answer in found]:
            met = [(other, kind) for other, kind, answer in found if answer]
            told = tuple(other for other, _ in met or kinds)
            return Meeting(done, told, quest, tuple(kind for _, kind in met), settled=bool(met))
    return None


def _met(quest: Quest, done: Rule, other: Rule) -> Bit:
    """Say that a provision gives the answer on the one side, and the practice another answer on the other."""
    pair = quest.seen
    assert isinstance(pair, Pair)
    ought, is_so = (dict(zip((r.key for r in a.rules), a.truths, strict=True)) for a in pair.answers)
    if other.key not in ought or done.key not in is_so:
        return False
    plain = [either(a.kinds["decided"], a.kinds["discretion"]) for a in pair.answers]
    return both(pair.differ, *plain, ought[other.key].yes, is_so[done.key].yes)


def _flaw(sights: Sights, target: str, meetings: Sequence[Meeting]) -> Flaw:
    book = sights.audited.book
    first = next((m for m in meetings if m.settled and not _left_open(m)), meetings[0])
    pair, readings = first.quest.seen, read_as(first.done) or {}
    found = first.quest.show(first.kinds[0], either(*first.kinds)) if first.settled else None
    ought = list({rule.key: rule for meeting in meetings for rule in meeting.ought}.values())
    done = [meeting.done for meeting in meetings]
    ends = [said_in_words(said, target, book) for said in found.found] if found else ["one thing", "another"]
    bound, practice = (listed(_layers(book, rules)) for rules in (ought, done))
    shown_in = pair.sides[1].layers
    return Flaw(
        "law-practice",
        (target, "-or-".join(first.done.outcomes)),
        _weight(book, target, meetings),
        f"{word_label(target, book)}: by {bound} {ends[0]}; in {practice} {ends[1]}",
        tuple(side(rule, book) for rule in (*ought, *done)),
        dependence(
            (*ought, *done), sights.span(target, shown_in, readings, first.done), shown_in, readings, book
        ),
        shown(pair, found, [sights.named(side.layers) for side in pair.sides]),
        first.settled,
    )  # fmt: skip


def _layers(book: Rulebook, rules: Sequence[Rule]) -> list[str]:
    return list(dict.fromkeys(word_label(rule.layer, book) for rule in rules))


def _left_open(meeting: Meeting) -> bool:
    """Tell whether every provision leaves the choice that practice then always makes in one way."""
    return all(wide(rule, meeting.done) for rule in meeting.ought)


def _weight(book: Rulebook, target: str, meetings: Sequence[Meeting]) -> Severity:
    """What the law leaves open, or practice makes better, weighs little."""
    question = book.vocabulary.questions.get(target)
    worse = question is None or any(
        min(map(question.outcomes.index, rule.outcomes)) < max(map(question.outcomes.index, meeting.done.outcomes))
        for meeting in meetings
        for rule in meeting.ought
        if not wide(rule, meeting.done)
    )
    return weight(book, [target]) if worse else "low"
