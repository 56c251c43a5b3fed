"""The scenario of the workload, written out of its numbers: python -m zhol.benchmarks.w2.written > .../ten-stages.yaml

All that happens in a month is drawn at once in the workload, and one after another in a scenario. So a share here is
the chance of a way out among those to whom nothing before it in the list has happened in that month; dying comes first.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial

from .workload import AGES, RESIDENT, chances

TRAITS = {
    "age": ("child", "young", "grown", "older", "old"), "kin": ("kin", "alone"), "herd": ("herd", "none"),
    "town": ("town", "land"), "regime": ("first", "second", "third"),
}  # fmt: skip
STEPS = (
    ("ask", 0, 0, "age kin herd regime"),
    ("hear", 1, 0, "age town regime"), ("turn-down", 1, 1, "age town regime"),
    ("clear", 2, 0, "age"), ("send-home", 2, 1, "age"), ("ask-again", 3, 0, "age"), ("give-up", 3, 1, "age"),
    ("arrive", 4, 0, "age kin"), ("stay-behind", 4, 1, "age kin herd"),
    ("settle", 5, 0, "age regime"), ("be-sent-back", 5, 1, "age regime"),
    ("queue", 6, 0, "age"), ("leave", 6, 1, "age"), ("leave-early", 10, 0, "age"),
    ("drop-out", 7, 0, "age"), ("emigrate", 8, 0, "age"),
)  # fmt: skip
Share = Callable[..., Fraction]
HEAD = """\
# Written by benchmarks/w2/written.py out of the numbers of workload.py. No rate of it is one of people.
scenario: {id: ten-stages, asks: How fast is a population carried on?}
stance: {layers: [law]}
cohort: anybody
people: 20000
horizon: {from: 2020-01-01, until: 2030-01-02}   # so that places are given out at the end of the last month too
seed: 7
measures: {questions: [], goals: [citizen]}
groups:
"""


TAIL = """\
- {id: admit, act: admit, wait: 0 days, assumption: W2}
quotas:
- id: places
  act: admit
  parameter: register.places
  times: 1000
  each: year
  cleared: once
  first: [[kin]]
  longest: stage
  unset: no-places
  assumption: W2
"""


def text() -> str:
    """Return the scenario."""
    ages = [f"{name}: [on < born + {limit // 12} years]" for name, limit in zip(TRAITS["age"], AGES, strict=False)]
    lines = [
        f"  age: {{{', '.join(ages)}, {TRAITS['age'][-1]}: rest}}",
        *(f"  {fact}: {{{fact if TRAITS[fact][0] == fact else ''}: [{fact}], {TRAITS[fact][1]}: rest}}"
          for fact in ("kin", "herd", "town")),
        "  regime: {first: [on < 2023-10-01], second: [on < 2027-01-01], third: rest}",
    ]  # fmt: skip
    return HEAD + "\n".join([*lines, "others:", *_doings()]) + "\n" + TAIL


def _doings() -> Iterator[str]:
    yield _doing("die", "die", "age", _dies)
    for id, row, way, by in STEPS:
        act = "leave" if id == "leave-early" else id
        when = {"leave": ", when: [long-enough is yes]", "leave-early": ", when: [long-enough is no]"}.get(id, "")
        yield _doing(id, act + when, by, partial(_share, row, way))


def _dies(age: int) -> Fraction:
    return _exact(chances(0, age * 8)[RESIDENT][2])


def _share(row: int, way: int, age: int, kin: int = 1, herd: int = 1, town: int = 1, regime: int = 0) -> Fraction:
    """The chance of a way out among those to whom nothing before it has happened; index 0 is who has the trait."""
    ways = chances(regime, age * 8 + (1 - kin) + 2 * (1 - herd) + 4 * (1 - town))[row]
    before = _dies(age) + sum(map(_exact, ways[:way]))
    return _exact(ways[way]) / (1 - before)


def _exact(number: float) -> Fraction:
    """The number that is meant by its decimals."""
    return Fraction(number).limit_denominator(10**8)


def _doing(id: str, act: str, by: str, share: Share) -> str:
    told = f"by: [{by.replace(' ', ', ')}], each: month, share: {_cells(by.split(), {}, share)}"
    return f"- {{id: {id}, act: {act}, {told}, assumption: W2}}"


def _cells(by: Sequence[str], of: Mapping[str, int], share: Share) -> str:
    if not by:
        found = share(**of)
        return f"{found.numerator}/{found.denominator}"
    inner = [f"{name}: {_cells(by[1:], {**of, by[0]: at}, share)}" for at, name in enumerate(TRAITS[by[0]])]
    return f"{{{', '.join(inner)}}}"


if __name__ == "__main__":
    print(text(), end="")
