"""The rulebook as a list: what each rule decides, how it binds, when it is in force and how far it was verified."""

from collections.abc import Iterator, Sequence

from ..language.english import rule_in_words
from ..language.marks import MARKS
from ..language.rulebook import Rule, Rulebook
from ..text.tongue import phrase
from .in_force import force_text, in_force_on, limit_text, term_text
from .page import Block, Footer, Heading, Page, Piece, Row, Say, Table, line
from .record import Json, cites
from .words import DISCLAIMER, STAR, UNVERIFIED_WORDS, Wording, cited, day_words, listed, star, unverified

RULES = "zhol/rules/1"
HEAD = (
    phrase("rule"), phrase("decides"), phrase("outcome"), phrase("layer"), phrase("in force"), phrase("mark"),
)  # fmt: skip


def chosen_rules(rulebook: Rulebook, *, on: int | None = None, search: str = "") -> tuple[Rule, ...]:
    """Return the rules in force on a day (under some reading) that hold every word searched for."""
    sought = search.casefold().split()
    return tuple(
        rule
        for rule in rulebook.rules
        if (on is None or in_force_on(rule.force, on, rulebook))
        and all(word in _all_words(rule, rulebook) for word in sought)
    )


def _all_words(rule: Rule, rulebook: Rulebook) -> str:
    wording = Wording(rulebook)
    instrument = rulebook.instruments.get(rule.instrument)
    parts = [
        rule.id,
        rule.label,
        rule.decides,
        wording.name(rule.decides),
        *rule.outcomes,
        rule.layer,
        rule.note,
    ]
    parts += [rule.instrument, instrument.title if instrument else "", *rule.reading, cited(rule.cite)]
    parts += [wording.source(cite.work).title for cite in rule.cite]
    return " ".join([*parts, rule_in_words(rule, rulebook)]).casefold()


def rules_page(rulebook: Rulebook, rules: Sequence[Rule], *, on: int | None = None, search: str = "") -> Page:
    """List rules by instrument."""
    return Page("rules", tuple(_blocks(rulebook, rules, on, search)))


def _blocks(rulebook: Rulebook, rules: Sequence[Rule], on: int | None, search: str) -> Iterator[Block]:
    asked = [
        f"in force on {day_words(on)}" if on is not None else "",
        f"that hold “{search}”" if search else "",
    ]
    yield Heading(
        line(f"{len(rules)} rules ", " ".join(filter(None, asked))), f"of {len(rulebook.rules)}" if any(asked) else ""
    )
    if rules:
        yield Table(tuple(map(rulebook.tongue.tell, HEAD)), tuple(_rows(rulebook, rules)), "by row")
        used = dict.fromkeys(cite.mark for rule in rules for cite in rule.cite)
        legend = "; ".join(f"{mark} {MARKS[mark]}" for mark in used if mark in MARKS)
        yield Say(line(legend, f"; {STAR} {UNVERIFIED_WORDS}"))
    yield Say(
        line("`zhol rules ID` says what one of them means; ID may also be an act, a duty, a question, a source ...")
    )
    if not any(asked):
        yield from (Say(line(warning), mark="!") for warning in rulebook.warnings)
    yield Footer(line(f"rulebook {rulebook.digest[:6]} · {DISCLAIMER}"))


def _rows(rulebook: Rulebook, rules: Sequence[Rule]) -> Iterator[Row]:
    by_instrument: dict[str, list[Rule]] = {}
    for rule in rules:
        by_instrument.setdefault(rule.instrument, []).append(rule)
    for id, under in by_instrument.items():
        instrument = rulebook.instruments.get(id)
        yield Row((line(Piece(instrument.title if instrument else id or "no instrument", "strong"), f" ({id})"),))
        for rule in under:
            yield Row(tuple(line(cell) for cell in _cells(rulebook, rule)))


def _cells(rulebook: Rulebook, rule: Rule) -> Iterator[str | Piece]:
    yield Piece(rule.key, "name")
    say = Wording(rulebook)
    own, outcomes = say.tongue.own, rule.may.outcomes if rule.may else rule.outcomes
    yield own(rule.decides)
    yield own(" or ".join(outcomes) + (f" ({rule.may.actor})" if rule.may else ""))
    yield say.layer(rule.layer)
    yield force_text(rule.force)
    yield listed(dict.fromkeys(cite.mark for cite in rule.cite), ",").replace(" , ", ", ") + star(rule.cite)


def rules_record(rulebook: Rulebook, rules: Sequence[Rule]) -> Json:
    """Return rules as `zhol/rules/1`."""
    return {
        "schema": RULES,
        "rulebook": rulebook.digest,
        "rules": [_record(rulebook, rule) for rule in rules],
    }


def _record(rulebook: Rulebook, rule: Rule) -> Json:
    return {
        "id": rule.id,
        "version": rule.version,
        "table": rule.table or None,
        "instrument": rule.instrument,
        "decides": rule.decides,
        "outcomes": list(rule.may.outcomes if rule.may else rule.outcomes),
        "may": {"actor": rule.may.actor, "within": rule.may.within or None} if rule.may else None,
        "says": rule_in_words(rule, rulebook),
        "layer": rule.layer,
        "in_force": {
            "from": limit_text(rule.force.start) or None,
            "until": limit_text(rule.force.end) or None,
            "governed_by": term_text(rule.force.governed_by),
        },
        "reading": {term: list(names) for term, names in rule.reading.items()},
        "overrides": list(rule.overrides),
        "overridden_by": list(overridden_by(rulebook, rule)),
        "default": rule.default,
        "cite": cites(rule.cite),
        "unverified": unverified(rule.cite),
        "label": rule.label or None,
        "note": rule.note or None,
        "place": str(rule.place),
    }


def overridden_by(rulebook: Rulebook, rule: Rule) -> tuple[str, ...]:
    """Return the rules on the same question that name a rule (or its table) as the one they override."""
    names = {rule.id, rule.table} - {""}
    rivals = rulebook.by_target.get(rule.decides, ())
    return tuple(rival.key for rival in rivals if names & set(rival.overrides))
