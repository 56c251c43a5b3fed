"""Which numbers the row of a person holds, for what is read of them and no more."""

from .answers import OUTCOMES
from .row import Row
from .slice import Slice
from .standing import Standing


def laid_out(part: Slice, who: Standing, keeps: int, watched: tuple[str, ...] = ()) -> Row:
    """Return the row for a slice of the rulebook, the people who go through it, and the questions watched."""
    row = Row()
    words = part.program.book.vocabulary
    for name in part.facts:
        fact = words.facts[name]
        wide = fact.type in ("date", "int")
        row.keep(("fact", name), "int32" if wide else _type(2 ** len(fact.values) if fact.type == "set" else 127))
        if wide and name in who.loose:
            row.keep(("fact to", name), "int32")
    for name in part.statuses:
        _status(row, part, who, name, keeps)
    for target in part.targets:
        row.keep(("before", target.name), _type(1 << len(target.group.clauses)))
        row.have(("found", target.name), 3)
        row.have(("prompt" if target.duty else "ruled", target.name))
    for name in part.questions:
        row.have(("answer", name), 4)
    for name in watched:
        row.keep(("told", name), _type(1 << len(words.questions[name].outcomes) + OUTCOMES))
    for number in range(len({groups for by in part.by for groups in by})):
        row.have(("groups", str(number)), 4)
    for act in part.acts:
        row.keep(("due", act.id), "int32")
    for name in ("next", "halted"):
        row.keep((name, ""), "int32")
    row.keep(("halt", ""), "int16")
    return row.close()


def _status(row: Row, part: Slice, who: Standing, name: str, keeps: int) -> None:
    status = part.program.book.vocabulary.statuses[name]
    row.keep(("is", name), _type(len(status.values)))
    if name in part.dated:
        row.keep(("since", name), "int32")
        if f"since {name}" in who.loose:
            row.keep(("since to", name), "int32")
    if status.then or status.duty:
        row.keep(("until", name), "int32")
    if name in part.pasts:
        row.keep(("past", name), "int32", 3 + 2 * keeps)


def _type(greatest: int) -> str:
    return "int8" if greatest <= 127 else "int16" if greatest < 2**15 else "int32" if greatest < 2**31 else "int64"
