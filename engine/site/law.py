"""The law: a leaf for each word of the rulebook, and one that lists them by instrument."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from ..language.rulebook import Instrument, Rule
from ..report.entries import entry_blocks
from ..report.page import Block, Heading, Piece, Row, Say, Table, line
from ..report.papers import section
from ..report.timeline_chart import tenure_chart, timeline_chart
from ..report.timelines import Timelines
from .changes import changes_of
from .leaf import Leaf, Part
from .sheaf import Sheaf

FIRST = (Heading(line("Sources"), rank=2), Heading(line("What it can decide"), rank=2))
"""Before the first of these stand the drawings; of several versions, whose sources are apart, before the second."""
UNDER = {"rules": "law", "acts": "law", "duties": "law", "instruments": "law", "sources": "sources"}


def law_leaves(sheaf: Sheaf) -> Iterator[Leaf]:
    """Yield the leaf of each word of the rulebook."""
    for name, leaf in sheaf.entries.items():
        room = leaf.partition("/")[0]
        parts = list[Part](entry_blocks(name, sheaf.papers))
        at = next((n for n, part in enumerate(parts) if part in FIRST), len(parts))
        parts[at:at] = [*changes_of(name, sheaf), *_drawn(name, sheaf)]
        yield Leaf(leaf, (*parts, *_mistakes(name, sheaf)), UNDER.get(room, "vocabulary"))


def _drawn(name: str, sheaf: Sheaf) -> Iterator[Block]:
    """Draw when a rule is in force, or when something is decided."""
    found = sheaf.timelines
    if name in found.by_target:
        one = Timelines(found.rulebook, found.readings, {name: found.by_target[name]})
        yield from section("When it is decided", timeline_chart(one, provisions=True))
    elif name in sheaf.book.instruments:
        of = [one for tenures in sheaf.tenures.values() for one in tenures if one.provision.instrument == name]
        yield from section("When its provisions are in force", tenure_chart(of))
    elif name in sheaf.tenures:
        yield from section("When it is in force", tenure_chart(sheaf.tenures[name]))


def _mistakes(name: str, sheaf: Sheaf) -> Iterator[Block]:
    """Say which planted mistakes were noticed."""
    if sheaf.mutants is None:
        return
    keys = {name, *(rule.key for rule in sheaf.book.rules if rule.id == name)}
    tried = [mistake for key in sorted(keys) for mistake in sheaf.mutants.of.get(key, ())]
    if not tried:
        return
    unseen = [mistake for mistake in tried if not mistake.noticed]
    said = (
        f"{len(tried) - len(unseen)} of {len(tried)} small mistakes planted in it were noticed by a scenario, when "
        "they were last tried; of which wording of it that was, is not recorded."
    )
    yield Heading(line("Planted mistakes"), rank=2)
    yield Say(line(said))
    if unseen:
        rows = tuple(Row((line(mistake.what),)) for mistake in unseen)
        yield Table(("not noticed",), rows, "by row")


# --- the list


def law_leaf(sheaf: Sheaf) -> Leaf:
    """List the rules by instrument."""
    return Leaf("law", tuple(_listed(sheaf)))


def _listed(sheaf: Sheaf) -> Iterator[Block]:
    book, wording = sheaf.book, sheaf.papers.wording
    yield Heading(line("The law, instrument by instrument"))
    yield Say(line("Law, treaties, reported practice and single incidents stand apart; no page blends them."))
    layers = list(book.vocabulary.layers)

    def standing(one: Instrument) -> tuple[int, str, str]:
        return layers.index(one.layer) if one.layer in layers else len(layers), one.jurisdiction, one.id

    for layer, under in groupby(sorted(book.instruments.values(), key=standing), key=lambda one: one.layer):
        title = wording.layer(layer) if layer else "of several layers"
        yield Heading(line(title), rank=2)
        yield Table(("instrument", "", "of", "rules"), tuple(_row(one, sheaf) for one in under), "by row")
    yield Heading(line("Every rule"), rank=2)
    for name, rules in groupby(sorted(book.rules, key=lambda rule: rule.instrument), key=lambda rule: rule.instrument):
        yield Table((name, "", ""), tuple(_rule(versions) for versions in _versions(rules)), "by row")


def _row(one: Instrument, sheaf: Sheaf) -> Row:
    count = len({rule.id for rule in sheaf.book.rules if rule.instrument == one.id})
    parties = ", ".join(one.parties) or one.jurisdiction
    return Row((line(Piece(one.id, "name")), line(one.title), line(Piece(parties, "faint")), line(str(count))))


def _versions(rules: Iterable[Rule]) -> Iterable[list[Rule]]:
    by: dict[str, list[Rule]] = {}
    for rule in rules:
        by.setdefault(rule.id, []).append(rule)
    return by.values()


def _rule(versions: list[Rule]) -> Row:
    first = versions[0]
    return Row((line(Piece(first.id, "name")), line(first.label), line(Piece(first.decides, "name"))))
