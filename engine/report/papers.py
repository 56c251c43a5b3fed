"""What pages on the rulebook are written from, and the sections that they share."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from os.path import commonpath, relpath
from pathlib import Path

from ..language.rulebook import Act, Citation, Duty, Lets, Parameter, Rule, Rulebook
from ..language.ties import Ties, Word, read_by_act, read_by_duty, read_by_rule
from ..text.place import Place
from .evidence import evidence, evidence_words
from .exercised import Exercised
from .page import Block, Heading, Line, Piece, Row, Say, Table, line
from .words import STAR, UNVERIFIED_WORDS, Wording, listed, mark_words, unverified

Rows = Iterator[tuple[str, str | Line]]


@dataclass(frozen=True)
class Papers:
    """A rulebook in words, what hangs on what in it, and where it can be seen at work (None: that is not recorded)."""

    rulebook: Rulebook
    exercised: Exercised | None = None

    @cached_property
    def wording(self) -> Wording:
        """The plain words of the rulebook."""
        return Wording(self.rulebook)

    @cached_property
    def ties(self) -> Ties:
        """What each word hangs on, and what hangs on it."""
        return Ties(self.rulebook)

    @cached_property
    def reads(self) -> dict[str, set[Word]]:
        """What each rule (by key), act and duty reads."""
        book = self.rulebook
        return {
            **{rule.key: read_by_rule(rule) for rule in book.rules},
            **{act.id: read_by_act(act) for act in book.acts.values()},
            **{duty.id: read_by_duty(duty) for duty in book.duties.values()},
        }

    @cached_property
    def root(self) -> str:
        """The directory in which all of the rulebook's files lie."""
        book = self.rulebook
        places = [rule.place for rule in book.rules] + [act.place for act in book.acts.values()]
        return commonpath([Path(place.file).parent for place in places]) if places else ""

    def place(self, place: Place) -> str:
        """Say where in the rulebook a noun is written."""
        return f"{relpath(place.file, self.root) if self.root else place.file}:{place.line}"

    def word(self, name: str) -> Word:
        """Return a question or status as a word."""
        return Word("question" if name in self.rulebook.vocabulary.questions else "status", name)


def section(title: str, blocks: Iterable[Block], aside: str = "") -> Iterator[Block]:
    """Yield blocks under a heading; nothing where there are none."""
    found = list(blocks)
    if found:
        yield Heading(line(title), aside, 2)
        yield from found


def told(rows: Iterable[tuple[str, str | Line]]) -> Iterator[Block]:
    """Yield a table of what is so, without the rows that say nothing."""
    lines = tuple(Row((line(Piece(head, "faint")), line(words))) for head, words in rows if words)
    if lines:
        yield Table(("", ""), lines)


def noted(noun: Rule | Act | Duty | Parameter, papers: Papers) -> Rows:
    """Tell what its author noted, and where it is written."""
    yield "note", noun.note
    yield "written in", papers.place(noun.place)


def leaves(lets: Iterable[Lets], wording: Wording) -> str:
    """Say what a provision leaves to whom."""
    return "; ".join(f"{wording.name(one.over)} to {wording.name(one.actor)}" for one in lets)


# --- sources

SOURCES = ("source", "as of", "mark", "chain", "what it is")


def sources(cites: Sequence[Citation], papers: Papers) -> Iterator[Block]:
    """Tell where provisions come from: each place with the day of its text, its mark and its chain, and what that is
    worth."""
    if cites:
        yield Table(SOURCES, tuple(source_row(cite, papers) for cite in dict.fromkeys(cites)), "by row")
        yield Say(line(evidence_words(evidence(cites, papers.rulebook))))
        if unverified(cites):
            yield Say(line(Piece(UNVERIFIED_WORDS, "bad")), mark=STAR)


def source_row(cite: Citation, papers: Papers) -> Row:
    """Tell one citation as a row under `SOURCES`."""
    source = papers.wording.source(cite.work)
    at = "" if cite.at in ("", "-") else f" {cite.at}"
    cells = (cite.as_of, mark_words(cite.mark), source.chain or source.id)
    return Row((line(f"{cite.work}{at}"), *map(line, cells), line(Piece(source.title, "faint"))))


# --- what it can decide


def reach(name: str, papers: Papers) -> Rows:
    """Tell what hangs on a question or status: what reads it, and the windows that it comes to through others."""
    word, wording = papers.word(name), papers.wording
    reached = {other: way for other, way in papers.ties.reaches(word).items() if other != word}
    near = [other for other, way in reached.items() if len(way) == 2]
    for sort, head in (("question", "questions"), ("status", "statuses"), ("act", "acts")):
        yield f"read by {head}", listed(sorted(other.name for other in near if other.sort == sort))
    decided = [other for other in reached if other.sort in ("question", "status")]
    known = {*papers.rulebook.vocabulary.questions, *papers.rulebook.vocabulary.statuses}
    if len(decided) > len([other for other in near if other.sort != "act"]):
        yield "through them", f"{len(decided)} of the other {len(known) - 1} questions and statuses"
    for other, way in reached.items():
        question = papers.rulebook.vocabulary.questions.get(other.name) if other.sort == "question" else None
        if question and question.window and len(way) > 2:
            yield "so", f"{wording.name(other.name)} ({' → '.join(step.name for step in way)})"
