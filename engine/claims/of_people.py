"""Claims about everybody at one moment, put to the solver; whoever it finds is judged as a case before she is shown."""

from collections.abc import Iterator, Sequence

from ..decide.case import read_case
from ..decide.finding import Finding
from ..decide.grounded import Context
from ..decide.replay import World
from ..decide.truth import YES
from ..language.conditions import Condition, Not
from ..proof.anybody import Anybody
from ..proof.cover import Literal, enough
from ..proof.difference import EFFORT
from ..proof.logic import Bit, Model, Solver, both, every, no, some
from ..proof.side import Side
from ..proof.told import life
from ..proof.traits import traits
from ..proof.truths import Truth
from ..proof.witness import settle
from ..text.diagnostic import BadInput
from .claim import Is, May, OfEverybody, Open, about, atom_of
from .found import Found
from .verdict import Witness

TRIES = 4
"""People who are looked at where the solver says that they are so and the evaluator does not."""
ASIDE = "whoever's statuses the day itself leaves open, in conflict, or changing again and again"
VAGUE = "whoever's answer hangs on a date or figure of the law that is not known exactly"


class OfPeople:
    """A claim about everybody, nobody or somebody: who refutes it (or bears out that there is somebody) is `sought`."""

    def __init__(self, says: OfEverybody, side: Side, effort: int = EFFORT) -> None:
        self.says, self.side, self.effort = says, side, effort
        self.anybody = Anybody(side, about(says.verb))
        self.meant = self.anybody.truth(says.traits)
        self.verb = said(says.verb, self.anybody)
        self.refuting = says.quantifier != "somebody"
        self.sought = both(self.meant.yes, self.verb.no if says.quantifier == "everyone" else self.verb.yes)

    def solver(self, *parts: Bit) -> Solver:
        """Return a solver that knows what is so of everybody spoken of."""
        return Solver(self.effort, [*self.anybody.gathered(), *parts])

    def prove(self) -> Found:
        """Prove or refute it."""
        answer, witness = self._look(self.solver(self.sought))
        aside = tuple(self._aside())
        if witness is not None and witness.replayed:
            return Found("counter-example" if self.refuting else "proved", (), witness, aside)
        if answer is not False:
            return Found("not settled", (unsettled(answer, witness),), witness, aside)
        vacuous = bool(self.says.traits) and self.solver(self.meant.yes).ask() is False
        why = "whoever has these traits is so" if self.says.quantifier == "everyone" else "nobody is so"
        return Found("proved" if self.refuting else "counter-example", (why,), None, aside, vacuous)

    def _look(self, solver: Solver) -> tuple[bool | None, Witness | None]:
        """Return whether there is anybody of a kind, and one who is so; else the last who was said to be."""
        witness = None
        for _ in range(TRIES):
            if (answer := solver.ask()) is not True:
                return (answer if witness is None else None), witness
            model = settle(solver, self.anybody) or solver.model()
            witness = self._witness(model)
            if witness.replayed:
                break
            solver.add(no(every(t.bit for t in traits(self.anybody.person, model))))
        return True, witness

    def _witness(self, model: Model) -> Witness:
        told, found, so = self._judged(model)
        matter = self.matter(model)
        return Witness(
            (told,), tuple(t.words for t in matter if not t.usual), tuple(t.words for t in matter if t.usual),
            found, None, so,
        )  # fmt: skip

    def matter(self, model: Model) -> list[Literal]:
        """Return of what is so of a person what already makes her one who is sought: nobody else shares it."""
        return enough(self.solver(no(self.sought)), traits(self.anybody.person, model)) or []

    def _judged(self, model: Model) -> tuple[str, tuple[Finding, ...], bool]:
        """Tell the person as she is; where that does not bear the solver out, with the past that she may have had."""
        first: tuple[str, tuple[Finding, ...], bool] | None = None
        for past_of in (None, 0):
            told = life(self.anybody, model, 0, past_of)
            try:
                found = judged(self.side, about(self.says.verb), told)
                so = shows(self.side, self.says, told, found)
            except BadInput:
                continue  # something else began after the day on which that past would have to open
            if so:
                return told, (found,), True
            first = first or (told, (found,), False)
        assert first is not None, "a person without a past can always be told"
        return first

    def _aside(self) -> Iterator[str]:
        """Tell of whom nothing is said, where there is anybody."""
        self.anybody.gathered()
        doubt, open_ = no(every(self.anybody.calm)), both(self.meant.yes, self.verb.open)
        if Solver(self.effort, [*self.anybody.nature, doubt, no(self.meant.no)]).ask() is not False:
            yield ASIDE
        if open_ is not False and self.solver(open_).ask() is not False:
            yield VAGUE


def unsettled(answer: bool | None, witness: Witness | None) -> str:
    """Say why nothing is settled: the solver gave up, or whoever it found is not so."""
    if answer is None and witness is None:
        return "the solver gave up"
    return "the solver finds somebody, and judged as a case she is not so: it hangs on a past that was left free"


def said(verb: Is | May | Open, anybody: Anybody) -> Truth:
    """Return the truth of a verb: what is open through the law's own inexactness is neither yes nor no."""
    answer = anybody.answer
    if isinstance(verb, Is):
        told = anybody.truth((verb.condition,)).yes
    else:
        told = some(map(answer.told, verb.outcomes)) if isinstance(verb, May) else answer.kinds[verb.kind]
    return _unless_vague(told, answer.kinds["unknown"])


def _unless_vague(told: Bit, vague: Bit) -> Truth:
    return Truth(both(told, no(vague)), both(no(told), no(vague)))


# --- judged as a case


def judged(side: Side, subject: str, life: str) -> Finding:
    """Return what the reference evaluator, and the other engine, make of a life."""
    shown = tuple(id for id in side.layers if not side.book.vocabulary.layers[id].under_all)
    found = side.checker.check(
        read_case(life, "witness", side.book), on=(side.day,), layers=shown, readings=side.stance.readings,
        questions=(subject,), rules_off=tuple(sorted(side.stance.off)),
    )  # fmt: skip
    return found.columns[0].findings[0]


def judge(side: Side, life: str, conditions: Sequence[Condition]) -> bool:
    """Tell whether conditions hold of a life at the end of the day, for the reference evaluator."""
    case = read_case(life, "witness", side.book)
    world = World(side.program, case.life, judging=side.checker.engines.reference)
    world.run(side.day)
    fold = side.program.grounder.fold
    return all(fold(condition, Context()).judge(world, world.main) == YES for condition in conditions)


def shows(side: Side, says: OfEverybody, life: str, found: Finding | None = None) -> bool:
    """Tell whether a life has the traits that a claim names and, judged as a case (which `found` says, if that has been
    asked), refutes it or bears out that there is somebody."""
    found = found or judged(side, about(says.verb), life)
    return judge(side, life, says.traits) and is_so(says.verb, found) == (says.quantifier != "everyone")


def is_so(verb: Is | May | Open, found: Finding) -> bool:
    """Tell whether what was found is what a verb says."""
    if isinstance(verb, Open):
        return found.kind == verb.kind
    if isinstance(verb, May):
        return bool(set(found.outcomes) & set(verb.outcomes))
    outcome = found.outcome in atom_of(verb).values
    if isinstance(verb.condition, Not):
        return not outcome and found.kind in ("decided", "silent", "not-asked")
    return outcome


def said_alike(found: Sequence[Finding]) -> bool:
    """Tell whether findings say the same."""
    return len({(one.kind, tuple(sorted(one.outcomes))) for one in found}) == 1
