"""Days and spans of days in the language of the reader, as `language.dates.words` writes them in English."""

from datetime import date

from ..language.dates import EARLIEST, LATEST, Span, span_text, words
from ..text.tongue import Tongue, phrase

DAYS = (
    phrase("{day} January {year}"), phrase("{day} February {year}"), phrase("{day} March {year}"),
    phrase("{day} April {year}"), phrase("{day} May {year}"), phrase("{day} June {year}"),
    phrase("{day} July {year}"), phrase("{day} August {year}"), phrase("{day} September {year}"),
    phrase("{day} October {year}"), phrase("{day} November {year}"), phrase("{day} December {year}"),
)  # fmt: skip
MONTHS = (
    phrase("January {year}"), phrase("February {year}"), phrase("March {year}"), phrase("April {year}"),
    phrase("May {year}"), phrase("June {year}"), phrase("July {year}"), phrase("August {year}"),
    phrase("September {year}"), phrase("October {year}"), phrase("November {year}"), phrase("December {year}"),
)  # fmt: skip


def day_told(day: int, tongue: Tongue) -> str:
    """Write a day as people do."""
    return span_told(Span(day, day), tongue)


def span_told(span: Span, tongue: Tongue) -> str:
    """Write a span as people do."""
    if tongue.is_english:
        return words(span)
    if span.lo <= EARLIEST:
        late = span.hi >= LATEST
        return tongue.tell("on a day not known") if late else tongue.tell("by {day}", day=_long(span.hi, tongue))
    if span.exact:
        return _long(span.lo, tongue)
    short = span_text(span)
    if len(short) == 4:
        return short
    if len(short) == 7:
        then = date.fromordinal(span.lo)
        return tongue.tell(MONTHS[then.month - 1], year=then.year)
    first = _long(span.lo, tongue)
    if span.hi >= LATEST:
        return tongue.tell("from {day}, or later", day=first)
    return tongue.tell("between {first} and {last}", first=first, last=_long(span.hi, tongue))


def _long(day: int, tongue: Tongue) -> str:
    then = date.fromordinal(day)
    return tongue.tell(DAYS[then.month - 1], day=then.day, year=then.year)
