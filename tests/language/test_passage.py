"""Where a citation stands, and what lies within it."""

import pytest

from zhol.engine.language.passage import passage, within

TOLD = {
    "art 3": [("art", "3")],
    "art 12(2) and 65": [("art", "12", "2"), ("art", "65")],
    "art 9 to 14": [("art", str(n)) for n in range(9, 15)],
    "art 20-1": [("art", "20-1")],
    "art 10 and 15-16-1": [("art", "10"), ("art", "15"), ("art", "16"), ("art", "16-1")],
    "art 49(2) and (9)": [("art", "49", "2"), ("art", "49", "9")],
    "art 49(9-1) and (14-2)": [("art", "49", "9-1"), ("art", "49", "14-2")],
    "art 49(6)-(8)": [("art", "49", "6"), ("art", "49", "7"), ("art", "49", "8")],
    "art 25(1)(3)": [("art", "25", "1", "3")],
    "art 5(d)(ii)": [("art", "5", "d", "ii")],
    "p 40-41 and 42(5)": [("p", "40"), ("p", "41"), ("p", "42", "5")],
    "L9": [("L", "9")],
    "L16-L18": [("L", "16"), ("L", "17"), ("L", "18")],
    "annex 8": [("annex", "8")],
    "annex 3 item 5(13)": [("", "annex 3 item 5", "13")],
    "art 1 and summaries": [("art", "1"), ("", "summaries")],
    "Length of stay": [("", "length of stay")],
    "(i)": [("", "i")],
    "": [("",)],
}


@pytest.mark.parametrize("at", TOLD)
def test_a_passage_is_read(at: str) -> None:
    assert list(passage(at).spots) == TOLD[at]


@pytest.mark.parametrize(
    "at", ["art 1-9999", "9" * 5000, "art " + "1-" * 400 + "1", "(" * 500, "L9-L1", "art 9(3)-(1)"]
)
def test_whatever_is_written_is_read_in_no_time(at: str) -> None:
    assert passage(at).parts


def test_a_point_lies_within_its_article_and_never_the_other_way_round() -> None:
    (article,), (point,), (other,) = (passage(at).spots for at in ("art 1", "art 1(3)", "art 16"))
    assert within(point, article)
    assert within(article, article)
    assert not within(article, point)
    assert not within(other, article)


def test_of_a_run_the_ends_must_be_there() -> None:
    assert passage("art 9 to 14 and 65").ends == (("art", "9"), ("art", "14"), ("art", "65"))
