"""How much evidence citations are: sources that share one chain share an origin, and are one piece of it."""

from collections.abc import Iterable
from typing import NamedTuple

from ..language.marks import AMENDED, OWN, REPORTED, UNREAD, UNVERIFIED
from ..language.rulebook import Citation, Rulebook, Source

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


class Evidence(NamedTuple):
    """The works that count, by the chain that they belong to, and those that do not, with why."""

    chains: dict[str, tuple[Source, ...]]
    beside: dict[str, str]


def evidence(cites: Iterable[Citation], rulebook: Rulebook) -> Evidence:
    """Put the works of citations together by their origin; what nobody read or said elsewhere is no evidence."""
    chains: dict[str, dict[str, Source]] = {}
    beside: dict[str, str] = {}
    for cite in cites:
        source = rulebook.sources.get(cite.work) or Source(cite.work, "")
        if why := _why_not(cite, source):
            beside.setdefault(cite.work, why)
        else:
            chains.setdefault(source.chain or source.id, {})[source.id] = source
    counted = {id for sources in chains.values() for id in sources}
    return Evidence(
        {chain: tuple(sources.values()) for chain, sources in chains.items()},
        {work: why for work, why in beside.items() if work not in counted},
    )


def _why_not(cite: Citation, source: Source) -> str:
    if cite.mark in UNREAD:
        return "not read"
    if cite.mark in UNVERIFIED:
        return "inference"
    return "the project's own words" if source.kind in OWN else ""


def evidence_words(found: Evidence) -> str:
    """Say how many works there are, of how many chains, and how many pieces of evidence that makes.

    >>> seventh, eighth = Source("r-7", "", kind="news", chain="desk"), Source("r-8", "", kind="news", chain="desk")
    >>> evidence_words(Evidence({"desk": (seventh, eighth)}, {}))
    'two reports, one chain: one piece of evidence'
    """
    works = [source for sources in found.chains.values() for source in sources]
    beside = "; ".join(f"{work} ({why})" for work, why in found.beside.items())
    if not works:
        return f"no piece of evidence: {beside}" if beside else "no source"
    pieces = f"{_number(len(found.chains))} {_plural('piece', len(found.chains))} of evidence"
    chains = f", {_number(len(found.chains))} {_plural('chain', len(found.chains))}" if len(works) > 1 else ""
    return f"{_number(len(works))} {_noun(works)}{chains}: {pieces}" + (f"; not counted: {beside}" if beside else "")


def _noun(works: list[Source]) -> str:
    kinds = {source.kind for source in works}
    if kinds <= AMENDED:
        return "text of law" if len(works) == 1 else "texts of law"
    return _plural("report" if kinds <= REPORTED else "source", len(works))


def _plural(noun: str, n: int) -> str:
    return noun if n == 1 else f"{noun}s"


def _number(n: int) -> str:
    return NUMBERS[n] if n < len(NUMBERS) else str(n)
