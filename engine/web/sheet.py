"""A life as a form carries it: how it begins, and what was answered since. Nothing of it is kept anywhere else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ..decide.case import read_case
from ..decide.life import Case, Life
from ..decide.options import wrong
from ..decide.telling import told
from ..interview.answers import read_answer
from ..interview.telling import asked_anew, give_up, tell
from ..interview.topic import DEEPEST, Topic, whose
from ..language.rulebook import Rulebook
from ..text.place import Place
from ..text.tongue import bare

UNKNOWN = "-"
FORM = Place("form", 1, 1)
FILE = "life"
"""How a message names what was pasted."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A life in the middle of being told: the text of a case, and answers, each a line `SORT OF/WHOM/WORD = WORDS`."""

    life: str
    answers: tuple[str, ...] = ()

    def case(self, book: Rulebook) -> Case:
        """Return the case as far as it is told. Raises BadInput for what no form of these pages says."""
        case = read_case(self.life, FILE, book)
        life = case.life if case.asks is not None or not self.answers else asked_anew(case.life, book)
        for answer in self.answers:
            life = _answered(life, answer, book)
        return replace(case, life=life)

    def file(self, book: Rulebook) -> str:
        """Return the file of the life, which `zhol check` and `zhol ask` read."""
        return f"# told in an interview; zhol ask goes on with it\n{told(self.case(book), book)}"

    def more(self, topic: Topic, words: str) -> "Sheet":
        """Return a sheet with one answer more."""
        return replace(self, answers=(*self.answers, f"{written(topic)} = {words}"))

    def back_to(self, n: int) -> "Sheet":
        """Return a sheet with the first n answers alone."""
        return replace(self, answers=self.answers[:n])

    def said(self, book: Rulebook) -> Iterator[tuple[Topic, str, Life]]:
        """Yield each answer: what was asked, the words, and the life in which it was asked."""
        life = read_case(self.life, FILE, book).life
        for answer in self.answers:
            topic, words = _parted(answer, book)
            yield topic, words, life
            life = _answered(life, answer, book)


def sheet_of(case: Case, book: Rulebook, answers: Iterable[str] = ()) -> Sheet:
    """Return the sheet of a case."""
    return Sheet(told(case, book), tuple(answers))


def written(topic: Topic) -> str:
    """Write what is asked on one line.

    >>> written(Topic(("father",), "since", "residence"))
    'since father/residence'
    """
    return f"{topic.sort} {'/'.join((*topic.path, topic.name))}"


def topic_written(words: str, book: Rulebook) -> Topic:
    """Read what is asked. Raises BadInput for what the rulebook has no word for."""
    sort, _, name = words.strip().partition(" ")
    *path, name = name.split("/")
    vocabulary = book.vocabulary
    known = {
        "fact": vocabulary.facts, "status": vocabulary.statuses, "since": vocabulary.statuses, "role": vocabulary.roles,
    }  # fmt: skip
    for found in ("fact", "status", "since", "role"):
        if sort == found and name in known[found] and len(path) <= DEEPEST and {*path} <= {*vocabulary.roles}:
            return Topic(tuple(path), found, name)
    raise wrong(f"'{words[:60]}' is nothing that can be asked; that is a fact, status, since or role, and a word", FORM)


def _parted(answer: str, book: Rulebook) -> tuple[Topic, str]:
    asked, equals, words = answer.partition(" = ")
    if not equals:
        raise wrong(f"'{answer[:60]}' is no answer; it is written WHAT WAS ASKED = WORDS", FORM)
    return topic_written(asked, book), words


def _answered(life: Life, answer: str, book: Rulebook) -> Life:
    topic, words = _parted(answer, book)
    if whose(life, topic.path) is None:
        raise wrong(f"'{answer[:60]}' tells of somebody of whom it is not told that there is one", FORM)
    if words == UNKNOWN:
        return give_up(life, topic)
    try:
        return tell(life, topic, read_answer(words, topic, life, book), book)
    except ValueError as error:
        raise wrong(bare(str(error)), FORM) from None
