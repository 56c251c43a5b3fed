"""`zhol rules`: the rulebook in plain language."""

from typing import TYPE_CHECKING, Any

import click

from .ending import PROBLEMS, Bad
from .options import about_language, about_output, about_rules, day, layers_of, readings_of, repeated
from .published import put_cel, put_schema
from .putting import form_of, put
from .receipting import about_receipt, put_receipt, refuse_alone
from .sources import exercised_in, rulebook_of, rules_at

if TYPE_CHECKING:
    from ..language.rulebook import Rule, Rulebook
    from ..report.exercised import Exercised
    from ..report.reply import Form


@click.command()
@click.argument("name", required=False, metavar="[ID]")
@click.option("--search", default="", metavar="TEXT", help="Only rules that hold all these words, in any part.")
@click.option("--on", metavar="DATE", help="Only rules in force on this day.")
@click.option("--timeline", is_flag=True, help="Show when each question is decided, and why not where nothing does.")
@click.option("--layers", metavar="A,B", help="With --timeline: one column under these layers. Default: the ladder.")
@repeated("--reading", "readings", metavar="TERM=NAME...", help="With --timeline or --cel: read a vague term so.")
@click.option("--coverage", is_flag=True, help="Say what became of each item of the sources; exit code 1 with gaps.")
@click.option("--schema", is_flag=False, flag_value="any", metavar="[FORMAT]", help="Write JSON Schema for editors.")
@click.option("--cel", is_flag=True, help="Write conditions in the Common Expression Language, for other engines.")
@about_receipt
@about_output
@about_language
@about_rules
def rules(**asked: Any) -> None:
    """Show the rulebook in plain language, with sources, dates and how far each was verified.

    ID is a rule, an act, a duty, a parameter, a question, a status, a fact, a vague term, an instrument or a
    source; without one, all rules are listed by instrument.

    \b
    Formats of --schema (left out: any file):
      rule, vocabulary, sources, instrument, calendar, catalogue, reform,
      accepted, case, whatif, cohort, published; check is JSON that zhol check
      prints, receipt what its --receipt writes

    \b
    Examples:
      zhol rules
      zhol rules kz-citizenship
      zhol rules --search passport --on 2017-10-15
      zhol rules --timeline kz-citizenship
      zhol rules --timeline kz-citizenship --receipt receipt.json
      zhol rules --coverage
      zhol rules --cel kz-citizenship
      zhol rules --schema -o zhol.schema.json
      zhol rules --format json
    """
    refuse_alone(asked)
    if asked["receipt"] and not asked["timeline"]:
        raise click.UsageError("--receipt goes with --timeline.")
    wholes = {"schema": put_schema, "timeline": _timeline, "coverage": _coverage, "cel": put_cel}
    wanted = [name for name in wholes if asked[name]]
    if len(wanted) > 1:
        raise click.UsageError(f"{' and '.join(f'--{name}' for name in wanted)} are told one at a time.")
    if asked["layers"] and wanted != ["timeline"]:
        raise click.UsageError("--layers goes with --timeline.")
    if asked["readings"] and wanted not in (["timeline"], ["cel"]):
        raise click.UsageError("--reading goes with --timeline or --cel.")
    if wanted:
        wholes[wanted[0]](asked)
        return
    from ..report.record import written
    from ..report.rules_table import chosen_rules, rules_page, rules_record

    rulebook = rulebook_of(asked)
    form = form_of(asked, rulebook)
    on = day(asked["on"]) if asked["on"] else None
    found = chosen_rules(rulebook, on=on, search=asked["search"])
    if not asked["name"]:
        page = rules_page(rulebook, found, on=on, search=asked["search"])
        put(written(rules_record(rulebook, found)) if form.name == "json" else form.write(page), asked["output"])
        return
    put(_entry(asked["name"], rulebook, found, form, exercised_in(asked)), asked["output"])


def _entry(
    name: str, rulebook: "Rulebook", rules: "tuple[Rule, ...]", form: "Form", exercised: "Exercised | None"
) -> str:
    """Write the page of one word of the rulebook."""
    from ..report.entries import entry, no_entry

    page = entry(name, rulebook, exercised)
    if page is None:
        raise Bad(f"command line: {no_entry(name, rulebook)}")
    if form.name != "json":
        return form.write(page)
    from ..report.entry_record import entry_record
    from ..report.record import written

    spoken_of = [r for r in rules if name in (r.id, r.key, r.table, r.decides, r.instrument)]
    return written(entry_record(name, rulebook, spoken_of, exercised))


def _timeline(asked: dict[str, Any]) -> None:
    """Show timelines; a gap that nothing explains is a problem found."""
    from ..report.entries import entry, no_entry
    from ..report.record import written
    from ..report.timeline_page import timeline_page
    from ..report.timeline_record import timeline_record
    from ..report.timelines import targets_of, timelines

    if asked["on"] or asked["search"]:
        raise click.UsageError("--timeline shows all days and rules; it takes no --on or --search.")
    rulebook, name = rulebook_of(asked), asked["name"] or ""
    form = form_of(asked, rulebook)
    of = targets_of(name, rulebook) if name else ()
    if name and not of:
        if entry(name, rulebook) is None:
            raise Bad(f"command line: {no_entry(name, rulebook)}")
        raise Bad(f"command line: {name}: has no timeline; name a question, a status, a duty, a rule or an instrument")
    readings = readings_of(asked)
    found = timelines(rulebook, of, layers=layers_of(asked), readings=readings)
    if asked["receipt"]:
        from ..receipts.drawn import of_timelines

        put_receipt(of_timelines(found, name, layers_of(asked)), asked)
    told = written(timeline_record(found)) if form.name == "json" else form.write(timeline_page(found, name))
    put(told, asked["output"])
    if any(found.unexplained()):
        raise click.exceptions.Exit(PROBLEMS)


def _coverage(asked: dict[str, Any]) -> None:
    """Write the catalogue against the rulebook; end with 1 where an item is left open."""
    if asked["name"] or asked["search"] or asked["on"]:
        raise click.UsageError("--coverage tells the whole catalogue; it takes no ID, --search or --on.")
    from ..language.catalogue import GAP
    from ..language.coverage import coverage
    from ..language.load import load_catalogue
    from ..report.coverage_page import coverage_page, coverage_record
    from ..report.record import written

    rulebook = rulebook_of(asked)
    form = form_of(asked, rulebook)
    covered = coverage(load_catalogue(rules_at(asked), rulebook), rulebook)
    told = (
        written(coverage_record(covered, rulebook))
        if form.name == "json"
        else form.write(coverage_page(covered, rulebook))
    )
    put(told, asked["output"])
    if any(one.fate == GAP for one in covered):
        raise click.exceptions.Exit(PROBLEMS)
