"""`zhol docs`: the living documents as one site."""

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .ending import Bad
from .options import FILE, about_rules, today
from .sources import accepted_in, cache_of, exercised_in, rulebook_of, rules_at

if TYPE_CHECKING:
    from ..audit.accepted import Accepted
    from ..language.rulebook import Rulebook
    from ..report.page import Block
    from ..site.sheaf import Sheaf

MESSAGES, LEDGER = "build/messages.jsonl", ".mutants/ledger.jsonl"
"""Where a run of the features, and of the planted mistakes, leaves what it found; beside the rules."""
MONTH = 31
"""So many days back an audit is looked for; its page says of which day it is."""
SEAL = ".zhol-docs"
"""Lies in a directory that this command made, and may make anew."""


@click.command()
@click.option(
    "-o", "--output", type=FILE, metavar="DIR", required=True, help="Where the site goes; made anew each time."
)
@click.option("--messages", type=FILE, metavar="FILE", help="What a run of the features said.")
@click.option("--mutants", type=FILE, metavar="FILE", help="A ledger of planted mistakes.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing where all is well.")
@about_rules
def docs(**asked: Any) -> None:
    """Bind the rulebook, its features and lives into a site that needs no network.

    Each rule is told in words with its sources, days, readings and the scenarios that exercise it; each feature with
    what the last run said of it. What lies beside the rules is taken in: features/, scenarios/, docs/. Every link is
    followed; one that leads nowhere, and a provision without a source, end it. It needs the extra zhol[docs].

    \b
    Examples:
      zhol docs -o site
      zhol docs -o site --messages build/messages.jsonl
    """
    _needed()
    from ..site.binding import NotBound
    from ..text.files import is_there

    out: Path = asked["output"]
    if is_there(out) and not (out / SEAL).is_file() and (not out.is_dir() or any(out.iterdir())):
        raise Bad(f"{out}: is there, and not made by zhol docs; name a directory that is empty or new")
    sheaf = _sheaf(asked)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=".zhol-docs-") as work:
            count = _bound(sheaf, Path(work))
            swapped(Path(work) / "site", out, Path(work) / "before")
    except NotBound as error:
        raise Bad(str(error)) from error
    except OSError as error:
        raise Bad(f"{out}: cannot be written: {error.strerror}") from error
    if not asked["quiet"]:
        click.echo(f"{count} pages: {out / 'index.html'}")


def _needed() -> None:
    """Say how to get what is missing."""
    from importlib.util import find_spec

    missing = [name for name in ("furo", "gherkin", "myst_parser", "sphinx") if find_spec(name) is None]
    if missing:
        raise Bad(f"zhol docs: {' and '.join(missing)} not installed; they come with: pip install 'zhol[docs]'")


def swapped(site: Path, out: Path, before: Path) -> None:
    """Put a site in its place, and the one that was there aside; it comes back where the new one cannot be put there.

    Between the two names there is a moment without either; a kill just then leaves both beside the place.
    """
    with suppress(FileNotFoundError):
        out.replace(before)
    try:
        site.replace(out)
    except OSError:
        if before.exists():
            before.replace(out)
        raise


def _bound(sheaf: "Sheaf", work: Path) -> int:
    from ..report.words import DISCLAIMER
    from ..site.binding import NotBound, bind
    from ..site.checking import broken
    from ..site.links import Links
    from ..site.site import leaves

    bound, site = leaves(sheaf), work / "site"
    footer = f"rulebook {sheaf.book.digest[:12]} · {DISCLAIMER}"
    bind(bound, Links(sheaf.leaves), "zhol", footer, work, site)
    if lost := broken(site):
        raise NotBound("\n".join(lost))
    (site / SEAL).write_text(f"{sheaf.book.digest}\n", "utf-8")
    return len(bound)


def _sheaf(asked: dict[str, Any]) -> "Sheaf":
    from ..report.papers import Papers
    from ..site.beside import beside

    rules = rules_at(asked)
    papers, root = Papers(rulebook_of(asked), exercised_in(asked)), rules.parent
    messages = asked["messages"] or _there(root / MESSAGES)
    ledger = asked["mutants"] or _there(root / LEDGER)
    try:
        accepted = accepted_in(asked)
        return beside(papers, rules, messages, ledger, _audit(papers.rulebook, accepted), accepted)
    except ValueError as error:
        raise Bad(str(error)) from error
    except OSError as error:
        raise Bad(f"{error.filename}: cannot be read: {error.strerror}") from error


def _audit(book: "Rulebook", accepted: "tuple[Accepted, ...]") -> "tuple[Block, ...]":
    """Return the page of the last audit of this rulebook that is kept, up to a day of the last month; none is made."""
    from ..audit.audited import Audited
    from ..audit.flaw import KINDS
    from ..audit.memory import key, recall
    from ..report.audit_page import audit_page

    cache = cache_of()
    looked = (Audited(book, today() - before) for before in range(MONTH if cache else 0))
    found = ((audited, recall(cache, key(audited, KINDS))) for audited in looked if cache)
    audited, kept = next(((audited, kept) for audited, kept in found if kept), (None, None))
    if audited is None or kept is None:
        return ()
    return audit_page(kept, audited, KINDS, {one.flaw: one for one in accepted}, every=True).blocks


def _there(path: Path) -> Path | None:
    return path if path.is_file() else None
