"""The score: how many mutants were noticed, and which were not."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from zhol.tests.mutants.mutant import Mutant
from zhol.tests.mutants.trial import ROOT, Verdict

JUSTIFIED = Path(__file__).parent / "justified.txt"
BETWEEN = " | "


def justified(path: Path = JUSTIFIED) -> dict[str, str]:
    """Return the survivors that are explained, and why no scenario can notice them. Raises ValueError."""
    found: dict[str, str] = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        id, between, why = line.partition(BETWEEN)
        if not between or not why.strip():
            raise ValueError(f"{path.name}:{number}: a mutant without a reason; write its id, '{BETWEEN}' and why")
        if id in found:
            raise ValueError(f"{path.name}:{number}: '{id}' a second time")
        found[id] = why.strip()
    return found


@dataclass(frozen=True, slots=True)
class Score:
    """Mutants and what became of them."""

    mutants: tuple[Mutant, ...]
    verdicts: Mapping[str, Verdict]
    reasons: Mapping[str, str]

    def of(self, fate: str, instrument: str | None = None) -> list[Mutant]:
        """Return the mutants of one fate, of an instrument or of all."""
        return [
            m for m in self.mutants
            if self.verdicts[m.id].fate == fate and instrument in (None, m.instrument)
        ]  # fmt: skip

    @property
    def open(self) -> list[Mutant]:
        """The survivors that nothing explains."""
        return [mutant for mutant in self.of("survived") if mutant.id not in self.reasons]

    def stale(self, whole: bool) -> list[str]:
        """Say which reasons are for mutants that did not survive or, where all were tried, that there are none of."""
        known = {mutant.id for mutant in self.mutants}
        gone = [f"{id}: there is no such mutant" for id in self.reasons if id not in known and whole]
        survived = {mutant.id for mutant in self.of("survived")}
        return gone + [f"{id}: it did not survive" for id in self.reasons if id in known - survived]

    def line(self, instrument: str | None = None) -> str:
        """Say the score of an instrument, or of all: killed, of how many, as a share."""
        killed, survived = len(self.of("killed", instrument)), len(self.of("survived", instrument))
        share = f"{100 * killed / (killed + survived):.1f} %" if killed + survived else "none to kill"
        return f"killed {killed:,} of {killed + survived:,} ({share})"

    def instruments(self) -> list[str]:
        """Return the instruments, those with most open survivors first."""
        survivors = [mutant.instrument for mutant in self.open]
        names = dict.fromkeys(mutant.instrument for mutant in self.mutants)
        return sorted(names, key=lambda name: (-survivors.count(name), name))

    def report(self) -> str:
        """Return the whole account as text: scores, open survivors, explained ones, and who killed whom."""
        lines = [self.line(), ""]
        lines += [f"{name:38} {self.line(name)}" for name in self.instruments()]
        refused = self.of("refused")
        lines += ["", f"refused on loading, not counted: {len(refused)}"]
        lines += [f"  {m.id} - {self.verdicts[m.id].how}" for m in refused]
        lines += ["", f"open survivors: {len(self.open)}", *map(_told, self.open)]
        explained = [m for m in self.of("survived") if m.id in self.reasons]
        lines += ["", f"survivors that are explained: {len(explained)}"]
        lines += [f"{_told(m)}\n    {self.reasons[m.id]}" for m in explained]
        lines += ["", "killed by"]
        for mutant in self.of("killed"):
            verdict = self.verdicts[mutant.id]
            lines.append(f"  {mutant.id} - {verdict.by}: {verdict.how}")
        return "\n".join(lines) + "\n"


def _told(mutant: Mutant) -> str:
    file = Path(mutant.place.file)
    place = file.relative_to(ROOT) if file.is_absolute() and ROOT in file.parents else file
    return f"  {place}:{mutant.place.line}: {mutant.id}" + (f" ({mutant.words})" if mutant.words else "")


def survivors(mutants: Iterable[Mutant]) -> str:
    """Say which mutants were not noticed, with their places."""
    return "\n".join(map(_told, mutants))
