"""What runs before found out, kept between them: nothing is tried twice that would come to the same.

A verdict stands while the rulebook and the code stand. A mutant that survived is tried again by new scenarios only,
one that was killed again if the scenario that noticed it has changed or gone. When rulebook or code have changed, all
are tried again, each first by the scenario that noticed it before.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path

from zhol.engine.language.rulebook import Rulebook
from zhol.tests.mutants import branches, mutant, operators, rehearsal, trial
from zhol.tests.mutants.plays import Play
from zhol.tests.mutants.trial import ROOT, Verdict

CODE = ("engine/text", "engine/language", "engine/decide", "tests/bdd")


def seal(book: Rulebook) -> str:
    """Hash the rulebook and all code that a verdict hangs on."""
    found = sha256(book.digest.encode())
    code = [path for room in CODE for path in sorted((ROOT / room).rglob("*.py"))]
    for path in [*code, *(Path(module.__file__ or "") for module in (branches, mutant, operators, rehearsal, trial))]:
        found.update(path.read_bytes())
    return found.hexdigest()


@dataclass
class Ledger:
    """Verdicts in a file, one a line, appended as they come."""

    path: Path
    seal: str
    scenarios: dict[str, str]
    """The scenarios there are: digest by name."""
    known: dict[str, Verdict] = field(default_factory=dict)
    before: dict[str, frozenset[str]] = field(default_factory=dict)
    """Of mutants that survived: the digests of the scenarios that did not notice them."""
    hints: dict[str, str] = field(default_factory=dict)

    @classmethod
    def opened(cls, path: Path, seal: str, scenarios: Iterable[Play]) -> "Ledger":
        """Read a ledger, or begin one."""
        ledger = cls(path, seal, {play.name: play.digest for play in scenarios})
        if path.is_file():
            ledger._read(path.read_text("utf-8").splitlines())
        path.parent.mkdir(parents=True, exist_ok=True)
        head = {"seal": seal, "scenarios": ledger.scenarios}
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(head) + "\n")
        return ledger

    def _read(self, lines: Iterable[str]) -> None:
        stands, scenarios = False, dict[str, str]()
        for line in lines:
            told = json.loads(line)
            if "seal" in told:
                stands, scenarios = told["seal"] == self.seal, told["scenarios"]
                continue
            verdict = Verdict(**told)
            if verdict.by:
                self.hints[verdict.id] = verdict.by
            self.known.pop(verdict.id, None)
            if stands:
                self._keep(verdict, scenarios)

    def _keep(self, verdict: Verdict, scenarios: dict[str, str]) -> None:
        if verdict.fate == "survived":
            self.before[verdict.id] = frozenset(scenarios.values())
            if self.before[verdict.id] >= set(self.scenarios.values()):
                self.known[verdict.id] = verdict
        elif verdict.fate == "refused" or self.scenarios.get(verdict.by) == scenarios.get(verdict.by):
            self.known[verdict.id] = verdict

    def add(self, verdict: Verdict) -> None:
        """Write down a verdict."""
        self.known[verdict.id] = verdict
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(verdict)) + "\n")
