"""The options that commands share, and what their words mean."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click

from .ending import Bad

FILE = click.Path(path_type=Path)
repeated = partial(click.option, multiple=True)
rules_option = click.option(
    "--rules", "rules_at", type=FILE, metavar="DIR", help="Directory of rules. Default: those that ship."
)
"""The option that says where the rules are."""


def about_output(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say how and where to write."""
    command = click.option("-o", "--output", type=FILE, metavar="FILE", help="Write a file, whole or not at all.")(
        command
    )
    said = "Default: text, or as the ending of FILE says."
    return click.option("--format", "form", type=click.Choice(["text", "md", "html", "json"]), help=said)(command)


def about_rules(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say which rulebook to read."""
    command = click.option("--no-cache", is_flag=True, help="Read the rules afresh, as ZHOL_CACHE=off does.")(command)
    command = repeated(
        "--reform", "reforms", metavar="REFORM...", help="Apply a reform first: a file, or one in DIR by name."
    )(command)
    return rules_option(command)


def about_language(command: Callable[..., None]) -> Callable[..., None]:
    """Add the option that says in which language to answer; it is never taken from the machine's own."""
    said = "Answer in this language, as far as it is translated; JSON stays English. Default: en, or ZHOL_LANGUAGE."
    return click.option("--language", envvar="ZHOL_LANGUAGE", metavar="LANG", help=said)(command)


def day(words: str) -> int:
    """Return the day that `--on` names."""
    from ..language.dates import day_of

    try:
        return day_of(words)
    except ValueError as error:
        raise Bad(f"command line: --on {words}: {error}") from error


def today() -> int:
    """Return this day."""
    from datetime import date

    return date.today().toordinal()


def layers_of(asked: dict[str, Any]) -> tuple[str, ...] | None:
    """Return the layers asked for, or None for the ladder."""
    return None if asked["layers"] is None else tuple(name.strip() for name in asked["layers"].split(","))


def readings_of(asked: dict[str, Any]) -> dict[str, str]:
    """Return the readings asked for, by term."""
    return dict(_reading(words) for words in asked["readings"])


def _reading(words: str) -> tuple[str, str]:
    term, equals, name = words.partition("=")
    if not (term and equals and name):
        raise Bad(f"command line: --reading {words}: a reading is written TERM=NAME")
    return term.strip(), name.strip()
