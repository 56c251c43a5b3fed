"""Files as an editor reads them: its YAML types texts, so that 5 is a number and true a truth."""

import re
from pathlib import Path
from typing import Any

import yaml

from zhol.engine.text.diagnostic import Diagnostics
from zhol.engine.text.tree import parse, plain

ROOT = Path(__file__).resolve().parent.parent.parent
SHIPPED = sorted([*(ROOT / "rules").rglob("*.yaml"), *(ROOT / "scenarios").rglob("*.yaml")])


class Editor(yaml.SafeLoader):
    """YAML 1.2 as language servers read it: true and false are truths, digits numbers, yes and dates texts."""


Editor.yaml_implicit_resolvers = {}
for tag, expression, first in (
    ("bool", "true|false", [*"tf"]),
    ("int", r"-?(?:0|[1-9][0-9]*)", [*"-0123456789"]),
    ("float", r"-?[0-9]+\.[0-9]+", [*"-0123456789"]),
    ("null", "null|~|", [*"n~", ""]),
):
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{expression})$"), first)


def as_edited(text: str) -> Any:
    """Return a file as an editor's language server reads it."""
    return yaml.load(text, Loader=Editor)


def as_text(text: str) -> Any:
    """Return a file as zhol reads it: all texts; None where it is not read as YAML."""
    found = Diagnostics()
    tree = parse(text, "file.yaml", found)
    return None if found.errors or tree is None else plain(tree)
