"""`zhol completion`: what a shell has to read to offer commands, options and the rulebook's words."""

import click

SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print what SHELL has to read to complete commands, options, and the rulebook's questions, goals and rules.

    \b
    Examples:
      eval "$(zhol completion bash)"          # in ~/.bashrc
      eval "$(zhol completion zsh)"           # in ~/.zshrc
      zhol completion fish > ~/.config/fish/completions/zhol.fish
    """
    from click.shell_completion import get_completion_class

    made = get_completion_class(shell)
    assert made is not None, f"click completes {shell}"
    click.echo(made(ctx.find_root().command, {}, "zhol", "_ZHOL_COMPLETE").source())
