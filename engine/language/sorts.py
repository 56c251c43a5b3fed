"""The sorts of text that stand in files, as marks on the keys of forms; schema and grammar page read them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator

_TRUE, _FALSE = ("yes", "true"), ("no", "false")
TRUTHS = (*_TRUE, *_FALSE)


@dataclass(frozen=True, slots=True)
class Sort:
    """What a piece of text is: the name of something (`layer`, `rule or act`), a `day`, `conditions`."""

    name: str


@dataclass(frozen=True, slots=True)
class Known:
    """The only words that may stand in a place."""

    words: tuple[str, ...]

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)


class Of:
    """The forms of which one stands in a place and is read apart from it.

    `or_sort` is what may stand there instead; `partly` tells that it need not have what it must have elsewhere.
    """

    __slots__ = ("forms", "or_sort", "partly")

    def __init__(self, *forms: type[BaseModel], or_sort: str = "", partly: bool = False) -> None:
        self.forms, self.or_sort, self.partly = forms, or_sort, partly


@dataclass(frozen=True, slots=True)
class Listed:
    """Says that a single one may stand in place of a list."""


def _flag(words: Any) -> Any:
    if isinstance(words, str) and words in TRUTHS:
        return words in _TRUE
    raise ValueError("yes or no")


def _listed(words: Any) -> Any:
    return [words] if isinstance(words, str) else words


Flag = Annotated[bool, BeforeValidator(_flag), Sort("yes or no")]
Words = Annotated[list[str], BeforeValidator(_listed), Listed()]
Written = Any
"""A condition, effect or value: read from the located text afterwards."""

Name = Annotated[str, Sort("name")]
Date = Annotated[str, Sort("date")]
Layer = Annotated[str, Sort("layer")]
Actor = Annotated[str, Sort("actor")]
Act = Annotated[str, Sort("act")]
Work = Annotated[str, Sort("work")]
Mark = Annotated[str, Sort("mark")]
Category = Annotated[str, Sort("category")]
Conditions = Annotated[Written, Sort("conditions")]
