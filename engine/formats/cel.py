"""Conditions in CEL, the Common Expression Language, for engines that are not ours.

CEL has two truths, the rules have three. So a condition becomes two expressions: whether it certainly holds, and
whether it possibly does; both, one or neither is yes, unknown or no. What a life leaves open is handed over as all that
it may be: a list of words, a pair of dates, a pair of numbers (`INPUTS`).
"""

from dataclasses import dataclass

from ..decide.stance import Stance
from ..language.conditions import (
    All,
    AtLeast,
    Becomes,
    Compare,
    Condition,
    DaysOf,
    InForce,
    Is,
    Known,
    Not,
    On,
    Quantified,
    Some,
    Throughout,
    Times,
    Was,
    params,
)
from ..language.rulebook import Rule, Rulebook
from .cel_dates import NotSaid, Pair, Terms

INPUTS = {
    "on": "the day judged, a timestamp at midnight UTC, as every day here is",
    "fact": "by name, a list of the words that a fact may be; yes and no for what is true or false",
    "includes": "by name and word, a list of the truths that a set holds the word",
    "date": "by name, the first and last day that a date may be",
    "number": "by name, the least and greatest number that a fact or status may be",
    "status": "by name, a list of the words that a status may be on that day",
    "since": "by status, the first and last day since which it may have been what it is",
    "until": "by status, the first and last day on which it may lapse; 2300-01-01 where it will not",
    "question": "by name, a list of the outcomes that may come out, '' for none; where it is open, all of them and ''",
    "stated": "by name, a list of the truths that the life states it",
}
EDGES = {"<": (1, 0), "<=": (1, 0), ">=": (0, 1), ">": (0, 1)}


@dataclass(frozen=True, slots=True)
class InCel:
    """A rule's condition in CEL, its days in force included; where CEL cannot say it, why not.

    `only_at` is the change at which alone a rule on a status is judged: that is for the engine that replays a life.
    """

    rule: Rule
    certainly: str = ""
    possibly: str = ""
    cannot: str = ""
    only_at: str = ""


def rule_in_cel(rule: Rule, book: Rulebook, stance: Stance) -> InCel:
    """Write the condition under which a rule applies on a day, under the readings of a stance."""
    only_at = ""
    if rule.at is not None:
        only_at = f"{rule.at.status} becomes {rule.at.value}" if isinstance(rule.at, Becomes) else "birth"
    try:
        if not isinstance(rule.force.governed_by, On):
            raise NotSaid("another date than the day judged says which law governs it")
        certainly, possibly = _Writer(book, stance).rule(rule)
    except NotSaid as why:
        return InCel(rule, cannot=str(why), only_at=only_at)
    return InCel(rule, certainly, possibly, only_at=only_at)


class _Writer:
    """Writes conditions as pairs: certainly, possibly."""

    def __init__(self, book: Rulebook, stance: Stance) -> None:
        self.book, self.terms = book, Terms(book, stance)

    def rule(self, rule: Rule) -> Pair:
        """Return the condition of a rule: in force, what it reads has a value, `when`, and not `unless`."""
        force = InForce(On(), rule.force.start, rule.force.end)
        inner = All((force, rule.when, *([] if rule.unless is None else [Not(rule.unless)])))
        named = params(rule.when) | (frozenset() if rule.unless is None else params(rule.unless)) | params(force)
        valued = [self.terms.valued(name) for name in sorted(named)]
        certainly, possibly = self.pair(inner)
        sure, may = [told[0] for told in valued], [told[1] for told in valued]
        return " && ".join([*sure, certainly]), " && ".join([*may, possibly])

    def pair(self, condition: Condition) -> Pair:
        """Return the two expressions of a condition; raises NotSaid."""
        match condition:
            case Not(part):
                certainly, possibly = self.pair(part)
                return f"!({possibly})", f"!({certainly})"
            case All(parts):
                return self._joined(parts, " && ", "true")
            case Some(parts):
                return self._joined(parts, " || ", "false")
            case AtLeast(n, parts):
                counts = [[f"({side} ? 1 : 0)" for side in self.pair(part)] for part in parts]
                sides = [" + ".join(side) for side in zip(*counts, strict=True)] if counts else ["0", "0"]
                return f"{sides[0]} >= {n}", f"{sides[1]} >= {n}"
        return self._atom(condition)

    def _joined(self, parts: tuple[Condition, ...], by: str, none: str) -> Pair:
        pairs = [self.pair(part) for part in parts]
        if not pairs:
            return none, none
        certainly, possibly = (by.join(f"({side})" for side in sides) for sides in zip(*pairs, strict=True))
        return certainly, possibly

    def _atom(self, atom: Condition) -> Pair:
        match atom:
            case Is():
                return self._is(atom)
            case Known(ref):
                return f"stated['{ref.name}'].all(k, k)", f"stated['{ref.name}'].exists(k, k)"
            case Compare():
                return _compared(self.terms.pair(atom.left), atom.op, self.terms.pair(atom.right))
            case InForce():
                edges = [(edge, op) for edge, op in ((atom.start, ">="), (atom.end, "<")) if edge is not None]
                pairs = [_compared(self.terms.pair(atom.governed_by), op, self.terms.pair(edge)) for edge, op in edges]
                if not pairs:
                    return "true", "true"
                certainly, possibly = (" && ".join(sides) for sides in zip(*pairs, strict=True))
                return certainly, possibly
            case Was() | Throughout() | DaysOf() | Times():
                raise NotSaid(f"it looks back over what '{atom.status}' was, and a day's snapshot has no past")
            case Quantified():
                raise NotSaid(f"it speaks of the {atom.word}'s own life, which is a snapshot of its own")
        raise TypeError(atom)

    def _is(self, atom: Is) -> Pair:
        name, words = atom.ref.name, "[" + ", ".join(f"'{value}'" for value in atom.values) + "]"
        fact = self.book.vocabulary.facts.get(name)
        if atom.ref.sort == "fact" and fact is not None and fact.type == "set":
            held = [f"includes['{name}']['{value}']" for value in atom.values]
            return " || ".join(f"{h}.all(k, k)" for h in held), " || ".join(f"{h}.exists(k, k)" for h in held)
        of = f"{atom.ref.sort}['{name}']"
        return f"{of}.all(w, w in {words})", f"{of}.exists(w, w in {words})"


def _compared(a: Pair, op: str, b: Pair) -> Pair:
    """Compare two pairs: certainly where it holds for every two, possibly where for some."""
    if op in EDGES:
        worst, best = EDGES[op], EDGES[op][::-1]
        return f"{a[worst[0]]} {op} {b[worst[1]]}", f"{a[best[0]]} {op} {b[best[1]]}"
    same = [f"{a[0]} == {b[0]}"] + [f"{side[0]} == {side[1]}" for side in (a, b) if side[0] != side[1]]
    certainly, possibly = " && ".join(same), f"{a[1]} >= {b[0]} && {b[1]} >= {a[0]}"
    return (certainly, possibly) if op == "=" else (f"!({possibly})", f"!({certainly})")
