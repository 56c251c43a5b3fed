"""The table of `zhol.engine`: what stands in it is there, said, typed and imported late."""

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import zhol.engine

from .page import PAGE, table, written

LODE = "lode"
ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_table_is_what_is_offered() -> None:
    names = [name for _, name, _ in table()]
    assert len(names) == len(set(names))
    assert sorted(names) == sorted(zhol.engine.__all__) == dir(zhol.engine)


@pytest.mark.parametrize("name", zhol.engine.__all__)
def test_a_name_is_there_and_says_what_it_is(name: str) -> None:
    assert inspect.getdoc(getattr(zhol.engine, name))


def test_what_is_typed_is_what_is_imported() -> None:
    """mypy reads the imports that never run, Python the table of rooms."""
    tree = ast.parse((ROOT / "engine" / "__init__.py").read_text("utf-8"))
    typed = {
        alias.name: node.module
        for branch in tree.body
        if isinstance(branch, ast.If)
        for node in branch.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert typed == zhol.engine._WHERE
    assert {*typed} == {*zhol.engine.__all__}


def test_no_name_is_that_of_a_room() -> None:
    """A room is set as an attribute of the engine once it is imported, and would stand in the name's way."""
    rooms = {path.stem for path in (ROOT / "engine").iterdir()}
    assert not rooms & {*zhol.engine.__all__}


def test_a_name_that_is_not_offered_is_none() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'lode'"):
        getattr(zhol.engine, LODE)


def test_the_engine_is_imported_alone() -> None:
    ask = "import sys; before = {*sys.modules}; import zhol.engine; print(*sorted({*sys.modules} - before))"
    done = subprocess.run([sys.executable, "-c", ask], cwd=ROOT / ".dev", capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["zhol", "zhol.engine"]


def test_the_page_is_current() -> None:
    assert PAGE.read_text("utf-8") == written(), "docs/api.md is stale; make grammar"
