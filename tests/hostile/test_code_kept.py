"""Code kept in a cache is run, so it is taken from nobody but oneself."""

from pathlib import Path

import pytest

WAYS = [(0o700, 0o600, True), (0o777, 0o600, False), (0o700, 0o666, False)]


@pytest.mark.parametrize(("directory", "file", "taken"), WAYS)
def test_code_that_another_could_have_put_there_is_made_anew(
    tmp_path: Path, directory: int, file: int, taken: bool
) -> None:
    pytest.importorskip("llvmlite")
    from zhol.engine.population.machine.native import kept

    place = tmp_path / "kernels" / "kernel.o"
    assert kept(place, lambda: b"mine") == b"mine"
    place.parent.chmod(directory)
    place.chmod(file)
    assert kept(place, lambda: b"anew") == (b"mine" if taken else b"anew")
