"""An extension of the binder: the words of the search are cut to stems once, not each time they stand there."""

from functools import cache
from typing import TYPE_CHECKING

from sphinx.search.en import SearchEnglish

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class English(SearchEnglish):
    """English as the search reads it, remembered."""

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self._cut = cache(super().stem)

    def stem(self, word: str) -> str:
        """Cut a word, of which Sphinx asks anew each time it stands somewhere."""
        return self._cut(word)


def setup(app: "Sphinx") -> dict[str, bool]:
    """Take the place of the language that Sphinx has."""
    app.add_search_language(English)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
