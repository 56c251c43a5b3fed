"""The reference evaluator against a second, naive judge: on lives fully known, on lives with gaps, and with faults
planted."""

import os
from collections.abc import Callable

import pytest

from zhol.engine.decide import comparing, in_force, judging, reach
from zhol.engine.decide.grounded import NEVER
from zhol.engine.decide.replay import World as Replay
from zhol.engine.decide.target import Target
from zhol.engine.decide.track import Track
from zhol.engine.decide.truth import NO, YES, Truth
from zhol.engine.language.rulebook import Rule
from zhol.tests.oracle.agree import Trial, gaps_apart, told_apart, trial
from zhol.tests.oracle.lives import as_yaml
from zhol.tests.oracle.person import Person
from zhol.tests.oracle.world import World

LIVES = int(os.environ.get("ZHOL_AGREE", "160"))
FAULTY = 600
"""In so many draws from its own first seed on a planted fault must show; seeds are chosen so that it is not long."""


def known(seed: int, n: int) -> Trial | None:
    """Draw a life of which everything is known."""
    return trial(seed, n, 0)


def told(seed: int, drawn: Trial, apart: list[str]) -> str:
    """Say where two judges differ, with the life."""
    return "\n".join([f"rulebook {seed}, layers {drawn.layers}, {drawn.readings}", as_yaml(drawn.told), *apart])


@pytest.mark.parametrize("part", range(4))
def test_lives_fully_known_are_judged_alike(part: int) -> None:
    for seed in range(part, LIVES, 4):
        for n in range(2):
            drawn = known(seed, n)
            if drawn is not None:
                apart = told_apart(drawn)
                assert not apart, told(seed, drawn, apart)


@pytest.mark.parametrize("part", range(4))
def test_lives_with_gaps_are_judged_as_all_their_completions(part: int) -> None:
    tried = 0
    for seed in range(part, LIVES // 2, 4):
        drawn = trial(seed, 7, (0.15, 0.3)[seed % 2])
        if drawn is not None:
            apart = gaps_apart(drawn)
            tried += apart is not None
            assert not apart, told(seed, drawn, apart)
    assert tried > LIVES // 32, "too few lives with gaps were tried"


@pytest.mark.parametrize("part", range(4))
def test_gaps_of_the_law_are_judged_as_all_their_completions(part: int) -> None:
    tried = 0
    for seed in range(part, LIVES * 2, 4):
        drawn = trial(seed, 7, (0, 0.02)[seed % 2], doubts=True)
        if drawn is not None:
            apart = gaps_apart(drawn)
            tried += apart is not None
            assert not apart, told(seed, drawn, apart)
    assert tried > LIVES // 16, "too few rulebooks with gaps were tried"


class EveryDay(Replay):
    """A replay that visits every day, whether anything can change on it or not."""

    def _next_day(self) -> int:
        return max(self.day + 1, min(p.start[0] for p in self.persons))


@pytest.mark.parametrize("gaps", [0, 0.3])
def test_only_days_on_which_something_can_change_matter(gaps: float) -> None:
    from zhol.engine.decide.program import Compiled

    for seed in range(LIVES // 2):
        drawn = trial(seed, 3, gaps)
        if drawn is None:
            continue
        program, life = Compiled(drawn.book).program(drawn.stance), drawn.case.life
        some, every = Replay(program, life), EveryDay(program, life)
        for day in range(drawn.told.begins, drawn.last + 1, 4):
            some.run(day)
            every.run(day)
            assert seen(some) == seen(every), told(seed, drawn, [f"on {day}"])


def seen(world: Replay) -> dict[str, object]:
    """Return what a world says of its main person."""
    found: dict[str, object] = {name: set(track.values) for name, track in world.main.tracks.items()}
    for question in world.program.book.vocabulary.questions:
        answer = world.answer(world.main, question)
        found[question] = (answer.kind, answer.outcomes)
    return found


# --- planted faults


def shows(first: int, oracle: type[World] = World) -> bool:
    """Tell whether a fault shows in some of the lives, from a first seed on."""
    seeds = range(first, first + FAULTY)
    return any(told_apart(drawn, oracle) for seed in seeds if (drawn := known(seed, seed % 3)) is not None)


class BeatenByAnyThatApplies(World):
    """Lets a rule be beaten by one that is itself beaten: the base rule never revives."""

    def effective(self, rule: Rule, p: Person, calm: bool = False) -> Truth:  # type: ignore[override]
        """Look at what applies, not at what is effective."""
        rivals = [other for other in self.rules(rule.decides) if self.beats(other, rule)]
        if any(self.applies(other, p) is True for other in rivals):
            return False  # type: ignore[return-value]
        return self.applies(rule, p)  # type: ignore[return-value]


class DeafToLayers(World):
    """Lets practice that relabels a person set off the law."""

    def fired(self, trigger: object, layer: str, p: Person) -> bool:
        """Hear every change, whoever made it."""
        return super().fired(trigger, "practice", p)


class AlwaysAgain(World):
    """Takes setting the value that a status has for a change."""

    def _set(self, p, status, value, until, layer, changes) -> None:  # type: ignore[no-untyped-def]
        p.statuses[status].since = self.day
        super()._set(p, status, value, until, layer, changes)


@pytest.mark.parametrize(("oracle", "first"), [(BeatenByAnyThatApplies, 443), (DeafToLayers, 361), (AlwaysAgain, 0)])
def test_a_fault_in_the_oracle_shows(oracle: type[World], first: int) -> None:
    assert shows(first, oracle)


def _one_day_more(self: Track, values: tuple[str, ...], first: int, last: int) -> tuple[int, int]:
    return DAYS(self, values, first - 1, last)


def _never_fired(self: Replay, *_: object) -> Truth:
    return YES


def _until_its_last_day(a: tuple[int, int], b: tuple[int, int]) -> Truth:
    return YES if a[0] <= b[1] else NO


def _held_off_for_an_instant(
    w: Replay, target: Target, truths: tuple[Truth, ...], judged: tuple[Truth, ...], result: list[Truth]
) -> tuple[Truth, ...]:
    return tuple(
        [NO if t is not None and truth == YES else truth for t, truth in zip(target.triggers, result, strict=True)]
    )


DAYS = Track.days
FAULTS: dict[str, tuple[object, str, Callable[..., object], int]] = {
    "a window begins a day early": (Track, "days", _one_day_more, 157),
    "a month is thirty days": (reach, "add", lambda day, by, *rest: day + by.n * (30 if "month" in by.unit else 1), 0),
    "what a change held off acts the day after": (judging, "when_past", _held_off_for_an_instant, 245),
    "a rule waits for no change": (Replay, "triggered", _never_fired, 0),
    "until is the last day in force": (in_force, "before", _until_its_last_day, 196),
    "a number may be missed": (comparing, "first_day", lambda *_: NEVER, 0),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_engine_shows(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    where, name, wrong, first = FAULTS[fault]
    monkeypatch.setattr(where, name, wrong)
    assert shows(first)


def test_judges_a_true_life_alike() -> None:
    assert not told_apart(known(0, 0) or known(1, 0)), "the comparison itself must be quiet"  # type: ignore[arg-type]
