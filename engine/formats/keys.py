"""The keys of a form: what each is called, what may stand there, what it means. Schema and page both go by them."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from ..language.sorts import Known, Listed, Of, Sort
from .elsewhere import told_of

Mark = Sort | Known | Of | Listed
Form = type[BaseModel]


@dataclass(frozen=True, slots=True)
class Slot:
    """What may stand in a place: a plain `kind` (str, int, list, dict, a form, or Any), of `inner`, marked by sorts."""

    kind: Any
    inner: "Slot | None" = None
    sort: str = ""
    known: tuple[str, ...] = ()
    forms: tuple[Form, ...] = ()
    partly: bool = False
    or_one: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a form, as it is written."""

    name: str
    slot: Slot
    required: bool
    says: str
    least: int


def keys(form: Form) -> Iterator[Key]:
    """Yield the keys of a form in the order in which they are declared."""
    hints = get_type_hints(form, include_extras=True)
    told = told_of(form)
    for name, field in form.model_fields.items():
        said, mark = told.get(name, (field.description or "", None))
        slot = slot_of(Annotated[hints[name], mark] if mark else hints[name])
        least = 1 if field.is_required() and slot.kind is list else 0
        extra = field.json_schema_extra
        if isinstance(extra, dict) and isinstance(extra.get("minItems"), int):
            least = int(str(extra["minItems"]))
        yield Key(field.alias or name, slot, field.is_required(), said, least)


def others(form: Form) -> Slot | None:
    """Return what may stand under any other key of a form; None where it refuses them."""
    if form.model_config.get("extra") != "allow":
        return None
    return slot_of(get_type_hints(form, include_extras=True)["__pydantic_extra__"]).inner


def slot_of(hint: Any) -> Slot:
    """Return what an annotation lets stand in a place."""
    marks: list[Mark] = []
    while get_origin(hint) is Annotated:
        hint, *more = get_args(hint)
        marks += [mark for mark in more if isinstance(mark, Mark)]
    if get_origin(hint) in (Union, UnionType):
        ways = [part for part in get_args(hint) if part is not NoneType]
        return _with(slot_of(ways[0]) if len(ways) == 1 else Slot(Any), marks)
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return _with(Slot(Any, forms=(hint,)), marks)
    origin, parts = get_origin(hint) or hint, get_args(hint)
    return _with(Slot(origin, slot_of(parts[-1]) if origin in (list, dict) else None), marks)


def _with(slot: Slot, marks: list[Mark]) -> Slot:
    """Return a slot as its marks say; those of a list are of its entries."""
    if not marks:
        return slot
    if slot.kind is list and slot.inner is not None:
        inner = _with(slot.inner, [mark for mark in marks if not isinstance(mark, Listed)])
        return Slot(list, inner, or_one=slot.or_one or any(isinstance(mark, Listed) for mark in marks))
    sort = next((mark.name for mark in marks if isinstance(mark, Sort)), slot.sort)
    known = next((mark.words for mark in marks if isinstance(mark, Known)), slot.known)
    of = next((mark for mark in marks if isinstance(mark, Of)), None)
    if of is None:
        return Slot(slot.kind, slot.inner, sort, known, slot.forms, slot.partly)
    return Slot(slot.kind, slot.inner, of.or_sort or sort, known, of.forms, of.partly)
