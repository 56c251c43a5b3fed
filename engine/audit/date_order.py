"""What is dated before that on which it is said to rest, or after it ended."""

from collections.abc import Iterator

from ..language.dates import EARLIEST, LATEST, words
from ..language.dates import Span as Dates
from ..language.labels import listed, word_label
from ..language.rulebook import Act, Instrument, Rule, Rulebook
from .audited import Audited
from .basis import baseless, grounds_of, harms, lawful
from .days import FIRST, NEVER, Days, days_of
from .flaw import Flaw
from .layers import Provision, provisions
from .met import met
from .sides import dependence, instrument_side, side
from .weight import befallen, weight

Basis = Instrument | Rule | Act


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield provisions that surely begin before their basis is in force, or go on after it ended.

    A basis is what a provision is said to rest on; of what harms, also all the law that it could rest on.
    """
    book = audited.book
    for provision in provisions(book):
        for name in provision.rests_on:
            yield from _against(audited, provision, _basis(book, name), name, "is said to")
    known = lawful(book)
    for target, done in harms(book).items():
        for provision in done:
            grounds = grounds_of(provision, known.get(target, ()), book)
            if not baseless(provision, grounds, book):
                yield from _against(audited, provision, tuple(grounds), "/".join(target), "could only")


def _against(audited: Audited, provision: Provision, basis: tuple[Basis, ...], name: str, how: str) -> Iterator[Flaw]:
    """Hold a provision's days against those of a basis, if there is one."""
    if basis and (said := _astray(days_of(provision.force, audited.book), _days(audited.book, basis))):
        yield _flaw(audited, provision, name, basis, f"{how} rest on {_title(basis, audited.book)}, and {said}")


def _title(basis: tuple[Basis, ...], book: Rulebook) -> str:
    """Name a basis: an instrument, or that of the rules and acts."""
    return listed(list(dict.fromkeys(word_label(getattr(one, "instrument", one.id), book) for one in basis)))


def _basis(book: Rulebook, name: str) -> tuple[Basis, ...]:
    """Return what has a name: an instrument, an act, or the versions of a rule."""
    if name in book.instruments:
        return (book.instruments[name],)
    return (book.acts[name],) if name in book.acts else tuple(rule for rule in book.rules if rule.id == name)


def _days(book: Rulebook, basis: tuple[Basis, ...]) -> Days:
    """Return the days of a basis, from the first version's first to the last one's last."""
    found = [
        Days(one.begins or FIRST, one.ends or NEVER) if isinstance(one, Instrument) else days_of(one.force, book)
        for one in basis
    ]
    return Days(min(days.start for days in found), max(days.end for days in found))


def _astray(own: Days, basis: Days) -> str:
    """Say how a provision's days lie outside those of its basis; nothing where that is not sure."""
    if own.start.hi < basis.start.lo and own.start.lo > EARLIEST:
        return f"is reported {words(own.start)}, before that is in force ({words(basis.start)})"
    if own.end.lo > basis.end.hi <= LATEST:
        return f"goes on after that has ended ({words(basis.end)})"
    return ""


def _flaw(audited: Audited, provision: Provision, name: str, basis: tuple[Basis, ...], said: str) -> Flaw:
    book = audited.book
    ground = tuple(
        instrument_side(one, _in_force(one), one.cite) if isinstance(one, Instrument) else side(one, book)
        for one in basis
    )
    sides = (*ground, side(provision, book))
    return Flaw(
        "wrong-date-order",
        (provision.id, name),
        weight(book, befallen(book, provision)),
        f"“{provision.label or provision.id}” {said}",
        sides,
        dependence([provision], book, sides),
        met(audited, [provision], before=_days(book, basis).start.lo),
    )


def _in_force(instrument: Instrument) -> str:
    first, last = instrument.begins or Dates(EARLIEST, EARLIEST), instrument.ends
    return f"in force from {words(first)}" + (f" until {words(last)}" if last else "")
