"""Streams of people from act to act, drawn as bands: a column a step, a letter an act, and what each is beside it."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from ..population.measures.ways import Stream
from .plot import HUES, ROW, WIDE, picture, text_lines

HIGH, BOX, GAP, MOST = 240, 12, 7, 5
OTHERS = "another act"
STOP = "–"


def streams(title: str, told: str, flows: Sequence[Stream], name: Callable[[str], str]) -> str:
    """Draw streams; who never does or meets any act is left out of the drawing."""
    kept = _gathered(flows)
    total = sum(flow.people for flow in kept if flow.step == 0)
    if not total:
        return picture(title, told, (), 10)
    columns = 1 + max(flow.step for flow in kept) + 1
    nodes = _nodes(kept)
    letters = _letters(kept)
    tallest = max(sum(1 for at, _ in nodes if at == column) for column in range(columns))
    room = (HIGH - GAP * (tallest - 1)) / total
    tops, body = _placed(nodes, columns, room), []
    out, into = dict(tops), dict(tops)
    for flow in kept:
        a, b, wide = (flow.step, flow.before), (flow.step + 1, flow.after), flow.people * room
        body.append(_band(_x(a[0], columns) + BOX, out[a], _x(b[0], columns), into[b], wide, _hue(flow.after, letters)))
        out[a], into[b] = out[a] + wide, into[b] + wide
    for (column, act), people in nodes.items():
        x, y = _x(column, columns), tops[column, act]
        body.append(
            f'<rect class="box k{_hue(act, letters)}" x="{x:.1f}" y="{y:.1f}" width="{BOX}" '
            f'height="{max(people * room, 1):.1f}"/>'
        )
        if people * room >= 9:
            middle = y + people * room / 2 + 4
            body.append(f'<text x="{x + BOX + 2:.1f}" y="{middle:.1f}">{_mark(column, act, letters)}</text>')
    high = max(top + nodes[node] * room for node, top in tops.items()) + 4
    said = [(letter, OTHERS if act == OTHERS else name(act)) for act, letter in letters.items()]
    for letter, words in [*said, (STOP, "nothing more")]:
        text, high = text_lines(f"{letter}  {words}", 4, high + ROW)
        body += text
    return picture(title, told, body, high + 6)


def _gathered(flows: Sequence[Stream]) -> list[Stream]:
    """Return streams in which, of each step, only the most frequent acts stand for themselves."""
    sizes: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for flow in flows:
        sizes[flow.step + 1][flow.after] += flow.people
    shown = {step: {"", *sorted(acts, key=lambda act: (-acts[act], act))[:MOST]} for step, acts in sizes.items()}
    shown[0] = {""}
    found: dict[tuple[int, str, str], int] = defaultdict(int)
    for flow in flows:
        if flow.step == 0 and not flow.after:
            continue
        ends = [
            act if act in shown[step] else OTHERS
            for step, act in ((flow.step, flow.before), (flow.step + 1, flow.after))
        ]
        found[flow.step, ends[0], ends[1]] += flow.people
    return [Stream(*key, people) for key, people in sorted(found.items(), key=lambda item: (item[0][0], -item[1]))]


def _nodes(flows: Sequence[Stream]) -> dict[tuple[int, str], int]:
    found: dict[tuple[int, str], int] = defaultdict(int)
    for flow in flows:
        found[flow.step + 1, flow.after] += flow.people
        if flow.step == 0:
            found[0, flow.before] += flow.people
    return dict(sorted(found.items(), key=lambda item: (item[0][0], not item[0][1], -item[1])))


def _letters(flows: Sequence[Stream]) -> dict[str, str]:
    acts = dict.fromkeys(flow.after for flow in flows if flow.after not in ("", OTHERS))
    return {**{act: _letter(n) for n, act in enumerate(acts)}, OTHERS: "*"}


def _letter(n: int) -> str:
    return chr(ord("A") + n) if n < 26 else f"{chr(ord('A') + n // 26 - 1)}{chr(ord('A') + n % 26)}"


def _mark(column: int, act: str, letters: dict[str, str]) -> str:
    return letters.get(act) or (STOP if column else "")


def _hue(act: str, letters: dict[str, str]) -> int:
    return list(letters).index(act) % (HUES - 1) if act in letters else HUES - 1


def _placed(nodes: dict[tuple[int, str], int], columns: int, room: float) -> dict[tuple[int, str], float]:
    tops, at = {}, dict.fromkeys(range(columns + 1), 6.0)
    for (column, act), people in nodes.items():
        tops[column, act] = at[column]
        at[column] += people * room + GAP
    return tops


def _x(column: int, columns: int) -> float:
    return 4 + column * (WIDE - BOX - 24) / max(columns - 1, 1)


def _band(x: float, y: float, to: float, down: float, wide: float, hue: int) -> str:
    half = (x + to) / 2
    return (
        f'<path class="flow k{hue}" d="M{x:.1f},{y:.1f} C{half:.1f},{y:.1f} {half:.1f},{down:.1f} {to:.1f},{down:.1f} '
        f'V{down + wide:.1f} C{half:.1f},{down + wide:.1f} {half:.1f},{y + wide:.1f} {x:.1f},{y + wide:.1f} Z"/>'
    )
