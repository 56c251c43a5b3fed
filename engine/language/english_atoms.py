"""Atoms in plain English: what is so, what was so, how often, and what compares."""

from .conditions import (
    Compare,
    Comparison,
    Day,
    DaysOf,
    InForce,
    Is,
    Known,
    Number,
    On,
    Param,
    Quantified,
    Ref,
    Shift,
    Since,
    Term,
    Throughout,
    Times,
    Until,
    Value,
    Was,
)
from .english_terms import Terms
from .labels import amount, listed, outcome_in_words, quantity, statement, word_label

Plain = Is | Known | Compare | Was | Throughout | DaysOf | Times | InForce

NEGATED: dict[Comparison, Comparison] = {"<": ">=", "<=": ">", "=": "!=", ">=": "<", ">": "<=", "!=": "="}
_TURNED: dict[Comparison, Comparison] = {"<": ">", "<=": ">=", "=": "=", ">=": "<=", ">": "<", "!=": "!="}
_AMOUNT: dict[Comparison, str] = {
    "<": "less than",
    "<=": "at most",
    "=": "exactly",
    ">=": "at least",
    ">": "more than",
    "!=": "not exactly",
}
_COUNT = _AMOUNT | {"<": "fewer than"}
_DAY: dict[Comparison, str] = {
    "<": "before",
    "<=": "on or before",
    "=": "the same day as",
    ">=": "on or after",
    ">": "after",
    "!=": "another day than",
}
_SHIFTED: dict[Comparison, str] = {
    "<": "earlier than",
    "<=": "no later than",
    "=": "exactly",
    ">=": "no earlier than",
    ">": "later than",
    "!=": "not exactly",
}


