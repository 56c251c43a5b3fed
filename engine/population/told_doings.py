"""Read who does what how often, and how choices are made."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TypeVar, cast

from ..language.dates import Span, day_of
from ..language.shape import shaped
from ..text.diagnostic import nearest
from ..text.node import Mapping as Map
from ..text.node import Node, Sequence
from .amounts import days_of, share_of, shares_of, wait_of
from .reading import Reading
from .told_rates import read_by, read_shares
from .whatif import Choice, Doing, Grouping, Policy, Quota
from .whatif_forms import DoingForm, PolicyForm

T = TypeVar("T", bound=Doing | Policy | Quota)
CHOICES = ("always", "never", "worst", "best", "rate")
MILLIONTH = Fraction(1, 1_000_000)


def each(r: Reading, root: Map, key: str, read: Callable[[Node], T | None]) -> tuple[T, ...]:
    """Return the parts of a list, each of them with an id of its own."""
    node = root.get(key)
    if node is not None and not isinstance(node, Sequence):
        r.found.error(node.place, f"'{key}' is a list")
    found: dict[str, T] = {}
    for item in node if isinstance(node, Sequence) else ():
        one = read(item)
        if one is not None and one.id in found:
            r.found.error(item.place, f"{key}: '{one.id}' a second time; its id names its stream of chance")
        if one is not None:
            found[one.id] = one
    return tuple(found.values())


def read_doing(r: Reading, node: Node, horizon: Span, hers: bool, groupings: Mapping[str, Grouping]) -> Doing | None:
    """Read an act that the person intends, or one that others do."""
    form = shaped(DoingForm, node, "intent" if hers else "act of another", r.found)
    if form is None or not isinstance(node, Map):
        return None
    what = f"{'intent' if hers else 'act of another'} {form.id}"
    grounds = r.grounds(form, node, what)
    by = read_by(r, node.get("by"), groupings, what)
    told = node.get("share")
    shares = read_shares(r, told, by, what) if told is not None else (Fraction(1),)
    within, wait = r.read(node.get("within"), days_of, what), r.read(node.get("wait"), wait_of, what)
    between = r.read(node.get("between"), shares_of, what)
    _pace(r, form, node, what)
    _act(r, node, form.act, what, hers)
    when = r.resolver.condition(node.get("when"))
    start = r.read(node.get("from"), day_of, what)
    until = r.read(node.get("until"), day_of, what)
    during = Span(start or horizon.lo, (until or horizon.hi) - 1)
    if during.lo > during.hi:
        r.found.error(node.place, f"{what}: ends before it begins")
    if shares is None:
        return None
    monthly = form.each is not None
    if between is not None and (by or told is None or not between[0] <= shares[0] <= between[1]):
        need = "it holds the one share that is told beside it"
        r.found.error(node.value_place("between"), f"{what}: between {form.between}; {need}")
    return Doing(form.id, form.act, when, shares[0], within, wait, during, grounds, monthly, by, shares, between)


def _pace(r: Reading, form: DoingForm, node: Map, what: str) -> None:
    """Report a doing that does not say how fast it is, or says it twice."""
    if [form.within, form.each, form.wait].count(None) != 2:
        r.found.error(node.place, f"{what}: give either 'within' or 'each', with a share, or 'wait'")
    elif form.share is None and form.wait is None:
        often = f"within {form.within}" if form.within else f"each {form.each}"
        r.found.error(node.place, f"{what}: {often}, but no share; write share: 5 percent")
    if form.each not in (None, "month"):
        r.found.error(node.value_place("each"), f"{what}: each '{form.each}'; only 'month' is told so")
    if form.by and form.wait is not None:
        r.found.error(node.value_place("by"), f"{what}: a share by group is told 'within' a time or 'each' month")


def _act(r: Reading, node: Map, name: str, what: str, hers: bool) -> None:
    place = node.value_place("act")
    if not r.scope.name("act", name, r.book.acts, place):
        return
    actor = r.words.actors[r.book.acts[name].actor]
    if actor.is_self != hers:
        other = "it belongs under 'others'" if hers else "it belongs under 'intents'"
        r.found.error(place, f"{what}: '{name}' is an act of {actor.label}; {other}")


def read_policy(r: Reading, node: Node) -> Policy | None:
    """Read how a choice that a rule leaves open is made."""
    form = shaped(PolicyForm, node, "policy", r.found)
    if form is None or not isinstance(node, Map):
        return None
    what = f"policy {form.id}"
    grounds = r.grounds(form, node, what)
    known = r.scope.name("question", form.question, r.words.questions, node.value_place("question"))
    known &= r.scope.name("actor", form.actor, r.words.actors, node.value_place("actor"))
    if form.choose not in CHOICES:
        hint = nearest(form.choose, CHOICES) or f"; it is one of {', '.join(CHOICES)}"
        r.found.error(node.value_place("choose"), f"{what}: unknown '{form.choose}'{hint}")
    open_ = _left_open(r, form, node, what) if known else ()
    shares = _shares(r, form, node, what, open_)
    when = r.resolver.condition(node.get("when"))
    if (form.choose in ("always", "never")) != (form.outcome is not None):
        need = "say which outcome" if form.outcome is None else "only always and never name an outcome"
        r.found.error(node.place, f"{what}: {need}")
    elif form.outcome is not None and open_:
        r.scope.name(f"outcome left to {form.actor}", form.outcome, open_, node.value_place("outcome"))
    return Policy(
        form.id, form.question, form.actor, cast(Choice, form.choose), form.outcome or "", shares, when, grounds
    )


def _left_open(r: Reading, form: PolicyForm, node: Map, what: str) -> tuple[str, ...]:
    """Return the outcomes that rules leave to an actor, in the order of the question; none is a mistake."""
    rules = r.book.by_target.get(form.question, ())
    left = {outcome for rule in rules if rule.may and rule.may.actor == form.actor for outcome in rule.may.outcomes}
    if not left:
        others = sorted({rule.may.actor for rule in rules if rule.may})
        hint = f"; it is left to {', '.join(others)}" if others else "; its rules leave nobody a choice"
        r.found.error(node.place, f"{what}: no rule leaves '{form.question}' to {form.actor}{hint}")
    return tuple(outcome for outcome in r.words.questions[form.question].outcomes if outcome in left)


def _shares(r: Reading, form: PolicyForm, node: Map, what: str, left: tuple[str, ...]) -> dict[str, Fraction]:
    """Read the shares of outcomes, which make up all."""
    if (form.choose == "rate") != bool(form.shares):
        need = "at a rate, but no shares" if not form.shares else f"shares are for the choice 'rate', not {form.choose}"
        r.found.error(node.place, f"{what}: {need}")
    listed = node.get("shares")
    found: dict[str, Fraction] = {}
    for key, value in listed if isinstance(listed, Map) else ():
        share = r.read(value, share_of, what)
        if (not left or r.scope.name("outcome", key.text, left, key.place)) and share is not None:
            found[key.text] = share
    if found and len(found) == len(form.shares) and sum(found.values()) != 1:
        r.found.error(node.value_place("shares"), f"{what}: the shares make up {float(sum(found.values())):g}, not all")
    return found
