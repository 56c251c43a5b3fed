"""What closes a window once it is open: which acts can, in whose hands they are, and what keeps them from it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..language.rulebook import Act
from .leave import at_choice, unlawful
from .loom import Thing
from .web import Web

State = Mapping[str, str]
"""What each status is."""


@dataclass(frozen=True, slots=True)
class Exits:
    """The acts that close a window first: by the person's own, by what others have to do, and by another's leave."""

    own: tuple[Thing, ...]
    due: tuple[Thing, ...]
    leave: tuple[Thing, ...]

    @property
    def for_good(self) -> bool:
        """Tell whether nobody has to close it, and the person cannot."""
        return not self.own and not self.due


class Ways:
    """Looks for ways out of a window in one web."""

    def __init__(self, web: Web, question: str) -> None:
        self.web, self.question = web, question
        self.best = ("question", question, web.words.questions[question].outcomes[0])
        self.others = frozenset(
            n for n, (sort, id, _) in web.names.items() if sort == "act" and not self._own(web.program.book.acts[id])
        )
        self.unlawful, self.choices = unlawful(web), at_choice(web)

    def _own(self, act: Act) -> bool:
        return self.web.words.actors[act.actor].is_self

    def out_of(self, state: State) -> Exits:
        """Return what closes the window from a state."""
        own = self._first(state, self.unlawful | self.choices | self.others)
        due = self._first(state, self.unlawful | self.choices)
        leave = self._first(state, self.unlawful)
        return Exits(own, tuple(t for t in due if t not in own), tuple(t for t in leave if t not in (*own, *due)))

    def open_from(self, state: State) -> bool:
        """Tell whether the person, or what others have to do, can close it."""
        return bool(self._reach(state, self.unlawful | self.choices)[self.web.index[self.best]])

    def lets(self, state: State, act: str, outcome: str) -> bool:
        """Tell whether an act may come to be done while the window is still open."""
        closing = self._closing(state, self._reach(state, self.unlawful | self.choices))
        n = self.web.index["act", act, outcome]
        return bool(self._reach(state, (self.unlawful | self.choices | closing) - {n})[n])

    def _reach(self, state: State, barred: Iterable[int]) -> bytearray:
        return self.web.reach(list(_things(self.web, state)), barred)

    def _first(self, state: State, barred: frozenset[int]) -> tuple[Thing, ...]:
        """The acts after which the window may close, each without any of the others."""
        if not self._reach(state, barred)[self.web.index[self.best]]:
            return ()
        closing = self._closing(state, self._reach(state, barred))
        best = self.web.index[self.best]
        alone = [n for n in sorted(closing) if self._reach(state, barred | (closing - {n}))[best]]
        return tuple(self.web.names[n] for n in alone)

    def _closing(self, state: State, reached: bytearray) -> frozenset[int]:
        """The acts in reach that change what the rules on the window's question read."""
        read = {thing[1] for thing in self._behind() if thing[0] == "status"}
        return frozenset(
            n
            for n, made in self.web.effects.items()
            if reached[n]
            and self.web.names[n][0] == "act"
            and any(c[1] in read and state.get(c[1]) != c[2] for c in made)
        )

    def _behind(self) -> Iterator[Thing]:
        """The values that the answer hangs on directly, or through other questions."""
        web, seen = self.web, set[int]()
        waiting = [web.index["question", self.question, o] for o in web.words.questions[self.question].outcomes]
        while waiting:
            n = waiting.pop()
            if n in seen or n in web.out_of_force:
                continue
            seen.add(n)
            thing = web.names.get(n)
            if thing is not None and thing[0] == "status":
                yield thing
            else:
                waiting += web.nodes[n].parts


def _things(web: Web, state: State) -> Iterator[Thing]:
    for status in web.words.statuses.values():
        if status.duty or status.id not in state:
            yield from (("status", status.id, value) for value in status.values)
        else:
            yield ("status", status.id, state[status.id])
