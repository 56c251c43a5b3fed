"""The receipt of claims and what came of them: `zhol prove`."""

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from ..claims.claim import Claim, OfWays
from ..claims.prove import Prover
from ..claims.reading import read_claim
from ..claims.verdict import Verdict
from ..decide.life import Case
from ..decide.options import readings_asked, wrong
from ..language.dates import day_of, text
from ..language.rulebook import Rulebook
from ..report.prove_record import prove_record
from .asked import ClaimedForm
from .forms import ReceiptForm
from .ground import Ground
from .sealing import SOLVER, bare, hashed, shown_in
from .writing import Json, case_of, receipt, stance_of


def of_prove(
    verdicts: Sequence[Verdict], prover: Prover, *, repairs: bool, road: bool, with_case: bool = False
) -> ReceiptForm:
    """Return the receipt of verdicts, and of the lives that their claims name."""
    checker = prover.checker(())
    book, claims = checker.book, [verdict.claim for verdict in verdicts]
    asked = {
        "command": "prove",
        "on": text(prover.day),
        "claims": [{"id": claim.id, "claim": _unplaced(claim)} for claim in claims],
        "repairs": repairs,
        "road": road,
    }
    stance = stance_of(book, readings_asked(book, prover.readings), prover.layers, prover.off)
    records = prove_record(verdicts, book)["claims"]
    answers = [_answer(*each, prover) for each in zip(verdicts, records, strict=True)]
    asks_solver = any(not isinstance(claim.says, OfWays) for claim in claims)
    engines = (*checker.engines.names, *([SOLVER] if asks_solver else ()))
    cases = [case_of(case, book, name, whole=with_case) for name, case in _cases(claims, prover).items()]
    return receipt(asked, answers, [stance], engines, cases)


def _answer(verdict: Verdict, record: Json, prover: Prover) -> Json:
    witness = record["witness"] or {}
    return {
        "claim": verdict.claim.id or _unplaced(verdict.claim),
        "verdict": record["verdict"],
        "vacuous": verdict.vacuous,
        "rulebook": prover.side(verdict.claim).book.digest,
        "repairs": record["repairs"],
        "proof": hashed(bare({key: record[key] for key in ("never_because", "depends_on")})),
        "shown": hashed({
            **shown_in(witness.get("lives", ())),
            **{key: witness.get(key) for key in ("judged", "steps", "replayed", "reached")},
        }),
    }  # fmt: skip


def _unplaced(claim: Claim) -> str:
    """Return a claim without the directory in which the life lies that it names."""
    file = _life(claim)
    return claim.text.replace(file, _name(file)) if file else claim.text


def _life(claim: Claim) -> str:
    return claim.says.subject.life if isinstance(claim.says, OfWays) else ""


def _name(file: str) -> str:
    return PurePosixPath(file).name


def _cases(claims: Sequence[Claim], prover: Prover) -> Mapping[str, Case]:
    """Return the lives that claims name, by what they are called in the receipt. Raises BadInput where two lie in other
    places under one name."""
    named: dict[str, Claim] = {}
    for claim in claims:
        if (life := _life(claim)) and _life(named.setdefault(_name(life), claim)) != life:
            raise wrong(f"--receipt: two lives are called '{_name(life)}'; a receipt knows them by their names alone")
    return {name: prover.case(_life(claim), prover.side(claim).book) for name, claim in named.items()}


def again(old: ReceiptForm, asked: ClaimedForm, ground: Ground) -> ReceiptForm:
    """Prove the same claims again."""
    (stance,) = old.stances
    book = ground.checker(stance, ()).book

    def case(name: str, rules: Rulebook) -> Case:
        return ground.case(_name(name), rules)

    prover = Prover(
        lambda reforms: ground.checker(stance, reforms), case, day_of(asked.on),
        None if stance.layers is None else tuple(stance.layers), stance.readings, tuple(stance.off), ground.reforms,
    )  # fmt: skip
    verdicts = [
        prover.prove(read_claim(each.claim, book, ground.reforms, id=each.id)) for each in asked.claims
    ]  # fmt: skip
    if asked.road:
        verdicts = [prover.road(verdict) for verdict in verdicts]
    if asked.repairs:
        verdicts = [prover.repairs(verdict) for verdict in verdicts]
    whole = any(each.life is not None for each in old.cases)
    return of_prove(verdicts, prover, repairs=asked.repairs, road=asked.road, with_case=whole)
