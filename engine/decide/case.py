"""Read a life from YAML or JSON: every word checked against the vocabulary, every date narrowed by its neighbours."""

from collections.abc import Iterable

from ..language.conditions import Set
from ..language.dates import LATEST, Span, day_of, span_of, text
from ..language.rulebook import Rulebook
from ..language.values import fits
from ..text.diagnostic import BadInput, Diagnostics, nearest
from ..text.place import Place
from ..text.tree import Mapping, Node, Scalar, Sequence, parse
from .life import BIRTH, UNKNOWN, Case, Event, FactValue, Life, Opened

KEYS = ("case", "on", "person", "opens", "roles", "events", "unknown")
RELATIVE_KEYS = ("case", "person", "opens", "roles", "events", "unknown")

_NAMES = ("name", "surname", "forename", "patronymic", "alias", "nickname")
_PRIVATE = (
    *_NAMES, "passport-number", "document-number", "document-no", "number", "serial", "id", "iin", "identity-number",
    "card-number", "phone", "telephone", "mobile", "photo", "photograph", "picture", "image", "face", "fingerprint",
    "biometrics", "address", "street", "house", "email", "e-mail", "contact", "account", "signature",
)  # fmt: skip


def read_case(words: str, file: str, rulebook: Rulebook) -> Case:
    """Return the case that a text tells. Raises BadInput with every mistake in it."""
    found = Diagnostics()
    root = parse(words, file, found)
    case = _Reader(rulebook, found).case(root) if root is not None else None
    if found.errors or case is None:
        raise BadInput(found.errors, {file: words})
    return case


def private(key: str) -> bool:
    """Tell whether a key asks for what could point to a real person."""
    plain = key.lower().replace("_", "-").replace(" ", "-")
    parts = plain.split("-")
    return plain in _PRIVATE or any(part in _NAMES or part in ("phone", "photo", "address", "number", "email") for part in parts)


