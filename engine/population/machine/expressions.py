"""Expressions in LLVM's words, with the meaning that Python gives them as long as numbers fit into 64 bits."""

import ast
from collections.abc import Callable
from typing import Protocol

from .frame import Frame, where
from .kinds import INT, NOTHING, TRUTH, Array, Unsaid, Value
from .operations import alike, cast, operated, ordered


class Names(Protocol):
    """What names stand for that are no variables."""

    def constant(self, name: str) -> Value:
        """Return a constant of the module."""

    def call(self, f: Frame, name: str, arguments: list[Value]) -> Value:
        """Call a function."""


def value(f: Frame, names: Names, node: ast.expr) -> Value:
    """Return the value of an expression."""
    how = WAYS.get(type(node))
    if how is None:
        raise Unsaid(f"{where(node)}: no word for {type(node).__name__}")
    return how(f, names, node)


def condition(f: Frame, names: Names, node: ast.expr, yes: str, no: str) -> None:
    """Go on at one place where an expression holds, at another where it does not; no part is looked at in vain."""
    if isinstance(node, ast.BoolOp):
        for part in node.values[:-1]:
            following = f.block("and" if isinstance(node.op, ast.And) else "or")
            ways = (following, no) if isinstance(node.op, ast.And) else (yes, following)
            condition(f, names, part, *ways)
            f.begin(following)
        condition(f, names, node.values[-1], yes, no)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        condition(f, names, node.operand, no, yes)
    elif isinstance(node, ast.Compare) and len(node.ops) > 1:
        _chain(f, names, node, yes, no)
    elif isinstance(node, ast.Constant):
        f.go(yes if node.value else no)
    else:
        f.fork(f.truth(value(f, names, node)), yes, no)


def _chain(f: Frame, names: Names, node: ast.Compare, yes: str, no: str) -> None:
    left = f.number(value(f, names, node.left))
    for op, side in zip(node.ops, node.comparators, strict=True):
        right = f.number(value(f, names, side))
        following = yes if side is node.comparators[-1] else f.block("chain")
        f.fork(ordered(f, op, left, right, node).text, following, no)
        if following != yes:
            f.begin(following)
        left = right


def _constant(f: Frame, names: Names, node: ast.Constant) -> Value:
    if isinstance(node.value, bool):
        return Value(TRUTH, "true" if node.value else "false")
    if not isinstance(node.value, int):
        raise Unsaid(f"{where(node)}: {node.value!r} is no whole number")
    return Value(INT, str(node.value))


def _name(f: Frame, names: Names, node: ast.Name) -> Value:
    return f.get(node.id) or names.constant(node.id)


def _operation(f: Frame, names: Names, node: ast.BinOp) -> Value:
    return operated(f, node.op, value(f, names, node.left), value(f, names, node.right), node)


def _unary(f: Frame, names: Names, node: ast.UnaryOp) -> Value:
    inner = value(f, names, node.operand)
    if isinstance(node.op, ast.Not):
        return f.new(TRUTH, f"xor i1 {f.truth(inner)}, true")
    inner = f.number(inner)
    if isinstance(node.op, ast.USub) and inner.kind == INT:
        return f.new(INT, f"sub i64 0, {inner.text}")
    if isinstance(node.op, ast.Invert):
        return f.new(inner.kind, f"xor i64 {inner.text}, -1")
    raise Unsaid(f"{where(node)}: no word for {type(node.op).__name__}")


def _compared(f: Frame, names: Names, node: ast.Compare) -> Value:
    if len(node.ops) > 1:
        return _settled(f, names, node)
    left, right = f.number(value(f, names, node.left)), f.number(value(f, names, node.comparators[0]))
    return ordered(f, node.ops[0], left, right, node)


def _settled(f: Frame, names: Names, node: ast.expr) -> Value:
    """Return a condition as a truth. Python would give back the part that settled it: the same where all are truths."""
    yes, no, after = f.block("yes"), f.block("no"), f.block("after")
    condition(f, names, node, yes, no)
    for label in (yes, no):
        f.begin(label)
        f.go(after)
    f.begin(after)
    return f.new(TRUTH, f"phi i1 [ true, %{yes} ], [ false, %{no} ]")


