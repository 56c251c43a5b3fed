"""Read the margins of a cohort: numbers of people, or shares, each with what it rests on."""

from itertools import product

from ..language.forms import Written
from ..language.shape import shaped
from ..text.node import Mapping as Map
from ..text.node import Node, Scalar, Sequence
from .amounts import amount_of
from .cohort import Group, Told
from .reading import GroundedForm, Reading

REST = "rest"
NEAR = 1e-6


class MarginForm(GroundedForm):
    """How many stand where: as numbers of people, or as shares of all."""

    of: list[str]
    people: Written = None
    shares: Written = None
    note: str = ""


def read_margins(r: Reading, root: Map, traits: dict[str, tuple[Group, ...]], people: int) -> tuple[Told, ...]:
    node = root.get("margins")
    items = node.items if isinstance(node, Sequence) else ()
    read = [_margin(r, item, traits, people) for item in items]
    counted = {trait for margin in read if margin for trait in margin.of}
    for trait, groups in traits.items():
        if len(groups) > 1 and trait not in counted and all(read):
            place = node.place if node is not None else root.place
            r.found.error(place, f"trait {trait}: no margin says how many are in each group")
    return tuple(margin for margin in read if margin is not None)


def _margin(r: Reading, node: Node, traits: dict[str, tuple[Group, ...]], people: int) -> Told | None:
    form = shaped(MarginForm, node, "margin", r.found)
    if form is None or not isinstance(node, Map):
        return None
    what = f"margin of {' and '.join(form.of)}"
    grounds = r.grounds(form, node, what)
    of = r.named("trait", node.get("of"), traits)
    if len(of) != len(form.of) or len(set(of)) != len(of):
        return None
    if (form.people is None) == (form.shares is None):
        r.found.error(node.place, f"{what}: give either 'people', numbers, or 'shares', parts of all")
        return None
    cells = _Cells(r, what, [traits[trait] for trait in of])
    cells.read(node.get("people") or node.get("shares"), ())
    sums = cells.sums(people, form.shares is not None, node)
    return None if sums is None else Told(of, sums, grounds, node.place)


class _Cells:
    """The numbers of a margin, one for each combination of groups; one of them may be the rest."""

    def __init__(self, r: Reading, what: str, axes: list[tuple[Group, ...]]) -> None:
        self.r, self.what, self.axes = r, what, axes
        self.numbers: dict[tuple[str, ...], float] = {}
        self.rest: tuple[str, ...] | None = None
        self.mistaken = False

    def error(self, node: Node, message: str) -> None:
        self.mistaken = True
        self.r.found.error(node.place, f"{self.what}: {message}")

    def read(self, node: Node | None, at: tuple[str, ...]) -> None:
        """Read a map from group to number, or to such maps where there are further traits."""
        if node is None:
            return
        if len(at) == len(self.axes):
            self.number(node, at)
            return
        names = [group.id for group in self.axes[len(at)]]
        if not isinstance(node, Map):
            self.error(node, f"a map from group to number, with the groups {', '.join(names)}")
            return
        for key, value in node:
            if key.text in names:
                self.read(value, (*at, key.text))
            else:
                self.mistaken = True
                self.r.person.unknown_key(key, names, self.what)

    def number(self, node: Node, at: tuple[str, ...]) -> None:
        """Read one number, the rest, or a figure of the catalogue."""
        if isinstance(node, Scalar) and node.text == REST:
            if self.rest is not None:
                self.error(node, "'rest' a second time; only one group can be what is left")
            self.rest = at
            self.numbers[at] = 0
        elif isinstance(node, Map):
            figure = self.r.figure(node, self.what)
            self.mistaken |= figure is None
            self.numbers[at] = float(figure or 0)
        else:
            amount = self.r.read(node, amount_of, self.what)
            self.mistaken |= amount is None
            self.numbers[at] = float(amount or 0)

    def sums(self, people: int, shares: bool, node: Map) -> tuple[float, ...] | None:
        """Return how many people each combination comes to; None where something is wrong with them."""
        every = list(product(*([group.id for group in groups] for groups in self.axes)))
        missing = [" ".join(at) for at in every if at not in self.numbers]
        if missing and not self.mistaken:
            self.error(node, f"nothing for {missing[0]}; write 0 where there is nobody, rest for what is left")
        if self.mistaken:
            return None
        told = sum(self.numbers.values())
        whole = (100.0 if told > 1.000001 else 1.0) if shares else float(people)
        if self.rest is not None:
            self.numbers[self.rest] = max(0.0, whole - told)
        elif shares:
            whole = told
        if told > whole * 1.000001 or (self.rest is None and abs(told - whole) > whole * 1e-6):
            self.error(node, f"these are {told:,.6g}, not {whole:,.6g}; write rest for what is left")
            return None
        return tuple(self.numbers[at] * people / whole for at in every)
