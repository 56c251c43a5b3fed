"""What differs between a receipt and the one that is written when it is answered again."""

from collections.abc import Iterator
from dataclasses import dataclass

from .answers import Answer, DifferenceForm, FlawForm, VerdictForm
from .forms import ReceiptForm
from .sealing import SOLVER

HERE, THEN = "here", "in the receipt"


@dataclass(frozen=True, slots=True)
class Differing:
    """Something that is otherwise than a receipt says: what, and in which way.

    `weighs` where it makes the receipt one of something else; another version that answers the same does not.
    """

    what: str
    how: str
    weighs: bool = True


def differences(old: ReceiptForm, new: ReceiptForm) -> Iterator[Differing]:
    """Yield what differs between a receipt and one of the same question; answers first."""
    yield from _answers(old, new)
    if old.beside != new.beside:
        yield Differing("beside the answers", "dangers, events left out, offences, assumptions or others are otherwise")
    yield from _cases(old, new)
    for then, now in zip(old.stances, new.stances, strict=True):
        if then.rulebook != now.rulebook:
            of = f" of {now.side}" if now.side else ""
            yield Differing(f"rulebook{of}", f"another: {now.rulebook[:12]} {HERE}, {then.rulebook[:12]} {THEN}")
    if old.engines != new.engines:
        yield Differing("engines", _apart(" and ".join(new.engines), " and ".join(old.engines)), weighs=False)
    if (old.code, old.versions) != (new.code, new.versions):
        yield Differing("program", _program(old, new), weighs=False)


def _answers(old: ReceiptForm, new: ReceiptForm) -> Iterator[Differing]:
    then, now = {one.place: one for one in old.answers}, {one.place: one for one in new.answers}
    for at in {**then, **now}:
        if at not in now or at not in then:
            yield Differing(at, f"answered only {THEN if at in then else HERE}")
        elif then[at].said != now[at].said:
            yield Differing(at, _apart(now[at].said, then[at].said))
        elif then[at].proof != now[at].proof:
            yield Differing(at, "the same answer, on other grounds")
        elif _shown(then[at]) != _shown(now[at]):
            yield _shown_otherwise(at, old.versions.get(SOLVER, "none"), new.versions.get(SOLVER, "none"))


def _shown(answer: Answer) -> str:
    return answer.shown if isinstance(answer, DifferenceForm | VerdictForm | FlawForm) else ""


def _shown_otherwise(at: str, then: str, now: str) -> Differing:
    """Say that somebody else shows the same: of one solver that is something else, of two it may well be."""
    by = "" if then == now else f", by {SOLVER} {_apart(now, then)}"
    return Differing(at, f"the same answer, shown otherwise{by}", weighs=then == now)


def _cases(old: ReceiptForm, new: ReceiptForm) -> Iterator[Differing]:
    then_by, now_by = {each.name: each for each in old.cases}, {each.name: each for each in new.cases}
    for name in {**then_by, **now_by}:
        of = f" {name}" if name else ""
        if name not in now_by or name not in then_by:
            yield Differing(f"case{of}", f"named only {THEN if name in then_by else HERE}")
            continue
        then, now = then_by[name], now_by[name]
        if then.unknown != now.unknown:
            yield Differing(f"unknown{of}", f"{_listed(then.unknown)} {THEN}, {_listed(now.unknown)} {HERE}")
        if then.digest != now.digest:
            yield Differing(f"case{of}", f"another life: {_apart(now.digest[:12], then.digest[:12])}")


def _apart(now: str, then: str) -> str:
    return f"{now} {HERE}, {then} {THEN}"


def _program(old: ReceiptForm, new: ReceiptForm) -> str:
    names = sorted({*old.versions, *new.versions})
    other = [
        f"{name} {_apart(new.versions.get(name, 'none'), old.versions.get(name, 'none'))}"
        for name in names
        if old.versions.get(name) != new.versions.get(name)
    ]
    return "; ".join([*other, *(["other modules of zhol"] if old.code != new.code else [])])


def _listed(names: list[str]) -> str:
    return ", ".join(names) or "nothing"
