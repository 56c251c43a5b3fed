"""A rulebook with one small mistake in it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from zhol.engine.language.rulebook import Act, Duty, Parameter, Rule, Rulebook
from zhol.engine.text.place import Place

Provision = Rule | Act | Duty | Parameter
P = TypeVar("P", Act, Duty, Parameter)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One provision of a rulebook, and what stands in its place.

    `id` is stable: the provision and what was done to it, never a line. `words` say it to a reader.
    """

    id: str
    words: str
    was: Provision
    now: Provision

    @property
    def place(self) -> Place:
        """Where the provision stands."""
        return self.was.place

    @property
    def instrument(self) -> str:
        """The instrument that the provision is of."""
        return self.was.instrument

    def book(self, book: Rulebook) -> Rulebook:
        """Return the rulebook with the mistake in it."""
        was, now = self.was, self.now
        changes: dict[str, Any]
        if isinstance(now, Rule):
            changes = {"rules": tuple(now if rule is was else rule for rule in book.rules)}
        elif isinstance(now, Act):
            changes = {"acts": _with(book.acts, now)}
        elif isinstance(now, Duty):
            changes = {"duties": _with(book.duties, now)}
        else:
            changes = {"parameters": _with(book.parameters, now)}
        return replace(book, digest=f"not a rulebook: {self.id}", **changes)


def _with(provisions: Mapping[str, P], now: P) -> dict[str, P]:
    return {id: now if id == now.id else provision for id, provision in provisions.items()}
