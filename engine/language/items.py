"""Read the catalogue: one file a work, checked against the words of the rulebook and against what cites it."""

from collections.abc import Iterable
from typing import cast, get_args

from ..text.diagnostic import nearest
from ..text.node import Mapping, Node, Scalar, Sequence, text_of
from .catalogue import Catalogue, Figure, How, Item, Number
from .catalogue_forms import CatalogueForm, FigureForm, ItemForm
from .coverage import coverage
from .dates import span_of
from .marks import MARKS, UNREAD
from .passage import passage
from .rulebook import Rulebook
from .scope import Scope
from .shape import shaped, words_of

KEY = "catalogue"
HOWS = get_args(How)


class Items:
    """The items being read; `catalogue` holds those of every file read so far."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.found = scope.found
        self.by_id: dict[str, Item] = {}
        self.works: dict[str, Node] = {}

    def read(self, roots: Iterable[Mapping]) -> Catalogue:
        """Return the items of the files that hold a work each."""
        for root in roots:
            for key, _ in root:
                if key.text != KEY:
                    self.found.error(
                        key.place,
                        f"unknown key '{key.text}'; a file of the catalogue holds one map under the key '{KEY}'",
                    )
            self._work(root.get(KEY))
        return Catalogue(tuple(self.by_id.values()))

    def _work(self, node: Node | None) -> None:
        form = shaped(CatalogueForm, node, KEY, self.found) if node is not None else None
        if form is None or not isinstance(node, Mapping):
            self.scope.blinded("item")
            return
        place = node.value_place("work")
        if self.scope.works is not None:
            self.scope.name("work of sources.yaml", form.work, self.scope.works, place)
        if form.work in self.works:
            first = self.works[form.work].place
            self.found.error(place, f"catalogue of '{form.work}' a second time; the first is in {first.file}")
        self.works[form.work] = node
        self._words(node)
        listed = node.get("items")
        for one in listed if isinstance(listed, Sequence) else ():
            self._item(one, form)

    def _words(self, node: Mapping) -> None:
        """Report layers and marks that there are not."""
        for word in words_of(node.get("layer")):
            self.scope.name("layer", word.text, self.scope.layers, word.place)
        for word in words_of(node.get("mark")):
            if word.text not in MARKS:
                self.found.error(word.place, f"unknown mark '{word.text}'; marks are {', '.join(MARKS)}")

    def _item(self, node: Node, work: CatalogueForm) -> None:
        form = shaped(ItemForm, node, "item", self.found)
        if form is None or not isinstance(node, Mapping):
            self.scope.blinded("item")
            return
        id, marks = form.id or f"{work.work} {form.at}", tuple(form.mark or work.mark)
        self._words(node)
        if not marks:
            self.found.error(node.place, f"item {id}: no mark; say how far it is confirmed")
        if id in self.by_id:
            first = self.by_id[id].place
            self.found.error(
                node.place, f"item '{id}' a second time; the first is on line {first.line} of {first.file}"
            )
        told = [key for key in ("figure", "assumption", "out_of_scope") if node.get(key) is not None]
        for key in told[1:]:
            self.found.error(node.key_place(key), f"item {id}: '{key}' beside '{told[0]}'; one thing became of it")
        self.by_id[id] = Item(
            id, work.work, form.at, passage(form.at), form.says, tuple(form.layer or work.layer), marks,
            form.dates or work.dates, self._figures(node.get("figure"), id), form.assumption, form.out_of_scope,
            node.place,
        )  # fmt: skip

    # --- figures

    def _figures(self, node: Node | None, id: str) -> tuple[Figure, ...]:
        """Read one figure, or a list of them."""
        listed = node.items if isinstance(node, Sequence) else () if node is None else (node,)
        return tuple(figure for one in listed if (figure := self._figure(one, f"figure of {id}")))

    def _figure(self, node: Node, what: str) -> Figure | None:
        form = shaped(FigureForm, node, what, self.found)
        if form is None or not isinstance(node, Mapping):
            return None
        low, high = self._ends(node.get("value"), what)
        if form.how not in HOWS:
            hint = nearest(form.how, HOWS) or f"; it should be {', '.join(HOWS)}"
            self.found.error(node.value_place("how"), f"{what}: unknown '{form.how}'{hint}")
        on, day = None, node.get("on")
        if isinstance(day, Scalar):
            try:
                on = span_of(day.text)
            except ValueError as error:
                self.found.error(day.place, str(error))
        return Figure(low, high, form.unit, cast(How, form.how), on, form.per, form.place, form.of)

    def _ends(self, node: Node | None, what: str) -> tuple[Number, Number]:
        words = words_of(node)
        numbers = [number for word in words if (number := _number(word.text)) is not None]
        if node is not None and (
            len(numbers) != len(words) or len(numbers) not in (1, 2) or numbers != sorted(numbers)
        ):
            said = f"'{text_of(node)}'" if isinstance(node, Scalar) else "what stands here"
            self.found.error(node.place, f"{what}: {said} is no number; write one, or [least, most]")
            return 0, 0
        return (numbers[0], numbers[-1]) if numbers else (0, 0)


def check_cited(catalogue: Catalogue, scope: Scope) -> None:
    """Report citations where the catalogue of their work has nothing.

    What was not read (general knowledge) cannot be expected among the items.
    """
    for node in scope.cited:
        work, at = text_of(node.get("work")), node.get("at")
        if not isinstance(at, Scalar) or text_of(node.get("mark")) in UNREAD:
            continue
        if not catalogue.knows(work, passage(at.text)):
            hint = nearest(at.text, [item.at for item in catalogue.by_work[work]])
            said = f"the catalogue of '{work}' has no item at '{at.text}'"
            scope.found.error(at.place, said + (hint or "; cite one that is there, or add it"))


def check_items(catalogue: Catalogue, book: Rulebook, scope: Scope) -> None:
    """Report citations where the catalogue of their work has nothing, and items out of scope that are cited after
    all."""
    if "item" in scope.blind:
        return
    check_cited(catalogue, scope)
    for one in coverage(catalogue, book):
        if one.item.out_of_scope and one.links and not catalogue.shares_its_place(one.item):
            sort, id = one.links[0]
            scope.found.error(
                one.item.place, f"item {one.item.id}: out of scope, though {sort} {id} cites it; one of them goes"
            )


def _number(text: str) -> Number | None:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text) if text.replace(".", "", 1).isdigit() and text.isascii() else None
    except ValueError:
        return None
