"""The engine held against the oracle, life by life: what they say apart, in words; nothing where they agree."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations, product
from math import prod
from random import Random

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.finding import Finding
from zhol.engine.decide.life import Case
from zhol.engine.decide.replay import World as Replay
from zhol.engine.decide.stance import Stance
from zhol.engine.language.conditions import Param, Set
from zhol.engine.language.dates import LATEST, text
from zhol.engine.language.rulebook import Parameter, Rulebook

from .books import book
from .life import Days, Happening, Told
from .lives import MOST, Lives, as_yaml, completions
from .world import Unsettled, World

CHOICES = (("law",), ("law", "treaty", "practice"))


@dataclass(frozen=True)
class Trial:
    """One drawn life under one drawn stance of a drawn rulebook."""

    book: Rulebook
    told: Told
    layers: tuple[str, ...]
    readings: dict[str, str]
    last: int

    @property
    def stance(self) -> Stance:
        """The stance in the engine's words."""
        return Stance(frozenset((*self.layers, "assumption")), self.readings)

    @property
    def case(self) -> Case:
        """The life in the engine's words."""
        return read_case(as_yaml(self.told), "life.yaml", self.book)

    def oracle(
        self, told: Told | None = None, kind: type[World] = World, filled: dict[str, object] | None = None
    ) -> World:
        """Return the oracle's world at the beginning of a life."""
        return kind(self.book, self.stance.layers, self.readings, told or self.told, filled or {})


@cache
def _checker(seed: int, doubts: bool) -> Checker | None:
    drawn = book(seed, doubts)
    return None if drawn is None else Checker(drawn, both_engines=False)


def trial(seed: int, n: int, gaps: float, doubts: bool = False) -> Trial | None:
    """Draw a life for the rulebook of a seed, with `doubts` for one of which not each day is known; None where that did
    not load."""
    checker, draw = _checker(seed, doubts), Random(seed * 1000 + n)
    if checker is None:
        return None
    told = Lives(draw, gaps).told()
    readings = {term.id: draw.choice(term.readings) for term in checker.book.terms.values()}
    last = max([told.begins, *(e.on[1] for e in told.events)]) + draw.randint(0, 40)
    if doubts:
        given = max(told.begins, *(e.on[1] for e in told.events), 0) + draw.randint(0, 5)
        told = replace(told, events=(*told.events, Happening((given, given), "give")))
        last = given + draw.randint(0, 10)
    if told.unknown:
        last = min(last, told.begins + 30)
    return Trial(checker.book, told, draw.choice(CHOICES), readings, last)


# --- everything known


def told_apart(trial: Trial, oracle: type[World] = World, engine: type[Replay] = Replay) -> list[str]:
    """Replay a life without gaps in both, and compare every status and answer on each event's day, before and after,
    and on the days of the law."""
    days = {trial.told.begins, trial.last, *(e.on[0] + n for e in trial.told.events for n in (-1, 0, 1))}
    days |= {day for parameter in trial.book.parameters.values() for day in _days_of(parameter)}
    checker = Checker(trial.book, both_engines=False)
    fast, slow = engine(checker.compiled.program(trial.stance), trial.case.life), trial.oracle(kind=oracle)
    for day in sorted(d for d in days if trial.told.begins <= d <= trial.last):
        fast.run(day)
        try:
            slow.run(day)
        except Unsettled:
            return []
        apart = [*_statuses(trial, fast, slow), *_answers(trial, fast, slow)]
        if apart:
            return [f"{text(day)}: {line}" for line in apart]
    return []


def _days_of(parameter: Parameter) -> Iterator[int]:
    """The days on which a parameter takes or loses a value, and those that are its values."""
    for worth in parameter.worths:
        yield from (edge.lo for edge in (worth.start, worth.until) if edge)
        if parameter.unit == "date":
            yield from (value for value in worth.by_reading.values() if isinstance(value, int))


def _statuses(trial: Trial, fast: Replay, slow: World) -> Iterator[str]:
    for name, history in slow.main.statuses.items():
        track = fast.main.tracks[name]
        if track.values != (history.value,):
            yield f"{name}: engine {track.values}, oracle {history.value}"
        elif history.since > trial.told.begins and (track.since.lo, track.since.hi) != (history.since, history.since):
            yield f"since {name}: engine {track.since}, oracle {text(history.since)}"


def _answers(trial: Trial, fast: Replay, slow: World) -> Iterator[str]:
    for question in trial.book.vocabulary.questions:
        mine, other = fast.answer(fast.main, question), slow.answer(question, slow.main)
        known = not other.open or other.outcomes
        if mine.kind != other.kind or (known and tuple(sorted(mine.outcomes)) != other.outcomes):
            yield f"{question}: engine {mine.kind} {mine.outcomes}, oracle {other}"


# --- gaps


Said = tuple[str, tuple[str, ...]]


