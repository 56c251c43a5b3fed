"""zhol on the command line: arguments in, answers out, no reasoning. Every heavy import waits until a command runs."""

import os
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from zhol.engine.decide.finding import Judgement
    from zhol.engine.decide.life import Case
    from zhol.engine.language.rulebook import Rule, Rulebook
    from zhol.engine.report.exercised import Exercised
    from zhol.engine.report.reply import Form

PROBLEMS, BAD_INPUT, ENGINES_DIFFER, INTERNAL, INTERRUPTED = 1, 2, 3, 70, 130
FORMATS = {".txt": "text", ".md": "md", ".html": "html", ".htm": "html", ".json": "json"}
LIVES = (".yaml", ".yml", ".json")
PIPE_WIDTH, WIDEST, MANY_LIVES = 100, 120, 4


class Bad(click.ClickException):
    """An argument or a file that cannot be used, told in one line."""

    exit_code = BAD_INPUT

    def show(self, file: Any = None) -> None:
        """Print the message as it is, without a word before it."""
        click.echo(_printable(self.message), err=True)


class Zhol(click.Group):
    """The group of commands; it turns what goes wrong into a message and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; only a defect of zhol itself ends in a traceback, and that only where it is asked for."""
        try:
            return super().invoke(ctx)
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except BrokenPipeError:
            # the reader has gone; Python must not find words left to write when it ends
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        except Exception as error:
            ctx.exit(_failed(error))


def _failed(error: Exception) -> int:
    """Tell what went wrong; return the exit code for it."""
    from zhol.engine.text.diagnostic import BadInput

    if isinstance(error, BadInput):
        click.echo(_printable(error.report()), err=True)
        return BAD_INPUT
    if type(error).__name__ == "EnginesDiffer":
        click.echo(str(error), err=True)
        return ENGINES_DIFFER
    if os.environ.get("ZHOL_DEBUG") == "1":
        raise error
    told = f"zhol failed: {type(error).__name__}: {' '.join(str(error).split())}"
    click.echo(f"{told}\nThis is a defect of zhol, not of what it read; ZHOL_DEBUG=1 shows where it is.", err=True)
    return INTERNAL


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version

        try:
            click.echo(f"zhol {version('zhol')}")
        except PackageNotFoundError:
            click.echo("zhol (not installed)")
        ctx.exit()


@click.group(cls=Zhol, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version."
)
def zhol() -> None:
    """Run hypothetical lives through immigration rules.

    What does each law, and each reported practice, make of a life, from when, and why? Not legal advice, and
    never about a real person: a life has no field for a name or a document number. Nothing leaves this machine.

    \b
    Example:
      zhol check life.yaml --on 2024-06-01

    \b
    Exit codes: 0 done, 1 problems were found, 2 the input cannot be used,
    3 the two engines differ.
    """


FILE = click.Path(path_type=Path)
ANY_FORM = click.Choice(["text", "md", "html", "json"])
repeated = partial(click.option, multiple=True)


