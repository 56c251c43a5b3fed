"""An invented state's rulebook, served to a reader without script."""

from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from zhol.engine.language.dates import day_of
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.web.desk import Desk
from zhol.engine.web.site import site
from zhol.tests.interview.test_terminal import INSTRUMENT, RULES, VOCABULARY

from .paper import Reader

KEY = "made-for-this-once"
ROOT = f"/{KEY}/"
LIFE = "case: somebody with a permit\nopens: {on: 2020-01-01, location: bost, permit: held}\nperson: {wanted: no}\n"


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Return the rulebook of Bost."""
    place = tmp_path_factory.mktemp("rules")
    (place / "act").mkdir()
    (place / "vocabulary.yaml").write_text(VOCABULARY)
    (place / "act" / "instrument.yaml").write_text(INSTRUMENT)
    (place / "act" / "all.yaml").write_text(RULES)
    return load(place)


@pytest.fixture
def desk(book: Rulebook, tmp_path: Path) -> Desk:
    """Return a desk on 1 June 2024, with one life and one run."""
    life, run = tmp_path / "permit-holder.yaml", tmp_path / "ten-years"
    life.write_text(LIFE)
    run.mkdir()
    (run / "report.html").write_text("<!doctype html><title>r</title><style>p {color: red}</style><p>so many")
    return Desk(book, lambda: day_of("2024-06-01"), {"permit-holder": life}, (run,))


@pytest.fixture
def client(desk: Desk) -> TestClient:
    """Return what asks the site as a browser on this machine would."""
    return TestClient(site(desk, KEY), base_url="http://127.0.0.1")


@pytest.fixture
def reader(client: TestClient) -> Reader:
    """Return somebody on the first page."""
    return Reader(client, ROOT)


@pytest.fixture
def asked(reader: Reader) -> Callable[..., Reader]:
    """Return what begins an interview and answers it."""

    def begin(*answers: str, about: str = "citizenship of Bost") -> Reader:
        reader.press("Begin", What_is_asked=about, On_which_day="2024-06-01")
        for answer in answers:
            reader.press("Not known") if answer == "-" else reader.press("Answer", answer=[answer])
        return reader

    return begin
