"""Try every mutant: `python -m zhol.tests.mutants [--only PREFIX] [--part K/N] [--jobs N] [--list]`."""

import multiprocessing
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from zhol.tests.mutants.ledger import Ledger, seal
from zhol.tests.mutants.mutant import Mutant
from zhol.tests.mutants.operators import mutants
from zhol.tests.mutants.score import Score, justified, survivors
from zhol.tests.mutants.trial import ROOT, Trial, Verdict, shipped

KEPT = ROOT / ".mutants"
Task = tuple[str, str, frozenset[str]]
"""A mutant's id, what noticed it the last time, the scenarios that did not."""

_trials: list[Trial] = []
"""The one trial there is, where forked processes find it."""
_mutants: dict[str, Mutant] = {}
"""The mutants by id, likewise: one that was sent to another process would no longer be of this rulebook."""


def main(words: list[str]) -> int:
    """Try mutants, print the score, write the report; 1 where a reason in justified.txt is stale."""
    asked = options(words)
    console = Console(highlight=False, soft_wrap=True)
    trial = shipped()
    _trials[:] = [trial]
    chosen = tuple(mutant for mutant in mutants(trial.book) if mutant.id.startswith(asked.only))
    _mutants.update({mutant.id: mutant for mutant in chosen})
    if asked.list:
        console.print(survivors(chosen), markup=False)
        return 0
    ledger = Ledger.opened(KEPT / "ledger.jsonl", seal(trial.book), [part.play for part in trial.parts])
    first, of = map(int, asked.part.split("/"))
    todo = [mutant for mutant in chosen[first - 1 :: of] if mutant.id not in ledger.known]
    console.print(f"{len(trial.parts)} scenarios, {len(chosen):,} mutants, {len(todo):,} to try")
    tasks = [(m.id, ledger.hints.get(m.id, ""), ledger.before.get(m.id, frozenset())) for m in todo]
    with Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=console
    ) as progress:
        bar = progress.add_task("trying", total=len(todo))
        for verdict in tried(tasks, asked.jobs):
            ledger.add(verdict)
            progress.advance(bar)
    score = Score(tuple(m for m in chosen if m.id in ledger.known), ledger.known, justified())
    (KEPT / "report.txt").write_text(score.report(), "utf-8")
    return told(score, console, whole=not asked.only and asked.part == "1/1")


def options(words: list[str]) -> Namespace:
    """Read the command line."""
    parser = ArgumentParser(prog="make mutants", description="how many small mistakes in the rulebook are noticed")
    parser.add_argument("--only", default="", metavar="PREFIX", help="mutants whose id begins so, as 'kz.art49'")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="processes")
    parser.add_argument("--part", default="1/1", metavar="K/N", help="every N-th of them, from the K-th on")
    parser.add_argument("--list", action="store_true", help="list the mutants, try none")
    return parser.parse_args(words)


def tried(tasks: list[Task], jobs: int) -> Iterator[Verdict]:
    """Yield verdicts as they come."""
    if jobs <= 1 or len(tasks) < 2:
        yield from map(verdict, tasks)
        return
    # forked, so that what was rehearsed once serves all
    with multiprocessing.get_context("fork").Pool(jobs) as pool:
        yield from pool.imap_unordered(verdict, tasks, chunksize=4)


def verdict(task: Task) -> Verdict:
    """Try one mutant."""
    (trial,) = _trials
    id, hint, before = task
    return trial.verdict(_mutants[id], hint, before)


def told(score: Score, console: Console, whole: bool) -> int:
    """Print the score, by instrument, and what is left open."""
    for name in score.instruments():
        console.print(f"  {name:38} {score.line(name)}")
    if score.open:
        console.print(f"open survivors\n{survivors(score.open)}", markup=False)
    explained = len(score.of("survived")) - len(score.open)
    console.print(
        f"{score.line()}, survivors: {explained} explained, {len(score.open)} open; "
        f"{len(score.of('refused'))} refused on loading, not counted"
    )
    console.print(f"who killed whom: {(KEPT / 'report.txt').relative_to(ROOT)}")
    for line in score.stale(whole):
        console.print(f"justified.txt: {line}", style="red", markup=False)
    return 1 if score.stale(whole) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
