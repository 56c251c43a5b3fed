"""Conditions in plain English: negations where they belong, and numbers where `and` and `or` could be mistaken."""

from collections.abc import Sequence
from dataclasses import replace

from .conditions import All, AtLeast, Condition, Is, Not, Quantified, Some
from .english_atoms import Phrases


def plain(condition: Condition, negated: bool = False) -> Condition:
    """Move negations to the atoms, and take apart what joins nothing: one part, or parts joined the same way twice."""
    if isinstance(condition, Not):
        return plain(condition.part, not negated)
    if isinstance(condition, AtLeast) and 1 < condition.n < len(condition.parts):
        same = AtLeast(condition.n, tuple(plain(part) for part in condition.parts))
        return Not(same) if negated else same
    if isinstance(condition, All | Some | AtLeast):
        parts = tuple(plain(part, negated) for part in condition.parts)
        whole = isinstance(condition, All)
        if isinstance(condition, AtLeast):
            parts = parts if 0 < condition.n <= len(parts) else ()
            whole = condition.n > 1 if parts else condition.n < 1
        return _joined(whole != negated, parts)
    if isinstance(condition, Quantified):
        return replace(condition, every=condition.every != negated, has=plain(condition.has, negated))
    return Not(condition) if negated else condition


def _joined(whole: bool, parts: Sequence[Condition]) -> Condition:
    kind = All if whole else Some
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, kind) else (part,))]
    return flat[0] if len(flat) == 1 else kind(tuple(flat))


def _one(condition: Condition) -> bool:
    """Tell whether a condition is one clause that takes in nothing of what follows it."""
    atom = condition.part if isinstance(condition, Not) else condition
    return not isinstance(atom, All | Some | AtLeast | Quantified)


def clause(condition: Condition, say: Phrases, depth: int = 0) -> str:
    """Say a plain condition as one clause; `depth` tells how many numbered lists it stands in."""
    match condition:
        case All(()):
            return "in every case"
        case Some(()):
            return "in no case"
        case All(parts):
            say = _knowing(say, parts)
            if all(map(_one, parts[:-1])) and _ends(parts[-1]):
                return ", and ".join(clause(part, say, depth) for part in parts)
            return _numbered("all of these hold", " and", parts, say, depth)
        case Some(parts) if all(map(_one, parts)):
            return _either([clause(part, say, depth) for part in parts])
        case Some(parts):
            return _numbered("at least one of these holds", " or", parts, say, depth)
        case AtLeast(n, parts):
            return _numbered(f"at least {n} of these hold", "", parts, say, depth)
        case Not(AtLeast(n, parts)):
            return _numbered(f"fewer than {n} of these hold", "", parts, say, depth)
        case Quantified():
            return _of_relatives(condition, say, depth)
        case Not(part):
            assert not isinstance(part, All | Some | AtLeast | Not | Quantified)
            return say.atom(part, negated=True)
        case _:
            return say.atom(condition)


def _ends(condition: Condition) -> bool:
    """Tell whether a condition can be the last of some joined by `and` without numbers."""
    inner = condition.has if isinstance(condition, Quantified) else condition
    return _one(inner) or (isinstance(inner, Some) and all(map(_one, inner.parts)))


def _either(parts: list[str]) -> str:
    return "either " + (", or " if any(" or " in part or "," in part for part in parts) else " or ").join(parts)


def _of_relatives(atom: Quantified, say: Phrases, depth: int) -> str:
    whom, theirs = say.relative(atom)
    if not isinstance(atom.has, All) or not atom.has.parts:
        return f"{whom} {clause(atom.has, theirs, depth)}"
    parts, theirs = atom.has.parts, _knowing(theirs, atom.has.parts)
    if len(parts) == 2 and all(map(_one, parts)):
        return f"{whom} both {' and '.join(clause(part, theirs, depth) for part in parts)}"
    return f"{whom} {_numbered('all of these hold', ' and', parts, theirs, depth)}"


def _knowing(say: Phrases, parts: Sequence[Condition]) -> Phrases:
    """Let `since` say what a status became, where another part of the same whole says what it is."""
    found = {
        part.ref.name: part.values[0]
        for part in parts
        if isinstance(part, Is) and part.ref.sort == "status" and len(part.values) == 1 and part.values[0] != "none"
    }
    return replace(say, value_of={**say.value_of, **found})


def _numbered(head: str, last: str, parts: Sequence[Condition], say: Phrases, depth: int) -> str:
    items = [f"({_mark(n, depth)}) {clause(part, say, depth + 1)}" for n, part in enumerate(parts)]
    return f"{head}: {'; '.join(items[:-1])};{last} {items[-1]}"


def _mark(n: int, depth: int) -> str:
    """Return the mark of the n-th item: numbers outside, letters inside, small Roman numerals inside those."""
    roman = "i ii iii iv v vi vii viii ix x xi xii".split()
    if depth % 3 == 1 and n < 26:
        return chr(ord("a") + n)
    return roman[n] if depth % 3 == 2 and n < len(roman) else str(n + 1)
