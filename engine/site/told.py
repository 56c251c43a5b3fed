"""Features as prose: each scenario with what the last run said of it."""

from collections import Counter
from collections.abc import Iterator
from html import escape

from ..report.page import Block, Heading, Piece, Row, Say, Table, Tone, line
from .features import Examples, Feature, Scenario, Step
from .leaf import Html, Leaf, Part
from .runs import STATES, Ran, State
from .sheaf import Sheaf

MARKS: dict[State, str] = {"passing": "✓", "failing": "✗", "undefined": "?", "never run": "○"}
TONES: dict[State, Tone] = {"passing": "good", "failing": "bad", "undefined": "bad", "never run": "open"}
SHORT = 6
"""How many signs of a rulebook's digest stand for it."""


def feature_leaves(sheaf: Sheaf) -> Iterator[Leaf]:
    """Yield a leaf a feature."""
    for feature in sheaf.features:
        yield Leaf(f"features/{feature.name}", tuple(_feature(feature, sheaf)), "features")


def _feature(feature: Feature, sheaf: Sheaf) -> Iterator[Part]:
    yield Heading(line(feature.title), f"features/{feature.name}.feature")
    for paragraph in filter(None, feature.said.split("\n\n")):
        yield Say(line(paragraph))
    yield Say(line(*summed(sheaf.runs.states(feature)), f" {stamp(feature, sheaf)}"))
    if feature.background:
        yield Heading(line("Before each scenario"), rank=2)
        yield Html(_steps(feature.background, None))
    rule = ""
    for scenario in feature.scenarios:
        if scenario.rule != rule:
            rule = scenario.rule
            yield Heading(line(rule), rank=2)
        yield from _scenario(scenario, feature, sheaf)


def stamp(feature: Feature, sheaf: Sheaf) -> str:
    """Say of which rulebook, and when, a feature was run."""
    ran = [one for s in feature.scenarios for one in sheaf.runs.of(feature, s) if one]
    stamps = sorted({(one.date, one.rulebook) for one in ran})
    said = "; ".join(f"on {date} of rulebook {digest[:SHORT]}" for date, digest in stamps)
    if any(digest != sheaf.book.digest for _, digest in stamps):
        said += f", which is not the one told here ({sheaf.book.digest[:SHORT]})"
    return f"Run {said}." if said else "Not run."


def summed(counted: Counter[State]) -> Iterator[Piece | str]:
    """Yield how many scenarios are in which state, the most pressing first."""
    parts: list[Piece | str] = []
    for state in STATES:
        if counted[state]:
            parts += [", " if parts else "", Piece(f"{counted[state]} {state}", TONES[state])]
    yield from parts or ["no scenario"]
    yield "."


def _scenario(scenario: Scenario, feature: Feature, sheaf: Sheaf) -> Iterator[Part]:
    ran, state = sheaf.runs.of(feature, scenario), sheaf.runs.state(feature, scenario)
    yield Heading(line(scenario.title), rank=3 if scenario.rule else 2)
    tags = f" {' '.join(scenario.tags)}" if scenario.tags else ""
    yield Html(f'<p class="state {TONES[state]}">{MARKS[state]} {state}<span class="aside">{escape(tags)}</span></p>')
    if scenario.why:
        yield Say(line(scenario.why))
    yield Html(_steps(scenario.steps, ran[0] if len(ran) == 1 else None))
    first = 0
    for examples in scenario.examples:
        yield Html(_examples(examples, ran[first : first + len(examples.rows)]))
        first += len(examples.rows)


def _steps(steps: tuple[Step, ...], ran: Ran | None) -> str:
    """Write steps; where they did not all pass, each with its outcome."""
    outcomes = [outcome for _, outcome in ran.steps[-len(steps) :]] if ran and ran.state != "passing" else []
    items = []
    for n, step in enumerate(steps):
        said = f' <span class="{"good" if outcomes[n] == "passed" else "bad"}">{outcomes[n]}</span>' if outcomes else ""
        words = f'<span class="keyword">{escape(step.keyword)}</span> {escape(step.text)}{said}'
        doc = f"<pre>{escape(step.doc)}</pre>" if step.doc else ""
        items.append(f"<li>{words}{doc}{_table(step.table)}</li>")
    return f'<ul class="steps">{"".join(items)}</ul>'


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    if not rows:
        return ""
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in rows[0])
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows[1:])
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _examples(examples: Examples, ran: list[Ran | None]) -> str:
    states: list[State] = [one.state if one else "never run" for one in ran]
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in ("run", *examples.head))
    rows = []
    for row, state in zip(examples.rows, states, strict=True):
        cells = "".join(f"<td>{escape(cell)}</td>" for cell in row)
        said = f'{MARKS[state]}<span class="unseen"> {state}</span>'
        rows.append(f'<tr><td class="{TONES[state]}" title="{state}">{said}</td>{cells}</tr>')
    title = f"<caption>{escape(examples.title)}</caption>" if examples.title else ""
    return f"<table>{title}<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


# --- the list


def features_leaf(sheaf: Sheaf) -> Leaf:
    """List the features with what the last run said of them, what is not passing first."""
    return Leaf("features", tuple(_listed(sheaf)))


def _listed(sheaf: Sheaf) -> Iterator[Block]:
    yield Heading(line("Features, and what the last run said of them"))
    every = sheaf.runs.states(*sheaf.features)
    yield Say(line(f"{every.total()} scenarios: ", *summed(every)))
    for digest, date in sheaf.runs.stamps:
        here = "this rulebook" if digest == sheaf.book.digest else "another rulebook than the one told here"
        yield Say(line(f"Run on {date} of rulebook {digest[:SHORT]}, {here}."), mark="·")
    rooms: dict[str, list[Feature]] = {}
    for feature in sheaf.features:
        rooms.setdefault(feature.name.rpartition("/")[0], []).append(feature)
    for room, features in rooms.items():
        yield Heading(line(room or "others"), rank=2)
        yield Table(("feature", "", "scenarios"), tuple(_row(one, sheaf) for one in features), "by row")
    yield from _orphans(sheaf)


def _row(feature: Feature, sheaf: Sheaf) -> Row:
    return Row((line(Piece(feature.name, "name")), line(feature.title), line(*summed(sheaf.runs.states(feature)))))


def _orphans(sheaf: Sheaf) -> Iterator[Block]:
    """Tell results without a scenario, and steps without a feature."""
    if orphans := sheaf.runs.orphans(sheaf.features):
        yield Heading(line("Results of what is told no more, or otherwise"), rank=2)
        yield from (Say(line(f"{name}.feature, line {at}"), mark="·") for name, at in orphans)
    if sheaf.runs.unused:
        yield Heading(line("Steps that no feature takes"), rank=2)
        yield from (Say(line(step), mark="·") for step in sheaf.runs.unused)
