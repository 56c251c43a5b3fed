"""What a record of a run may hold, whoever wrote it, and which names of files it may give."""

from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from ..language.dates import day_of
from ..text.tree import hidden

LONGEST_NAME = 300
"""Characters of the name of a file of a run: an ordinary one has some forty."""


def stays_inside(name: str) -> str:
    """Return the name of a file below a directory. Raises ValueError where it could lead out of it."""
    parts = name.split("/")
    if not name or len(name) > LONGEST_NAME or "\\" in name or hidden(name) or "\n" in name:
        raise ValueError("no name of a file of a run")
    if PurePosixPath(name).is_absolute() or not {"", ".", ".."}.isdisjoint(parts):
        raise ValueError("a name that leads elsewhere")
    return name


def _day(words: str) -> str:
    day_of(words)
    return words


Count = Annotated[int, Field(ge=0, le=2**63)]
Hashes = dict[Annotated[str, AfterValidator(stays_inside)], str]
Day = Annotated[str, AfterValidator(_day)]


class _Told(BaseModel):
    model_config = ConfigDict(extra="allow", strict=True)


class _Horizon(BaseModel):
    model_config = ConfigDict(strict=True)
    first: Day = Field(alias="from")
    until: Day


class _Halted(_Told):
    provision: str
    why: str
    people: Count


class _Assumption(_Told):
    what: str
    cite: list[str]
    assumption: str


class _Record(_Told):
    scenario: str
    asks: str
    rulebook: str
    reforms: list[str]
    layers: list[str]
    readings: dict[str, str]
    horizon: _Horizon
    seed: Count
    replicates: Annotated[int, Field(ge=1, le=2**31)]
    measured: dict[str, list[str]] = Field(default_factory=dict)
    assumptions: list[_Assumption]
    cohort: dict[str, str | int]
    people: Annotated[int, Field(ge=1, le=2**40)]
    chunk: Annotated[int, Field(ge=1, le=2**40)]
    frozen: str
    inputs: Annotated[Hashes, Field(min_length=1)]
    left_out: list[str]
    halted: list[_Halted]
    outputs: Hashes
    reports: Hashes
    digest: str


class _Done(_Told):
    files: Hashes
    halted: list[tuple[str, str, Count]]


def is_record(found: Any) -> bool:
    """Tell whether something read is a record as a run writes it, or an earlier zhol did."""
    return _fits(_Record, found)


def is_done(found: Any) -> bool:
    """Tell whether something read is a line of a journal that says that a chunk stands."""
    return _fits(_Done, found, strict=False)


def _fits(form: type[BaseModel], found: Any, *, strict: bool = True) -> bool:
    try:
        form.model_validate(found, strict=strict)
    except ValidationError:
        return False
    return True
