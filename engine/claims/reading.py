"""Read claims: one sentence, or a file of them, a line each."""

from collections.abc import Collection, Mapping
from typing import Any, cast

from lark import Token, Tree

from ..language.conditions import Condition, Not
from ..language.dates import day_of
from ..language.grammar import Unreadable
from ..language.rulebook import Rulebook
from ..language.terms import branch
from ..text.diagnostic import BadInput, Diagnostics
from ..text.place import Place
from .claim import Claim, Hangs, Is, May, OfEverybody, OfWays, Open, Quantifier, Subject, Towards, Which, Whose
from .grammar import STARTS, parse
from .labelled import with_names
from .wording import Wording

OPENNESS: Mapping[str, Any] = {"in_conflict": "conflict", "at_discretion": "discretion", "unanswered": "silent"}


def read_claim(
    text: str, book: Rulebook, reforms: Collection[str] = (), place: Place | None = None, *, id: str = ""
) -> Claim:
    """Return the claim that a sentence makes; `reforms` are the names it may use, `id` is its own, where it has one.
    Raises BadInput."""
    found = Diagnostics()
    at = place or Place("claim", 1, 1)
    claim = _claim(text, at, book, reforms, found, id)
    if claim is None or found.errors:
        raise BadInput(found.errors, {at.file: "\n" * (at.line - 1) + " " * (at.column - 1) + text})
    return claim


def read_claims(text: str, file: str, book: Rulebook, reforms: Collection[str] = ()) -> list[Claim]:
    """Return the claims of a file, `id: claim` a line; a line that is empty or begins with # says nothing."""
    found = Diagnostics()
    claims: list[Claim] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        id, colon, says = line.partition(":")
        if not colon:
            found.error(Place(file, number, 1), f"'{line.strip()}' has no name; write it as ID: CLAIM")
            continue
        if id.strip() in {claim.id for claim in claims}:
            found.error(Place(file, number, 1), f"claim '{id.strip()}' a second time")
        column = len(id) + 2 + len(says) - len(says.lstrip())
        claim = _claim(says.strip(), Place(file, number, column), book, reforms, found, id.strip())
        claims += [claim] if claim else []
    if found.errors:
        raise BadInput(found.errors, {file: text})
    return claims


def read_traits(text: str, book: Rulebook) -> tuple[Condition, ...]:
    """Return what is said of a person, as `whose permit is held and who is rich`. Raises BadInput."""
    found, at = Diagnostics(), Place("claim", 1, 1)
    try:
        traits = Wording(text, at, book, found).traits(parse(text, "who"))
    except Unreadable as error:
        found.error(Place(at.file, 1, 1 + error.column), error.why)
        traits = ()
    if found.errors:
        raise BadInput(found.errors, {at.file: text})
    return traits


def _claim(
    text: str, place: Place, book: Rulebook, reforms: Collection[str], found: Diagnostics, id: str = ""
) -> Claim | None:
    before = len(found.errors)
    text = with_names(written := text, place, book, found)
    if len(found.errors) > before:
        return None
    try:
        tree = parse(text)
    except Unreadable as error:
        hint = f"; a claim begins with {STARTS}" if not error.column else ""
        found.error(Place(place.file, place.line, place.column + error.column), error.why + hint)
        return None
    words = Wording(text, place, book, found)
    says, *clauses = (branch(part) for part in tree.children)
    meant = _says(says, words)
    return Claim(written, place, meant, _towards(clauses, words, reforms, isinstance(meant, OfWays)), id)


def _says(tree: Tree[Token], words: Wording) -> OfEverybody | Hangs | OfWays:
    kind, parts = str(tree.data), tree.children
    if kind in ("never_hangs", "hangs"):
        question, fact, those = parts
        words.fact(fact)
        traits = words.traits(branch(those).children[0]) if those is not None else ()
        return Hangs(words.question(question), str(fact), kind == "never_hangs", traits)
    if kind.endswith("_path"):
        return _of_ways(cast(Which, kind.removesuffix("_path")), list(parts), words)
    quantified, who, verb = parts
    quantifier = cast(Quantifier, str(branch(quantified).data))
    return OfEverybody(quantifier, words.traits(who), _verb(branch(verb), words))


