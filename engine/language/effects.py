"""From one line to what it changes, or to the change it waits for."""

from lark import Token, Tree

from ..text.node import Node, Scalar
from .atoms import Atoms
from .conditions import Becomes, Birth, Effect, Increase, Param, Ref, Set, Term, Trigger
from .dates import Duration
from .rulebook import Status
from .terms import BROKEN, DATE, branch


class Effects(Atoms):
    """Reads effects, triggers and the moments from which duties run."""

    def effect(self, node: Node) -> Effect | None:
        """Read one effect."""
        if not isinstance(node, Scalar):
            self.found.error(
                node.place, "a list or map as an effect; an effect is one line, as `residence becomes permanent`"
            )
            return None
        tree = self.tree(node, "effect")
        if tree is None:
            return None
        tree = branch(tree.children[0]) if tree.data == "effect" else tree
        status = self.scope.status(str(tree.children[0]), self.spot(tree))
        if status is None:
            return None
        if status.duty:
            self.found.error(
                self.spot(tree), f"'{status.id}' is a duty; it follows its act and its deadline, no act sets it"
            )
        return self._increase(tree, status) if tree.data == "increases" else self._set(tree, status)

    def _increase(self, tree: Tree[Token], status: Status) -> Effect:
        if not status.integer:
            self.found.error(self.spot(tree), f"'{status.id}' is no number and cannot increase")
        return Increase(status.id, int(str(tree.children[1])))

    def _set(self, tree: Tree[Token], status: Status) -> Effect:
        (value,) = self.checked(Ref("status", status.id), tree.children[1])
        lapse: Duration | Param | Term | None = None
        if tree.data == "becomes_for":
            lapse = self.length(tree.children[2], tree.children[3])
        elif tree.data == "becomes_for_param":
            lapse = self.time_param(tree.children[2])
        elif tree.data == "becomes_until":
            lapse = self._end(branch(tree.children[2]))
        if lapse is not None and value in status.values and value not in status.then:
            self.found.error(
                self.spot(tree), f"'{status.id}' has no `then:` for {value}; say in the vocabulary what it lapses to"
            )
        return Set(status.id, value, lapse)

    def _end(self, tree: Tree[Token]) -> Term:
        end = self._term(tree)
        if self.type_of(end) not in (DATE, None):
            self.found.error(self.spot(tree), "until something that is no date; write `for` before a length of time")
            return BROKEN
        return end

    def trigger(self, line: Scalar) -> Trigger | None:
        """Read `S becomes V` or `birth`."""
        tree = self.tree(line, "trigger")
        if tree is None:
            return None
        return self._trigger(branch(tree.children[0]) if tree.data == "trigger" else tree)

    def _trigger(self, tree: Tree[Token]) -> Trigger | None:
        if tree.data == "birth":
            return Birth()
        status = self.scope.status(str(tree.children[0]), self.spot(tree))
        if status is None:
            return None
        (value,) = self.checked(Ref("status", status.id), tree.children[1])
        return Becomes(status.id, value)

    def moment(self, line: Scalar) -> Trigger | Term | None:
        """Read the start of a duty: a trigger or a date term."""
        tree = self.tree(line, "moment")
        if tree is None:
            return None
        inner = branch(tree.children[0]) if tree.data == "moment" else tree
        inner = branch(inner.children[0]) if inner.data == "trigger" else inner
        if inner.data in ("birth", "becomes"):
            return self._trigger(inner)
        return self._from(inner)

    def _from(self, tree: Tree[Token]) -> Term:
        start = self._term(tree)
        if self.type_of(start) not in (DATE, None):
            self.found.error(self.spot(tree), "no moment; a duty runs since a change (S becomes V) or since a date")
        return start
