"""How far a citation was verified, of what kind its work is, and what stands where the date of a text is not known."""

from ..text.tongue import phrase

MARKS = {
    "V1": phrase("text read"),
    "V2": phrase("content read in a secondary page"),
    "GK": phrase("general knowledge, unverified"),
    "OS": phrase("official statement"),
    "NS": phrase("named source"),
    "AS": phrase("anonymous source"),
    "INF": phrase("inference or the article's own voice"),
}
"""What each mark means, in words."""

UNVERIFIED = frozenset({"GK", "INF"})
"""Marks that verify nothing: a provision with no better one is unverified."""

UNREAD = frozenset({"GK"})
"""Marks that say that no text was read; so none of a date was."""

NOT_STATED, NOT_READ = "not stated", "not read"

AMENDED = frozenset({"constitution", "statute", "regulation", "treaty"})
"""Kinds of works whose text changes while they stay the same work: the day they were made does not say which text was
read. A report is read as it appeared."""

REPORTED = frozenset({"news", "ngo", "report", "blog"})
"""Kinds of works that tell what others saw or said."""

OWN = frozenset({"project"})
"""The rulebook's own words: they say what is meant, and prove nothing."""
