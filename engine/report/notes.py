"""What stands below the matrix of a day: why a column differs from the first."""

from collections.abc import Iterable, Iterator

from ..decide.finding import Finding, RuleTrace
from ..language.rulebook import Citation
from .lineup import Lineup, tells
from .page import Line, Piece, Say, line
from .readings import by_choice
from .words import STAR, UNVERIFIED_SHORT, Wording, star

MANY = 3


def differences(lineup: Lineup, day: int) -> Iterator[Say]:
    """Yield a note for each answer that is not that of the first column: which rule makes it so."""
    for question in lineup.shown(day):
        answers = lineup.answers(question, day)
        first = {trace.rule for trace in answers[0].because} if answers[0] else set()
        for columns in alike(lineup, question, day, lineup.differing(question, day)):
            found = answers[columns[0]]
            if found is None:
                continue
            new = [trace for trace in found.because if trace.rule not in first] or list(found.because)
            cites = lineup.wording.aside(cites_of(new[:MANY])) if new else ""
            yield Say(_difference(lineup, found, columns, new), mark="●", aside=cites)


def _difference(lineup: Lineup, found: Finding, columns: list[int], new: list[RuleTrace]) -> Line:
    name = Piece(lineup.wording.name(found.question), "strong")
    said = lineup.wording.answer(found) if tells(found) else lineup.wording.tell("no answer")
    rules = "; ".join(short(lineup, trace) + by_choice(lineup, trace) for trace in new[:MANY])
    more = f"; {lineup.wording.tell('and {n} more', n=len(new) - MANY)}" if len(new) > MANY else ""
    answer = Piece(said, lineup.wording.tone(found))
    return line(name, f" ({lineup.among(columns)}): ", answer, f" — {rules}{more}" if rules else "")


def short(lineup: Lineup, trace: RuleTrace) -> str:
    """Say in a few words which rule it is: its label, or its id where it has none."""
    rule = lineup.rule(trace)
    tongue = lineup.wording.tongue
    return (tongue.word(rule.label) if rule and rule.label else tongue.own(trace.rule)) + star(trace.cite)


def cites_of(traces: Iterable[RuleTrace]) -> tuple[Citation, ...]:
    """Return the citations of several rules, each once."""
    return tuple(dict.fromkeys(cite for trace in traces for cite in trace.cite))


def alike(lineup: Lineup, question: str, day: int, columns: Iterable[int]) -> list[list[int]]:
    """Put columns together that say the same for the same rules."""
    answers = lineup.answers(question, day)
    groups: dict[object, list[int]] = {}
    for i in columns:
        found = answers[i]
        groups.setdefault((tells(found), found and tuple(t.rule for t in found.because)), []).append(i)
    return list(groups.values())


def unproven(lineup: Lineup, day: int) -> Iterator[Say]:
    """Yield the one note on answers that rest on what nothing better than general knowledge or inference supports."""
    columns = range(len(lineup.titles))
    rules = {rule for q in lineup.shown(day) for i in columns for rule in lineup.rests(q, day, i)}
    if rules:
        say = lineup.wording
        told = say.listed(map(say.tongue.own, sorted(rules)))
        yield Say(line(resting_words(say), f": {told}"), mark=STAR)


def resting_words(say: Wording) -> str:
    """Say what an answer with a star rests on."""
    return say.tell("rests, itself or through another answer, on {what}", what=say.tell(UNVERIFIED_SHORT))


def within(lineup: Lineup, columns: Iterable[int]) -> str:
    """Name columns in brackets, unless they are all."""
    where = lineup.among(columns)
    return f" ({where})" if where else ""
