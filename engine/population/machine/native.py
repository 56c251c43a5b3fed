"""From LLVM's words to functions that Python calls: made into code of this processor once, and kept on disk."""

import ctypes
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import llvmlite
import llvmlite.binding as llvm
import numpy as np

from ...text.whole import put_whole
from .kinds import INT, WORD, Array, Kind

NUMBERS = {INT: ctypes.c_int64, WORD: ctypes.c_uint64}
SEAL = 32
"""So many bytes at the head of a kept file are a hash of the rest."""


def _machine() -> Any:
    """Return what makes code for this processor, a new one each time: code that runs takes it along when it goes."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=2, jit=True,
        reloc="default", codemodel="jitdefault",
    )  # fmt: skip


def machine_name() -> str:
    """Return what code made here is good for: the processor, and who made it."""
    features = llvm.get_host_cpu_features().flatten()
    return f"{llvmlite.__version__} {llvm.get_process_triple()} {llvm.get_host_cpu_name()} {features}"


def code(words: str) -> bytes:
    """Make code of a text in LLVM's words."""
    machine = _machine()
    module = llvm.parse_assembly(words)
    module.verify()
    module.triple, module.data_layout = machine.triple, str(machine.target_data)
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=2))
    builder.getModulePassManager().run(module, builder)
    return bytes(machine.emit_object(module))


def kept(file: Path | None, make: Callable[[], bytes]) -> bytes:
    """Return code from a file, made and kept there where it is not yet whole; a place that cannot be written to is no
    hindrance."""
    if file is None:
        return make()
    with suppress(OSError):
        held = file.read_bytes() if one_s_own(file) else b""
        if held[:SEAL] == sha256(held[SEAL:]).digest():
            return held[SEAL:]
    made = make()
    with suppress(OSError):
        file.parent.mkdir(0o700, parents=True, exist_ok=True)
        put_whole(file, sha256(made).digest() + made, private=True, lasting=False)
    return made


def one_s_own(file: Path) -> bool:
    """Tell whether a file is this user's, and nobody else can change it or put another in its place: it will be run."""
    if not hasattr(os, "geteuid"):
        return True
    seen = [path.stat() for path in (file, file.parent)]
    return all(each.st_uid == os.geteuid() and not each.st_mode & 0o022 for each in seen)


class Native:
    """Functions of the processor's own code, each an attribute; whoever calls one does not hold up other threads."""

    def __init__(self, made: bytes, entries: Mapping[str, Sequence[Kind]]) -> None:
        """Put code where it can run; `entries` are the functions that are called from outside, and what they take."""
        empty = llvm.parse_assembly("")
        self._engine = llvm.create_mcjit_compiler(empty, _machine())
        self._engine.add_object_file(llvm.ObjectFileRef.from_data(made))
        self._engine.finalize_object()
        self._entries = {name: _Called(self._engine, name, tuple(kinds)) for name, kinds in entries.items()}

    def __getattr__(self, name: str) -> Callable[..., int]:
        entries = self.__dict__.get("_entries", {})
        if name not in entries:
            raise AttributeError(name)
        found: Callable[..., int] = entries[name]
        return found


class Held(np.ndarray[Any, np.dtype[Any]]):
    """An array that is passed often: where it stands is worked out once."""

    place: list[int] | None = None
    kind = ("", 0)


def held(array: Any) -> Any:
    """Return an array as one that is passed often: the same numbers, in the same place."""
    found = array.view(Held)
    if found.flags.c_contiguous:
        found.place, found.kind = _place(array), (str(array.dtype), array.ndim)
    return found


class _Called:
    """One function; as long as it is there, so is its code."""

    def __init__(self, engine: Any, name: str, kinds: tuple[Kind, ...]) -> None:
        self._engine, self._name = engine, name
        self._kinds = [(kind.item, kind.dims) if isinstance(kind, Array) else None for kind in kinds]
        types: list[Any] = []
        for kind in kinds:
            types += [ctypes.c_void_p, *[ctypes.c_int64] * kind.dims] if isinstance(kind, Array) else [NUMBERS[kind]]
        self._inner = ctypes.CFUNCTYPE(ctypes.c_int64, *types)(engine.get_function_address(name))

    def __call__(self, *given: Any) -> int:
        flat: list[int] = []
        for kind, each in zip(self._kinds, given, strict=True):
            if kind is None:
                flat.append(int(each))
            else:
                known = type(each) is Held and each.kind == kind
                flat += each.place if known else _flat(self._name, *kind, each)
        return int(self._inner(*flat))


def _flat(name: str, item: str, dims: int, array: Any) -> list[int]:
    """Return where an array stands and how long it is. TypeError where it is not of the kind that code was made for."""
    if array.dtype != item or array.ndim != dims or not array.flags.c_contiguous:
        raise TypeError(f"{name}: {array.dtype} in {array.ndim} directions, not {item} in {dims}, whole")
    return _place(array)


def _place(array: Any) -> list[int]:
    return [array.__array_interface__["data"][0], *array.shape]  # array.ctypes takes ten times as long
