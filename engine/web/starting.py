"""The first page: what is asked, on which day, under which layers; or a life that is there already."""

from starlette.datastructures import QueryParams

from ..decide.life import Asks
from ..decide.options import leading, wrong
from ..interview.telling import begun
from ..language.dates import text
from ..paths.goal import made_of
from ..report.words import Wording
from .answering import answers
from .asking import asked_next
from .desk import Desk
from .form import day_in, sheet_in
from .scope import LADDER, columns, layers_in, readings_in, terms
from .sheet import FORM, Sheet, sheet_of
from .shown import Shown


def start(desk: Desk, form: QueryParams) -> Shown:
    """Show what can be asked."""
    book, say = desk.book, Wording(desk.book)
    told = {
        "today": text(desk.today()),
        "goals": [(name, say.name(name)) for name in book.vocabulary.goals],
        "questions": [(name, say.name(name)) for name in leading(book)],
        "columns": columns(desk),
        "lives": sorted(desk.lives),
        "terms": terms(desk),
    }
    return Shown("start", "zhol", told)


def begin(desk: Desk, form: QueryParams) -> Shown:
    """Begin an interview."""
    about = form.get("about", "")
    sort, _, name = about.partition(" ")
    questions = (*made_of(desk.book, name),) if sort == "goal" else (name,) if sort == "question" else ()
    asks = Asks(questions, layers_in(form.get("layers", LADDER)), readings_in(desk, form))
    day = day_in(form, "on", desk.today())
    return asked_next(desk, sheet_of(begun((day,), asks, desk.book), desk.book))


def opened(desk: Desk, form: QueryParams) -> Shown:
    """Open a life that was pasted, or one that ships: an interview goes on, any other is answered."""
    name, pasted = form.get("name", ""), form.get("life", "")
    if name and name not in desk.lives:
        raise wrong(f"'{name[:60]}' is no life that ships", FORM)
    sheet = Sheet(desk.lives[name].read_text("utf-8")) if name else sheet_in(form)
    if not name and not pasted.strip():
        raise wrong("nothing was pasted; a life is the text of a file that zhol check reads", FORM)
    asked = sheet.case(desk.book).asks
    return answers(desk, sheet) if asked is None else asked_next(desk, sheet)
