"""How much is read of anything, and why no more: whatever is past a limit is refused in one line that names the limit.

They are wide of anything that people write by hand - the rulebook that ships has 3 MB in 170 files - and narrow enough
that reading what lies within them ends, in bounded memory. SECURITY.md lists them, and a test holds it to this page.
"""

# --- a file of text: rules, lives, scenarios, cohorts, reforms, claims

BYTES = 8_000_000
"""Bytes of one file of text, or of one line of stdin: SIGNS at four bytes each."""
SIGNS = 2_000_000
"""Characters of one document: what parses it makes some hundred bytes of each."""
DEPTH = 40
"""Levels of lists and maps in each other: the reader calls itself once a level."""
ENTRIES = 100_000
"""Entries of one document, keys and values alike; each becomes an object with a place."""
TEXT = 20_000
"""Characters of one piece of text: it is repeated in messages and answers."""
MISTAKES = 200
"""Mistakes told of one reading: for each the nearest known word is looked for, which is slow."""

# --- words and numbers in it

ATOM = 400
"""Characters of one condition, effect or term: it is one short line."""
CLAIM = 600
"""Characters of one claim: it is one sentence."""
DIGITS = 9
"""Digits of a whole number: it fits every column, and no reckoning with it grows."""
AMOUNT = 40
"""Characters of a rate or share, which is kept as an exact fraction."""
FIRST_YEAR, LAST_YEAR = 1800, 2299
"""The years that dates lie in: days, months and years can be added on both sides of them."""

# --- a rulebook

FILES = 2_000
"""Files of a rulebook, whatever is in them."""
RULEBOOK = 32_000_000
"""Bytes of all files of a rulebook: all of them are in memory at once."""

# --- lives

LIVES = 10_000
"""Lives in one directory, which are judged in one go; more go through stdin, a line each."""
EVENTS = 1_000
"""Events in one life: a life is replayed day by day for each column of the answer."""
DAYS = 400
"""Days on which one life is judged: a month for thirty years."""
LONG_LIFE = 40
"""Events up to which what a life leaves unknown is filled in in all ways; with more, in fewer, in the same time."""

# --- many people

TABLE = 2_000_000_000
"""Bytes of a file with a table of people."""
COLUMNS = 1_000
"""Columns of a table; a vocabulary has some hundreds of words."""
CELLS = 200_000_000
"""Rows times columns of a table: Parquet packs a billion equal cells into a few hundred bytes."""
CELL = 1_000
"""Characters of one cell."""

# --- what was written by a run, and forms

RECORD = 64_000_000
"""Bytes of the record or the journal of a run: a line a file."""
RECEIPT = 16_000_000
"""Bytes of a receipt: an answer a line, and the life where it is in it."""
RUN = 200_000
"""Files in the directory of a run."""
FORM = 1_000_000
"""Bytes of what is filled in on a page; a life takes a few thousand."""
