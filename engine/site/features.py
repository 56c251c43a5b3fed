"""Features as they are told, read by Gherkin's own parser: what a run says of them stands in `runs`."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, NamedTuple


class Step(NamedTuple):
    """One step of a scenario as it is written, with the text or table below it."""

    keyword: str
    text: str
    doc: str = ""
    table: tuple[tuple[str, ...], ...] = ()


class Examples(NamedTuple):
    """The rows of an outline, under their head."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Scenario(NamedTuple):
    """A scenario by its title and line; `why` is the remark above it, `rule` the part of the feature it is in."""

    title: str
    line: int
    why: str
    rule: str
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def plays(self) -> tuple[tuple[str, ...], ...]:
        """The texts of its steps as they are run: once, or for each row of its examples."""
        rows = [dict(zip(part.head, row, strict=False)) for part in self.examples for row in part.rows]
        return tuple(tuple(_filled(step.text, row) for step in self.steps) for row in rows or [{}])


class Feature(NamedTuple):
    """A feature by its file below the features, without the ending; `seal` is a digest of the file."""

    name: str
    title: str
    said: str
    background: tuple[Step, ...]
    scenarios: tuple[Scenario, ...]
    seal: str


def read_feature(text: str, name: str) -> Feature:
    """Read a feature. Raises ValueError where it is none."""
    from gherkin import Parser
    from gherkin.errors import CompositeParserException

    try:
        found: dict[str, Any] = dict(Parser().parse(text))
    except CompositeParserException as error:
        raise ValueError(f"{name}.feature: {' '.join(str(error).split())}") from error
    told: dict[str, Any] = found.get("feature") or {"name": name, "description": "", "children": ()}
    remarks = {remark["location"]["line"]: remark["text"].strip().lstrip("# ") for remark in found["comments"]}
    return Feature(
        name, told["name"], _unwrapped(told["description"]), tuple(_background(told["children"])),
        tuple(_scenarios(told["children"], remarks, "")), seal_of(text),
    )  # fmt: skip


def seal_of(text: str) -> str:
    """Return a short digest of a feature as written."""
    return sha256(text.encode()).hexdigest()[:16]


def _background(children: list[dict[str, Any]]) -> Iterator[Step]:
    for child in children:
        if "background" in child:
            yield from _steps(child["background"])


def _scenarios(children: list[dict[str, Any]], remarks: Mapping[int, str], rule: str) -> Iterator[Scenario]:
    before = tuple(_background(children)) if rule else ()
    for child in children:
        if "rule" in child:
            yield from _scenarios(child["rule"]["children"], remarks, child["rule"]["name"])
        if scenario := child.get("scenario"):
            first = min([scenario["location"]["line"], *(tag["location"]["line"] for tag in scenario["tags"])])
            yield Scenario(
                scenario["name"], scenario["location"]["line"], _above(first, remarks), rule,
                (*before, *_steps(scenario)), tuple(map(_examples, scenario["examples"])),
                tuple(tag["name"] for tag in scenario["tags"]),
            )  # fmt: skip


def _above(line: int, remarks: Mapping[int, str]) -> str:
    """Return the remark that ends on the line before."""
    found: list[str] = []
    while (line := line - 1) in remarks:
        found.insert(0, remarks[line])
    return " ".join(found)


def _steps(told: dict[str, Any]) -> Iterator[Step]:
    for step in told["steps"]:
        table = tuple(_cells(row) for row in step.get("dataTable", {}).get("rows", ()))
        yield Step(step["keyword"].strip(), step["text"], step.get("docString", {}).get("content", ""), table)


def _examples(told: dict[str, Any]) -> Examples:
    return Examples(
        told["name"], _cells(told.get("tableHeader") or {"cells": ()}), tuple(map(_cells, told["tableBody"]))
    )


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    return tuple(cell["value"] for cell in row["cells"])


def _filled(text: str, row: Mapping[str, str]) -> str:
    for name, value in row.items():
        text = text.replace(f"<{name}>", value)
    return text


def _unwrapped(text: str) -> str:
    """Return paragraphs, each on one line."""
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
    return "\n\n".join(filter(None, paragraphs))
