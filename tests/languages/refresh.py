"""Bring the catalogues of translations up to date with the code and the rulebook: `make words`.

What is no more is left out, what is new stands empty, and what was changed a little is marked fuzzy: it is not used
until somebody has looked at it.
"""

from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook
from zhol.tests.languages.template import ENGINE, may_differ, sentences, words

ROOT = ENGINE.parent
SENTENCES, WORDS = ENGINE / "text" / "languages", ROOT / "rules" / "languages"
PLAIN = 'msgid ""\nmsgstr ""\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
"""The header of what there is to translate, which is in no language yet."""


def templates(book: Rulebook) -> dict[Path, Catalog]:
    """Return what there is to translate, by the folder of the catalogues."""
    return {SENTENCES: sentences(), WORDS: words(book)}


def refreshed(po: Path, template: Catalog, book: Rulebook | None) -> str:
    """Return a catalogue as it should stand."""
    was = read_po(BytesIO(po.read_bytes()), locale=po.stem)
    fresh = Catalog(locale=po.stem, charset="utf-8")
    differing = may_differ(book) if book else set()
    for message in template:
        if message.id:
            fresh.add(message.id, locations=message.locations, auto_comments=message.auto_comments)
    for message in was:
        if message.context and (message.context, message.id) in differing:
            fresh.add(message.id, context=message.context, auto_comments=[f"as a value of {message.context} alone"])
    was.update(fresh)
    was.obsolete.clear()
    return written(was, po.read_text("utf-8"))


def written(catalog: Catalog, before: str = "") -> str:
    """Write a catalogue: of its header only what is about the language and its review."""
    out = BytesIO()
    write_po(out, catalog, width=100, omit_header=True, include_lineno=False, ignore_obsolete=True)
    return header_of(before) + "\n" + out.getvalue().decode("utf-8").lstrip("\n")


def header_of(text: str) -> str:
    """Return the header as it stands; what is written there is a person's to change."""
    head, _, _ = text.partition("\n\n")
    return head + "\n" if head.strip() else ""


def everything() -> dict[Path, str]:
    """Return every file of translations as it should stand."""
    book, found = load(ROOT / "rules"), dict[Path, str]()
    for folder, template in templates(book).items():
        name = "sentences.pot" if folder == SENTENCES else "words.pot"
        found[folder / name] = written(template, PLAIN + "\n")
        for po in sorted(folder.glob("*.po")):
            found[po] = refreshed(po, template, book if folder == WORDS else None)
    return found


if __name__ == "__main__":
    for path, text in everything().items():
        path.write_text(text, "utf-8")