def _either(f: Frame, names: Names, node: ast.IfExp) -> Value:
    yes, no, after = f.block("if"), f.block("else"), f.block("after")
    condition(f, names, node.test, yes, no)
    sides = []
    for label, side in ((yes, node.body), (no, node.orelse)):
        f.begin(label)
        found = f.number(value(f, names, side))
        sides.append((found, f.label))
        f.go(after)
    f.begin(after)
    kind = alike(sides[0][0], sides[1][0], node)
    return f.new(kind, "phi i64 " + ", ".join(f"[ {side.text}, %{label} ]" for side, label in sides))


def _called(f: Frame, names: Names, node: ast.Call) -> Value:
    arguments = [value(f, names, argument) for argument in node.args]
    if isinstance(node.func, ast.Attribute):
        return cast(f, node.func.attr, arguments[0], node)
    if not isinstance(node.func, ast.Name):
        raise Unsaid(f"{where(node)}: calls what is no name")
    name = node.func.id
    if name == "len":
        return Value(INT, arguments[0].lengths[0])
    arguments = [each if isinstance(each.kind, Array) else f.number(each) for each in arguments]
    if name in ("min", "max"):
        found = arguments[0]
        for other in arguments[1:]:
            sign = ("s" if alike(found, other, node) == INT else "u") + name
            found = f.new(found.kind, f"call i64 @llvm.{sign}.i64(i64 {found.text}, i64 {other.text})")
        return found
    if name == "abs":
        return f.new(INT, f"call i64 @llvm.abs.i64(i64 {arguments[0].text}, i1 false)")
    if name == "int":
        return cast(f, "int64", arguments[0], node)
    return names.call(f, name, arguments)


def item(f: Frame, names: Names, node: ast.Subscript) -> tuple[Array, str]:
    """Return of which array an item is, and where in memory it stands."""
    held = value(f, names, node.value)
    if not isinstance(held.kind, Array):
        raise Unsaid(f"{where(node)}: an item of what is no array")
    places = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if len(places) != held.kind.dims:
        raise Unsaid(f"{where(node)}: {len(places)} places in an array of {held.kind.dims}")
    at = f.number(value(f, names, places[0]))
    for place, length in zip(places[1:], held.lengths[1:], strict=True):
        rows = f.new(INT, f"mul i64 {at.text}, {length}")
        at = f.new(INT, f"add i64 {rows.text}, {f.number(value(f, names, place)).text}")
    return held.kind, f.new(INT, f"getelementptr inbounds i{held.kind.width}, ptr {held.text}, i64 {at.text}").text


def _item(f: Frame, names: Names, node: ast.Subscript) -> Value:
    if isinstance(node.value, ast.Attribute) and isinstance(node.slice, ast.Constant):
        return Value(INT, value(f, names, node.value.value).lengths[int(str(node.slice.value))])  # of a shape
    array, at = item(f, names, node)
    found = f.new(array.kind, f"load i{array.width}, ptr {at}")
    return found if array.width == 64 else f.new(INT, f"sext i{array.width} {found.text} to i64")


def stored(f: Frame, names: Names, node: ast.Subscript, held: Value) -> None:
    """Store a number as an item of an array."""
    array, at = item(f, names, node)
    held = f.number(held)
    if held.kind != array.kind or held.kind == NOTHING:
        raise Unsaid(f"{where(node)}: {held.kind} in an array of {array.kind}")
    if array.width < 64:
        held = f.new(INT, f"trunc i64 {held.text} to i{array.width}")
    f.do(f"store i{array.width} {held.text}, ptr {at}")


WAYS: dict[type[ast.expr], Callable[..., Value]] = {
    ast.Constant: _constant, ast.Name: _name, ast.BinOp: _operation, ast.UnaryOp: _unary, ast.Compare: _compared,
    ast.BoolOp: _settled, ast.IfExp: _either, ast.Call: _called, ast.Subscript: _item,
}  # fmt: skip
