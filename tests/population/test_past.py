"""What a row keeps of a past is what a track says of it, as far as the row reaches."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.decide.candidate import Candidate
from zhol.engine.decide.lapsing import let_go
from zhol.engine.decide.track import Track
from zhol.engine.language.dates import Span
from zhol.engine.population import past

VALUES = ("a", "b", "c")
B, OPENS = 5, 735000
Change = tuple[int, int, bool]
"""After how many days a status takes which value, and whether by a lapse, as the day begins."""
CHANGES = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 2), st.booleans()), max_size=9)


def told(since: int, first: int, changes: list[Change], k: int) -> tuple[Track, list[int]]:
    """Return a status as a track and as a row; its first value -1 where it is not known."""
    span = Span(OPENS - since, OPENS) if first < 0 else Span(OPENS - since, OPENS - since)
    held = VALUES if first < 0 else (VALUES[first],)
    track = Track([Candidate(value, span) for value in held], OPENS, None)
    x = [0] * (B + 4 + 2 * k)
    x[B], x[B + 2], x[B + 2 + k], x[B + 2 + 2 * k] = 1, OPENS if first < 0 else span.hi, first, span.lo
    day = OPENS
    for gap, value, lapse in changes:
        day += gap
        if track.one == VALUES[value]:
            continue
        past.note(x, B, k, day, value)
        if lapse and track.one is not None:
            past.dawned(x, B, k, day)
            track.candidates = [replace(c, until=Span(day, day)) for c in track.candidates]
            let_go(track, dict.fromkeys(VALUES, VALUES[value]).__getitem__, day, 0)
        else:
            track.put(Candidate(VALUES[value], Span(day, day)), day)
    return track, x


@given(
    st.integers(0, 50), st.integers(-1, 2), CHANGES, st.integers(-60, 300), st.integers(0, 300), st.integers(1, 6),
    st.booleans(), st.integers(1, 9),
)  # fmt: skip
def test_a_row_says_of_a_window_what_a_track_says(
    since: int, first: int, changes: list[Change], start: int, length: int, wanted: int, moment: bool, k: int
) -> None:
    track, x = told(since, first, changes, k)
    low, last = OPENS + start, OPENS + start + length
    values = tuple(value for n, value in enumerate(VALUES) if wanted >> n & 1)
    count = (x, B, k, low, last, wanted)
    said = [
        past.at_instants(x, B, k, low, last, int(moment), wanted, 0, 7),
        past.at_instants(x, B, k, low, last, int(moment), wanted, 1, 7),
        *(how(*count, most, 7) for how in (past.days_held, past.days_touched, past.times_become) for most in (0, 1)),
    ]
    if x[past.HALT]:
        assert len(track.log) > k  # it says that it does not reach back so far, and only then
        return
    right: list[int] = [track.was(values, low, last, moment), track.throughout(values, low, last, moment)]
    right += [n for count_ in (track.days, track.touching, track.times) for n in count_(values, low, last)]
    assert said == right


def test_a_row_that_is_too_short_says_so() -> None:
    _, x = told(10, 0, [(5, 1, False), (5, 0, True), (5, 1, False)], 2)
    past.days_held(x, B, 2, OPENS + 11, OPENS + 30, 1, 1, 7)
    assert not x[past.HALT]
    past.days_held(x, B, 2, OPENS + 10, OPENS + 30, 1, 1, 7)
    assert x[past.HALT] == 7
