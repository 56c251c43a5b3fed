"""Further looks: ways to a goal along the days, two stances side by side, the rules, and a finished run."""

from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from .conftest import ROOT
from .paper import Reader

Asked = Callable[..., Reader]


def test_two_stances_stand_side_by_side_each_with_its_own_layers(asked: Asked) -> None:
    text = asked("held", "yes", "2015").press("Two stances side by side").text
    assert "1: law : law" in text
    assert "2: law + practice : law and practice" in text
    assert "citizenship of Bost open closed" in text.replace("●", "")


def test_a_stance_can_be_put_against_itself_and_nothing_differs(asked: Asked) -> None:
    reader = asked("held", "yes", "2015")
    reader.press("Two stances side by side")
    same = {"What counts, first": "one column: law + practice", "What counts, second": "one column: law + practice"}
    text = reader.press("Put them side by side", **same).text
    assert "●" not in text
    assert "1: law + practice : law and practice" in text


def test_ways_to_a_goal_are_told_for_the_life_as_it_is(asked: Asked) -> None:
    reader = asked("held", "no", "2015")
    text = reader.press("Find the ways", Which_ways_lead_to="settled").text
    assert "To: settled" in text
    assert "others do what they are asked or bound to" in text
    reader.press("Back to the answers")
    worst = reader.press("Find the ways", **{"if": "others do only what they must"}).text
    assert "others do only what they must" in worst


def test_ways_set_out_on_the_day_that_is_filled_in(asked: Asked) -> None:
    reader = asked("held", "no", "2015")
    assert "from 1 June 2024" in reader.press("Find the ways", Which_ways_lead_to="settled").text
    reader.press("Back to the answers")
    assert "from 1 March 2025" in reader.press("Find the ways", setting_out_on="2025-03-01").text


@pytest.mark.parametrize(("day", "said"), [("2025-02-30", "that month has 28 days"), ("soon", "is no date")])
def test_a_day_that_is_none_is_told(asked: Asked, day: str, said: str) -> None:
    assert said in asked("held", "no", "2015").press("Find the ways", setting_out_on=day).text


def test_rules_are_searched_and_lead_to_their_pages(reader: Reader) -> None:
    assert "5 rules" in reader.go(f"{ROOT}rules").text
    paper = reader.press("Search", Rules_that_hold_all_these_words="wanted")
    assert "grant.wanted" in paper.text
    found = reader.go(f"{ROOT}rules?search=wanted")
    assert f"{ROOT}rules/grant.wanted" in found.links
    assert "grant.long" not in found.text
    page = reader.go(f"{ROOT}rules/grant.wanted").text
    assert "act s 3" in page
    assert "grant.long" in page


def test_every_link_between_the_pages_of_rules_leads_somewhere(reader: Reader) -> None:
    ahead, seen = [f"{ROOT}rules"], set()
    while ahead:
        address = ahead.pop()
        if address in seen or address.startswith("#"):
            continue
        seen.add(address)
        links = reader.go(address).links
        assert reader.response.status_code == 200, address
        assert "://" not in reader.response.text, address
        ahead += links
    assert len(seen) > 8


def test_a_rule_that_is_not_there_names_the_nearest(client: TestClient) -> None:
    response = client.get(f"{ROOT}rules/grant.wantd")
    assert response.status_code == 404
    assert "did you mean grant.wanted" in response.text


def test_the_report_of_a_run_keeps_its_own_styles_and_may_do_nothing_else(client: TestClient) -> None:
    assert f"{ROOT}runs/0" in client.get(f"{ROOT}runs").text
    response = client.get(f"{ROOT}runs/0")
    assert "so many" in response.text
    may = response.headers["content-security-policy"]
    assert "style-src 'sha256-" in may
    assert "script" not in may
    assert client.get(f"{ROOT}runs/1").status_code == 404


@pytest.mark.parametrize(("filled", "said"), [({"goal": "settld"}, "unknown goal"), ({"mode": "kind"}, "no way that")])
def test_what_cannot_be_looked_for_is_told(client: TestClient, filled: dict[str, str], said: str) -> None:
    life = "case: a\non: 2024-06-01\nopens: {on: 2024-06-01, permit: held}\n"
    response = client.post(f"{ROOT}paths", data={"life": life, "goal": "settled", **filled})
    assert response.status_code == 400
    assert said in response.text
