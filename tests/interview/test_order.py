"""The order of questions on tiny rulebooks, where the best order of all can be found by trying each."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from random import Random

from zhol.engine.decide.check import Checker
from zhol.engine.decide.life import Asks, Case
from zhol.engine.interview.interview import Interview
from zhol.engine.interview.telling import beginning
from zhol.engine.language.dates import Span, day_of
from zhol.engine.language.load import build

ON = day_of("2024-06-01")
FACTS = ("a", "b", "c", "d")
BOOKS = 30
WORDS = """
layers: {law: {}}
actors: {person: self}
facts: {born: {type: date}, a: {type: bool}, b: {type: bool}, c: {type: bool}, d: {type: bool}}
questions: {q: {outcomes: [good, bad]}}
"""
CITE = "cite: [{work: act, at: s 1, mark: V1}]"
Partial = tuple[bool | None, ...]


@dataclass(frozen=True)
class Tiny:
    """Rules for `good`, each a few facts that must be so or not so; without one of them the answer is `bad`."""

    rules: tuple[tuple[tuple[int, bool], ...], ...]

    def good(self, facts: tuple[bool, ...]) -> bool:
        """Tell whether some rule holds."""
        return any(all(facts[n] == so for n, so in rule) for rule in self.rules)

    def checker(self) -> Checker:
        """Return what judges by these rules."""
        lines = [
            f"- {{id: r{n}, decides: q, outcome: good, layer: law, {CITE}, when: [{_all(rule)}]}}"
            for n, rule in enumerate(self.rules)
        ]
        lines.append(f"- {{id: rest, decides: q, outcome: bad, layer: law, default: yes, {CITE}}}")
        files = {
            "vocabulary.yaml": WORDS,
            "act/instrument.yaml": "instrument: {id: act, title: An Act, layer: law}",
            "act/all.yaml": "rules:\n" + "\n".join(lines),
        }
        return Checker(build(files), both_engines=False)

    def open(self, told: Partial) -> bool:
        """Tell whether what is not told can change the answer."""
        return len({self.good(facts) for facts in completions(told)}) > 1

    def matters(self, told: Partial, n: int) -> bool:
        """Tell whether two completions that differ in one fact alone are answered differently."""
        return any(
            self.good(facts) != self.good((*facts[:n], not facts[n], *facts[n + 1 :])) for facts in completions(told)
        )


def _all(rule: tuple[tuple[int, bool], ...]) -> str:
    return ", ".join(FACTS[n] if so else f"not {FACTS[n]}" for n, so in rule)


def completions(told: Partial) -> Iterator[tuple[bool, ...]]:
    """Yield every way in which what is told can be completed."""
    yield from product(*((so,) if so is not None else (False, True) for so in told))


def best(tiny: Tiny) -> float:
    """Return how many questions the best order asks on average, every life being as likely."""

    @cache
    def least(told: Partial) -> float:
        if not tiny.open(told):
            return 0.0
        return min(
            1 + sum(least((*told[:n], so, *told[n + 1 :])) for so in (False, True)) / 2
            for n, known in enumerate(told)
            if known is None
        )

    return least((None,) * len(FACTS))


def tinies() -> Iterator[Tiny]:
    """Yield rulebooks, always the same ones."""
    draw = Random(7)
    for _ in range(BOOKS):
        rules = [
            tuple((n, draw.random() < 0.6) for n in sorted(draw.sample(range(4), draw.randint(1, 3))))
            for _ in range(draw.randint(1, 3))
        ]
        yield Tiny(tuple(rules))


def asked(tiny: Tiny, checker: Checker, facts: tuple[bool, ...]) -> int:
    """Hold an interview with somebody of whom these facts are so; return how many questions it took."""
    case = Case("tiny", beginning(Span(ON, ON), checker.book), (ON,), asks=Asks(("q",)))
    interview, told = Interview(checker, case), [None] * len(FACTS)
    known: list[bool | None] = [*told]
    count = 0
    while (question := interview.next()) is not None:
        n = FACTS.index(question.topic.name)
        assert known[n] is None, "asked twice"
        assert tiny.matters(tuple(known), n), (tiny, known, question.topic)
        known[n] = facts[n]
        interview.tell(question.topic, "yes" if facts[n] else "no")
        count += 1
    assert not tiny.open(tuple(known)), (tiny, known)
    return count


def test_nothing_is_asked_in_vain_and_nearly_as_little_as_can_be() -> None:
    mine = least = every = 0.0
    for tiny in tinies():
        checker = tiny.checker()
        lives = [*product((False, True), repeat=len(FACTS))]
        mine += sum(asked(tiny, checker, facts) for facts in lives) / len(lives)
        least += best(tiny)
        every += len(FACTS)
    assert least <= mine <= 1.1 * least, (mine, least)
    assert mine < 0.75 * every, (mine, every)
