"""A life for the oracle: as a file tells it, gaps and all, and - once completed - with every fact and day known."""

from dataclasses import dataclass, field, replace

Days = tuple[int, int]
"""A first and a last day (ordinals); the same where the day is known."""
Value = str | int | Days | frozenset[str]


@dataclass(frozen=True)
class Happening:
    """An event: an act with its outcome (None: it has one only), or a bare change."""

    on: Days
    act: str | None = None
    outcome: str | None = None
    notes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Opening:
    """What a status is where a life opens, since when, and until when, if a lapse is pending. No value: not known."""

    value: str | None
    since: Days | None = None
    until: int | None = None


@dataclass(frozen=True)
class Told:
    """A life: from birth (`opens` None) or from a day. A fact that is absent is not known."""

    facts: dict[str, Value]
    opens: int | None = None
    opened: dict[str, Opening] = field(default_factory=dict)
    roles: dict[str, "Told | None"] = field(default_factory=dict)
    events: tuple[Happening, ...] = ()
    unknown: tuple[str, ...] = ()
    written: frozenset[str] | None = None

    @property
    def begins(self) -> int:
        """The first day that is told."""
        if self.opens is not None:
            return self.opens
        born = self.facts["born"]
        assert isinstance(born, tuple)
        return born[0]

    @property
    def stated(self) -> frozenset[str]:
        """The facts that the file states (a completion knows more)."""
        return frozenset(self.facts) if self.written is None else self.written

    def with_fact(self, name: str, value: Value) -> "Told":
        """Fill in a fact."""
        return replace(self, facts={**self.facts, name: value}, written=self.stated)
