"""What a status has been, in numbers alone: what `decide.past` says of the last changes that a row keeps.

The text of this module goes into every generated kernel. In a row `x`, from `b` on, stand: how many entries are kept,
whether any were dropped, then `k` days and `k` values, the earliest entry first, then the first day on which the
earliest may have come, then a bit for each entry that holds from the beginning of its day on, as after a lapse. A value
is a place in the status's list, -1 one that is not known; `wanted` is a mask of such places. A truth is 0 no, 1 open, 2
yes. Before the first entry nothing is known; where entries were dropped and a window reaches back beyond those kept,
`code` is left in the row's halt and the run of this person ends there.
"""

from .months import EARLIEST, LATEST, NEVER, nearing

HALT = 4
"""Where a row says why it goes no further."""


def within(value: int, wanted: int) -> int:
    """Tell whether a value is among some."""
    if value < 0:
        return 1
    return 2 if (wanted >> value) & 1 else 0


def note(x: list[int], b: int, k: int, day: int, value: int) -> None:
    """Keep one more entry; drop the earliest where there is no room."""
    n = x[b]
    if n and x[b + 2 + k + n - 1] == value:
        return
    if n == k:
        for j in range(k - 1):
            x[b + 2 + j] = x[b + 3 + j]
            x[b + 2 + k + j] = x[b + 3 + k + j]
        n -= 1
        x[b + 1] = 1
        x[b + 2 + 2 * k] = x[b + 2]
        x[b + 3 + 2 * k] = x[b + 3 + 2 * k] >> 1
    x[b + 2 + n] = day
    x[b + 2 + k + n] = value
    x[b] = n + 1


def dawned(x: list[int], b: int, k: int, day: int) -> None:
    """Keep of an entry just made that it holds from the beginning of its day on; not where the one before it is of
    that day."""
    n = x[b]
    if n and x[b + 2 + n - 1] == day and (n == 1 or x[b + 2 + n - 2] < day):
        x[b + 3 + 2 * k] |= 1 << (n - 1)


def ending(x: list[int], b: int, k: int, j: int) -> int:
    """Return the last day of which what stood before an entry had a part."""
    return x[b + 2 + j] - ((x[b + 3 + 2 * k] >> j) & 1)


def short(x: list[int], b: int, first: int, code: int) -> None:
    """Halt where a window reaches back beyond what is kept."""
    if x[b + 1] and first <= x[b + 2]:
        x[HALT] = code


def at_instants(
    x: list[int], b: int, k: int, first: int, last: int, moment: int, wanted: int, every: int, code: int
) -> int:
    """Tell whether at some (or every) instant of first..last it had a wanted value; with `moment`, from a change on."""
    if last < first:
        return 2 if every else 0
    short(x, b, first, code)
    least, most, begins, held = 2, 0, EARLIEST, 1
    for j in range(x[b]):
        day = x[b + 2 + j]
        if begins <= last and ending(x, b, k, j) >= max(first, begins) and not (moment and day == first):
            least, most = min(least, held), max(most, held)
        if day > last:
            return least if every else most
        begins, held = day, within(x[b + 2 + k + j], wanted)
    return min(least, held) if every else max(most, held)


def days_held(x: list[int], b: int, k: int, first: int, last: int, wanted: int, most: int, code: int) -> int:
    """Count the days of first..last at whose end it had a wanted value: at least, or at most."""
    if last < first:
        return 0
    short(x, b, first, code)
    total, begins, held = 0, EARLIEST, 1
    for j in range(x[b] + 1):
        day = x[b + 2 + j] if j < x[b] else last + 1
        days = min(day - 1, last) - max(begins, first) + 1
        if days > 0 and (held == 2 or (most and held == 1)):
            total += days
        if day > last:
            break
        begins, held = day, within(x[b + 2 + k + j], wanted)
    return total


def days_touched(x: list[int], b: int, k: int, first: int, last: int, wanted: int, most: int, code: int) -> int:
    """Count the days of first..last in any part of which it had a wanted value: at least, or at most."""
    if last < first:
        return 0
    short(x, b, first, code)
    total, reached, begins, held = 0, EARLIEST - 1, EARLIEST, 1
    for j in range(x[b] + 1):
        day = x[b + 2 + j] if j < x[b] else last
        ends = ending(x, b, k, j) if j < x[b] else last
        if begins <= last and ends >= first and (held == 2 or (most and held == 1)):
            low, high = max(begins, first), min(ends, last)
            total += max(0, high - max(low, reached + 1) + 1)
            reached = max(reached, high)
        if j == x[b] or day > last:
            break
        begins, held = day, within(x[b + 2 + k + j], wanted)
    return total


def times_become(x: list[int], b: int, k: int, first: int, last: int, wanted: int, most: int, code: int) -> int:
    """Count the changes to a wanted value within first..last: at least, or at most."""
    short(x, b, first, code)
    if most and x[b] and first < x[b + 2]:
        return LATEST  # before the life is told it may have changed any number of times
    total = 0
    for j in range(x[b]):
        day, value = x[b + 2 + j], x[b + 2 + k + j]
        if value < 0 or not (wanted >> value) & 1 or day > last or day < first:
            continue
        unsure = x[b + 1 + k + j] < 0 if j else x[b + 2 + 2 * k] < first
        total += 0 if unsure and not most else 1
    return total


def turning(x: list[int], b: int, k: int, day: int, back: int, margin: int) -> int:
    """Return the next day on which a window that reaches so many days back may leave a change behind."""
    found = NEVER
    for j in range(x[b]):
        found = min(found, nearing(day, x[b + 2 + j] + back, margin))
    return found
