"""Read what a provision is said to rest on, and whom it leaves to decide over what."""

from ..text.node import Mapping
from .provision_forms import ProvisionForm
from .rulebook import Lets
from .scope import Scope
from .shape import once, words_of
from .written import Written


def read_basis(form: ProvisionForm, written: Written, scope: Scope) -> tuple[tuple[str, ...], tuple[Lets, ...]]:
    """Return what a provision is said to carry out, and what it leaves to whom; names that there are not are told."""
    named = words_of(written.node.get("rests_on"))
    once(named, f"{written.what}: rests_on", scope.found)
    for word in named:
        known = [*scope.instruments, *scope.rules, *scope.acts]
        if scope.name("instrument or rule or act", word.text, known, word.place) and word.text == written.id:
            said = f"{written.what}: rests on itself; name what it is said to carry out"
            scope.found.error(word.place, said)
    lets = written.node.get("lets")
    for actor, over in lets if isinstance(lets, Mapping) else ():
        scope.name("actor", actor.text, scope.actors, actor.place)
        for word in words_of(over):
            known = [*scope.questions, *scope.statuses, *scope.acts]
            scope.name("question or status or act", word.text, known, word.place)
    return tuple(form.rests_on), tuple(Lets(actor, word) for actor, words in form.lets.items() for word in words)
