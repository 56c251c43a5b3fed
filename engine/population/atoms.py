"""Atoms as generated text: what each says of a person on a day, as two bits."""

from ..decide.grounded import Context
from ..language.conditions import (
    All,
    AtLeast,
    Atom,
    Compare,
    Condition,
    DaysOf,
    InForce,
    Is,
    Known,
    Not,
    On,
    Quantified,
    Since,
    Some,
    Throughout,
    Times,
    Was,
    params,
)
from ..language.rulebook import Force
from .bits import NO, YES, Bits, at_least, deny, every
from .lookback import counted, looked_back
from .relatives import of_relatives
from .speech import Speech, value_of
from .terms import Ends, begun, ends_of, governing, months_after, own_date, worth


def said(s: Speech, condition: Condition, context: Context) -> Bits:
    """Return a condition as text."""
    if isinstance(condition, Not):
        return deny(said(s, condition.part, context))
    if isinstance(condition, All | Some | AtLeast):
        parts = [said(s, part, context) for part in condition.parts]
        least = {All: len(parts), Some: 1}.get(type(condition), getattr(condition, "n", 0))
        return at_least(least, parts)
    return atom_said(s, condition, context)


def atom_said(s: Speech, atom: Atom, context: Context) -> Bits:
    """Return an atom as text."""
    if isinstance(atom, Is):
        return _is(s, atom)
    if isinstance(atom, Known):
        return _known(s, atom)
    if isinstance(atom, Compare):
        return compared(ends_of(s, atom.left, context), atom.op, ends_of(s, atom.right, context))
    if isinstance(atom, InForce):
        return in_force(s, atom, context)
    if isinstance(atom, Quantified):
        return of_relatives(s, atom, context)
    if isinstance(atom, Was | Throughout):
        return looked_back(s, atom, context)
    return compared_count(s, atom, context)


def compared_count(s: Speech, atom: DaysOf | Times, context: Context) -> Bits:
    """Say how a count of days, or of changes, stands to its bound."""
    return compared(counted(s, atom, context), atom.op, ends_of(s, atom.bound, context))


def compared(a: Ends, op: str, b: Ends) -> Bits:
    """Say how two terms stand to each other; what has no value stands to nothing."""
    if a.exact and b.exact:
        found = _ordered(a.lo, op, b.lo)
    elif op in ("=", "!="):
        same = Bits(f"({a.lo} == {a.hi} == {b.lo} == {b.hi})", f"({a.hi} < {b.lo} or {b.hi} < {a.lo})")
        found = same if op == "=" else deny(same)
    elif op in ("<", "<="):
        found = Bits(f"({a.hi} {op} {b.lo})", f"({a.lo} {'>=' if op == '<' else '>'} {b.hi})")
    else:
        found = Bits(f"({a.lo} {op} {b.hi})", f"({a.hi} {'<' if op == '>=' else '<='} {b.lo})")
    return every([a.valued, b.valued, found])


def _ordered(a: str, op: str, b: str) -> Bits:
    """Say how two numbers stand to each other; a day that is reckoned by months is not reckoned where that is plain."""
    if op in ("=", "!=") or not (months_after(a) or months_after(b)):
        return Bits(f"({a} {'==' if op == '=' else op} {b})")
    if not months_after(b):
        a, op, b = b, {"<": ">", "<=": ">=", ">": "<", ">=": "<="}[op], a
    day = a if op in ("<", ">=") else f"{a} - 1"
    before = Bits(f"sooner({day}, {months_after(b)})")
    return before if op in ("<", "<=") else deny(before)


def _is(s: Speech, atom: Is) -> Bits:
    name = atom.ref.name
    if atom.ref.sort == "question":
        outcomes = s.program.book.vocabulary.questions[name].outcomes
        mask = sum(1 << outcomes.index(value) for value in atom.values if value in outcomes)
        asked = f"q{list(s.slice.questions).index(name)}(x, day)"
        return Bits(f"answer_is({asked}, {mask})", f"answer_is_not({asked}, {mask})")
    if atom.ref.sort == "status":
        values, held = s.status(name).values, s.row.at("is", name)
        return _among(held, [value_of(s.status(name), value) for value in atom.values], len(values), name in s.loose)
    fact = s.program.book.vocabulary.facts[name]
    held = s.row.at("fact", name)
    known = fact.values or ("no", "yes")
    places = [known.index(value) for value in atom.values]
    if fact.type == "set":
        mask = sum(1 << place for place in places)
        bit = Bits(f"({held} >= 0 and {held} & {mask} != 0)", f"({held} >= 0 and {held} & {mask} == 0)")
        return bit if name in s.loose else Bits(f"({held} & {mask} != 0)")
    return _among(held, places, len(known) if fact.type != "enum" or fact.values else 0, name in s.loose, False)


def _among(held: str, places: list[int], among: int, loose: bool, whole: bool = True) -> Bits:
    """Say that a number is one of some; of a status that is not known, all values are one of all."""
    if len(set(places)) == among and whole:
        return YES
    one = " or ".join(f"{held} == {place}" for place in places)
    other = " and ".join(f"{held} != {place}" for place in places)
    return Bits(f"({one})", f"({held} >= 0 and {other})") if loose else Bits(f"({one})")


def _known(s: Speech, atom: Known) -> Bits:
    name = atom.ref.name
    if atom.ref.sort == "status":
        return Bits(f"({s.row.at('is', name)} >= 0)") if name in s.loose else YES
    if name not in s.stated:
        return NO
    if name not in s.loose:
        return YES
    low = s.row.at("fact", name)
    return Bits(f"({low} == {s.row.at('fact to', name)})" if ("fact to", name) in s.row else f"({low} >= 0)")


def force_said(s: Speech, force: Force, context: Context) -> Bits:
    """Say that a provision is in force."""
    if force.start is None and force.end is None and isinstance(force.governed_by, On):
        return YES
    return in_force(s, InForce(force.governed_by, force.start, force.end), context)


def in_force(s: Speech, atom: InForce, context: Context) -> Bits:
    """Say that the date that governs lies within the days in force."""
    date = governing(s, Context(atom.governed_by, context.as_if))
    happened = YES
    term = atom.governed_by
    if isinstance(term, Since) and not own_date(s, context):
        happened = deny(begun(s, term.status))
    edges = [happened]
    for edge, op in ((atom.start, ">="), (atom.end, "<")):
        if edge is not None:
            edges.append(compared(date, op, ends_of(s, edge, context)))
    return every([date.valued, *edges])


def valued_said(s: Speech, conditions: tuple[Condition, ...], context: Context) -> list[Bits]:
    """Say that every parameter named has a value: without, what reads it does not apply, whatever else it says."""
    names = sorted(set().union(*(params(condition) for condition in conditions)))
    return [worth(s, name, governing(s, context)).valued for name in names]
