"""How far a citation was verified, and what stands where the date of its text is not known."""

MARKS = {
    "V1": "text read",
    "V2": "content read in a secondary page",
    "GK": "general knowledge, unverified",
    "OS": "official statement",
    "NS": "named source",
    "AS": "anonymous source",
    "INF": "inference or the article's own voice",
}
"""What each mark means, in words."""

UNVERIFIED = frozenset({"GK", "INF"})
"""Marks that verify nothing: a provision with no better one is unverified."""

UNREAD = frozenset({"GK"})
"""Marks that say that no text was read; so none of a date was."""

NOT_STATED, NOT_READ = "not stated", "not read"