def _verb(tree: Tree[Token], words: Wording) -> Is | May | Open:
    kind, parts = str(tree.data), tree.children
    if kind in OPENNESS:
        return Open(words.question(parts[0]), OPENNESS[kind])
    if kind in ("so", "not_so"):
        plainly = words.plainly(parts[0])
        return Is(Not(plainly) if kind == "not_so" else plainly)
    name, values = parts if kind in ("has", "may_have") else reversed(parts)
    if kind in ("has", "is_answered"):
        return Is(words.answer(name, values))
    return May(str(name), words.outcomes(name, values))


def _of_ways(which: Which, parts: list[Any], words: Wording) -> OfWays:
    subject, goal, *rest = map(branch, parts)
    name, *value = goal.children
    if value:
        words.answer(name, Tree("values", value))
    else:
        words.known("goal", name, words.book.vocabulary.goals)
    without: list[str] = []
    avoiding: list[str] = []
    for part in rest:
        if part.data in ("without", "needs"):
            without += [_doer(token, words) for token in branch(part.children[0]).children]
        else:
            avoiding.append(words.window(part.children[0]))
    aim = "=".join(map(str, goal.children))
    return OfWays(which, _subject(subject, words), aim, tuple(without), tuple(avoiding))


def _doer(token: object, words: Wording) -> str:
    """Look up an actor, a state whose actors are meant, or one act."""
    actors = words.book.vocabulary.actors
    states = {actor.of for actor in actors.values()}
    words.known("actor, state or act", token, [*actors, *sorted(states), *words.book.acts])
    return str(token)


def _subject(tree: Tree[Token], words: Wording) -> Subject:
    whose = cast(Whose, str(tree.data))
    if whose == "life":
        return Subject(whose, str(tree.children[0]))
    return Subject(whose, "", words.traits(tree.children[0]))


def _towards(clauses: list[Tree[Token]], words: Wording, reforms: Collection[str], of_ways: bool) -> Towards:
    said: dict[str, Any] = {}
    readings: dict[str, str] = {}
    for clause in clauses:
        kind, parts = str(clause.data), clause.children
        _fits(clause, of_ways, words)
        if kind in ("on_day", "from_day"):
            _once("on", _day(parts[0], words), clause, said, words)
        elif kind == "layers":
            _once("layers", _layers(parts, words), clause, said, words)
        elif kind == "reading":
            readings[str(parts[0])] = str(parts[1])
            if words.known("term", parts[0], words.book.terms):
                words.known(f"reading of {parts[0]}", parts[1], words.book.terms[str(parts[0])].readings)
        elif kind == "off":
            words.known("rule", parts[0], {rule.id for rule in words.book.rules})
            said["off"] = (*said.get("off", ()), str(parts[0]))
        elif kind == "reform":
            words.known("reform", parts[0], reforms)
            said["reforms"] = (*said.get("reforms", ()), str(parts[0]))
        elif kind == "within":
            _once("years", _years(parts, words), clause, said, words)
        else:
            said |= {"unlawfully": True} if kind == "unlawfully" else {"mode": kind}
    return Towards(readings=readings, **said)


def _fits(clause: Tree[Token], of_ways: bool, words: Wording) -> None:
    """A way sets out from a day; everybody is looked at on one."""
    kind = str(clause.data)
    if not of_ways and kind in ("from_day", "within", "best", "worst", "unlawfully"):
        words.found.error(words.spot(clause), f"'{kind.removesuffix('_day')}' is said of ways; here write on DATE")
    if of_ways and kind == "on_day":
        words.found.error(words.spot(clause), "a way sets out on a day and goes on; write from DATE")


def _once(key: str, value: object, clause: Tree[Token], said: dict[str, Any], words: Wording) -> None:
    if key in said:
        words.found.error(words.spot(clause), "said a second time; a claim has one day and one set of layers")
    said[key] = value


def _day(token: object, words: Wording) -> int | None:
    try:
        return day_of(str(token))
    except ValueError as error:
        words.found.error(words.spot(token), str(error))
        return None


def _layers(parts: list[Any], words: Wording) -> tuple[str, ...]:
    named = [part for part in parts if part.type == "NAME"]
    for part in named:
        words.known("layer", part, words.scope.layers)
    for sign in parts:
        if sign.type == "SIGN" and sign != "+":
            words.found.error(words.spot(sign), "layers are joined by +")
    return tuple(map(str, named))


def _years(parts: list[Any], words: Wording) -> int:
    number, unit = parts
    if unit not in ("year", "years"):
        words.found.error(words.spot(unit), f"'{unit}' is no number of years; write within 10 years")
    return int(str(number))
