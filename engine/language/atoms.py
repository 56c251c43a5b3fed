"""From one line to one atom: what is so, what was so, how often, and what compares."""

from typing import cast

from lark import Token, Tree

from ..text.diagnostic import nearest
from ..text.node import Scalar
from .conditions import (
    ALWAYS,
    Always,
    Compare,
    Comparison,
    Condition,
    DaysOf,
    Is,
    Known,
    Not,
    Number,
    Period,
    Ref,
    Term,
    Throughout,
    Times,
    Was,
)
from .terms import DATE, Terms, branch, said

_NEGATIVE = {"is_not": "is_", "was_not": "was", "not_known": "known"}


class Atoms(Terms):
    """Reads atoms; where one is mistaken, a condition that always holds stands for it."""

    def atom(self, line: Scalar) -> Condition:
        """Read one atom."""
        tree = self.tree(line, "atom")
        if tree is None:
            return ALWAYS
        inner = self._base(branch(tree.children[0]))
        return Not(inner) if tree.data == "negated" else inner

    def _base(self, tree: Tree[Token]) -> Condition:
        kind, parts = str(tree.data), tree.children
        if kind in _NEGATIVE:
            return Not(self._base(Tree(_NEGATIVE[kind], parts, tree.meta)))
        if kind == "compare":
            return self._compare(tree)
        if kind == "bare":
            return self._bare(parts[0])
        if kind == "holds":
            return self._holds(parts[0])
        if kind == "known":
            return self._known(parts[0])
        if kind == "is_":
            return self._is(parts[0], parts[1])
        return self._counted(kind, list(parts))

    def _is(self, token: object, listed: object) -> Condition:
        ref = self.scope.ref(str(token), self.spot(token))
        return Is(ref, self.checked(ref, listed)) if ref and self._has_values(ref, token) else ALWAYS

    def _has_values(self, ref: Ref, token: object) -> bool:
        if self.scope.values(ref) is None:
            self.found.error(self.spot(token), f"'{ref.name}' is a number or a date; compare it with <, <=, =, >= or >")
            return False
        return True

    def checked(self, ref: Ref, listed: object) -> tuple[str, ...]:
        """Return the values that stand in a line, each looked up among those the word can have."""
        known = self.scope.values(ref) or ()
        tokens = listed.children if isinstance(listed, Tree) else [listed]
        for n, token in enumerate(tokens):
            value, place = str(token), self.spot(token)
            if value in tokens[:n]:
                self.found.error(place, f"'{value}' a second time")
            elif value not in known and ref.name not in self.scope.broken:
                self.found.error(place, f"'{ref.name}' is never '{value}'{_instead(value, known)}")
        return tuple(map(str, tokens))

    def _known(self, token: object) -> Condition:
        ref = self.scope.ref(str(token), self.spot(token))
        if ref and ref.sort == "question":
            self.found.error(self.spot(token), f"'{ref.name}' is a question; only what a life states can be known")
        return Known(ref) if ref else ALWAYS

    def _bare(self, token: object) -> Condition:
        name, place = str(token), self.spot(token)
        ref = self.scope.ref(name, place)
        if ref is None:
            return ALWAYS
        if set(self.scope.values(ref) or ()) == {"yes", "no"}:
            return Is(ref, ("yes",))
        if ref.sort == "status" and self.scope.statuses[name].document:
            self.found.error(place, f"'{name}' is a document; write holds {name}")
        else:
            self.found.error(place, f"'{name}' alone says nothing, for it is not yes or no; write {name} is ...")
        return ALWAYS

    def _holds(self, token: object) -> Condition:
        status = self.scope.status(str(token), self.spot(token))
        if status is None:
            return ALWAYS
        if not status.document:
            known = [s.id for s in self.scope.statuses.values() if s.document]
            self.found.error(
                self.spot(token), f"'{status.id}' is no document{nearest(status.id, known)}; `holds` is for documents"
            )
        return Is(Ref("status", status.id), ("held",))

    # --- statuses over time

    def _counted(self, kind: str, parts: list[object]) -> Condition:
        status = self.scope.status(str(parts[0]), self.spot(parts[0]))
        period: Period = self.period(parts[2]) if parts[2] is not None else Always()
        bound = self._bound(kind, parts[4]) if len(parts) > 3 else None
        if status is None:
            return ALWAYS
        values = self.checked(Ref("status", status.id), parts[1])
        if bound is None:
            return (Was if kind == "was" else Throughout)(status.id, values, period)
        op = cast(Comparison, str(parts[3]))
        if kind == "times":
            return Times(status.id, values, period, op, bound)
        return DaysOf(status.id, values, period, kind == "days_touching", op, bound)

    def _bound(self, kind: str, part: object) -> Term:
        bound = self._term(branch(part))
        unit, what = self.type_of(bound), "times" if kind == "times" else "days"
        if unit is not None and unit not in ("", what, what[:-1]):
            self.found.error(
                self.spot(part), f"a number of {what} compared with {said(unit)}; compare it with a number of {what}"
            )
        return bound

    # --- comparisons

    def _compare(self, tree: Tree[Token]) -> Condition:
        left, op, right = tree.children
        a, b = self._term(branch(left)), self._term(branch(right))
        types = self.type_of(a), self.type_of(b)
        if None not in types and not _alike(a, b, types):
            hint = _year(a) or _year(b)
            self.found.error(
                self.spot(tree),
                f"{said(types[0])} compared with {said(types[1])}; {hint or 'compare like with like'}",
            )
        return Compare(a, cast(Comparison, str(op)), b)


def _instead(value: str, known: tuple[str, ...]) -> str:
    hint = nearest(value, known)
    if hint or not known:
        return hint
    listed = ", ".join(known) if len(known) <= 8 else f"{', '.join(known[:7])} ... {known[-1]}"
    return f"; it is one of {listed}"


def _year(term: Term) -> str:
    year = isinstance(term, Number) and not term.unit and 1800 <= term.n < 2300
    return f"a date is written in full, as {term.n}-01-01" if year and isinstance(term, Number) else ""


def _alike(a: Term, b: Term, types: tuple[str | None, str | None]) -> bool:
    """Units are alike in singular and plural; a number without one takes the other side's, but never a date's."""
    one, other = (_singular(unit) for unit in types)
    if one == other:
        return True
    return DATE not in types and any(isinstance(side, Number) and not side.unit for side in (a, b))


def _singular(unit: str | None) -> str:
    return (unit or "").removesuffix("s")
