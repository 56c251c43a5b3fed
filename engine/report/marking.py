"""A page in another language than English, before it is laid out: what is left in English is marked, the signs go.

A mark says `[en]` before the words in a text; in HTML they are an element of their own, with its `lang`.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from ..text.tongue import Tongue, bare, parts, phrase, signed
from .page import (
    Block,
    Branch,
    Chart,
    Footer,
    Heading,
    Lane,
    Line,
    Page,
    Picture,
    Piece,
    Row,
    Say,
    Stripe,
    Table,
    Tree,
    line,
)  # fmt: skip

MARK = "[en] "
# stand where an element begins, begins without a mark of its own, and ends; put there before the words are escaped
BEGIN, ON, END = "\ufdd3", "\ufdd4", "\ufdd5"
ELEMENTS = {BEGIN: '<span lang="en" class="left">', ON: '<span lang="en">', END: "</span>"}
UNREVIEWED = phrase("The labels in this language are not reviewed; where it matters, read the English ones.")
Marked = Callable[[str], str]


def in_text(page: Page, tongue: Tongue) -> Page:
    """Return a page as it reads in a text."""
    return page if tongue.is_english else Marking(elements=False).page(page)


def in_html(page: Page, tongue: Tongue) -> Page:
    """Return a page as it reads in HTML, where `with_elements` has still to be done."""
    return page if tongue.is_english else Marking(elements=True).page(page)


def with_elements(html: str) -> str:
    """Put in the elements around what is left in English."""
    for sign, element in ELEMENTS.items():
        html = html.replace(sign, element)
    return html


def without_elements(words: str) -> str:
    """Return words of a page in HTML as they stand where there can be no element."""
    return words.replace(BEGIN, MARK).replace(ON, "").replace(END, "")


def in_words(text: str, tongue: Tongue) -> str:
    """Return one line as it reads in a text."""
    return text if tongue.is_english else Marking(elements=False).text(text)


def with_notice(page: Page, tongue: Tongue) -> Page:
    """Return a page that says so where the language it is told in was not reviewed."""
    if tongue.reviewed:
        return page
    notice = Say(line(tongue.tell(UNREVIEWED)))
    at = next((i for i, block in enumerate(page.blocks) if isinstance(block, Footer)), len(page.blocks))
    # between sentences of another kind no empty line stands where there is one before the footer
    return Page(page.title, (*page.blocks[:at], notice, *page.blocks[at:]))


class Marking:
    """Marks what is left in English, with elements or with a word before it."""

    def __init__(self, *, elements: bool) -> None:
        self.elements = elements

    def page(self, page: Page) -> Page:
        """Mark a page."""
        return Page(bare(page.title), tuple(map(self.block, page.blocks)))

    def block(self, block: Block) -> Block:
        """Mark a block."""
        if isinstance(block, Heading):
            return block._replace(words=self.line(block.words), aside=self.text(block.aside))
        if isinstance(block, Say):
            return block._replace(words=self.line(block.words), aside=self.text(block.aside))
        if isinstance(block, Table):
            return self.table(block)
        if isinstance(block, Tree):
            return block._replace(root=self.branch(block.root))
        if isinstance(block, Chart):
            return block._replace(lanes=tuple(map(_lane, block.lanes)))
        if isinstance(block, Picture):
            return block._replace(caption=self.text(block.caption), table=self.table(block.table))
        return block._replace(words=self.line(block.words))

    def table(self, table: Table) -> Table:
        """Mark the head and the cells of a table."""
        rows = tuple(Row(tuple(map(self.line, row.cells))) for row in table.rows)
        return table._replace(head=tuple(map(self.text, table.head)), rows=rows, folds=self.text(table.folds))

    def branch(self, branch: Branch) -> Branch:
        """Mark a branch and all under it."""
        return Branch(self.line(branch.words), self.text(branch.aside), tuple(map(self.branch, branch.under)))

    def text(self, text: str) -> str:
        """Mark words in one tone."""
        return "".join(piece.text for piece in self.line((Piece(text),)))

    def line(self, words: Line) -> Line:
        """Mark a line: once where English begins in it, and again after other words."""
        stretches = [stretch for piece in words for stretch in _stretches(piece)]
        marked = {i for i, (_, said, english) in enumerate(stretches) if english and _worded(said)}
        spoken = [i for i, (_, said, _) in enumerate(stretches) if _worded(said)]
        first = {i for before, i in pairwise([None, *spoken]) if i in marked and before not in marked}
        found: list[Piece] = []
        for i, (piece, said, _) in enumerate(stretches):
            told = self._marked(said, i in first) if i in marked else said
            if found and found[-1]._replace(text="") == piece._replace(text=""):
                found[-1] = found[-1]._replace(text=found[-1].text + told)
            else:
                found.append(piece._replace(text=told))
        return tuple(found)

    def _marked(self, said: str, first: bool) -> str:
        """Mark words from their first letter to their last."""
        start = next(i for i, letter in enumerate(said) if letter.isalnum())
        end = len(said.rstrip()) if self.elements else len(said)
        if not self.elements:
            return f"{said[:start]}{MARK if first else ''}{said[start:]}"
        return f"{said[:start]}{BEGIN if first else ON}{said[start:end]}{END}{said[end:]}"


def _stretches(piece: Piece) -> Iterator[tuple[Piece, str, bool]]:
    """Yield the stretches of a piece, and which are English. One word named as an id is in no language."""
    for speech, said in parts(piece.text) if signed(piece.text) else [("unsaid", piece.text)]:
        named = speech == "unsaid" and piece.tone == "name" and " " not in said.strip()
        yield piece, said, speech != "own" and not named


def _worded(said: str) -> bool:
    """Tell whether there is a word in it, in letters of any alphabet."""
    return any(letter.isalpha() for letter in said)


def _lane(lane: Lane) -> Lane:
    """Mark the words of a drawing, in which there are no elements."""
    text = Marking(elements=False)
    stripes = tuple(Stripe(s.first, s.end, s.kind, text.text(s.words)) for s in lane.stripes)
    return Lane(text.line(lane.words), stripes)
