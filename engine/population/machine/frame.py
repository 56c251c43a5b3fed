"""One function while it is put into LLVM's words: its lines, its variables, and where in it one is."""

import ast
from collections.abc import Sequence

from .kinds import INT, NOTHING, TRUTH, WORD, Array, Kind, Unsaid, Value, bits


class Frame:
    """The text of a function that is growing. Variables live in memory here; LLVM puts them into registers."""

    def __init__(self, name: str, parameters: Sequence[tuple[str, Kind]], outside: bool = False) -> None:
        """Begin a function, which may be called from `outside`; numbers among its parameters may be changed within."""
        self.name, self.outside = name, outside
        self.gives: Kind | None = None
        self.lines: list[str] = []
        self.variables: dict[str, Value] = {}
        self.loops: list[tuple[str, str]] = []
        self.label, self.open = "start", True
        self._named, self._heads = 0, list[str]()
        self.takes: list[str] = []
        for parameter, kind in parameters:
            lengths = tuple(f"%a.{parameter}.{n}" for n in range(kind.dims)) if isinstance(kind, Array) else ()
            self.takes.append(f"{bits(kind)}{' noalias' if lengths else ''} %a.{parameter}")
            self.takes += [f"i64 {length}" for length in lengths]
            if lengths:
                self.variables[parameter] = Value(kind, f"%a.{parameter}", lengths)
            else:
                self.put(parameter, Value(kind, f"%a.{parameter}"))

    def new(self, kind: Kind, text: str) -> Value:
        """Give a name to what an instruction makes."""
        self._named += 1
        self.lines.append(f"  %t{self._named} = {text}")
        return Value(kind, f"%t{self._named}")

    def do(self, text: str) -> None:
        """Add an instruction that makes nothing."""
        self.lines.append("  " + text)

    # --- where one is

    def block(self, hint: str) -> str:
        """Return a name for a place to go to."""
        self._named += 1
        return f"{hint}.{self._named}"

    def go(self, label: str) -> None:
        """Go on at a place, from wherever this can be reached."""
        if self.open:
            self.do(f"br label %{label}")
        self.open = False

    def fork(self, test: str, yes: str, no: str) -> None:
        """Go on at one of two places."""
        self.do(f"br i1 {test}, label %{yes}, label %{no}")
        self.open = False

    def begin(self, label: str) -> None:
        """Stand at a place."""
        self.lines.append(f"{label}:")
        self.label, self.open = label, True

    # --- values

    def number(self, value: Value) -> Value:
        """Return a truth as the number that Python takes it for, and any number as it is."""
        if value.kind != TRUTH:
            return value
        return self.new(INT, f"zext i1 {value.text} to i64")

    def truth(self, value: Value) -> str:
        """Return whether a value counts as true."""
        if value.kind == TRUTH:
            return value.text
        if value.kind not in (INT, WORD):
            raise Unsaid(f"{self.name}: an array as a condition")
        return self.new(TRUTH, f"icmp ne i64 {value.text}, 0").text

    def get(self, name: str) -> Value | None:
        """Return the value of a variable; None where there is none of the name."""
        held = self.variables.get(name)
        if held is None or isinstance(held.kind, Array):
            return held
        return self.new(held.kind, f"load i64, ptr {held.text}")

    def put(self, name: str, value: Value) -> None:
        """Give a variable a value; it stays of one kind."""
        value = self.number(value)
        held = self.variables.get(name)
        if held is None:
            if isinstance(value.kind, Array) or value.kind == NOTHING:
                raise Unsaid(f"{self.name}: '{name}' is given what is no number")
            held = self.variables[name] = Value(value.kind, f"%v.{name}")
            self._heads.append(f"  %v.{name} = alloca i64")
        if held.kind != value.kind:
            raise Unsaid(f"{self.name}: '{name}' is of one kind here, of another there")
        self.do(f"store i64 {value.text}, ptr {held.text}")

    def give(self, value: Value | None) -> None:
        """Give a value back, or nothing."""
        value = self.number(value) if value is not None else None
        kind = value.kind if value is not None else NOTHING
        if self.gives is None:
            self.gives = kind
        if self.gives != kind:
            raise Unsaid(f"{self.name}: gives back one kind here, another there")
        self.do(f"ret i64 {value.text}" if value is not None else "ret void")
        self.open = False

    def whole(self, linkage: str, how: str = "nounwind") -> str:
        """Return the text of the function, which is done."""
        kind = bits(self.gives or NOTHING)
        head = f'define {linkage} {kind} @"{self.name}"({", ".join(self.takes)}) {how} {{'
        return "\n".join([head, "start:", *self._heads, *self.lines, "}", ""])


def where(node: ast.AST) -> str:
    """Say in which line of a text something stands."""
    return f"line {getattr(node, 'lineno', 0)}"
