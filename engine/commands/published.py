"""What `zhol rules` publishes of the file formats: JSON Schema."""

import json
from typing import Any

import click

from .ending import Bad
from .putting import put
from .sources import rulebook_of


def put_schema(asked: dict[str, Any]) -> None:
    """Write the schema of a sort of file, with the words of the rulebook in it."""
    from ..formats.schema import NAMES, schema
    from ..text.diagnostic import nearest

    if asked["name"] or asked["search"] or asked["on"]:
        raise click.UsageError("--schema tells the file formats; it takes no ID, --search or --on.")
    if asked["form"] not in (None, "json"):
        raise click.UsageError("--schema writes JSON; it takes no other format.")
    name = asked["schema"]
    if name not in NAMES:
        hint = nearest(name, NAMES) or f"; there are {', '.join(NAMES)}"
        raise Bad(f"command line: --schema {name}: no file format of that name{hint}")
    put(json.dumps(schema(name, rulebook_of(asked)), ensure_ascii=False, indent=1) + "\n", asked["output"])