def gaps_apart(trial: Trial) -> list[str] | None:
    """Compare a life with gaps, of its own or of the law, as the engine judges it to every way to fill them; None where
    there are too many."""
    ways, others = completions(trial.told, trial.book, trial.last), _gaps_of_law(trial)
    if ways is None or not 2 <= len(ways) * prod(len(days) for days in others.values()) <= MOST:
        return None
    told: list[tuple[dict[str, object], dict[str, Said]]] = []
    for way, days in product(ways, product(*others.values())):
        filled = {**dict(way.filled), **dict(zip(others, days, strict=True))}
        slow = trial.oracle(way.told, filled=filled)
        try:
            slow.run(trial.last)
        except Unsettled:
            return None
        told.append((filled, _said(trial, slow)))
    checker = Checker(trial.book, both_engines=False)
    judged = checker.check(trial.case, on=(trial.last,), layers=trial.layers, readings=trial.readings)
    apart = list(_unsound(trial, checker, told))
    for finding in judged.columns[0].findings:
        if all(said[finding.question][0] != "unknown" for _, said in told):
            apart += _against(trial, finding, told)
    return apart


def _gaps_of_law(trial: Trial) -> dict[str, list[int]]:
    """The days that the law leaves open: those known only to lie in a span, and when what is given for a time lapses of
    which no figure is sure to say how long it is."""
    parameters = trial.book.parameters.values()
    spans = [edge for p in parameters for w in p.worths for edge in (w.start, w.until) if edge and not edge.exact]
    found = {f"law {span}": list(range(span.lo, span.hi + 1)) for span in spans}
    for n, event in enumerate(trial.told.events):
        effects = [e for es in trial.book.acts[event.act].effects.values() for e in es] if event.act else []
        lapses = [e.lapse.name for e in effects if isinstance(e, Set) and isinstance(e.lapse, Param)]
        if any(not _valued(trial.book.parameters[name], event.on) for name in lapses):
            # rules look at most five days ahead to a lapse: a day far off stands for all the others
            found[f"lapse {n}"] = [*range(event.on[0] + 1, trial.last + 7), LATEST]
    return found


def _valued(parameter: Parameter, days: Days) -> bool:
    """Tell whether a parameter has a value on each of some days, whatever days of the law may be."""
    return all(
        any(w.start.hi <= day and (w.until is None or day < w.until.lo) for w in parameter.worths)
        for day in range(days[0], days[1] + 1)
    )


def _said(trial: Trial, slow: World) -> dict[str, Said]:
    said: dict[str, Said] = {name: ("decided", (history.value,)) for name, history in slow.main.statuses.items()}
    for question in trial.book.vocabulary.questions:
        answer = slow.answer(question, slow.main)
        said[question] = (answer.kind, answer.outcomes)
    return said


def _against(trial: Trial, finding: Finding, told: list[tuple[dict[str, object], dict[str, Said]]]) -> list[str]:
    name = finding.question
    said = {answers[name] for _, answers in told}
    if len(said) == 1:
        kind, outcomes = said.pop()
        same = finding.kind == kind and (not outcomes or tuple(sorted(finding.outcomes)) == outcomes)
        return (
            []
            if same
            else [f"{name}: engine {finding.kind} {finding.outcomes} {finding.needs}, oracle always {kind} {outcomes}"]
        )
    if finding.kind not in ("unknown", "conflict"):
        return [f"{name}: engine {finding.kind} {finding.outcomes}, oracle {sorted(said)}"]
    matter = sorted({_named(trial.told, gap) for gap in _gaps_that_matter(name, told)})
    return [] if sorted(finding.needs) == matter else [f"{name}: engine needs {finding.needs}, oracle {matter}"]


def _gaps_that_matter(name: str, told: list[tuple[dict[str, object], dict[str, Said]]]) -> set[str]:
    """A gap matters where two fillings that differ in it alone give different answers."""
    found: set[str] = set()
    for (one, said), (other, also) in combinations(told, 2):
        if said[name] != also[name]:
            apart = [gap for gap in one if one[gap] != other[gap]]
            found |= set(apart) if len(apart) == 1 else set()
    return found


def _named(told: Told, gap: str) -> str:
    if gap.startswith(("law ", "lapse ")):
        return gap.removeprefix("law ") if gap.startswith("law ") else "length"
    *path, last = gap.split(".")
    if last.startswith(("event ", "outcome ")):
        event = told.events[int(last.split()[1])]
        last = event.act or next(iter(event.notes))
    return ".".join([*path, last.removeprefix("since ").removeprefix("act ")])


def _unsound(trial: Trial, checker: Checker, told: list[tuple[dict[str, object], dict[str, Said]]]) -> Iterator[str]:
    """What Kleene's logic calls settled in the life as written, no way of filling it may contradict."""
    world = Replay(checker.compiled.program(trial.stance), trial.case.life)
    world.run(trial.last)
    for name in told[0][1]:
        if name in trial.book.vocabulary.questions:
            settled = world.answer(world.main, name).settled
            written = None if settled is None else (settled.kind, tuple(sorted(settled.outcomes)))
        else:
            one = world.main.tracks[name].one
            written = None if one is None else ("decided", (one,))
        against = {said[name] for _, said in told if said[name] != written and said[name][0] != "unknown"}
        if written is not None and against:
            yield f"{name}: settled as {written} in the life as written, oracle also {sorted(against)}"
