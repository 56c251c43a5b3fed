"""Timelines on a page: bars along the years, what begins and ends, what is silent and why, whose date governs."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from ..language.conditions import Becomes
from ..language.dates import EARLIEST, LATEST, Span, text, words
from ..language.rulebook import Gap, Rule
from ..language.succession import Succession
from ..language.tenure import FIRST, NEVER, Tenure
from ..language.timeline import Hole, Stretch, Timeline
from .in_force import term_text
from .page import Block, Chart, Footer, Heading, Lane, Look, Page, Piece, Row, Say, Stripe, Table, line
from .timelines import Drawn, Timelines, older_than_their_instrument, transitional
from .words import DISCLAIMER, Wording, aside, listed
from .wrap import FIRM

KINDS: dict[str, Look] = {"in force": "full", "doubt": "doubt", "default": "thin", "gap": "empty"}
SAID = {
    "in force": "in force",
    "doubt": "perhaps in force: the day is not known so closely",
    "default": "only what holds where nothing else does",
    "gap": "nothing in force",
}
LEGEND = ("█ in force", "▒ perhaps, its date is not known", "─ only a default or an assumption", "░ nothing")
JOINTS = {
    "follows": "the one ends as the other begins, on {first}",
    "overlap": "both in force from {first} to {last}",
    "perhaps": "some day {doubt}; both may stand for a while, or neither",
    "apart": "neither in force from {first} to {last}",
}


def timeline_page(found: Timelines, name: str = "") -> Page:
    """Tell timelines: all of a rulebook, or those that a name stands for, with each day on which something changes."""
    title = f"timeline of {name}" if name else "timelines"
    return Page(title, tuple(_blocks(found, name)))


def _blocks(found: Timelines, name: str) -> Iterator[Block]:
    silent = list(found.unexplained())
    many = len(found.by_target)
    told = f"{len(silent)} unexplained gaps" if len(silent) != 1 else "1 unexplained gap"
    yield Heading(
        line(f"timeline of {name}" if many == 1 else f"timelines of {many} questions, statuses and duties"), told
    )
    yield Say(line("   ".join(said.replace(" ", FIRM) for said in LEGEND)))
    if readings := _asked(found):
        yield Say(line(f"read as: {readings}"))
    yield from _charted(found, provisions=bool(name))
    if name:
        yield from _changes(found)
    if silent:
        yield Heading(line("unexplained"), rank=2)
        yield from (_unexplained(target, drawn, hole) for target, drawn, hole in silent)
    yield from _explained(found)
    yield from _doubts(found)
    yield from _older(found)
    yield from _followers(found)
    yield from _governed(found)
    yield Footer(line(f"rulebook {found.rulebook.digest[:6]} · {DISCLAIMER}"))


def _asked(found: Timelines) -> str:
    terms = found.rulebook.terms
    return ", ".join(f"{id} = {name}" for id, name in found.readings.items() if name != terms[id].readings[0])


# --- the bars


def _charted(found: Timelines, provisions: bool) -> Iterator[Chart]:
    """Draw each column, and where asked each provision under its question; nothing where no day changes anything."""
    days = [day for tenure in found.tenures() for day in tenure.turns() if EARLIEST < day <= LATEST]
    if not days:
        return
    lanes: list[Lane] = []
    for target, columns in found.by_target.items():
        lanes += _lanes(found, target, columns)
        lanes += map(_provision, _tenures(columns)) if provisions else []
    first, last = date.fromordinal(min(days)).year, date.fromordinal(max(days)).year
    yield Chart(tuple(lanes), date(first - 1, 1, 1).toordinal(), date(last + 2, 1, 1).toordinal())


def _lanes(found: Timelines, target: str, columns: Sequence[Drawn]) -> Iterator[Lane]:
    """Yield a head and a lane a column; a column that looks as the one before it is left out."""
    label = Wording(found.rulebook).name(target)
    said = f"  {label}" if label != target.replace("-", " ") else ""
    yield Lane(line(Piece(target, "name"), Piece(said, "faint")))
    before: list[tuple[int, Look]] = []
    for drawn in columns:
        stripes = tuple(_stripes(drawn.line))
        looks = list(_looks(stripes))
        if looks != before:
            yield Lane(line(drawn.column), stripes)
        before = looks


def _tenures(columns: Sequence[Drawn]) -> list[Tenure]:
    """Return the provisions of some columns, the first in force first."""
    seen = {t.key: t for drawn in columns for t in drawn.line.tenures}
    return sorted(seen.values(), key=lambda t: (t.start, t.end))


def _provision(tenure: Tenure) -> Lane:
    looks: dict[bool | None, Look] = {True: "thin" if _default(tenure) else "full", None: "doubt"}
    turns = sorted(day for day in tenure.turns() | {EARLIEST, LATEST + 1})
    spans = [(first, end, looks.get(tenure.stands(first))) for first, end in pairwise(turns)]
    stripes = [Stripe(first, end, look, f"{tenure.key}: {_days(first, end)}") for first, end, look in spans if look]
    return Lane(line(tenure.key), tuple(stripes) or (Stripe(EARLIEST, EARLIEST, "empty"),))


def _looks(stripes: Sequence[Stripe]) -> Iterator[tuple[int, Look]]:
    """Yield from which day on a lane looks how."""
    for n, stripe in enumerate(stripes):
        if not n or stripes[n - 1].kind != stripe.kind:
            yield stripe.first, stripe.kind


def _stripes(drawn: Timeline) -> Iterator[Stripe]:
    holes = {(hole.first, hole.end): hole for hole in drawn.holes if not hole.provision}
    for stretch in drawn.stretches:
        if stretch.kind != "gap":
            yield Stripe(stretch.first, stretch.end, KINDS[stretch.kind], _title(stretch))
            continue
        for (first, end), hole in holes.items():
            if stretch.first <= first and end <= stretch.end:
                yield Stripe(first, end, "empty" if hole.gap else "bad", f"{_days(first, end)}: {_why(hole)}")


def _title(stretch: Stretch) -> str:
    names = ", ".join((*stretch.sure, *(f"{name}?" for name in stretch.perhaps)))
    return f"{_days(stretch.first, stretch.end)}: {SAID[stretch.kind]}: {names}"


def _why(hole: Hole) -> str:
    return hole.gap.why if hole.gap else "nothing in force, and nothing says why"


def _days(first: int, end: int) -> str:
    """Write days as a reader would: `before`, `from`, or both; the last day stands, not the first no more."""
    if first <= EARLIEST and end > LATEST:
        return "at all times"
    if first <= EARLIEST:
        return f"before {words(Span(end, end))}"
    start = words(Span(first, first))
    return f"from {start}" if end > LATEST else f"{start} to {words(Span(end - 1, end - 1))}"


# --- what begins and ends


def _changes(found: Timelines) -> Iterator[Block]:
    for target, columns in found.by_target.items():
        rows = [Row(tuple(map(line, cells))) for cells in _turns(_tenures(columns))]
        if rows:
            yield Heading(line("what begins and ends", f": {target}" if len(found.by_target) > 1 else ""), rank=2)
            yield Table(("day", "", "rule", "layer"), tuple(rows), "by row")


def _turns(seen: list[Tenure]) -> Iterator[tuple[str, str, str, str]]:
    turns = [(t.start, 1, "begins", t) for t in seen if t.start != FIRST]
    turns += [(t.end, 0, "ends", t) for t in seen if t.end != NEVER]
    for span, _, word, tenure in sorted(turns, key=lambda turn: (turn[0], turn[1], turn[3].key)):
        yield (str(span), word, tenure.key, tenure.provision.layer + _default(tenure))
    for tenure in seen:
        if tenure.start == FIRST and tenure.end == NEVER:
            yield ("always", "", tenure.key, tenure.provision.layer + _default(tenure))


def _default(tenure: Tenure) -> str:
    return ", default" if isinstance(tenure.provision, Rule) and tenure.provision.default else ""


# --- what is silent


def _unexplained(target: str, drawn: Drawn, hole: Hole) -> Say:
    lacking = (
        f": {hole.provision} reads {hole.parameter}, which has no value" if hole.provision else ": nothing in force"
    )
    return Say(line(Piece(target, "name"), f" ({drawn.column}), {_days(hole.first, hole.end)}{lacking}"), "✗")


def _explained(found: Timelines) -> Iterator[Block]:
    told = found.explained()
    if told:
        yield Heading(line("nothing in force, and why"), rank=2)
    for gap, names in sorted(told.items(), key=lambda item: (item[0].without, item[0].end)):
        yield Say(line(f"{_when(found, gap)}: {gap.why} ", Piece(f"({', '.join(names)})", "faint")), "·", _cited(gap))


def _when(found: Timelines, gap: Gap) -> str:
    days = _days(gap.first, gap.end)
    return f"without {Wording(found.rulebook).layer(gap.without)}" if gap.without else days


def _cited(gap: Gap) -> str:
    return aside(gap.cite) if gap.cite else ""


def _doubts(found: Timelines) -> Iterator[Block]:
    dated = [(t.key, [s for s in (t.start, t.end) if not s.exact]) for t in found.tenures()]
    told = [(key, spans) for key, spans in dated if spans]
    if told:
        yield Heading(line("dates the sources do not give to the day"), rank=2)
    for key, spans in told:
        yield Say(line(Piece(key, "name"), f": some day {listed(map(_some_day, spans))}"), "·")


def _some_day(span: Span) -> str:
    said = words(span)
    return said if said.startswith("between") else f"in {said}"


def _older(found: Timelines) -> Iterator[Block]:
    told = older_than_their_instrument(found)
    if told:
        yield Heading(line("older than their instrument"), rank=2)
        yield Say(line("No beginning was read for these, so they count before the instrument that holds them began:"))
    for instrument, names in told.items():
        begins = found.rulebook.instruments[instrument].in_force.partition("..")[0]
        yield Say(line(Piece(instrument, "name"), f", of {begins}: {', '.join(names)}"), "·")


def _followers(found: Timelines) -> Iterator[Block]:
    told = found.successions()
    if told:
        yield Heading(line("one after another"), rank=2)
        yield Table(("", "followed by", "how"), tuple(map(_follower, told)), "by row")


def _follower(pair: Succession) -> Row:
    doubt, last = _some_day(Span(pair.first, pair.end)), text(max(pair.end - 1, pair.first))
    how = JOINTS[pair.joint].format(first=text(pair.first), last=last, doubt=doubt)
    return Row((line(Piece(pair.earlier, "name")), line(Piece(pair.later, "name")), line(how)))


def _governed(found: Timelines) -> Iterator[Block]:
    told = transitional(found)
    yield Heading(line("whose date governs"), rank=2)
    yield Say(line("Each provision counts on the day judged", ", except these:" if told else "; none is transitional."))
    for tenure in told:
        yield Say(line(Piece(tenure.key, "name"), f": {governing(tenure)}"), "·")


def governing(tenure: Tenure) -> str:
    """Say whose date governs a provision."""
    provision = tenure.provision
    if isinstance(provision, Rule) and provision.at is not None:
        at = provision.at
        return f"the day on which {at.status} becomes {at.value}" if isinstance(at, Becomes) else "the day of birth"
    return term_text(provision.force.governed_by)
