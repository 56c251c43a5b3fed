"""Read categories: what statuses and questions may be about, and what is sometimes taken for what."""

from typing import get_args

from ..text.diagnostic import nearest
from ..text.node import Mapping, Node
from ..text.place import Place
from .citations import check_cites, citations
from .facts import label_of
from .forms import CategoryForm
from .rulebook import Category, Weight
from .scope import Scope
from .shape import shaped, spot, words_of

WEIGHTS: tuple[Weight, ...] = get_args(Weight)


def read_category(id: str, node: Node, place: Place, scope: Scope) -> Category | None:
    """Read one category; that it is not another is a statement, so it is cited."""
    form = shaped(CategoryForm, node, f"category {id}", scope.found)
    if form is None or not isinstance(node, Mapping):
        return None
    weight = next((known for known in WEIGHTS if known == form.weight), None)
    if weight is None:
        hint = nearest(form.weight, WEIGHTS) or f"; it is one of {', '.join(WEIGHTS)}"
        scope.found.error(spot(node, "weight"), f"category {id}: unknown weight '{form.weight}'{hint}")
        return None
    check_cites(node.get("cite"), scope, f"category {id}", place)
    if form.is_not and not form.cite:
        scope.found.error(
            spot(node, "is_not"), f"category {id}: no citation; say where it stands that it is not another"
        )
    return Category(id, label_of(id, form.label), weight, tuple(form.is_not), citations(form.cite, scope))


def check_categories(section: Node | None, scope: Scope) -> None:
    """Report what a category is said not to be where there is no such category."""
    for _, node in section if isinstance(section, Mapping) else ():
        for word in words_of(node.get("is_not")) if isinstance(node, Mapping) else ():
            scope.name("category", word.text, scope.categories, word.place)
