"""Words that a shell offers while a command is typed: the rulebook's own, where an option takes one of them."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from ..text.diagnostic import BadInput
from .ending import Bad
from .shipped import shipping
from .sources import cache_of, rules_at

if TYPE_CHECKING:
    from ..language.rulebook import Rulebook

Words = Callable[["Rulebook"], Iterable[str]]


def _asked(book: "Rulebook") -> Iterable[str]:
    return [*book.vocabulary.questions, *book.vocabulary.statuses]


def _readings(book: "Rulebook") -> Iterable[str]:
    return [f"{term}={reading}" for term, each in book.terms.items() for reading in each.readings]


def _rules(book: "Rulebook") -> Iterable[str]:
    return [rule.id for rule in book.rules]


def _everything(book: "Rulebook") -> Iterable[str]:
    words = book.vocabulary
    parts = (words.facts, words.terms, book.acts, book.duties, book.parameters, book.instruments, book.sources)
    return [*_rules(book), *_asked(book), *(name for part in parts for name in part)]


def _actors(book: "Rulebook") -> Iterable[str]:
    actors = book.vocabulary.actors
    return [*actors, *dict.fromkeys(actor.of for actor in actors.values())]


FROM_RULES: dict[str, Words] = {
    "questions": _asked,
    "why": _asked,
    "goal": lambda book: book.vocabulary.goals,
    "layers": lambda book: book.vocabulary.layers,
    "readings": _readings,
    "rules_off": _rules,
    "without": _actors,
    "name": _everything,
}
"""By what a parameter is called: the words of the rulebook that it takes."""
SHIPPED = {"scenario": "whatif", "weigh": "cohorts"}
"""Parameters that take a file, or the name of one that ships in a room of `scenarios/`."""
FILES = {"cases", "case"}


class Offering(click.types.StringParamType):
    """A parameter that offers words; what is typed is taken as it stands."""

    def __init__(self, words: Callable[[click.Context], Iterable[str]], files: bool = False) -> None:
        self.words, self.files = words, files

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Return the words that begin as what is typed does, after its last comma; then, maybe, files."""
        before, comma, begun = incomplete.rpartition(",")
        try:
            words = [CompletionItem(before + comma + word) for word in self.words(ctx) if word.startswith(begun)]
        except (Bad, BadInput, OSError):  # while a command is typed nobody wants to read what is wrong with the rules
            words = []
        return [*words, CompletionItem(incomplete, type="file")] if self.files else words


def offering(command: click.Command) -> click.Command:
    """Return a command whose parameters offer words."""
    for parameter in command.params:
        name = parameter.name or ""
        if name in FROM_RULES:
            parameter.type = Offering(_from_rules(FROM_RULES[name]))
        elif name == "reforms":
            parameter.type = Offering(lambda ctx: _named(_rules_of(ctx) / "reforms"), files=True)
        elif name == "language":
            parameter.type = Offering(_languages)
        elif name in SHIPPED:
            parameter.type = Offering(_from_room(SHIPPED[name]), files=True)
        elif name in FILES:
            parameter.type = Offering(lambda _: (), files=True)
    return command


def _rules_of(ctx: click.Context) -> Path:
    return rules_at({"rules_at": None, **ctx.params})


def _from_rules(words: Words) -> Callable[[click.Context], Iterable[str]]:
    def found(ctx: click.Context) -> Iterable[str]:
        from ..language.load import load

        return words(load(_rules_of(ctx), cache_of()))

    return found


def _languages(ctx: click.Context) -> Iterable[str]:
    from ..language.tongues import codes

    return codes(_rules_of(ctx))


def _from_room(room: str) -> Callable[[click.Context], Iterable[str]]:
    return lambda _: _named(shipping(room))


def _named(place: Path) -> list[str]:
    return sorted(path.stem for path in place.glob("*.yaml"))
