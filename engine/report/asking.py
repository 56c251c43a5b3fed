"""The pages of an interview: what it is about, a question, why it is asked, and how it ended."""

from collections.abc import Sequence

from ..decide.finding import Judgement
from ..decide.life import Life
from ..interview.answers import NOBODY, SOMEBODY, choices
from ..interview.interview import Interview, Question
from ..interview.topic import Topic
from ..interview.why import Ground
from ..language.rulebook import Rulebook
from ..text.tongue import ENGLISH, Tongue, capital, phrase
from .lineup import title_told
from .page import Block, Heading, Line, Page, Piece, Say, line
from .words import Wording
from .wrap import FIRM

COMMANDS = {
    "-": phrase("not known: it is left open, and not asked again"),
    "why": phrase("which answers hang on it, and by which rules"),
    "back": phrase("take back the answer before"),
    "stop": phrase("stop here; what was told is kept"),
    "?": phrase("what can be answered"),
}
SHOWN = 6
"""So many answers are named at most, and of each so many rules."""


def opening_page(interview: Interview, file: str, resumed: bool) -> Page:
    """Say what the interview is about, and how one answers."""
    say = Wording(interview.book)
    names = [say.name(question) for question in interview.questions]
    few = len(names) <= SHOWN
    about = (
        say.listed(names)
        if few
        else say.tell("{names} and {n} more", names=say.listed(names[:3], ","), n=len(names) - 3)
    )
    kept = (
        say.tell("Goes on with {file}, which is written after each answer.", file=say.tongue.own(file))
        if resumed
        else say.tell("Told to {file}, which is written after each answer.", file=say.tongue.own(file))
    )
    under = ", ".join(title_told(title, say) for title, _ in interview.columns)
    blocks: list[Block] = [
        Heading(line(capital(about)), say.tell("on {day}", day=say.listed(map(say.day, interview.days)))),
        Say(line(say.tell("Under: {columns}.", columns=under))),
        Say(line(kept)),
        Say(line(say.tell("It is a made-up life that is told; nobody is named."))),
        Say(line(say.tell("A number or a word answers; - is not known, ? helps; why, back, stop."))),
    ]
    return Page("interview", tuple(blocks))


def question_page(asked: Question, life: Life, book: Rulebook, number: int) -> Page:
    """Put a question, with what can be chosen."""
    return Page(
        "question",
        (Heading(line(f"{number}. ", asking(asked.topic, life, book)), rank=3), *_choices(asked.topic, book)),
    )


def asking(topic: Topic, life: Life, book: Rulebook) -> str:
    """Return a question in words."""
    say = Wording(book)
    label = capital(say.name(topic.name)) + (f" ({whose(topic, say)})" if topic.path else "")
    day = say.span(life.start)
    if topic.sort == "role":
        return say.tell("{word}: is there anybody?", word=label)
    if topic.sort == "since":
        return say.tell("{word}: since when has it been what it was on {day}?", word=label, day=day)
    return say.tell("{word}, on {day}?", word=label, day=day) if topic.sort == "status" else f"{label}?"


def whose(topic: Topic, say: Wording) -> str:
    """Say whose it is that is asked about: `the father of the spouse`."""
    *rest, last = reversed(topic.path)
    told = say.tell("the {role}", role=say.name(rest[0] if rest else last))
    for role in [*rest[1:], last] if rest else ():
        told = say.tell("{word} of the {role}", word=told, role=say.name(role))
    return told


def said_of(topic: Topic, word: str, book: Rulebook) -> str:
    """Return what can be chosen, or was told, in words."""
    tongue = book.tongue
    named = {SOMEBODY: tongue.tell("somebody"), NOBODY: tongue.tell("nobody")}
    return named.get(word) or Wording(book).outcome(topic.name, word)


def _choices(topic: Topic, book: Rulebook) -> list[Block]:
    words = [said_of(topic, word, book) for word in choices(topic, book)]
    return [_point(f"{n:>2}", line(said)) for n, said in enumerate(words, 1)]


def _point(mark: str, words: Line) -> Say:
    """A line under a mark, with no empty line between it and the next."""
    return Say(line(mark.replace(" ", FIRM), FIRM, FIRM, words))


def help_page(topic: Topic, book: Rulebook) -> Page:
    """Say what can be answered."""
    blocks: list[Block] = [Say(line(how(topic, book)))]
    own, tell = book.tongue.own, book.tongue.tell
    blocks += [_point(own(f"{name:<4}"), line(tell(said))) for name, said in COMMANDS.items()]
    return Page("help", tuple(blocks))


def how(topic: Topic, book: Rulebook) -> str:
    """Say in which words one answers."""
    tell = book.tongue.tell
    if topic.sort == "fact" and book.vocabulary.facts[topic.name].type == "set":
        return tell("Several may be named, with commas between them; none is an answer too.")
    if choices(topic, book):
        return tell("The number of a line, or its words.")
    if topic.sort == "since" or (topic.sort == "fact" and book.vocabulary.facts[topic.name].type == "date"):
        return tell("A day, a month, a year, or first..last: 2014-06-01, 2014-06, 2014, 2012..2015-03.")
    return tell("A whole number, or least..greatest: 4, 2..5.")


def why_page(grounds: Sequence[Ground], asked: Question, book: Rulebook) -> Page:
    """Say which answers hang on a question, and which rules wait for it."""
    say = Wording(book)
    told = (
        say.tell("An answer was found that it changes. On it hang:")
        if asked.shown
        else say.tell("More is open than could be tried; it may change. On it hang:")
    )
    blocks: list[Block] = [Say(line(told))]
    for ground in grounds[:SHOWN]:
        rules = [*map(say.tongue.own, ground.rules[:SHOWN])]
        rules += [say.tell("{n} more", n=len(ground.rules) - SHOWN)] if len(ground.rules) > SHOWN else []
        through = f" — {say.tell('through {rules}', rules=say.listed(rules))}" if rules else ""
        where = f" ({', '.join(title_told(title, say) for title in ground.columns)})"
        blocks.append(_point("·", line(Piece(say.name(ground.question), "name"), where, through)))
    if len(grounds) > SHOWN:
        blocks.append(_point("·", line(say.tell("and {n} more", n=len(grounds) - SHOWN))))
    return Page("why", tuple(blocks))


def not_asked(judged: Judgement, book: Rulebook) -> Line:
    """Name the questions that do not arise in any column; a table of answers leaves them out."""
    arising = {f.question for column in judged.columns for f in column.findings if f.kind != "not-asked"}
    names = dict.fromkeys(f.question for column in judged.columns for f in column.findings)
    say = Wording(book)
    left = [say.name(name) for name in names if name not in arising]
    return line(say.tell("Not asked of such a person: {questions}.", questions="; ".join(left))) if left else ()


def closing_page(
    file: str, asked: int, further: str, done: bool, beside: Line = (), tongue: Tongue = ENGLISH
) -> Page:  # fmt: skip
    """Say how it ended, and with which command one goes on; `beside` is said first."""
    how = tongue.tell("Nothing more that can be told changes an answer") if done else tongue.tell("Stopped")
    count = tongue.tell("1 question answered") if asked == 1 else tongue.tell("{n} questions answered", n=asked)
    first = (Say(beside),) if beside else ()
    kept = tongue.tell("{how}; {count}. Written: {file}", how=how, count=count, file=tongue.own(file))
    onward = tongue.tell("Go on with: {command}", command=tongue.own(further))
    return Page("end", (*first, Say(line(kept)), Say(line(onward))))
