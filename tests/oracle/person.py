"""One person in the oracle's world: for every status, every value of every day."""

from dataclasses import dataclass, field

from zhol.engine.language.rulebook import Rulebook, Status

from .life import Opening, Told, Value

FOREVER = 10**7


@dataclass
class History:
    """A status, day by day: on each day the value it began with (None: not known), then each it took."""

    first: int
    born_with: bool
    days: dict[int, list[str | None]] = field(default_factory=dict)
    became: list[tuple[int, str]] = field(default_factory=list)
    since: int = 0
    until: int | None = None

    @property
    def value(self) -> str:
        """What it is now."""
        value = self.days[max(self.days)][-1]
        assert value is not None
        return value

    def instants(self, day: int) -> list[str | None]:
        """Every value of a day: none before birth, one that is not known before the life is told."""
        if day in self.days:
            return self.days[day]
        return [] if self.born_with else [None]

    def become(self, value: str, day: int) -> None:
        """Take another value."""
        self.days[day].append(value)
        self.became.append((day, value))
        self.since = day


@dataclass
class Person:
    """A person: what is known of her, and what became of her."""

    told: Told
    facts: dict[str, Value | None]
    statuses: dict[str, History] = field(default_factory=dict)
    relatives: dict[str, "Person | None"] = field(default_factory=dict)
    effective: set[str] = field(default_factory=set)
    ruled: dict[str, int] = field(default_factory=dict)
    prompt: dict[str, int] = field(default_factory=dict)

    def dawn(self, day: int) -> None:
        """Begin a day with the values of the day before."""
        for history in self.statuses.values():
            if day not in history.days:
                history.days[day] = [history.value]


def person(told: Told, book: Rulebook) -> Person:
    """Return a person at the beginning of her life as told."""
    facts: dict[str, Value | None] = {}
    for name, fact in book.vocabulary.facts.items():
        value: Value | None = told.facts.get(name)
        if value is None and fact.missing is not None and name not in told.unknown:
            value = (
                frozenset({fact.missing})
                if fact.type == "set"
                else int(fact.missing)
                if fact.type == "int"
                else fact.missing
            )
        facts[name] = value
    made = Person(told, facts)
    for status in book.vocabulary.statuses.values():
        made.statuses[status.id] = _begun(status, told) if told.opens is None else _opened(status, told)
    for role, other in told.roles.items():
        made.relatives[role] = None if other is None else person(other, book)
    return made


def _begun(status: Status, told: Told) -> History:
    value = (
        told.opened[status.id].value
        if status.id in told.opened
        else status.begins
        if status.begins is not None
        else status.missing
    )
    assert value is not None, f"{status.id} at birth"
    return History(told.begins, True, {told.begins: [value]}, [], told.begins)


def _opened(status: Status, told: Told) -> History:
    opening = told.opened.get(status.id) or _left_out(status, told)
    assert opening.value is not None, f"{status.id} where the life opens"
    since = opening.since[0] if opening.since is not None else told.begins
    days: dict[int, list[str | None]] = {since: [None, opening.value]}
    days |= {day: [opening.value] for day in range(since + 1, told.begins + 1)}
    return History(since, False, days, [(since, opening.value)], since, opening.until)


def _left_out(status: Status, told: Told) -> Opening:
    return Opening("none" if status.duty else status.missing)
