"""The first page: what is asked, on which day, under which layers; or a life that is there already."""

from starlette.datastructures import QueryParams

from ..decide.life import Asks
from ..decide.options import leading, wrong
from ..decide.stance import ladder
from ..interview.telling import begun
from ..language.dates import text
from ..paths.goal import made_of
from ..report.words import Wording
from .answering import answers
from .asking import asked_next
from .desk import Desk
from .form import day_in, sheet_in
from .sheet import FORM, Sheet, sheet_of
from .shown import Shown

LADDER = "ladder"


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


def columns(desk: Desk) -> list[tuple[str, str]]:
    """Return the layers that may count, as a form names them and in words: all steps of the ladder, or one of them."""
    always = {id for id, layer in desk.book.vocabulary.layers.items() if layer.under_all}
    found = [(LADDER, "side by side, each column adding a layer")]
    so_far: list[str] = []
    for title, layers in ladder(desk.book):
        counted = [layer for layer in layers if layer not in always]
        so_far.append(title)
        found.append((",".join(counted), f"one column: {' '.join(so_far)}"))
    return found


def terms(desk: Desk) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Return each vague term, and how it may be read, the reading by default first."""
    say = Wording(desk.book)
    return [
        (id, say.name(id), [(name, say.reading(id, name)) for name in term.readings])
        for id, term in desk.book.terms.items()
    ]


def readings_in(desk: Desk, form: QueryParams, mark: str = "") -> dict[str, str]:
    """Return the readings that were chosen and are not those by default."""
    chosen = {id: form.get(f"{mark}reading {id}", "") for id in desk.book.terms}
    return {id: name for id, name in chosen.items() if name and name != desk.book.terms[id].readings[0]}


def layers_in(form: QueryParams, field: str) -> tuple[str, ...]:
    """Return the layers that were chosen for one column; none for the ladder."""
    words = form.get(field, LADDER)
    return () if words == LADDER else tuple(filter(None, words.split(",")))


def begin(desk: Desk, form: QueryParams) -> Shown:
    """Begin an interview."""
    about = form.get("about", "")
    sort, _, name = about.partition(" ")
    questions = (*made_of(desk.book, name),) if sort == "goal" else (name,) if sort == "question" else ()
    asks = Asks(questions, layers_in(form, "layers"), readings_in(desk, form))
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
