"""What a cell of a table says, as a number: the words of the case format, one by one."""

from ..decide.life import UNKNOWN
from ..decide.privacy import private
from ..language.dates import Span, day_of
from ..language.rulebook import Rulebook
from ..language.values import fits
from ..text.diagnostic import Diagnostics, nearest
from ..text.place import Place
from .kin import Kinds, numbers
from .people import OPEN, SINCE, UNTIL, number_of


class Cells:
    """The words that columns may be called by, and what may stand in them."""

    def __init__(self, book: Rulebook, found: Diagnostics, kinds: Kinds) -> None:
        self.words, self.found, self.kinds = book.vocabulary, found, kinds

    def known(self, name: str, place: Place) -> bool:
        """Tell whether a column may be called so; where not, that is told."""
        words = self.words
        status = name.removeprefix(SINCE).removeprefix(UNTIL)
        if name in words.facts or name in words.roles or status in words.statuses:
            return True
        if private(name):
            said = f"'{name}' could point to a real person; a table tells hypothetical lives and has no column for it"
        elif name in words.questions:
            said = f"'{name}' is a question; a table states facts and statuses, the rules answer questions"
        else:
            hint = nearest(name, [*words.facts, *words.statuses, *words.roles])
            said = f"unknown column '{name}'{hint or '; a column is a fact, a status, since or until one, or a role'}"
        self.found.error(place, said)
        return False

    def number(self, name: str, words: str) -> int:
        """Return the number of what a cell says. ValueError where it cannot stand in its column."""
        if name in self.words.roles:
            return self._role(name, words)
        if name.startswith((SINCE, UNTIL)):
            return OPEN if words == UNKNOWN else day_of(words)
        if name in self.words.statuses:
            return self._status(name, words)
        fact = self.words.facts[name]
        if words == UNKNOWN and UNKNOWN not in fact.values:
            return OPEN
        if fact.type == "date":
            return day_of(words)
        if fact.type == "set":
            return sum({number_of(fact, _set(fits(fact, word))) for word in words.split()})
        value = fits(fact, words)
        assert isinstance(value, str | tuple | Span)
        return number_of(fact, value)

    def _role(self, role: str, words: str) -> int:
        known = {UNKNOWN: OPEN, **numbers(self.kinds, role)}
        if words not in known:
            told = [kind.id for kind in self.kinds.get(role, ())]
            others = f"one of its kinds, {', '.join(told)}" if told else "a kind of relative that the scenario tells"
            raise ValueError(f"is '{words}'{nearest(words, known) or f'; write nobody, {others}, or leave it empty'}")
        return known[words]

    def _status(self, name: str, words: str) -> int:
        values = self.words.statuses[name].values
        if words in values:
            return values.index(words)
        if words == UNKNOWN:
            return OPEN
        raise ValueError(f"is never '{words}'{nearest(words, values) or '; it is one of ' + ', '.join(values[:10])}")


def _set(value: object) -> frozenset[str]:
    assert isinstance(value, frozenset)
    return value
