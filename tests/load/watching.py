"""How much memory and computing a process takes, looked at from outside while it goes on."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

MB = 1024 * 1024


@dataclass
class Watch:
    """Sizes of a process in MB, each with how far it had come, and the seconds it has computed."""

    sizes: list[tuple[int, float]] = field(default_factory=list)
    spent: float = 0.0

    def look(self, pid: int, far: int) -> None:
        """Look at a process; one that has ended, or a machine without /proc, shows nothing."""
        try:
            pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
            after = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except (OSError, IndexError):
            return
        if pages:
            self.sizes.append((far, pages * os.sysconf("SC_PAGE_SIZE") / MB))
            self.spent = (int(after[11]) + int(after[12])) / os.sysconf("SC_CLK_TCK")


def flat(sizes: Sequence[tuple[int, float]]) -> str:
    """Say how large a process was in each quarter of its way.

    >>> flat([(0, 90.0), (100, 100.0), (200, 101.0), (300, 99.0), (400, 100.0)])
    'at most 100, 100, 101, 100 MB in its four quarters'
    """
    if not sizes:
        return "its memory could not be seen"
    return f"at most {', '.join(f'{most:.0f}' for most in quarters(sizes))} MB in its four quarters"


def quarters(sizes: Sequence[tuple[int, float]]) -> list[float]:
    """Return the greatest size in each quarter of the way."""
    end = sizes[-1][0] or 1
    edges = [(n * end / 4, (n + 1) * end / 4) for n in range(4)]
    return [max((size for far, size in sizes if lo <= far <= hi), default=0.0) for lo, hi in edges]
