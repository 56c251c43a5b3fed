"""What an answer hangs on, on a page: how far chance, each assumption and each reading take it, each apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..population.measures.contrast import Change
from ..population.measures.gains import REACHED
from ..population.measures.reading_run import Kept
from ..population.measures.swaying import Stand, Sway, beyond_chance, stands
from ..population.moves import Side
from ..population.reading import Resting
from ..population.whatif import Whatif
from .amounts import share, signed, sure
from .page import Block, Footer, Heading, Line, Page, Picture, Row, Say, Table, line
from .plot import Both, both_sides
from .run_words import RunWords
from .words import DISCLAIMER, listed

HEAD = ("moved alone", "down", "difference ± standard error", "up", "difference ± standard error")
READ = ("read otherwise", "as", "difference ± standard error")
MOST_DRAWN = 12


@dataclass(frozen=True, slots=True)
class Swing:
    """What is moved, and what changes of one goal by moving it to either side (None: not moved there, or too few)."""

    of: str
    less: tuple[str, Change | None] | None
    more: tuple[str, Change | None] | None

    @property
    def ends(self) -> list[Change]:
        """The changes that go beyond chance."""
        told = [end[1] for end in (self.less, self.more) if end]
        return [change for change in told if change is not None and beyond_chance(change)]

    @property
    def reach(self) -> float:
        """How far it goes at the most."""
        return max((abs(change.difference or 0) for change in self.ends), default=0.0)


def sensitivity_page(base: Kept, whatif: Whatif, sways: Sequence[Sway], left: Sequence[Resting]) -> Page:
    """Return what each goal of a scenario hangs on."""
    record, words = base.record, RunWords(whatif.book)
    assumed = {sway.move.called for sway in sways if sway.move.side}
    read = [sway for sway in sways if sway.move.side is None]
    blocks: list[Block] = [Heading(line(str(record["asks"])), str(record["scenario"]))]
    blocks.append(Say(line(
        f"What its answers hang on. Assumptions moved, one at a time, down and up: {len(assumed)}; a rate to half and "
        "to twice its odds, or to the ends that the scenario tells; a wait to half and to twice its days; a choice to "
        f"the worst and to the best for the person. Other readings of vague terms, one at a time: {len(read)}. The "
        "same people and chances stand behind every run."
    )))  # fmt: skip
    for stand in stands(base):
        blocks += _goal(stand, words, sways)
    blocks += _left(left)
    times = "once" if record["replicates"] == 1 else f"{record['replicates']} times"
    blocks.append(Say(line(
        f"{record['people']:,} made-up people, each life {times}. Things that are moved together may do more, or less, "
        "than the sum. How far an assumption is moved is a convention, and says nothing of how likely that is."
    )))  # fmt: skip
    blocks.append(Footer(line(
        f"rulebook {record['rulebook'][:6]} · seed {record['seed']} · people are made up · {DISCLAIMER}"
    )))  # fmt: skip
    return Page(f"{record['scenario']}: what it hangs on", tuple(blocks))


def _goal(stand: Stand, words: RunWords, sways: Sequence[Sway]) -> Iterator[Block]:
    yield Heading(line(words.goal(stand.goal)), f"{share(stand.share)} by the end", 2)
    swings = swings_of(stand.goal, [sway for sway in sways if sway.move.side])
    readings = [(sway, sway.of((REACHED, stand.goal, ""))) for sway in sways if sway.move.side is None]
    moved = [swing for swing in swings if swing.ends]
    read = [(sway, change) for sway, change in readings if change is not None and beyond_chance(change)]
    yield Say(line(f"Chance: ± {_points(stand.error)} (standard error)."), "·")
    yield Say(line(f"Assumptions, one at a time: {_range([c for swing in moved for c in swing.ends])}."), "·")
    yield Say(line(f"Readings, one at a time: {_range([change for _, change in read])}."), "·")
    if moved:
        yield _drawn(stand, moved)
    if read:
        rows = [
            Row((line(words.name(sway.move.of)), line(sway.move.to), _difference(change)))
            for sway, change in sorted(read, key=lambda each: -abs(each[1].difference or 0))
        ]
        yield Table(READ, tuple(rows), "by row")
    still = [swing.of for swing in swings if not swing.ends]
    if still:
        yield Say(line(f"Nothing beyond chance by: {listed(still)}."))


def swings_of(goal: str, sways: Sequence[Sway]) -> list[Swing]:
    """Return what moving each assumption does to a goal, the furthest first."""
    by: dict[str, dict[Side, tuple[str, Change | None]]] = {}
    for sway in sways:
        assert sway.move.side is not None
        sides = by.setdefault(sway.move.called, {})
        sides[sway.move.side] = sway.move.to, sway.of((REACHED, goal, ""))
    found = [Swing(name, sides.get("less"), sides.get("more")) for name, sides in by.items()]
    return sorted(found, key=lambda swing: -swing.reach)


def _drawn(stand: Stand, moved: Sequence[Swing]) -> Picture:
    rows = tuple(Row((line(swing.of), *_end(swing.less), *_end(swing.more))) for swing in moved)
    bars = [
        Both(swing.of, _said(swing), _worth(swing.less) * 100, _worth(swing.more) * 100) for swing in moved[:MOST_DRAWN]
    ]
    title = f"How far each assumption moves {share(stand.share)}, in points"
    told = "; ".join(f"{bar.name}: {bar.said}" for bar in bars)
    return Picture(title, both_sides(title, told, bars), Table(HEAD, rows, "by row"))


def _end(end: tuple[str, Change | None] | None) -> tuple[Line, Line]:
    if end is None:
        return line("–"), line("–")
    return line(end[0]), _difference(end[1])


def _worth(end: tuple[str, Change | None] | None) -> float:
    return (end[1].difference or 0) if end and end[1] else 0.0


def _said(swing: Swing) -> str:
    return " and ".join(_signed(_worth(end)) for end in (swing.less, swing.more) if end)


def _difference(change: Change | None) -> Line:
    if change is None or change.difference is None:
        return line("few")
    return line(sure(_signed(change.difference), share(change.error).removesuffix(" %")))


def _range(changes: Sequence[Change]) -> str:
    worths = [change.difference or 0 for change in changes]
    if not worths:
        return "nothing beyond chance"
    low, high = min(worths), max(worths)
    ends = [_signed(end) for end in (low, high) if end < 0 or end == high]
    return f"from {ends[0]} to {ends[1]} points" if len(dict.fromkeys(ends)) == 2 else f"{ends[0]} points"


def _signed(worth: float) -> str:
    return signed(share(worth), worth).removesuffix(" %")


def _points(worth: float) -> str:
    return f"{share(worth).removesuffix(' %')} points"


def _left(left: Sequence[Resting]) -> Iterator[Block]:
    if not left:
        return
    yield Heading(line("What was left as it is"), f"{len(left)}", 2)
    yield Say(line(
        "Assumed as well, and not moved, being who the people are, a choice that the scenario makes on purpose, "
        f"places, or a source taken further: {listed([rest.what for rest in left])}."
    ))  # fmt: skip
