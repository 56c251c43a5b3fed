"""Runs held against one, on a page: in what each differs, who gains, who loses, by how much, and how sure that is."""

from collections.abc import Iterator, Sequence

from ..language.rulebook import Rulebook
from ..population.measures.contrast import Change, Contrast
from ..population.measures.figures import SMALL
from ..population.measures.gains import REACHED, Gain
from ..population.measures.groups import EVERYONE
from ..text.tongue import capital
from .amounts import number, share, signed, sure
from .page import Block, Footer, Heading, Line, Page, Piece, Row, Say, Table, line
from .words import DISCLAIMER, Wording, listed
from .wrap import FIRM

HEAD = ("", "first run", "other run", "difference ± standard error", "more of it", "less of it")
SPLIT = ("", "difference", "direct", "displaced")
GROUPS = ("who", "people", "difference ± standard error", "more of it", "less of it")


def compare_page(contrasts: Sequence[Contrast], book: Rulebook) -> Page:
    """Return the page of some runs held against one."""
    base = contrasts[0].base.record
    blocks: list[Block] = [
        Heading(line(f"{base['scenario']}, and what is otherwise")),
        Say(line(base["asks"])),
        Say(line(
            f"{base['people']:,} made-up people, {_times(base['replicates'])}, {base['horizon']['from']} to "
            f"{base['horizon']['until']}. Each is held against herself: the same person, the same chances. "
            "A difference is of a person on the average; ± is its standard error."
        )),
    ]  # fmt: skip
    for contrast in contrasts:
        blocks += _contrast(contrast, Wording(book))
    blocks.append(Footer(line(f"rulebook {base['rulebook'][:6]} · people are made up · {DISCLAIMER}")))
    return Page(f"{base['scenario']} compared", tuple(blocks))


def _times(replicates: int) -> str:
    return "once" if replicates == 1 else f"{replicates} times"


def kind_of(contrast: Contrast) -> str:
    """Say what kind of difference lies between two runs: how law is read, what is assumed, or what the rules are."""
    said = contrast.differs_in
    if not said:
        return "made from the same"
    if all(each.startswith("reading of ") for each in said):
        return "how the law is read"
    if any("reform" in each or each.startswith("layers") for each in said):
        return "what the rules are"
    return "what is assumed"


def _contrast(contrast: Contrast, words: Wording) -> Iterator[Block]:
    other = contrast.other.record
    yield Heading(line(str(other["scenario"])), kind_of(contrast), 2)
    yield Say(line(str(other["asks"])))
    yield Say(line(f"It differs in: {listed(contrast.differs_in) or 'nothing'}."))
    changed = [change for change in contrast.changes if not _same(change)]
    everyone = [change for change in changed if change.group == EVERYONE and not change.suppressed]
    if not changed:
        yield Say(line("Nothing that is measured changes for anybody."))
        return
    few = [gain_words(change.gain, words) for change in changed if change.group == EVERYONE and change.suppressed]
    if few:
        yield Say(line(f"Of fewer than {SMALL} people, and so not shown: {'; '.join(few)}."), "·")
    if not everyone:
        return
    rows = [
        Row((
            line(gain_words(change.gain, words)), line(_worth(change, change.base)), line(_worth(change, change.other)),
            _difference(change), line(_people(change, change.more)), line(_people(change, change.less)),
        ))
        for change in everyone
    ]  # fmt: skip
    yield Table(HEAD, tuple(rows), "by row")
    yield from _split(contrast, words, everyone)
    yield from _who(contrast, words, [change.gain for change in everyone])


def _same(change: Change) -> bool:
    return change.difference == 0 and not change.more and not change.less


def _split(contrast: Contrast, words: Wording, everyone: list[Change]) -> Iterator[Block]:
    yield Heading(line("Direct, and by displacement"), "", 3)
    if contrast.rationed:
        yield Say(line(f"{capital(contrast.rationed)}{':' if contrast.lacking else '.'}"))
    for command in contrast.lacking:
        yield Say(line(Piece(command.replace(" ", FIRM), "name")), "·")
    if contrast.rationed or contrast.direct is None or contrast.displaced is None:
        return
    parts = [{(c.gain, c.group): c for c in changes} for changes in (contrast.direct, contrast.displaced)]
    rows = [
        Row((line(gain_words(change.gain, words)), *(
            _difference(each) for each in (change, *(part[change.gain, change.group] for part in parts))
        )))
        for change in everyone
    ]  # fmt: skip
    yield Table(SPLIT, tuple(rows), "by row")


def _who(contrast: Contrast, words: Wording, gains: list[Gain]) -> Iterator[Block]:
    yield Heading(line("Who gains, and who loses"), "by what people stated on the first day", 3)
    rows = []
    for gain in gains:
        mine = [c for c in contrast.changes if c.gain == gain and c.group != EVERYONE and c.difference]
        rows += [Row((line(Piece(gain_words(gain, words), "strong")),))] if mine else []
        rows += [
            Row((line(change.group), line(number(change.n)), _difference(change), line(_people(change, change.more)),
                 line(_people(change, change.less))))
            for change in mine
        ]  # fmt: skip
    yield Table(GROUPS, tuple(rows), "by row") if rows else Say(line("In no group that is told apart enough change."))
    yield Say(line(f"Left out: groups in which nothing changes, or for fewer than {SMALL} people."))


def gain_words(gain: Gain, words: Wording) -> str:
    """Say what a gain is of."""
    measure, of, at = gain
    if not at:
        return f"{of}: {measure}" if measure != REACHED else f"{of}: reached by the end"
    return f"{words.name(of)}: days {words.outcome(of, at)}"


def _worth(change: Change, value: float | None) -> str:
    return (share if change.gain[0] == REACHED else number)(value, change.suppressed)


def _people(change: Change, value: float | None) -> str:
    return number(value, change.suppressed)


def _difference(change: Change) -> Line:
    told = signed(_worth(change, change.difference), change.difference)
    told = told if change.difference is None else sure(told, _worth(change, change.error))
    # of shares the difference is one of points, not a part of the share
    return line(told.replace(" %", "", 1).replace(" %", " points") if change.gain[0] == REACHED else told)
