"""`zhol serve`: the interview and the rules in a browser on this machine."""

from pathlib import Path
from typing import Any

import click

from .ending import Bad
from .measuring import REPORT
from .options import FILE, about_language, about_rules, repeated, today
from .sources import exercised_in, rulebook_of, rules_at


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Listen on this port. Default: any free one.")
@repeated("--run", "runs", type=FILE, metavar="DIR...", help="Show the report of a finished run too.")
@about_language
@about_rules
def serve(**asked: Any) -> None:
    """Tell a life, read its answers and look through the rules in a browser.

    Prints an address, and serves it to this machine alone (127.0.0.1) until Ctrl-C. The address holds a key made for
    this once; without it there is no page. Nothing that is filled in is kept: it travels in the form, and is gone with
    the page. There are no cookies, and no address on any other machine. Works without JavaScript. Needs zhol[web].
    The language is chosen on each page, and stands in its address; --language says in which one begins.

    \b
    Examples:
      zhol serve
      zhol serve --port 8000
      zhol serve --run out/base
    """
    from importlib.util import find_spec

    lacking = [name for name in ("jinja2", "starlette", "uvicorn") if find_spec(name) is None]
    if lacking:
        raise Bad(f"zhol serve: {lacking[0]} is not installed; pip install 'zhol[web]' installs it")
    from secrets import token_urlsafe

    from ..text.files import is_plain
    from ..verbs import lives
    from ..web.desk import Desk
    from ..web.listening import HOST, Taken
    from ..web.listening import serve as served
    from ..web.shown import languages
    from ..web.site import site

    for run in asked["runs"]:
        if not is_plain(run / REPORT):
            raise Bad(f"{run}: holds no {REPORT}; a finished run of zhol simulate does")
    shipped = lives() if asked["rules_at"] is None else {}
    book = rulebook_of(asked)
    desk = Desk(book.in_english, today, shipped, tuple(map(Path, asked["runs"])), exercised_in(asked))
    key = token_urlsafe(18)
    first = key if book.tongue.is_english else f"{key}/{book.tongue.code}"

    def listening(port: int) -> None:
        click.echo(f"http://{HOST}:{port}/{first}/\nfor this machine alone, until Ctrl-C")

    try:
        served(site(desk, key, languages(rules_at(asked))), asked["port"], listening)
    except Taken:
        raise Bad(f"--port {asked['port']}: is taken, or may not be had; 0 takes any that is free") from None
