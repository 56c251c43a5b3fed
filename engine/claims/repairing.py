"""Single amendments that make a refuted claim so: each tried on the witness first, then proved of everybody again."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from ..decide.case import read_case
from ..language.marks import OWN
from ..language.rulebook import Rule, Rulebook
from ..proof.side import Side
from ..text.diagnostic import BadInput
from .claim import Claim, Hangs, OfEverybody, OfWays
from .depends import Reach, named
from .found import Found
from .verdict import Repair, Witness
from .ways import relived

PROOFS = 12
"""So many amendments that help the witness are proved again, at most."""
Amended = Callable[[tuple[str, ...], tuple[str, ...]], Side]
"""The side of a claim with some rules more left out, and some reforms more made."""
Prove = Callable[[Claim, Side], Found]


class Repairing:
    """Looks for what would make one refuted claim so; `witness` shows that it is not."""

    def __init__(
        self, claim: Claim, witness: Witness, amended: Amended, prove: Prove, reforms: tuple[str, ...]
    ) -> None:
        self.claim, self.witness, self.amended, self.prove, self.reforms = claim, witness, amended, prove, reforms
        self.left = PROOFS

    def repairs(self) -> tuple[Repair, ...]:
        """Return the amendments that are enough, each by itself: reforms that are listed, acts not done, rules out."""
        return tuple(repair for repair in self._candidates() if self._enough(repair))

    def _candidates(self) -> Iterator[Repair]:
        yield from (Repair("reform", name) for name in self.reforms if name not in self.claim.towards.reforms)
        if self.witness.path is not None:
            yield from (Repair("act", act) for act in dict.fromkeys(step.act for step in self.witness.path.steps))
        program = self.amended((), ()).program
        reach = Reach(program, acting=isinstance(self.claim.says, OfWays))
        reach.follow(named(self.claim))
        rules = (rule.id for rule in reach.rules if _is_law(rule, program.book))
        yield from (Repair("rule", id) for id in dict.fromkeys(rules))

    def _enough(self, repair: Repair) -> bool:
        """Tell whether an amendment helps the witness, and then everybody; none that leaves nobody to help."""
        try:
            side, claim = self._made(repair)
            if self.left <= 0 or (repair.sort != "act" and self._still(side)):
                return False
            self.left -= 1
            found = self.prove(claim, side)
        except BadInput:
            return False  # what the claim names is no longer there
        return found.kind == "proved" and not found.vacuous

    def _made(self, repair: Repair) -> tuple[Side, Claim]:
        says = self.claim.says
        if repair.sort == "act" and isinstance(says, OfWays):
            return self.amended((), ()), replace(self.claim, says=replace(says, without=(*says.without, repair.of)))
        off, reforms = ((repair.of,), ()) if repair.sort == "rule" else ((), (repair.of,))
        return self.amended(off, reforms), self.claim

    def _still(self, side: Side) -> bool:
        """Tell whether the witness shows on an amended side, too, that the claim is not so."""
        says, lives = self.claim.says, self.witness.lives
        if isinstance(says, OfWays):
            return relived(side, read_case(lives[0], "witness", side.book), says.goal, self.witness.path)
        from .of_people import judged, said_alike, shows

        if isinstance(says, Hangs):
            return not said_alike([judged(side, says.question, life) for life in lives])
        assert isinstance(says, OfEverybody), "a claim is of everybody, of two people, or of ways"
        return shows(side, says, lives[0])


def _is_law(rule: Rule, book: Rulebook) -> bool:
    """Tell whether somebody could take a rule back: not where it yields to all others, or only says what is meant."""
    kinds = {book.sources[cite.work].kind for cite in rule.cite if cite.work in book.sources}
    assumed = book.vocabulary.layers[rule.layer].under_all
    return not rule.default and not assumed and not (kinds and kinds <= OWN)
