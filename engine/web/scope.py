"""Under what a life is judged: which layers count, and how vague terms are read, as a form offers and returns them."""

from starlette.datastructures import QueryParams

from ..decide.stance import ladder
from ..report.lineup import title_told
from ..report.words import Wording
from .desk import Desk

LADDER = "ladder"


def columns(desk: Desk) -> list[tuple[str, str]]:
    """Return the layers that may count, as a form names them and in words: all steps of the ladder, or one of them."""
    say = Wording(desk.book)
    always = {id for id, layer in desk.book.vocabulary.layers.items() if layer.under_all}
    found = [(LADDER, say.tell("side by side, each column adding a layer"))]
    so_far: list[str] = []
    for title, layers in ladder(desk.book):
        counted = [layer for layer in layers if layer not in always]
        so_far.append(title_told(title, say))
        found.append((",".join(counted), say.tell("one column: {layers}", layers=" ".join(so_far))))
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


def layers_in(words: str) -> tuple[str, ...]:
    """Return the layers that were chosen for one column; none for the ladder."""
    return () if words == LADDER else tuple(filter(None, words.split(",")))
