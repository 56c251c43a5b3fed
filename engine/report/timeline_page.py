"""Timelines on a page: bars along the years, what begins and ends, what is silent and why, whose date governs."""

from collections.abc import Iterator

from ..language.conditions import Becomes
from ..language.dates import Span, text, words
from ..language.rulebook import Gap, Rule
from ..language.succession import Succession
from ..language.tenure import FIRST, NEVER, Tenure
from ..language.timeline import Hole
from .in_force import term_text
from .page import Block, Footer, Heading, Page, Piece, Row, Say, Table, line
from .timeline_chart import days_words, tenures_of, timeline_chart
from .timelines import Drawn, Timelines, older_than_their_instrument, transitional
from .words import DISCLAIMER, Wording, aside, listed
from .wrap import FIRM

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
    many, alone = len(found.by_target), next(iter(found.by_target), name)
    told = f"{len(silent)} unexplained gaps" if len(silent) != 1 else "1 unexplained gap"
    yield Heading(
        line(f"timeline of {alone}" if many == 1 else f"timelines of {many} questions, statuses and duties"), told
    )
    yield Say(line("   ".join(said.replace(" ", FIRM) for said in LEGEND)))
    if readings := _asked(found):
        yield Say(line(f"read as: {readings}"))
    if found.by_target.keys() & found.rulebook.vocabulary.statuses.keys() - found.rulebook.duties.keys():
        yield Say(line("Of a status only rules that change it by themselves are drawn; acts change it besides."))
    yield from timeline_chart(found, provisions=bool(name))
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


# --- what begins and ends


def _changes(found: Timelines) -> Iterator[Block]:
    for target, columns in found.by_target.items():
        rows = [Row(tuple(map(line, cells))) for cells in _turns(tenures_of(columns))]
        if rows:
            yield Heading(line("what begins and ends", f": {target}" if len(found.by_target) > 1 else ""), rank=2)
            yield Table(("day", "", "rule", "layer"), tuple(rows), "by row")


def _turns(seen: list[Tenure]) -> Iterator[tuple[str, str, str, str]]:
    turns = [(t.start, 1, "begins", t) for t in seen if t.start != FIRST]
    turns += [(t.end, 0, "ends", t) for t in seen if t.end != NEVER]
    for span, _, word, tenure in sorted(turns, key=lambda turn: (turn[0], turn[1], turn[3].key)):
        yield (str(span), word, tenure.key, _layer(tenure))
    for tenure in seen:
        if tenure.start == FIRST and tenure.end == NEVER:
            yield ("always", "", tenure.key, _layer(tenure))


def _layer(tenure: Tenure) -> str:
    return tenure.provision.layer + (", default" if tenure.default else "")


# --- what is silent


def _unexplained(target: str, drawn: Drawn, hole: Hole) -> Say:
    lacking = (
        f": {hole.provision} reads {hole.parameter}, which has no value" if hole.provision else ": nothing in force"
    )
    return Say(line(Piece(target, "name"), f" ({drawn.column}), {days_words(hole.first, hole.end)}{lacking}"), "✗")


def _explained(found: Timelines) -> Iterator[Block]:
    told = found.explained()
    if told:
        yield Heading(line("nothing in force, and why"), rank=2)
    for gap, names in sorted(told.items(), key=lambda item: (item[0].without, item[0].end)):
        yield Say(line(f"{_when(found, gap)}: {gap.why} ", Piece(f"({', '.join(names)})", "faint")), "·", _cited(gap))


def _when(found: Timelines, gap: Gap) -> str:
    days = days_words(gap.first, gap.end)
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
        yield Say(
            line("These state no beginning of their own, so they count before the instrument that holds them began:")
        )
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
