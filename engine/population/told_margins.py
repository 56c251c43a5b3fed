"""Read the margins of a cohort: numbers of people, or shares, each with what it rests on."""

from itertools import product

from ..language.forms import Written
from ..language.shape import shaped
from ..text.node import Mapping as Map
from ..text.node import Node, Scalar, Sequence, text_of
from .amounts import amount_of
from .cohort import Group, Told
from .kin import Kinds
from .reading import GroundedForm, Reading

REST = "rest"
NEAR = 1e-6
PERCENT = 100.0


class MarginForm(GroundedForm):
    """How many stand where: as numbers of people, or as shares of all, or of those in each group of a trait."""

    of: list[str]
    within: str = ""
    people: Written = None
    shares: Written = None
    note: str = ""


Traits = dict[str, tuple[Group, ...]]


def read_margins(r: Reading, root: Map, traits: Traits, people: int, kinds: Kinds) -> tuple[Told, ...]:
    """Return the margins of a cohort, each over its people in all; every trait is counted by one."""
    node = root.get("margins")
    found: list[Told] = []
    whole = True
    for item in node.items if isinstance(node, Sequence) else ():
        if role_of(item, kinds):
            continue
        told = _margin(r, item, traits, people, {one.of[0]: one for one in found if len(one.of) == 1})
        whole &= told is not None
        found += [told] if told else []
    counted = {trait for told in found for trait in told.of}
    for trait, groups in traits.items():
        if len(groups) > 1 and trait not in counted and whole:
            r.found.error((node or root).place, f"trait {trait}: no margin says how many are in each group")
    return tuple(found)


def role_of(node: Node, kinds: Kinds) -> str:
    """Return the role that a margin counts the relatives in; nothing where it counts people."""
    of = node.get("of") if isinstance(node, Map) else None
    last = of.items[-1] if isinstance(of, Sequence) and of.items else None
    return text_of(last) if text_of(last) in kinds else ""


def _margin(r: Reading, node: Node, traits: Traits, people: int, known: dict[str, Told]) -> Told | None:
    form = shaped(MarginForm, node, "margin", r.found)
    if form is None or not isinstance(node, Map):
        return None
    what = f"margin of {' and '.join(form.of)}"
    grounds = r.grounds(form, node, what)
    of = r.named("trait", node.get("of"), traits)
    if len(of) != len(form.of) or len(set(of)) != len(of):
        return None
    numbers = node.get("people") or node.get("shares")
    if (form.people is None) == (form.shares is None) or numbers is None:
        r.found.error(node.place, f"{what}: give either 'people', numbers, or 'shares', in percent")
        return None
    cells = Cells(r, what)
    if form.within:
        sums = _within(r, form, node, what, [traits[trait] for trait in of], known)
    else:
        whole = PERCENT if form.shares is not None else float(people)
        sums = cells.read(numbers, [traits[trait] for trait in of], whole, people / whole)
    return None if sums is None else Told(of, sums, grounds, node.place)


def _within(
    r: Reading, form: MarginForm, node: Map, what: str, axes: list[tuple[Group, ...]], known: dict[str, Told]
) -> tuple[float, ...] | None:
    """Read shares of those in each group of a trait, of which an earlier margin says how many they are."""
    rows = node.get("shares")
    if form.within not in known or form.of[0] != form.within or len(form.of) < 2 or not isinstance(rows, Map):
        need = "shares within the first trait of several, which a margin before this one counts alone"
        r.found.error(node.value_place("within"), f"{what}: within '{form.within}'; it should be {need}")
        return None
    names = [group.id for group in axes[0]]
    r.person.keys(rows, names, what)
    cells = Cells(r, what)
    sums: list[float] = []
    for name, people in zip(names, known[form.within].people, strict=True):
        row = rows.get(name)
        if row is None:
            r.found.error(rows.place, f"{what}: nothing for {name}")
            return None
        sums += cells.read(row, axes[1:], PERCENT, people / PERCENT) or ()
    return tuple(sums) if len(sums) == len(list(product(*axes))) else None


class Cells:
    """The numbers of a margin, one for each combination of groups; one of them may be the rest."""

    def __init__(self, r: Reading, what: str) -> None:
        self.r, self.what = r, what
        self.numbers: dict[tuple[str, ...], float] = {}
        self.rest: tuple[str, ...] | None = None
        self.right = True

    def error(self, node: Node, message: str) -> None:
        """Report a mistake."""
        self.right = False
        self.r.found.error(node.place, f"{self.what}: {message}")

    def read(self, node: Node, axes: list[tuple[Group, ...]], whole: float, scale: float) -> tuple[float, ...] | None:
        """Return the numbers of maps from group to number, in the order of the groups, made so many times as great.

        None where something is wrong with them: they come to a `whole`.
        """
        self.numbers, self.rest = {}, None
        names = [[group.id for group in groups] for groups in axes]
        self._map(node, names, ())
        every = list(product(*names))
        missing = [" ".join(at) for at in every if at not in self.numbers]
        if missing and self.right:
            self.error(node, f"nothing for {missing[0]}; write 0 where there is nobody, rest for what is left")
        told = sum(self.numbers.values())
        if self.rest is not None and told <= whole * (1 + NEAR):
            self.numbers[self.rest] = max(0.0, whole - told)
        elif self.right and abs(told - whole) > whole * NEAR:
            self.error(node, f"these make up {told:,.8g}, not {whole:,.8g}; write rest for what is left")
        return tuple(self.numbers[at] * scale for at in every) if self.right else None

    def _map(self, node: Node, names: list[list[str]], at: tuple[str, ...]) -> None:
        if not names:
            self._number(node, at)
        elif not isinstance(node, Map):
            self.error(node, f"a map from group to number, with the groups {', '.join(names[0])}")
        else:
            for key, value in node:
                if key.text in names[0]:
                    self._map(value, names[1:], (*at, key.text))
                else:
                    self.right = False
                    self.r.person.unknown_key(key, names[0], self.what)

    def _number(self, node: Node, at: tuple[str, ...]) -> None:
        """Read one number, the rest, or a figure of the catalogue."""
        if isinstance(node, Scalar) and node.text == REST:
            if self.rest is not None:
                self.error(node, "'rest' a second time; only one group can be what is left")
            self.rest, self.numbers[at] = at, 0.0
            return
        what = self.what
        amount = self.r.figure(node, what) if isinstance(node, Map) else self.r.read(node, amount_of, what)
        self.right &= amount is not None
        self.numbers[at] = float(amount or 0)
