"""The file format, key by key: what may stand in a file of the catalogue."""

from pydantic import Field

from .forms import Form, Words, Written


class FigureForm(Form):
    """A number: one value, or `[least, most]`; `how` says exactly, about, at-least or at-most."""

    value: Written
    unit: str
    how: str = "exactly"
    on: str = ""
    per: str = ""
    place: str = ""
    of: str = ""


class ItemForm(Form):
    """A statement of a source; `id` may be left out where its passage names it."""

    at: str
    says: str
    id: str = ""
    layer: Words = Field(default_factory=list)
    mark: Words = Field(default_factory=list)
    dates: str = ""
    figure: Written = None
    assumption: str = ""
    out_of_scope: str = ""


class CatalogueForm(Form):
    """A work and its items; layer, mark and dates are those of each item that names none."""

    work: str
    items: list[Written]
    layer: Words = Field(default_factory=list)
    mark: Words = Field(default_factory=list)
    dates: str = ""
    note: str = ""
