"""What one does with a rulebook: the verbs of `zhol.engine`, each by the options of the command that does the same.

A day is text (`2024-06-01`), as everywhere in the files, or an ordinal. What a verb does not need is not imported.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .audit.audit import Audit
    from .claims.verdict import Verdict
    from .decide.finding import Judgement
    from .decide.life import Case
    from .decide.program import Program
    from .language.rulebook import Rulebook
    from .paths.path import Roads
    from .population.people import People
    from .population.run import Run
    from .proof.comparison import Comparison

Day = str | int
Days = Iterable[Day] | Day


def load(rules: "str | Path | None" = None, reforms: "Iterable[str | Path]" = ()) -> "Rulebook":
    """Return the checked rulebook of a directory (none: the one that ships), reforms applied in their order.

    A reform is a file, or the name of one in the directory's `reforms/`. Raises BadInput with every mistake.
    """
    from .language.load import load as build

    directory = _shipped("rules") if rules is None else Path(rules)
    named = (directory / "reforms" / f"{reform}.yaml" for reform in reforms)
    found = (file if file.is_file() else Path(reform) for file, reform in zip(named, reforms, strict=True))
    return build(directory, None, tuple(found))


def lives() -> "dict[str, Path]":
    """Return the files of the lives that ship, by name."""
    return {path.stem: path for path in sorted(_shipped("scenarios/people").glob("*.yaml"))}


def compiled(
    book: "Rulebook", layers: Iterable[str] | None = None, readings: Mapping[str, str] | None = None,
    off: Iterable[str] = (),
) -> "Program":  # fmt: skip
    """Return a rulebook as the engines run it, under one stance: layers (none: all), readings, rules left out."""
    from .decide.options import readings_asked, rules_off
    from .decide.program import Compiled
    from .decide.stance import Stance

    counted = frozenset(book.vocabulary.layers if layers is None else layers)
    return Compiled(book).program(Stance(counted, readings_asked(book, readings or {}), rules_off(book, tuple(off))))


def check(
    book: "Rulebook", case: "Case", *, on: Days = (), layers: Iterable[str] | None = None,
    readings: Mapping[str, str] | None = None, questions: Iterable[str] | None = None, off: Iterable[str] = (),
    explain: bool = False, with_readings: bool = False,
) -> "Judgement":  # fmt: skip
    """Decide every question for a life, as `zhol check` does: a column a set of layers, a finding a question and day.

    `layers` asks for one column in place of the ladder, `questions` for some answers only; with `explain` findings
    hold each condition as it stood and the rules that did not take effect. Raises BadInput for a wrong option,
    EnginesDiffer where the two engines do not agree.
    """
    from .decide.check import check as judge

    return judge(
        book, case, on=_days(on), layers=_all(layers), readings=readings, questions=_all(questions),
        rules_off=tuple(off), explain=explain, with_readings=with_readings,
    )  # fmt: skip


def search(
    book: "Rulebook", case: "Case", goal: str, *, on: Day | None = None, layers: Iterable[str] | None = None,
    readings: Mapping[str, str] | None = None, off: Iterable[str] = (), without: Iterable[str] = (),
    avoid: Iterable[str] = (), every: bool = False, years: int = 10,
) -> "Roads":  # fmt: skip
    """Find the ways of a life to a goal, as `zhol path` does, and what is met on them.

    `without` names actors who do nothing, `avoid` answers not to be met. Raises BadInput for a wrong option.
    """
    from .decide.check import Checker
    from .paths.ways import Guide

    return Guide(Checker(book)).roads(
        case, goal, on=None if on is None else _day(on), layers=_all(layers), readings=readings, rules_off=tuple(off),
        without=tuple(without), avoid=tuple(avoid), every=every, years=years,
    )  # fmt: skip


def compare(
    book: "Rulebook", other: "Rulebook | None" = None, *, on: tuple[Day, Day] | Day,
    layers: Iterable[str] | None = None, others_layers: Iterable[str] | None = None,
    readings: Mapping[str, str] | None = None, questions: Iterable[str] | None = None,
) -> "Comparison":  # fmt: skip
    """Say whose answer differs between two sides, and prove that nobody else's does, as `zhol diff` does.

    The sides are two rulebooks (or one), on one day or on one each, under `layers` and `others_layers`. Needs the
    solver z3, the extra zhol[prove]. Raises BadInput where the rulebooks have different words.
    """
    from .decide.check import Checker
    from .decide.options import questions_asked, readings_asked
    from .proof.comparison import compare as compared
    from .proof.side import side

    then, now = on if isinstance(on, tuple) else (on, on)
    counted = tuple(book.vocabulary.layers if layers is None else layers)
    theirs = counted if others_layers is None else tuple(others_layers)
    chosen, checker = readings_asked(book, readings or {}), Checker(book)
    judges = checker, checker if other is None else Checker(other)
    named = [tuple(Path(reform).stem for reform in judge.book.reforms) for judge in judges]
    a = side("a", judges[0], _day(then), counted, chosen, reforms=named[0])
    b = side("b", judges[1], _day(now), theirs, chosen, reforms=named[1])
    words = book.vocabulary.questions
    asked = [id for id, question in words.items() if not question.aside]
    return compared(a, b, asked if questions is None else questions_asked(book, tuple(questions)))


def prove(
    book: "Rulebook", claim: str, *, on: Day, lives: "Mapping[str, Case] | None" = None,
    layers: Iterable[str] | None = None, readings: Mapping[str, str] | None = None,
) -> "Verdict":  # fmt: skip
    """Prove a claim, or show somebody of whom it is not so, as `zhol prove` does.

    `on` is the day of a claim that names none, `lives` are those that it may name. Needs z3 for all but paths. Raises
    BadInput for a claim that cannot be read.
    """
    from .claims.prove import Prover
    from .claims.reading import read_claim
    from .decide.check import Checker

    checker, named = Checker(book), lives or {}

    def case(name: str, _: "Rulebook") -> "Case":
        if name not in named:
            raise _bad(f"claim: unknown life '{name}'; give it under lives")
        return named[name]

    prover = Prover(lambda _: checker, case, _day(on), _all(layers), dict(readings or {}))
    return prover.prove(read_claim(claim, book))


def flaws(book: "Rulebook", *, on: Day, kinds: Iterable[str] | None = None) -> "Audit":
    """Look for contradictions, circles and dangers in a rulebook itself, as `zhol audit` does, up to a day.

    Some kinds need z3; without it the audit says which were passed over.
    """
    from .audit.audit import audit as looked
    from .audit.audited import Audited
    from .audit.flaw import KINDS

    wanted = None if kinds is None else {*kinds}
    return looked(Audited(book, _day(on)), [kind for kind in KINDS if wanted is None or kind in wanted])


def draw(
    book: "Rulebook", cohort: "str | Path", people: int, seed: int = 1, rules: "str | Path | None" = None
) -> "People":
    """Return so many made-up people of a cohort (a file, or one that ships by name): a `case` each.

    They are the same for the same seed on any machine. `rules` is where the catalogue stands that the cohort cites.
    Needs the extra zhol[population]. Raises BadInput for mistakes in the cohort.
    """
    from .language.load import load_catalogue
    from .population.drawing import draw as drawn
    from .population.told_cohort import read_cohort

    catalogue = load_catalogue(_shipped("rules") if rules is None else Path(rules), book)
    found = read_cohort(_named(cohort, "scenarios/cohorts"), book, catalogue)
    return drawn(found, people, seed, book.vocabulary)


def simulate(whatif: "str | Path", directory: "str | Path", rules: "str | Path | None" = None) -> "Run":
    """Run a scenario (a file, or one that ships by name) into a directory, as `zhol simulate` does.

    Needs the extra zhol[population]. Raises BadInput for mistakes in the scenario, Beyond for what no kernel can do.
    """
    from .population.run import simulate as run
    from .population.told_whatif import read_whatif

    file = _named(whatif, "scenarios/whatif")
    return run(read_whatif(file, _shipped("rules") if rules is None else Path(rules)), Path(directory))


def render(found: Any, book: "Rulebook", form: str = "text", width: int = 100) -> str:
    """Write a judgement, ways, verdicts or a comparison as the commands print it: text, md or html.

    Raises TypeError for what has no page.
    """
    from .report.reply import Form, check_reply

    if form not in ("text", "md", "html"):
        raise ValueError(f"'{form}' is no form; write text, md or html")
    kind, how = type(found).__name__, Form(form, width)
    if kind == "Judgement":
        return check_reply([found], book, how)
    if kind == "Roads":
        from .report.path_page import path_page

        return how.write(path_page(found, book))
    if kind == "Verdict":
        from .report.prove_page import prove_page

        return how.write(prove_page([found], book))
    if kind == "Comparison":
        from .report.diff_page import diff_page

        return how.write(diff_page(found))
    raise TypeError(f"a {kind} has no page; judgements, ways, verdicts and comparisons have")


def _named(words: "str | Path", room: str) -> Path:
    """Return the file of that name in a room of what ships, or any other."""
    shipped = _shipped(room) / f"{words}.yaml"
    return shipped if shipped.is_file() else Path(words)


def _shipped(room: str) -> Path:
    from importlib.resources import files

    return Path(str(files("zhol") / room.split("/")[0])).resolve().joinpath(*room.split("/")[1:])


def _day(day: Day) -> int:
    from .language.dates import day_of

    if isinstance(day, int):
        return day
    try:
        return day_of(day)
    except ValueError as error:
        raise _bad(str(error)) from error


def _days(days: Days) -> tuple[int, ...]:
    return (_day(days),) if isinstance(days, str | int) else tuple(map(_day, days))


def _all(names: Iterable[str] | None) -> tuple[str, ...] | None:
    return None if names is None else tuple(names)


def _bad(message: str) -> Exception:
    from .text.diagnostic import BadInput, Diagnostic
    from .text.place import Place

    return BadInput([Diagnostic(Place("argument", 1, 1), message)])
