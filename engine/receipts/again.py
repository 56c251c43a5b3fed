"""A receipt answered again: the same life asked the same, by the rulebook at hand; and what differs."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..decide.check import Checker
from ..decide.life import Case
from ..language.dates import day_of
from ..paths.ways import Guide
from .forms import AnsweredForm, CheckedForm, ReceiptForm, WaysForm
from .writing import of_check, of_path


@dataclass(frozen=True, slots=True)
class Differing:
    """Something that is otherwise than a receipt says: what, and in which way.

    `weighs` where it makes the receipt one of something else; another version that answers the same does not.
    """

    what: str
    how: str
    weighs: bool = True


def answered_again(receipt: ReceiptForm, case: Case, checker: Checker) -> ReceiptForm:
    """Return the receipt that the rulebook and program at hand give for what a receipt asks.

    Raises BadInput where the rulebook does not know what was asked, EnginesDiffer where the engines do not agree.
    """
    asked, stance = receipt.asked, receipt.stance
    layers = None if stance.layers is None else tuple(stance.layers)
    stated, within = (layers, tuple(stance.off)), receipt.case.life is not None
    if isinstance(asked, CheckedForm):
        judgement = checker.check(
            case, on=tuple(map(day_of, asked.on)), layers=layers, readings=stance.readings,
            questions=tuple(asked.questions), rules_off=stated[1], explain=True,
        )  # fmt: skip
        return of_check(judgement, case, checker.book, stated, asked.questions, with_case=within)
    roads = Guide(checker).roads(
        case, asked.to, on=day_of(asked.on), layers=layers, readings=stance.readings, rules_off=stated[1],
        mode=asked.others, without=tuple(asked.without), every=asked.every, years=asked.within,
        avoid=tuple(asked.avoid), unlawfully=asked.even_unlawfully, opens=asked.what_opens,
    )  # fmt: skip
    how = {"within": asked.within, "every": asked.every, "what_opens": asked.what_opens}
    return of_path(roads, case, checker.book, stated, checker.engines.names, how, with_case=within)


def differences(old: ReceiptForm, new: ReceiptForm) -> Iterator[Differing]:
    """Yield what differs between a receipt and one of the same question; answers first."""
    yield from _answers(old, new)
    if old.beside != new.beside:
        yield Differing("beside the answers", "dangers, events left out, offences or assumptions are others")
    if old.stance.unknown != new.stance.unknown:
        yield Differing("unknown", f"{_listed(old.stance.unknown)} in the receipt, {_listed(new.stance.unknown)} here")
    if old.case.digest != new.case.digest:
        yield Differing("case", f"another life: {new.case.digest[:12]} here, {old.case.digest[:12]} in the receipt")
    if old.rulebook != new.rulebook:
        yield Differing("rulebook", f"another: {new.rulebook[:12]} here, {old.rulebook[:12]} in the receipt")
    if old.engines != new.engines:
        here, then = " and ".join(new.engines), " and ".join(old.engines)
        yield Differing("engines", f"{here} here, {then} in the receipt", weighs=False)
    if (old.code, old.versions) != (new.code, new.versions):
        yield Differing("program", _program(old, new), weighs=False)


def _answers(old: ReceiptForm, new: ReceiptForm) -> Iterator[Differing]:
    then, now = {place(one): one for one in old.answers}, {place(one): one for one in new.answers}
    for at in {**then, **now}:
        if at not in now or at not in then:
            yield Differing(at, f"answered only {'in the receipt' if at in then else 'here'}")
        elif _said(then[at]) != _said(now[at]):
            yield Differing(at, f"{_said(now[at])} here, {_said(then[at])} in the receipt")
        elif then[at].proof != now[at].proof:
            yield Differing(at, "the same answer, on other grounds")


def place(answer: AnsweredForm | WaysForm) -> str:
    """Return what an answer answers, in words."""
    layers = " + ".join(answer.layers)
    return f"{answer.question} on {answer.on}, {layers}" if isinstance(answer, AnsweredForm) else f"ways, {layers}"


def _said(answer: AnsweredForm | WaysForm) -> str:
    if isinstance(answer, AnsweredForm):
        outcomes = " or ".join(answer.outcomes)
        return outcomes if answer.kind == "decided" else f"{answer.kind}{f' ({outcomes})' if outcomes else ''}"
    if not answer.ways:
        return "no way, proved" if answer.certified else "no way found"
    return "; ".join(
        f"{', '.join(_step(step.act, step.outcome) for step in way.steps) or 'no step'} by {way.reached}"
        for way in answer.ways
    )


def _step(act: str, outcome: str | None) -> str:
    return f"{act} ({outcome})" if outcome else act


def _program(old: ReceiptForm, new: ReceiptForm) -> str:
    names = sorted({*old.versions, *new.versions})
    other = [
        f"{name} {new.versions.get(name, 'none')} here, {old.versions.get(name, 'none')} in the receipt"
        for name in names
        if old.versions.get(name) != new.versions.get(name)
    ]
    return "; ".join([*other, *(["other modules of zhol"] if old.code != new.code else [])])


def _listed(names: list[str]) -> str:
    return ", ".join(names) or "nothing"
