"""A rulebook being read: files, then names, then meanings, then the whole."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ..text.diagnostic import Diagnostics
from ..text.node import Mapping, Node, Sequence
from ..text.place import Place
from ..text.tree import parse
from .acts import Acts
from .calendars import calendars
from .check import check
from .citations import sources
from .conditions import Day
from .instruments import Instruments
from .items import KEY as CATALOGUE
from .items import Items, check_items
from .parameters import Parameters
from .reform import reformed
from .rulebook import Act, Duty, Instrument, Parameter, Rule, Rulebook, Source
from .scope import TOPICS, VOCABULARY, Scope
from .store import digest
from .words import Words
from .written import Written, declare, nouns

HEADS = ("vocabulary.yaml", "sources.yaml", "accepted.yaml", "instrument.yaml")


class Reading:
    """One rulebook being read from texts by file name; every mistake goes to `found`."""

    def __init__(self, texts: dict[str, str], reforms: tuple[str, ...], found: Diagnostics) -> None:
        self.found = found
        self.reforms = reforms
        self.scope = Scope(found)
        self.roots: dict[str, Mapping] = {}
        for file, text in texts.items():
            self._file(file, parse(text, file, found))

    def _file(self, file: str, root: Node | None) -> None:
        if isinstance(root, Mapping):
            self.roots[file] = root
            return
        if root is not None:
            what = "a list" if isinstance(root, Sequence) else "one piece of text"
            self.found.error(root.place, f"{what}; a file of a rulebook is a map of keys")
        name = Path(file).name
        lost = {"vocabulary.yaml": VOCABULARY, "sources.yaml": ("work",), "instrument.yaml": ("instrument",)}
        self.scope.blinded(*lost.get(name, (*TOPICS, "calendar")))

    def book(self) -> Rulebook:
        """Return the rulebook, which is whole only where nothing was found."""
        scope, works = self.scope, self._sources()
        scope.works = None if works is None else frozenset(works)
        scope.versions = {id: source.as_of for id, source in (works or {}).items()}
        words = Words(self._head("vocabulary.yaml") or Mapping({}, Place("vocabulary.yaml", 1, 1)), scope)
        tables = calendars([root for root in self.roots.values() if "calendar" in root.entries], scope)
        scope.calendars = frozenset(tables)
        if words.root.entries:
            words.declare()
        heads = Instruments(
            {file: root for file, root in self.roots.items() if Path(file).name == "instrument.yaml"}, scope
        )
        written = self._reformed(list(self._written(heads.by_file)))
        declare(written, scope)
        heads.reserved()
        instruments = {i.id: i for i in heads.by_file.values()}
        rules, acts, duties, parameters = self._provisions(written, instruments)
        book = Rulebook(
            words.finish(tables), works or {}, instruments, rules, acts, duties, parameters, reforms=self.reforms
        )
        check_items(Items(scope).read(r for r in self.roots.values() if CATALOGUE in r.entries), book, scope)
        if not self.found.errors:
            listed = words.root.get("constraints")
            check(book, self.found, [c.place for c in listed] if isinstance(listed, Sequence) else [], words.place)
        return replace(book, digest=digest(book), warnings=tuple(map(str, self.found.warnings)))

    # --- files

    def _head(self, name: str) -> Mapping | None:
        """The file of that name nearest to the root."""
        named = [file for file in self.roots if Path(file).name == name]
        return self.roots[min(named, key=len)] if named else None

    def _sources(self) -> dict[str, Source] | None:
        return sources(self._head("sources.yaml"), self.found)

    def _written(self, heads: dict[str, Instrument]) -> Iterator[Written]:
        by_directory = {str(Path(file).parent): instrument.id for file, instrument in heads.items()}
        for file, root in self.roots.items():
            path = Path(file)
            if path.name not in HEADS and file not in self.reforms and not {"calendar", CATALOGUE} & {*root.entries}:
                yield from nouns(root, by_directory.get(str(path.parent), ""), self.scope)

    def _reformed(self, written: list[Written]) -> list[Written]:
        earlier: set[str] = set()
        for file in self.reforms:
            root = self.roots.get(file)
            if root is not None:
                written = reformed(written, root, self.scope, earlier)
        return written

    # --- nouns

    def _provisions(
        self, written: list[Written], instruments: dict[str, Instrument]
    ) -> tuple[tuple[Rule, ...], dict[str, Act], dict[str, Duty], dict[str, Parameter]]:
        reader, values = Acts(self.scope, instruments), Parameters(self.scope, instruments)
        rules: list[Rule] = []
        acts, duties, parameters = {}, {}, {}
        for noun in written:  # first, for rules ask for their units
            if noun.sort == "parameter" and (parameter := values.parameter(noun)):
                parameters[noun.id] = parameter
            elif noun.sort == "parameter":
                self.scope.broken.add(noun.id)
        for noun in written:
            if noun.sort == "rule" and (rule := reader.rule(noun)):
                rules.append(rule)
            elif noun.sort == "table":
                rules += reader.table(noun)
            elif noun.sort == "act" and (act := reader.act(noun)):
                acts[noun.id] = act
            elif noun.sort == "duty" and (duty := reader.duty(noun)):
                duties[noun.id] = duty
        return tuple(_numbered(rules)), acts, duties, parameters


def _numbered(rules: list[Rule]) -> Iterator[Rule]:
    """Number the versions of each rule by the day they come into force; their order stays."""
    by_id: dict[str, list[int]] = {}
    for n, rule in enumerate(rules):
        by_id.setdefault(rule.id, []).append(n)
    version: dict[int, int] = {}
    for places in by_id.values():
        ordered = sorted(places, key=lambda n: _first_day(rules[n]))
        version |= {n: number for number, n in enumerate(ordered, 1)}
    for n, rule in enumerate(rules):
        yield rule if version[n] == 1 else replace(rule, version=version[n])


def _first_day(rule: Rule) -> int:
    return rule.force.start.span.lo if isinstance(rule.force.start, Day) else 0
