"""Pictures of the rulebook, drawn from it: who decides what for which act, and what each status comes from."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from math import cos, pi, sin

from ..language.ties import Word
from ..report.page import Heading, Say, line
from .leaf import Html, Leaf, Part
from .links import way
from .sheaf import Sheaf

Edges = set[tuple[str, str]]
ROW, COLUMN, WORDS, TOP = 15, 330, 190, 24
WIDE, ROUND, EDGE = 900, 300, 450
HERE = "picture"


def picture_leaf(sheaf: Sheaf) -> Leaf:
    """Draw the rulebook."""
    return Leaf(HERE, tuple(_drawn(sheaf)))


def _drawn(sheaf: Sheaf) -> Iterator[Part]:
    yield Heading(line("The rulebook as a picture"))
    yield Say(line("Where the pointer rests, what belongs together is drawn darker. Every name leads to its page."))
    yield Heading(line("Instruments, questions, acts"), rank=2)
    yield Say(line("An instrument has rules on a question; a question is read, or carried out, by an act."))
    yield Html(_columns(sheaf))
    yield Heading(line("Statuses"), rank=2)
    yield Say(line("A line leads from a status to one that is changed by a rule or an act that reads it."))
    yield Html(_wheel(sheaf))


# --- instruments, questions, acts


def _columns(sheaf: Sheaf) -> str:
    book, ties = sheaf.book, sheaf.papers.ties
    questions = list(book.vocabulary.questions)
    left = {(rule.instrument, rule.decides) for rule in book.rules if rule.decides in book.vocabulary.questions}
    right = {
        (word.name, act)
        for act in book.acts
        for word in ties.below.get(Word("act", act), ())
        if word.sort == "question"
    }
    instruments = [name for name in book.instruments if any(name == one for one, _ in left)]
    questions = _near(questions, left, instruments)
    acts = _near([act for act in book.acts if any(act == one for _, one in right)], right, questions)
    columns = [instruments, questions, acts]
    return _svg(columns, [left, right], sheaf.leaves)


def _near(names: Sequence[str], edges: Edges, before: Sequence[str]) -> list[str]:
    """Put names in the order of what they belong to, so that few lines cross."""
    at = {name: n / max(len(before), 1) for n, name in enumerate(before)}

    def mean(name: str) -> float:
        beside = [at[one] for one, other in edges if other == name and one in at]
        return sum(beside) / len(beside) if beside else 1

    return sorted(names, key=mean)


def _svg(columns: Sequence[Sequence[str]], edges: Sequence[Edges], leaves: Mapping[str, str]) -> str:
    height = TOP + ROW * max(map(len, columns))
    places = [{name: _y(n, len(names), height) for n, name in enumerate(names)} for names in columns]
    heads = [f'<text class="head" x="{n * COLUMN}" y="12">{said}</text>' for n, said in enumerate(_HEADS)]
    groups = []
    for n, names in enumerate(columns):
        for name in names:
            lines = [
                _curve(k * COLUMN + WORDS, places[k][one], (k + 1) * COLUMN - 6, places[k + 1][other])
                for k, between in enumerate(edges)
                for one, other in sorted(between)
                if one in places[k]
                and other in places[k + 1]
                and (one if k == n else other if k == n - 1 else "") == name
                if k == n or n == len(columns) - 1
            ]
            groups.append(_group(lines, _name(name, n * COLUMN, places[n][name] + 3, leaves)))
    said = "instruments, the questions they decide, the acts that read those"
    box = f'viewBox="0 0 {2 * COLUMN + WORDS} {height + 6}"'
    return f'<svg class="picture" {box} role="img" aria-label="{said}">{"".join(heads)}{"".join(groups)}</svg>'


_HEADS = ("instruments", "questions", "acts")


def _y(n: int, of: int, height: int) -> float:
    return round(TOP + (n + 0.5) * (height - TOP) / of, 1)


def _curve(x: float, y: float, to_x: float, to_y: float) -> str:
    middle = (x + to_x) / 2
    return f'<path d="M{x} {y}C{middle} {y} {middle} {to_y} {to_x} {to_y}"/>'


def _group(lines: Iterable[str], name: str) -> str:
    return f"<g>{''.join(lines)}{name}</g>"


def _name(name: str, x: float, y: float, leaves: Mapping[str, str], turn: str = "") -> str:
    to = leaves.get(name, "")
    words = f'<text x="{x}" y="{y}"{turn}>{escape(name)}</text>'
    return f'<a href="{escape(way(HERE, to))}.html">{words}</a>' if to else words


# --- statuses


def _wheel(sheaf: Sheaf) -> str:
    """Draw statuses in a ring, joined by what reads the one and changes the other."""
    known = [status.id for status in sheaf.book.vocabulary.statuses.values() if not status.duty]
    edges = {(one, other) for one, other in _changing(sheaf) if one in known and other in known and one != other}
    names = [name for name in known if any(name in edge for edge in edges)]
    at = {name: 2 * pi * n / len(names) for n, name in enumerate(names)}
    point = _on_ring(at)
    groups = []
    for name in names:
        lines = [_chord(point(one), point(other)) for one, other in sorted(edges) if one == name]
        groups.append(_group(lines, _spoke(name, at[name], sheaf.leaves)))
    said = "statuses, each joined to those that are changed by what reads it"
    box = f'viewBox="0 0 {WIDE} {WIDE}"'
    return f'<svg class="picture" {box} role="img" aria-label="{said}">{"".join(groups)}</svg>'


def _changing(sheaf: Sheaf) -> Edges:
    """Return which status is read by a rule or an act that changes which."""
    found: Edges = set()
    for rule in sheaf.book.rules:
        found |= {(word.name, rule.decides) for word in sheaf.papers.reads[rule.key] if word.sort == "status"}
    for act in sheaf.book.acts.values():
        changed = {effect.status for effects in act.effects.values() for effect in effects}
        found |= {(word.name, to) for word in sheaf.papers.reads[act.id] if word.sort == "status" for to in changed}
    return found


Point = tuple[float, float]


def _on_ring(at: Mapping[str, float]) -> Callable[[str], Point]:
    return lambda name: (round(EDGE + ROUND * cos(at[name]), 1), round(EDGE + ROUND * sin(at[name]), 1))


def _chord(one: Point, other: Point) -> str:
    return f'<path d="M{one[0]} {one[1]}Q{EDGE} {EDGE} {other[0]} {other[1]}"/>'


def _spoke(name: str, angle: float, leaves: Mapping[str, str]) -> str:
    """Write a name outwards from the ring; on the left so that it need not be read upside down."""
    x, y = round(EDGE + (ROUND + 5) * cos(angle), 1), round(EDGE + (ROUND + 5) * sin(angle), 1)
    degrees = round(angle * 180 / pi, 1)
    left = 90 < degrees < 270
    anchor = ' text-anchor="end"' if left else ""
    return _name(name, x, y, leaves, f'{anchor} transform="rotate({degrees - 180 if left else degrees} {x} {y})"')
