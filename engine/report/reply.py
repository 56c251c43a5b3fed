"""One reply to one command: the right pages in the format asked for. What a reply does not need is not imported."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..decide.finding import Judgement
from ..language.rulebook import Rulebook
from ..text.tongue import ENGLISH, Tongue
from .page import Page, Piece

if TYPE_CHECKING:
    from ..paths.change import Advice


@dataclass(frozen=True, slots=True)
class Form:
    """How a reply is written, and in which language; width, paint and letters are for text alone."""

    name: str = "text"
    width: int = 100
    paint: Callable[[Piece], str] = lambda piece: piece.text
    letters: str = "utf-8"
    tongue: Tongue = ENGLISH

    def write(self, page: Page) -> str:
        """Lay a page out; one in a language that was not reviewed says so."""
        if self.tongue.is_english:
            return self.laid_out(page)
        from .marking import with_notice

        return self.laid_out(with_notice(page, self.tongue))

    def laid_out(self, page: Page) -> str:
        """Lay out a page that is part of an answer; what is left in English is marked."""
        if not self.tongue.is_english:
            from .marking import in_html, in_text

            page = in_html(page, self.tongue) if self.name == "html" else in_text(page, self.tongue)
        if self.name == "html":
            from .as_html import as_html

            return as_html(page, self.tongue.code)
        if self.name == "md":
            from .as_markdown import as_markdown

            return as_markdown(page)
        from .as_text import as_text

        return as_text(page, self.width, self.paint, self.letters)


def check_reply(
    judgements: Sequence[Judgement],
    rulebook: Rulebook,
    form: Form,
    *,
    several: bool = False,
    proved: tuple[str, ...] | None = None,
    notes: bool = True,
    advice: "Sequence[Sequence[Advice]] | None" = None,
    redact: bool = False,
) -> str:
    """Write judgements: `several` as a list, though it hold one; `proved` are the questions to prove, () all.

    `advice` says of each what would change its bad answers. With `redact` what could single a person out is left out.
    """
    if redact:
        return _redacted(judgements, rulebook, form, several, notes)
    if form.name == "json":
        from .record import check_record, written

        records = [check_record(judgement, rulebook) for judgement in judgements]
        if advice is not None:
            from .change_record import with_advice

            records = [with_advice(record, told) for record, told in zip(records, advice, strict=True)]
        return written(records if several else records[0])
    return "\n".join(form.write(page) for page in _pages(judgements, rulebook, form, several, proved, notes, advice))


def _redacted(judgements: Sequence[Judgement], rulebook: Rulebook, form: Form, several: bool, notes: bool) -> str:
    """Write judgements for others to read: nothing is proved, for a proof goes through the life."""
    from .redacted import coarse_page, redacted

    numbers = range(1, len(judgements) + 1) if several else (0,)
    told = [redacted(judgement, rulebook, n) for judgement, n in zip(judgements, numbers, strict=True)]
    if form.name == "json":
        from .record import redacted_record, written

        records = [redacted_record(judgement, rulebook) for judgement in told]
        return written(records if several else records[0])
    pages = _pages(told, rulebook, form, several, None, notes, None)
    return "\n".join(form.write(coarse_page(page)) for page in pages)


def _pages(
    judgements: Sequence[Judgement],
    rulebook: Rulebook,
    form: Form,
    several: bool,
    proved: tuple[str, ...] | None,
    notes: bool,
    advice: "Sequence[Sequence[Advice]] | None",
) -> list[Page]:
    told: Sequence[Sequence[Advice] | None] = advice if advice is not None else [None] * len(judgements)
    if form.name != "text":
        from .memo import memo

        memos = [memo(j, rulebook, proved, a) for j, a in zip(judgements, told, strict=True)]
        return [_bound(judgements, rulebook, memos)] if several else memos
    if advice is not None:
        from .would_change import advice_page

        return [advice_page(j, rulebook, a, proved) for j, a in zip(judgements, advice, strict=True)]
    if proved is not None:
        from .why import why

        return [why(judgement, rulebook, proved) for judgement in judgements]
    if several:
        from .many import many

        return [many(judgements, rulebook)]
    from .answer import answer

    return [answer(judgement, rulebook, notes=notes) for judgement in judgements]


def _bound(judgements: Sequence[Judgement], rulebook: Rulebook, memos: list[Page]) -> Page:
    """Put memos behind one page that tells them all."""
    from .many import many

    first = many(judgements, rulebook)
    return Page(first.title, tuple(block for page in (first, *memos) for block in page.blocks))
