"""The examples of the documents run, and print what stands beside them.

`ZHOL_GOLDEN=write` writes what they print anew, to be read.
"""

import contextlib
import io
import os
import re
from pathlib import Path
from typing import Any

import pytest

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"
PAGES = [DOCS / "api.md", *sorted((DOCS / "examples").glob("*.md"))]
STEP = re.compile(r"```python\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", re.DOTALL)
MADE = "### "
"""Where a page begins that is made of docstrings: signatures are no examples."""


def printed(code: str, names: dict[str, Any], page: Path) -> str:
    """Run a piece of a page and return what it prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, str(page), "exec"), names)
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())


def played(page: Path) -> str:
    """Return a page with what its pieces print beside them, each run after the one before."""
    names: dict[str, Any] = {"__name__": "__main__"}
    head, *rest = page.read_text("utf-8").partition(MADE)

    def one(step: re.Match[str]) -> str:
        said = printed(step[1], names, page)
        return f"```python\n{step[1]}```\n" + (f"\n```text\n{said}```\n" if said else "")

    return STEP.sub(one, head) + "".join(rest)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_prints_what_stands_in_it(page: Path) -> None:
    there = page.read_text("utf-8")
    done = played(page)
    if os.environ.get("ZHOL_GOLDEN") == "write":
        page.write_text(done, "utf-8")
    assert done.splitlines() == there.splitlines()


def test_there_is_an_example_for_each_user() -> None:
    assert [page.stem for page in PAGES[1:]] == ["analyst", "lawyer", "newcomer"]
    assert all("```text" in page.read_text("utf-8") for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_its_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8"))
    assert all((page.parent / link).exists() for link in links)
