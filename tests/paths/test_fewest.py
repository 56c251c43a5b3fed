"""The fewest conditions that keep a goal out, held against the rulebook edited by hand: one condition after the other.

What is thought away is really taken out of the book here, by code that shares nothing with `lifting`, and the way is
sought afresh.
"""

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.life import Case
from zhol.engine.decide.program import Compiled
from zhol.engine.decide.stance import Stance
from zhol.engine.language.conditions import ALWAYS, All, Condition, Effect, On, Set, reads
from zhol.engine.language.dates import add_months, day_of
from zhol.engine.language.load import build
from zhol.engine.language.rulebook import DONE, Act, Force, Rulebook, Takes
from zhol.engine.paths.bars import Bar
from zhol.engine.paths.fewest import fewest
from zhol.engine.paths.goal import goal_asked
from zhol.engine.paths.others import Others
from zhol.engine.paths.path import Fewest
from zhol.engine.paths.seeker import Seeker
from zhol.engine.paths.ways import Guide
from zhol.engine.text.diagnostic import BadInput
from zhol.engine.text.place import Place

SEEDS, PARTS = int(os.environ.get("ZHOL_FEWEST", "14")), 2
WIDE, MOST, YEARS = 4, 3, 1
GOAL, DAY = f"s{WIDE - 1}=held", day_of("2020-01-01")


def parts(condition: Condition) -> tuple[Condition, ...]:
    """Return the parts of what is asked."""
    return condition.parts if isinstance(condition, All) else (condition,)


def without(condition: Condition, n: int) -> Condition:
    """Return what is asked without one part."""
    return All(tuple(part for i, part in enumerate(parts(condition)) if i != n))


def taken_out(book: Rulebook, bar: Bar) -> Rulebook:
    """Return a rulebook without one condition."""
    if bar.sort == "asked":
        words = book.vocabulary
        question = replace(words.questions[bar.of], asked_when=ALWAYS)
        return replace(book, vocabulary=replace(words, questions={**words.questions, bar.of: question}))
    if bar.sort == "value":
        first = next(iter(book.acts.values()))
        act = Act(
            f"gift of {bar.of}", "gift", "person", ALWAYS, "", Takes(), {DONE: (Set(bar.of, bar.part),)}, False, False,
            (), Force(On()), first.layer, {}, (), first.instrument, "", Place("test", 1, 1),
        )  # fmt: skip
        return replace(book, acts={**book.acts, act.id: replace(act, layer="assumption")})
    if bar.of in book.acts:
        act = book.acts[bar.of]
        edited = replace(act, force=Force(On())) if bar.sort == "force" else replace(
            act, requires=without(act.requires, int(bar.part))
        )  # fmt: skip
        return replace(book, acts={**book.acts, bar.of: edited})
    rules = [rule for rule in book.rules if rule.key != bar.of or bar.sort != "rule"]
    for i, rule in enumerate(rules):
        if rule.key == bar.of:
            if bar.sort == "condition":
                rules[i] = replace(rule, when=without(rule.when, int(bar.part)))
            else:
                rules[i] = replace(rule, unless=None) if bar.sort == "exception" else replace(rule, force=Force(On()))
    return replace(book, rules=tuple(rules))


def conditions(book: Rulebook) -> Iterator[Bar]:
    """Yield each condition of a rulebook that may be taken out, but for what asks for facts alone."""
    for act in book.acts.values():
        yield from (Bar("condition", act.id, str(n)) for n, part in enumerate(parts(act.requires)) if moves(part))
        yield Bar("force", act.id)
    for rule in book.rules:
        yield from (Bar("condition", rule.key, str(n)) for n, part in enumerate(parts(rule.when)) if moves(part))
        yield from (Bar(sort, rule.key) for sort in ("rule", "force"))
        if rule.unless is not None and moves(rule.unless):
            yield Bar("exception", rule.key)
    held = {e.status for act in book.acts.values() for made in act.effects.values() for e in made if e == held_(e)}
    yield from (Bar("value", status, "held") for status in book.vocabulary.statuses if status not in held)


def held_(effect: Effect) -> Set:
    """Return the effect by which a status becomes held."""
    return Set(effect.status, "held")


def moves(condition: Condition) -> bool:
    """Tell whether a condition reads a status, or a question (which all read one here)."""
    return any(ref.sort != "fact" for ref in reads(condition))


