"""A group of clauses as signals: positive expressions over plain True and False, each fit to be one rule.

Two signals a clause, `r3t` it is effective and `r3f` it is not (neither: open), over two attributes an atom,
`a17t` it is yes and `a17f` it is no. Signals stand in strata: one is judged after all that it reads. An
expression that is too large hands parts of itself to signals of an earlier stratum (`h5`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import prod

from .clauses import Formula, Group, Leaf, Neg

# Limits of durable-rules, as measured. Its 511 patterns a ruleset are never met: each has a place in hand.
GATES = 15  # and-or gates in one rule; one more, and the ruleset is refused
IN_HAND = 64  # alternatives on its stack at once, over all rules of a ruleset; one more: the fact is refused
ATTRIBUTES = 252  # attributes of a fact, besides its id and session; one more, and the fact is refused
# Limits of our own.
FIRINGS = 32  # ways an expression can hold: its rule fires once for each (of ten two-way choices, 1,024 times)
HELPERS = 500  # signals that one clause may need besides its two; the engine keeps about 40 KB a rule
SMALL = 9  # mentions of attributes with which no limit is met (8 gates, 3 * 3 * 3 firings): spares counting

ON, OFF = "on", "off"  # attributes that are always True and always False


class TooLarge(ValueError):
    """A clause that durable-rules cannot judge, with the reason in words."""


@dataclass(frozen=True, slots=True)
class Gate:
    """`$and` or `$or` of parts: each another gate, or the name of an attribute that must be True."""

    op: str
    parts: tuple["Expression", ...]


Expression = str | Gate


def gate(op: str, parts: Iterable[Expression]) -> Expression:
    """Join parts by `op`, without gates that say nothing: of one part, or inside one of the same kind."""
    flat: dict[Expression, None] = {}
    for part in parts:
        flat.update(dict.fromkeys(part.parts if isinstance(part, Gate) and part.op == op else (part,)))
    if len(flat) == 1:
        return next(iter(flat))
    return Gate(op, tuple(flat)) if flat else {"$and": ON, "$or": OFF}[op]


def pattern(expression: Expression) -> dict[str, object]:
    """Write an expression as durable-rules wants it: {name: True}, {"$and": [...]}, {"$or": [...]}."""
    if isinstance(expression, str):
        return {expression: True}
    return {expression.op: [pattern(part) for part in expression.parts]}


def reads(expression: Expression) -> set[str]:
    """List the attributes of an expression."""
    if isinstance(expression, str):
        return {expression}
    return set().union(*map(reads, expression.parts))


def leaves(expression: Expression) -> int:
    """Count the mentions of attributes in an expression."""
    return 1 if isinstance(expression, str) else sum(map(leaves, expression.parts))


def gates(expression: Expression) -> int:
    """Count the gates of an expression."""
    return 0 if isinstance(expression, str) else 1 + sum(map(gates, expression.parts))


def firings(expression: Expression) -> int:
    """Count the times a rule fires at most on one fact: once for each way in which its expression holds."""
    if isinstance(expression, str):
        return 1
    return (prod if expression.op == "$and" else sum)(map(firings, expression.parts))


def in_hand(expression: Expression, after: int = 0) -> tuple[int, int]:
    """Bound the engine's stack: (what an expression puts on it at first, the most it holds from there on).

    `after` is the most it holds in what follows. It goes depth first: following one way, it keeps the others.
    """
    if isinstance(expression, str):
        return 1, max(1, after)
    if expression.op == "$and":
        first = 1
        for part in reversed(expression.parts):
            first, after = in_hand(part, after)
        return first, after
    ways = [in_hand(part, max(1, after)) for part in expression.parts]  # the ways meet in a node of its own
    total = sum(first for first, _ in ways)
    return total, max(total - first + most for first, most in ways)


def fits(expression: Expression) -> bool:
    """Tell whether an expression can be one rule."""
    return leaves(expression) <= SMALL or (
        gates(expression) <= GATES
        and firings(expression) <= FIRINGS
        and in_hand(expression)[1] <= IN_HAND
        and len(reads(expression)) <= ATTRIBUTES
    )


@dataclass(frozen=True, slots=True)
class Bundle:
    """Signals that one ruleset can hold, and the attributes that its facts carry."""

    signals: dict[str, Expression]
    reads: set[str]


class Circuit:
    """The signals of a group by name, none before one that it reads, what each reads, and its stratum."""

    def __init__(self, group: Group) -> None:
        """Build the signals. Raises TooLarge."""
        self.signals: dict[str, Expression] = {}
        self.reads: dict[str, set[str]] = {}
        self.stratum: dict[str, int] = {}
        self._helpers: dict[Expression, str] = {}
        self._counts: dict[tuple[int, tuple[Expression, ...]], Expression] = {}
        for index, clause in enumerate(group.clauses):
            self._where, self._allowed = f"{group.name}: {clause.name}", len(self._helpers) + HELPERS
            held, failed = self._express(clause.when, True), self._express(clause.when, False)
            self._add(f"r{index}t", gate("$and", (held, *(f"r{rival}f" for rival in clause.beaten_by))))
            self._add(f"r{index}f", gate("$or", (failed, *(f"r{rival}t" for rival in clause.beaten_by))))

    def _add(self, name: str, expression: Expression) -> None:
        self.signals[name] = fitting = self._fit(expression)
        self.reads[name] = reads(fitting)
        self.stratum[name] = 1 + max(self.stratum.get(read, -1) for read in self.reads[name])

    def _express(self, formula: Formula, wanted: bool) -> Expression:
        """Say that a formula is yes (wanted) or no, without negation: a part's no stands for its not."""
        if isinstance(formula, Leaf):
            return f"a{formula.atom}{'t' if wanted else 'f'}"
        if isinstance(formula, Neg):
            return self._express(formula.part, not wanted)
        parts = tuple(self._express(part, wanted) for part in formula.parts)
        return self._at_least(formula.least if wanted else len(parts) - formula.least + 1, parts)

    def _at_least(self, least: int, parts: tuple[Expression, ...]) -> Expression:
        """Say that so many parts hold: the first and one less of the rest, or all of them among the rest."""
        if least <= 0 or least > len(parts):
            return ON if least <= 0 else OFF
        if least == len(parts) or least == 1:
            return self._fit(gate("$and" if least == len(parts) else "$or", parts))
        known = self._counts.get((least, parts))
        if known is None:
            with_first = gate("$and", (parts[0], self._at_least(least - 1, parts[1:])))
            known = self._fit(gate("$or", (with_first, self._at_least(least, parts[1:]))))
            self._counts[least, parts] = known
        return known

    def _fit(self, expression: Expression) -> Expression:
        """Give the heaviest part a signal of its own until the rest fits one rule; if bare, each half."""
        while isinstance(expression, Gate) and not fits(expression):
            op, parts = expression.op, expression.parts
            inner = [part for part in parts if isinstance(part, Gate)]
            if inner:
                heaviest = max(inner, key=lambda part: (firings(part), gates(part), len(reads(part))))
                expression = gate(op, (self._helper(part) if part is heaviest else part for part in parts))
            else:
                middle = len(parts) // 2
                halves = gate(op, parts[:middle]), gate(op, parts[middle:])
                expression = gate(op, map(self._helper, halves))
        return expression

    def _helper(self, expression: Expression) -> str:
        name = self._helpers.get(expression)
        if name is None:
            fitting = self._fit(expression)
            if len(self._helpers) == self._allowed:
                message = f"the condition needs more than {HELPERS} inner rules; split it into several rules"
                raise TooLarge(f"{self._where}: {message}")
            name = self._helpers[expression] = f"h{len(self._helpers)}"
            self._add(name, fitting)
        return name

    def bundles(self) -> Iterator[Bundle]:
        """Pack the signals within the limits of a ruleset, each bundle after all that it reads."""
        for stratum in range(1 + max(self.stratum.values(), default=-1)):
            bundle, room = Bundle({}, set()), IN_HAND
            for signal in (name for name, level in self.stratum.items() if level == stratum):
                expression = self.signals[signal]
                needed, wanted = in_hand(expression)[1], self.reads[signal]
                if needed > room or len(bundle.reads | wanted) > ATTRIBUTES:
                    yield bundle
                    bundle, room = Bundle({}, set()), IN_HAND
                bundle.signals[signal] = expression
                bundle.reads.update(wanted)
                room -= needed
            yield bundle