def about_output(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say how and where to write."""
    command = click.option("-o", "--output", type=FILE, metavar="FILE", help="Write a file, whole or not at all.")(
        command
    )
    said = "Default: text, or as the ending of FILE says."
    return click.option("--format", "form", type=ANY_FORM, help=said)(command)


def about_rules(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say which rulebook to read."""
    said = "Directory of rules. Default: those that ship."
    command = click.option("--no-cache", is_flag=True, help="Read the rules afresh, as ZHOL_CACHE=off does.")(command)
    command = repeated("--reform", "reforms", type=FILE, metavar="FILE...", help="Apply a reform first.")(command)
    return click.option("--rules", "rules_at", type=FILE, metavar="DIR", help=said)(command)


@zhol.command()
@click.argument("cases", nargs=-1, metavar="CASE...")
@repeated("--on", metavar="DATE...", help="Judge on this day. Default: the life's own days, else today.")
@click.option("--layers", metavar="A,B", help="Judge under these layers, in one column. Default: the ladder.")
@repeated("--reading", "readings", metavar="TERM=NAME...", help="Read a vague term so.")
@repeated("--question", "questions", metavar="Q...", help="Answer only this question or status.")
@repeated("--off", "rules_off", metavar="RULE...", help="Leave a rule out.")
@click.option("--why", is_flag=False, flag_value="*", metavar="[QUESTION]", help="Prove an answer; alone, all.")
@click.option("--all", "all_questions", is_flag=True, help="Tell asides and every status too; JSON always does.")
@click.option("--readings", "with_readings", is_flag=True, help="Say which answers hang on how a term is read.")
@click.option("--stdin-lines", is_flag=True, help="Lives from stdin, answers to stdout, in JSON, one a line.")
@click.option("-q", "--quiet", is_flag=True, help="Print the answers alone, without notes.")
@about_output
@about_rules
def check(**asked: Any) -> None:
    """Decide every question for hypothetical lives, and say why.

    CASE is a file that tells a life, - for stdin, or a directory: every .yaml and .json file in it. Each column
    of the answer replays the whole life under its own layers of rules; by default each column adds a layer.
    Options that end in dots may be repeated.

    \b
    Examples:
      zhol check life.yaml --on 2024-06-01
      zhol check life.yaml --why kz-citizenship --reading agreement=as-reported
      zhol check life.yaml --layers law,treaty --question kz-stay
      zhol check life.yaml --format html -o memo.html
      zhol check scenarios/people/
      zhol check --stdin-lines < lives.jsonl > answers.jsonl
    """
    if asked["why"] and not asked["cases"] and (asked["why"] == "-" or Path(asked["why"]).exists()):
        asked["cases"], asked["why"] = (asked["why"],), "*"
    if asked["stdin_lines"]:
        _answer_lines(asked)
        return
    if not asked["cases"]:
        raise click.UsageError("which life? Give a file, a directory, or - for stdin.")
    from zhol.engine.report.reply import check_reply

    lives = _lives(asked["cases"])
    rulebook = _rulebook(asked)
    judgements = _judged(lives, rulebook, asked)
    several = len(judgements) > 1 or any(Path(case).is_dir() for case in asked["cases"])
    proved = _proved(rulebook, asked["why"])
    reply = check_reply(judgements, rulebook, _form(asked), several=several, proved=proved, notes=not asked["quiet"])
    _put(reply, asked["output"])


@zhol.command()
@click.argument("case", metavar="CASE")
@click.option("--to", "goal", required=True, metavar="GOAL", help="A goal of the vocabulary, or WORD=VALUE.")
@click.option("--on", metavar="DATE", help="Set out on this day. Default: the last day that the life judges.")
@click.option("--layers", metavar="A,B", help="Under these layers, in one column. Default: the ladder.")
@repeated("--reading", "readings", metavar="TERM=NAME...", help="Read a vague term so.")
@repeated("--off", "rules_off", metavar="RULE...", help="Leave a rule out.")
@repeated("--without", metavar="ACTOR...", help="Without any act of an actor, or of a state.")
@repeated("--avoid", metavar="WORD=VALUE...", help="No day on the way may end so, as stateless=yes.")
@click.option("--best", "mode", flag_value="best", help="Others do whatever helps.")
@click.option("--worst", "mode", flag_value="worst", help="Others do only what they must.")
@click.option("--all", "every", is_flag=True, help="Tell the ways that differ in substance too.")
@click.option("--within", default=10, metavar="YEARS", help="Look no further ahead. Default: 10 years.")
@about_output
@about_rules
def path(**asked: Any) -> None:
    """Find the ways of a life to a goal, and what is met on them.

    CASE is a file that tells a life, or - for stdin. What is told of later than the day of setting out has not
    happened. Each step is an act of the rulebook; whether it may be done is judged as `zhol check` judges it.

    \b
    Examples:
      zhol path life.yaml --to kz-citizen
      zhol path life.yaml --to kz-citizen --on 2018-06-01 --layers law,treaty --all
      zhol path life.yaml --to kz-citizen --avoid stateless=yes --without china
      zhol path life.yaml --to left-china --format json
    """
    from zhol.engine.decide.case import read_case
    from zhol.engine.decide.check import Checker
    from zhol.engine.paths.ways import Guide
    from zhol.engine.report.path_page import path_page
    from zhol.engine.report.path_record import path_record
    from zhol.engine.report.record import written

    rulebook, form = _rulebook(asked), _form(asked)
    file = "stdin" if asked["case"] == "-" else asked["case"]
    roads = Guide(Checker(rulebook)).roads(
        read_case(_text(asked["case"]), file, rulebook), asked["goal"], on=_day(asked["on"]) if asked["on"] else None,
        layers=_layers(asked), readings=dict(_reading(words) for words in asked["readings"]),
        rules_off=asked["rules_off"], mode=asked["mode"] or "asked", without=asked["without"], every=asked["every"],
        years=asked["within"], avoid=asked["avoid"],
    )  # fmt: skip
    _put(
        written(path_record(roads, rulebook)) if form.name == "json" else form.write(path_page(roads, rulebook)),
        asked["output"],
    )


def _judged(lives: dict[str, str], rulebook: "Rulebook", asked: dict[str, Any]) -> "list[Judgement]":
    """Judge every life; the mistakes in all of them are told together."""
    from zhol.engine.decide.case import read_case
    from zhol.engine.text.diagnostic import BadInput

    judge = _judge(rulebook, asked)
    judgements, bad = [], []
    for file, text in _shown_on_the_way(lives, asked):
        try:
            judgements.append(judge(read_case(text, file, rulebook)))
        except BadInput as error:
            bad.append(error)
    if bad:
        texts = {file: text for error in bad for file, text in error.texts.items()}
        raise BadInput(dict.fromkeys(found for error in bad for found in error.diagnostics), texts)
    return judgements


def _shown_on_the_way(lives: dict[str, str], asked: dict[str, Any]) -> "Iterable[tuple[str, str]]":
    """Go through lives; where there are many, and somebody is looking on, with a bar that shows how far."""
    if len(lives) < MANY_LIVES or asked["quiet"] or not sys.stderr.isatty():
        return lives.items()
    from rich.console import Console
    from rich.progress import track

    return track(list(lives.items()), "judging lives", console=Console(stderr=True), transient=True)


def _judge(rulebook: "Rulebook", asked: dict[str, Any]) -> "Callable[[Case], Judgement]":
    """Return what judges one life as the options say."""
    from zhol.engine.decide.check import Checker
    from zhol.engine.decide.options import leading
    from zhol.engine.report.resting import between

    checker = Checker(rulebook)
    days = tuple(_day(words) for words in asked["on"])
    proved = _proved(rulebook, asked["why"]) if _form_name(asked) == "text" else None
    alone = _grounds(rulebook, proved[0]) if proved else None
    every = asked["all_questions"] or _form_name(asked) == "json" or asked["stdin_lines"]
    told = None if every else (*leading(rulebook), *between(rulebook))
    layers, readings = _layers(asked), dict(_reading(words) for words in asked["readings"])

    def judge(case: "Case") -> "Judgement":
        return checker.check(
            case,
            on=days or case.on or (_today(),),
            layers=layers,
            readings=readings,
            questions=asked["questions"] or alone or told,
            rules_off=asked["rules_off"],
            explain=_explains(asked),
            with_readings=asked["with_readings"],
        )

    return judge


def _grounds(rulebook: "Rulebook", question: str) -> tuple[str, ...]:
    from zhol.engine.report.why import grounds

    return grounds(rulebook, question)


def _explains(asked: dict[str, Any]) -> bool:
    """Tell whether the answer shows how each condition stood; the plain table does not, and is quicker without."""
    return bool(asked["why"]) or _form_name(asked) != "text" or bool(asked["stdin_lines"])


def _answer_lines(asked: dict[str, Any]) -> None:
    """Answer each line of stdin with one line, as it comes; a bad line is told in its place, and in the exit code."""
    if asked["cases"] or asked["output"] or asked["form"] not in (None, "json"):
        raise click.UsageError(
            "--stdin-lines reads stdin and writes JSON to stdout; it takes no CASE, -o or other format."
        )
    from zhol.engine.decide.case import read_case
    from zhol.engine.report.record import check_record, error_record, written
    from zhol.engine.text.diagnostic import BadInput

    rulebook = _rulebook(asked)
    judge = _judge(rulebook, asked)
    bad = False
    for number, raw in enumerate(sys.stdin.buffer, 1):
        if not raw.strip():
            continue
        try:
            record = check_record(judge(read_case(raw.decode("utf-8"), f"line {number}", rulebook)), rulebook)
        except (BadInput, UnicodeDecodeError) as error:
            record, bad = error_record(number, _printable(str(error))), True
        _put(written(record, indent=None), None)
    if bad:
        raise click.exceptions.Exit(BAD_INPUT)


@zhol.command()
@click.argument("name", required=False, metavar="[ID]")
@click.option("--search", default="", metavar="TEXT", help="Only rules that hold all these words, in any part.")
@click.option("--on", metavar="DATE", help="Only rules in force on this day.")
@click.option("--timeline", is_flag=True, help="Show when each question is decided, and why not where nothing does.")
@click.option("--layers", metavar="A,B", help="With --timeline: one column under these layers. Default: the ladder.")
@repeated("--reading", "readings", metavar="TERM=NAME...", help="With --timeline: read a vague term so.")
@click.option("--coverage", is_flag=True, help="Say what became of each item of the sources; exit code 1 with gaps.")
@about_output
@about_rules
def rules(**asked: Any) -> None:
    """Show the rulebook in plain language, with sources, dates and how far each was verified.

    ID is a rule, an act, a duty, a parameter, a question, a status, a fact, a vague term, an instrument or a
    source; without one, all rules are listed by instrument.

    \b
    Examples:
      zhol rules
      zhol rules kz-citizenship
      zhol rules --search passport --on 2017-10-15
      zhol rules --timeline kz-citizenship
      zhol rules --coverage
      zhol rules --format json
    """
    if asked["timeline"]:
        _timeline(asked)
        return
    if asked["layers"] or asked["readings"]:
        raise click.UsageError("--layers and --reading go with --timeline.")
    if asked["coverage"]:
        _put_coverage(asked)
        return
    from zhol.engine.report.record import written
    from zhol.engine.report.rules_table import chosen_rules, rules_page, rules_record

    rulebook, form = _rulebook(asked), _form(asked)
    on = _day(asked["on"]) if asked["on"] else None
    found = chosen_rules(rulebook, on=on, search=asked["search"])
    if not asked["name"]:
        page = rules_page(rulebook, found, on=on, search=asked["search"])
        _put(written(rules_record(rulebook, found)) if form.name == "json" else form.write(page), asked["output"])
        return
    _put(_entry(asked["name"], rulebook, found, form, _exercised(asked)), asked["output"])


def _entry(
    name: str, rulebook: "Rulebook", rules: "tuple[Rule, ...]", form: "Form", exercised: "Exercised | None"
) -> str:
    """Write the page of one word of the rulebook."""
    from zhol.engine.report.entries import entry, nearest_entries

    page = entry(name, rulebook, exercised)
    if page is None:
        raise _no_entry(name, nearest_entries(name, rulebook))
    if form.name != "json":
        return form.write(page)
    from zhol.engine.report.entry_record import entry_record
    from zhol.engine.report.record import written

    spoken_of = [r for r in rules if name in (r.id, r.key, r.table, r.decides, r.instrument)]
    return written(entry_record(name, rulebook, spoken_of, exercised))


def _no_entry(name: str, near: list[str]) -> Bad:
    hint = f" (did you mean {' or '.join(near)}?)" if near else ""
    return Bad(f"command line: {name}: nothing in the rulebook has that name{hint}")


def _timeline(asked: dict[str, Any]) -> None:
    """Show timelines; a gap that nothing explains is a problem found."""
    from zhol.engine.report.entries import entry, nearest_entries
    from zhol.engine.report.record import written
    from zhol.engine.report.timeline_page import timeline_page
    from zhol.engine.report.timeline_record import timeline_record
    from zhol.engine.report.timelines import targets_of, timelines

    if asked["on"] or asked["search"]:
        raise click.UsageError("--timeline shows all days and rules; it takes no --on or --search.")
    rulebook, form, name = _rulebook(asked), _form(asked), asked["name"] or ""
    of = targets_of(name, rulebook) if name else ()
    if name and not of:
        if entry(name, rulebook) is None:
            raise _no_entry(name, nearest_entries(name, rulebook))
        raise Bad(f"command line: {name}: has no timeline; name a question, a status, a duty, a rule or an instrument")
    readings = dict(_reading(words) for words in asked["readings"])
    found = timelines(rulebook, of, layers=_layers(asked), readings=readings)
    told = written(timeline_record(found)) if form.name == "json" else form.write(timeline_page(found, name))
    _put(told, asked["output"])
    if any(found.unexplained()):
        raise click.exceptions.Exit(PROBLEMS)


def _layers(asked: dict[str, Any]) -> tuple[str, ...] | None:
    """Return the layers asked for, or None for the ladder."""
    return None if asked["layers"] is None else tuple(name.strip() for name in asked["layers"].split(","))


def _put_coverage(asked: dict[str, Any]) -> None:
    """Write the catalogue against the rulebook; end with 1 where an item is left open."""
    if asked["name"] or asked["search"] or asked["on"]:
        raise click.UsageError("--coverage tells the whole catalogue; it takes no ID, --search or --on.")
    from zhol.engine.language.catalogue import GAP
    from zhol.engine.language.coverage import coverage
    from zhol.engine.language.load import load_catalogue
    from zhol.engine.report.coverage_page import coverage_page, coverage_record
    from zhol.engine.report.record import written

    rulebook, form = _rulebook(asked), _form(asked)
    covered = coverage(load_catalogue(asked["rules_at"] or _shipped(), rulebook), rulebook)
    told = (
        written(coverage_record(covered, rulebook))
        if form.name == "json"
        else form.write(coverage_page(covered, rulebook))
    )
    _put(told, asked["output"])
    if any(one.fate == GAP for one in covered):
        raise click.exceptions.Exit(PROBLEMS)


def _rulebook(asked: dict[str, Any]) -> "Rulebook":
    from zhol.engine.language.load import load

    return load(asked["rules_at"] or _shipped(), None if asked["no_cache"] else _cache(), asked["reforms"])


def _exercised(asked: dict[str, Any]) -> "Exercised | None":
    """Return what was recorded of lives and scenarios beside the rules; None where nothing was."""
    from zhol.engine.report.exercised import read

    path = Path(asked["rules_at"] or _shipped()) / "exercised.json"
    return read(_text(str(path))) if path.is_file() else None


def _shipped() -> Path:
    from importlib.resources import files

    return Path(str(files("zhol") / "rules")).resolve()


def _cache() -> Path | None:
    """Return where checked rulebooks are kept, or None where that is switched off or there is no home."""
    if os.environ.get("ZHOL_CACHE", "").lower() in ("off", "0", "no"):
        return None
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "zhol"
    except RuntimeError:
        return None


def _lives(cases: Iterable[str]) -> dict[str, str]:
    """Return the text of every life by its file; what cannot be read is told before any is judged."""
    return {"stdin" if file == "-" else file: _text(file) for case in cases for file in _files(case)}


def _files(case: str) -> list[str]:
    if case == "-" or not Path(case).is_dir():
        return [case]
    found = [str(path) for path in sorted(Path(case).iterdir()) if path.suffix in LIVES and path.is_file()]
    if not found:
        raise Bad(f"{case}: a directory without a life; a life is a .yaml or .json file in it")
    return found


def _text(file: str) -> str:
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Bad(f"{file}: not UTF-8 text (byte {error.start + 1})") from error
    except (OSError, ValueError) as error:
        raise Bad(f"{file}: cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _day(words: str) -> int:
    from zhol.engine.language.dates import day_of

    try:
        return day_of(words)
    except ValueError as error:
        raise Bad(f"command line: --on {words}: {error}") from error


def _today() -> int:
    from datetime import date

    return date.today().toordinal()


def _reading(words: str) -> tuple[str, str]:
    term, equals, name = words.partition("=")
    if not (term and equals and name):
        raise Bad(f"command line: --reading {words}: a reading is written TERM=NAME")
    return term.strip(), name.strip()


def _proved(rulebook: "Rulebook", why: str | None) -> tuple[str, ...] | None:
    """Return the questions to prove: None without --why, no name where it stands alone."""
    from zhol.engine.text.diagnostic import nearest

    if why is None or why == "*":
        return None if why is None else ()
    words = rulebook.vocabulary
    known = [*words.questions, *words.statuses, *rulebook.duties]
    if why not in known:
        raise Bad(f"command line: --why {why}: no question or status of that name{nearest(why, known)}")
    return (why,)


def _form_name(asked: dict[str, Any]) -> str:
    output = asked["output"]
    return asked["form"] or (FORMATS.get(output.suffix.lower(), "text") if output else "text")


def _form(asked: dict[str, Any]) -> "Form":
    """Return the form of a reply: what the terminal can show, or plain text for a file or a pipe."""
    from zhol.engine.report.reply import Form

    name, output = _form_name(asked), asked["output"]
    if name != "text" or output:
        return Form(name)
    letters = sys.stdout.encoding or "utf-8"
    if not sys.stdout.isatty():
        return Form(name, _columns() or PIPE_WIDTH, letters=letters)
    width = min(_columns() or os.get_terminal_size(sys.stdout.fileno()).columns or PIPE_WIDTH, WIDEST)
    from rich.console import Console

    console = Console()
    if console.no_color or console.color_system is None:
        return Form(name, width, letters=letters)
    from zhol.engine.report.terminal import painter

    return Form(name, width, painter(console.color_system), letters)


def _columns() -> int:
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isdecimal() else 0


def _printable(text: str) -> str:
    """Return text without what would steer a terminal."""
    return "".join(c if c.isprintable() or c == "\n" else "?" for c in text)


def _put(text: str, output: Path | None) -> None:
    """Write to stdout, or to a file that is there whole or not at all."""
    raw = text.encode(sys.stdout.encoding if output is None and sys.stdout.isatty() else "utf-8", "replace")
    if output is None:
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
        return
    draft = output.with_name(f".{output.name}.{os.getpid()}")
    try:
        if output.exists() and not output.is_file():
            output.write_bytes(raw)  # a pipe or a device is no file to be replaced
            return
        draft.write_bytes(raw)
        draft.replace(output)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise Bad(f"{output}: cannot be written: {error.strerror}") from error


def main() -> None:
    """Run zhol as a program."""
    zhol(prog_name="zhol")


if __name__ == "__main__":
    main()
