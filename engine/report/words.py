"""Names, outcomes, dates and sources in plain words."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..decide.finding import Finding
from ..language.dates import Span, span_of, words
from ..language.labels import figure_in_words, outcome_in_words, reading_in_words, word_label
from ..language.labels import listed as _listed
from ..language.marks import MARKS, NOT_READ, NOT_STATED, UNVERIFIED
from ..language.rulebook import Citation, Parameter, Rulebook, Source
from ..text.tongue import ENGLISH, Tongue, phrase
from .dates_told import day_told, span_told
from .page import Line, Piece, Tone, line

SHORT = 36
DISCLAIMER = phrase("not legal advice")
STAR = "*"
UNVERIFIED_SHORT = phrase("general knowledge or inference alone")
UNVERIFIED_WORDS = f"unverified: rests on {UNVERIFIED_SHORT}"


def mark_words(mark: str, tongue: Tongue = ENGLISH) -> str:
    """Say what a verification mark means; one that is not known stands as it is."""
    return tongue.tell(MARKS[mark]) if mark in MARKS else mark or tongue.tell("no mark")


def unverified(cites: Iterable[Citation]) -> bool:
    """Tell whether nothing better than general knowledge or inference supports a provision."""
    return all(cite.mark in UNVERIFIED for cite in cites)


def star(cites: Iterable[Citation]) -> str:
    """Return the one mark of what is unverified, to stand after a name; nothing where it is verified."""
    return f" {STAR}" if unverified(cites) else ""


def place_in(cite: Citation) -> str:
    """Say which work, where in it, and of what day.

    >>> place_in(Citation("act", "s 4", "V1", "2020-01-01"))
    'act s 4 (as of 2020-01-01)'
    """
    return _place(cite.work, [cite.at], cite.as_of)


def _place(work: str, ats: list[str], as_of: str, tongue: Tongue = ENGLISH) -> str:
    where = ", ".join(at for at in ats if at not in ("", "-"))
    version = version_words(as_of, tongue)
    return tongue.own(f"{work} {where}".strip()) + (f" ({version})" if version else "")


def version_words(as_of: str, tongue: Tongue = ENGLISH) -> str:
    """Say of what day the text or report is that was read."""
    if as_of == NOT_STATED:
        return tongue.tell("version not stated")
    if as_of == NOT_READ:
        return tongue.tell("not read")
    return tongue.tell("as of {day}", day=as_of) if as_of else ""


def cited(cites: Iterable[Citation], tongue: Tongue = ENGLISH) -> str:
    """Say where a statement comes from, each mark once, and under it each text.

    >>> cited([Citation("act", "s 4", "V1", "2020"), Citation("act", "s 5", "V1", "2020"), Citation("paper", "", "NS")])
    'act s 4, s 5 (as of 2020): text read; paper: named source'
    """
    by_mark: dict[str, dict[tuple[str, str], list[str]]] = {}
    for cite in cites:
        by_mark.setdefault(mark_words(cite.mark, tongue), {}).setdefault((cite.work, cite.as_of), []).append(cite.at)
    return "; ".join(
        f"{', '.join(_place(work, ats, as_of, tongue) for (work, as_of), ats in texts.items())}: {mark}"
        for mark, texts in by_mark.items()
    )


def aside(cites: tuple[Citation, ...], tongue: Tongue = ENGLISH) -> str:
    """Return a citation in brackets, and whether it is unverified, to stand at the end of a line."""
    if not cites:
        return f"[{tongue.tell('no source')}]"
    return f"[{cited(cites, tongue)}]"


def day_words(day: int) -> str:
    """Write a day as people do."""
    return words(Span(day, day))


def listed(items: Iterable[str], last: str = "and") -> str:
    """Join words as a sentence does.

    >>> listed(["born", "clan", "stamps"])
    'born, clan and stamps'
    """
    return _listed(list(items), last)


def sentence(english: str, tongue: Tongue, /, **values: str | Piece | Line) -> Line:
    """Return a sentence of the engine's own in which values keep their tones."""
    if not values:
        return line(tongue.tell(english))
    told = tongue.tell(english, **{name: f"\0{name}\0" for name in values})
    return line(*(values[part] if n % 2 else part for n, part in enumerate(told.split("\0"))))


