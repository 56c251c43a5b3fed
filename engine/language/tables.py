"""Read decision tables: a column is an atom or its beginning, a row becomes one rule."""

from ..text.node import Node, Scalar, Sequence
from .conditions import All, Condition, Not
from .provision_forms import TableForm
from .provisions import Frame
from .rulebook import Rule
from .rules import Rules
from .shape import shaped
from .written import Written

_WHOLE = ("is", "was", "holds", "not", "<", ">", "=", "<=", ">=", "!=")
_REST = ("<", "<=", "=", ">=", ">", "!=", "is", "was")


class Tables(Rules):
    """Expands decision tables to ordinary rules."""

    def table(self, written: Written) -> list[Rule]:
        """Read one table; each row is the rule `id.n`."""
        form = shaped(TableForm, written.node, written.what, self.found)
        if form is None:
            self.salvage(written)
            return []
        node, frame = written.node, self.frame(form, written)
        known = self.target(node.get("decides"))
        self.overrides(node.get("overrides"), form.decides, written)
        unless = node.get("unless")
        exception = self.resolver.condition(unless) if unless else None
        heads, rows = node.get("when"), node.get("rows")
        if not isinstance(heads, Sequence) or not isinstance(rows, Sequence):
            return []
        if not heads.items or not rows.items:
            place = node.value_place("rows" if heads.items else "when")
            self.found.error(place, f"{written.what}: a table has columns ('when') and 'rows'")
        columns = [self._head(head) for head in heads]
        rules = []
        for n, row in enumerate(rows, 1):
            when = self._row(columns, heads, row, written)
            if when is not None and isinstance(row, Sequence):
                rules.append(self._rule(form, frame, written, n, row, when, exception, known))
        return rules

    def _rule(
        self, form: TableForm, frame: Frame, written: Written, n: int, row: Sequence, when: Condition,
        exception: Condition | None, known: tuple[str, ...],
    ) -> Rule:  # fmt: skip
        last = row.items[-1]
        if isinstance(last, Scalar):
            self.outcome(last, form.decides, known)
        return Rule(
            f"{form.id}.{n}", form.decides, (form.rows[n - 1][-1],), None, when, exception, None, frame.force,
            frame.layer, frame.reading, tuple(form.overrides), form.default, frame.cite, written.instrument,
            f"{form.label}, row {n}" if form.label else "", form.note, row.place, form.id,
            rests_on=frame.rests_on, lets=frame.lets,
        )  # fmt: skip

    def _head(self, head: Node) -> Condition | str | None:
        """Return a column's whole condition, or the word its cells speak of; None where it is mistaken."""
        if not isinstance(head, Scalar) or head.void:
            return None
        words = head.text.split()
        if any(sign in words for sign in _WHOLE):
            before = len(self.found.errors)
            condition = self.resolver.atom(head)
            return condition if len(self.found.errors) == before else None
        if head.text.startswith(("days ", "times ", "since ", "until ", "param ")) or head.text == "on":
            return head.text
        return head.text if self.scope.ref(head.text, head.place) else None

    def _row(
        self, columns: list[Condition | str | None], heads: Sequence, row: Node, written: Written
    ) -> Condition | None:
        if not isinstance(row, Sequence):
            return None
        if len(row.items) != len(columns) + 1:
            wanted = f"{len(columns)} columns and the outcome make {len(columns) + 1}"
            self.found.error(row.place, f"{written.what}: a row of {len(row.items)} cells; {wanted}")
            return None
        cells = [self._cell(column, head, cell) for column, head, cell in zip(columns, heads, row, strict=False)]
        return All(tuple(cell for cell in cells if cell is not None))

    def _cell(self, column: Condition | str | None, head: Node, cell: Node) -> Condition | None:
        if not isinstance(cell, Scalar) or not isinstance(head, Scalar) or cell.void or column is None:
            return None
        words = cell.text.strip()
        if words in ("-", ""):
            return None
        if not isinstance(column, str):
            return self._truth(column, cell)
        if words in ("yes", "no") and self._is_bool(column):
            truth = self.resolver.atom(head)
            return truth if words == "yes" else Not(truth)
        rest = words if words.split()[0] in _REST else f"is {words}"
        return self.resolver.atom(_joined(head, rest, cell))

    def _truth(self, column: Condition, cell: Scalar) -> Condition | None:
        if cell.text.strip() not in ("yes", "no"):
            self.found.error(cell.place, f"'{cell.text}' under a whole condition; its cells are yes, no or -")
            return None
        return column if cell.text.strip() == "yes" else Not(column)

    def _is_bool(self, name: str) -> bool:
        fact = self.scope.facts.get(name)
        return fact is not None and fact.type == "bool"


def _joined(head: Scalar, rest: str, cell: Scalar) -> Scalar:
    """Return a column's head and a cell as one line that knows where each of them stands."""
    blanks = len(cell.text) - len(cell.text.lstrip())
    start = len(head.text) + 1 + (0 if rest == cell.text.strip() else len("is "))
    place = cell.place_of(blanks)
    return Scalar(f"{head.text} {rest}", head.place, lines=((0, head.place), (len(head.text), place), (start, place)))
