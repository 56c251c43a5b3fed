"""A life, as a scenario tells it: a text, and then what is otherwise in it."""

import json
from typing import Any

from zhol.engine.language.dates import span_of
from zhol.tests.bdd.sheet import written


class Tale:
    """One life being told. Untouched it stays the text it was, so that mistakes are shown where they stand."""

    def __init__(self, words: str, name: str) -> None:
        self.words = words
        self.name = name
        self.told: dict[str, Any] | None = None

    def text(self) -> str:
        """Return the life as the engine reads it."""
        return self.words if self.told is None else json.dumps(self.told, ensure_ascii=False)

    def life(self, path: str = "") -> dict[str, Any]:
        """Return the life to be changed, or a relative's (`mother`, `mother.father`)."""
        if self.told is None:
            self.told = written(self.words)
        life = self.told
        for role in path.split(".") if path else ():
            life = life.setdefault("roles", {}).setdefault(role, {})
            assert isinstance(life, dict), f"the {role} is {life}, and has no life to change"
        return life

    def fact(self, name: str, value: str) -> None:
        """State a fact (`born`, `mother.born`)."""
        path, _, fact = name.rpartition(".")
        life = self.life(path)
        life.setdefault("person", {})[fact] = written(value)
        life["unknown"] = [word for word in _listed(life.get("unknown")) if word != fact]

    def not_known(self, name: str) -> None:
        """Leave a word open."""
        path, _, word = name.rpartition(".")
        life = self.life(path)
        life.get("person", {}).pop(word, None)
        life.get("opens", {}).pop(word, None)
        life["unknown"] = [*_listed(life.get("unknown")), word]

    def opening(self, status: str, value: str, since: str | None, until: str | None) -> None:
        """Say what held when the life opens."""
        opens = self.life().get("opens")
        assert opens is not None, "this life begins at birth; what held then is told by events"
        dates = {"since": since, "until": until}
        opens[status] = {"is": value, **{key: date for key, date in dates.items() if date}}
        self.life()["unknown"] = [word for word in _listed(self.life().get("unknown")) if word != status]

    def role(self, role: str, life: Any) -> None:
        """Say who is someone's mother, spouse, or that nobody is; None leaves it open."""
        roles = self.life().setdefault("roles", {})
        if life is None:
            roles.pop(role, None)
        else:
            roles[role] = life

    def happens(self, event: dict[str, Any]) -> None:
        """Put an event as late among the others as its date allows."""
        events = self.life().setdefault("events", [])
        last = span_of(event["on"]).hi
        later = [n for n, other in enumerate(events) if span_of(other["on"]).lo > last]
        events.insert(later[0] if later else len(events), event)

    def without(self, act: str) -> list[dict[str, Any]]:
        """Take an act out of the life, and return its events; there must be some."""
        events = self.life().get("events", [])
        gone = [event for event in events if event.get("act") == act]
        assert gone, f"no event '{act}' in this life; it tells {[e.get('act') or e.get('now') for e in events]}"
        self.life()["events"] = [event for event in events if event.get("act") != act]
        return gone


def _listed(words: Any) -> list[str]:
    return [words] if isinstance(words, str) else list(words or ())
