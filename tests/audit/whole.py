"""The whole audit of the rulebook that ships, made once for all tests that look at it."""

from functools import cache
from pathlib import Path

from zhol.engine.audit.audit import Audit, audit
from zhol.engine.audit.audited import Audited
from zhol.engine.audit.flaw import KINDS
from zhol.engine.audit.memory import key, recall, remember
from zhol.engine.commands.sources import cache_of
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import load

RULES = Path(__file__).resolve().parents[2] / "rules"
DAY = day_of("2026-11-23")


@cache
def found() -> Audit:
    """Audit the rulebook that ships, all kinds; what was found of it before is recalled as the program does."""
    audited, kept = Audited(load(RULES), DAY), cache_of()
    name = key(audited, KINDS)
    known = recall(kept, name) if kept else None
    if known is None:
        known = audit(audited)
        if kept:
            remember(kept, name, known)
    return known
