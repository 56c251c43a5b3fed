"""What a scenario has people and offices do, as acts of its own rulebook and waits in numbers.

Each doing becomes an act under the doing's name: the act itself, asking also what `when` and its days ask. So two
doings of one act each have their chance and their day, and the kernel needs to know no more than acts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from ..decide.program import Compiled, Program
from ..language.conditions import All, Compare, Condition, Day, On
from ..language.dates import Span
from ..language.rulebook import Act, Rulebook
from .beyond import Beyond
from .quotas import gates
from .rates import threshold, waiting
from .watching import watching
from .whatif import Doing, Policy, Whatif
from .will import ALL, Choice, Gate, Will

REDRAWN = 366
"""After so many days without it, who waits at a rate draws anew: a rate has no memory."""
SHORTEST = 28


@dataclass(frozen=True)
class Acting:
    """A scenario made ready for a kernel: the program of its acts, how long each waits, which act each stands for, the
    questions watched, and the gates behind which some acts stand."""

    program: Program
    wills: tuple[Will, ...]
    acts: Mapping[str, str]
    watched: tuple[str, ...]
    gates: tuple[Gate, ...] = ()


def acting(whatif: Whatif) -> Acting:
    """Return what is done in a scenario. Raises Beyond, with the provision, for what a kernel cannot do."""
    book, stance = whatif.book, whatif.stance
    chosen = [d for d in (*whatif.intents, *whatif.others) if _counts(whatif, book.acts[d.act])]
    owed = {duty.act for duty in book.duties.values()}
    named: dict[str, Doing] = {}
    for doing in chosen:
        name = doing.act if doing.act in owed and doing.act not in named else doing.id
        if doing.act in owed and name != doing.act:
            raise _beyond(book.acts[doing.act], f"is owed by a duty, and done by '{doing.id}' besides another")
        named[name] = doing
    extra = {name: _narrowed(book.acts[doing.act], name, doing, whatif.horizon) for name, doing in named.items()}
    watches = watching(whatif)
    own: Rulebook = replace(watches.book, acts={**book.acts, **extra})
    wills = tuple(_will(whatif, name, doing, own.acts[name]) for name, doing in named.items())
    program = Program(Compiled(own), stance)
    acts = {name: doing.act for name, doing in named.items()}
    return Acting(program, wills, acts, watches.questions, gates(whatif, acts))


def _counts(whatif: Whatif, act: Act) -> bool:
    return whatif.stance.counts(act.layer, act.reading)


def _beyond(act: Act, why: str) -> Beyond:
    return Beyond(act.place, act.id, why)


def _narrowed(act: Act, name: str, doing: Doing, horizon: Span) -> Act:
    """Return an act that asks also what the doing does, under its name."""
    parts: list[Condition] = [act.requires, doing.when]
    if doing.during.lo > horizon.lo:
        parts.append(Compare(On(), ">=", Day(Span(doing.during.lo, doing.during.lo))))
    if doing.during.hi < horizon.hi - 1:
        parts.append(Compare(On(), "<=", Day(Span(doing.during.hi, doing.during.hi))))
    return replace(act, id=name, requires=All(tuple(parts)))


def _will(whatif: Whatif, name: str, doing: Doing, act: Act) -> Will:
    at_once = doing.wait == Span(0, 0) and doing.share == 1
    by = tuple(grouping.conditions for grouping in doing.by)
    return Will(
        name, _waits(whatif, doing), _choice(whatif, act), doing.id, at_once, doing.monthly, by, whatif.horizon.hi,
        doing.monthly or doing.within is not None,
    )  # fmt: skip


def _waits(whatif: Whatif, doing: Doing) -> tuple[int, ...]:
    months = (whatif.horizon.hi - whatif.horizon.lo) // SHORTEST + 1
    within, upto = (1, min(months, REDRAWN)) if doing.monthly else (doing.within, REDRAWN)
    if within is not None:
        tables = {share: waiting(share, within, upto) for share in doing.shares or (doing.share,)}
        return tuple(day for share in doing.shares or (doing.share,) for day in tables[share])
    assert doing.wait is not None
    least, most = max(1, doing.wait.lo), max(1, doing.wait.hi)
    return tuple(evenly(doing.share, least, most, whatif.horizon.hi - whatif.horizon.lo))


def evenly(share: Fraction, least: int, most: int, upto: int) -> list[int]:
    """Return for each day how many of 2**63 have done it by its end: a share of all, on each of some days alike.

    Where the share is not all, the others do not do it within `upto` days.
    """
    days = most - least + 1
    done = [threshold(share * max(0, day - least + 1) / days) for day in range(1, most + 1)]
    return done if share == 1 else [*done, *(done[-1:] * max(0, upto - most))]


def _choice(whatif: Whatif, act: Act) -> Choice:
    """Return how whoever carries the act out chooses where a rule leaves it to them."""
    policies = [policy for policy in whatif.discretion if policy.question == act.decided_by]
    if not policies:
        return Choice("best")
    policy = policies[0]
    if len(policies) > 1 or policy.when != All(()):
        raise _beyond(act, f"the policy '{policy.id}' is for some people only, by a condition")
    return _manner(whatif, policy)


def _manner(whatif: Whatif, policy: Policy) -> Choice:
    outcomes = whatif.book.vocabulary.questions[policy.question].outcomes
    if policy.choice in ("best", "worst"):
        return Choice("best" if policy.choice == "best" else "worst")
    if policy.choice == "rate":
        shares: Mapping[str, Fraction] = policy.shares
    else:
        wanted = [o for o in outcomes if (o == policy.outcome) == (policy.choice == "always")]
        shares = {outcome: Fraction(1, len(wanted)) for outcome in wanted}
    return Choice("drawn", {ALL: {outcome: threshold(share) for outcome, share in shares.items()}})
