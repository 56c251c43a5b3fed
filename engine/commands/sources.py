"""What a command reads: the rulebook, what was recorded beside it, and the text of lives."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .ending import Bad
from .putting import form_name

if TYPE_CHECKING:
    from ..audit.accepted import Accepted
    from ..language.rulebook import Rulebook
    from ..report.exercised import Exercised

ENDINGS = (".yaml", ".yml", ".json")
ENGLISH = "en"


def rulebook_of(asked: dict[str, Any]) -> "Rulebook":
    """Load the rulebook that was asked for, with its reforms."""
    from ..language.load import load

    reforms = tuple(_reform(asked, words) for words in asked["reforms"])
    book = load(rules_at(asked), None if asked["no_cache"] else cache_of(), reforms)
    language = asked.get("language") or ENGLISH
    return book if language == ENGLISH else _told_in(book, language, asked)


def _told_in(book: "Rulebook", language: str, asked: dict[str, Any]) -> "Rulebook":
    """Return the rulebook told in another language; what programs read stays English."""
    from ..language.tongues import codes, told_in
    from ..text.diagnostic import nearest

    known = codes(rules_at(asked))
    if language not in known:
        there = f"{', '.join(known[:-1])} or {known[-1]}" if len(known) > 1 else known[0]
        raise Bad(f"command line: --language {language}: no such language{nearest(language, known)}; it is {there}")
    for_programs = asked.get("stdin_lines") or ("form" in asked and form_name(asked) == "json")
    return book if for_programs else told_in(book, language, rules_at(asked))


def _reform(asked: dict[str, Any], words: str) -> Path:
    """Return the file of a reform: one beside the rules, by its name, or any file."""
    from ..text.diagnostic import nearest
    from ..text.files import beside, is_there

    place = rules_at(asked) / "reforms"
    if (found := beside(place, words)) is not None:
        return found
    if Path(words).suffix or os.sep in words or is_there(Path(words)):
        return Path(words)
    known = sorted(path.stem for path in place.glob("*.yaml"))
    raise Bad(f"command line: --reform {words}: no file and no reform of that name{nearest(words, known)}")


def exercised_in(asked: dict[str, Any]) -> "Exercised | None":
    """Return what was recorded of lives and scenarios beside the rules; None where nothing was."""
    from ..report.exercised import read
    from ..text.files import is_plain

    path = Path(rules_at(asked)) / "exercised.json"
    try:
        return read(text_of(str(path))) if is_plain(path) else None
    except ValueError as error:
        raise Bad(f"{path}: {error}") from error


def accepted_in(asked: dict[str, Any]) -> "tuple[Accepted, ...]":
    """Return which flaws the file beside the rules accepts; none where there is no such file."""
    from ..audit.accepted import FILE, read_accepted
    from ..text.files import is_plain

    path = rules_at(asked) / FILE
    return read_accepted(text_of(str(path)), str(path)) if is_plain(path) else ()


def rules_at(asked: dict[str, Any]) -> Path:
    """Return the directory of the rules that were asked for, or of those that ship."""
    from importlib.resources import files

    found: Path | None = asked["rules_at"]
    return found or Path(str(files("zhol") / "rules")).resolve()


def cache_of() -> Path | None:
    """Return where checked rulebooks and audits are kept, or None where that is switched off or there is no home."""
    if os.environ.get("ZHOL_CACHE", "").lower() in ("off", "0", "no"):
        return None
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "zhol"
    except RuntimeError:
        return None


def lives_of(cases: Iterable[str]) -> dict[str, str]:
    """Return the text of every life by its file; what cannot be read is told before any is judged."""
    return {file_name(file): text_of(file) for case in cases for file in _files(case)}


def file_name(case: str) -> str:
    """Return how a message names the file of a life."""
    return "stdin" if case == "-" else case


def _files(case: str) -> list[str]:
    from ..text.files import inside, is_directory, is_plain
    from ..text.limits import LIVES

    if case == "-" or not is_directory(Path(case)):
        return [case]
    try:
        found = [path for path in sorted(Path(case).iterdir()) if path.suffix in ENDINGS and is_plain(path)]
    except OSError as error:
        raise Bad(f"{case}: cannot be read: {error.strerror}") from error
    home = Path(os.path.realpath(case))
    for path in found:
        if not inside(path, home):
            raise Bad(f"{path}: a link that leads out of the directory; name the life itself")
    if not found:
        raise Bad(f"{case}: a directory without a life; a life is a .yaml or .json file in it")
    if len(found) > LIVES:
        raise Bad(
            f"{case}: {len(found):,} lives; at most {LIVES:,} are judged in one go; --stdin-lines takes any number"
        )
    return list(map(str, found))


def text_of(file: str) -> str:
    """Return the text of a file, or of stdin for -; `Bad` where it cannot be read."""
    from ..text.files import NotRead, content

    try:
        raw = _stdin() if file == "-" else content(Path(file))
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Bad(f"{file}: not UTF-8 text (byte {error.start + 1})") from error
    except NotRead as error:
        raise Bad(f"{file}: {error}") from error


def _stdin() -> bytes:
    from ..text.files import NotRead
    from ..text.limits import BYTES

    raw = sys.stdin.buffer.read(BYTES + 1)
    if len(raw) > BYTES:
        raise NotRead(f"more than {BYTES:,} bytes; at most {BYTES:,} are read")
    return raw


def lines_of_stdin() -> Iterator[tuple[int, bytes | None]]:
    """Yield the lines of stdin that are not blank, with their numbers; None for one that is longer than may be."""
    from ..text.limits import BYTES

    number, whole = 0, True
    while raw := sys.stdin.buffer.readline(BYTES + 1):
        begins, whole = whole, raw.endswith(b"\n")
        number += begins
        if begins and raw.strip():
            yield number, raw if len(raw) <= BYTES else None
