"""Verdicts on claims as a page: what was claimed, what came of it, in whom it is seen, what it hangs on."""

from collections.abc import Iterator, Sequence

from ..claims.claim import OfEverybody, OfWays
from ..claims.verdict import Depends, Repair, Verdict, Witness
from ..decide.finding import Finding
from ..language.labels import word_label
from ..language.rulebook import Rulebook
from ..paths.path import Path, Step
from .page import Block, Footer, Heading, Line, Page, Piece, Row, Say, Table, Tone, line
from .witnessed import FEW, road_words, typical
from .words import DISCLAIMER, Wording, day_words, listed

TONES: dict[str, Tone] = {"proved": "good", "counter-example": "bad", "not settled": "open"}


def prove_page(verdicts: Sequence[Verdict], book: Rulebook) -> Page:
    """Tell what came of claims, one after the other, and how many of them are so."""
    return Page("claims", tuple(_blocks(verdicts, book)))


def _blocks(verdicts: Sequence[Verdict], book: Rulebook) -> Iterator[Block]:
    for verdict in verdicts:
        yield from ProvePage(verdict, book).blocks()
    if len(verdicts) > 1:
        counts = [f"{n} {kind}" for kind in TONES if (n := sum(v.kind == kind for v in verdicts))]
        yield Say(line(Piece(f"{len(verdicts)} claims: ", "strong"), listed(counts)))
    yield Say(line("What is proved is proved of the rulebook, not of the world."))
    yield Footer(line(f"rulebook {book.digest[:12]} · {DISCLAIMER}"))


class ProvePage:
    """Tells one verdict."""

    def __init__(self, verdict: Verdict, book: Rulebook) -> None:
        self.verdict, self.book, self.wording = verdict, book, Wording(book)

    def blocks(self) -> Iterator[Block]:
        """Yield the page from top to bottom."""
        verdict = self.verdict
        yield Heading(line(verdict.claim.text), verdict.claim.id)
        yield Say(self._verdict())
        if verdict.vacuous:
            of_ways = isinstance(verdict.claim.says, OfWays)
            nothing = "There is no path at all," if of_ways else "Nobody has these traits,"
            yield Say(line(Piece(nothing, "open"), " so nothing was at stake."))
        if verdict.witness is not None:
            yield from self._witness(verdict.witness)
        for aside in verdict.aside:
            yield Say(line("Set aside: ", aside, "."))
        for why in dict.fromkeys(barred.why for barred in verdict.barred):
            names = [self._provision(barred.provision) for barred in verdict.barred if barred.why == why]
            yield Say(line(Piece(listed(names), "name"), f": {why}"), mark="✗")
        if verdict.repairs is not None:
            yield from self._repairs(verdict.repairs)
        yield from self._depends(verdict.depends)

    def _verdict(self) -> Line:
        verdict = self.verdict
        said = {"proved": "Proved.", "counter-example": "Not so.", "not settled": "Not settled."}[verdict.kind]
        because = "".join(f" {words[:1].upper()}{words[1:]}." for words in verdict.because)
        return line(Piece(said, TONES[verdict.kind]), because or f" {self._shown()}")

    def _provision(self, id: str) -> str:
        if id in self.book.acts:
            return f"{self.wording.name(id)} ({id})"
        return id

    def _shown(self) -> str:
        says, proved = self.verdict.claim.says, self.verdict.kind == "proved"
        if isinstance(says, OfWays):
            return "There is this way." if proved else "A counter-example is this way."
        if isinstance(says, OfEverybody):
            return "There is somebody." if proved else "A counter-example:"
        return "Two people, alike but in one fact."

    def _witness(self, witness: Witness) -> Iterator[Block]:
        if witness.path is not None:
            yield from self._way(witness.path)
            return
        yield from typical(witness.exceptions, witness.usual)
        for finding in witness.found:
            yield Say(self._found(finding), mark="→")
        if witness.reached is not None:
            yield Say(line(Piece(road_words(witness.reached, self.book), "faint")))

    def _found(self, finding: Finding) -> Line:
        name = word_label(finding.question, self.book)
        rules = listed(trace.rule for trace in finding.because)
        return line(
            f"judged as a case, {name}: ", Piece(self.wording.answer(finding), self.wording.tone(finding)),
            f" ({rules})" if rules else "",
        )  # fmt: skip

    def _way(self, path: Path) -> Iterator[Block]:
        if path.steps:
            rows = tuple(Row(self._step(step)) for step in path.steps)
            yield Table(("on", "who", "does"), rows, "by row")
        for window in path.windows:
            name = f"{self.wording.name(window.question)}: {self.wording.outcome(window.question, window.outcome)}"
            yield Say(line("Window: ", Piece(name, "open"), f" from {day_words(window.start)}"), mark="◐")

    def _step(self, step: Step) -> tuple[Line, ...]:
        outcome = ""
        if step.outcome:
            asked = self.book.acts[step.act].decided_by or step.act
            outcome = f": {self.wording.outcome(asked, step.outcome)}"
        does = line(Piece(self.wording.name(step.act), "name"), outcome)
        return line(day_words(step.earliest)), line(self.wording.name(step.actor)), does

    def _repairs(self, repairs: Sequence[Repair]) -> Iterator[Block]:
        if not repairs:
            yield Say(line("No single amendment that was tried makes it so."))
            return
        yield Say(line("Made so by any one of:"))
        for repair in repairs:
            yield Say(self._repair(repair), mark="○")

    def _repair(self, repair: Repair) -> Line:
        if repair.sort == "act":
            return line("were it never done: ", Piece(self.wording.name(repair.of), "name"), f" ({repair.of})")
        if repair.sort == "reform":
            return line("the reform ", Piece(repair.of, "name"))
        label = next((rule.label for rule in self.book.rules if rule.id == repair.of), "")
        return line("without the rule ", Piece(repair.of, "name"), f": {label}" if label else "")

    def _depends(self, depends: Depends) -> Iterator[Block]:
        layers = " + ".join(self.wording.layer(layer) for layer in depends.layers)
        days = day_words(depends.on)
        if isinstance(self.verdict.claim.says, OfWays):
            days = f"from {days} " + (f"to {day_words(depends.until)}" if depends.until else "on, with no last day")
        off = [f"without {rule}" for rule in depends.off] + [f"reform {name}" for name in depends.reforms]
        yield Say(line(Piece(f"Under {', '.join([layers, days, *off])}.", "faint")))
        for words, items in (
            ("Read as:", [f"{term}: {reading}" for term, reading in depends.readings]),
            ("Assumed:", depends.assumptions),
            ("So of everybody:", depends.constraints),
            ("Not verified, and with a say:", depends.unverified),
        ):
            if items:
                more = f" and {len(items) - FEW} more" if len(items) > FEW else ""
                yield Say(line(Piece(f"{words} {'; '.join(items[:FEW])}{more}.", "faint")))
