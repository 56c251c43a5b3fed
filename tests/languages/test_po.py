"""Catalogues as they are read: what Babel reads in them too, and what is refused, with its place."""

from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po as babel_reads
from babel.messages.pofile import write_po
from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.text.diagnostic import BadInput
from zhol.engine.text.po import read_po
from zhol.tests.languages.refresh import SENTENCES, WORDS

HEAD = 'msgid ""\nmsgstr ""\n"X-Reviewed: no\\n"\n\n'
PLAIN = st.text(alphabet='ab路ж "\\\n\t#', min_size=1, max_size=120).filter(lambda words: words.strip())


def refused(text: str) -> str:
    with pytest.raises(BadInput) as found:
        read_po(text, "xx.po")
    return str(found.value)


@pytest.mark.parametrize("po", sorted([*SENTENCES.glob("*.po"), *WORDS.glob("*.po")]), ids=lambda po: str(po)[-40:])
def test_what_ships_is_read_as_babel_reads_it(po: Path) -> None:
    raw = po.read_bytes()
    known = babel_reads(BytesIO(raw))
    wanted = {
        (m.context or "", m.id): m.string for m in known if m.id and m.string and not m.fuzzy and isinstance(m.id, str)
    }
    assert read_po(raw.decode("utf-8"), "x.po").messages == wanted


@given(
    st.dictionaries(st.tuples(st.sampled_from([None, "permit"]), PLAIN), st.tuples(PLAIN, st.booleans()), max_size=5)
)
def test_what_babel_writes_is_read_back(drawn: dict[tuple[str | None, str], tuple[str, bool]]) -> None:
    catalog = Catalog(charset="utf-8")
    for (context, english), (said, fuzzy) in drawn.items():
        no_places = said.replace("{", "").replace("}", "") or "x"
        catalog.add(
            english.replace("{", "").replace("}", "") or "x", no_places, context=context, flags=["fuzzy"] * fuzzy
        )
    out = BytesIO()
    write_po(out, catalog, omit_header=True, width=40)
    wanted = {(m.context or "", m.id): m.string for m in catalog if m.id and not m.fuzzy}
    assert read_po(HEAD + out.getvalue().decode(), "xx.po").messages == wanted


def test_what_is_not_done_or_not_sure_is_no_translation() -> None:
    text = (
        HEAD
        + 'msgid "a"\nmsgstr ""\n\n#, fuzzy\nmsgid "b"\nmsgstr "B"\n\nmsgctxt "permit"\nmsgid "c"\nmsgstr ""\n"C"\n'
    )
    assert read_po(text, "xx.po").messages == {("permit", "c"): "C"}


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("", "xx.po:1:1: the header does not say whether it was reviewed; write X-Reviewed: yes or no"),
        ("X-Reviewed: yes", "xx.po:1:1: it is said to be reviewed, not by whom; write X-Reviewed-By: a role in small"),
        ("X-Reviewed: yes\\nX-Reviewed-By: Some Body", "it is said to be reviewed, not by whom"),
        ("X-Reviewed: no\\nX-Reviewed-By: a lawyer", "it is said by whom it was reviewed, and that it was not"),
    ],
)
def test_a_review_is_claimed_with_a_role_or_not_at_all(header: str, message: str) -> None:
    assert message in refused(f'msgid ""\nmsgstr "{header}\\n"\n')


def test_a_reviewed_catalogue_says_so() -> None:
    by = "X-Reviewed: yes\\nX-Reviewed-By: a lawyer who speaks it\\n"
    assert read_po(f'msgid ""\nmsgstr "{by}"\n', "xx.po").reviewed
    assert not read_po(HEAD, "xx.po").reviewed


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (
            'msgid "on {day}"\nmsgstr "{tag}"',
            "xx.po:5:1: '{tag}' has other places for values than the English; they are:",
        ),
        ('msgid "on"\nmsgstr "{"', "xx.po:5:1: '{' holds a brace that is not closed"),
        ('msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"', "xx.po:8:1: 'a' stands here twice; each entry stands once"),
        ("msgid a", 'xx.po:5:1: this is no line of a catalogue; write msgid "..." or msgstr "..."'),
        ('msgid_plural "a"', "xx.po:5:1: this is no line of a catalogue"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_place(entry: str, message: str) -> None:
    assert message in refused(f"{HEAD}{entry}\n")


def test_a_catalogue_has_a_header() -> None:
    assert refused('msgid "a"\nmsgstr "b"\n') == 'xx.po:1:1: there is no header; it is the first entry, of msgid ""'
