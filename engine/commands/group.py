"""The group of commands: each is imported when it is asked for, and whatever goes wrong in it ends in one line."""

from importlib import import_module
from typing import Any

import click

from .ending import INTERRUPTED, failed, unheard

COMMANDS = (
    "ask", "audit", "check", "compare", "completion", "diff", "docs", "export", "extend", "path", "prove", "replay",
    "rules", "sensitivity", "serve", "simulate", "verify",
)  # fmt: skip


class Zhol(click.Group):
    """The commands by name; `zhol check` need not wait for what `zhol path` is made of."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all commands, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f".{cmd_name}", __package__), cmd_name)
        if ctx.resilient_parsing:  # a shell asks for words, nothing is run
            from .completing import offering

            return offering(command)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; only a defect of zhol itself ends in a traceback, and that only where it is asked for."""
        try:
            return super().invoke(ctx)
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except BrokenPipeError:
            unheard()  # the reader has gone
            ctx.exit(0)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        except Exception as error:
            ctx.exit(failed(error))
