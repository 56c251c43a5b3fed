"""Which numbers the row of a person holds, for what is read of them and no more, and what each usually is."""

from collections.abc import Mapping

from ..decide.life import BIRTH
from .answers import DECIDED, OUTCOMES
from .guards import shared
from .months import EARLIEST, LATEST, NEVER
from .packing import DATE, DUE, FEW
from .row import OUTSIDE, Field, Key, Row
from .slice import Slice
from .standing import Standing

BORN: Key = ("fact", BIRTH)
BACK, SPAN = 40_000, 16
"""From so many days before lives open, days take so many bits."""
MOST, WHOLE = 24, 31
"""What takes more bits is kept as a day is; what takes still more may be any number."""
LITTLE = 64
"""Rows of no more bytes are not packed."""


def laid_out(
    part: Slice, who: Standing, keeps: int, watched: tuple[str, ...], on: int, usual: Mapping[Key, int],
    apart: frozenset[Key] = frozenset(),
) -> Row:  # fmt: skip
    """Return the row for a slice of the rulebook, the people who go through it from a day on, and what is watched.
    `usual` is what most begin with. What is `apart` can be read and changed from outside."""
    row = Row()
    words = part.program.book.vocabulary
    first = on - BACK

    def day(usually: int | Key, other: int = on) -> Field:
        return Field(DATE, SPAN, first, usually, other)

    def few(key: Key, values: int, loose: bool = False) -> Field:
        width, least = max(1, (values + loose - 1).bit_length()), -1 if loose else 0
        held = usual.get(key, least)
        return Field(FEW, width, least, held) if width <= MOST else Field(DATE, SPAN, 0, held, -1, width > WHOLE)

    for name in part.facts:
        fact, key = words.facts[name], ("fact", name)
        if fact.type in ("date", "int"):
            held = usual.get(key, EARLIEST)
            row.pack(key, day(held, -1) if fact.type == "date" else Field(DATE, SPAN, -1, held, 0, True))
            if name in who.loose:
                row.pack(("fact to", name), day(key, LATEST))
        else:
            values = 1 << len(fact.values) if fact.type == "set" else max(2, len(fact.values))
            row.pack(key, few(key, values, name in who.loose))
    birth: int | Key = BORN if BORN[1] in part.facts else EARLIEST
    for name in part.statuses:
        status, loose = words.statuses[name], name in who.loose
        values = len(status.values)
        row.pack(("is", name), few(("is", name), values, loose))
        if name in part.dated:
            row.pack(("since", name), day(birth))
            if f"since {name}" in who.loose:
                row.pack(("since to", name), day(("since", name)))
        if status.then or status.duty:
            row.pack(("until", name), day(NEVER, LATEST))
        if name in part.pasts:
            days, each = [day(on, 0), *[day(0)] * (keeps - 1)], [few(("past", name), values, True)] * keeps
            counts = (Field(FEW, keeps.bit_length(), 0, 1), Field(FEW, 1, 0, 0))
            dawns = Field(FEW, keeps, 0, 0) if keeps <= MOST else Field(DATE, SPAN, 0, 0, -1)
            row.pack(("past", name), *counts, *days, *each, day(birth), dawns)
    for role in part.roles:
        if role in who.kin:
            row.pack(("kin", role), few(("kin", role), who.kinds + 1, True))
    if who.kin & part.roles.keys():
        row.have(("moment", ""))
    for target in part.targets:
        row.pack(("before", target.name), few(("before", target.name), 1 << len(target.group.clauses)))
        row.have(("found", target.name), 3)
        row.have(("prompt" if target.duty else "ruled", target.name))
    for name in part.questions:
        row.have(("answer", name), 4)
    for name in watched:
        row.pack(("told", name), _told(len(words.questions[name].outcomes)))
    for number in range(len({groups for by in part.by for groups in by})):
        row.have(("groups", str(number)), 6)
    places = shared(part, frozenset(word for what, word in apart if what == "due"))
    row.have(("middle", ""))
    for act in part.acts:
        key = ("due", act.id)
        if act.id in places:
            row.share(key, ("due", places[act.id]))
            continue
        row.keep(key, OUTSIDE) if key in apart else row.pack(key, Field(DUE, SPAN, first, NEVER))
    row.pack(("halted", ""), day(0))
    row.keep(("next", ""), OUTSIDE)
    row.keep(("halt", ""), "int16")
    row.spread(LITTLE)
    return row.close()


def _told(outcomes: int) -> Field:
    """How an answer is packed: mostly the last outcome is decided, and none when lives open."""
    return Field(DATE, min(outcomes + OUTCOMES + 1, MOST), -1, DECIDED | 1 << OUTCOMES + max(0, outcomes - 1), -1)
