"""Read what an instrument reserves: the grounds that are all there are, and the actors who alone are competent."""

from ..text.node import Mapping, Node, Scalar, Sequence
from .citations import check_cites, citations
from .provision_forms import InstrumentForm
from .rulebook import ClosedList, Competence
from .scope import Scope
from .shape import words_of


def closed_lists(form: InstrumentForm, scope: Scope) -> tuple[ClosedList, ...]:
    """Return the closed lists of an instrument."""
    return tuple(
        ClosedList(
            tuple(one.grounds),
            {word: tuple(outcomes) for word, outcomes in one.closes.items()},
            citations(one.cite, scope),
        )
        for one in form.closed_lists
    )


def competences(form: InstrumentForm, scope: Scope) -> tuple[Competence, ...]:
    """Return who is competent for what, a word at a time."""
    return tuple(
        Competence(word, tuple(one.actors), citations(one.cite, scope)) for one in form.competent for word in one.over
    )


def check_reserved(node: Mapping, what: str, scope: Scope) -> None:
    """Report rules, words, outcomes and actors that there are not, and what is not cited."""
    for one in _listed(node.get("closed_lists")):
        check_cites(one.get("cite"), scope, f"{what}: closed list", one.place)
        for word in words_of(one.get("grounds")):
            if not any(begins(word.text, rule) for rule in scope.rules):
                scope.name("rule", word.text, scope.rules, word.place)
        closes = one.get("closes")
        for name, outcomes in closes if isinstance(closes, Mapping) else ():
            _outcomes(name, outcomes, scope)
    for one in _listed(node.get("competent")):
        check_cites(one.get("cite"), scope, f"{what}: competence", one.place)
        known = [*scope.questions, *scope.statuses, *scope.acts]
        for word in words_of(one.get("over")):
            scope.name("question or status or act", word.text, known, word.place)
        for word in words_of(one.get("actors")):
            scope.name("actor", word.text, scope.actors, word.place)


def begins(ground: str, rule: str) -> bool:
    """Tell whether a rule's id is one that a ground names, or begins with it.

    >>> begins("bost.s9", "bost.s9.late"), begins("bost.s9", "bost.s90")
    (True, False)
    """
    return rule == ground or rule.startswith(f"{ground}.")


def _outcomes(name: Scalar, outcomes: Node, scope: Scope) -> None:
    if not scope.name("question or status", name.text, [*scope.questions, *scope.statuses], name.place):
        return
    known = scope.questions.get(name.text) or scope.statuses[name.text].values
    for word in words_of(outcomes):
        scope.name(f"outcome of {name.text}", word.text, known, word.place)


def _listed(node: Node | None) -> tuple[Mapping, ...]:
    return tuple(one for one in node if isinstance(one, Mapping)) if isinstance(node, Sequence) else ()
