"""Mistakes that were planted in the rules, to see whether a scenario notices: what became of them, rule by rule."""

from collections.abc import Iterator

from ..report.page import Block, Heading, Piece, Row, Say, Table, line
from .leaf import Leaf
from .sheaf import Sheaf
from .survivors import Mistake


def planted_leaf(sheaf: Sheaf) -> Leaf | None:
    """List the rules in which mistakes were planted; None where no ledger of them is kept."""
    if sheaf.mutants is None:
        return None
    names = {rule.key: rule.id for rule in sheaf.book.rules}
    of: dict[str, list[Mistake]] = {}
    for key, mistakes in sheaf.mutants.of.items():
        of.setdefault(names.get(key, key), []).extend(mistakes)
    return Leaf("planted", tuple(_told(dict(sorted(of.items())), sheaf)))


def _told(of: dict[str, list[Mistake]], sheaf: Sheaf) -> Iterator[Block]:
    """Tell what was noticed, the rules with something unnoticed first."""
    tried = [one for mistakes in of.values() for one in mistakes]
    yield Heading(line("Planted mistakes, and whether a scenario notices"))
    said = f"Of {len(tried)} small mistakes in {len(of)} provisions {_noticed(tried)} were noticed when they were "
    yield Say(line(said, "last tried; of which wording of a provision that was, is not recorded."))
    untried = len({rule.id for rule in sheaf.book.rules} - of.keys())
    if untried:
        yield Say(line(f"In {untried} rules none was tried, or none that is recorded."))
    rows = [(len(mistakes) - _noticed(mistakes), name, len(mistakes)) for name, mistakes in of.items()]
    for title, some in (("Something is not noticed", True), ("All is noticed", False)):
        found = [_row(missed, name, count) for missed, name, count in rows if bool(missed) is some]
        if found:
            yield Heading(line(title), rank=2)
            yield Table(("provision", "noticed"), tuple(found), "by row")


def _noticed(mistakes: list[Mistake]) -> int:
    return sum(one.noticed for one in mistakes)


def _row(missed: int, name: str, count: int) -> Row:
    return Row((line(Piece(name, "name")), line(Piece(f"{count - missed} of {count}", "open" if missed else "plain"))))
