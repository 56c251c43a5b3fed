"""The answers to a life: the matrix and its notes, the proof of one of them, and the file of the life."""

from starlette.datastructures import QueryParams

from ..decide.finding import Judgement
from ..interview.interview import Interview
from ..language.dates import text
from ..report.answer import answer
from ..report.asking import not_asked
from ..report.page import Page, Say
from ..report.path_page import MODES
from ..report.why import grounds, why
from ..report.words import Wording
from ..text.tongue import phrase
from .desk import Desk
from .form import sheet_in
from .judging import case_on, judged, ways_to_try
from .sheet import Sheet
from .shown import Shown

STOPPED = phrase(
    "Stopped before the last question: what was not told was not filled in, so that an answer told as unknown may be "
    "settled already."
)


def answers(desk: Desk, sheet: Sheet, with_readings: bool = False) -> Shown:
    """Show every answer of a life as it is told."""
    case = case_on(desk, sheet)
    ways = ways_to_try(desk, case)
    how = desk.book.tongue.tell(STOPPED) if ways else ""
    return _shown(desk, sheet, judged(desk, case, with_readings=with_readings, ways=ways), how)


def ended(desk: Desk, sheet: Sheet, interview: Interview) -> Shown:
    """Show the answers at the end of an interview."""
    tell = desk.book.tongue.tell
    how = tell("Nothing more that can be told changes an answer.") if interview.worlds() else tell("No life can be so.")
    return _shown(desk, sheet, interview.judged(), how)


def asked_for(desk: Desk, form: QueryParams) -> Shown:
    """Show the answers that were asked for, and where wished which of them hang on how a term is read."""
    return answers(desk, sheet_in(form), form.get("readings") == "yes")


def proof(desk: Desk, form: QueryParams) -> Shown:
    """Prove one answer."""
    sheet, question = sheet_in(form), form.get("question", "")
    case = case_on(desk, sheet)
    found = judged(
        desk, case, (question, *grounds(desk.book, question)) if question else (), explain=True,
        ways=ways_to_try(desk, case),
    )  # fmt: skip
    page = why(found, desk.book, (question,) if question else ())
    say = Wording(desk.book)
    title = say.tell("why: {question}", question=say.name(question))
    return Shown("page", title, {"sheet": sheet, "page": page, "about": question})


def file(desk: Desk, form: QueryParams) -> str:
    """Return the file of a life, for the browser to save."""
    return sheet_in(form).file(desk.book)


def _shown(desk: Desk, sheet: Sheet, found: Judgement, how: str) -> Shown:
    """Show a judgement; what does not arise in any column is named, and no empty table shown."""
    beside = not_asked(found, desk.book)
    page = answer(found, desk.book)
    if beside and sheet.case(desk.book).asks is not None:
        page = Page(page.title, (*page.blocks[:-1], Say(beside), page.blocks[-1]))
    say = Wording(desk.book)
    proved = dict.fromkeys(f.question for column in found.columns for f in column.findings if f.kind != "not-asked")
    told = {
        "sheet": sheet,
        "page": page,
        "how": how,
        "questions": [(name, say.name(name)) for name in proved],
        "last": text(max(found.days)),
        "interview": sheet.case(desk.book).asks is not None,
        "modes": [(name, say.tell(words)) for name, words in MODES.items()],
        "goals": [(name, say.name(name)) for name in desk.book.vocabulary.goals],
    }
    return Shown("answers", say.case(page.title), told)
