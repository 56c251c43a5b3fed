"""Hostile input drawn: what is right, spoilt in a few places; and what was never right."""

from collections.abc import Callable, Sequence

from hypothesis import strategies as st

NASTY = (
    "\0", "\x1b[2J", "\x9b31m", "\u202e", "\u2066", "\u200b", "\ufeff", "\u2028", "\x85", "\r", "\t", "\x7f",
    "\ud800", "\U0010ffff", "é", "ا", "٢٠١٤", "²", "Ⅷ", "🂡",
    "9" * 5000, "-1", "0", "1e999", "nan", "inf", "-0", "0x10", "1_000", "9223372036854775808", "0/0",
    "1/0", "1..", "..1",
    "0000-00-00", "9999-12-31", "2024-02-30", "2014-13", "1799-12-31", "2300-01-01", "..", "1800..2299", "2016..2014",
    "yes", "no", "null", "~", "unknown", "nobody", "all-else", "known", "is", "not", "or", "since", "param", "on",
    "../../../../etc/passwd", "/dev/zero", "/etc/passwd", "a/../b", ".", "con", "%s%s%n", "{}", "{0.__class__}",
    "$(id)", "<script>alert(1)</script>", "&lt;", "' or 1=1", '"', "'", "`", "\\", "\\x1b", "\\u202e", "|", ">",
    "!!python/none", "&a", "*a", "<<: *a", "? ", "- ", "--- ", "...\n", "%YAML 9.9\n", "#", ": ", ":", ",",
    "[", "]", "{", "}", "{a: ",
    "\n", "\n ", "\n- ", "\n  ? [", "a" * 3000, "[" * 300, "{a: " * 100, "- " * 300, "x: y\n" * 300, " " * 2000,
)  # fmt: skip
BYTES = (
    b"\x00",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"PAR1",
    b"\x80" * 9,
    b"\x7f\xff\xff\xff",
    b"\xff" * 16,
    b"\n",
    b"\xef\xbb\xbf",
)

Spoil = Callable[[str, int, int, str], str]


def _span(text: str, where: int, size: int) -> tuple[int, int]:
    start = where % (len(text) + 1)
    return start, min(len(text), start + size)


def _insert(text: str, where: int, size: int, nasty: str) -> str:
    at, _ = _span(text, where, size)
    return text[:at] + nasty + text[at:]


def _replace(text: str, where: int, size: int, nasty: str) -> str:
    first, end = _span(text, where, size)
    return text[:first] + nasty + text[end:]


def _drop(text: str, where: int, size: int, _: str) -> str:
    first, end = _span(text, where, size)
    return text[:first] + text[end:]


def _twice(text: str, where: int, size: int, _: str) -> str:
    first, end = _span(text, where, size)
    return text[:end] + text[first:]


def _cut(text: str, where: int, size: int, _: str) -> str:
    return text[: _span(text, where, size)[0]]


def _word(text: str, where: int, size: int, nasty: str) -> str:
    """Put something in place of a whole word: what is read stays in shape."""
    words = text.split(" ")
    at = where % len(words)
    return " ".join([*words[:at], nasty, *words[at + 1 :]])


def _elsewhere(text: str, where: int, size: int, _: str) -> str:
    """Move a line."""
    lines = text.split("\n")
    line = lines.pop(where % len(lines))
    lines.insert(size % (len(lines) + 1), line)
    return "\n".join(lines)


SPOILS: tuple[Spoil, ...] = (_word, _insert, _replace, _drop, _twice, _cut, _elsewhere)


@st.composite
def spoilt(draw: st.DrawFn, corpus: Sequence[str]) -> str:
    """Return a text that was right, with up to five mistakes."""
    text = draw(st.sampled_from(corpus))
    for _ in range(draw(st.integers(0, 5))):
        spoil, nasty = draw(st.sampled_from(SPOILS)), draw(st.sampled_from(NASTY))
        text = spoil(text, draw(st.integers(0, 1 << 16)), draw(st.integers(0, 40)), nasty)
    return text


def texts(corpus: Sequence[str]) -> st.SearchStrategy[bytes]:
    """Return what stands for a text file: mostly spoilt, now and then anything."""
    anything = st.lists(st.sampled_from(NASTY) | st.text(max_size=20), max_size=12).map("".join)
    either = st.one_of(spoilt(corpus), spoilt(corpus), spoilt(corpus), anything)
    return either.map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary(max_size=200)


@st.composite
def binaries(draw: st.DrawFn, corpus: Sequence[bytes]) -> bytes:
    """Return a binary file with bytes changed, taken away or put in; the numbers at its end most of all."""
    raw = bytearray(draw(st.sampled_from(corpus)))
    for _ in range(draw(st.integers(1, 8))):
        at = (
            draw(st.integers(0, len(raw)))
            if draw(st.booleans())
            else len(raw) - min(len(raw), draw(st.integers(0, 400)))
        )
        how = draw(st.integers(0, 3))
        if how == 0 and at < len(raw):
            raw[at] = draw(st.integers(0, 255))
        elif how == 1:
            raw[at:at] = draw(st.sampled_from(BYTES))
        elif how == 2:
            del raw[at : at + draw(st.integers(0, 20))]
        else:
            del raw[at:]
    return bytes(raw)
