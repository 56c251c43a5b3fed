"""The languages in which a rulebook can be told: the engine's sentences, and the rulebook's words beside its rules."""

from dataclasses import replace
from pathlib import Path

from ..text.po import Catalogue, read_po
from ..text.tongue import ENGLISH, Tongue
from .rulebook import Rulebook

SENTENCES = Path(__file__).parent.parent / "text" / "languages"
FOLDER = "languages"
"""Where the catalogues of a rulebook lie, in its directory."""


def codes(directory: Path) -> tuple[str, ...]:
    """Return the languages that there are: English, and each that has a catalogue of the engine or of the rules."""
    found = {path.stem for folder in (SENTENCES, directory / FOLDER) for path in folder.glob("*.po")}
    return ENGLISH.code, *sorted(found - {ENGLISH.code})


def names(directory: Path) -> dict[str, str]:
    """Return what each language calls itself, by its code; one whose catalogue does not say, by its code."""
    found = {code: code for code in codes(directory)} | {ENGLISH.code: "English"}
    for code in found:
        for catalogue in filter(None, (_read(SENTENCES, code), _read(directory / FOLDER, code))):
            found[code] = catalogue.name or found[code]
    return found


def tongue(code: str, directory: Path) -> Tongue:
    """Return a language that `codes` names. Raises BadInput for a catalogue that cannot be read."""
    if code == ENGLISH.code:
        return ENGLISH
    engine, rules = _read(SENTENCES, code), _read(directory / FOLDER, code)
    sentences = {english: said for (_, english), said in engine.messages.items()} if engine else {}
    reviewed = engine is not None and engine.reviewed and rules is not None and rules.reviewed
    return Tongue(code, sentences, rules.messages if rules else {}, reviewed)


def told_in(book: Rulebook, code: str, directory: Path) -> Rulebook:
    """Return a rulebook that is told in a language; it says the same."""
    return replace(book, tongue=tongue(code, directory))


def _read(folder: Path, code: str) -> Catalogue | None:
    path = folder / f"{code}.po"
    return read_po(path.read_text("utf-8"), str(path)) if path.is_file() else None
