"""zhol on the command line. What each command does stands in engine/commands; this is the door."""

import os
import sys

import click

from zhol.engine.commands.ending import failed, untold
from zhol.engine.commands.group import Zhol
from zhol.engine.commands.putting import as_everywhere


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version

        try:
            click.echo(f"zhol {version('zhol')}")
        except PackageNotFoundError:
            click.echo("zhol (not installed)")
        ctx.exit()


def _debug(_: click.Context, __: click.Parameter, wanted: bool) -> None:
    if wanted:
        os.environ["ZHOL_DEBUG"] = "1"


@click.group(cls=Zhol, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version."
)
@click.option(
    "--debug", is_flag=True, is_eager=True, expose_value=False, callback=_debug,
    help="Show where a defect of zhol is, with whatever it was at; it may tell facts of a life.",
)  # fmt: skip
def zhol() -> None:
    """Run hypothetical lives through immigration rules.

    What does each law, and each reported practice, make of a life, from when, and why? Not legal advice, and
    never about a real person: there is nowhere to put a name or a document number. Nothing leaves this machine.

    \b
    Example:
      zhol check life.yaml --on 2024-06-01

    \b
    Exit codes: 0 done, 1 problems were found, 2 the input cannot be used,
    3 the two engines differ.
    """


def main() -> None:
    """Run zhol as a program."""
    sys.excepthook = untold
    for stream in (sys.stdout, sys.stderr):
        as_everywhere(stream)
    try:
        zhol(prog_name="zhol")
    except OSError as error:  # not even the help could be written
        sys.exit(failed(error))


if __name__ == "__main__":
    main()
