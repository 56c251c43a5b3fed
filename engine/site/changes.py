"""How a status changes: its values as a graph, each arrow with the acts and rules that go that way."""

from collections.abc import Iterable, Iterator
from html import escape

from ..language.conditions import All, Becomes, Birth, Condition, Is, Not, Set
from ..language.rulebook import Rule, Status
from ..report.page import Block, Heading, Piece, Row, Say, Table, line
from ..report.words import listed
from .leaf import Html, Part
from .sheaf import Sheaf

ANY, LAPSE, BIRTH = "any other", "it lapses", "birth"
Arrows = dict[tuple[str, str], list[str]]
LETTER, GAP, HIGH, LEVEL = 6.2, 34, 20, 16


def changes_of(name: str, sheaf: Sheaf) -> Iterator[Part]:
    """Draw the values of a status and what leads from one to another; nothing where nothing changes it."""
    status = sheaf.book.vocabulary.statuses.get(name)
    if status is None or status.integer:
        return
    arrows = _arrows(status, sheaf)
    if arrows:
        yield Heading(line("How it changes"), rank=2)
        yield Html(_svg(status, arrows))
        yield _listed(arrows)
        yield Say(line(Piece("From any other: no value before it is asked for outright.", "faint")))


def _arrows(status: Status, sheaf: Sheaf) -> Arrows:
    found: Arrows = {}
    for act in sheaf.book.acts.values():
        for to in _set_to(status.id, (effect for effects in act.effects.values() for effect in effects)):
            _add(found, _before(act.requires, status), to, act.id)
    for rule in sheaf.book.by_target.get(status.id, ()):
        for to in rule.outcomes:
            _add(found, _held_before(rule, status), to, rule.id)
    for value, to in status.then.items():
        _add(found, (value,), to, LAPSE)
    return found


def _add(found: Arrows, froms: Iterable[str], to: str, by: str) -> None:
    for one in froms:
        if one != to and by not in found.setdefault((one, to), []):
            found[one, to].append(by)


def _set_to(name: str, effects: Iterable[object]) -> Iterable[str]:
    return dict.fromkeys(effect.value for effect in effects if isinstance(effect, Set) and effect.status == name)


def _held_before(rule: Rule, status: Status) -> tuple[str, ...]:
    if isinstance(rule.at, Birth):
        return (BIRTH,)
    if isinstance(rule.at, Becomes) and rule.at.status == status.id:
        return (rule.at.value,)
    return _before(rule.when, status)


def _before(condition: Condition, status: Status) -> tuple[str, ...]:
    """Return the values that a condition asks for; `ANY` where it asks for none in particular."""
    for part in condition.parts if isinstance(condition, All) else (condition,):
        if isinstance(part, Is) and part.ref.name == status.id:
            return part.values
        inner = part.part if isinstance(part, Not) else None
        if isinstance(inner, Is) and inner.ref.name == status.id:
            return tuple(value for value in status.values if value not in inner.values)
    return (ANY,)


def _listed(arrows: Arrows) -> Block:
    """List what leads to each value, and from which."""
    froms: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for (one, to), by in arrows.items():
        froms.setdefault((to, tuple(by)), []).append(one)
    rows = [
        Row((line(listed(ones, "or")), line(Piece(to, "strong")), line(listed(by)))) for (to, by), ones in froms.items()
    ]
    return Table(("from", "to", "by"), tuple(rows), "by row")


def _svg(status: Status, arrows: Arrows) -> str:
    """Draw values in a row, ways on above them and ways back below; from any other value, straight from above."""
    names = list(status.values)
    wide = [len(name) * LETTER + 12 for name in names]
    left = [sum(wide[:n]) + GAP * n for n in range(len(names))]
    at = {name: (round(left[n] + wide[n] / 2, 1), n) for n, name in enumerate(names)}
    reach = max((abs(at[a][1] - at[b][1]) for a, b in arrows if a in at and b in at), default=1)
    top = LEVEL * reach + 14
    drawn = [_arrow(at.get(one), at[to], top) for one, to in arrows if to in at]
    boxes = [_box(name, left[n], wide[n], top, begins=name == status.begins) for n, name in enumerate(names)]
    said = escape(f"the values of {status.id} and what leads from one to another")
    width = round(left[-1] + wide[-1] + 4)
    sizes = f"min-width:{width}px;max-width:{width * 1.4:.0f}px"
    box = f'viewBox="0 0 {width} {2 * top + HIGH}" style="{sizes}" role="img" aria-label="{said}"'
    inside = "".join((HEAD, *drawn, *boxes))
    return f'<div class="over" tabindex="0"><svg class="picture values" {box}>{inside}</svg></div>'


HEAD = (
    '<defs><marker id="tip" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto">'
    '<path class="tip" d="M0 0L6 3L0 6z"/></marker></defs>'
)


def _arrow(one: tuple[float, int] | None, to: tuple[float, int], top: int) -> str:
    if one is None:
        return f'<path marker-end="url(#tip)" d="M{to[0]} {top - 14}V{top - 1}"/>'
    on = to[1] > one[1]
    edge, bend = (top - 1, -1) if on else (top + HIGH + 1, 1)
    high = edge + bend * (LEVEL * abs(to[1] - one[1]) + 6)
    first, last = (one[0] + 6, to[0] - 6) if on else (one[0] - 6, to[0] + 6)
    return f'<path marker-end="url(#tip)" d="M{first} {edge}Q{(first + last) / 2} {high} {last} {edge}"/>'


def _box(name: str, x: float, wide: float, top: int, *, begins: bool) -> str:
    strong = ' class="begins"' if begins else ""
    frame = f'<rect{strong} x="{x:.1f}" y="{top}" width="{wide:.1f}" height="{HIGH}" rx="4"/>'
    return f'{frame}<text x="{x + wide / 2:.1f}" y="{top + 13}" text-anchor="middle">{escape(name)}</text>'
