"""The interview: a question, what can be answered, why it is asked, what was told, and the answers so far."""

from starlette.datastructures import QueryParams

from ..decide.life import Life
from ..interview.answers import choices, read_answer
from ..interview.interview import Interview
from ..interview.topic import Topic
from ..interview.why import grounds
from ..language.dates import text
from ..language.rulebook import Rulebook
from ..report.answer import answer
from ..report.asking import asking, how, said_of, why_page
from ..report.page import Heading, Page
from ..text.tongue import phrase, signed
from .answering import ended
from .desk import Desk
from .form import sheet_in
from .judging import QUICK, case_on
from .sheet import UNKNOWN, Sheet, topic_written, written
from .shown import Shown

IMPOSSIBLE = phrase("no life can be so, with what was told before; another answer, or back")


def ask(desk: Desk, form: QueryParams) -> Shown:
    """Take an answer, and ask what comes next; one that cannot be used is told, and the question stands."""
    sheet, does = sheet_in(form), form.get("do", "")
    if does == "back":
        return asked_next(desk, sheet.back_to(max(0, len(sheet.answers) - 1)))
    if does.startswith("to ") and does[3:].isdecimal():
        return asked_next(desk, sheet.back_to(int(does[3:7])))
    if not form.get("asked"):
        return asked_next(desk, sheet)
    topic = topic_written(form["asked"], desk.book)
    words = UNKNOWN if does == "unknown" else in_words(form, topic, desk.book)
    try:
        more = answered(sheet, topic, words, desk)
    except ValueError as error:
        return asked_next(desk, sheet, str(error), form.get("answer", ""))
    return asked_next(desk, more)


def answered(sheet: Sheet, topic: Topic, words: str, desk: Desk) -> Sheet:
    """Return the sheet with an answer more. Raises ValueError, which says in one line what would be right."""
    if words == UNKNOWN:
        return sheet.more(topic, UNKNOWN)
    if not words:
        raise ValueError(desk.book.tongue.tell("nothing was answered; what is not known is an answer too"))
    read_answer(words, topic, sheet.case(desk.book).life, desk.book)
    more = sheet.more(topic, words)
    if not Interview(desk.checker, case_on(desk, more)).worlds():
        raise ValueError(desk.book.tongue.tell(IMPOSSIBLE))
    return more


def in_words(form: QueryParams, topic: Topic, book: Rulebook) -> str:
    """Return what was filled in as one answers in words; a list that may be empty says none."""
    found = [" ".join(words.split()) for words in form.getlist("answer")]
    return ", ".join(filter(None, found)) or ("none" if several(topic, book) else "")


def several(topic: Topic, book: Rulebook) -> bool:
    """Tell whether several may be chosen."""
    return topic.sort == "fact" and book.vocabulary.facts[topic.name].type == "set"


def asked_next(desk: Desk, sheet: Sheet, wrong: str = "", tried: str = "") -> Shown:
    """Ask what comes next, or show the answers where nothing more can change one."""
    interview = Interview(desk.checker, case_on(desk, sheet))
    asked = interview.next()
    if asked is None:
        return ended(desk, sheet, interview)
    life, book = interview.case.life, desk.book
    told = {
        "sheet": sheet,
        "asked": written(asked.topic),
        "question": asking(asked.topic, life, book),
        "number": len(sheet.answers) + 1,
        "choices": [(word, said_of(asked.topic, word, book)) for word in choices(asked.topic, book)],
        "several": several(asked.topic, book),
        "how": how(asked.topic, book),
        "wrong": at_fault(wrong, desk),
        "tried": tried,
        "why": why_page(grounds(interview, asked), asked, book),
        "said": [(asking(t, then, book), in_short(t, words, then, book)) for t, words, then in sheet.said(book)],
        "so_far": so_far(interview, desk),
        "day": text(interview.days[0]),
    }
    return Shown("ask", book.tongue.tell("a question"), told)


def at_fault(wrong: str, desk: Desk) -> str:
    """Return what is wrong with an answer; what nobody has translated is told to be English."""
    return wrong if signed(wrong) else desk.book.tongue.left(wrong)


def in_short(topic: Topic, words: str, life: Life, book: Rulebook) -> str:
    """Say an answer as it was chosen."""
    if words == UNKNOWN:
        return book.tongue.tell("not known")
    labels = {word: said_of(topic, word, book) for word in choices(topic, book)}
    return ", ".join(labels.get(part.strip(), part.strip()) for part in words.split(","))


def so_far(interview: Interview, desk: Desk) -> Page:
    """Tell the answers of a life that is told in part: only the table."""
    page = answer(interview.judged(ways=QUICK), desk.book, notes=False)
    return Page(page.title, tuple(block for block in page.blocks if not isinstance(block, Heading)))


def live(desk: Desk, form: QueryParams) -> Shown:
    """Tell the answers as they would be with what is filled in and not yet sent."""
    sheet, wrong = sheet_in(form), ""
    topic = topic_written(form.get("asked", ""), desk.book)
    words = in_words(form, topic, desk.book)
    if words:
        try:
            sheet = answered(sheet, topic, words, desk)
        except ValueError as error:
            wrong = str(error)
    told = {
        "so_far": so_far(Interview(desk.checker, case_on(desk, sheet)), desk), "wrong": at_fault(wrong, desk),
        "tried": words,
    }  # fmt: skip
    return Shown("so_far", "", told)
