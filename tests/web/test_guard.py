"""Who is let in, what a page may do, and that nothing is kept anywhere but in the page."""

import hashlib
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from starlette.testclient import TestClient

from zhol.cli import zhol
from zhol.engine.web import site as site_module
from zhol.engine.web.desk import Desk
from zhol.engine.web.site import site

from .conftest import KEY, ROOT
from .paper import Paper, Reader

VENDORED = Path(site_module.__file__).parent / "vendored"


@pytest.mark.parametrize("path", ["/", "/rules", "/style.css", f"/{KEY}x/", f"/x{KEY}/", "//", "/%2e%2e/"])
def test_without_the_key_there_is_no_page(client: TestClient, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert KEY not in response.text


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example"])
def test_another_name_for_this_machine_is_turned_away(desk: Desk, host: str) -> None:
    client = TestClient(site(desk, KEY), base_url="http://127.0.0.1")
    assert client.get(ROOT, headers={"host": host}).status_code == 404


@pytest.mark.parametrize("by", ["cross-site", "same-site"])
def test_the_page_of_another_site_is_turned_away(client: TestClient, by: str) -> None:
    assert client.post(f"{ROOT}ask", headers={"sec-fetch-site": by}).status_code == 404


def test_every_answer_says_what_the_page_may_do(client: TestClient) -> None:
    for path in (ROOT, f"{ROOT}htmx.js", f"{ROOT}nowhere", "/elsewhere"):
        headers = client.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "no-referrer"
        assert "set-cookie" not in headers


def test_no_page_has_a_script_or_a_style_of_its_own_or_leads_elsewhere(reader: Reader) -> None:
    papers = [reader.paper, reader.press("Begin"), reader.press("Stop here: the answers"), reader.go(f"{ROOT}nowhere")]
    assert "://" not in reader.client.get(f"{ROOT}style.css").text
    for paper in papers:
        assert [script["src"] for script in paper.scripts] == [f"{ROOT}nothing_kept.js", f"{ROOT}htmx.js"]
        for tag, given in paper.tags:
            assert tag not in ("style", "iframe", "object", "img")
            assert not [name for name in given if name.startswith("on") or name in ("style", "hx-on", "hx-vals")]
            for name in ("href", "src", "action", "formaction", "hx-post"):
                assert (given.get(name) or ROOT).startswith((ROOT, "#")), (tag, given)


def test_every_field_has_a_label(reader: Reader) -> None:
    for paper in (reader.paper, reader.press("Begin"), reader.press("Stop here: the answers")):
        for control in paper.controls:
            if control.tag == "button" or control.given.get("type") == "hidden" or "hidden" in control.given:
                continue
            assert paper.labels.get(control.given.get("id") or ""), control
        assert [given["lang"] for tag, given in paper.tags if tag == "html"] == ["en"]
        assert len([tag for tag, _ in paper.tags if tag == "h1"]) == 1


def test_htmx_is_the_one_that_was_looked_at_and_keeps_nothing(client: TestClient) -> None:
    said = re.search(r"sha256 ([0-9a-f]{64})", (VENDORED / "README.md").read_text())
    assert said
    assert hashlib.sha256((VENDORED / "htmx.min.js").read_bytes()).hexdigest() == said[1]
    tags = Paper(client.get(ROOT).text).tags
    (told,) = [given["content"] for _, given in tags if given.get("name") == "htmx-config"]
    for word in ('"allowEval": false', '"historyCacheSize": 0', '"selfRequestsOnly": true'):
        assert word in (told or "")


def test_more_than_a_life_takes_is_refused(client: TestClient) -> None:
    assert client.post(f"{ROOT}open", data={"life": "x" * 1_100_000}).status_code == 413


def test_a_run_without_a_report_is_told_before_anything_is_served(tmp_path: Path) -> None:
    done = CliRunner().invoke(zhol, ["serve", "--run", str(tmp_path)])
    assert done.exit_code == 2
    assert "holds no report.html" in done.output
