"""The grammar page: every file that zhol reads, key by key, with an example of each."""

import re
from collections.abc import Iterator, Mapping, Sequence

from .files import FORMATS, Format, GroupForm
from .keys import Form, Key, Slot, keys, others
from .lines import MEANT, ways
from .said import SAID

HEAD = """# What the files say

Made by `make grammar` from the forms, the grammar and the examples of `tests/formats/example/`; a test holds it to
them. How the language is read is decided in
[docs/decisions/001](../docs/decisions/001-how-the-written-language-is-read.md), and
[CONTRIBUTING](../CONTRIBUTING.md) shows how to add to it. The two states of the examples, Arva and Bost, are invented.

A file is YAML, or JSON: maps of keys, lists, and texts. No anchors, tags or second documents; nothing is typed by its
look (`no` is the word no). A date is `2014-06-01`, or `2014-06`, `2014`, `2014..2016` where it is known no closer.
Names are kebab-case. **Keys in bold** have to be there. `zhol rules --schema` writes the same for editors, as JSON
Schema."""

CONDITIONS = """## Conditions

A list means that all hold. A map joins by one word: `all`, `any`, `none` with a list; `at_least: {n: 2, of: [...]}`;
`{some: parent, has: [...]}` and `{every: parent, has: [...]}`, inside which all speaks of that relative. All else is
one short line, without brackets, commas, colons or quotes; operators stand between blanks."""

SECTIONS = {
    "atom": "", "base": "", "period": "PERIOD", "term": "TERM", "prim": "TERM", "effect": "An effect of an act",
    "trigger": "A change that something waits for", "bound": "A length of time",
}  # fmt: skip

SPOKEN_OF: dict[str, tuple[Form, ...]] = {"groups": (GroupForm,)}
"""Forms that only a sort of text speaks of."""


def page(examples: Mapping[str, Sequence[str]]) -> str:
    """Return the page, with examples of each sort of file by its name. KeyError where they are missing."""
    return "\n\n".join([HEAD, _contents(), CONDITIONS, *_lines(), *_Forms(examples).files()]) + "\n"


def _contents() -> str:
    files = [f"- [{_title(one)}](#{_slug(_title(one))}): `{one.where}`" for one in FORMATS.values()]
    return "\n".join(["- [Conditions](#conditions) and other lines", *files])


def _lines() -> Iterator[str]:
    """Yield the ways of the grammar, a table a section."""
    rows: dict[str, list[str]] = {}
    for way in ways():
        means, example = MEANT[way.key]
        rows.setdefault(SECTIONS[way.section], []).append(f"| `{way.written}` | {means} | `{example}` |")
    for title, listed in rows.items():
        table = "\n".join(["| written | means | as in |", "|---|---|---|", *listed])
        yield f"**{title}**\n\n{table}" if title else table


class _Forms:
    """The forms of all files, each told once, under a heading of its own."""

    def __init__(self, examples: Mapping[str, Sequence[str]]) -> None:
        self.examples = examples
        self.headings: dict[Form, str] = {}
        self.of: dict[str, list[Form]] = {}
        for one in FORMATS.values():
            new = [one.form, *_within(one.form)]
            self.of[one.name] = [form for form in dict.fromkeys(new) if form not in self.headings]
            for form in self.of[one.name]:
                self.headings[form] = self._heading(form, one)

    def files(self) -> Iterator[str]:
        """Yield the sections of all files."""
        for one in FORMATS.values():
            yield f"## {self.headings[one.form]}\n\n`{one.where}`. {_about(one.form)}"
            yield self._table(one.form)
            for form in self.of[one.name][1:]:
                yield f"### {self.headings[form]}\n\n{_about(form)}"
                yield self._table(form)
            for example in self.examples[one.name]:
                yield f"```yaml\n{example.rstrip()}\n```"

    def _heading(self, form: Form, one: Format) -> str:
        """Return a heading: what a form is called; where another is called so too, with the file it is of."""
        if form is one.form:
            return _title(one)
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", form.__name__.removesuffix("Form")).capitalize()
        return f"{words} ({one.name})" if words in self.headings.values() else words

    def _table(self, form: Form) -> str:
        rest = others(form)
        rows = [self._row(key) for key in keys(form)] + ([f"| any other | {self._said(rest)} | |"] if rest else [])
        return "\n".join(["| key | takes | means |", "|---|---|---|", *rows])

    def _row(self, key: Key) -> str:
        name = f"**`{key.name}`**" if key.required else f"`{key.name}`"
        return f"| {name} | {self._said(key.slot)} | {key.says} |"

    def _said(self, slot: Slot) -> str:
        """Say what may stand in a place."""
        if slot.kind is list and slot.inner is not None:
            one = self._said(slot.inner)
            return f"{one}, or a list of such" if slot.or_one else f"a list: {one}"
        if slot.kind is dict and slot.inner is not None and not slot.sort:
            return f"a map: name to {self._said(slot.inner)}"
        if slot.known:
            return " or ".join(f"`{word}`" for word in slot.known)
        ways = [f"[{self.headings[form].lower()}](#{_slug(self.headings[form])})" for form in slot.forms]
        ways += [SAID[slot.sort]] if slot.sort else []
        part = "some keys of " if slot.partly else ""
        return part + " or ".join(ways) if ways else "a whole number" if slot.kind is int else "text"


def _within(form: Form) -> Iterator[Form]:
    """Yield the forms that stand in one, each before what stands in it."""
    for slot in [key.slot for key in keys(form)] + [slot for slot in [others(form)] if slot]:
        for inner in _forms(slot):
            yield inner
            yield from _within(inner)


def _forms(slot: Slot) -> Iterator[Form]:
    yield from slot.forms
    yield from SPOKEN_OF.get(slot.sort, ())
    if slot.inner is not None:
        yield from _forms(slot.inner)


def _title(one: Format) -> str:
    return f"{one.name.capitalize()} file"


def _about(form: Form) -> str:
    return " ".join((form.__doc__ or "").split())


def _slug(heading: str) -> str:
    """Return the anchor of a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
