"""The file formats as JSON Schema (draft 2020-12): what may stand where, for editors and other programs.

Made from the forms, the grammar and, where one is given, the words of a rulebook. It knows shapes, not meanings: what
it refuses zhol refuses; that it takes something does not make it right.
"""

from typing import Any

from ..language.rulebook import Rulebook
from .files import FORMATS, Format, WithoutForm
from .keys import Form, Key, Slot, keys, others
from .sorts import Schema, one_or_list, ref, sorts, words
from .vocabulary import lives_in, names_of

DIALECT = "https://json-schema.org/draft/2020-12/schema"
ANY = "any"
NAMES = (ANY, *FORMATS)
"""What a schema may be of: any file, or one sort of them."""


def schema(name: str = ANY, book: Rulebook | None = None) -> Schema:
    """Return the schema of a sort of file, or of any; with a rulebook its words stand in it. KeyError for another name.

    >>> schema("case")["$ref"]
    '#/$defs/CaseForm'
    """
    made = _Schema(book)
    whole = made.any() if name == ANY else made.whole(FORMATS[name])
    return {"$schema": DIALECT, "$id": f"urn:zhol:{name}:1", "title": _title(name), **whole, "$defs": made.named(whole)}


def _title(name: str) -> str:
    return "a file of zhol" if name == ANY else f"zhol: {FORMATS[name].where}"


class _Schema:
    """A schema being made: what stands under names in it so far."""

    def __init__(self, book: Rulebook | None) -> None:
        self.defs: dict[str, Schema] = {}
        self.sorts = sorts()
        self.lives: dict[str, Schema] = {}
        if book is not None:
            self.sorts |= names_of(book)
            self.lives = lives_in(book)

    # --- whole files

    def any(self) -> Schema:
        """Return the schema of any file: its keys say which it is."""
        made: Schema = {"description": f"no key here is that of a file of zhol: {', '.join(FORMATS)}", "not": {}}
        for one in reversed(FORMATS.values()):
            told = {"anyOf": [{"required": [key]} for key in one.told_by]}
            made = {"if": told, "then": self.whole(one), "else": made}
        return {"type": "object", **made}

    def whole(self, one: Format) -> Schema:
        """Return the schema of one sort of file."""
        if not one.over:
            return self.form(one.form)
        return {"if": {"required": [one.over]}, "then": self.form(one.form, 2), "else": self.form(one.form)}

    def named(self, whole: Schema) -> dict[str, Schema]:
        """Return all that stands under a name and is spoken of."""
        found: dict[str, Schema] = {}
        waiting = [whole]
        while waiting:
            for name in _spoken_of(waiting.pop()):
                if name not in found:
                    found[name] = self.defs[name] if name in self.defs else self._sort(name)
                    waiting.append(found[name])
        return dict(sorted(found.items()))

    def _sort(self, name: str) -> Schema:
        known = {key.replace(" ", "-").replace(",", ""): made for key, made in self.sorts.items()}
        return known[name] if name in known else self.defs[self._formed(name)]

    def _formed(self, name: str) -> str:
        """Put a form that only a sort speaks of under its name."""
        form = next(form for form in _forms() if _called(form) == name)
        self.form(form)
        return name

    # --- forms

    def form(self, form: Form, partly: int = 0) -> Schema:
        """Return a reference to a form; one that is there `partly` need not have what it must have elsewhere."""
        name = _called(form) + ("-in-part" * bool(partly)) + ("-and-within" * (partly > 1))
        if name not in self.defs:
            self.defs[name] = {}
            self.defs[name] = self._form(form, partly)
        return ref(name)

    def _form(self, form: Form, partly: int) -> Schema:
        listed = list(keys(form))
        required = [key.name for key in listed if key.required and not partly]
        rest, extra = others(form), form.model_config.get("json_schema_extra")
        made: Schema = {"type": "object", "description": " ".join((form.__doc__ or "").split())}
        made["properties"] = {key.name: self._key(form, key, partly) for key in listed}
        if required:
            made["required"] = required
        made["additionalProperties"] = self.slot(rest, 0) if rest else False
        if isinstance(extra, dict) and not partly:
            made |= extra
        return made | self._lived(form, made)

    def _key(self, form: Form, key: Key, partly: int) -> Schema:
        made = self.slot(key.slot, partly)
        if key.least and not partly and "items" in made:
            made["minItems"] = key.least
        return {**made, "description": key.says} if key.says else made

    def _lived(self, form: Form, made: Schema) -> Schema:
        """Return what the words of a rulebook say of a form of lives."""
        told = self.lives.get(_called(form))
        if told is None:
            return {}
        told_of = {name: {**made["properties"].get(name, {}), **more} for name, more in told["properties"].items()}
        return {**told, "properties": {**made["properties"], **told_of}}

    def slot(self, slot: Slot, partly: int = 0) -> Schema:
        """Return what may stand in a place."""
        if slot.kind is list and slot.inner is not None:
            inner = self.slot(slot.inner, partly)
            if slot.or_one:
                return one_or_list(inner)
            return {"type": "array", "items": inner}
        if slot.kind is dict and slot.inner is not None and not slot.forms and not slot.sort:
            return {"type": "object", "additionalProperties": self.slot(slot.inner, 0), "propertyNames": ref("name")}
        ways = [self.form(form, max(slot.partly, partly - 1)) for form in slot.forms]
        ways += [self.form(WithoutForm)] if slot.forms and partly > 1 else []
        ways += [ref(slot.sort)] if slot.sort else []
        if slot.known:
            return words(slot.known)
        if not ways:
            return {} if slot.kind is Any else ref("whole number" if slot.kind is int else "text")
        return ways[0] if len(ways) == 1 else {"anyOf": ways}


def _called(form: Form) -> str:
    """Return the name of a form in a schema; several modules have a form of one name."""
    *_, room, module = form.__module__.split(".")
    twice = sum(other.__name__ == form.__name__ for other in _forms()) > 1
    return f"{module}-{form.__name__}" if twice and room != "language" else form.__name__


def _forms() -> list[Form]:
    """Return every form that there is."""
    from ..language.forms import Form as Root

    found: list[Form] = []
    waiting: list[Form] = [Root]
    while waiting:
        below = waiting.pop().__subclasses__()
        found += below
        waiting += below
    return found


def _spoken_of(made: Any) -> list[str]:
    if isinstance(made, dict):
        here = [made["$ref"].removeprefix("#/$defs/")] if "$ref" in made else []
        return here + [name for part in made.values() for name in _spoken_of(part)]
    return [name for part in made for name in _spoken_of(part)] if isinstance(made, list) else []