def drawn(seed: int) -> Rulebook:
    """Draw a small rulebook whose last status is hard to come by."""
    draw, cite = Random(f"fewest {seed}"), [{"work": "code", "at": "art 1", "mark": "V1"}]
    words = {
        "layers": {"law": {}, "assumption": {"under": "all"}},
        "actors": {"person": "self", "office": "state"},
        "facts": {"born": {"type": "date", "control": "nobody"}, "fit": {"type": "bool"}},
        "statuses": {f"s{n}": {"values": ["none", "held"], "begins": "none", "missing": "none"} for n in range(WIDE)},
        "questions": {f"q{n}": {"outcomes": ["good", "bad"]} for n in range(2)},
    }
    asked = [f"s{n} is {value}" for n in range(WIDE) for value in ("held", "none")]
    asked += ["fit", "q0 is good", "q1 is good", "on >= 2050-01-01"]
    acts = [
        {
            "id": f"a{n}", "actor": draw.choice(["person", "office"]), "layer": "law", "cite": cite,
            "requires": draw.sample(asked, draw.randint(1, 3)),
            "effects": [f"s{draw.choice([n % WIDE, WIDE - 1])} becomes {draw.choice(['held', 'held', 'none'])}"],
            **({"in_force": {"until": "2010-01-01"}} if draw.random() < 0.2 else {}),
        }
        for n in range(WIDE + 1)
    ]  # fmt: skip
    rules = [
        {
            "id": f"r{n}", "decides": f"q{n // 3}", "layer": "law", "cite": cite,
            "outcome": draw.choice(["good", "bad"]),
            "when": draw.sample(asked[: 2 * WIDE], draw.randint(1, 2)),
            **({"unless": [draw.choice(asked[: 2 * WIDE])]} if draw.random() < 0.3 else {}),
        }
        for n in range(6)
    ]  # fmt: skip
    head = {"id": "code", "title": "a code", "layer": "law", "jurisdiction": "state", "sources": ["code"]}
    texts = {
        "vocabulary.yaml": json.dumps(words), "code/instrument.yaml": json.dumps({"instrument": head}),
        "code/all.yaml": json.dumps({"rules": rules, "acts": acts}),
    }  # fmt: skip
    return build(texts, ())


def life(book: Rulebook) -> Case:
    """Return a life in which nothing has happened."""
    told = "case: somebody\nperson: {born: 1990-01-01, fit: no}\nopens: {on: 2019-01-01}\n"
    return read_case(told, "life.yaml", book)


def opens(book: Rulebook) -> bool:
    """Tell whether there is a way, by an edited rulebook."""
    roads = Guide(Checker(book, both_engines=False)).roads(
        life(book), GOAL, on=DAY, layers=("law",), mode="best", years=YEARS
    )
    assert roads.outlooks[0].paths or roads.outlooks[0].closed, "it is not settled"
    return bool(roads.outlooks[0].paths)


def barred(seed: int) -> tuple[Rulebook, Fewest] | None:
    """Return a drawn rulebook by which there is no way, and the fewest conditions that are in it; else none."""
    try:
        book = drawn(seed)
    except BadInput:
        return None
    program = Compiled(book).program(Stance(frozenset(book.vocabulary.layers), {}))
    case, goal = life(book), goal_asked(book, GOAL)
    seeker = Seeker(program, case.life, DAY, goal, add_months(DAY, 12 * YEARS), Others(book, "best"), Memory().judge)
    found = fewest(seeker)
    return None if found is None else (book, found)


def without_all(book: Rulebook, bars: Iterable[Bar]) -> Rulebook:
    """Return a rulebook without some conditions, of one act or rule the last first."""
    for bar in sorted(bars, reverse=True):
        book = taken_out(book, bar)
    return book


@pytest.mark.parametrize("part", range(PARTS))
def test_without_the_fewest_conditions_a_way_opens_and_without_fewer_none(part: int) -> None:
    sizes = Counter[int]()
    for seed in range(part, SEEDS, PARTS):
        if (case := barred(seed)) is None:
            continue
        book, found = case
        every = list(conditions(book))
        for each in found.sets:
            assert opens(without_all(book, [bar for bar, _ in each.bars])), (seed, each.bars)
        told = {frozenset(bar for bar, _ in each.bars) for each in found.sets}
        if found.proved and found.least is not None:
            sizes[found.least] += 1
            for size in range(1, min(found.least, MOST)):
                for bars in combinations(every, size):
                    assert not opens(without_all(book, bars)), (seed, bars, found)
            if found.every and found.least < MOST:
                by_hand = {frozenset(b) for b in combinations(every, found.least) if opens(without_all(book, b))}
                assert by_hand == told, (seed, by_hand ^ told)
    assert {1, 2} <= sizes.keys(), f"how many conditions it takes: {sizes}"
