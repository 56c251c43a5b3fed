"""The pages of an interview: what it is about, a question, why it is asked, and how it ended."""

from collections.abc import Sequence

from ..decide.finding import Judgement
from ..decide.life import Life
from ..interview.answers import NOBODY, SOMEBODY, choices
from ..interview.interview import Interview, Question
from ..interview.topic import Topic
from ..interview.why import Ground
from ..language.dates import words as date_words
from ..language.rulebook import Rulebook
from .page import Block, Heading, Line, Page, Piece, Say, line
from .words import Wording, day_words, listed
from .wrap import FIRM

COMMANDS = {
    "-": "not known: it is left open, and not asked again",
    "why": "which answers hang on it, and by which rules",
    "back": "take back the answer before",
    "stop": "stop here; what was told is kept",
    "?": "what can be answered",
}
SHOWN = 6
"""So many answers are named at most, and of each so many rules."""


def opening_page(interview: Interview, file: str, resumed: bool) -> Page:
    """Say what the interview is about, and how one answers."""
    say = Wording(interview.book)
    names = [say.name(question) for question in interview.questions]
    about = listed(names) if len(names) <= SHOWN else f"{listed(names[:3], ',')} and {len(names) - 3} more"
    blocks: list[Block] = [
        Heading(line(about[:1].upper() + about[1:]), f"on {listed(map(day_words, interview.days))}"),
        Say(line("Under: ", ", ".join(title for title, _ in interview.columns), ".")),
        Say(line(f"{'Goes on with' if resumed else 'Told to'} {file}, which is written after each answer.")),
        Say(line("It is a made-up life that is told; nobody is named.")),
        Say(line("A number or a word answers; - is not known, ? helps; why, back, stop.")),
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
    whose = "".join(f" of the {say.name(role)}" for role in reversed(topic.path))
    whose = f" ({whose.removeprefix(' of ')})" if whose else ""
    label = say.name(topic.name)
    day = date_words(life.start)
    if topic.sort == "role":
        return f"{label[:1].upper()}{label[1:]}{whose}: is there anybody?"
    if topic.sort == "since":
        return f"{label[:1].upper()}{label[1:]}{whose}: since when has it been what it was on {day}?"
    on = f", on {day}" if topic.sort == "status" else ""
    return f"{label[:1].upper()}{label[1:]}{whose}{on}?"


def said_of(topic: Topic, word: str, book: Rulebook) -> str:
    """Return what can be chosen, or was told, in words."""
    named = {SOMEBODY: "somebody", NOBODY: "nobody"}
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
    blocks += [_point(f"{name:<4}", line(said)) for name, said in COMMANDS.items()]
    return Page("help", tuple(blocks))


def how(topic: Topic, book: Rulebook) -> str:
    """Say in which words one answers."""
    if topic.sort == "fact" and book.vocabulary.facts[topic.name].type == "set":
        return "Several may be named, with commas between them; none is an answer too."
    if choices(topic, book):
        return "The number of a line, or its words."
    if topic.sort == "since" or (topic.sort == "fact" and book.vocabulary.facts[topic.name].type == "date"):
        return "A day, a month, a year, or first..last: 2014-06-01, 2014-06, 2014, 2012..2015-03."
    return "A whole number, or least..greatest: 4, 2..5."


def why_page(grounds: Sequence[Ground], asked: Question, book: Rulebook) -> Page:
    """Say which answers hang on a question, and which rules wait for it."""
    say = Wording(book)
    told = "An answer was found that it changes" if asked.shown else "More is open than could be tried; it may change"
    blocks: list[Block] = [Say(line(f"{told}. On it hang:"))]
    for ground in grounds[:SHOWN]:
        rules = [*ground.rules[:SHOWN], *([f"{len(ground.rules) - SHOWN} more"] if len(ground.rules) > SHOWN else [])]
        through = f" — through {listed(rules)}" if rules else ""
        where = f" ({', '.join(ground.columns)})"
        blocks.append(_point("·", line(Piece(say.name(ground.question), "name"), where, through)))
    if len(grounds) > SHOWN:
        blocks.append(_point("·", line(f"and {len(grounds) - SHOWN} more")))
    return Page("why", tuple(blocks))


def not_asked(judged: Judgement, book: Rulebook) -> Line:
    """Name the questions that do not arise in any column; a table of answers leaves them out."""
    arising = {f.question for column in judged.columns for f in column.findings if f.kind != "not-asked"}
    names = dict.fromkeys(f.question for column in judged.columns for f in column.findings)
    say = Wording(book)
    left = [say.name(name) for name in names if name not in arising]
    return line(f"Not asked of such a person: {'; '.join(left)}.") if left else ()


def closing_page(file: str, asked: int, further: str, done: bool, beside: Line = ()) -> Page:
    """Say how it ended, and with which command one goes on; `beside` is said first."""
    how = "Nothing more that can be told changes an answer" if done else "Stopped"
    count = f"{asked} question{'' if asked == 1 else 's'}"
    first = (Say(beside),) if beside else ()
    return Page(
        "end", (*first, Say(line(f"{how}; {count} answered. Written: {file}")), Say(line(f"Go on with: {further}")))
    )
