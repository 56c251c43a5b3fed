"""From a directory of YAML to a checked rulebook, or to every mistake in it at once.

What parses and checks is imported only where a rulebook is not in the cache: it costs more than reading one back.
"""

from hashlib import sha256
from os.path import realpath
from pathlib import Path
from typing import TYPE_CHECKING

from ..text.collecting import uncollected
from ..text.diagnostic import BadInput, Diagnostic, Diagnostics
from ..text.files import NotRead, content, inside, is_directory, is_plain
from ..text.limits import FILES, RULEBOOK
from ..text.node import Mapping
from ..text.place import Place
from .rulebook import Rulebook

if TYPE_CHECKING:
    from .catalogue import Catalogue

__all__ = ["build", "load", "load_catalogue", "read_texts"]


def load(directory: Path, cache: Path | None = None, reform: tuple[Path, ...] = ()) -> Rulebook:
    """Return the checked rulebook of a directory, reforms applied in their order.

    With a cache directory, one that was checked before is read back by the hash of its files and of this package.
    Raises BadInput with every mistake.
    """
    texts = read_texts(directory, reform)
    reforms = tuple(str(path) for path in reform)
    if cache is None:
        return build(texts, reforms)
    from .store import recall, remember

    key = _key(texts, reforms)
    with uncollected():
        known = recall(cache, key)
    if known is None:
        known = build(texts, reforms)
        remember(cache, key, known)
    return known


def build(texts: dict[str, str], reforms: tuple[str, ...] = ()) -> Rulebook:
    """Return the checked rulebook of texts by file name. Raises BadInput with every mistake."""
    from .book import Reading

    found = Diagnostics()
    with uncollected():
        book = Reading(texts, reforms, found).book()
    if found.errors:
        raise BadInput(found.errors, texts)
    return book


def load_catalogue(directory: Path, book: Rulebook) -> "Catalogue":
    """Return what the sources of a rulebook say, item by item; read only here, for no answer needs it.

    Raises BadInput with every mistake in it.
    """
    from ..text.tree import parse
    from .items import KEY, Items
    from .scope import Scope

    texts = {name: text for name, text in read_texts(directory).items() if f"\n{KEY}:" in f"\n{text}"}
    found = Diagnostics()
    scope = Scope(found, layers=book.vocabulary.layers, works=frozenset(book.sources) or None)
    roots = [root for name, text in texts.items() if isinstance(root := parse(text, name, found), Mapping)]
    catalogue = Items(scope).read(roots)
    if found.errors:
        raise BadInput(found.errors, texts)
    return catalogue


def read_texts(directory: Path, reform: tuple[Path, ...] = ()) -> dict[str, str]:
    """Return the text of every YAML file of a rulebook (its reforms only where named), by the path shown in messages.

    Raises BadInput where there is no rulebook, or a file that is no text.
    """
    if not is_directory(directory):
        raise _no_rulebook(directory, "no such directory; a rulebook is a directory with a vocabulary.yaml")
    if not is_plain(directory / "vocabulary.yaml"):
        raise _no_rulebook(directory, "no vocabulary.yaml; a rulebook is a directory with a vocabulary.yaml")
    reforms = directory / "reforms"
    paths = [path for path in sorted(directory.rglob("*.yaml")) if reforms not in path.parents]
    if len(paths) > FILES:
        raise _no_rulebook(directory, f"{len(paths):,} files; at most {FILES:,} are read")
    found = Diagnostics()
    texts: dict[str, str] = {}
    home, size = Path(realpath(directory)), 0
    for n, path in enumerate([*paths, *reform]):
        if n < len(paths) and not inside(path, home):
            found.error(Place(str(path), 1, 1), "a link that leads out of the rulebook; put the file itself there")
            continue
        raw = _content(path, found)
        size += len(raw)
        if size > RULEBOOK:
            raise _no_rulebook(directory, f"more than {RULEBOOK:,} bytes; at most {RULEBOOK:,} are read")
        texts[str(path)] = _text(raw, path, found)
    for path in reform[: len(reform) - len(set(reform))]:
        found.error(Place(str(path), 1, 1), "a reform named twice; name each once")
    if found.errors:
        raise BadInput(found.errors, texts)
    return texts


def _no_rulebook(directory: Path, message: str) -> BadInput:
    return BadInput([Diagnostic(Place(str(directory), 1, 1), message)])


def _content(path: Path, found: Diagnostics) -> bytes:
    """Read one file; one that cannot be read is reported."""
    try:
        return content(path)
    except NotRead as error:
        found.error(Place(str(path), 1, 1), str(error).lower())
        return b""


def _text(raw: bytes, path: Path, found: Diagnostics) -> str:
    """Return a file as UTF-8 text; what is not is reported with its first such byte."""
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8", "replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        found.error(Place(str(path), line, column), "not UTF-8 text; save the file as UTF-8")
        return ""


def _key(texts: dict[str, str], reforms: tuple[str, ...]) -> str:
    """Hash what a rulebook is made of: its files, and the modules that read them."""
    seal = sha256(repr(reforms).encode())
    engine = Path(__file__).parent
    for module in [*sorted(engine.glob("*.py")), *sorted((engine.parent / "text").glob("*.py"))]:
        seal.update(module.read_bytes())
    for name, text in texts.items():
        seal.update(f"\0{len(name)} {len(text)}\0{name}\0{text}".encode())
    return seal.hexdigest()
