"""`zhol audit`: contradictions, circles and dangers in the rulebook itself."""

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from .ending import PROBLEMS, Bad
from .options import FILE, about_output, about_rules, day, repeated, today
from .putting import form_of, printable, put
from .receipting import about_receipt, put_receipt, refuse_alone
from .sources import accepted_in, cache_of, rulebook_of

if TYPE_CHECKING:
    from ..audit.audit import Audit
    from ..audit.audited import Audited
    from ..audit.flaw import Kind


@click.command()
@repeated("--kind", "kinds", metavar="KIND...", help="Look only for flaws of this kind.")
@click.option("--on", metavar="DATE", help="Look no further than this day. Default: today.")
@click.option("--accepted", is_flag=True, help="Tell accepted flaws too.")
@click.option("--save", type=FILE, metavar="DIR", help="Write each person shown as a life into this directory.")
@click.option("-q", "--quiet", is_flag=True, help="Show no progress.")
@about_receipt
@about_output
@about_rules
def audit(**asked: Any) -> None:
    """Find contradictions, circles and dangers in the rulebook itself.

    A flaw is told in one sentence, with the provisions side by side, their sources and a person whom it meets. Those
    in accepted.yaml beside the rules are known, each with its reason; the exit code is 1 where there is another.
    Some kinds need the solver z3: zhol[prove]. What was found is kept until rules, day or program change.

    \b
    Kinds:
      conflict, law-practice, reading, loop, window, deadline, no-basis,
      outside-closed-list, protected-attribute, no-competence, wrong-date-order,
      no-admissible-action, category, dead, gap, monotonicity

    \b
    Examples:
      zhol audit
      zhol audit --kind no-basis --kind category
      zhol audit --on 2018-06-01 --accepted --format md -o audit.md
      zhol audit --format json --save witnesses/
      zhol audit --kind no-basis --receipt receipt.json
    """
    from ..audit.accepted import gone
    from ..audit.audited import Audited
    from ..report.audit_page import audit_page
    from ..report.audit_record import audit_record
    from ..report.record import written

    refuse_alone(asked)
    kinds, form = _kinds(asked["kinds"]), form_of(asked)
    accepted = accepted_in(asked)
    audited = Audited(rulebook_of(asked), day(asked["on"]) if asked["on"] else today())
    found = _found(audited, kinds, asked)
    known = {entry.flaw: entry for entry in accepted}
    for remark in gone(accepted, found, kinds):
        click.echo(printable(str(remark)), err=True)
    if asked["save"]:
        from .saving import save_lives

        save_lives({flaw.id: flaw.witness.life for flaw in found.flaws if flaw.witness}, asked["save"])
    if asked["receipt"]:
        from ..receipts.audited import of_audit

        put_receipt(of_audit(found, audited, kinds, known), asked)
    if form.name == "json":
        told = written(audit_record(found, audited, kinds, known))
    else:
        told = form.write(audit_page(found, audited, kinds, known, every=asked["accepted"]))
    put(told, asked["output"])
    if any(flaw.id not in known for flaw in found.flaws):
        raise click.exceptions.Exit(PROBLEMS)


def _kinds(asked: tuple[str, ...]) -> "tuple[Kind, ...]":
    """Return the kinds asked for, in their order; all where none is."""
    from ..audit.flaw import KINDS
    from ..text.diagnostic import nearest

    for name in asked:
        if name not in KINDS:
            raise Bad(
                f"command line: --kind {name}: no kind of flaw; kinds are {', '.join(KINDS)}{nearest(name, KINDS)}"
            )
    return tuple(kind for kind in KINDS if kind in asked) if asked else KINDS


def _found(audited: "Audited", kinds: "tuple[Kind, ...]", asked: dict[str, Any]) -> "Audit":
    """Look for flaws, or recall what was found; progress goes to stderr where somebody sees it."""
    from ..audit.memory import key, recall, remember

    cache = None if asked["no_cache"] else cache_of()
    name = key(audited, kinds) if cache else ""
    known = recall(cache, name) if cache else None
    if known is not None:
        return known
    found = _looked_for(audited, kinds, shown=sys.stderr.isatty() and not asked["quiet"])
    if cache:
        remember(cache, name, found)
    return found


def _looked_for(audited: "Audited", kinds: "tuple[Kind, ...]", *, shown: bool) -> "Audit":
    """Look for flaws, a detector on each core; alone the few kinds that take no time."""
    from ..audit.audit import audit as look
    from ..audit.audit import detectors, side_by_side

    at_once = side_by_side(kinds, os.cpu_count() or 1)
    if not shown:
        return look(audited, kinds, at_once=at_once)
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("looking", total=len(detectors(kinds)))

        def done(name: str) -> None:
            progress.update(task, description=f"looked for {name.replace('-', ' ')}", advance=1)

        return look(audited, kinds, done, at_once)
