"""The rulebook as a list: what each rule decides, how it binds, when it is in force and how far it was verified."""

from collections.abc import Iterator, Sequence

from ..language.english import rule_in_words
from ..language.marks import MARKS
from ..language.rulebook import Rule, Rulebook
from ..text.tongue import phrase
from .in_force import ALWAYS, force_text, in_force_on, limit_text, term_text
from .page import Block, Footer, Heading, Page, Piece, Row, Say, Table, line
from .record import Json, cites
from .words import DISCLAIMER, STAR, UNVERIFIED_SHORT, Wording, cited, listed, mark_words, star, unverified

RULES = "zhol/rules/1"
HEAD = (
    phrase("rule"), phrase("decides"), phrase("outcome"), phrase("layer"), phrase("in force"), phrase("mark"),
)  # fmt: skip
FURTHER = phrase("`zhol rules ID` says what one of them means; ID may also be an act, a duty, a question, a source ...")


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
    say, own = Wording(rulebook), rulebook.tongue.own
    asked = [
        say.tell("in force on {day}", day=say.day(on)) if on is not None else "",
        say.tell("that hold “{words}”", words=own(search)) if search else "",
    ]
    of = say.tell("of {n}", n=len(rulebook.rules)) if any(asked) else ""
    yield Heading(line(say.tell("{n} rules ", n=len(rules)), " ".join(filter(None, asked))), of)
    if rules:
        yield Table(tuple(map(say.tell, HEAD)), tuple(_rows(rulebook, rules)), "by row")
        used = dict.fromkeys(cite.mark for rule in rules for cite in rule.cite)
        legend = "; ".join(f"{own(mark)} {mark_words(mark, say.tongue)}" for mark in used if mark in MARKS)
        rests = say.tell("unverified: rests on {what}", what=say.tell(UNVERIFIED_SHORT))
        yield Say(line(legend, f"; {STAR} {rests}"))
    yield Say(line(say.tell(FURTHER)))
    if not any(asked):
        yield from (Say(line(warning), mark="!") for warning in rulebook.warnings)
    made = say.tell("rulebook {hash}", hash=own(rulebook.digest[:6]))
    yield Footer(line(f"{made} · {say.tell(DISCLAIMER)}"))


def _rows(rulebook: Rulebook, rules: Sequence[Rule]) -> Iterator[Row]:
    by_instrument: dict[str, list[Rule]] = {}
    for rule in rules:
        by_instrument.setdefault(rule.instrument, []).append(rule)
    for id, under in by_instrument.items():
        instrument = rulebook.instruments.get(id)
        tongue = rulebook.tongue
        title = tongue.word(instrument.title) if instrument else tongue.own(id) or tongue.tell("no instrument")
        yield Row((line(Piece(title, "strong"), f" ({tongue.own(id)})"),))
        for rule in under:
            yield Row(tuple(line(cell) for cell in _cells(rulebook, rule)))


def _cells(rulebook: Rulebook, rule: Rule) -> Iterator[str | Piece]:
    yield Piece(rule.key, "name")
    say = Wording(rulebook)
    yield say.tongue.own(rule.decides)
    yield _outcomes(say, rule)
    yield say.layer(rule.layer)
    yield say.tell(ALWAYS) if (when := force_text(rule.force)) == ALWAYS else say.tongue.own(when)
    marks = listed(dict.fromkeys(cite.mark for cite in rule.cite), ",").replace(" , ", ", ")
    yield say.tongue.own(marks) + star(rule.cite)


def _outcomes(say: Wording, rule: Rule) -> str:
    """Say what a rule may come to, by ids; who reads another language than English is told it in words."""
    outcomes, actor = (rule.may.outcomes, rule.may.actor) if rule.may else (rule.outcomes, "")
    if say.tongue.is_english:
        return " or ".join(outcomes) + (f" ({actor})" if actor else "")
    told = say.listed((say.outcome(rule.decides, outcome) for outcome in outcomes), "or")
    return told + (f" ({say.name(actor)})" if actor else "")


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
