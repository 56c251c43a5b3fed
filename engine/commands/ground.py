"""What a receipt is answered again from: rules, reforms and lives, found by name where somebody says they lie.

Whoever wrote a receipt names what is looked for: none of the names leads to a file that lies elsewhere.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .ending import Bad
from .shipped import shipping
from .sources import accepted_in, file_name, rulebook_of, rules_at, text_of

if TYPE_CHECKING:
    from ..decide.check import Checker
    from ..decide.life import Case
    from ..language.rulebook import Rulebook
    from ..receipts.forms import CaseOfForm, ReceiptForm, StanceForm
    from ..receipts.ground import Ground

ONE_LIFE = ("check", "path")


def lacking(receipt: "ReceiptForm", asked: dict[str, Any], sound: bool) -> str:
    """Say why a receipt cannot be answered again: the life is not at hand; nothing where it can."""
    command = receipt.asked.command
    if asked["lives"] and command != "prove":
        raise Bad(f"command line: --lives: the receipt is of zhol {command}; only claims name lives")
    if asked["case"] and command not in ONE_LIFE:
        raise Bad(f"command line: --case: the receipt is of zhol {command}, which takes no life")
    if command not in ONE_LIFE:
        return ""
    (life,) = receipt.cases
    if asked["case"] or (sound and life.life is not None):
        return ""
    why = "it holds no life" if life.life is None else "the life in it may not be the one it was"
    return f"{why}; --case CASE names the one it is of"


def ground_of(receipt: "ReceiptForm", asked: dict[str, Any], sound: bool) -> "Ground":
    """Return where to find what a receipt is of; lives that are in it only where it is as it was written."""
    from ..decide.check import Checker
    from ..receipts.ground import Ground

    _solver(receipt)
    _named(receipt, asked)
    own, known = _own_rules(receipt, asked), dict[tuple[Any, ...], Checker]()

    def checker(stance: "StanceForm", more: tuple[str, ...]) -> "Checker":
        here = {**asked, "rules_at": own.get(stance.side, asked["rules_at"])}
        files = tuple(_reform(name, here) for name in (*stance.reforms, *more))
        if (here["rules_at"], files) not in known:
            known[here["rules_at"], files] = Checker(rulebook_of({**here, "reforms": files}))
        return known[here["rules_at"], files]

    lives = {each.name: each for each in receipt.cases if sound}

    def case(name: str, book: "Rulebook") -> "Case":
        return _case(name, lives.get(name), asked, book)

    beside = tuple(sorted(path.stem for path in (rules_at(asked) / "reforms").glob("*.yaml")))
    accepted = accepted_in(asked) if receipt.asked.command == "audit" else ()
    return Ground(checker, case, beside, frozenset(entry.flaw for entry in accepted), os.cpu_count() or 1)


def _solver(receipt: "ReceiptForm") -> None:
    from importlib.util import find_spec

    from ..receipts.sealing import SOLVER

    if SOLVER in receipt.engines and find_spec("z3") is None:
        raise Bad("zhol verify: the solver z3 is not installed; it comes with the extra: pip install 'zhol[prove]'")


def _named(receipt: "ReceiptForm", asked: dict[str, Any]) -> None:
    """Refuse reforms that a receipt does not name: it would be answered as if they were not there."""
    named = {name for stance in receipt.stances for name in stance.reforms}
    for words in asked["reforms"]:
        if Path(words).stem not in named and receipt.asked.command != "prove":
            known = f"it names {', '.join(sorted(named))}" if named else "it names none"
            raise Bad(f"command line: --reform {words}: the receipt names no such reform; {known}")


def _own_rules(receipt: "ReceiptForm", asked: dict[str, Any]) -> dict[str, Path]:
    """Return where the rules lie of a side of a comparison that has rules of its own."""
    given: dict[str, Path] = {}
    for words in asked["rules_of"]:
        side, equals, directory = words.partition("=")
        if side.lower() not in ("a", "b") or not (equals and directory):
            raise Bad(f"command line: --rules-of {words}: it is written A=DIR or B=DIR")
        given[side.lower()] = Path(directory)
    own = {stance.side for stance in receipt.stances if stance.own}
    for side in own - {*given}:
        mark = side.upper()
        raise Bad(f"side {mark} of the receipt had a directory of rules of its own; --rules-of {mark}=DIR names it")
    for side in {*given} - own:
        raise Bad(f"command line: --rules-of {side.upper()}: that side has no rules of its own in the receipt")
    return given


def _reform(name: str, asked: dict[str, Any]) -> str:
    """Return the file of a reform: one that was named, by its name, or one beside the rules."""
    from ..text.files import beside

    for words in asked["reforms"]:
        if Path(words).stem == name:
            return str(words)
    found = beside(rules_at(asked) / "reforms", name)
    if found is None:
        raise Bad(f"the receipt is of the reform '{name}', which does not lie beside the rules; --reform FILE names it")
    return str(found)


def _case(name: str, told: "CaseOfForm | None", asked: dict[str, Any], book: "Rulebook") -> "Case":
    """Return a life: the one named, the one in the receipt, or one of the directory of lives by its name."""
    import json

    from ..decide.case import read_case
    from ..text.files import beside

    if asked["case"]:
        return read_case(text_of(asked["case"]), file_name(asked["case"]), book)
    if told is not None and told.life is not None and not asked["lives"]:
        return read_case(json.dumps(told.life, ensure_ascii=False, indent=1), "the life in the receipt", book)
    at = asked["lives"] or shipping("people")
    plain, _, ending = name.rpartition(".") if name.endswith((".yaml", ".yml")) else (name, "", "yaml")
    found = beside(at, plain, f".{ending}")
    if found is None:
        raise Bad(
            f"the receipt is of the life '{name}', which is not among those in {at}; --lives DIR says where it is"
        )
    return read_case(text_of(str(found)), str(found), book)