class _Reader:
    def __init__(self, book: Rulebook, found: Diagnostics) -> None:
        self.book = book
        self.words = book.vocabulary
        self.found = found
        self.warnings: list[str] = []

    def case(self, root: Node) -> Case | None:
        if not isinstance(root, Mapping):
            self.found.error(root.place, "a case is a map of keys: " + ", ".join(KEYS))
            return None
        self._keys(root, KEYS, "case")
        title = root.get("case")
        name = title.text if isinstance(title, Scalar) else ""
        if title is not None and not isinstance(title, Scalar):
            self.found.error(title.place, "'case' is one line that says whose kind of life it is, never a name")
        on = self._days(root.get("on"))
        life = self._life(root, 0)
        if life is None:
            return None
        for day, place in on:
            if day < life.start.lo:
                began = "the life begins" if life.from_birth else "the life opens"
                self.found.error(place, f"judged on {text(day)}, before {began} on {life.start}; nothing is known of that day")
        return Case(name, life, tuple(day for day, _ in on), tuple(self.warnings), root.place)

    def _keys(self, node: Mapping, known: Iterable[str], what: str) -> None:
        known = list(known)
        for key, _ in node:
            if key.text not in known:
                self._unknown_key(key, known, what)

    def _unknown_key(self, key: Scalar, known: list[str], what: str) -> None:
        if private(key.text):
            self.found.error(
                key.place, f"'{key.text}' could point to a real person; zhol judges hypothetical lives and has no field for it"
            )
        else:
            self.found.error(key.place, f"unknown key '{key.text}' in {what}{nearest(key.text, known) or '; known are ' + ', '.join(known[:12])}")

    def _days(self, node: Node | None) -> list[tuple[int, Place]]:
        found = []
        for item in node.items if isinstance(node, Sequence) else (node,) if node is not None else ():
            if not isinstance(item, Scalar):
                self.found.error(item.place, "'on' is a day or a list of days")
                continue
            try:
                found.append((day_of(item.text), item.place))
            except ValueError as error:
                self.found.error(item.place, str(error))
        return found

    # --- one person

    def _life(self, node: Mapping, depth: int) -> Life | None:
        facts = self._facts(node.get("person"))
        unknown = self._unknown(node.get("unknown"))
        opens = node.get("opens")
        start, from_birth, opened = self._start(node, opens, facts)
        if start is None:
            return None
        self._stated_twice(facts, opened, unknown, node)
        return Life(start, from_birth, facts, opened, self._roles(node.get("roles"), depth), self._events(node.get("events"), start), unknown)

    def _stated_twice(self, facts: dict[str, FactValue], opened: dict[str, Opened], unknown: frozenset[str], node: Mapping) -> None:
        for name in sorted(unknown & ({*facts} | {*opened})):
            listed = node.get("unknown")
            self.found.error(listed.place if listed else node.place, f"'{name}' is stated and listed under 'unknown'; it can be one of them")

    def _facts(self, node: Node | None) -> dict[str, FactValue]:
        found: dict[str, FactValue] = {}
        if node is None:
            return found
        if not isinstance(node, Mapping):
            self.found.error(node.place, "'person' is a map of facts")
            return found
        for key, value in node:
            fact = self.words.facts.get(key.text)
            if fact is None:
                self._no_fact(key)
                continue
            read = self._fact(key.text, value)
            if read is not None:
                found[key.text] = read
        return found

    def _no_fact(self, key: Scalar) -> None:
        if key.text in self.words.statuses:
            self.found.error(key.place, f"'{key.text}' is a status, which changes; state it under 'opens', or the event that brought it about")
        elif key.text in self.words.questions:
            self.found.error(key.place, f"'{key.text}' is a question; a life states facts, the rules answer questions")
        else:
            self._unknown_key(key, list(self.words.facts), "person")

    def _fact(self, name: str, value: Node) -> FactValue | None:
        fact = self.words.facts[name]
        if isinstance(value, Sequence) and fact.type == "set":
            members: set[str] = set()
            for item in value:
                one = self._fact(name, item)
                members |= one if isinstance(one, frozenset) else set()
            return frozenset(members)
        if not isinstance(value, Scalar):
            self.found.error(value.place, f"'{name}' is one value")
            return None
        if value.text == UNKNOWN and UNKNOWN not in fact.values:
            self.found.error(value.place, f"list '{name}' under 'unknown', or leave it out")
            return None
        try:
            return fits(fact, value.text)  # type: ignore[return-value]
        except ValueError as error:
            self.found.error(value.place, f"'{name}' {error}")
            return None

    def _unknown(self, node: Node | None) -> frozenset[str]:
        found: set[str] = set()
        known = [*self.words.facts, *self.words.statuses, *self.book.acts]
        for item in node.items if isinstance(node, Sequence) else (node,) if node is not None else ():
            if not isinstance(item, Scalar):
                self.found.error(item.place, "'unknown' is a list of words")
            elif item.text not in known:
                self.found.error(item.place, f"unknown word '{item.text}'{nearest(item.text, known)}; only facts, statuses and acts can be unknown")
            else:
                found.add(item.text)
        return frozenset(found)

    # --- where it begins

    def _start(self, node: Mapping, opens: Node | None, facts: dict[str, FactValue]) -> tuple[Span | None, bool, dict[str, Opened]]:
        born = facts.get(BIRTH)
        if opens is None:
            if isinstance(born, Span):
                return born, True, {}
            self.found.error(node.place, f"a life begins at birth or where it opens; state '{BIRTH}' or 'opens'")
            return None, True, {}
        if not isinstance(opens, Mapping):
            self.found.error(opens.place, "'opens' is a map: the day ('on') and what then held")
            return None, False, {}
        on = opens.get("on")
        start = self._span(on) if on is not None else None
        if on is None:
            self.found.error(opens.place, "'opens' has no 'on'; say on which day all this held")
        if start is None:
            return None, False, {}
        if isinstance(born, Span) and born.lo > start.hi:
            self.found.error(opens.place, f"the life opens on {start}, before the birth on {born}")
        return start, False, self._opened(opens, start)

    def _span(self, node: Node) -> Span | None:
        if not isinstance(node, Scalar):
            self.found.error(node.place, "a date is one word, as 2014-06-01, 2014-06, 2014 or 2014..2016")
            return None
        try:
            return span_of(node.text)
        except ValueError as error:
            self.found.error(node.place, str(error))
            return None

    def _opened(self, opens: Mapping, start: Span) -> dict[str, Opened]:
        found: dict[str, Opened] = {}
        for key, value in opens:
            if key.text == "on":
                continue
            if key.text not in self.words.statuses:
                if key.text in self.words.facts:
                    self.found.error(key.place, f"'{key.text}' is a fact, which never changes; state it under 'person'")
                else:
                    self._unknown_key(key, list(self.words.statuses), "opens")
                continue
            opened = self._one_opened(key.text, value, start)
            if opened is not None:
                found[key.text] = opened
                self._only_practice(key, opened)
        return found

    def _one_opened(self, name: str, node: Node, start: Span) -> Opened | None:
        if isinstance(node, Scalar):
            values = self._values(name, node)
            return Opened(values) if values else None
        if not isinstance(node, Mapping) or "is" not in node.entries:
            self.found.error(node.place, f"'{name}' is a value, or {{is: value, since: date, until: date}}")
            return None
        self._keys(node, ("is", "since", "until"), f"'{name}'")
        values = self._values(name, node.entries["is"][1])
        since, until = (self._span(at) if (at := node.get(key)) else None for key in ("since", "until"))
        if since and since.lo > start.hi:
            self.found.error(node.key_place("since"), f"'{name}' since {since}, after the life opens on {start}; tell it as an event")
            return None
        if until and until.hi <= start.lo:
            self.found.error(node.key_place("until"), f"'{name}' until {until}, before the life opens on {start}; state what held then")
            return None
        if until and values and any(v not in self.words.statuses[name].then for v in values):
            self.found.error(node.key_place("until"), f"'{name}' says nowhere what {values[0]} lapses to, so it has no 'until'")
        if since and since.hi > start.lo:
            since = Span(since.lo, max(since.lo, start.lo))
        if not values:
            return None
        return Opened(values, since, Span(max(until.lo, start.lo + 1), until.hi) if until else None)

    def _values(self, name: str, node: Node) -> tuple[str, ...]:
        status = self.words.statuses[name]
        if not isinstance(node, Scalar):
            self.found.error(node.place, f"'{name}' is one value")
            return ()
        if node.text == UNKNOWN and UNKNOWN not in status.values:
            return status.values
        if status.integer and ".." in node.text:
            low, _, high = node.text.partition("..")
            values = tuple(v for v in status.values if low.isdigit() and high.isdigit() and int(low) <= int(v) <= int(high))
            if values:
                return values
        if node.text in status.values:
            return (node.text,)
        known = status.values if not status.integer else (f"a number from {status.values[0]} to {status.values[-1]}",)
        self.found.error(node.place, f"'{name}' is never '{node.text}'{nearest(node.text, status.values) or '; it is one of ' + ', '.join(known[:10])}")
        return ()

    def _only_practice(self, key: Scalar, opened: Opened) -> None:
        """What only practice brings about is told as an event: in `opens` it would hold in every column."""
        status = self.words.statuses[key.text]
        layers = self.words.layers
        makers = [rule.layer for rule in self.book.by_target.get(status.id, ()) if rule.outcomes[0] in opened.values]
        for act in self.book.acts.values():
            for effects in act.effects.values():
                makers += [act.layer for e in effects if isinstance(e, Set) and e.status == status.id and e.value in opened.values]
        first = status.begins in opened.values or status.missing in opened.values
        if makers and not first and not status.plain and all(layers[m].over for m in makers):
            value = opened.values[0]
            self.found.warn(key.place, f"only {' and '.join(sorted(set(makers)))} makes '{key.text}' {value}; tell it as an event, or it holds under law too")
            self.warnings.append(str(self.found.warnings[-1]))

    # --- relatives

    def _roles(self, node: Node | None, depth: int) -> dict[str, Life | None]:
        found: dict[str, Life | None] = {}
        if node is None:
            return found
        if not isinstance(node, Mapping):
            self.found.error(node.place, "'roles' is a map from a role to a life, or to nobody")
            return found
        for key, value in node:
            if key.text not in self.words.roles:
                self._unknown_key(key, list(self.words.roles), "roles")
            elif isinstance(value, Scalar) and value.text == "nobody":
                found[key.text] = None
            elif isinstance(value, Scalar) and value.text == UNKNOWN:
                continue
            elif not isinstance(value, Mapping):
                self.found.error(value.place, f"the {key.text} is a life of their own, or nobody")
            elif depth >= 3:
                self.found.error(value.place, "relatives of relatives of relatives; three steps are as far as a life is told")
            else:
                self._keys(value, RELATIVE_KEYS, f"the {key.text}'s life")
                life = self._life(value, depth + 1)
                if life is not None:
                    found[key.text] = life
        return found

    # --- events

    def _events(self, node: Node | None, start: Span) -> tuple[Event, ...]:
        if node is None:
            return ()
        if not isinstance(node, Sequence):
            self.found.error(node.place, "'events' is a list, in the order in which they happened")
            return ()
        read = [event for item in node if (event := self._event(item)) is not None]
        self._in_order(read, start)
        self._counted_past(read)
        return tuple(read)

    def _event(self, node: Node) -> Event | None:
        if not isinstance(node, Mapping):
            self.found.error(node.place, "an event is {on: date, act: act, ...} or {on: date, now: {status: value}}")
            return None
        on = node.get("on")
        span = self._span(on) if on is not None else None
        if on is None:
            self.found.error(node.place, "an event with no 'on'; a month, a year or first..last will do")
        if ("act" in node.entries) == ("now" in node.entries):
            self.found.error(node.place, "an event has either an 'act' or a bare change under 'now'")
            return None
        event = self._act(node, span) if "act" in node.entries else self._now(node, span)
        return event if span is not None else None

    def _now(self, node: Mapping, span: Span | None) -> Event | None:
        self._keys(node, ("on", "now"), "event")
        changes = node.entries["now"][1]
        if not isinstance(changes, Mapping):
            self.found.error(changes.place, "'now' is a map of plain statuses and their new values")
            return None
        notes: dict[str, str] = {}
        for key, value in changes:
            status = self.words.statuses.get(key.text)
            if status is None:
                self._unknown_key(key, [s.id for s in self.words.statuses.values() if s.plain], "now")
            elif not status.plain:
                self.found.error(key.place, f"'{key.text}' is not plain for all to see; name the act that changed it")
            elif values := self._values(key.text, value):
                notes[key.text] = values[0]
        return Event(span or Span(1, 1), None, None, notes, node.place)

    def _act(self, node: Mapping, span: Span | None) -> Event | None:
        name = node.entries["act"][1]
        act = self.book.acts.get(name.text) if isinstance(name, Scalar) else None
        if act is None:
            words = name.text if isinstance(name, Scalar) else ""
            self.found.error(name.place, f"unknown act '{words}'{nearest(words, self.book.acts)}")
            return None
        self._keys(node, ("on", "act", "outcome", *act.notes), f"an event of '{act.id}'")
        notes = {}
        for key in act.notes:
            value = node.get(key)
            if value is not None and (values := self._values(key, value)):
                notes[key] = values[0]
        return Event(span or Span(1, 1), act.id, self._outcome(node, act.id, list(act.effects)), notes, node.place)

    def _outcome(self, node: Mapping, act: str, outcomes: list[str]) -> str | None:
        given = node.get("outcome")
        several = len(outcomes) > 1 or outcomes[:1] != ["done"]
        if given is None:
            if len(outcomes) > 1:
                self.found.error(node.place, f"'{act}' ends in one of {', '.join(outcomes)}; say which (outcome: ...), or outcome: unknown")
            return outcomes[0] if several and len(outcomes) == 1 else None
        if not isinstance(given, Scalar):
            self.found.error(given.place, "'outcome' is one word")
            return None
        if not several:
            self.found.error(given.place, f"'{act}' has one ending only; leave 'outcome' out")
        elif given.text not in (*outcomes, UNKNOWN):
            self.found.error(given.place, f"'{act}' never ends in '{given.text}'{nearest(given.text, outcomes) or '; it is one of ' + ', '.join(outcomes)}")
        return given.text

    def _in_order(self, events: list[Event], start: Span) -> None:
        floor, before = start.lo, "the life begins"
        for event in events:
            if event.on.hi < floor:
                self.found.error(
                    event.place, f"'{event.words}' on {event.on} stands after what cannot have been before {text(floor)} ({before}); list events in order"
                )
            if event.on.lo > floor:
                floor, before = event.on.lo, f"'{event.words}'"
        ceiling = LATEST
        for event in reversed(events):
            ceiling = min(ceiling, event.on.hi)

    def _counted_past(self, events: list[Event]) -> None:
        """A count cannot go past its greatest number."""
        from ..language.conditions import Increase

        counts: dict[str, int] = {}
        for event in events:
            act = self.book.acts.get(event.act or "")
            for effects in act.effects.values() if act else ():
                for effect in effects:
                    if isinstance(effect, Increase):
                        counts[effect.status] = counts.get(effect.status, 0) + effect.by
                        most = int(self.words.statuses[effect.status].values[-1])
                        if counts[effect.status] > most:
                            self.found.error(event.place, f"'{effect.status}' would pass {most}, its greatest number")


__all__ = ["day_of", "private", "read_case"]
