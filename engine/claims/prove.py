"""Prove claims: each under its own stance, by the solver or by the search for ways."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from importlib.util import find_spec

from ..decide.case import read_case
from ..decide.check import Checker
from ..decide.life import Case
from ..decide.options import columns_asked, readings_asked, rules_off, wrong
from ..language.rulebook import Rulebook
from ..paths.reached import Roads
from ..proof.side import Side, side
from ..text.collecting import uncollected
from .claim import Claim, Hangs, OfEverybody, OfWays
from .depends import depends
from .found import Found
from .of_ways import OfSomebody, until
from .repairing import Repairing
from .verdict import Verdict


@dataclass
class Prover:
    """Proves claims by one rulebook and what reforms make of it.

    `checker` gives the judge of the rulebook under some reforms, `case` reads a life by its name or file, `day` is that
    of a claim that names none, `layers` (none: all) and `readings` those of a claim that names none.
    `reforms` are tried as repairs.
    """

    checker: Callable[[tuple[str, ...]], Checker]
    case: Callable[[str, Rulebook], Case]
    day: int
    layers: tuple[str, ...] | None = None
    readings: dict[str, str] = field(default_factory=dict)
    off: tuple[str, ...] = ()
    reforms: tuple[str, ...] = ()

    @uncollected()
    def prove(self, claim: Claim) -> Verdict:
        """Return what comes of a claim. Raises BadInput where a life or a stance is none."""
        found_side = self.side(claim)
        found = self.found(claim, found_side)
        ends = isinstance(claim.says, OfWays) and not found.forever
        last = until(found_side.day, claim.towards) if ends else None
        hangs = depends(claim, found_side.program, found_side.day, last, claim.towards.reforms)
        return Verdict(
            claim, found.kind, found.because, hangs, found.witness, found.aside, found.vacuous, found.barred
        )  # fmt: skip

    @uncollected()
    def repairs(self, verdict: Verdict) -> Verdict:
        """Return a verdict with the single amendments that would make its claim so; the same where it is not refuted
        by anybody who can be shown."""
        if verdict.kind != "counter-example" or verdict.witness is None:
            return verdict
        claim = verdict.claim

        def amended(off: tuple[str, ...], reforms: tuple[str, ...]) -> Side:
            return self.side(claim, off, reforms)

        found = Repairing(claim, verdict.witness, amended, self.found, self.reforms).repairs()
        return replace(verdict, repairs=found)

    @uncollected()
    def road(self, verdict: Verdict) -> Verdict:
        """Return a verdict that says whether acts lead the typical person to where somebody shown stands."""
        witness = verdict.witness
        if witness is None or witness.path is not None:
            return verdict
        seen = self.side(verdict.claim)
        life = read_case(witness.lives[0], "witness", seen.book).life
        found = Roads(seen.program, seen.checker.engines.reference).to(life)
        return replace(verdict, witness=replace(witness, reached=found))

    def side(self, claim: Claim, off: tuple[str, ...] = (), reforms: tuple[str, ...] = ()) -> Side:
        """Return the rulebook, stance and day of a claim; some rules more left out, some reforms more made."""
        towards = claim.towards
        reformed = (*towards.reforms, *reforms)
        checker = self.checker(reformed)
        book = checker.book
        chosen = towards.layers or self.layers or tuple(book.vocabulary.layers)
        left_out = rules_off(book, (*self.off, *towards.off, *off))
        return side(
            claim.text, checker, self.day if towards.on is None else towards.on, columns_asked(book, chosen)[0][1],
            readings_asked(book, {**self.readings, **towards.readings}), left_out, reformed,
        )  # fmt: skip

    def found(self, claim: Claim, found_side: Side) -> Found:
        """Return what comes of what a claim says on one side."""
        says = claim.says
        if isinstance(says, OfWays):
            case = self.case(says.subject.life, found_side.book) if says.subject.whose == "life" else None
            return OfSomebody(says, claim.towards, found_side, case).prove()
        _solver()
        from .of_people import OfPeople
        from .of_two import OfTwo

        if isinstance(says, Hangs):
            return OfTwo(says, found_side).prove()
        assert isinstance(says, OfEverybody), "a claim is of everybody, of two people, or of ways"
        return OfPeople(says, found_side).prove()


def _solver() -> None:
    if find_spec("z3") is None:
        raise wrong("claim: of everybody nothing is proved without the solver z3; it comes with the extra zhol[prove]")
