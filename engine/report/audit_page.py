"""An audit as a page: flaws by weight and kind, each with its provisions side by side and a person whom it meets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ..audit.accepted import Accepted, Verdict
from ..audit.audit import Audit
from ..audit.audited import Audited
from ..audit.flaw import Dependence, Flaw, Kind, Side, Witness
from ..language.dates import EARLIEST, LATEST
from .page import Block, Footer, Heading, Page, Piece, Row, Say, Table, line
from .witnessed import typical
from .words import DISCLAIMER, Wording, cited, day_words, listed

KIND_WORDS: dict[Kind, str] = {
    "conflict": "two provisions against each other",
    "law-practice": "practice against law",
    "reading": "an open word decides",
    "loop": "circles",
    "window": "windows of statelessness and gaps",
    "deadline": "deadlines that clash",
    "no-basis": "nothing in the law allows it",
    "outside-closed-list": "beyond what the law closes",
    "protected-attribute": "turns on a protected attribute alone",
    "no-competence": "decided by whom the law gives no power",
    "wrong-date-order": "dated before its basis",
    "no-admissible-action": "every choice harms",
    "category": "one thing taken for another",
    "dead": "never at work",
    "gap": "nothing decides it",
    "monotonicity": "one paper more makes it worse",
}
"""What each kind is called over its flaws."""
ACCEPTED: dict[Verdict, str] = {
    "yes": "Accepted: ",
    "arguable": "Accepted, and arguable: ",
    "no": "Accepted, for it is none: ",
}


def audit_page(
    audit: Audit, audited: Audited, kinds: Sequence[Kind], accepted: Mapping[str, Accepted], *, every: bool = False
) -> Page:
    """Tell an audit. What is `accepted`, by the id of the flaw, is told only where `every` flaw is to be."""
    return Page("audit", tuple(_AuditPage(audit, audited, kinds, accepted, every).blocks()))


@dataclass(frozen=True)
class _AuditPage:
    audit: Audit
    audited: Audited
    kinds: Sequence[Kind]
    accepted: Mapping[str, Accepted]
    every: bool

    @property
    def wording(self) -> Wording:
        return Wording(self.audited.book)

    @property
    def told(self) -> list[Flaw]:
        return [flaw for flaw in self.audit.flaws if self.every or flaw.id not in self.accepted]

    def blocks(self) -> Iterator[Block]:
        yield Heading(line("What is wrong in the rulebook itself"), f"to {day_words(self.audited.day)}")
        yield Say(line(self._summary()))
        if self.audit.skipped:
            said = f"Without the solver, not all was looked for of: {listed(self.audit.skipped)}."
            yield Say(line(Piece(said, "open"), " It comes with the extra: pip install 'zhol[prove]'."))
        for (weighs, kind), flaws in groupby(self.told, key=lambda flaw: (flaw.severity, flaw.kind)):
            yield Heading(line(KIND_WORDS[kind]), f"{kind}, {weighs}", 2)
            for flaw in flaws:
                yield from self._flaw(flaw)
        yield Say(line("What is found is found in the rulebook, which may be wrong about the world."))
        yield Footer(line(f"rulebook {self.audited.book.digest[:12]} · {DISCLAIMER}"))

    def _summary(self) -> str:
        flaws = self.audit.flaws
        known = sum(flaw.id in self.accepted for flaw in flaws)
        looked = "" if len(self.kinds) == len(KIND_WORDS) else f" Looked for: {listed(self.kinds)}."
        if not flaws:
            return f"Nothing found.{looked}"
        weights = [(weighs, sum(flaw.severity == weighs for flaw in flaws)) for weighs in ("high", "medium", "low")]
        counted = listed(f"{n} {weighs}" for weighs, n in weights if n)
        accepted = f" {known} accepted, {len(flaws) - known} not." if known else ""
        return f"{len(flaws)} {'flaw' if len(flaws) == 1 else 'flaws'}: {counted}.{accepted}{looked}"

    def _flaw(self, flaw: Flaw) -> Iterator[Block]:
        yield Heading(line(_sentence(flaw.says)), "" if flaw.settled else "not settled", 3)
        if not flaw.settled:
            yield Say(line(Piece("Not settled:", "open"), " the search gave up; this is a suspicion."))
        yield from self._sides(flaw.sides)
        if flaw.witness:
            yield from self._witness(flaw.witness)
        if depends := self._depends(flaw.depends):
            yield Say(line(Piece(f"It hangs on {depends}.", "faint")))
        yield Say(line(Piece(flaw.id, "name")))
        if known := self.accepted.get(flaw.id):
            yield Say(line(Piece(ACCEPTED[known.holds], "good"), known.why))

    def _sides(self, sides: Sequence[Side]) -> Iterator[Block]:
        """Tell two provisions beside each other, more below each other by their layers."""
        if len(sides) == 2:
            cells = [[side.does for side in sides], [*map(self._layer, sides)], [*map(_source, sides)]]
            rows = [
                Row(tuple(line(Piece(cell, "faint" if n else "plain")) for cell in row)) for n, row in enumerate(cells)
            ]
            yield Table(tuple(side.id for side in sides), tuple(rows), "by row")
            return
        rows = []
        for layer, together in groupby(sides, key=self._layer):
            rows.append(Row((line(Piece(layer, "strong")),)))
            rows += [Row((line(Piece(s.id, "name")), line(s.does), line(Piece(_source(s), "faint")))) for s in together]
        if sides:
            yield Table(("", "", ""), tuple(rows), "by row")

    def _layer(self, side: Side) -> str:
        return self.wording.layer(side.layer) if side.layer else ""

    def _witness(self, witness: Witness) -> Iterator[Block]:
        yield from typical(witness.exceptions, witness.usual)
        for scene in witness.scenes:
            answer = self.wording.outcome(scene.by, scene.answer)
            yield Say(line(f"{scene.stance}: ", f"{self.wording.name(scene.by)}: ", Piece(answer, "strong")), mark="•")
        if witness.replayed is False:
            yield Say(line(Piece("Judged as a case it comes out otherwise.", "open")))

    def _depends(self, depends: Dependence) -> str:
        parts = [listed(map(self.wording.layer, depends.layers)), _days(depends)]
        parts += [f"“{self.wording.name(t)}” read as “{self.wording.reading(t, r)}”" for t, r in depends.readings]
        if depends.unverified:
            parts.append(f"what is unverified: {listed(depends.unverified)}")
        return "; ".join(filter(None, parts))


def _source(side: Side) -> str:
    """Say where a side stands and how far that was verified; of what day the text is, its own page says."""
    return cited(replace(cite, as_of="") for cite in side.cite) or "no source"


def _days(depends: Dependence) -> str:
    first = f"from {day_words(depends.first)}" if depends.first > EARLIEST else ""
    return " ".join(filter(None, [first, f"until {day_words(depends.end)}" if depends.end <= LATEST else ""]))


def _sentence(says: str) -> str:
    return f"{says[:1].upper()}{says[1:]}".removesuffix(".") + "."
