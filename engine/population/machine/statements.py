"""Statements in LLVM's words."""

import ast
from collections.abc import Sequence

from .expressions import Names, condition, stored, value
from .frame import Frame, where
from .kinds import INT, Unsaid, Value
from .operations import operated


def block(f: Frame, names: Names, body: Sequence[ast.stmt]) -> None:
    """Say statements one after the other, as far as they can be reached."""
    for node in body:
        if f.open:
            _statement(f, names, node)


def _statement(f: Frame, names: Names, node: ast.stmt) -> None:
    if isinstance(node, ast.Assign):
        _assigned(f, names, node)
    elif isinstance(node, ast.AugAssign):
        held = operated(f, node.op, value(f, names, node.target), value(f, names, node.value), node)
        _put(f, names, node.target, held)
    elif isinstance(node, ast.If):
        _if(f, names, node)
    elif isinstance(node, ast.While):
        _while(f, names, node)
    elif isinstance(node, ast.For):
        _for(f, names, node)
    elif isinstance(node, ast.Return):
        f.give(value(f, names, node.value) if node.value is not None else None)
    elif isinstance(node, ast.Break | ast.Continue):
        f.go(f.loops[-1][isinstance(node, ast.Break)])
    elif isinstance(node, ast.Expr):
        if not isinstance(node.value, ast.Constant):
            value(f, names, node.value)
    elif not isinstance(node, ast.Pass):
        raise Unsaid(f"{where(node)}: no word for {type(node).__name__}")


def _assigned(f: Frame, names: Names, node: ast.Assign) -> None:
    target = node.targets[0]
    if len(node.targets) > 1:
        raise Unsaid(f"{where(node)}: two things are given one value")
    if not isinstance(target, ast.Tuple):
        _put(f, names, target, value(f, names, node.value))
        return
    if isinstance(node.value, ast.IfExp):
        _either(f, names, node, node.value)
        return
    if not isinstance(node.value, ast.Tuple):
        raise Unsaid(f"{where(node)}: several names for what is not several")
    found = [value(f, names, each) for each in node.value.elts]
    for name, held in zip(target.elts, found, strict=True):
        _put(f, names, name, held)


def _either(f: Frame, names: Names, node: ast.Assign, among: ast.IfExp) -> None:
    """Several names for one of two lists of values."""
    sides = [ast.Assign(node.targets, side, lineno=node.lineno) for side in (among.body, among.orelse)]
    _if(f, names, ast.If(among.test, [sides[0]], [sides[1]]))


def _put(f: Frame, names: Names, target: ast.expr, held: Value) -> None:
    if isinstance(target, ast.Name):
        f.put(target.id, held)
    elif isinstance(target, ast.Subscript):
        stored(f, names, target, held)
    else:
        raise Unsaid(f"{where(target)}: no word for what is given a value")


def _if(f: Frame, names: Names, node: ast.If) -> None:
    yes, no, after = f.block("if"), f.block("else"), f.block("after")
    condition(f, names, node.test, yes, no)
    on = False
    for label, body in ((yes, node.body), (no, node.orelse)):
        f.begin(label)
        block(f, names, body)
        on = on or f.open
        f.go(after)
    if on:
        f.begin(after)


def _while(f: Frame, names: Names, node: ast.While) -> None:
    test, body, after = f.block("while"), f.block("do"), f.block("done")
    f.go(test)
    f.begin(test)
    condition(f, names, node.test, body, after)
    f.begin(body)
    _round(f, names, node.body, test, after)
    f.begin(after)


def _round(f: Frame, names: Names, body: Sequence[ast.stmt], again: str, after: str) -> None:
    f.loops.append((again, after))
    block(f, names, body)
    f.loops.pop()
    f.go(again)


def _for(f: Frame, names: Names, node: ast.For) -> None:
    """Count: the only thing that is gone through is a range."""
    if not isinstance(node.iter, ast.Call) or not isinstance(node.target, ast.Name):
        raise Unsaid(f"{where(node)}: goes through what is no range")
    ends = [f.number(value(f, names, end)) for end in node.iter.args]
    first, end = (Value(INT, "0"), ends[0]) if len(ends) == 1 else ends
    counter = f"{node.target.id}.{f.block('n')}"
    f.put(counter, first)
    test, body, more, after = f.block("for"), f.block("do"), f.block("more"), f.block("done")
    f.go(test)
    f.begin(test)
    now = _held(f, counter)
    f.fork(f.new("truth", f"icmp slt i64 {now.text}, {end.text}").text, body, after)
    f.begin(body)
    f.put(node.target.id, now)
    _round(f, names, node.body, more, after)
    f.begin(more)
    f.put(counter, f.new(INT, f"add i64 {_held(f, counter).text}, 1"))
    f.go(test)
    f.begin(after)


def _held(f: Frame, name: str) -> Value:
    found = f.get(name)
    assert found is not None
    return found
