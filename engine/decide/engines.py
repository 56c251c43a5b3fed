"""Both engines at once: what one judges the other must judge too."""

from ..language.dates import text
from .clauses import Group, judge
from .truth import Truth

REFERENCE, DURABLE = "reference", "durable-rules"
REMEMBERED = 50_000
"""Judgements that are remembered; then all are forgotten, so that lives without end take no memory without end."""


class EnginesDiffer(Exception):
    """The engines give one group two judgements; carries both, in words."""


class Engines:
    """Judges groups with the reference evaluator and, where it imports, with durable-rules; each case once."""

    def __init__(self, both: bool = True) -> None:
        from . import durable

        self.durable = durable.DurableRules() if both and durable.available() else None
        self.known: dict[tuple[int, tuple[Truth, ...]], tuple[Truth, ...]] = {}
        self.agreed: dict[tuple[int, tuple[Truth, ...]], tuple[Truth, ...]] = {}
        self.kept: dict[int, Group] = {}
        self.day = 0

    @property
    def names(self) -> tuple[str, ...]:
        """The engines that judge."""
        return (REFERENCE, DURABLE) if self.durable is not None else (REFERENCE,)

    def reference(self, group: Group, truths: tuple[Truth, ...]) -> tuple[Truth, ...]:
        """Judge with the reference evaluator alone."""
        key = (id(group), truths)
        found = self.known.get(key)
        if found is None:
            if len(self.known) >= REMEMBERED:
                self.known.clear()
            self.kept[id(group)] = group
            found = self.known[key] = judge(group, truths)
        return found

    def both(self, group: Group, truths: tuple[Truth, ...]) -> tuple[Truth, ...]:
        """Judge with both engines. Raises EnginesDiffer where they do not agree."""
        if self.durable is None:
            return self.reference(group, truths)
        key = (id(group), truths)
        found = self.agreed.get(key)
        if found is None:
            found, other = self.reference(group, truths), self.durable.judge(group, truths)
            if other != found:
                raise EnginesDiffer(_traces(group, truths, found, other))
            if len(self.agreed) >= REMEMBERED:
                self.agreed.clear()
            self.agreed[key] = found
        return found


def _traces(group: Group, truths: tuple[Truth, ...], reference: tuple[Truth, ...], other: tuple[Truth, ...]) -> str:
    said = ("no", "open", "yes")
    lines = [f"the engines differ on '{group.name}'; no answer is given", f"atoms: {' '.join(said[t] for t in truths)}"]
    for clause, a, b in zip(group.clauses, reference, other, strict=True):
        mark = "" if a == b else "   <- differ"
        lines.append(f"  {clause.name}: {REFERENCE} {said[a]}, {DURABLE} {said[b]}{mark}")
    return "\n".join(lines)


__all__ = ["DURABLE", "REFERENCE", "Engines", "EnginesDiffer", "text"]
