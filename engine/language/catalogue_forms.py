"""The file format, key by key: what may stand in a file of the catalogue."""

from typing import Annotated

from pydantic import Field

from .forms import Form, Words, Written
from .sorts import Date, Known, Of, Sort, Work


class FigureForm(Form):
    """A number that a source gives."""

    value: Annotated[Written, Sort("figure")] = Field(description="one number, or [least, most]")
    unit: str = Field(description="what is counted; `percent` for a share")
    how: Annotated[str, Known(("exactly", "about", "at-least", "at-most"))] = Field(
        default="exactly", description="how exact the source is"
    )
    on: Date = Field(default="", description="the day, month, year or span it is of")
    per: str = Field(default="", description="the time over which it was counted")
    place: str = Field(default="", description="where")
    of: str = Field(default="", description="of whom or what")


class ItemForm(Form):
    """A statement of a source."""

    at: str = Field(description="where it stands in the work")
    says: str = Field(description="what it says, paraphrased")
    id: str = Field(default="", description="its name, where the passage does not name it")
    layer: Annotated[Words, Sort("layer")] = Field(
        default_factory=list, description="what it is about; left out: that of the work"
    )
    mark: Annotated[Words, Sort("mark")] = Field(
        default_factory=list, description="how far it was verified; left out: that of the work"
    )
    dates: str = Field(default="", description="the days it speaks of, in words; left out: those of the work")
    figure: Annotated[Written, Of(FigureForm, or_sort="figures")] = Field(
        default=None, description="the number it gives, or a list of them"
    )
    assumption: str = Field(default="", description="what was assumed because of it")
    out_of_scope: str = Field(default="", description="why nothing in the rulebook carries it")


class CatalogueForm(Form):
    """A work and its items; layer, mark and dates are those of each item that names none."""

    work: Work = Field(description="the work, an id of sources.yaml")
    items: list[Annotated[Written, Of(ItemForm)]] = Field(description="what it says, item by item")
    layer: Annotated[Words, Sort("layer")] = Field(default_factory=list, description="of every item that names none")
    mark: Annotated[Words, Sort("mark")] = Field(default_factory=list, description="of every item that names none")
    dates: str = Field(default="", description="of every item that names none")
    note: str = Field(default="", description="what else a reader must know")
