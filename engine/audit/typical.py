"""The typical person, and what rules want otherwise of her: a life that can be judged."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from ..decide.life import BIRTH
from ..language.conditions import Is, Ref
from ..language.dates import LATEST, text
from ..language.english import atom_in_words
from ..language.labels import word_label
from ..language.rulebook import Fact, Rulebook, Status
from .ages import AGE

AGO, FACT = 12, 3
"""Years since the statuses of the typical person began."""


@dataclass(frozen=True, slots=True)
class State:
    """What a status is, since when, and until when; a day that is None is as usual."""

    value: str
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True)
class Person:
    """The typical person of a rulebook on a day, except what is said of her. Nothing in it is changed in place."""

    book: Rulebook
    day: int
    facts: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, State] = field(default_factory=dict)

    # --- what is so of her

    def fact(self, name: str) -> str | None:
        """Return a fact, where it is said or usual."""
        return self.facts.get(name) or usual(self.book.vocabulary.facts[name])

    def value(self, name: str) -> str | None:
        """Return what a status is, where it is said or usual."""
        said = self.statuses.get(name)
        return said.value if said else usual(self.book.vocabulary.statuses[name])

    def having(self, name: str, value: str) -> "Person | None":
        """Return her with a fact; None where another is said of her."""
        if self.facts.get(name, value) != value:
            return None
        if name in self.facts:
            return self
        return self._but(FACT * (value != usual(self.book.vocabulary.facts[name])), facts={**self.facts, name: value})

    def being(self, name: str, state: State) -> "Person | None":
        """Return her with a status; None where another is said of her."""
        said = self.statuses.get(name)
        if said is None:
            more = int(state.value != usual(self.book.vocabulary.statuses[name]))
            return self._but(more, statuses={**self.statuses, name: state})
        if said.value != state.value or (said.since is not None and state.since not in (None, said.since)):
            return None
        since, until = said.since if state.since is None else state.since, said.until or state.until
        if (since, until) == (said.since, said.until):
            return self
        return self._but(0, statuses={**self.statuses, name: State(said.value, since, until)})

    def turned(self, name: str, state: State) -> "Person":
        """Return her with a status, whatever was said of it."""
        return replace(self, statuses={**self.statuses, name: state})

    def _but(
        self, more: int, facts: Mapping[str, str] | None = None, statuses: Mapping[str, State] | None = None
    ) -> "Person":
        """Return her with other facts or statuses, in so many more things not as usual: they need not be counted."""
        one = Person(self.book, self.day, facts or self.facts, statuses or self.statuses)
        one.__dict__["unusual"] = self.unusual + more
        return one

    @cached_property
    def unusual(self) -> int:
        """In how many things she is not as usual; what nobody can change about her counts more."""
        words = self.book.vocabulary
        facts = sum(value != usual(words.facts[name]) for name, value in self.facts.items())
        return FACT * facts + sum(s.value != usual(words.statuses[name]) for name, s in self.statuses.items())

    @cached_property
    def key(self) -> object:
        """What tells her from others."""
        return frozenset(self.facts.items()), frozenset(self.statuses.items())

    # --- told

    def life(self, title: str, days: tuple[int, ...] = (), events: tuple[str, ...] = ()) -> str:
        """Tell her life from her day on, with events, judged on some days (none: her own)."""
        judged = ", ".join(text(day) for day in days or (self.day,))
        facts = [f"  {name}: {_word(value)}" for name, value in self._facts()]
        lines = [f"case: {title}", f"on: [{judged}]", *(["person:", *facts] if facts else [])]
        lines += ["opens:", f"  on: {text(self.day)}", *(f"  {name}: {told}" for name, told in self._statuses())]
        if self.book.vocabulary.roles:
            lines += ["roles:", *(f"  {role}: nobody" for role in self.book.vocabulary.roles)]
        return "\n".join([*lines, *(["events:", *(f"- {event}" for event in events)] if events else [])]) + "\n"

    def _facts(self) -> Iterator[tuple[str, str]]:
        for fact in self.book.vocabulary.facts.values():
            value = self.fact(fact.id)
            if fact.id == BIRTH and value is None:
                value = text(date(date.fromordinal(self.day).year - AGE, 1, 1).toordinal())
            if value is not None and fact.type != "set" and (fact.id in self.facts or value != fact.missing):
                yield fact.id, value

    def _statuses(self) -> Iterator[tuple[str, str]]:
        for status in self.book.vocabulary.statuses.values():
            value = self.value(status.id)
            if value is None or status.duty or (status.id not in self.statuses and value == status.missing):
                continue
            said = self.statuses.get(status.id, State(value))
            since = said.since if said.since is not None else long_ago(self.day)
            until = "" if said.until is None else f", until: {text(min(said.until, LATEST))}"
            yield status.id, f"{{is: {_word(value)}, since: {text(since)}{until}}}"

    def exceptions(self) -> tuple[str, ...]:
        """Say what sets her apart from the typical person."""
        words, said = self.book.vocabulary, list[str]()
        for name, value in self.facts.items():
            if value != usual(words.facts[name]):
                said.append(atom_in_words(Is(Ref("fact", name), (value,)), self.book))
        for name, state in self.statuses.items():
            if state.value != usual(words.statuses[name]):
                said.append(atom_in_words(Is(Ref("status", name), (state.value,)), self.book))
            if state.since is not None:
                said.append(f"{word_label(name, self.book)}: since {text(state.since)}")
        return tuple(said)


def usual(word: Fact | Status) -> str | None:
    """Return a word's usual value: what it normally is, else what leaving it out means, else what it begins as."""
    if word.normally is not None:
        return word.normally
    if word.missing is not None:
        return word.missing
    return word.begins if isinstance(word, Status) else None


def long_ago(day: int) -> int:
    """Return the day since which the typical person's statuses are what they are."""
    return date(date.fromordinal(day).year - AGO, 1, 1).toordinal()


def _word(value: str) -> str:
    return f'"{value}"' if value in ("yes", "no") else value
