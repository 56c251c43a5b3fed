"""What two numbers make, in LLVM's words: sums, orders, and numbers taken for numbers of the other kind."""

import ast
from typing import Any

from .frame import Frame, where
from .kinds import INT, NOTHING, TRUTH, WORD, Array, Unsaid, Value

PLAIN: dict[type[ast.operator], str] = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.BitAnd: "and", ast.BitOr: "or", ast.BitXor: "xor",
    ast.LShift: "shl",
}  # fmt: skip
ORDER: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Eq: ("eq", "eq"), ast.NotEq: ("ne", "ne"), ast.Lt: ("slt", "ult"), ast.LtE: ("sle", "ule"),
    ast.Gt: ("sgt", "ugt"), ast.GtE: ("sge", "uge"),
}  # fmt: skip


def soon(array: Any, place: int) -> None:
    """Tell that an array will be read at a place: it changes nothing."""


def soon_words(f: Frame, array: Value, place: Value) -> Value:
    """Say `soon` of an array, and a place in its first direction."""
    assert isinstance(array.kind, Array)
    at = place.text
    for length in array.lengths[1:]:
        at = f.new(INT, f"mul i64 {at}, {length}").text
    there = f.new(INT, f"getelementptr i{array.kind.width}, ptr {array.text}, i64 {at}")
    f.do(f"call void @llvm.prefetch.p0(ptr {there.text}, i32 0, i32 3, i32 1)")
    return Value(NOTHING, "")


def alike(left: Value, right: Value, node: ast.AST) -> str:
    """Return of which kind two numbers are; Unsaid where it is not one."""
    if left.kind != right.kind or left.kind not in (INT, WORD):
        raise Unsaid(f"{where(node)}: {left.kind} beside {right.kind}")
    return left.kind


def operated(f: Frame, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Value:
    """Return what an operation makes of two numbers."""
    left, right = f.number(left), f.number(right)
    kind, sides = alike(left, right, node), f"i64 {left.text}, {right.text}"
    if type(op) in PLAIN:
        return f.new(kind, f"{PLAIN[type(op)]} {sides}")
    if isinstance(op, ast.RShift):
        return f.new(kind, f"{'ashr' if kind == INT else 'lshr'} {sides}")
    if not isinstance(op, ast.FloorDiv | ast.Mod) or kind == WORD:
        raise Unsaid(f"{where(node)}: no word for {type(op).__name__}")
    rest = f.new(INT, f"srem {sides}")
    # what is left over has the sign of what is divided by, as in Python
    other = f.new(INT, f"xor i64 {rest.text}, {right.text}")
    apart, some = f.new(TRUTH, f"icmp slt i64 {other.text}, 0"), f.new(TRUTH, f"icmp ne i64 {rest.text}, 0")
    off = f.new(TRUTH, f"and i1 {apart.text}, {some.text}")
    if isinstance(op, ast.Mod):
        more = f.new(INT, f"select i1 {off.text}, i64 {right.text}, i64 0")
        return f.new(INT, f"add i64 {rest.text}, {more.text}")
    whole, less = f.new(INT, f"sdiv {sides}"), f.number(off)
    return f.new(INT, f"sub i64 {whole.text}, {less.text}")


def ordered(f: Frame, op: ast.cmpop, left: Value, right: Value, node: ast.AST) -> Value:
    """Return how two numbers stand to each other."""
    signs = ORDER[type(op)]
    return f.new(TRUTH, f"icmp {signs[alike(left, right, node) == WORD]} i64 {left.text}, {right.text}")


def cast(f: Frame, name: str, inner: Value, node: ast.AST) -> Value:
    """Return the same bits as a number with a sign or without."""
    if name not in ("int64", "uint64"):
        raise Unsaid(f"{where(node)}: no word for {name}")
    return Value(WORD if name == "uint64" else INT, f.number(inner).text)
