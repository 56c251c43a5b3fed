"""Write `docs/api.md`: the table of `zhol.engine`, from the docstrings of what stands in it."""

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import zhol.engine

PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "api.md"

HEAD = """# The Python API

Made by `make grammar` from the docstrings; a test holds it to them. `import zhol.engine` imports nothing more: each
name comes in when it is first asked for. What is not in these tables may change.

```python
from zhol.engine import case_of, check, load, lives

book = load()
life = case_of(lives()["retired-herder"], book)
found = check(book, life, on="2017-10-15", layers=["law"], questions=["stateless"])
print(found.columns[0].findings[0].outcome)
```

```text
no
```

Examples for a [lawyer](examples/lawyer.md), an [analyst](examples/analyst.md) and a [newcomer](examples/newcomer.md).
The formats of files stand in [rules/README.md](../rules/README.md); `zhol rules --schema` writes them as JSON Schema,
`zhol rules --schema check` what `as_dict` makes of a judgement."""


def table() -> list[tuple[str, str, str]]:
    """Return the table of the docstring: the section, the name, what it is."""
    found, section = [], ""
    for line in (zhol.engine.__doc__ or "").splitlines():
        if re.fullmatch(r"[a-z]+", line):
            section = line
        elif match := re.fullmatch(r"  (\w+) +(\S.*)", line):
            found.append((section, match[1], match[2]))
    return found


def written() -> str:
    """Return the page as it should stand."""
    return "\n\n".join([HEAD, *_sections()]) + "\n"


def _sections() -> Iterator[str]:
    for section in dict.fromkeys(name for name, _, _ in table()):
        yield f"## {section.capitalize()}"
        rows = [f"| [`{name}`](#{name.lower()}) | {says} |" for at, name, says in table() if at == section]
        yield "\n".join(["| | |", "|---|---|", *rows])
    for _, name, _ in table():
        yield from _entry(name, getattr(zhol.engine, name))


def _entry(name: str, thing: Any) -> Iterator[str]:
    yield f"### {name}"
    if inspect.isfunction(thing):
        yield f"```python\n{name}{_signature(thing)}\n```"
    yield inspect.cleandoc(thing.__doc__ or "")
    if not inspect.isfunction(thing) and (parts := _parts(thing)):
        yield f"Has {', '.join(f'`{part}`' for part in parts)}."


def _parts(noun: Any) -> list[str]:
    """Return what a noun has: fields and properties."""
    fields = [*getattr(noun, "model_fields", {}), *getattr(noun, "__dataclass_fields__", {})]
    return fields + [name for name, part in vars(noun).items() if isinstance(part, property) and name[0] != "_"]


def _signature(verb: Any) -> str:
    """Return a signature as its source has it, an argument a line where it is long."""
    (function,) = ast.parse(inspect.getsource(verb)).body
    assert isinstance(function, ast.FunctionDef)
    told = function.args
    firsts = [None] * (len(told.args) - len(told.defaults)) + [*told.defaults]
    parts = [_argument(one, default) for one, default in zip(told.args, firsts, strict=True)]
    parts += ["*"] if told.kwonlyargs else []
    parts += [_argument(one, default) for one, default in zip(told.kwonlyargs, told.kw_defaults, strict=True)]
    gives = _said(function.returns)
    short = f"({', '.join(parts)}) -> {gives}"
    return short if len(short) < 100 else "\n".join(["(", *(f"    {part}," for part in parts), f") -> {gives}"])


def _argument(one: ast.arg, default: ast.expr | None) -> str:
    return f"{one.arg}: {_said(one.annotation)}" + (f" = {ast.unparse(default)}" if default else "")


def _said(annotation: ast.expr | None) -> str:
    assert annotation is not None
    return ast.unparse(annotation).replace("'", "")


if __name__ == "__main__":
    PAGE.write_text(written(), "utf-8")
