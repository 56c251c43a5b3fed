"""The acts of a run as event logs that other tools read: XES 1.0 (XML), a trace a person, and OCEL 2.0 (JSON).

Written as they are read, a chunk of people at a time. In OCEL a person and whoever acts are objects; an event says of
whom it is, and by whom.
"""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.sax.saxutils import quoteattr

from ...language.rulebook import Rulebook
from ...text.whole import whole
from .reading_run import Kept, Lot

XES, OCEL = "xes", "ocel"
PERSON, OFFICE = "person", "actor"
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xes.features="" xmlns="http://www.xes-standard.org/">
<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
<global scope="trace"><string key="concept:name" value=""/></global>
<global scope="event">
<string key="concept:name" value=""/><date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>
</global>
<classifier name="act" keys="concept:name"/>
"""
Happening = tuple[int, str, str, str]


def write_log(kept: Kept, book: Rulebook, form: str, file: Path) -> None:
    """Write a run as a log of a form, whole or not at all."""
    with whole(file) as out:
        out.writelines(text.encode() for text in (xes(kept, book) if form == XES else ocel(kept, book)))


def xes(kept: Kept, book: Rulebook) -> Iterator[str]:
    """Yield the text of a log of traces."""
    yield HEAD
    for lot in kept.lots():
        acted = _acted(lot)
        for row, key in enumerate(lot.keys.tolist()):
            yield f'<trace><string key="concept:name" value="{_person(lot, key)}"/>\n'
            for day, act, outcome, doing in acted.get(row, ()):
                yield (
                    f'<event><string key="concept:name" value={quoteattr(act)}/>'
                    f'<date key="time:timestamp" value="{_time(day)}"/>'
                    f'<string key="org:resource" value={quoteattr(book.acts[act].actor)}/>'
                    f'<string key="outcome" value={quoteattr(outcome)}/>'
                    f'<string key="doing" value={quoteattr(doing)}/></event>\n'
                )
            yield "</trace>\n"
    yield "</log>\n"


def ocel(kept: Kept, book: Rulebook) -> Iterator[str]:
    """Yield the text of a log of events and objects."""
    done = sorted(kept.acts_done())
    kinds = [{"name": act, "attributes": [{"name": "outcome", "type": "string"}]} for act in done]
    types = [{"name": name, "attributes": []} for name in (PERSON, OFFICE)]
    yield '{"eventTypes": ' + json.dumps(kinds) + ',\n"objectTypes": ' + json.dumps(types) + ',\n"events": ['
    before, number = "\n", 0
    for lot in kept.lots():
        for row, happened in _acted(lot).items():
            for day, act, outcome, _ in happened:
                yield before + json.dumps(_event(number, lot, row, day, act, outcome, book))
                before, number = ",\n", number + 1
    yield '\n],\n"objects": ['
    before = "\n"
    actors = {book.acts[act].actor for act in done}
    for actor in sorted(actor for actor in actors if not book.vocabulary.actors[actor].is_self):
        yield before + json.dumps({"id": actor, "type": OFFICE, "attributes": []})
        before = ",\n"
    for lot in kept.lots():
        for key in lot.keys.tolist():
            yield before + json.dumps({"id": _person(lot, key), "type": PERSON, "attributes": []})
            before = ",\n"
    yield "\n]}\n"


def _event(number: int, lot: Lot, row: int, day: int, act: str, outcome: str, book: Rulebook) -> dict[str, object]:
    actor = book.acts[act].actor
    related = [{"objectId": _person(lot, int(lot.keys[row])), "qualifier": "of"}]
    if not book.vocabulary.actors[actor].is_self:
        related.append({"objectId": actor, "qualifier": "by"})
    said = [{"name": "outcome", "value": outcome}]
    return {"id": f"e{number}", "type": act, "time": _time(day), "attributes": said, "relationships": related}


def _person(lot: Lot, key: int) -> str:
    """Name a person, of whom each replicate has another of the same key."""
    return f"{lot.replicate}-{key}"


def _acted(lot: Lot) -> dict[int, list[Happening]]:
    acts, outcomes, doings = (lot.acts.words[name] for name in ("act", "outcome", "doing"))
    found: dict[int, list[Happening]] = {}
    columns = (lot.acts.who, lot.acts.on, acts.at, outcomes.at, doings.at)
    for who, day, act, outcome, doing in zip(*(column.tolist() for column in columns), strict=True):
        found.setdefault(who, []).append((day, acts.known[act], outcomes.known[outcome], doings.known[doing]))
    return found


def _time(day: int) -> str:
    return f"{date.fromordinal(day).isoformat()}T00:00:00.000Z"