class Phrases(Terms):
    """The words for conditions about one person."""

    def atom(self, atom: Plain, negated: bool = False) -> str:
        """Say one atom that speaks of this person, or that it is not so."""
        match atom:
            case Is():
                return self._is(atom, negated)
            case Known(ref):
                return self._known(ref, negated)
            case Compare(left, op, right):
                return self._compare(left, NEGATED[op] if negated else op, right)
            case Was() | Throughout():
                return self._at_times(atom, negated)
            case DaysOf() | Times():
                return self._counted(atom, NEGATED[atom.op] if negated else atom.op)
            case InForce(governed, start, end):
                return self._in_force(governed, start, end, negated)

    def _is(self, atom: Is, negated: bool) -> str:
        ref, values = atom.ref, self._values(atom.ref.name, atom.values)
        fact = self.rulebook.vocabulary.facts.get(ref.name) if ref.sort == "fact" else None
        if fact and fact.type == "bool" and len(values) == 1:
            return statement(ref.name, self.who, negated != (atom.values == ("no",)), self.rulebook)
        if fact and fact.type == "set":
            return f"{self.subject(ref)} {'does not include' if negated else 'includes'} {listed(values, 'or')}"
        if ref.sort == "status" and values == ["none"] and self._bare(ref.name):
            rest = [v for v in self.rulebook.vocabulary.statuses[ref.name].values if v != "none"]
            if not negated:
                return f"there is no {self.subject(ref)}"
            if len(rest) <= 3:
                return f"{self.subject(ref)} is {listed(self._values(ref.name, tuple(rest)), 'or')}"
        return f"{self.subject(ref)} is {_chosen(values, negated)}"

    def _bare(self, status: str) -> bool:
        """Tell whether a status is called by a plain noun, before which `no` can stand."""
        return not self.status(status).startswith(("“", "the "))

    def _values(self, target: str, values: tuple[str, ...]) -> list[str]:
        return [outcome_in_words(target, value, self.rulebook) for value in values]

    def _known(self, ref: Ref, negated: bool) -> str:
        fact = self.rulebook.vocabulary.facts.get(ref.name) if ref.sort == "fact" else None
        unknown = "not " if negated else ""
        if fact and fact.type == "bool":
            return f"it is {unknown}known whether {statement(ref.name, self.who, False, self.rulebook)}"
        return f"{self.subject(ref)} is {unknown}known"

    def _compare(self, left: Term, op: Comparison, right: Term) -> str:
        fixed = isinstance(left, Number | Param | Day) and isinstance(right, Value | Since | Until)
        if isinstance(right, On) or fixed:
            left, op, right = right, _TURNED[op], left
        if "date" not in (self.unit(left), self.unit(right)):
            return self._numbers(left, op, right)
        if isinstance(right, Shift):
            if isinstance(left, On) and right.sign > 0 and isinstance(right.base, Since | Value):
                return f"it is {_AMOUNT[op]} {self.length(right.by)} {self.since(right.base)}"
            return f"{self.term(left)} is {_SHIFTED[op]} {self.term(right)}"
        return f"{self.term(left)} is {_DAY[op]} {self.term(right)}"

    def _numbers(self, left: Term, op: Comparison, right: Term) -> str:
        if not isinstance(left, Value):
            return f"{self.term(left)} is {_AMOUNT[op]} {self.term(right)}"
        name, counted = amount(left.ref, self.rulebook)
        if isinstance(right, Number):
            return f"{name} is {_AMOUNT[op]} {right.n if counted else quantity(right.n, self.unit(left))}"
        return f"{name} is {_AMOUNT[op]} {self.term(right)}"

    # --- statuses over time

    def _at_times(self, atom: Was | Throughout, negated: bool) -> str:
        name, within = self.status(atom.status), self.within(atom.period)
        values = self._values(atom.status, atom.values)
        if isinstance(atom, Was) and not within:
            return f"{name} was {'never' if negated else 'at some time'} {listed(values, 'or')}"
        if isinstance(atom, Was):
            return f"{name} was {listed(values, 'or')} at {'no' if negated else 'some'} moment{within}"
        if negated:
            return f"there was a moment{within} at which {name} was {_chosen(values, negated=True)}"
        return f"{name} was {listed(values, 'or')} at every moment{within}"

    def _counted(self, atom: DaysOf | Times, op: Comparison) -> str:
        name = self.status(atom.status)
        values = listed(self._values(atom.status, atom.values), "or")
        within = self.within(atom.period)
        unit = "times" if isinstance(atom, Times) else "days"
        said = f"{name} became {values} " if isinstance(atom, Times) else f"{name} was {values} on "
        if isinstance(atom.bound, Number):
            often = f"{_COUNT[op]} {quantity(atom.bound.n, unit)}{within}"
            often = often.replace(" 1 time", " once", 1) if isinstance(atom, Times) and atom.bound.n == 1 else often
        else:
            often = f"a number of {unit}{within} that is {_AMOUNT[op]} {self.term(atom.bound)}"
        return said + often + (" (any part of a day counts)" if isinstance(atom, DaysOf) and atom.touching else "")

    def _in_force(self, governed: Term, start: Day | Param | None, end: Day | Param | None, negated: bool) -> str:
        """Say between which days the governing date lies, or that it does not."""
        edges = [f"{'before' if negated else 'on or after'} {self.term(start)}"] if start else []
        edges += [f"{'on or after' if negated else 'before'} {self.term(end)}"] if end else []
        at_all = "on no day" if negated else "on any day"
        return f"{self.term(governed)} is {(' or ' if negated else ' and ').join(edges) or at_all}"

    def relative(self, atom: Quantified) -> tuple[str, "Phrases"]:
        """Say of which relatives a condition speaks, and return the words for one of them."""
        kind = word_label(atom.word, self.rulebook)
        roles = [word_label(role, self.rulebook) for role in atom.roles]
        which = f" ({listed(roles, 'or')})" if roles and roles != [kind] else ""
        whom = f"for {'every' if atom.every else 'some'} {kind}{which}"
        return whom, Phrases(self.rulebook, f"that {kind}", self.today)


def _chosen(values: list[str], negated: bool) -> str:
    """Say which value it is; of several that it is not, none is left in doubt."""
    if not negated:
        return listed(values, "or")
    if len(values) == 2:
        return f"neither {values[0]} nor {values[1]}"
    return f"none of {listed(values)}" if len(values) > 2 else f"not {listed(values)}"
