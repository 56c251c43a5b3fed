"""From the skeleton of lists and maps to the typed tree of a condition."""

from ..text.diagnostic import nearest
from ..text.node import Mapping, Node, Scalar, Sequence
from .conditions import ALWAYS, All, AtLeast, Condition, Not, Quantified, Some
from .effects import Effects
from .terms import BROKEN, DATE, PLURAL

__all__ = ["BROKEN", "DATE", "PLURAL", "Resolver"]

JOINTS = ("all", "any", "none", "at_least", "some", "every")
_JOINTS = "all, any, none, at_least, or some or every with has"


class Resolver(Effects):
    """Reads conditions in one scope; mistakes go to the scope's diagnostics and a harmless tree is returned."""

    def condition(self, node: Node | None) -> Condition:
        """Read a list (all), an atom, or a map of one connective."""
        if node is None:
            return ALWAYS
        if isinstance(node, Scalar):
            return self.atom(node)
        if isinstance(node, Sequence):
            return All(tuple(self.condition(item) for item in node))
        return self._joined(node)

    def _joined(self, node: Mapping) -> Condition:
        keys = list(node.entries)
        joint = next((key for key in keys if key in JOINTS), None)
        if joint is None:
            self._no_joint(node)
            return ALWAYS
        allowed = (joint, "has") if joint in ("some", "every") else (joint,)
        for key in keys:
            if key not in allowed:
                self.found.error(
                    node.key_place(key), f"'{key}' beside '{joint}'{nearest(key, allowed[1:])}; {_one_each(joint)}"
                )
        inner = node.entries[joint][1]
        if joint in ("some", "every"):
            return self._quantified(node, joint, inner)
        return self._at_least(inner) if joint == "at_least" else self._parts(joint, inner)

    def _no_joint(self, node: Mapping) -> None:
        for key, _ in node:
            self.found.error(
                key.place,
                f"'{key.text}' joins no conditions{nearest(key.text, JOINTS)}; use {_JOINTS}",
            )
            return
        self.found.error(node.place, f"an empty map; use {_JOINTS}")

    def _parts(self, joint: str, inner: Node) -> Condition:
        if not isinstance(inner, Sequence):
            if not (isinstance(inner, Scalar) and inner.void):
                self.found.error(inner.place, f"'{joint}' takes a list of conditions")
            return ALWAYS
        if joint == "any" and not inner.items:
            self.found.error(inner.place, "any of nothing never holds; list what may hold")
        parts = tuple(self.condition(item) for item in inner)
        if joint == "all":
            return All(parts)
        return Some(parts) if joint == "any" else Not(Some(parts))

    def _at_least(self, node: Node) -> Condition:
        if isinstance(node, Mapping) and set(node.entries) == {"n", "of"}:
            n, parts = node.entries["n"][1], node.entries["of"][1]
            if isinstance(n, Scalar) and n.text.isascii() and n.text.isdigit() and isinstance(parts, Sequence):
                return self._counted_parts(n, parts)
        self.found.error(node.place, "'at_least' takes {n: a number, of: a list of conditions}")
        return ALWAYS

    def _counted_parts(self, n: Scalar, parts: Sequence) -> Condition:
        known = tuple(self.condition(item) for item in parts)
        number = int(n.text[:6])
        if number > len(known):
            self.found.error(n.place, f"at least {n.text} of {len(known)} conditions can never hold")
        elif number == 0:
            self.found.error(n.place, "at least 0 conditions always hold; write a number from 1 on")
        return AtLeast(number, known)

    def _quantified(self, node: Mapping, word: str, role: Node) -> Condition:
        has = node.get("has")
        if has is None:
            self.found.error(
                node.key_place(word), f"'{word}' without 'has'; write {{{word}: a role, has: [conditions]}}"
            )
        condition = self.condition(has)
        if not isinstance(role, Scalar):
            self.found.error(role.place, f"'{word}' takes a role, which is one word")
            return ALWAYS
        roles = tuple(r for r, kind in self.scope.roles.items() if role.text in (r, kind))
        if not roles:
            self.scope.unknown("role", role.text, {*self.scope.roles, *self.scope.roles.values()}, role.place)
        return Quantified(word == "every", role.text, roles, condition)


def _one_each(joint: str) -> str:
    return f"write {{{joint}: a role, has: [conditions]}}" if joint in ("some", "every") else "a map joins by one word"
