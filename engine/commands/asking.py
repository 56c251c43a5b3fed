"""The table at which an interview is held: questions out, answers in, the life written after each."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..decide.check import Checker
from ..decide.life import Case
from ..decide.telling import told
from ..interview.answers import read_answer
from ..interview.interview import Interview, Question
from ..interview.why import grounds
from ..language.rulebook import Rulebook
from ..report.asking import closing_page, help_page, not_asked, opening_page, question_page, why_page
from ..report.marking import in_words
from ..report.reply import check_reply
from ..text.diagnostic import nearest
from ..text.limits import TEXT
from ..text.tongue import phrase
from .ending import INTERRUPTED, Bad
from .putting import form_of, printable, put

if TYPE_CHECKING:
    from ..report.page import Line, Page

UNKNOWN = ("-", "dk", "don't know", "do not know", "not known", "unknown")
IMPOSSIBLE = phrase("no life can be so, with what was told before; another answer, or back")
STOP, BACK, WHY, HELP = ("stop", "quit", "exit"), ("back",), ("why", "why?"), ("?", "help")


class Table:
    """One interview held on stdin and stdout; `file` holds what was told at any time."""

    def __init__(self, book: Rulebook, case: Case, file: Path, asked: dict[str, Any]) -> None:
        self.book, self.file = book, file
        self.resumed = asked["case"] is not None
        self.checker = Checker(book)
        self.interview = Interview(self.checker, case)
        self.form = form_of({"form": "text", "output": None}, book)
        self.before: list[Case] = []
        self.there = there(file)
        self.options = options_of(case)

    def sit(self) -> None:
        """Ask until nothing more changes an answer, or somebody stops; Ctrl-C and the end of stdin stop too."""
        put(self.form.write(opening_page(self.interview, str(self.file), self.resumed)), None)
        self.write()
        try:
            done = self._all()
        except (KeyboardInterrupt, click.Abort):
            click.echo()
            self._end(False)
            raise click.exceptions.Exit(INTERRUPTED) from None
        self._end(done)

    def _all(self) -> bool:
        """Ask one question after the other; tell whether the last was reached."""
        while True:
            asked = self.interview.next()
            if asked is None:
                return True
            if not self._one(asked):
                return False

    def _one(self, asked: Question) -> bool:
        """Ask until there is an answer; False where somebody stops."""
        life = self.interview.case.life
        click.echo()
        self.show(question_page(asked, life, self.book, len(self.before) + 1))
        while True:
            words = self._read()
            plain = None if words is None else words.casefold()
            if plain is None or plain in STOP:
                return False
            if plain in WHY:
                self.show(why_page(grounds(self.interview, asked), asked, self.book))
            elif plain in HELP:
                self.show(help_page(asked.topic, self.book))
            elif plain in BACK:
                if self.before:
                    self.interview.go_back(self.before.pop())
                    self.write()
                    return True
                self.say(self.book.tongue.tell("nothing was answered yet"))
            elif self._answered(asked, words or "", plain):
                return True

    def _answered(self, asked: Question, words: str, plain: str) -> bool:
        """Take an answer; one that cannot be used is told in one line, and the question stands."""
        before = self.interview.case
        if plain in UNKNOWN:
            self.interview.give_up(asked.topic)
        else:
            try:
                self.interview.tell(asked.topic, read_answer(words, asked.topic, before.life, self.book))
            except ValueError as error:
                near = nearest(plain, (*STOP, *BACK, *WHY)) if "did you mean" not in str(error) else ""
                self.say(f"{error}{near}")
                return False
        if not self.interview.worlds():
            self.interview.go_back(before)
            self.say(self.book.tongue.tell(IMPOSSIBLE))
            return False
        self.before.append(before)
        self.write()
        return True

    def _read(self) -> str | None:
        """Return a line of stdin that is not empty; None at its end."""
        while True:
            if sys.stdin.isatty():
                click.echo("> ", nl=False)
            raw = sys.stdin.buffer.readline(TEXT)
            if not raw:
                return None
            words = " ".join(raw.decode("utf-8", "replace").split())
            if words:
                return words

    def _end(self, done: bool) -> None:
        """Show the answers as `zhol check` does, and say how to go on."""
        click.echo()
        beside: Line = self._answers() if done else ()
        further = f"zhol check {self.file}{self.options}" if done else f"zhol ask {self.file}"
        self.show(closing_page(str(self.file), len(self.before), further, done, beside, self.book.tongue))

    def _answers(self) -> "Line":
        """Show the answers that were asked for; return which questions do not arise."""
        judged = self.interview.judged()
        if any(f.kind != "not-asked" for column in judged.columns for f in column.findings):
            put(check_reply([judged], self.book, self.form, notes=False), None)
        return not_asked(judged, self.book)

    def show(self, page: "Page") -> None:
        """Show a page."""
        put(self.form.laid_out(page), None)

    def say(self, words: str) -> None:
        """Say one line beside a question."""
        click.echo(f"  {printable(in_words(words, self.book.tongue))}")

    def write(self) -> None:
        """Write what was told, whole or not at all; what somebody else wrote meanwhile is left as it is."""
        if there(self.file) != self.there:
            file = self.file
            raise Bad(
                f"{file}: was changed meanwhile, and not by this interview; it is left so; zhol ask {file} goes on"
            )
        life = told(self.interview.case, self.book)
        put(f"# told in an interview; zhol ask goes on with it\n{life}", self.file, private=True)
        self.there = there(self.file)


def there(file: Path) -> bytes | None:
    """Return what stands in a file; None where there is none."""
    try:
        return file.read_bytes() if file.is_file() else None
    except OSError:
        return None


def options_of(case: Case) -> str:
    """Return the options with which `zhol check` answers what was asked."""
    if case.asks is None:
        return ""
    asks = case.asks
    parts = [f" --question {name}" for name in asks.questions]
    parts += [f" --layers {','.join(asks.layers)}"] if asks.layers else []
    return "".join([*parts, *(f" --reading {term}={name}" for term, name in asks.readings.items())])
