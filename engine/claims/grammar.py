"""The grammar of claims: one sentence about everybody, or about the ways of one life, into a small tree of words."""

from functools import cache

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from ..language.grammar import GRAMMAR, Unreadable, unread
from ..text.limits import CLAIM as CLAIM_SIGNS

CLAIM = r"""
claim: says stance*
says: quantified [who] verb
    | NAME "never" "hangs" "on" NAME [those] -> never_hangs
    | NAME "hangs" "on" NAME [those] -> hangs
    | "no" "path" "of" subject "to" goal met* -> no_path
    | "some" "path" "of" subject "to" goal met* -> some_path
    | "every" "path" "of" subject "to" goal must -> every_path
quantified: "nobody" -> nobody
    | "everyone" -> everyone
    | "somebody" -> somebody
who: _intro trait ("and" [_intro] trait)*
_intro: "whose" | "who" | "when" | "of" "whom"
those: "for" "those" who
?trait: atom
    | "some" NAME "has" atom -> some_relative
    | "every" NAME "has" atom -> every_relative
verb: "has" NAME values -> has
    | "has" NAME _IN "conflict" -> in_conflict
    | "has" NAME "at" "discretion" -> at_discretion
    | "has" NAME "unanswered" -> unanswered
    | "may" "have" NAME values -> may_have
    | "is" NAME -> so
    | "is" "not" NAME -> not_so
    | "is" values NAME -> is_answered
    | "may" "be" values NAME -> may_be
subject: NAME -> life
    | FILE -> life
    | "anybody" [who] -> anybody
    | "the" "typical" "person" [who] -> typical
goal: NAME
    | NAME "is" value
met: "without" [_by_hand] names -> without
    | "avoiding" window -> avoiding
must: "needs" [_by_hand] names -> needs
    | "meets" window -> meets
window: NAME
    | NAME "is" value
names: NAME ("or" NAME)*
stance: "on" DATE -> on_day
    | "from" DATE -> from_day
    | "within" INT NAME -> within
    | "by" NAME (SIGN NAME)* -> layers
    | "reading" NAME "as" NAME -> reading
    | "leaving" "out" NAME -> off
    | "under" "reform" NAME -> reform
    | "at" "best" -> best
    | "at" "worst" -> worst
    | "even" "unlawfully" -> unlawfully
_by_hand: "an" "act" "of"
FILE.2: /[\w.\/-]+\.ya?ml/
"""

STARTS = "nobody, everyone, somebody, no path of, every path of, some path of, or QUESTION never hangs on FACT"


@cache
def _parser() -> Lark:
    return Lark(GRAMMAR + CLAIM, parser="lalr", start=["claim", "who"], propagate_positions=True)


def parse(text: str, start: str = "claim") -> Tree[Token]:
    """Return the tree of a claim, or (`who`) of what is said of a person. Raises Unreadable."""
    if len(text) > CLAIM_SIGNS:
        raise Unreadable(0, f"{len(text):,} characters in one claim; at most {CLAIM_SIGNS} are read")
    try:
        return _parser().parse(text, start=start)
    except UnexpectedInput as error:
        raise Unreadable(*unread(text, "claim", error)) from None
