"""`zhol verify` finds one byte changed in any file of a run, and any file cut, made longer, lost or added."""

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from zhol.engine.population.verifying import verify

from ..population.conftest import Valley
from ..population.test_run import files
from .conftest import Run

RANDOM = 40
"""So many bytes of each file, besides its first, its middle and its last."""


def changes(content: bytes, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """Yield a file with one byte changed, cut and made longer."""
    ends = (0, len(content) // 2, len(content) - 1)
    for at in {*ends, *(chance.randrange(len(content)) for _ in range(RANDOM))}:
        for bits in (
            {1, 1 << chance.randrange(8), chance.randrange(1, 256)} if at in ends else {chance.randrange(1, 256)}
        ):
            yield "byte", content[:at] + bytes([content[at] ^ bits]) + content[at + 1 :]
    yield from (("cut", content[:length]) for length in (0, len(content) // 2, len(content) - 1))
    yield from (("longer", content + more) for more in (b"\0", b"\n", content))


def test_any_change_of_any_file_is_found(run: Run, valley: Valley) -> None:
    assert run("simulate", "whatif/base.yaml", "-o", "out").exit_code == 0
    out, chance, tried = valley.at / "out", random.Random(11), Counter[str]()
    kept = files(out)
    assert verify(out) == []
    for name, content in kept.items():
        for what, changed in changes(content, chance):
            (out / name).write_bytes(changed)
            assert name in {amiss.file for amiss in verify(out)}, f"{what}: {name}"
            tried[what] += 1
        (out / name).unlink()
        assert name in {amiss.file for amiss in verify(out)}
        (out / name).write_bytes(content)
        added = Path(name).with_name(f"more-{Path(name).name}").as_posix()
        (out / added).write_bytes(content)
        assert added in {amiss.file for amiss in verify(out)}
        (out / added).unlink()
        tried.update(("lost", "added"))
    assert verify(out) == []
    assert run("verify", "out").exit_code == 0
    told = ", ".join(f"{number} {what}" for what, number in tried.items())
    print(f"{sum(tried.values())} changes of {len(kept)} files ({told}): all found")
