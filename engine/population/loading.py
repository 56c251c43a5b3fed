"""From the text of a kernel to functions: code of the processor, kept on disk, or plain Python where that is not made.

The text holds numbers and names made here, and no word of any rulebook.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache as remembered
from hashlib import sha256
from importlib import util
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from . import chance, lottery
from .machine.kinds import Kind
from .machine.operations import soon

HERE = Path(__file__).parent


class Made(Protocol):
    """The functions of a kernel that are called from outside."""

    def __getattr__(self, name: str) -> Callable[..., int]:
        """Return one of them."""


def compiling() -> bool:
    """Tell whether llvmlite is installed, which makes code of the processor."""
    return util.find_spec("llvmlite") is not None


def loaded(text: str, entries: Mapping[str, Sequence[Kind]], cache: Path | None, compile_: bool) -> Made:
    """Return the functions of a kernel's text that are called from outside. With a cache directory, what is made
    of it is kept there."""
    if not compile_:
        return _plain(text)
    return _native(text, tuple((name, tuple(kinds)) for name, kinds in entries.items()), cache)


@remembered
def _plain(text: str) -> Made:
    return _Plain(_run(text))


class _Plain:
    """The text as Python runs it."""

    def __init__(self, known: dict[str, Any]) -> None:
        self._known = known

    def __getattr__(self, name: str) -> Callable[..., int]:
        found: Callable[..., int] = self._known[name]
        return found


def _run(text: str) -> dict[str, Any]:
    known: dict[str, Any] = {"np": np, "drawn": chance.drawn, "further": chance.further}
    known["soon"] = soon
    known |= {name: getattr(lottery, name) for name in ("LOTS", "declined", "laid", "rank")}
    exec(compile(text, "kernel", "exec"), known)
    return known


@remembered
def _native(text: str, entries: tuple[tuple[str, tuple[Kind, ...]], ...], cache: Path | None) -> Made:
    from .machine.native import Native, code, kept, machine_name

    def make() -> bytes:
        from .machine.program import Program

        program = Program(text, _run(text))
        for name, kinds in entries:
            program.enter(name, kinds)
        return code(program.whole())

    file = cache / f"kernel-{_seal(text, machine_name(), repr(entries))}.o" if cache is not None else None
    return Native(kept(file, make), dict(entries))


def _seal(*parts: str) -> str:
    seal = sha256("\0".join(parts).encode())
    for module in (HERE / "chance.py", HERE / "lottery.py", *sorted((HERE / "machine").glob("*.py"))):
        seal.update(module.read_bytes())
    return seal.hexdigest()[:32]
