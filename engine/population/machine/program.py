"""A text of functions in LLVM's words: each function once for each kinds of arguments with which it is called."""

import ast
import inspect
import textwrap
from collections import Counter
from collections.abc import Mapping, Sequence
from types import FunctionType

import numpy as np

from .frame import Frame
from .kinds import INT, NOTHING, WORD, Array, Kind, Unsaid, Value, bits
from .operations import soon, soon_words
from .statements import block

INTRINSICS = "\n".join(
    [f"declare i64 @llvm.{sign}.i64(i64, i64)" for sign in ("smin", "smax", "umin", "umax")]
    + ["declare i64 @llvm.abs.i64(i64, i1)", "declare void @llvm.prefetch.p0(ptr, i32, i32, i32)", ""]
)


class Program:
    """Functions that are said as they are called. `known` is what the names of the module stand for once it has run:
    numbers, arrays of numbers, functions of other modules."""

    def __init__(self, text: str, known: Mapping[str, object]) -> None:
        """Read the text of a module."""
        self.known = known
        self.functions = {node.name: node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)}
        self.parts: list[str | Frame] = [INTRINSICS]
        self.calls: Counter[str] = Counter()
        self.said: dict[tuple[str, tuple[Kind, ...]], tuple[str, Kind]] = {}
        self.arrays: dict[str, Value] = {}
        self.others: dict[int, Program] = {}

    def enter(self, name: str, kinds: Sequence[Kind]) -> None:
        """Say a function that is called from outside, under its own name."""
        self.say(name, tuple(kinds), name)

    def whole(self) -> str:
        """Return all that was said. What is called in one place is put there: how far LLVM goes with that by itself
        hangs on how long it is."""
        return "\n".join(part if isinstance(part, str) else self._text(part) for part in self.parts)

    def _text(self, f: Frame) -> str:
        if not f.outside:
            return f.whole("internal fastcc", "nounwind alwaysinline" if self.calls[f.name] == 1 else "nounwind")
        return f.whole("dso_local")

    def say(self, name: str, kinds: tuple[Kind, ...], outside: str = "") -> tuple[str, Kind]:
        """Return the name of a function for some kinds of arguments, and what it gives back."""
        if (name, kinds) in self.said:
            return self.said[name, kinds]
        node = self.functions[name]
        parameters = [argument.arg for argument in node.args.args]
        f = Frame(outside or f"{name}.{len(self.parts)}", list(zip(parameters, kinds, strict=True)), bool(outside))
        block(f, self, node.body)
        if f.open:
            f.give(None)
        self.parts.append(f)
        self.said[name, kinds] = f.name, f.gives or NOTHING
        return self.said[name, kinds]

    # --- what names stand for

    def constant(self, name: str) -> Value:
        """Return a constant of the module."""
        held = self.known.get(name)
        if isinstance(held, np.uint64):
            return Value(WORD, str(int(held)))
        if isinstance(held, bool | int):
            return Value(INT, str(int(held)))
        if not isinstance(held, np.ndarray | tuple):
            raise Unsaid(f"'{name}' stands for no number")
        if name not in self.arrays:
            items = ", ".join(f"i64 {int(each)}" for each in held)
            self.parts.append(f"@{name} = internal constant [{len(held)} x i64] [{items}]\n")
            self.arrays[name] = Value(Array("int64"), f"@{name}", (str(len(held)),))
        return self.arrays[name]

    def call(self, f: Frame, name: str, arguments: list[Value]) -> Value:
        """Call a function of this module or of another; `np.uint64` under a name of its own turns a number into one."""
        held = self.known.get(name)
        if held is np.uint64:
            return Value(WORD, arguments[0].text)
        if held is soon:
            return soon_words(f, *arguments)
        kinds = tuple(each.kind for each in arguments)
        if name in self.functions:
            called, gives = self.say(name, kinds)
        elif isinstance(held, FunctionType):
            called, gives = self._elsewhere(held).say(held.__name__, kinds)
        else:
            raise Unsaid(f"'{name}' is no function")
        given = []
        for each in arguments:
            given += [f"{bits(each.kind)} {each.text}", *(f"i64 {length}" for length in each.lengths)]
        self.calls[called] += 1
        text = f'call fastcc {bits(gives)} @"{called}"({", ".join(given)})'
        if gives != NOTHING:
            return f.new(gives, text)
        f.do(text)
        return Value(NOTHING, "")

    def _elsewhere(self, function: FunctionType) -> "Program":
        key = id(function.__globals__)
        if key not in self.others:
            other = self.others[key] = Program("", function.__globals__)
            other.parts, other.others, other.calls = self.parts, self.others, self.calls
        other = self.others[key]
        if function.__name__ not in other.functions:
            (node,) = ast.parse(textwrap.dedent(inspect.getsource(function))).body
            assert isinstance(node, ast.FunctionDef)
            other.functions[function.__name__] = node
        return other
