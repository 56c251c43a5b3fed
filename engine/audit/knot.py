"""Knots: values and answers that nobody reaches, as each asks for another of them first and nothing else brings one."""

from collections.abc import Iterator

from .loom import Thing
from .web import Web


def knots(web: Web, begins: tuple[Thing, ...]) -> Iterator[tuple[Thing, ...]]:
    """Yield the knots of a web in which every fact is open: the things in each, the first asking for the next."""
    reached = web.reach(begins)
    names = web.names
    for circle in _circles(web, reached):
        things = [names[n] for n in circle if n in names]
        values = [thing for thing in things if thing[0] in ("status", "question")]
        # what still could not be reached with one of them given is not held up by the knot
        if values and all(web.reach((*begins, value))[n] for value in values[:1] for n in circle):
            yield tuple(things)


def _circles(web: Web, reached: bytearray) -> Iterator[list[int]]:
    """Yield the strongly connected parts of what is out of reach, each in the order of asking (Tarjan's way)."""
    number: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    open_ = set[int]()
    for root in (n for n in range(len(web.nodes)) if not reached[n]):
        if root in number:
            continue
        work = [(root, iter(tuple(web.missing(root, reached))))]
        number[root] = low[root] = len(number)
        stack.append(root)
        open_.add(root)
        while work:
            n, parts = work[-1]
            for part in parts:
                if part not in number:
                    number[part] = low[part] = len(number)
                    stack.append(part)
                    open_.add(part)
                    work.append((part, iter(tuple(web.missing(part, reached)))))
                    break
                if part in open_:
                    low[n] = min(low[n], number[part])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[n])
                if low[n] == number[n]:
                    place = stack.index(n)
                    circle = stack[place:]
                    del stack[place:]
                    open_.difference_update(circle)
                    if len(circle) > 1:
                        yield circle
