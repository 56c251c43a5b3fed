"""From the text of a kernel to functions: compiled by numba and kept on disk, or run as plain Python.

The text holds numbers and names made here, and no word of any rulebook. It is written to a file, so that numba finds
what it compiled before by the name of the file, which is a hash of the text.
"""

import sys
from collections.abc import Callable
from hashlib import sha256
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import Any

from . import chance

ENTRIES = ("advance", "look")


def compiling() -> bool:
    """Tell whether numba is installed."""
    return util.find_spec("numba") is not None


def loaded(text: str, cache: Path | None, compile_: bool) -> ModuleType:
    """Return a module of a kernel's text. With a cache directory what numba compiles is kept there."""
    name = f"zhol_kernel_{_seal(text)}{'' if compile_ else '_plain'}"
    known = sys.modules.get(name)
    if known is not None:
        return known
    module = ModuleType(name)
    file = name + ".py"
    if cache is not None:
        path = cache / file
        file = str(path)
        if not path.exists() or path.read_text("utf-8") != text:
            cache.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    import numpy as np

    module.__dict__.update(
        __file__=file, np=np, drawn=chance.drawn, jit=_jit(cache is not None) if compile_ else _plain
    )
    exec(compile(text, file, "exec"), module.__dict__)
    sys.modules[name] = module
    return module


def _seal(text: str) -> str:
    seal = sha256(text.encode())
    seal.update(Path(chance.__file__).read_bytes())
    return seal.hexdigest()[:32]


def _jit(keep: bool) -> Callable[[Any], Any]:
    from numba import njit

    def compiled(function: Any) -> Any:
        # what Python never calls needs no way in from Python: half of the time to compile
        inner = function.__name__ not in ENTRIES
        return njit(cache=keep, nogil=True, no_cpython_wrapper=inner, no_cfunc_wrapper=True)(function)

    return compiled


def _plain(function: Any) -> Any:
    return function
