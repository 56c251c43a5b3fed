"""Which rule stands over which: by name, by layer, by instrument, or because it is a default or an assumption."""

from collections.abc import Mapping, Sequence

from .rulebook import Instrument, Layer, Rule


def named(rule: Rule, other: Rule) -> bool:
    """Tell whether a rule names another (or its table) in `overrides`."""
    return other.id in rule.overrides or (other.table != "" and other.table in rule.overrides)


def beats(rule: Rule, other: Rule, layers: Mapping[str, Layer], instruments: Mapping[str, Instrument]) -> bool:
    """Tell whether a rule, where effective, keeps another on the same question from taking effect.

    A name wins over standing. An assumption yields to everything else and a default to every rule that is none;
    otherwise, of two defaults too, a layer or an instrument that stands over the other wins where outcomes differ.
    """
    if rule is other or rule.decides != other.decides:
        return False
    if named(rule, other):
        return True
    if named(other, rule):
        return False
    under = layers[rule.layer].under_all, layers[other.layer].under_all
    if under[0] != under[1]:
        return under[1]
    if rule.default != other.default:
        return other.default
    if set(rule.outcomes) == set(other.outcomes):
        return False
    return _stands_over(rule, other, layers, instruments)


def _stands_over(rule: Rule, other: Rule, layers: Mapping[str, Layer], instruments: Mapping[str, Instrument]) -> bool:
    if other.layer in layers[rule.layer].over:
        return True
    if rule.layer in layers[other.layer].over:
        return False
    mine = instruments.get(rule.instrument)
    return mine is not None and other.instrument in mine.over


def circle(edges: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the nodes of one cycle, the first repeated at the end; empty where there is none."""
    done: set[str] = set()
    for root in edges:
        found = _circle_from(root, edges, done)
        if found:
            return found
    return []


def _circle_from(root: str, edges: Mapping[str, Sequence[str]], done: set[str]) -> list[str]:
    if root in done:
        return []
    path: list[str] = [root]
    on_path = {root}
    ahead = [iter(edges.get(root, ()))]
    while ahead:
        step = next(ahead[-1], None)
        if step is None:
            ahead.pop()
            last = path.pop()
            on_path.discard(last)
            done.add(last)
        elif step in on_path:
            return [*path[path.index(step) :], step]
        elif step not in done:
            path.append(step)
            on_path.add(step)
            ahead.append(iter(edges.get(step, ())))
    return []


def in_beating_order(
    rules: Sequence[Rule], layers: Mapping[str, Layer], instruments: Mapping[str, Instrument]
) -> list[tuple[Rule, tuple[int, ...]]]:
    """Return rules so that none comes before one that beats it, each with the places of those that do.

    The rules must be free of circles, which loading has checked.
    """
    rivals = {i: [j for j, b in enumerate(rules) if beats(b, a, layers, instruments)] for i, a in enumerate(rules)}
    order: list[int] = []
    placed: dict[int, int] = {}
    while len(order) < len(rules):
        for i in range(len(rules)):
            if i not in placed and all(j in placed for j in rivals[i]):
                placed[i] = len(order)
                order.append(i)
    return [(rules[i], tuple(sorted(placed[j] for j in rivals[i]))) for i in order]
