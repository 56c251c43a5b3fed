"""A made-up person on a day, before and after something is done: what is worse, and what others may then do to her."""

from dataclasses import dataclass

from ..decide.case import read_case
from ..decide.program import Program
from ..decide.replay import World
from ..decide.truth import YES
from ..text.diagnostic import BadInput
from .audited import Audited
from .standing import stands


@dataclass(frozen=True, slots=True)
class Plight:
    """Bad answers that are sure, each question with its outcome; rules that take effect and give one; and harmful acts
    that others may certainly do."""

    bad: frozenset[tuple[str, str]]
    rules: frozenset[str]
    harms: frozenset[str]

    def worse_than(self, other: "Plight") -> "Plight":
        """Return what is here and not in another."""
        return Plight(self.bad - other.bad, self.rules - other.rules, self.harms - other.harms)

    @property
    def harmless(self) -> bool:
        """Tell whether there is nothing in it."""
        return not self.bad and not self.rules and not self.harms


def plight(audited: Audited, program: Program, life: str, day: int) -> Plight | None:
    """Return how somebody stands at the end of a day; None where she cannot be told, or not so lawfully."""
    try:
        told = read_case(life, "witness", audited.book).life
    except BadInput:
        return None
    world = World(program, told, judging=audited.checker.engines.reference)
    world.run(day)
    if world.not_allowed:
        return None
    bad, rules = set[tuple[str, str]](), set[str]()
    for question in audited.book.vocabulary.questions.values():
        # what others only read is told where it matters
        verdict = world.verdict(world.main, question.id)
        settled = verdict.settled
        if settled is not None and settled.kind == "decided" and settled.outcomes[0] != question.outcomes[0]:
            bad |= set() if question.aside else {(question.id, settled.outcomes[0])}
            target = program.question(question.id)
            effective = [rule for rule, truth in zip(target.rules, verdict.truths, strict=False) if truth == YES]
            rules |= set() if question.aside else {rule.key for rule in effective if not rule.default}
    harms = (d for d in program.harms if stands(program, d.act.force, day))
    possible = frozenset(d.act.id for d in harms if d.requires.judge(world, world.main) == YES)
    return Plight(frozenset(bad), frozenset(rules), possible)
