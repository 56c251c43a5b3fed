"""What can be said of a person when everybody of a kind is described: which rules take effect on either side."""

from collections.abc import Iterator

from ..language.conditions import Is, Ref
from ..language.english import atom_in_words
from ..language.labels import word_label
from .cover import Literal
from .logic import Bit, no
from .pair import Pair
from .person import Person
from .truths import Truth

MARKS = ("A", "B")


def by_rules(pair: Pair) -> list[Literal]:
    """Return statements on the rules that decide the question, on both sides: which take effect, and only where that
    does not say it, which do not, and what is open."""
    found: list[Literal] = []
    for mark, answer in zip(MARKS, pair.answers, strict=True):
        for rule, truth in zip(answer.rules, answer.truths, strict=True):
            found += _says(truth.yes, f"{rule.id} takes effect in {mark}", rule.id, shy=False)
            found += _says(truth.no, f"{rule.id} takes no effect in {mark}", rule.id)
            found += _open(truth, f"{rule.id} takes effect in {mark}", rule.id)
        found += _says(answer.asked.yes, f"it is asked in {mark}")
        found += _says(answer.asked.no, f"it is not asked in {mark}")
        found += _open(answer.asked, f"it is asked in {mark}")
    return found


def _says(bit: Bit, words: str, *rules: str, shy: bool = True) -> list[Literal]:
    return [] if isinstance(bit, bool) else [Literal(bit, words, rules=rules, shy=shy)]


def _open(truth: Truth, what: str, *rules: str) -> list[Literal]:
    """That something is open, and by what: a conflict, what is not known, or neither."""
    return [
        *_says(truth.open, f"whether {what} is open", *rules),
        *_says(truth.conflict, f"a conflict stands behind whether {what}", *rules),
        *_says(no(truth.conflict), f"no conflict stands behind whether {what}", *rules),
        *_says(truth.unknown, f"something unknown stands behind whether {what}", *rules),
        *_says(no(truth.unknown), f"nothing unknown stands behind whether {what}", *rules),
    ]


def by_facts(pair: Pair) -> list[Literal]:
    """Return statements on the person: the conditions that rules read on either side, and only where these do not say
    it, every single value."""
    found = [literal for person in pair.person.everyone() for literal in _of(person)]
    for mark, view in zip(MARKS, pair.views, strict=True):
        for moment in view.moments():
            for atom, truth in moment.plainly():
                side = "" if isinstance(atom, Is) and not moment.after else f" in {mark}"
                said, denied = (atom_in_words(atom, view.book, negated=denied) for denied in (False, True))
                found += _says(truth.yes, f"{_whose(moment.person)}{said}{side}", shy=False)
                found += _says(truth.no, f"{_whose(moment.person)}{denied}{side}", shy=False)
    return list({literal.bit.get_id(): literal for literal in reversed(found)}.values())


def _of(person: Person) -> Iterator[Literal]:
    """What a person is and has, value by value, and who her relatives are."""
    facts = {Ref("fact", name): values for name, values in person.facts.items()}
    statuses = {Ref("status", name): held.values for name, held in person.statuses.items()}
    for ref, values in {**facts, **statuses}.items():
        for value, bit in values.items():
            yield from _says(bit, _whose(person) + atom_in_words(Is(ref, (value,)), person.book))
            yield from _says(no(bit), _whose(person) + atom_in_words(Is(ref, (value,)), person.book, negated=True))
    for role, (there, _) in person.roles.items():
        yield from _says(there, f"{_whose(person)}there is a {word_label(role, person.book)}", shy=False)
        yield from _says(no(there), f"{_whose(person)}there is no {word_label(role, person.book)}", shy=False)


def _whose(person: Person) -> str:
    return "".join(f"the {word_label(role, person.book)}'s: " for role in person.path[-1:])