@dataclass(frozen=True)
class Wording:
    """The plain words of one rulebook, in the language in which it is told."""

    rulebook: Rulebook

    @property
    def tongue(self) -> Tongue:
        """Return the language."""
        return self.rulebook.tongue

    def tell(self, english: str, /, **values: object) -> str:
        """Return a sentence of the engine's own with values in its places."""
        return self.tongue.tell(english, **values)

    def sentence(self, english: str, /, **values: str | Piece | Line) -> Line:
        """Return a sentence of the engine's own in which values keep their tones."""
        return sentence(english, self.tongue, **values)

    def day(self, day: int) -> str:
        """Write a day as people do."""
        return day_told(day, self.tongue)

    def span(self, span: Span) -> str:
        """Write a span of days as people do."""
        return span_told(span, self.tongue)

    def listed(self, items: Iterable[str], last: str = "and") -> str:
        """Join words as a sentence does."""
        if self.tongue.is_english:
            return listed(items, last)
        *first, end = [*items] or [""]
        joined_ = self.tell(", ").join(first)
        if not first:
            return end
        if last == ",":
            return f"{joined_}{self.tell(', ')}{end}"
        said = phrase("{first} or {last}") if last == "or" else phrase("{first} and {last}")
        return self.tell(said, first=joined_, last=end)

    def case(self, title: str) -> str:
        """Return what a life is called: words of who told it, save where an interview named it."""
        if self.tongue.is_english:
            return title
        from ..interview.telling import NEUTRAL  # no plain answer needs an interview

        return self.tell(title) if title == NEUTRAL else self.tongue.own(title)

    def aside(self, cites: tuple[Citation, ...]) -> str:
        """Return a citation in brackets."""
        return aside(cites, self.tongue)

    def name(self, name: str) -> str:
        """Return what a word of the rulebook is called."""
        return self.tongue.word(word_label(name, self.rulebook))

    def layer(self, layer: str) -> str:
        """Return a layer's label as it reads outside the ladder."""
        return self.name(layer).lstrip("+ ")

    def outcome(self, question: str, outcome: str) -> str:
        """Return an outcome or a value in the words of what it is one of."""
        return self.tongue.word(outcome_in_words(question, outcome, self.rulebook), question)

    def reading(self, term: str, reading: str) -> str:
        """Return a reading of a vague term in its words."""
        return self.tongue.word(reading_in_words(term, reading, self.rulebook), term)

    def figure(self, parameter: Parameter, reading: str) -> str:
        """Return what a parameter is in a reading."""
        return figure_in_words(parameter, reading)

    def source(self, work: str) -> Source:
        """Return a cited work; one that no file lists is known by its id alone."""
        return self.rulebook.sources.get(work) or Source(work, "")

    def tone(self, found: Finding) -> Tone:
        """Return the tone of an answer: the best outcome of a question, the worst, or something between."""
        if found.kind in ("unknown", "discretion", "conflict"):
            return "open"
        if found.kind != "decided":
            return "faint"
        question = self.rulebook.vocabulary.questions.get(found.question)
        if question is None or len(question.outcomes) < 2:
            return "plain"
        ends: dict[str | None, Tone] = {question.outcomes[0]: "good", question.outcomes[-1]: "bad"}
        return ends.get(found.outcome, "open")

    def answer(self, found: Finding) -> str:
        """Say an answer in a few words."""
        outcomes = [self.outcome(found.question, outcome) for outcome in found.outcomes]
        if found.kind == "decided":
            return self.outcome(found.question, found.outcome or "")
        if found.kind == "unknown":
            return self.tell("unknown: {needs}", needs=self.needs(found))
        if found.kind == "discretion":
            return self.tell("in the hands of {who}", who=self.listed(map(self.name, found.actors), "or"))
        if found.kind == "conflict":
            return self.tell("conflict: {outcomes}", outcomes=" / ".join(outcomes))
        return "—"

    def need(self, need: str) -> str:
        """Return the name of what is unknown, and whose it is where that is a relative: `ethnicity of the spouse`."""
        book, nouns = self.rulebook, self.rulebook.vocabulary
        if any(need in known for known in (book.acts, book.duties, book.parameters, nouns.statuses, nouns.facts)):
            return self.name(need)
        if need[:4].isdigit():
            between = words(span_of(need)).startswith("between")
            said = phrase("a date known only to lie {when}") if between else phrase("a date known only as {when}")
            return self.tell(said, when=self.span(span_of(need)))
        *path, word = need.split(".")
        told = self.name(word)
        for role in reversed(path):
            told = self.tell("{word} of the {role}", word=told, role=self.name(role))
        return told

    def needs(self, found: Finding) -> str:
        """Say what is not known: one fact by its name, several by their number."""
        if len(found.needs) > 1:
            return self.tell("{n} facts", n=len(found.needs))
        if found.needs:
            said = self.need(found.needs[0])
            return said if len(said) <= SHORT else self.tell("one fact")
        outcomes = [self.outcome(found.question, outcome) for outcome in found.outcomes]
        if len(outcomes) == 2:
            return self.listed(outcomes, "or")
        return self.tell(" or ").join(outcomes) or self.tell("not settled")
