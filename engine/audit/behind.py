"""What stands behind a rule: the words it reads, and the vague terms on which they hang."""

from ..language.conditions import reads, reads_of_relatives
from ..language.rulebook import Rule, Rulebook
from ..language.tenure import parameters_of


def terms_behind(book: Rulebook, rule: Rule) -> list[str]:
    """Return the vague terms on which hangs what a rule reads, directly or through other rules, or what beats it."""
    seen, ahead, terms = {rule.decides}, [rule, *book.by_target[rule.decides]], dict[str, None]()
    while ahead:
        one = ahead.pop()
        terms.update(dict.fromkeys(one.reading))
        terms.update(dict.fromkeys(t for name in sorted(parameters_of(one)) if (t := book.parameters[name].term)))
        for name in sorted(read_by(one) - seen):
            seen.add(name)
            ahead += book.by_target.get(name, ())
    return [term for term in book.terms if term in terms]


def read_by(rule: Rule) -> set[str]:
    """Return the words that a rule reads, of the person and of relatives."""
    parts = [part for part in (rule.when, rule.unless) if part is not None]
    return {ref.name for part in parts for ref in reads(part) | reads_of_relatives(part)}
