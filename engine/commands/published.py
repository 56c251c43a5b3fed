"""What `zhol rules` publishes for other programs: JSON Schema of the file formats, and conditions in CEL."""

import json
from typing import Any

import click

from .ending import Bad
from .options import readings_of
from .putting import form_name, put
from .sources import rulebook_of
from .under_way import needed

CHECK, RECEIPT = "check", "receipt"


def put_schema(asked: dict[str, Any]) -> None:
    """Write the schema of a sort of file, with the words of the rulebook in it."""
    if asked["name"] or asked["search"] or asked["on"]:
        raise click.UsageError("--schema tells the file formats; it takes no ID, --search or --on.")
    if asked["form"] not in (None, "json"):
        raise click.UsageError("--schema writes JSON; it takes no other format.")
    needed("zhol rules --schema")  # cohorts and scenarios are among the formats
    from ..formats.schema import NAMES, schema
    from ..text.diagnostic import nearest

    name, known = asked["schema"], (*NAMES, CHECK, RECEIPT)
    if name not in known:
        hint = nearest(name, known) or f"; there are {', '.join(known)}"
        raise Bad(f"command line: --schema {name}: no file format of that name{hint}")
    told = {CHECK: _checked, RECEIPT: _received}
    made = told[name]() if name in told else schema(name, rulebook_of(asked))
    put(json.dumps(made, ensure_ascii=False, indent=1) + "\n", asked["output"])


def _checked() -> dict[str, Any]:
    """Return the schema of what `zhol check` prints as JSON."""
    from ..formats.schema import DIALECT
    from ..report.record_forms import JudgementForm

    return {"$schema": DIALECT, "$id": "urn:zhol:check:1", **JudgementForm.model_json_schema()}


def _received() -> dict[str, Any]:
    """Return the schema of a receipt."""
    from ..formats.schema import DIALECT
    from ..receipts.forms import ReceiptForm

    return {"$schema": DIALECT, "$id": "urn:zhol:receipt:2", **ReceiptForm.model_json_schema()}


def put_cel(asked: dict[str, Any]) -> None:
    """Write the conditions of rules in the Common Expression Language, in lines or as JSON."""
    from ..formats.cel_record import cel_lines, cel_record
    from ..report.record import written
    from ..report.rules_table import chosen_rules
    from ..text.diagnostic import nearest

    form, name = form_name(asked), asked["name"]
    if asked["on"] or form not in ("text", "json"):
        raise click.UsageError("--cel writes text or JSON, for every day; it takes no --on or other format.")
    rulebook = rulebook_of(asked)
    found = chosen_rules(rulebook, on=None, search=asked["search"])
    if name:
        known = [*dict.fromkeys(word for rule in found for word in (rule.id, rule.decides, rule.instrument))]
        if name not in known:
            raise Bad(f"command line: {name}: no rule that --cel could write{nearest(name, known)}")
        found = tuple(rule for rule in found if name in (rule.id, rule.decides, rule.instrument))
    record = cel_record(rulebook, found, readings_of(asked))
    put(written(record) if form == "json" else cel_lines(record), asked["output"])
